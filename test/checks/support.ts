import { CceError, type CceErrorFacts } from '../../src/cce/errors/api-error.js'
import type { CheckContext, Expectations, Selection } from '../../src/checks/shared/context.js'
import type { CheckResult } from '../../src/model/check-result.js'
import { type ClusterFacts, NO_FACTS } from '../../src/model/cluster-facts.js'
import type { Cause, Diagnostic, Observation } from '../../src/model/finding.js'
import type { Language } from '../../src/model/language.js'
import { NO_POLICY } from '../../src/model/policy.js'
import type { Report, RequestedSettings } from '../../src/model/report.js'
import { highest, isGreen } from '../../src/policy/evaluate/verdict.js'
import { readPolicy } from '../../src/policy/file/parse.js'
import { type LoadedPolicy, NO_RUN_POLICY, type PolicyState } from '../../src/policy/source/find-policy.js'
import { buildReport, type ReportInput, type Subject } from '../../src/report/build/report.js'
import { evaluate } from '../../src/run/evaluate.js'
import { policyInput } from '../../src/run/policy-input.js'
import { decideResult } from '../policy/evaluate/observations.js'

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

export const isGate = (one: Observation): one is Diagnostic => one.from === 'gate'
export const isItem = (one: Observation): one is Cause => one.from === 'item'

/** The names of what the gate itself has against a result. */
export const gateNames = (result: CheckResult): string[] =>
  result.observations.filter(isGate).map((one) => one.fact.name)

export const NO_SUBJECT: Subject = {
  clusterId: null,
  region: null,
  projectId: null,
  currentVersion: null,
  targetVersion: null,
}

export const POLICY_PATH = '.github/cce-upgrade-policy.yml'

export const NOTHING_ASKED: RequestedSettings = {
  checks: null,
  clusterId: null,
  currentVersion: null,
  targetVersion: null,
  minValidityMs: 5 * MINUTE,
  failOn: null,
  precheckTaskId: null,
  addonTaskId: null,
  addonInstanceId: null,
  upgradeTaskId: null,
  addonCheckType: 'addonUpgrade',
}

/** The report about some results, as the gate makes it. */
export function reportOf(
  results: readonly CheckResult[],
  {
    failOn = 'exception',
    subject = {},
    aboutRun = [],
    now = NOW,
    facts = {},
    notCovered = [],
    policy = {},
    proposal = null,
    language = 'en',
  }: {
    failOn?: ReportInput['failOn']
    subject?: Partial<Subject>
    aboutRun?: readonly Observation[]
    now?: number
    facts?: Partial<ClusterFacts>
    notCovered?: ReportInput['notCovered']
    policy?: Partial<LoadedPolicy>
    proposal?: PolicyState | null
    language?: Language
  } = {},
): Report {
  const { clusterId = null, targetVersion = null } = subject
  const about = {
    results,
    aboutRun,
    requestedFailOn: failOn,
    clusterName: facts.name ?? null,
    clusterId,
    targetVersion,
    now,
  }
  const inForce = { ...NO_RUN_POLICY, file: POLICY_PATH, ...policy, proposal }
  const ruling = evaluate(about, POLICY_PATH, inForce)
  const proposed = proposal && evaluate(about, POLICY_PATH, proposal)
  return buildReport({
    subject: { ...NO_SUBJECT, ...subject },
    asked: { ...NOTHING_ASKED, clusterId, targetVersion, currentVersion: subject.currentVersion ?? null, failOn },
    results: ruling.results,
    aboutRun: ruling.aboutRun,
    verdict: ruling.verdict,
    failOn: ruling.failOn,
    green: isGreen(ruling.verdict, ruling.failOn, false, false),
    version: '1.0.0',
    language,
    now,
    changedFiles: null,
    facts: { ...NO_FACTS, ...facts },
    notCovered,
    policy: policyInput(inForce, ruling, proposed, now),
    items: inForce.policy.items,
    highest,
  })
}

/** A policy that was read from the workspace. */
export function policyOf(text: string): PolicyState {
  const { policy, faults } = readPolicy(text, POLICY_PATH)
  return policy
    ? { state: 'in-force', policy, faults: [], sha256: null }
    : { state: 'faulty', policy: NO_POLICY, faults, sha256: null }
}

const REFUSED: Omit<CceErrorFacts, 'operation' | 'method'> = {
  kind: 'not-found',
  url: 'http://127.0.0.1',
  status: 404,
  code: null,
  apiMessage: null,
  requestId: null,
  attempts: 1,
  detail: null,
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
  const leftOut: string[] = []
  const { waitMs = 15 * MINUTE, ...changes } = over
  const context: CheckContext = {
    client: {
      send: async (call) => {
        calls.push(call)
        const value = await answer(call)
        return { status: 200, requestId: null, text: JSON.stringify(value), value }
      },
    },
    // what is good to know is not to be had, and decides nothing
    facts: { send: ({ operation, method }) => Promise.reject(new CceError({ ...REFUSED, operation, method })) },
    cluster: { projectId: 'project-1', clusterId: CLUSTER, autopilot: false },
    start: 'never',
    leaveOut: (_check, what) => void leftOut.push(what.en),
    isGood: (results) =>
      ['pass', 'warn'].includes(highest(results.map((result) => decideResult(result, 'exception').verdict))),
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
    keep: (one) => void kept.push(one),
    ...changes,
  }
  return { context, waits, lines, calls, kept, leftOut, now: () => now }
}
