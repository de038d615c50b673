import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { fixedCredentials } from '../../src/cce/http/credentials.js'
import { rateLimiters } from '../../src/cce/http/rate-limit.js'
import { serverClock } from '../../src/cce/http/server-clock.js'
import { NO_FACTS } from '../../src/model/cluster.js'
import { type LoadedPolicy, NO_LOADED_POLICY } from '../../src/model/policy.js'
import type { Clock } from '../../src/model/ports.js'
import { createTransport } from '../../src/network/transport.js'
import { queryLiveCluster } from '../../src/run/query-cluster.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { recordingLog } from '../support/cce/live-context.js'
import { FACT_OPERATIONS, Refusal, type Responses, startCce, stopCce, upgradeInfo } from '../support/cce/loopback.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  failed,
  NOW,
  postcheckTask,
  precheck,
  TASK,
  upgradeTask,
  withItems,
} from '../support/cce/responses.js'
import { diagnosticNames } from '../support/cce/results.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { policyOf } from '../support/reports/report-of.js'

/** A clock on which no timer ends. */
const STOPPED: Clock = { now: () => NOW, random: () => 0.5, after: () => () => {} }

const NO_POLICY = Promise.resolve(NO_LOADED_POLICY)

const loaded = (text: string): LoadedPolicy => ({ ...NO_LOADED_POLICY, ...policyOf(text) })

interface Terms {
  readonly inputs?: Readonly<Record<string, string>>
  readonly policy?: Promise<LoadedPolicy>
  readonly clock?: Clock
  /** CCE's clock; that of the runner by default */
  readonly cceNow?: () => number
}

/** Ends the queries of a test that failed. */
let stop = new AbortController()

/** Queries a CCE with these responses about a named pre-upgrade check, unless the inputs say otherwise. */
async function query(
  responses: Responses = {},
  { inputs = {}, policy = NO_POLICY, clock = STOPPED, cceNow = clock.now }: Terms = {},
) {
  const cce = await startCce(responses, cceNow)
  const named = {
    'cluster-id': CLUSTER,
    'project-id': 'project-1',
    'auth-token': 'a-token-for-tests-only',
    'precheck-task-id': TASK,
  }
  const read = readSettings({ inputs: { ...named, endpoint: cce.url, ...inputs }, env: {} })
  if (read.complete === null) throw new Error(JSON.stringify([read.faults, read.missing]))
  const run = {
    settings: read,
    env: {},
    cwd: '.',
    clock,
    serverClock: serverClock(clock),
    collectUntil: NOW + 60 * 60_000,
    sink: { write: () => {}, verbose: false },
    version: '1.0.0',
    signal: stop.signal,
    mask: () => {},
    publishers: [],
    isWorkflowStep: false,
    log: recordingLog().log,
    redact: (text: string) => text,
    secrets: { redact: (text: string) => text, add: () => {} },
    cleanups: [],
  }
  const shared = {
    limiterOf: rateLimiters(clock),
    transport: createTransport({ env: {} }),
    credentialsOf: async () => fixedCredentials({ kind: 'token', authToken: 'a-token' }),
    waitUntil: clock.now() + read.complete.waitTimeoutMs,
    isTurnTaking: false,
    showsRequests: true,
    now: () => run.serverClock.now(),
    plans: null,
    manifests: null,
  }
  const result = queryLiveCluster({ run, settings: read.complete, policy, shared })
  return { ...cce, result }
}

/** A promise with the function that fulfills it. */
function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((fulfill) => {
    resolve = fulfill
  })
  return { promise, resolve }
}

/** Returns values only once as many were requested, so that it never returns if they are requested one after another. */
function barrier(count: number) {
  const all = deferred<void>()
  let arrived = 0
  return async <T>(value: T): Promise<T> => {
    arrived++
    if (arrived === count) all.resolve()
    await all.promise
    return value
  }
}

/** A query that waits for what never comes fails soon. */
jest.setTimeout(10_000)

afterEach(async () => {
  stop.abort()
  stop = new AbortController()
  await stopCce()
})

