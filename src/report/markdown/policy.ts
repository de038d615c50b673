import { COLUMNS, LABELS } from '../../messages/labels.js'
import { POLICY } from '../../messages/policy.js'
import { bracketed, COLON, DASH, DECISIONS, nodes as nodeCount } from '../../messages/terms.js'
import { verdictTitle } from '../../messages/verdict.js'
import type { Localize, Localized } from '../../model/language.js'
import type { DecisionChange, PolicyReport, Proposal } from '../../model/report.js'
import { type Block, frame } from '../../text/budget.js'
import { code, escapeHtml, trustedText, untrustedText } from '../../text/markdown.js'
import { oneLine, visible } from '../../text/plain.js'
import { skipListAsTerraform } from '../build/skip-list.js'
import { type Page, tableBlock } from './page.js'

/** Faults of a proposed policy that are listed one by one. */
const LISTED_FAULTS = 10

/** Which policy decided, and what a reviewer must know about it. */
export function policyBlocks(page: Page): Block[] {
  const { policy } = page.report
  if (policy === null) return []
  const lines = policyLines(policy, page)
  return [
    ...(lines.length > 0 ? [frame(`### ${page.t(LABELS.policy)}\n\n<p>${lines.join('<br>\n')}</p>\n\n`)] : []),
    ...(policy.proposal ? [proposalBlock(policy.proposal, page)] : []),
  ]
}

/** Empty if there is no policy and none is needed. */
function policyLines(policy: PolicyReport, { report, t }: Page): string[] {
  const { state, file, source, ref, commit, elsewhere } = policy
  const base =
    source === 'base' ? t(POLICY.onBase(code(ref ?? '?', 120), commit ? code(commit.slice(0, 12)) : null)) : ''
  const summary = trustedText(t(state === 'faulty' ? POLICY.faulty : POLICY.contents(policy)))
  return [
    ...(policy.isOwnJudge && state !== 'absent' ? [`<b>⚠ ${trustedText(t(POLICY.canChangeItself))}</b>`] : []),
    ...(state === 'absent' ? [] : [`${code(file, 200)}${base}${t(COLON)}${summary}`]),
    ...(policy.ignoresNone ? [trustedText(t(POLICY.ignoresNone(report.failOn, state === 'faulty')))] : []),
    ...policy.expiring.map(
      (waiver) =>
        `⏳ ${t(POLICY.expiring({ ...waiver, name: code(waiver.name, 120), owner: code(waiver.owner, 120) }))}`,
    ),
    ...(elsewhere.length > 0 ? [trustedText(t(POLICY.elsewhere(elsewhere.length)))] : []),
  ]
}

/** What the checked-out policy would decide about the same result, side by side. */
function proposalBlock({ state, faults, failOn, verdict, changes }: Proposal, page: Page): Block {
  const { report, t } = page
  const text = (words: Localized) => trustedText(t(words))
  const surplus = faults.length - LISTED_FAULTS
  const intro = [
    text(POLICY.proposal(state)),
    ...faults.slice(0, LISTED_FAULTS).map((fault) => untrustedText(fault)),
    ...(surplus > 0 ? [text(POLICY.moreFaults(surplus))] : []),
  ]
  return tableBlock(page, {
    title: LABELS.proposal,
    intro: intro.map((line) => `<p>${line}</p>\n`).join(''),
    columns: COLUMNS.proposal,
    fixedRows: [
      [`<b>${text(LABELS.verdict)}</b>`, text(verdictTitle(report.verdict)), text(verdictTitle(verdict))],
      [code('fail-on'), trustedText(report.failOn), trustedText(failOn)],
    ],
    rows: changes.map((one) => [changedFinding(one, t), text(decisionName(one.from)), text(decisionName(one.to))]),
    leftOut: POLICY.moreChanges,
  })
}

const decisionName = (decision: DecisionChange['from']) => (decision === null ? DASH : DECISIONS[decision])

const changedFinding = ({ name, title, nodes }: DecisionChange, t: Localize): string =>
  [
    ...(title === name ? [] : [trustedText(title)]),
    code(name, 120),
    ...(nodes > 0 ? [trustedText(t(nodeCount(nodes)))] : []),
  ].join(' · ')

/** The items that CCE's own check before the upgrade must skip, as JSON and for Terraform, for each cluster. */
export function skipListBlocks({ report, t }: Page): Block[] {
  return report.clusters.flatMap(({ id, skippedCheckItemList: list }) => {
    if (list.length === 0) return []
    const cluster = report.clusters.length > 1 && id !== null ? t(bracketed(code(id, 120))) : ''
    const parts = [
      `<details><summary>${trustedText(t(POLICY.skipList))}${cluster}</summary>`,
      `<p>${trustedText(t(POLICY.skipListHow))}</p>`,
      preformatted(JSON.stringify({ skippedCheckItemList: list }, null, 2)),
      `<p>${trustedText(t(POLICY.terraform))}</p>`,
      preformatted(skipListAsTerraform(list)),
      '</details>\n\n',
    ]
    const more = () => `<p>${trustedText(t(POLICY.skipListLeftOut))}</p>\n\n`
    return [{ head: '', rows: [parts.join('\n')], tail: '', more }]
  })
}

/** Text line by line, without the blank lines that would end the HTML block around it. */
function preformatted(text: string): string {
  const lines = visible(text)
    .split('\n')
    .filter((line) => oneLine(line) !== '')
  return `<pre>${lines.map(escapeHtml).join('\n')}</pre>`
}
