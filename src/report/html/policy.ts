import { POLICY } from '../../messages/policy.js'
import type { Decision } from '../../model/decision.js'
import type { PolicyReport } from '../../model/report.js'
import { visible } from '../../text/plain.js'
import { skipListAsTerraform } from '../build/skip-list.js'
import { shortName } from './data.js'
import { cappedList, type PageContext, type Section, table, verdictTag } from './page-parts.js'
import { type Child, code, description, each, h, sentence } from './tree.js'

const MAX_FAULTS = 20

/** Which policy decided, and what a reviewer must know about it. */
export function policy(context: PageContext): Section | null {
  const { report, messages, t } = context
  if (report.policy === null) return null
  const { isOwnJudge, state, ignoresNone, expiring, elsewhere } = report.policy
  const warnings: Child[] = [
    ...(isOwnJudge && state !== 'absent' ? [sentence(t(POLICY.canChangeItself))] : []),
    ...(ignoresNone ? [sentence(t(POLICY.ignoresNone(report.failOn, state === 'faulty')))] : []),
    ...expiring.map((waiver) =>
      t(POLICY.expiring({ ...waiver, name: shortName(waiver.name), owner: shortName(waiver.owner) })),
    ),
    ...(elsewhere.length > 0 ? [t(POLICY.elsewhere(elsewhere.length))] : []),
  ]
  const list = warnings.length > 0 ? h('ul', { class: 'warnings' }, each('li', warnings)) : null
  return { id: 'policy', title: messages.policy, content: [facts(report.policy, context), list] }
}

function facts(policyReport: PolicyReport, { report, messages, t }: PageContext): Child {
  const { state, source, ref, commit, file } = policyReport
  const failOn = description(messages.failOn, code(report.failOn))
  if (state === 'absent') return [h('p', {}, messages.noPolicy), h('dl', { class: 'facts' }, failOn)]
  const base = source === 'base' ? t(POLICY.onBase(shortName(ref ?? '?'), commit?.slice(0, 12) ?? null)) : null
  const contents = t(state === 'faulty' ? POLICY.faulty : POLICY.contents(policyReport))
  return h(
    'dl',
    { class: 'facts' },
    description(messages.policyFile, code(shortName(file)), base),
    description(messages.holds, contents),
    failOn,
  )
}

/** What the checked-out policy would decide about the same result, side by side. */
export function proposal(context: PageContext): Section | null {
  const { report, messages, t } = context
  const proposed = report.policy?.proposal
  if (!proposed) return null
  const rows: Child[][] = [
    [messages.verdict, verdictTag(report.verdict, context), verdictTag(proposed.verdict, context)],
    [messages.failOn, code(report.failOn), code(proposed.failOn)],
    ...proposed.changes.map(({ name, title, nodes, from, to }): Child[] => [
      [
        title === name ? null : `${shortName(title)} · `,
        code(shortName(name)),
        nodes > 0 ? ` · ${messages.nodes(nodes)}` : null,
      ],
      decisionTag(from, context),
      decisionTag(to, context),
    ]),
  ]
  return {
    id: 'proposal',
    title: messages.proposal,
    content: [
      h('p', {}, t(POLICY.proposal(proposed.state))),
      proposed.faults.length > 0 ? cappedList(proposed.faults.map(visible), MAX_FAULTS, 'warnings', context) : null,
      table(messages.proposalCaption, [messages.what, messages.before, messages.after], rows, context),
    ],
  }
}

const decisionTag = (decision: Decision | null, { messages, cards }: PageContext): Child =>
  decision === null ? messages.absent : h('span', { class: `tag ${decision}` }, cards[decision])

/** The items that CCE's own check before the upgrade must skip, as JSON and for Terraform. */
export function skipLists({ report, messages, t }: PageContext): Section | null {
  const lists = report.clusters.filter(({ skippedCheckItemList: list }) => list.length > 0)
  if (lists.length === 0) return null
  const block = (title: Child, text: string): Child => [
    h('p', { class: 'label' }, title),
    h('div', { class: 'command' }, h('pre', { tabindex: '0', class: 'copyable' }, text)),
  ]
  const details = lists.map(({ id, name, skippedCheckItemList: list }): Child => {
    const cluster = lists.length > 1 ? ` · ${shortName(name ?? id ?? '?')}` : ''
    return [
      h('summary', {}, code('skippedCheckItemList'), cluster),
      block(messages.asJson, JSON.stringify({ skippedCheckItemList: list }, null, 2)),
      block(sentence(messages.asTerraform), skipListAsTerraform(list)),
    ]
  })
  return {
    id: 'skip-list',
    title: messages.skipList,
    content: [h('p', {}, t(POLICY.skipListHow)), each('details', details, { open: '' })],
  }
}
