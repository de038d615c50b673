import type { IdentityOperation } from '../identity/routes.js'
import type { TrustOptions } from '../identity/trust.js'
import type { ApiResponse } from '../server/responses.js'
import type { Operation } from '../server/routes.js'
import type { TaskClock } from '../state/clock.js'
import type { ClusterSetup } from '../state/cluster-state.js'

/** A request that has been received. */
export interface Call {
  /** counts all requests, from 1 */
  readonly number: number
  /** null if the API has no such call */
  readonly operation: Operation | null
  readonly method: string
  /** counts the requests of this operation, from 1 */
  readonly nth: number
  readonly requestId: string
  /** milliseconds since 1970 */
  readonly now: number
  /** base URL of the other host; empty unless the scenario has one */
  readonly otherHost: string
}

/** Responds to a call in place of the API; null lets the call through. */
export type Intercept = (call: Call) => ApiResponse | null

/** A call of the token issuer, STS or IAM. */
export interface IdentityCall {
  readonly operation: IdentityOperation
  /** counts the calls of this operation, from 1 */
  readonly nth: number
  readonly requestId: string
}

/** Responds to a call in place of the token issuer, STS or IAM; null lets the call through. */
export type IdentityIntercept = (call: IdentityCall) => ApiResponse | null

/** A situation that the simulator shows. */
export interface Scenario {
  /** one line for the list of scenarios */
  readonly description: string
  /** the action's inputs that show the scenario, added to those that reach the simulator */
  readonly inputs: Readonly<Record<string, string>>
  /**
   * The cluster as it is at the first request; by default it has no tasks.
   * @param seed the seed of all ids
   * @param clock starts at the first request; tasks that advance with time start from it
   */
  readonly cluster?: (seed: string, clusterId: string, clock: TaskClock) => ClusterSetup
  /** responds in place of the API gateway or the network, before authentication */
  readonly atGateway?: Intercept
  /** responds in place of CCE, after authentication */
  readonly atService?: Intercept
  /** responds after CCE has carried out the call, in place of CCE */
  readonly atResponse?: Intercept
  /** responds in place of the token issuer, STS or IAM */
  readonly atIdentity?: IdentityIntercept
  /** where the gate gets its keys from; by default it has permanent ones */
  readonly keyless?: 'sts' | 'iam'
  /** whose ID tokens the account trusts, and what they say */
  readonly trust?: TrustOptions
  /** changes the body of a successful response */
  readonly reshape?: (operation: Operation, body: object) => object
  /**
   * How far the clock of CCE is ahead of the caller's, in milliseconds; negative if it is behind. Signatures are judged by
   * the caller's clock, so that requests are not refused for the difference, as they are in `clock-skew`.
   */
  readonly clockAhead?: number
  /** whether there is a second listener, which no client should ever call */
  readonly hasOtherHost?: boolean
}

/** The scenarios of one group, by name. */
export type ScenarioTable = Readonly<Record<string, Scenario>>

// Inputs that several scenarios share.
export const PRECHECK = { checks: 'precheck' } as const
export const BOTH = { checks: 'precheck, addons' } as const
const LONG_WAIT = { 'poll-interval': '5s', 'wait-timeout': '3m' } as const
/** starts a pre-upgrade check and add-on checks */
export const STARTING = { ...BOTH, start: 'if-needed', ...LONG_WAIT } as const
/** waits for a pre-upgrade check that advances with the clock */
export const WAITING = { ...PRECHECK, ...LONG_WAIT } as const
/** waits for an upgrade, which takes half an hour */
export const UPGRADE = { checks: 'upgrade', 'wait-timeout': '45m' } as const
