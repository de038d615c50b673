import { CceError } from '../../src/cce/errors/api-error.js'
import { parsePrecheck, readPrecheck } from '../../src/checks/precheck/read.js'
import type { CheckContext, Expectations, Selection } from '../../src/checks/shared/context.js'
import { parseUpgrade, readUpgrade } from '../../src/checks/upgrade/read.js'
import type { ApiFailure } from '../../src/model/api-failure.js'
import type { CheckResult } from '../../src/model/check-result.js'
import type { ClusterSubject, CoverageGap } from '../../src/model/cluster.js'
import { type ClusterFacts, type LastUpgrade, NO_FACTS } from '../../src/model/cluster-facts.js'
import type { FailOn } from '../../src/model/decision.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { Language } from '../../src/model/language.js'
import { type LoadedPolicy, NO_LOADED_POLICY, type PolicyState } from '../../src/model/policy.js'
import type { Report } from '../../src/model/report.js'
import { parsePolicy } from '../../src/policy/file/parse.js'
import { groupByCluster } from '../../src/run/collect.js'
import { decide } from '../../src/run/decide.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { evaluateResult } from '../policy/evaluate/sources.js'

/** The moment at which every test is read: 2026-01-01T00:00:00Z. */
export const NOW = Date.parse('2026-01-01T00:00:00Z')
export const MINUTE = 60_000
export const CLUSTER = '11111111-2222-3333-4444-555555555555'
export const OTHER_CLUSTER = '99999999-2222-3333-4444-555555555555'
export const TASK = 'f61e008c-1600-41c0-9bde-121de5a30660'

export const NOTHING_ASSERTED: Expectations = {
  clusterId: null,
  currentVersion: null,
  targetVersion: null,
  minValidityMs: 5 * MINUTE,
}

export const ANY_TASK: Selection = {
  precheckTaskId: null,
  addonTaskId: null,
  addonInstanceId: null,
  addonCheckType: 'addonUpgrade',
  upgradeTaskId: null,
}

/** A time as CCE's precheck prints it, some minutes from `NOW`. */
export const goTime = (minutes: number): string =>
  `${new Date(NOW + minutes * MINUTE).toISOString().slice(0, 19).replace('T', ' ')}.592972 +0000 UTC`

/** A time as the add-on check prints it, eight hours east. */
export const cstTime = (minutes: number): string =>
  `${new Date(NOW + (minutes + 480) * MINUTE).toISOString().slice(0, 19)}.648388+08:00`

type Json = Record<string, unknown>

export const item = (over: Json = {}): Json => ({
  name: 'ResiduePackageVersion',
  kind: 'Exception',
  group: 'LimitCheck',
  level: 'Fatal',
  phase: 'Success',
  message: 'check item succeed',
  riskSource: {},
  ...over,
})

export const failed = (over: Json = {}): Json =>
  item({ name: 'NodeDiskCheck', group: 'NodeCheck', phase: 'Failed', message: 'disk is full', ...over })

export const stage = (name: string, ...items: Json[]): Json => ({
  nodeInfo: { uid: `uid-${name}`, name, status: 'Active', nodeType: 'vm' },
  itemsStatus: items,
})

