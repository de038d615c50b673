import { POLICY } from '../../messages/policy.js'
import { localizer } from '../../model/language.js'
import type { DecisionChange, PolicyReport, Proposal } from '../../model/report.js'
import { visible } from '../../text/plain.js'
import { skipListAsTerraform } from '../build/skip-list.js'
import { code, withCode } from './card-parts.js'
import { shortName } from './data.js'
import { capped, type PageContext, type Section, table, verdictTag } from './page-parts.js'
import { type Child, h, type Piece } from './tree.js'

const MOST_FAULTS = 20

/** By which policy it was decided, and what a reviewer must know of it. */
export function policy(context: PageContext): Section | null {
  const { report, words } = context
  if (report.policy === null) return null
  return {
    id: 'policy',
    title: words.policy,
    content: [facts(report.policy, context), warnings(report.policy, context)],
  }
}

const row = (term: string, ...text: readonly Child[]): Piece => h('div', {}, h('dt', {}, term), h('dd', {}, text))

function facts(of: PolicyReport, { report, words }: PageContext): Child {
  const strictness = row(words.failOn, code(report.failOn))
  if (of.state === 'absent') return [h('p', {}, words.noPolicy), h('dl', { class: 'facts' }, strictness)]
  const say = localizer(report.language)
  const place =
    of.source === 'base' ? say(POLICY.onBase(shortName(of.ref ?? '?'), of.commit && of.commit.slice(0, 12))) : null
  return h(
    'dl',
    { class: 'facts' },
    row(words.policyFile, code(shortName(of.file)), place),
    row(words.holds, say(of.state === 'faulty' ? POLICY.faulty : POLICY.contents(of))),
    strictness,
  )
}

function warnings(of: PolicyReport, { report }: PageContext): Child {
  const say = localizer(report.language)
  const lines: Child[] = [
    ...(of.isOwnJudge && of.state !== 'absent' ? [withCode(say(POLICY.canChangeItself))] : []),
    ...(of.ignoresNone ? [withCode(say(POLICY.ignoresNone(report.failOn, of.state === 'faulty')))] : []),
    ...of.expiring.map((waiver) =>
      say(POLICY.expiring({ ...waiver, name: shortName(waiver.name), owner: shortName(waiver.owner) })),
    ),
    ...(of.elsewhere.length > 0 ? [say(POLICY.elsewhere(of.elsewhere.length))] : []),
  ]
  return lines.length === 0
    ? null
    : h(
        'ul',
        { class: 'warnings' },
        lines.map((line) => h('li', {}, line)),
      )
}

/** What the checked-out policy would make of the same result, side by side. */
export function proposal(context: PageContext): Section | null {
  const { report, words } = context
  const proposed = report.policy?.proposal
  if (!proposed) return null
  const rows: Child[][] = [
    [words.verdict, verdictTag(report.verdict, context), verdictTag(proposed.verdict, context)],
    [words.failOn, code(report.failOn), code(proposed.failOn)],
    ...proposed.changes.map((change): Child[] => [
      changed(change, context),
      decisionTag(change.from, context),
      decisionTag(change.to, context),
    ]),
  ]
  return {
    id: 'proposal',
    title: words.proposal,
    content: [
      h('p', {}, localizer(report.language)(POLICY.proposal(proposed.state))),
      faults(proposed, context),
      table(words.proposalCaption, [words.what, words.before, words.after], rows, words),
    ],
  }
}

function faults({ faults: all }: Proposal, { words }: PageContext): Child {
  const { told, more } = capped(all, MOST_FAULTS)
  if (told.length === 0) return null
  const rest = more > 0 ? h('li', {}, words.moreInReport(more)) : null
  return h(
    'ul',
    { class: 'warnings' },
    told.map((fault) => h('li', {}, visible(fault))),
    rest,
  )
}

const changed = ({ name, title, nodes }: DecisionChange, { words }: PageContext): Child => [
  title === name ? null : `${shortName(title)} · `,
  code(shortName(name)),
  nodes > 0 ? ` · ${words.nodes(nodes)}` : null,
]

const decisionTag = (decision: DecisionChange['from'], { words, cards }: PageContext): Child =>
  decision === null ? words.absent : h('span', { class: `tag ${decision}` }, cards[decision])

/** What the pre-upgrade check before the upgrade must be told, as JSON and for Terraform. */
export function skipLists({ report, words }: PageContext): Section | null {
  const lists = report.clusters.filter(({ skippedCheckItemList: list }) => list.length > 0)
  if (lists.length === 0) return null
  const block = (title: Child, text: string): Child => [
    h('p', { class: 'label' }, title),
    h('div', { class: 'command' }, h('pre', { tabindex: '0', class: 'copyable' }, text)),
  ]
  return {
    id: 'skip-list',
    title: words.skipList,
    content: [
      h('p', {}, localizer(report.language)(POLICY.skipListHow)),
      lists.map(({ id, name, skippedCheckItemList: list }) =>
        h(
          'details',
          { open: '' },
          h('summary', {}, code('skippedCheckItemList'), lists.length > 1 ? ` · ${shortName(name ?? id ?? '?')}` : ''),
          block(words.asJson, JSON.stringify({ skippedCheckItemList: list }, null, 2)),
          block(withCode(words.asTerraform), skipListAsTerraform(list)),
        ),
      ),
    ],
  }
}
