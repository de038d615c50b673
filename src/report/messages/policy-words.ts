import type { WaiverRef } from '../../model/policy.js'
import type { FailOn, PolicyReport, Proposal } from '../../model/report.js'
import { counted } from '../../text/plain.js'

const daysLeftWords = (daysLeft: number): string =>
  daysLeft === 0 ? 'today is its last day' : `${counted(daysLeft, 'day')} left`

/** Who waived it, and for how long; the owner is untrusted text. */
export const waivedBy = ({ owner, daysLeft, expires }: WaiverRef): string =>
  `Waived by ${owner} until ${expires} (${daysLeftWords(daysLeft)})`

/** What is said of the policy that decided. Parts that come in as Markdown are made harmless before. */
export const POLICY_WORDS = {
  ownJudge:
    '⚠ The policy was read from the workspace (`policy-source: workspace`), so this pull request can change the policy that judges it.',
  onBase: (ref: string, commit: string | null): string => ` of the base branch ${ref}${commit ? ` at ${commit}` : ''}`,
  holds: ({ failOn, rules, waivers }: PolicyReport): string =>
    [...(failOn ? [`fail-on ${failOn} at least`] : []), counted(rules, 'rule'), counted(waivers, 'waiver')].join(', '),
  faulty:
    'it cannot be used, so the decision table alone decided, and the verdict cannot be better than CANNOT DECIDE.',
  ignoresNone: (failOn: FailOn, isFaulty: boolean): string =>
    isFaulty
      ? '`fail-on: none` was asked for and does not count: the policy cannot be read.'
      : `\`fail-on: none\` was asked for and does not count: the policy sets ${failOn}.`,
  expiring: (name: string, owner: string, expires: string, daysLeft: number, line: number): string =>
    `⏳ The waiver for ${name} (${owner}, line ${line}) expires on ${expires}: ${daysLeftWords(daysLeft)}.`,
  elsewhere: (entries: number): string =>
    `${counted(entries, 'entry', 'entries')} of it ${entries === 1 ? 'is' : 'are'} for other clusters, targets or checks.`,
  proposal: (state: Proposal['state']): string =>
    ({
      'in-force':
        'The checked-out policy differs from the one that decided. This is what it would make of the same result:',
      absent: 'The checkout has no policy, the base branch has one. Without it the same result would be:',
      faulty: 'The checked-out policy cannot be used: once merged, every run would be red.',
    })[state],
  nodes: (nodes: number): string => counted(nodes, 'node'),
  moreChanges: (leftOut: number): string =>
    `${counted(leftOut, 'more change')} left out here; report.json has them all.`,
  moreFaults: (leftOut: number): string => `and ${counted(leftOut, 'more fault')}`,
  skipList: 'What the pre-upgrade check before the upgrade must skip (skippedCheckItemList)',
  skipListHow:
    'The gate’s own check ran whole, so that what is waived stays seen. The check that CCE runs before the upgrade stops at it, unless it is told to skip exactly this:',
  skipListLeftOut: 'The skippedCheckItemList is left out here; report.json has it.',
  guessed: 'guess',
} as const
