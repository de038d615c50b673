import { REQUEST_FAULTS } from './faults.js'
import { RANKS } from './laws.js'
import { type Observation, observe, UNDISTURBED } from './run.js'
import type { FaultPlan } from './services.js'
import { type Situation, START } from './situations.js'

/** What two runs of one situation say about each other. */
interface Comparison {
  readonly name: string
  readonly violations: readonly string[]
}

/** Runs a situation in another way and compares. */
type Relation = (situation: Situation, observed: Observation, folder: string) => Promise<readonly Comparison[]>

const compare = (name: string, truth: Observation, other: Observation): Comparison => {
  const [expected, found] = [truth.report?.verdict, other.report?.verdict]
  if (expected === undefined || found === undefined)
    return { name, violations: [`a run is ${other.end}: ${other.error}`] }
  const isBetter = RANKS[found] < RANKS[expected]
  return { name, violations: isBetter ? [`the verdict is ${found}, it was ${expected}`] : [] }
}

const REFUSALS = ['status 403', 'status 409', 'status 429', 'status 500', 'reset after sending', 'empty object']

/** A plan in which every request that starts something fails. */
const refusingStarts = (name: string): FaultPlan => ({
  onConnection: () => 'accepted',
  onRequest: ({ operation }) =>
    operation.startsWith('cce POST') ? (REQUEST_FAULTS.find((fault) => fault.name === name) ?? null) : null,
})

/** `if-needed` and `always` are never better than `never` where nothing can be started, so that all read the same answers. */
const startsAreNotBetter: Relation = async (situation, observed, folder) => {
  const { checks = '', start = 'never' } = situation.inputs
  if (start !== 'never' || !/precheck|addons/.test(checks) || checks.includes('postcheck')) return []
  const comparisons: Comparison[] = []
  for (const mode of ['if-needed', 'always'])
    for (const refusal of REFUSALS) {
      const started = { ...situation, inputs: { ...situation.inputs, start: mode } }
      const other = await observe(started, { ...UNDISTURBED, plan: refusingStarts(refusal) }, folder)
      comparisons.push(
        compare(`${situation.name} | start ${mode} that fails (${refusal}), beside never`, observed, other),
      )
    }
  return comparisons
}

/** Inputs about requests, which a replay does not send. */
const ABOUT_REQUESTS = ['start', 'end-workflow', 'no-access', 'paths', 'comment', 'commit-status', 'check-run']

/** What CCE refused or lost is no result, so a replay finds none, and says so in other words. It starts nothing either. */
const REFUSED = 'CCE refused the request, and a refusal is no result'
const NOT_STARTED = 'the gate did not start the check, and a replay starts none'
const GONE = 'CCE lost the task while the gate waited, so that its last answer is all there is'
/** The situations whose replay has the same verdict by other findings, and why. */
const OTHER_FINDINGS: Readonly<Record<string, string>> = {
  unauthorized: REFUSED,
  'clock-skew': REFUSED,
  'error-as-success': REFUSED,
  'not-found': REFUSED,
  'task-gone': REFUSED,
  'start-forbidden': REFUSED,
  'start-conflict': REFUSED,
  'start-throttled': REFUSED,
  'start-timeout-once': REFUSED,
  'post-reset-before': REFUSED,
  'addon-refused': REFUSED,
  'upgrade-forbidden': REFUSED,
  'keyless-trust-mismatch': REFUSED,
  'keyless-iam-mismatch': REFUSED,
  'keyless-audience': REFUSED,
  'keyless-issuer': REFUSED,
  'keyless-token-expired': REFUSED,
  'keyless-unknown-provider': REFUSED,
  'keyless-unknown-iam-provider': REFUSED,
  'keyless-no-permission': REFUSED,
  'keyless-no-id-token': REFUSED,
  'keyless-sts-down': REFUSED,
  'start-other-workflow': NOT_STARTED,
  'target-not-offered': NOT_STARTED,
  'nothing-offered': NOT_STARTED,
  'task-vanishes': GONE,
  'task-replaced': GONE,
}
/** The situations whose replay has a worse verdict, and why. */
const WORSE: Readonly<Record<string, string>> = {
  'postcheck-confirmed':
    'that the upgrade was confirmed before is an error response, which a replay takes for no result',
}

/** What a run decided: its verdict, and its findings by fingerprint and decision, and its counts. */
function decisionsOf({ report }: Observation): readonly string[] {
  if (report === null) return []
  const findings = report.findings.map(
    ({ check, name, fingerprint, decision, nodes }) =>
      `${check} ${name} ${fingerprint} ${decision} on ${nodes.length} nodes`,
  )
  return [
    `verdict ${report.verdict}`,
    ...Object.entries(report.counts).map(([name, count]) => `${name}: ${count}`),
    ...findings.sort(),
  ]
}

/** How the decisions of a replay differ from those of the run, as far as they must not. */
function differences({ name }: Situation, truth: Observation, replay: Observation): string[] {
  const [expected, found] = [decisionsOf(truth), decisionsOf(replay)]
  const all = [
    ...found.filter((line) => !expected.includes(line)).map((line) => `only in the replay: ${line}`),
    ...expected.filter((line) => !found.includes(line)).map((line) => `not in the replay: ${line}`),
  ]
  const isListed = name in OTHER_FINDINGS || name in WORSE
  if (isListed && all.length === 0) return ['it is listed as one that differs, and does not']
  const verdicts = all.filter((line) => line.includes(': verdict '))
  return name in WORSE ? [] : isListed ? verdicts : all
}

/**
 * The evidence of a run, replayed at its end, decides what the run decided. The replay has the time of the report, since nothing
 * shows a replay that the clock is wrong.
 */
const replayIsEqual: Relation = async (situation, observed, folder) => {
  const evidence = [...observed.files].filter(([name]) => name.startsWith('evidence/'))
  if (evidence.length === 0) return []
  const kept = Object.entries(situation.inputs).filter(([name]) => !ABOUT_REQUESTS.includes(name))
  const replay: Situation = {
    ...situation,
    inputs: { ...Object.fromEntries(kept), results: 'saved/evidence/*.json' },
    workspace: {
      ...situation.workspace,
      ...Object.fromEntries(evidence.map(([name, text]) => [`saved/${name}`, text])),
    },
  }
  const reportedMs = Date.parse(observed.report?.generatedAt ?? '') - START
  const other = await observe(replay, { ...UNDISTURBED, skewMs: Math.max(observed.tookMs, reportedMs) }, folder)
  return [
    compare(`${situation.name} | replayed, beside live`, observed, other),
    { name: `${situation.name} | replayed, equal to live`, violations: differences(situation, observed, other) },
  ]
}

/** Comparisons of two runs of the same situation. */
export const RELATIONS: readonly {
  readonly relate: Relation
  /** the part of the situations that a sample compares */
  readonly shareInSample: number
}[] = [
  { relate: startsAreNotBetter, shareInSample: 0.03 },
  { relate: replayIsEqual, shareInSample: 1 },
]