/** A task that passes: finished, fresh for 49 minutes more, all sections there, one item in each. */
export const precheck = ({ status, spec, metadata, ...top }: Record<string, Json | unknown> = {}): Json => ({
  kind: 'PreCheckTask',
  apiVersion: 'v3',
  metadata: { uid: TASK, creationTimestamp: goTime(-12), updateTimestamp: goTime(-11), ...(metadata as Json) },
  spec: { clusterID: CLUSTER, clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0', ...(spec as Json) },
  status: {
    phase: 'Success',
    expireTimeStamp: goTime(49),
    clusterCheckStatus: { phase: 'Success', itemsStatus: [item()] },
    addonCheckStatus: { phase: 'Success', itemsStatus: [item({ name: 'AddonLimit', group: 'AddonCheck' })] },
    nodeCheckStatus: { phase: 'Success', nodeStageStatus: [stage('node-1', item({ name: 'NodeCheck1' }))] },
    ...(status as Json),
  },
  ...top,
})

/** The same with these items in its cluster section, and with the phases that go with them. */
export const withItems = (...items: Json[]): Json => {
  const phase = items.some((one) => one?.['phase'] === 'Failed') ? 'Failed' : 'Success'
  return precheck({ status: { phase, clusterCheckStatus: { phase, itemsStatus: items } } })
}

/** The same with these stages in its node section. */
export const withStages = (...stages: Json[]): Json => {
  const items = stages.flatMap((one) => one['itemsStatus'] as Json[])
  const phase = items.some((one) => one?.['phase'] === 'Failed') ? 'Failed' : 'Success'
  return precheck({ status: { phase, nodeCheckStatus: { phase, nodeStageStatus: stages } } })
}

export const risk = (over: Json = {}): Json => ({
  riskName: 'AddonStatus',
  status: 'Success',
  level: 'Warning',
  message: 'ok',
  ...over,
})

/** An add-on check that passes. */
export const addonTask = ({ metadata, spec, status, ...top }: Record<string, Json | unknown> = {}): Json => ({
  metadata: {
    type: 'addonUpgrade',
    taskID: 'addon-task-1',
    addonTemplateName: 'coredns',
    addonInstanceName: 'cceaddon-coredns',
    addonInstanceID: 'instance-1',
    createTimeStamp: cstTime(-10),
    expireTimeStamp: cstTime(50),
    ...(metadata as Json),
  },
  spec: { addonTargetVersion: '1.30.6', ...(spec as Json) },
  status: { status: 'Success', message: 'done', riskList: [risk()], ...(status as Json) },
  ...top,
})

export const addonList = (...items: unknown[]): Json => ({
  kind: 'AddonCheck',
  apiVersion: 'v3',
  pageInfo: { currentCount: items.length },
  items,
})

/** A value without a key, at whatever depth the dotted path names. */
export function without(value: unknown, path: string): Json {
  const copy = structuredClone(value) as Json
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce((at, key) => at[key] as Json, copy)
  delete parent[last]
  return copy
}

/** The names of a result's diagnostics. */
export const diagnosticNames = (result: CheckResult): string[] => result.diagnostics.map(({ detail }) => detail.name)

export const POLICY_PATH = '.github/cce-upgrade-policy.yml'

/** The report about some results, as the gate makes it. */
export function reportOf(
  results: readonly CheckResult[],
  {
    failOn = 'exception',
    subject = {},
    runDiagnostics = [],
    now = NOW,
    facts = {},
    gaps = [],
    policy = {},
    proposal = null,
    language = 'en',
    changedFiles = null,
  }: {
    failOn?: FailOn
    subject?: Partial<ClusterSubject>
    runDiagnostics?: readonly Diagnostic[]
    now?: number
    facts?: Partial<ClusterFacts>
    gaps?: readonly CoverageGap[]
    policy?: Partial<LoadedPolicy>
    proposal?: PolicyState | null
    language?: Language
    changedFiles?: number | null
  } = {},
): Report {
  const defaults = readSettings({ inputs: { results: 'saved.json' }, env: {} })
  const read = {
    run: { ...defaults.run, requestedFailOn: failOn, language },
    subject: { ...defaults.subject, ...subject },
  }
  const known = { facts: { ...NO_FACTS, ...facts }, gaps }
  return decide({
    read,
    clusters: groupByCluster(read.subject, results).map((cluster) => ({ ...cluster, ...known })),
    runDiagnostics,
    policy: { ...NO_LOADED_POLICY, file: POLICY_PATH, ...policy, proposal },
    now,
    version: '1.0.0',
    changedFiles,
    isRefused: false,
    isExcused: false,
  })
}

/** A policy that was read from the workspace. */
export const policyOf = (text: string): PolicyState => ({ ...parsePolicy(text, POLICY_PATH), sha256: null })

const REFUSED: Omit<ApiFailure, 'operation' | 'method'> = {
  kind: 'not-found',
  url: 'http://127.0.0.1',
  status: 404,
  code: null,
  apiMessage: null,
  requestId: null,
  attempts: 1,
  detail: null,
  retryStop: null,
}

/** A stand-in for CCE and time: answers by path, and a clock on which every wait is over at once. */
export function liveContext(
  answer: (call: { operation: string; path: string; query?: Record<string, string | undefined> }) => unknown,
  over: { [K in keyof CheckContext]?: CheckContext[K] } & { waitMs?: number } = {},
) {
  let now = NOW
  const waits: number[] = []
  const lines: string[] = []
  const calls: { operation: string; path: string; query?: Record<string, string | undefined> }[] = []
  const kept: { check: string | null; id: string; text: string }[] = []
  const gaps: CoverageGap[] = []
  const { waitMs = 15 * MINUTE, ...changes } = over
  const context: CheckContext = {
    client: {
      send: async (call) => {
        calls.push(call)
        const value = await answer(call)
        return { status: 200, requestId: null, text: JSON.stringify(value), value }
      },
    },
    // Facts decide nothing, so none is available here.
    factsClient: { send: ({ operation, method }) => Promise.reject(new CceError({ ...REFUSED, operation, method })) },
    cluster: { projectId: 'project-1', clusterId: CLUSTER, autopilot: false },
    start: 'never',
    addGap: (gap) => void gaps.push(gap),
    isGoodEnough: async (result) => ['pass', 'warn'].includes(evaluateResult(result, 'exception').verdict),
    expectations: { ...NOTHING_ASSERTED, clusterId: CLUSTER },
    selection: ANY_TASK,
    clock: {
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
    },
    log: {
      info: (line) => void lines.push(line),
      debug: (line) => void lines.push(line),
      progress: (line) => void lines.push(line),
      group: (_title, work) => work(),
    },
    signal: new AbortController().signal,
    waitUntil: NOW + waitMs,
    pollIntervalMs: 10_000,
    keepEvidence: (one) => void kept.push(one),
    ...changes,
  }
  return { context, waits, lines, calls, kept, gaps, now: () => now }
}

/** Parses and reads a pre-upgrade check task. */
export const precheckResult = (
  raw: unknown,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
): CheckResult => readPrecheck(parsePrecheck(raw), expected, now, waitedMs)

/** Parses and reads an upgrade task. */
export const upgradeResult = (
  raw: unknown,
  expected: Expectations,
  now: number,
  waitedMs: number | null,
  lastUpgrade: LastUpgrade | null,
): CheckResult => readUpgrade(parseUpgrade(raw), expected, now, waitedMs, lastUpgrade)