describe('queryLiveCluster', () => {
  it('queries the facts of the cluster beside a named task, so that one round trip is enough', async () => {
    const together = barrier(FACT_OPERATIONS.length + 1)
    const { result, requests } = await query({
      ShowPreCheck: () => together(precheck()),
      ShowCluster: () => together({ metadata: { name: 'prod-a' }, status: { phase: 'Available' } }),
      ShowClusterUpgradeInfo: () => together(upgradeInfo('v1.29.3')),
      ListUpgradeWorkFlows: () => together({ items: [] }),
      ListClusterMasterSnapshotTasks: () => together({}),
    })
    const { cluster, evidence } = await result
    expect([...requests].sort()).toEqual([...FACT_OPERATIONS, 'ShowPreCheck'].sort())
    expect(cluster.results.map(({ taskId }) => taskId)).toEqual([TASK])
    expect(cluster.facts).toMatchObject({ name: 'prod-a', liveVersion: 'v1.29.3-r0' })
    expect(evidence.map(({ check, id }) => `${check} ${id}`).sort()).toEqual([
      'cluster cluster',
      'cluster snapshots',
      'cluster upgradeinfo',
      'cluster workflows',
      `precheck ${TASK}`,
    ])
  })

  it('queries the facts again after it waited for a task, and uses the newer ones', async () => {
    const { result, requests } = await query(
      {
        ShowPreCheck: (number: number) => precheck(number === 1 ? { status: { phase: 'Running' } } : {}),
        ShowClusterUpgradeInfo: (number: number) => upgradeInfo(number === 1 ? 'v1.29.3' : 'v1.30.1'),
      },
      { clock: virtualClock(NOW) },
    )
    const { cluster, evidence } = await result
    expect(requests.filter((one) => FACT_OPERATIONS.includes(one)).sort()).toEqual(
      FACT_OPERATIONS.flatMap((one) => [one, one]),
    )
    expect(cluster.facts.liveVersion).toBe('v1.30.1-r0')
    expect(cluster.results.map(diagnosticNames)).toEqual([['target-mismatch']])
    expect(evidence.filter(({ check }) => check === 'cluster')).toHaveLength(FACT_OPERATIONS.length)
  })

  it('drops the facts with their evidence and gaps if no check reached CCE', async () => {
    const { result, requests } = await query({
      ShowPreCheck: new Refusal(403),
      ListUpgradeWorkFlows: new Refusal(403),
    })
    const { cluster, evidence } = await result
    expect(cluster.results.map(diagnosticNames)).toEqual([['no-access']])
    expect(requests.filter((one) => FACT_OPERATIONS.includes(one)).sort()).toEqual(FACT_OPERATIONS)
    expect([cluster.facts, cluster.gaps]).toEqual([NO_FACTS, []])
    expect(evidence.map(({ check, id }) => [check, id])).toEqual([[null, 'ShowPreCheck-403']])
  })

  it('keeps the facts with their gaps if any check reached CCE', async () => {
    const { result } = await query(
      { ShowPreCheck: new Refusal(403), ListAddonPrecheckTasks: addonList(), ListUpgradeWorkFlows: new Refusal(403) },
      { inputs: { checks: 'precheck,addons' } },
    )
    const { cluster } = await result
    expect(cluster.results.map(({ check }) => check)).toEqual(['precheck', 'addons'])
    expect(cluster.facts.name).toBe('prod-a')
    expect(cluster.gaps).toContainEqual(expect.objectContaining({ code: 'no-facts', facts: ['workflow'] }))
  })
})

describe('queryLiveCluster while the policy is loading', () => {
  it('asks CCE everything that does not depend on the policy', async () => {
    const policy = deferred<LoadedPolicy>()
    const { result, arrived } = await query({}, { policy: policy.promise })
    await arrived(FACT_OPERATIONS.length + 1)
    policy.resolve(NO_LOADED_POLICY)
    const { cluster } = await result
    expect(cluster.results.map(({ check, phase }) => [check, phase])).toEqual([['precheck', 'Success']])
  })

  it('sends the post-upgrade check only after the policy is loaded', async () => {
    const events: string[] = []
    const policy = deferred<LoadedPolicy>()
    const { result, arrived } = await query(
      {
        ShowClusterUpgradeInfo: upgradeInfo('v1.29.3', 10),
        CreatePostCheck: () => {
          events.push('post-upgrade check requested')
          return postcheckTask()
        },
      },
      { inputs: { checks: 'precheck,postcheck' }, policy: policy.promise },
    )
    await arrived(FACT_OPERATIONS.length + 1)
    // enough for a request that follows without waiting for the policy
    for (let turn = 0; turn < 500; turn++) await new Promise((resolve) => setImmediate(resolve))
    events.push('policy loaded')
    policy.resolve(NO_LOADED_POLICY)
    const { cluster } = await result
    expect(events).toEqual(['policy loaded', 'post-upgrade check requested'])
    expect(cluster.results.map(({ check, phase }) => [check, phase])).toEqual([
      ['precheck', 'Success'],
      ['postcheck', 'Success'],
    ])
  })
})

describe('the post-upgrade check of a run', () => {
  const WARNS = withItems(failed({ kind: 'Risk', level: 'Warning' }))

  it.each([
    ['another check warns', 'version: 1', WARNS, true],
    ['another check blocks under the policy', 'version: 1\nfail-on: warning', WARNS, false],
    ['the policy cannot be read', 'version: 2', precheck(), false],
  ])('depends on the policy if %s', async (_what, text, task, isSent) => {
    const { result, requests } = await query(
      { ShowPreCheck: task, ShowClusterUpgradeInfo: upgradeInfo('v1.29.3', 10), CreatePostCheck: postcheckTask() },
      { inputs: { checks: 'precheck,postcheck' }, policy: Promise.resolve(loaded(text)) },
    )
    const { cluster } = await result
    expect(requests.includes('CreatePostCheck')).toBe(isSent)
    expect(cluster.results.at(-1)).toMatchObject({ check: 'postcheck', phase: isSent ? 'Success' : null })
  })
})

