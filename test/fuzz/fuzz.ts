import { readSaved, type SavedResults } from '../../src/checks/saved/index.js'
import { type LoadedPolicy, NO_LOADED_POLICY, type PolicyState } from '../../src/model/policy.js'
import type { Report } from '../../src/model/report.js'
import { parsePolicy } from '../../src/policy/file/parse.js'
import { renderFiles } from '../../src/report/files.js'
import { decide } from '../../src/run/decide.js'
import { savedClusters } from '../../src/run/saved-clusters.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { CLUSTER, failed, item, MINUTE, NOW, precheck, withItems } from '../support/cce/responses.js'
import { ANY_TASK } from '../support/cce/results.js'
import { whyNotCovered } from './coverage-oracle.js'
import { mutateStructure, mutateText } from './mutate.js'
import { whyRed } from './oracle.js'
import { type Random, randomOf } from './random.js'
import { POLICIES, RESPONSES } from './seeds.js'

const EXPECTED = { clusterId: CLUSTER, currentVersion: null, targetVersion: 'v1.31', minValidityMs: 5 * MINUTE }
/** What the oracle compares a response with. */
export const TERMS = { clusterId: CLUSTER, target: 'v1.31', now: NOW }
const SETTINGS = readSettings({
  inputs: { results: 'saved.json', 'cluster-id': CLUSTER, 'target-version': 'v1.31' },
  env: {},
})

/** Reads and decides saved responses as a run does. */
export function reportOnText(text: string | readonly string[], policy: LoadedPolicy = NO_LOADED_POLICY): Report {
  const files = [text].flat().map((one, at) => ({ path: `saved-${at}.json`, text: one }))
  return reportOn(readSaved(files, null, EXPECTED, ANY_TASK, NOW), policy)
}

function reportOn(saved: SavedResults, policy: LoadedPolicy): Report {
  const { complete } = SETTINGS
  if (complete === null) throw new Error('the settings are wrong')
  return decide({
    settings: SETTINGS,
    clusters: savedClusters(saved, complete, NOW),
    runDiagnostics: [],
    policy,
    now: NOW,
    version: '1.0.0',
    changedFiles: null,
    stages: [],
    run: null,
    isRefused: false,
    isExcused: false,
  })
}

/** A policy in force as it is read from a file with this text. */
export function policyOf(text: string): LoadedPolicy {
  const state: PolicyState = { ...parsePolicy(text, 'policy.yml'), sha256: null }
  return {
    ...NO_LOADED_POLICY,
    file: 'policy.yml',
    source: 'workspace',
    ref: null,
    commit: null,
    ...state,
    proposal: null,
  }
}

/** An input that showed a fault of the gate. */
export interface FuzzFailure {
  readonly input: string
  readonly why: string
}

/** One execution may take this long, in milliseconds. The inputs are small. */
const MAX_MS = 2_000

/** Three results of which no policy may make a green verdict: an Exception, a broken check, and an unfinished task. */
const RED_RESULTS = [
  withItems(failed()),
  withItems(item(), failed({ kind: 'Risk', level: 'Fatal', group: 'ExecuteException' })),
  precheck({ status: { phase: 'Running' } }),
].map((body) => readSaved([{ path: 'saved.json', text: JSON.stringify(body) }], null, EXPECTED, ANY_TASK, NOW))

function mutatedResponse(random: Random): string {
  const seed = random.pick(RESPONSES)
  const times = 1 + random.below(4)
  if (random.oneIn(2)) {
    const value: unknown = JSON.parse(seed)
    for (let n = 0; n < times; n++) mutateStructure(value, random)
    return JSON.stringify(value)
  }
  let text = seed
  for (let n = 0; n < times; n++) text = mutateText(text, random.pick(RESPONSES), random)
  return text
}

function tryResponse(random: Random): FuzzFailure | null {
  const text = mutatedResponse(random)
  const policy = random.oneIn(8) ? policyOf(random.pick(POLICIES.slice(0, 2))) : NO_LOADED_POLICY
  return failureOf(text, () => {
    const report = reportOnText(text, policy)
    if (random.oneIn(200)) renderFiles(report, [])
    return whyWrong(report, text)
  })
}

/** Why a report must not say what it says of a response; null if the oracles do not object. */
export function whyWrong({ green, verdict }: Pick<Report, 'green' | 'verdict'>, text: string): string | null {
  const why = (green ? whyRed(text, TERMS) : null) ?? (verdict === 'pass' ? whyNotCovered(text) : null)
  return why === null ? null : `${verdict}, but ${why}`
}

function tryPolicy(random: Random): FuzzFailure | null {
  let text = random.pick(POLICIES)
  for (let n = 1 + random.below(5); n > 0; n--) text = mutateText(text, random.pick(POLICIES), random)
  return failureOf(text, () => {
    const policy = policyOf(text)
    const report = reportOn(random.pick(RED_RESULTS), policy)
    return report.green ? `a policy made a red result ${report.verdict}` : null
  })
}

function failureOf(input: string, work: () => string | null): FuzzFailure | null {
  const started = performance.now()
  try {
    const why = work()
    const ms = performance.now() - started
    if (why === null && ms <= MAX_MS) return null
    return { input, why: why ?? `it took ${Math.round(ms)} ms` }
  } catch (error) {
    return { input, why: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/**
 * Runs the gate on damaged responses and policies: no crash, no hang, nothing green that the oracle calls red.
 * @param count executions
 * @param onProgress called every 100,000 executions
 */
export function fuzz(count: number, seed: number, onProgress: (done: number) => void = () => {}): FuzzFailure[] {
  const random = randomOf(seed)
  const failures: FuzzFailure[] = []
  for (let done = 1; done <= count && failures.length < 20; done++) {
    const failure = random.oneIn(4) ? tryPolicy(random) : tryResponse(random)
    if (failure !== null) failures.push(failure)
    if (done % 100_000 === 0) onProgress(done)
  }
  return failures
}
