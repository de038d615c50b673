import { COLUMNS, LABELS } from '../../messages/labels.js'
import { POLICY } from '../../messages/policy.js'
import { bracketed, COLON, DASH, DECISIONS, nodes as nodeCount } from '../../messages/terms.js'
import { verdictTitle } from '../../messages/verdict.js'
import { type Localize, localizer } from '../../model/language.js'
import type { DecisionChange, PolicyReport, Proposal, Report } from '../../model/report.js'
import { type Block, frame, NOTHING } from '../../text/budget.js'
import { code, escapeHtml, own, prose } from '../../text/markdown.js'
import { oneLine, visible } from '../../text/plain.js'
import { skipListAsTerraform } from '../build/skip-list.js'

/** Faults of a proposed policy that are told one by one. */
const TOLD_FAULTS = 10

/** By which policy it was decided, and what a reviewer must know of it. */
export function policyBlocks(report: Report): Block[] {
  const { policy } = report
  if (policy === null) return []
  const lines = policyLines(policy, report)
  return [
    lines.length === 0
      ? NOTHING
      : frame(`### ${localizer(report.language)(LABELS.policy)}\n\n<p>${lines.join('<br>\n')}</p>\n\n`),
    ...(policy.proposal ? [proposed(policy.proposal, report)] : []),
  ]
}

/** Nothing is said of a policy that nobody has and nobody needs. */
function policyLines(policy: PolicyReport, report: Report): string[] {
  const { state, file, ref, commit, elsewhere } = policy
  const say = localizer(report.language)
  const place =
    policy.source === 'base' ? say(POLICY.onBase(code(ref ?? '?', 120), commit ? code(commit.slice(0, 12)) : null)) : ''
  return [
    ...(policy.isOwnJudge && state !== 'absent' ? [`<b>⚠ ${own(say(POLICY.canChangeItself))}</b>`] : []),
    ...(state === 'in-force' ? [`${code(file, 200)}${place}${say(COLON)}${own(say(POLICY.contents(policy)))}`] : []),
    ...(state === 'faulty' ? [`${code(file, 200)}${place}${say(COLON)}${own(say(POLICY.faulty))}`] : []),
    ...(policy.ignoresNone ? [own(say(POLICY.ignoresNone(report.failOn, state === 'faulty')))] : []),
    ...policy.expiring.map(
      (waiver) =>
        `⏳ ${say(POLICY.expiring({ ...waiver, name: code(waiver.name, 120), owner: code(waiver.owner, 120) }))}`,
    ),
    ...(elsewhere.length > 0 ? [own(say(POLICY.elsewhere(elsewhere.length)))] : []),
  ]
}

/** What the checked-out policy would make of the same result, side by side. */
function proposed(proposal: Proposal, report: Report): Block {
  const say = localizer(report.language)
  const cells = (...parts: string[]) => `<tr>${parts.map((part) => `<td>${part}</td>`).join('')}</tr>\n`
  const surplus = proposal.faults.length - TOLD_FAULTS
  const faults = [
    ...proposal.faults.slice(0, TOLD_FAULTS).map((fault) => `<p>${prose(fault)}</p>\n`),
    ...(surplus > 0 ? [`<p>${own(say(POLICY.moreFaults(surplus)))}</p>\n`] : []),
  ]
  return {
    head: `### ${say(LABELS.proposal)}\n\n<p>${own(say(POLICY.proposal(proposal.state)))}</p>\n${faults.join('')}<table>\n<tr>${COLUMNS.proposal.map((one) => `<th align="left">${own(say(one))}</th>`).join('')}</tr>\n${cells(`<b>${own(say(LABELS.verdict))}</b>`, own(say(verdictTitle(report.verdict))), own(say(verdictTitle(proposal.verdict))))}${cells(code('fail-on'), own(report.failOn), own(proposal.failOn))}`,
    rows: proposal.changes.map((change) =>
      cells(changed(change, say), own(say(decisionName(change.from))), own(say(decisionName(change.to)))),
    ),
    tail: '</table>\n\n',
    more: (leftOut) => `<tr><td colspan="3"><b>${own(say(POLICY.moreChanges(leftOut)))}</b></td></tr>\n`,
  }
}

const decisionName = (decision: DecisionChange['from']) => (decision === null ? DASH : DECISIONS[decision])

const changed = ({ name, title, nodes }: DecisionChange, say: Localize): string =>
  `${title === name ? '' : `${own(title)} · `}${code(name, 120)}${nodes > 0 ? ` · ${own(say(nodeCount(nodes)))}` : ''}`

/** What the pre-upgrade check before the upgrade must be told, as JSON and for Terraform. */
export function skipListBlocks(report: Report): Block[] {
  const say = localizer(report.language)
  return report.clusters.flatMap(({ id, skippedCheckItemList: list }) => {
    if (list.length === 0) return []
    const of = report.clusters.length > 1 && id !== null ? say(bracketed(code(id, 120))) : ''
    const json = pre(JSON.stringify({ skippedCheckItemList: list }, null, 2))
    const terraform = pre(skipListAsTerraform(list))
    const all = `<details><summary>${own(say(POLICY.skipList))}${of}</summary>\n<p>${own(say(POLICY.skipListHow))}</p>\n${json}\n<p>${own(say(POLICY.terraform))}</p>\n${terraform}\n</details>\n\n`
    return [{ head: '', rows: [all], tail: '', more: () => `<p>${own(say(POLICY.skipListLeftOut))}</p>\n\n` }]
  })
}

/** Text as it is, line by line; a blank line would end the HTML block around it. */
const pre = (text: string): string =>
  `<pre>${visible(text)
    .split('\n')
    .map((line) => escapeHtml(line))
    .filter((line) => oneLine(line) !== '')
    .join('\n')}</pre>`