describe('start: if-needed in a run', () => {
  it.each([
    ['keeps', 'version: 1', []],
    ['replaces', 'version: 1\nfail-on: warning', ['CreateUpgradeWorkFlow']],
  ])('%s a check that warns under this policy: %j', async (_what, text, posts) => {
    const warns = withItems(failed({ kind: 'Risk', level: 'Warning' }))
    const { result, requests } = await query(
      {
        ListPreCheckTasks: { items: [warns] },
        ShowPreCheck: warns,
        ShowClusterUpgradeInfo: {
          spec: { versionInfo: { release: 'v1.29.3', patch: 'r0', targetVersions: ['v1.31.1-r0'] } },
        },
        CreateUpgradeWorkFlow: new Refusal(403),
      },
      {
        inputs: { 'precheck-task-id': '', start: 'if-needed', 'target-version': 'v1.31' },
        policy: Promise.resolve(loaded(text)),
      },
    )
    await result
    expect(requests.filter((one) => one.startsWith('Create'))).toEqual(posts)
  })
})

describe('the state of the cluster in a run', () => {
  const namesIn = async (
    responses: Responses,
    inputs: Readonly<Record<string, string>> = {},
    cceNow?: () => number,
  ) => {
    const { result } = await query(responses, { inputs, clock: virtualClock(NOW), ...(cceNow && { cceNow }) })
    const { cluster } = await result
    return cluster.results.flatMap(diagnosticNames)
  }
  const REFUSALS = [401, 403, 404].map((status) => new Refusal(status))
  const FAULTS = [400, 409, 429, 500, 503].map((status) => new Refusal(status))

  it.each(['ShowCluster', 'ShowClusterUpgradeInfo'])('changes nothing if CCE refuses %s', async (operation) => {
    for (const refusal of REFUSALS) expect(await namesIn({ [operation]: refusal })).toEqual([])
  })

  it.each(['ShowCluster', 'ShowClusterUpgradeInfo'])(
    'is inconclusive if %s fails or its response is odd',
    async (operation) => {
      for (const response of [...FAULTS, {}, [], 'text', { status: {}, spec: {} }])
        expect(await namesIn({ [operation]: response })).toEqual(['cluster-state'])
    },
  )

  it.each(['ListUpgradeWorkFlows', 'ListClusterMasterSnapshotTasks'])(
    'does not depend on %s, which is requested once',
    async (operation) => {
      const { result, requests } = await query({ [operation]: new Refusal(503) }, { clock: virtualClock(NOW) })
      expect((await result).cluster.results.flatMap(diagnosticNames)).toEqual([])
      expect(requests.filter((one) => one === operation)).toHaveLength(1)
    },
  )

  it.each(['ShowCluster', 'ShowClusterUpgradeInfo'])('is read in three attempts: %s', async (operation) => {
    const good = operation === 'ShowCluster' ? { status: { phase: 'Available' } } : upgradeInfo('v1.29.3')
    const fault = (number: number) => (number < 3 ? new Refusal(503) : good)
    expect(await namesIn({ [operation]: fault })).toEqual([])
  })

  it('is named for each check that depends on it, once', async () => {
    const responses = {
      ShowCluster: { status: { phase: 'Hibernation' } },
      ListAddonPrecheckTasks: addonList(
        addonTask(),
        addonTask({ metadata: { taskID: 'b', addonInstanceID: 'instance-2' } }),
      ),
    }
    expect(await namesIn(responses, { checks: 'precheck,addons' })).toEqual(['cluster-state', 'cluster-state'])
  })

  it('is judged as it was after the wait for a task', async () => {
    const ShowPreCheck = (number: number) => precheck(number === 1 ? { status: { phase: 'Running' } } : {})
    const ShowCluster = (number: number) => ({ status: { phase: number === 1 ? 'Available' : 'Upgrading' } })
    expect(await namesIn({ ShowPreCheck, ShowCluster })).toEqual(['cluster-state'])
  })

  it('is named with a difference of the clocks where an upgrade is too old', async () => {
    const responses = {
      ListUpgradeClusterTasks: { items: [upgradeTask()] },
      ShowUpgradeClusterTask: upgradeTask(),
      ShowClusterUpgradeInfo: upgradeInfo('v1.31.1', 2),
    }
    const { result } = await query(responses, {
      inputs: { checks: 'upgrade' },
      cceNow: () => NOW + 48 * 60 * 60_000,
    })
    const { cluster } = await result
    expect(cluster.results[0]?.diagnostics[0]?.detail).toMatchObject({
      name: 'stale-upgrade',
      why: 'too-old',
      cceAheadMs: 48 * 60 * 60_000,
    })
  })
})
