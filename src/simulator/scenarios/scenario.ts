import type { Answer } from '../server/answer.js'
import type { Operation } from '../server/routes.js'
import type { AddonDraft } from '../state/addon-tasks.js'
import type { AddonCheckTask, PrecheckTask } from '../state/api-shapes.js'
import type { InstalledAddon } from '../state/installed-addons.js'
import type { PrecheckDraft } from '../state/precheck-tasks.js'
import type { Beginning } from '../state/timeline.js'
import type { Upgrade } from '../state/upgrade-tasks.js'
import type { Workflow } from '../state/workflows.js'

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
  /** null where there is no such task yet, or no more */
  readonly render: (moment: Moment) => PrecheckTask | null
}

/** An add-on check task; `key` tells it from the others where reads are counted. */
export interface AddonCheckRecord {
  readonly key: string
  readonly render: (moment: Moment) => AddonCheckTask
}

/** What comes of the checks that are started; by default nothing is found. */
export interface Outcomes {
  readonly precheck?: PrecheckDraft
  readonly addons?: readonly AddonDraft[]
  /** phase of the post-upgrade check */
  readonly postcheck?: string
}

/** What the cluster is and has when the simulator gets its first request. */
export interface Content {
  readonly outcomes?: Outcomes
  readonly prechecks?: readonly PrecheckRecord[]
  readonly addonChecks?: readonly AddonCheckRecord[]
  readonly upgrades?: readonly Upgrade[]
  readonly workflows?: readonly Workflow[]
  /** by default those that were checked, or else the usual ones */
  readonly addonInstances?: readonly InstalledAddon[]
  /** exact version of the cluster, unless an upgrade of it has succeeded */
  readonly version?: string
  /** versions that CCE offers, lowest first */
  readonly offered?: readonly string[]
  /** of the cluster, unless it is being upgraded */
  readonly phase?: string
  readonly autopilot?: boolean
  /** milliseconds since the last backup; null where there was none */
  readonly backupAge?: number | null
  /** how an id comes back that was sent in a URL */
  readonly sentAs?: (id: string) => string
}

/** A request on its way in. */
export interface Call {
  /** from 1, over all requests */
  readonly number: number
  /** null where the API has no such call */
  readonly operation: Operation | null
  readonly method: string
  /** from 1, over all requests of this operation */
  readonly nth: number
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
  /**
   * @param seed of all ids
   * @param clusterId of the cluster that is asked about
   * @param begun when the first request came in: what goes on by the clock begins there
   */
  readonly content?: (seed: string, clusterId: string, begun: Beginning) => Content
  /** before the caller is even identified, as the API gateway or the network would */
  readonly atGateway?: Intercept
  /** once the caller is known, as CCE would */
  readonly atService?: Intercept
  /** once CCE has carried the call out: an answer in place of its own */
  readonly atReply?: Intercept
  /** changes the body of an answer that succeeded */
  readonly reshape?: (operation: Operation, body: object) => unknown
  /** whether there is a second listener, on another port, for what must never be called */
  readonly hasElsewhere?: boolean
}

export type ScenarioTable = Readonly<Record<string, Scenario>>

/** The settings of a scenario that has both kinds of results. */
export const BOTH = { checks: 'precheck, addons' } as const
const PATIENT = { 'poll-interval': '5s', 'wait-timeout': '3m' } as const
/** The settings of a scenario in which a pre-upgrade check and add-on checks are started. */
export const STARTING = { ...BOTH, start: 'if-needed', ...PATIENT } as const
/** The settings of a scenario in which a pre-upgrade check is waited for, by the clock. */
export const WAITING = { checks: 'precheck', ...PATIENT } as const
/** The settings of a scenario about an upgrade, which takes half an hour. */
export const UPGRADE = { checks: 'upgrade', 'wait-timeout': '45m' } as const
/** The settings of a scenario that is about the pre-upgrade check, or about no result at all. */
export const PRECHECK = { checks: 'precheck' } as const
