import { clusterApi } from '../../../src/cce/api/operations.js'
import { CceError } from '../../../src/cce/errors/api-error.js'
import type { CceCall, CceClient } from '../../../src/cce/http/client.js'
import type { CheckContext, Evidence } from '../../../src/checks/shared/context.js'
import type { ApiFailure, FailureKind } from '../../../src/model/api-failure.js'
import type { CoverageGap } from '../../../src/model/coverage.js'
import type { Clock, Log } from '../../../src/model/ports.js'
import { evaluateResult } from '../policy/sources.js'
import { CLUSTER, MINUTE, NOW } from './responses.js'
import { ANY_TASK, NOTHING_ASSERTED } from './results.js'

/** The error of a call that got no usable response. */
export const apiError = (
  kind: FailureKind,
  { operation, method }: Pick<CceCall, 'operation' | 'method'>,
  over: Partial<ApiFailure> = {},
): CceError =>
  new CceError({
    kind,
    operation,
    method,
    url: 'http://127.0.0.1',
    status: null,
    code: null,
    apiMessage: null,
    requestId: null,
    attempts: 1,
    detail: null,
    retryStop: null,
    ...over,
  })

/** A client whose calls are answered in this process. An error that is returned or thrown becomes the failure of the call. */
export const clientOf = (answer: (call: CceCall) => unknown): CceClient => ({
  send: async (call) => {
    const value = await answer(call)
    if (value instanceof Error) throw value
    return { status: 200, requestId: null, text: JSON.stringify(value), value, header: () => null }
  },
})

/** Answers the n-th call with the n-th value, and every later call with the last one. */
export function inTurn(...values: unknown[]): () => unknown {
  let calls = 0
  return () => values[Math.min(calls++, values.length - 1)]
}

/** A clock that starts at `NOW`; every wait is over in the next microtask. */
export function jumpingClock() {
  let now = NOW
  const waits: number[] = []
  const clock: Clock = {
    now: () => now,
    random: () => 0.5,
    after: (ms, task) => {
      waits.push(ms)
      queueMicrotask(() => {
        now += ms
        task()
      })
      return () => {}
    },
  }
  return { clock, waits }
}

/** A log that keeps its lines. */
export function recordingLog() {
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const log: Log = { info: keep, debug: keep, progress: keep, group: (_title, work) => work() }
  return { log, lines }
}

/** A stand-in for CCE and time: responses by call, and a clock on which every wait is over at once. */
export function liveContext(
  answer: (call: CceCall) => unknown,
  over: { [K in keyof CheckContext]?: CheckContext[K] } & { waitMs?: number; factsClient?: CceClient } = {},
) {
  const { clock, waits } = jumpingClock()
  const { log, lines } = recordingLog()
  const calls: CceCall[] = []
  const kept: Evidence[] = []
  const gaps: CoverageGap[] = []
  const opened: (string | null)[] = []
  // Facts decide nothing, so none is available here.
  const noFacts = clientOf((call) => apiError('not-found', call, { status: 404 }))
  const { waitMs = 15 * MINUTE, factsClient = noFacts, ...changes } = over
  const cluster = { projectId: 'project-1', clusterId: CLUSTER, autopilot: false }
  const client = clientOf((call) => {
    calls.push(call)
    return answer(call)
  })
  const context: CheckContext = {
    api: clusterApi(client, cluster),
    factsApi: clusterApi(factsClient, cluster),
    start: 'never',
    addGap: (gap) => void gaps.push(gap),
    plannedVersions: new Map(),
    removedApisIn: async () => [],
    recordOpenedWorkflow: (id) => void opened.push(id),
    isGoodEnough: async (result) => ['pass', 'warn'].includes(evaluateResult(result, 'exception').verdict),
    expectations: { ...NOTHING_ASSERTED, clusterId: CLUSTER },
    selection: ANY_TASK,
    clock,
    now: () => (over.clock ?? clock).now(),
    log,
    signal: new AbortController().signal,
    waitUntil: NOW + waitMs,
    pollIntervalMs: 10_000,
    keepEvidence: (one) => void kept.push(one),
    ...changes,
  }
  return { context, waits, lines, calls, kept, gaps, opened, now: () => clock.now() }
}
