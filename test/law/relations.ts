import { REQUEST_FAULTS } from './faults.js'
import { RANKS } from './laws.js'
import { type Observation, observe, UNDISTURBED } from './run.js'
import type { FaultPlan } from './services.js'
import type { Situation } from './situations.js'

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

/** A replay cannot know that the clock of the runner is wrong: the responses do not keep the header that says so. */
const ABOUT_CLOCKS = /clock/

/** The evidence of a run that starts nothing, replayed at its end, is never better than the run was. */
const replayIsNotBetter: Relation = async (situation, observed, folder) => {
  const evidence = [...observed.files].filter(([name]) => name.startsWith('evidence/'))
  const isLeftOut = situation.event.name === 'pull_request' || ABOUT_CLOCKS.test(situation.name)
  const { start = 'never' } = situation.inputs
  if (evidence.length === 0 || isLeftOut || start !== 'never') return []
  const {
    'fail-on': failOn = '',
    'current-version': current = '',
    'target-version': target,
    checks = '',
  } = situation.inputs
  const replay: Situation = {
    ...situation,
    inputs: {
      results: 'saved/evidence/*.json',
      checks: checks.replace(/,? *(?:postcheck)/, ''),
      'fail-on': failOn,
      'current-version': current,
      ...(target === undefined ? {} : { 'target-version': target }),
    },
    workspace: {
      ...situation.workspace,
      ...Object.fromEntries(evidence.map(([name, text]) => [`saved/${name}`, text])),
    },
  }
  const other = await observe(replay, { ...UNDISTURBED, skewMs: observed.tookMs }, folder)
  return [compare(`${situation.name} | replayed`, observed, other)]
}

/** Comparisons of two runs of the same situation. */
export const RELATIONS: readonly Relation[] = [startsAreNotBetter, replayIsNotBetter]
