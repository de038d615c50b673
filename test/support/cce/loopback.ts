import { EventEmitter, once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { listenOnLoopback } from '../process/listen.js'
import { goTime, NOW, precheck } from './responses.js'

/** The operations by method and end of path. */
const OPERATIONS: readonly (readonly [operation: string, method: string, path: RegExp])[] = [
  ['ShowPreCheck', 'GET', /\/operation\/precheck\/tasks\/[^/]+$/],
  ['ListPreCheckTasks', 'GET', /\/operation\/precheck\/tasks$/],
  ['ListAddonPrecheckTasks', 'GET', /\/addons\/precheck\/tasks$/],
  ['ListAddonInstances', 'GET', /\/addons$/],
  ['ShowClusterUpgradeInfo', 'GET', /\/upgradeinfo$/],
  ['ListUpgradeWorkFlows', 'GET', /\/operation\/upgradeworkflows$/],
  ['ListClusterMasterSnapshotTasks', 'GET', /\/operation\/snapshot\/tasks$/],
  ['ShowUpgradeClusterTask', 'GET', /\/operation\/upgrade\/tasks\/[^/]+$/],
  ['ListUpgradeClusterTasks', 'GET', /\/operation\/upgrade\/tasks$/],
  ['ShowCluster', 'GET', /\/clusters\/[^/]+$/],
  ['CreateUpgradeWorkFlow', 'POST', /\/operation\/upgradeworkflows$/],
  ['CreatePreCheck', 'POST', /\/operation\/precheck$/],
  ['CreatePostCheck', 'POST', /\/operation\/postcheck$/],
]

/** The operations that read the facts of a cluster. */
export const FACT_OPERATIONS = [
  'ListClusterMasterSnapshotTasks',
  'ListUpgradeWorkFlows',
  'ShowCluster',
  'ShowClusterUpgradeInfo',
]

/** Upgrade information of a cluster that runs a version. @param endedMinutesAgo when an upgrade to it succeeded; none by default */
export const upgradeInfo = (release: string, endedMinutesAgo?: number, targetVersions: readonly string[] = []) => ({
  spec: {
    versionInfo: { release, patch: 'r0', targetVersions },
    ...(endedMinutesAgo === undefined
      ? {}
      : { lastUpgradeInfo: { phase: 'Success', completionTime: goTime(-endedMinutesAgo) } }),
  },
})

/** Responses that pass, by operation. */
const RESPONSES: Readonly<Record<string, unknown>> = {
  ShowPreCheck: precheck(),
  ListPreCheckTasks: { items: [precheck()] },
  ShowCluster: { metadata: { name: 'prod-a' }, status: { phase: 'Available' } },
  ShowClusterUpgradeInfo: upgradeInfo('v1.29.3'),
  ListUpgradeWorkFlows: { items: [] },
  ListClusterMasterSnapshotTasks: { status: { latestBackupTime: goTime(-60) } },
}

/** An error response of the API. */
export class Refusal {
  readonly status: number

  constructor(status: number) {
    this.status = status
  }
}

/** What a test responds with, by operation: a body, a refusal, or a function of the number of the request, from 1. */
export type Responses = Readonly<Record<string, unknown>>

const servers: Server[] = []

/**
 * Starts a CCE on loopback. `requests` holds the operations in the order of their requests.
 * @param now the time that its responses are dated
 */
export async function startCce(responses: Responses = {}, now: () => number = () => NOW) {
  const requests: string[] = []
  const arrivals = new EventEmitter()
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '', 'http://cce').pathname
    const [operation = 'unknown'] =
      OPERATIONS.find(([, method, end]) => method === request.method && end.test(path)) ?? []
    requests.push(operation)
    arrivals.emit(String(requests.length))
    const own = responses[operation] ?? RESPONSES[operation] ?? new Refusal(404)
    const number = requests.filter((one) => one === operation).length
    const body: unknown = await (typeof own === 'function' ? own(number) : own)
    response.writeHead(body instanceof Refusal ? body.status : 200, {
      'content-type': 'application/json',
      date: new Date(now()).toUTCString(),
    })
    response.end(JSON.stringify(body instanceof Refusal ? { error_msg: 'refused', error_code: 'CCE.1' } : body))
  })
  servers.push(server)
  /** Ends once this many requests have arrived. */
  const arrived = async (count: number): Promise<void> => {
    if (requests.length < count) await once(arrivals, String(count))
  }
  return { url: await listenOnLoopback(server), requests, arrived }
}

export async function stopCce(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
