import { CLUSTERS_FILE } from '../messages/clusters-origin.js'
import { LABELS } from '../messages/labels.js'
import { POLICY } from '../messages/policy.js'
import * as terms from '../messages/terms.js'
import { verdictTitle } from '../messages/verdict.js'
import { groupBy } from '../model/collections.js'
import type { Decision, Verdict } from '../model/decision.js'
import { grouped } from '../model/language.js'
import { inBackticks, proseInBackticks } from '../text/markdown.js'
import { nameWithTitle } from './finding-text.js'
import { linesOf, listOf, type ReportSection, type SectionContext, type Table } from './section.js'

/** Which policy decided, and what a reviewer must know about it. */
export function policy({ report: { policy, failOn }, t }: SectionContext): ReportSection | null {
  if (policy === null) return null
  const { state, file, source, ref, commit, isOwnJudge, ignoresNone, expiring, elsewhere } = policy
  const at = [inBackticks(ref ?? '?'), commit && inBackticks(commit.slice(0, 12))] as const
  const none = t(source === 'workspace' ? POLICY.none : POLICY.noneOn(source, ...at))
  const base = source === 'workspace' ? '' : t(POLICY.onBranch(source, ...at))
  const contents = t(state === 'faulty' ? POLICY.faulty : POLICY.contents(policy))
  const lines = [
    state === 'absent' ? none : `${inBackticks(file)}${base}${t(terms.COLON)}${contents}`,
    t(terms.labeled(POLICY.strictness, inBackticks(failOn))),
    ...(elsewhere.length > 0 ? [t(POLICY.elsewhere(elsewhere.length))] : []),
  ]
  const entries = [
    ...(isOwnJudge && state !== 'absent' ? [t(POLICY.canChangeItself)] : []),
    ...(ignoresNone ? [t(POLICY.ignoresNone(failOn, state === 'faulty'))] : []),
    ...expiring.map(({ name, owner, ...waiver }) =>
      t(POLICY.expiring({ ...waiver, name: inBackticks(name), owner: inBackticks(owner) })),
    ),
  ]
  return { id: 'policy', title: LABELS.policy, content: [linesOf(...lines), listOf(entries, 'warnings')] }
}

/** Which clusters file was used, and of how many of its clusters the report is. */
export function clustersFile({ report: { clustersFile }, t }: SectionContext): ReportSection | null {
  if (clustersFile === undefined) return null
  const { file, source, ref, commit, isOwnJudge, gated, listed } = clustersFile
  const at = [inBackticks(ref ?? '?'), commit && inBackticks(commit.slice(0, 12))] as const
  const origin = source === 'workspace' ? '' : t(POLICY.onBranch(source, ...at))
  const line = `${inBackticks(file)}${origin}${t(terms.COLON)}${t(CLUSTERS_FILE.gated(gated, listed))}`
  const warnings = isOwnJudge ? [t(CLUSTERS_FILE.canChangeItself)] : []
  return { id: 'clusters-file', title: CLUSTERS_FILE.title, content: [linesOf(line), listOf(warnings, 'warnings')] }
}

/** Faults of a proposed policy that are listed one by one. */
const LISTED_FAULTS = 20

/** What the checked-out policy would decide about the same result, side by side. */
export function proposal({ report, t }: SectionContext): ReportSection | null {
  const proposed = report.policy?.proposal
  if (!proposed) return null
  const { state, faults, changes, verdict, failOn } = proposed
  const surplus = faults.length - LISTED_FAULTS
  const entries = faults.slice(0, LISTED_FAULTS).map((fault) => proseInBackticks(fault))
  const verdictTag = (tag: Verdict) => ({ tag, text: t(verdictTitle(tag)) })
  const decisionTag = (tag: Decision | null) => (tag === null ? t(terms.DASH) : { tag, text: t(terms.DECISIONS[tag]) })
  const table: Table = {
    type: 'table',
    caption: LABELS.differences,
    columns: [LABELS.what, LABELS.now, LABELS.withChange],
    fixedRows: [
      [t(LABELS.verdict), verdictTag(report.verdict), verdictTag(verdict)],
      ['`fail-on`', inBackticks(report.failOn), inBackticks(failOn)],
    ],
    // lines of the repository have the same name, title and decisions
    rows: [...groupBy(changes, ({ fingerprint: _, ...rest }) => JSON.stringify(rest)).values()].map((all) => {
      const [{ name, title, nodes, from, to }] = all
      const on = nodes > 0 ? ` · ${t(terms.nodes(nodes))}` : ''
      const times = all.length > 1 ? ` × ${grouped(all.length)}` : ''
      return [`${nameWithTitle(name, title)}${on}${times}`, decisionTag(from), decisionTag(to)]
    }),
  }
  if (surplus > 0) entries.push(t(POLICY.moreFaults(surplus)))
  const content = [linesOf(t(POLICY.proposal(state))), listOf(entries, 'warnings'), table]
  return { id: 'proposal', title: LABELS.proposal, content }
}
