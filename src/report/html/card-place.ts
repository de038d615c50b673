import { type CardContext, type CardMessages, code, spaced } from './card-parts.js'
import type { PageFinding } from './data.js'
import { fromRanges } from './ranges.js'
import { type Child, h, type Piece } from './tree.js'

const APIS_IN_CARD = 3
const FIELDS_IN_CARD = 10

/** What CCE attached to the item, as far as it may be shown. */
export function details({ fields, apis }: PageFinding, words: CardMessages): Child {
  const shown = fields.slice(0, FIELDS_IN_CARD).map((field) => h('li', {}, h('code', {}, field)))
  const surplus = fields.length - shown.length
  const calls = apis
    .slice(0, APIS_IN_CARD)
    .map(([url, agent]) => h('li', {}, h('code', {}, url), ` ${words.calledBy} `, h('code', {}, agent || '?')))
  const more = apis.length - calls.length
  return [
    shown.length === 0 ? null : listOf(words.changed, shown, surplus > 0 ? words.moreInReport(surplus) : ''),
    calls.length === 0 ? null : listOf(words.called, calls, more > 0 ? words.moreApis(more) : ''),
  ]
}

const listOf = (title: string, items: readonly Piece[], more: string): Child => [
  h('p', { class: 'label' }, title),
  h('ul', { class: 'plain-list' }, items, more ? h('li', { class: 'dim' }, more) : null),
]

const NAMES_IN_CARD = 6
/** Without the script: nodes that are told one by one. */
const NAMES_WITHOUT_SCRIPT = 50

/** Where it sits: nodes, add-on, file, cluster. */
export function place(finding: PageFinding, index: number, { data, words, isLive, sought }: CardContext): Child {
  const nodes = soughtFirst(fromRanges(finding.nodes), sought)
  const names = nodes.slice(0, NAMES_IN_CARD).map((node) => code(data.nodes[node]?.[0] ?? '?'))
  const rest = nodes.length - names.length
  const named = finding.named.slice(0, NAMES_IN_CARD).map(code)
  const cluster = finding.cluster !== null && data.clusters.length > 1 ? data.clusters[finding.cluster] : undefined
  const parts: Child[] = [
    finding.place && h('span', {}, code(finding.place)),
    finding.addon &&
      h(
        'span',
        {},
        `${words.addon} `,
        code(finding.addonTarget ? `${finding.addon} → ${finding.addonTarget}` : finding.addon),
      ),
    nodes.length > 0
      ? h('span', {}, h('b', {}, words.nodes(nodes.length)), spaced(names), rest > 0 ? ` ${words.andMore(rest)}` : '')
      : null,
    named.length > 0 ? h('span', {}, spaced(named)) : null,
    cluster === undefined ? null : h('span', {}, `${words.cluster} `, code(cluster)),
  ].filter((part) => part !== null)
  const none = h('span', {}, finding.scope === 'gate' ? words.thisRun : words.theCluster)
  return [
    h('p', { class: 'where' }, h('span', { class: 'label' }, `${words.where} `), parts.length > 0 ? parts : none),
    rest > 0 ? allNodes(nodes, index, { data, words, isLive }) : null,
  ]
}

function allNodes(
  nodes: readonly number[],
  index: number,
  { data, words, isLive }: Omit<CardContext, 'sought'>,
): Child {
  const title = h('summary', {}, words.allNodes(nodes.length))
  if (isLive) return h('details', { class: 'nodes', 'data-all': String(index) }, title)
  const names = nodes.slice(0, NAMES_WITHOUT_SCRIPT).map((node) => code(data.nodes[node]?.[0] ?? '?'))
  const more = nodes.length - names.length
  return h(
    'details',
    { class: 'nodes' },
    title,
    h('p', {}, spaced(names), more > 0 ? ` ${words.moreInReport(more)}` : ''),
  )
}

const soughtFirst = (nodes: number[], sought: ReadonlySet<number> | null): number[] =>
  sought === null ? nodes : [...nodes.filter((node) => sought.has(node)), ...nodes.filter((node) => !sought.has(node))]
