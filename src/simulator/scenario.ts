import type { Answer } from './answer.js'
import type { AddonCheckTask } from './api-shapes.js'
import type { Operation } from './routes.js'

/** When a task is looked at. */
export interface Moment {
  /** milliseconds since 1970 */
  readonly now: number
  /** how often the task was asked for before */
  readonly reads: number
}

/**
 * A pre-upgrade check task, told anew each time that it is asked for. The tasks that a scenario starts with are always
 * as old as it says, so that a simulator which is left running does not go stale.
 */
export interface PrecheckRecord {
  readonly uid: string
  readonly render: (moment: Moment) => object
}

/** An add-on check task; `key` tells it from the others where reads are counted. */
export interface AddonCheckRecord {
  readonly key: string
  readonly render: (moment: Moment) => AddonCheckTask
}

/** What the cluster has when the simulator starts. */
export interface Content {
  readonly prechecks?: readonly PrecheckRecord[]
  readonly addonChecks?: readonly AddonCheckRecord[]
}

/** A request on its way in. */
export interface Call {
  /** from 1, over all requests */
  readonly number: number
  /** null where the API has no such call */
  readonly operation: Operation | null
  readonly requestId: string
  /** milliseconds since 1970 */
  readonly now: number
  /** base URL of the second listener; empty unless the scenario asks for one */
  readonly elsewhere: string
}

/** Answers a call in place of the API; null lets it pass. */
export type Intercept = (call: Call) => Answer | null

/** A situation that the simulator plays. */
export interface Scenario {
  /** one line for people */
  readonly title: string
  /** settings that show it best, by the names of the action's inputs */
  readonly inputs: Readonly<Record<string, string>>
  /** @param seed of all ids @param clusterId of the cluster that is asked about */
  readonly content?: (seed: string, clusterId: string) => Content
  /** before the caller is even identified, as the API gateway or the network would */
  readonly atGateway?: Intercept
  /** once the caller is known, as CCE would */
  readonly atService?: Intercept
  /** changes the body of an answer that succeeded */
  readonly reshape?: (operation: Operation, body: object) => unknown
  /** whether there is a second listener, on another port, for what must never be called */
  readonly hasElsewhere?: boolean
}

export type ScenarioTable = Readonly<Record<string, Scenario>>

/** The settings of a scenario that has both kinds of results. */
export const BOTH = { checks: 'precheck, addons' } as const
/** The settings of a scenario that is about the pre-upgrade check, or about no result at all. */
export const PRECHECK = { checks: 'precheck' } as const
