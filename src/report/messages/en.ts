import type { Report } from '../../model/report.js'
import { RUN_AGAIN } from './gate-sentence.js'

/** What an item says of itself, behind a sentence of ours. */
export const itSays = (message: string): string => `It says: ${message}`

/** The verdict in words for people. */
const VERDICT_WORDS = {
  pass: 'READY',
  warn: 'READY, with risks to confirm',
  block: 'BLOCKED',
  inconclusive: 'CANNOT DECIDE',
  'not-applicable': 'NOT APPLICABLE',
} as const

export const verdictWords = (verdict: keyof typeof VERDICT_WORDS): string => VERDICT_WORDS[verdict]

/** Behind an Exception that the strictness lets through. */
export const CCE_WILL_REFUSE = 'CCE itself will refuse the upgrade until this is fixed: an Exception cannot be skipped.'

/** Behind what stands in a result that does not count. */
export const SHOWN_ONLY =
  'Shown only: the result it stands in is expired or about something else, so it decides nothing.'

/** What to do about an item whose check broke. */
export const EXECUTE_EXCEPTION_FIX = `The check of this item broke, so nobody knows. ${RUN_AGAIN} If it breaks again, open a ticket with Huawei Cloud support.`

/** A sign before the verdict's words, so that a tired reader sees it first. */
const VERDICT_SIGNS = { pass: '✅', warn: '🟡', block: '⛔', inconclusive: '❓', 'not-applicable': '⚪' } as const

/** The line that answers "may I approve?", or "is it done?" where only the upgrade itself was looked at. */
export function verdictLine(report: Pick<Report, 'verdict' | 'reason' | 'clusters'>): string {
  const checks = report.clusters.flatMap((cluster) => cluster.checks.map((check) => check.check))
  const isReadiness = checks.length === 0 || checks.some((check) => check === 'precheck' || check === 'addons')
  const words = isReadiness ? VERDICT_WORDS : { ...VERDICT_WORDS, pass: 'DONE', block: 'FAILED' }
  return `${VERDICT_SIGNS[report.verdict]} ${words[report.verdict]}: ${report.reason}`
}

/** How an upgrade goes through the nodes. */
export const batchEstimate = (nodes: number, batches: number): string =>
  `${nodes} nodes go in about ${batches} batches (1, 4, 16, then 20 at a time by default: an estimate)`

const DECISION_WORDS = {
  block: 'blocks',
  warn: 'warns',
  notice: 'note',
  waived: 'waived',
  inconclusive: 'cannot be decided',
} as const

/** A decision in words for people; null: there is no such finding. */
export const decisionWords = (decision: keyof typeof DECISION_WORDS | null): string =>
  decision === null ? '–' : DECISION_WORDS[decision]

const WHO_WORDS = { you: 'you', support: 'Huawei Cloud support', acknowledge: 'whoever confirms the risk' } as const

/** Who can do something about it. */
export const whoWords = (who: keyof typeof WHO_WORDS): string => WHO_WORDS[who]

/** Headings and labels of the reports. */
export const LABELS = {
  fix: 'Fix before the upgrade',
  undecided: 'Could not be decided',
  confirm: 'Confirm or fix',
  waived: 'Waived',
  notes: 'Notes',
  shown: 'Found in a result that does not count',
  removedApis: 'Removed APIs that are still called',
  addons: 'Add-ons',
  upgrade: 'Upgrade progress',
  doThis: 'Do this:',
  byRule: 'By a rule of the policy:',
  unknownItems: 'Not in the catalogue',
  unknownItemsNote:
    'Few API names of check items are published, and these are not among them. Report them, so that the gate learns them; until then a policy can say what to do (`items`).',
  reportThem: 'Report',
  policy: 'Policy',
  policyEntries: 'Entries of the policy that are ignored or not used',
  proposal: 'What the changed policy would decide',
  proposalColumns: ['', 'Now', 'With the change'],
  verdict: 'Verdict',
  notCovered: 'Not covered',
  columns: ['Cause and what to do', 'Where'],
  apiColumns: ['Request path', 'User agent'],
  addonColumns: ['Add-on', 'Upgrade to', 'Verdict', 'Validity'],
  auditWindow: 'CCE looks at the audit logs of one day only: a weekly job does not show up here.',
  wholeCluster: 'the cluster',
  wholeRun: 'this run',
  greenAnyway: 'The step is green all the same: it was asked not to fail.',
} as const
