import type { CheckName } from '../../model/check.js'

/** What a run does beyond reading the facts of its clusters, as far as its calls depend on it. */
export interface CallPurposes {
  readonly checks: readonly CheckName[]
  /** whether missing checks are started */
  readonly starts: boolean
  /** whether the upgrade workflow that the run opens is ended */
  readonly endsWorkflow: boolean
}

interface Permission {
  /**
   * The published actions: that of identity policies, and that of the older role-based policies, which is an alias of the former and the
   * only one for calls that need no identity policy. Null if none is published.
   */
  readonly actions: readonly string[] | null
  /** whether a run may make the call */
  readonly isFor: (purposes: CallPurposes) => boolean
}

const READ = ['cce:cluster:get', 'cce:cluster:getCluster']
const UPGRADE = ['cce:cluster:upgrade']

const always = () => true
const starts = (purposes: CallPurposes) => purposes.starts
const endsWorkflow = (purposes: CallPurposes) => purposes.endsWorkflow
const startsOrEnds = (purposes: CallPurposes) => purposes.starts || purposes.endsWorkflow
const checks =
  (...names: readonly CheckName[]) =>
  (purposes: CallPurposes) =>
    names.some((name) => purposes.checks.includes(name))

/**
 * The calls that the gate makes, and what they need (CCE API reference: "Authorization Information" of each call, and "Permissions and
 * Supported Actions").
 */
export const PERMISSIONS = {
  ShowCluster: { actions: READ, isFor: always },
  ShowClusterUpgradeInfo: { actions: READ, isFor: always },
  ListUpgradeWorkFlows: { actions: READ, isFor: always },
  ListClusterUpgradePaths: { actions: READ, isFor: always },
  ListClusterMasterSnapshotTasks: { actions: READ, isFor: always },
  ListAddonInstances: { actions: ['cce:addonInstance:list', ...READ], isFor: always },
  ListNodePools: { actions: ['cce:nodepool:list'], isFor: always },
  ListNodes: { actions: ['cce:node:list'], isFor: always },
  ListReleases: { actions: ['cce:release:list'], isFor: always },
  ShowRelease: { actions: ['cce:release:get', 'cce:release:list'], isFor: always },
  ListPreCheckTasks: { actions: READ, isFor: checks('precheck') },
  ShowPreCheck: { actions: READ, isFor: checks('precheck') },
  ListAddonPrecheckTasks: { actions: READ, isFor: checks('addons') },
  ListAddonTemplates: { actions: ['cce:cluster:list'], isFor: checks('addons', 'plan') },
  ListUpgradeClusterTasks: { actions: READ, isFor: checks('upgrade') },
  ShowUpgradeClusterTask: { actions: READ, isFor: checks('upgrade') },
  CreatePostCheck: { actions: UPGRADE, isFor: checks('postcheck') },
  CreateUpgradeWorkFlow: { actions: UPGRADE, isFor: starts },
  CreatePreCheck: { actions: UPGRADE, isFor: starts },
  BatchCreateAddonPrecheck: { actions: UPGRADE, isFor: starts },
  ShowUpgradeWorkFlow: { actions: READ, isFor: startsOrEnds },
  UpgradeWorkFlowUpdate: { actions: UPGRADE, isFor: endsWorkflow },
} as const satisfies Readonly<Record<string, Permission>>

/** CCE's name of a call that the gate makes. */
export type Operation = keyof typeof PERMISSIONS

/** What a session needs, or which calls keep it from being limited. */
export type SessionNeeds =
  | { readonly actions: readonly string[] }
  /** calls without a published action */
  | { readonly unpublished: readonly string[] }

/** The actions of all calls that a run may make, each once and sorted. */
export function sessionNeeds(
  purposes: CallPurposes,
  permissions: Readonly<Record<string, Permission>> = PERMISSIONS,
): SessionNeeds {
  const made = Object.entries(permissions).filter(([, { isFor }]) => isFor(purposes))
  const unpublished = made.filter(([, { actions }]) => actions === null).map(([operation]) => operation)
  if (unpublished.length > 0) return { unpublished }
  return { actions: [...new Set(made.flatMap(([, { actions }]) => actions ?? []))].sort() }
}
