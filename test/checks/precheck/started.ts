import type { CceCall } from '../../../src/cce/http/client.js'
import { checkPrecheck } from '../../../src/checks/precheck/index.js'
import { apiError, liveContext } from '../../support/cce/live-context.js'
import {
  CLUSTER,
  goTime,
  type Json,
  objectAt,
  precheck,
  type TaskBody,
  type TaskChanges,
} from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, onlyResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const LIVE = { release: 'v1.29.3', patch: 'r0', targetVersions: ['v1.30.9-r0', 'v1.31.1-r0', 'v1.31.4-r2'] }

/** The upgrade information of a cluster that runs v1.29.3-r0. */
export const upgradeInfo = (over: Json = {}) => ({ spec: { versionInfo: { ...LIVE, ...over } } })

/** A pre-upgrade check that passes and was created some minutes from `NOW`. */
export const taskAt = (uid: string, minutes: number, over: TaskChanges = {}): TaskBody =>
  precheck({ ...over, metadata: { uid, creationTimestamp: goTime(minutes), updateTimestamp: goTime(minutes + 1) } })

export const workflow = (phase: unknown, spec: Json | null = {}, uid = 'w1'): Json => ({
  metadata: { uid },
  spec: spec && { clusterID: CLUSTER, clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.4-r2', ...spec },
  status: { phase },
})

/** The response to a call, given the POST requests so far. An error becomes the failure of the call. */
export type Responder = (call: CceCall, posts: readonly CceCall[]) => unknown

/** Responses by what they are about; a function can depend on the requests. */
interface Responses {
  readonly tasks?: unknown
  readonly info?: unknown
  readonly workflows?: unknown
  readonly createdWorkflow?: unknown
  readonly createdCheck?: unknown
  readonly shown?: Responder
}

const newestOf = ({ path }: CceCall) => taskAt(path.split('/').at(-1) ?? '', -1)

/** Runs a pre-upgrade check that can be started, on a cluster with tasks and workflows. */
export async function started(
  responses: Responses = {},
  { asserted = {}, ...over }: Parameters<typeof liveContext>[1] & { asserted?: Json } = {},
) {
  const posts: CceCall[] = []
  /** how many POST requests were sent before each request for the list */
  const listed: number[] = []
  const byOperation: Readonly<Record<string, unknown>> = {
    ListPreCheckTasks: responses.tasks ?? { items: [] },
    ShowClusterUpgradeInfo: responses.info ?? upgradeInfo(),
    ListUpgradeWorkFlows: responses.workflows ?? { items: [] },
    CreateUpgradeWorkFlow: responses.createdWorkflow ?? workflow('Init'),
    CreatePreCheck: responses.createdCheck ?? { metadata: { uid: 'new' } },
    ShowPreCheck: responses.shown ?? newestOf,
  }
  const live = liveContext(
    (call) => {
      if (!(call.operation in byOperation)) throw new Error(`${call.operation} is not expected`)
      if (call.method === 'POST') posts.push(call)
      if (call.operation === 'ListPreCheckTasks') listed.push(posts.length)
      const response = byOperation[call.operation]
      return typeof response === 'function' ? response(call, posts) : response
    },
    {
      start: 'if-needed',
      expectations: { ...NOTHING_ASSERTED, clusterId: CLUSTER, targetVersion: 'v1.31', ...asserted },
      ...over,
    },
  )
  const results = await checkPrecheck(live.context)
  const report = reportOf(results, { subject: { targetVersion: 'v1.31' } })
  return {
    ...live,
    results,
    /** the only result; throws if there are several */
    get result() {
      return onlyResult(results)
    },
    report,
    posts,
    listed,
  }
}

export const operationsOf = (posts: readonly CceCall[]): string[] => posts.map(({ operation }) => operation)

export const specOf = (call: CceCall | undefined): Json => objectAt(call?.body, 'spec')

/** The two requests that start a check. */
export const BOTH = ['CreateUpgradeWorkFlow', 'CreatePreCheck']

/** Fails every call. */
export const failWith =
  (kind: Parameters<typeof apiError>[0], status: number | null = null): Responder =>
  (call) =>
    apiError(kind, call, { status })
