import { DEMO, type Simulator, type SimulatorOptions } from '../../src/simulator/server/simulator.js'
import { ADDONS, ask, CLUSTER, NOW, PRECHECKS, type ReceivedResponse, simulate } from './client.js'

export const UPGRADE_INFO = `${CLUSTER}/upgradeinfo`
export const WORKFLOWS = `${CLUSTER}/operation/upgradeworkflows`
export const UPGRADES = `${CLUSTER}/operation/upgrade/tasks`
export const POSTCHECK = `${CLUSTER}/operation/postcheck`
export const BACKUPS = `${CLUSTER.replace('/v3/', '/v3.1/')}/operation/snapshot/tasks`
export const INSTANCES = `/api/v3/addons?cluster_id=${DEMO.clusterId}`
export const START_PRECHECK = PRECHECKS.replace(/\/tasks$/, '')
export const START_ADDONS = ADDONS.replace(/\/tasks$/, '')
export const START_UPGRADE = UPGRADES.replace(/\/tasks$/, '')

/** The fields that every request to start a task has. */
export const VERSIONS = {
  clusterID: DEMO.clusterId,
  clusterVersion: DEMO.currentVersion,
  targetVersion: DEMO.targetVersion,
} as const

/** A simulator whose clock the test advances. */
export interface Timed {
  readonly simulator: Simulator
  /** Advances the clock. */
  pass(seconds: number): void
  get(target: string): Promise<ReceivedResponse>
  send(target: string, body: unknown, method?: string): Promise<ReceivedResponse>
}

export async function timed(
  scenario: string,
  options: Omit<SimulatorOptions, 'scenario' | 'now'> = {},
): Promise<Timed> {
  let now = NOW
  const simulator = await simulate(scenario, { ...options, now: () => now })
  return {
    simulator,
    pass: (seconds) => {
      now += seconds * 1_000
    },
    get: (target) => ask(simulator, target),
    send: (target, body, method = 'POST') => ask(simulator, target, { method, body: JSON.stringify(body) }),
  }
}

type Changes = Readonly<Record<string, unknown>>

export const startWorkflow = ({ send }: Timed, changes: Changes = {}): Promise<ReceivedResponse> =>
  send(WORKFLOWS, { kind: 'WorkFlowTask', apiVersion: 'v3', spec: { ...VERSIONS, ...changes } })

export const startPrecheck = ({ send }: Timed, changes: Changes = {}): Promise<ReceivedResponse> =>
  send(START_PRECHECK, { kind: 'PreCheckTask', apiVersion: 'v3', spec: { ...VERSIONS, ...changes } })

export const postcheck = ({ send }: Timed, changes: Changes = {}): Promise<ReceivedResponse> =>
  send(POSTCHECK, { kind: 'PostCheckTask', apiVersion: 'v3', spec: { ...VERSIONS, ...changes } })

export const startUpgrade = ({ send }: Timed, changes: Changes = {}): Promise<ReceivedResponse> =>
  send(START_UPGRADE, {
    metadata: { kind: 'UpgradeTask', apiVersion: 'v3' },
    spec: {
      clusterUpgradeAction: {
        targetVersion: DEMO.targetVersion,
        strategy: { type: 'inPlaceRollingUpdate', inPlaceRollingUpdate: { userDefinedStep: 20 } },
        ...changes,
      },
    },
  })

/** Starts the check of every installed add-on that has a target version, for the first one that it lists. */
export async function startAddonChecks({ get, send }: Timed): Promise<ReceivedResponse> {
  const { items } = (await get(INSTANCES)).body
  const addonList = items
    .filter((instance: Instance) => instance.status.targetVersions.length > 0)
    .map(({ metadata, spec, status }: Instance) => ({
      addonTemplateName: spec.addonTemplateName,
      addonInstanceID: metadata.uid,
      targetVersion: status.targetVersions[0],
      type: 'addonUpgrade',
    }))
  return send(START_ADDONS, { kind: 'AddonCheck', apiVersion: 'v3', spec: { clusterID: DEMO.clusterId, addonList } })
}

export interface Instance {
  readonly metadata: { readonly uid: string }
  readonly spec: { readonly addonTemplateName: string; readonly version: string }
  readonly status: { readonly targetVersions: readonly string[] }
}

/** The status and codes by which a client recognizes an error. */
export const codesOf = ({ status, body }: ReceivedResponse): unknown[] => [status, body.errorCode, body.error_code]
