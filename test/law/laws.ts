import { DOMParser } from '@xmldom/xmldom'
import { parse as parseHtml } from 'parse5'
import type { Verdict } from '../../src/model/decision.js'
import type { Observation } from './run.js'
import type { Situation } from './situations.js'

/** What a fault does to the promises that a run must keep. */
export interface Expectation {
  /** the fault makes the file of the outputs unusable, so that no output can be set */
  readonly losesOutputs: boolean
  /**
   * the fault can make the verdict better: a refusal (401, 403, 404) of a request that only reads cluster facts, which changes nothing,
   * or an answer that says something else
   */
  readonly mayImprove: boolean
}

/** How good a verdict is; `block` and `inconclusive` are equally bad. */
export const RANKS: Readonly<Record<Verdict, number>> = {
  pass: 0,
  'not-applicable': 0,
  warn: 1,
  inconclusive: 2,
  block: 2,
}

const OUTPUTS = [
  'verdict',
  'reason',
  'blocking',
  'warnings',
  'waived',
  'inconclusive',
  'passed',
  'new',
  'resolved',
  'expires-at',
  'report-dir',
  'report-json',
  'precheck-task-id',
  'upgrade-phase',
  'upgrade-progress',
]

/** The ways in which a run broke the law; empty if it kept it. */
export function violationsOf(
  undisturbed: Observation,
  observed: Observation,
  { losesOutputs, mayImprove }: Expectation,
  situation: Situation,
): string[] {
  const { report } = observed
  if (observed.end !== 'finished' || report === null) return [`the run is ${observed.end}: ${observed.error}`]
  const violations: string[] = []
  const before = undisturbed.report?.verdict ?? 'pass'
  if (!mayImprove && RANKS[report.verdict] < RANKS[before])
    violations.push(`the verdict is ${report.verdict}, without the fault ${before}`)
  if (observed.tookMs > observed.limitMs)
    violations.push(`the run took ${observed.tookMs / 1000} s of ${observed.limitMs / 1000} s`)
  if (!losesOutputs) {
    const missing = OUTPUTS.filter((name) => observed.outputs[name] === undefined)
    if (missing.length > 0) violations.push(`outputs are missing: ${missing.join(', ')}`)
  }
  const { verdict = report.verdict } = observed.outputs
  // where the outputs could not be written at first, they say that nothing was decided
  if (verdict !== report.verdict && verdict !== 'inconclusive')
    violations.push(`the output says ${verdict}, the report ${report.verdict}`)
  return [
    ...violations,
    ...colorViolations(report, observed.isGreen, situation),
    ...fileViolations(observed),
    ...publishedViolations(observed, undisturbed),
  ]
}

type Report = NonNullable<Observation['report']>

/** The step is green exactly if the verdict is, and a red one says what to do. */
function colorViolations({ verdict, findings }: Report, isGreen: boolean, { inputs }: Situation): string[] {
  const isLenient = inputs['fail-on'] === 'none' || inputs['no-access'] === 'skip'
  const isRed = verdict === 'block' || verdict === 'inconclusive'
  if (!isLenient && isGreen && isRed) return [`the step is green with verdict ${verdict}`]
  const decisive = findings.filter(({ decision, fix }) => decision === verdict && fix.length > 10)
  return isRed && decisive.length === 0 ? [`${verdict} without a finding that says what to do`] : []
}

/** Each file is whole or absent, and all are of this run. */
function fileViolations({ files, report, outputs }: Observation): string[] {
  const violations: string[] = []
  const broken = (name: string, isWhole: (text: string) => boolean): void => {
    const text = files.get(name)
    if (text === undefined) return
    try {
      if (!isWhole(text)) violations.push(`${name} is not whole`)
    } catch (error) {
      violations.push(`${name} is not whole: ${error instanceof Error ? error.message : error}`)
    }
  }
  broken('report.json', (text) => JSON.parse(text).verdict === report?.verdict)
  broken('report.sarif', (text) => Array.isArray(JSON.parse(text).runs))
  broken('report.junit.xml', (text) => parseXml(text) !== null)
  broken('report.html', (text) => text.trimEnd().endsWith('</html>') && parseHtml(text).childNodes.length > 0)
  broken('summary.md', (text) => text.length > 20 && text.endsWith('\n'))
  if (outputs['report-json'] && !files.has('report.json'))
    violations.push('report-json names a file that does not exist')
  return violations
}

const parseXml = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message)
    },
  }).parseFromString(text, 'text/xml').documentElement

/** Nothing on GitHub is greener than the report. */
function publishedViolations({ statuses, conclusions, report }: Observation, undisturbed: Observation): string[] {
  const isRed = report?.verdict === 'block' || report?.verdict === 'inconclusive'
  const status = statuses.at(-1)
  const violations: string[] = []
  if (isRed && status === 'success') violations.push('the commit status is success, the verdict is red')
  if (isRed && conclusions.some((one) => one === 'success' || one === 'neutral'))
    violations.push(`the check run is ${conclusions.join(', ')}, the verdict is red`)
  if (undisturbed.statuses.at(-1) === 'failure' && status === 'success')
    violations.push('the commit status turned green')
  return violations
}
