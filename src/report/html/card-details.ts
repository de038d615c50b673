import { CARD } from '../../messages/html-card.js'
import { type LocalizedMessages, localizeMessages } from '../../model/language.js'
import { fromRanges, type PageData, type PageFinding } from './data.js'
import { type Child, code, each, h, spaced } from './tree.js'

export type CardMessages = LocalizedMessages<typeof CARD>

export interface CardContext {
  readonly data: PageData
  readonly messages: CardMessages
  /** in the browser, where cards have buttons and can list all nodes */
  readonly isLive: boolean
  /** nodes that match the search, which are listed first; null without a search for nodes */
  readonly matchingNodes: ReadonlySet<number> | null
}

export const cardContext = (data: PageData, isLive = false): CardContext => ({
  data,
  isLive,
  matchingNodes: null,
  messages: localizeMessages(CARD, data.language),
})

const APIS_IN_CARD = 3
const FIELDS_IN_CARD = 10

/** The changed fields and the calls of removed APIs that CCE named. */
export function riskDetails({ fields, apis }: PageFinding, messages: CardMessages): Child {
  const calls = apis
    .slice(0, APIS_IN_CARD)
    .map(([url, agent]): Child => [code(url), ` ${messages.calledBy} `, code(agent || '?')])
  const moreFields = fields.length - FIELDS_IN_CARD
  const moreCalls = apis.length - calls.length
  return [
    labeledList(
      messages.changed,
      fields.slice(0, FIELDS_IN_CARD).map(code),
      moreFields > 0 ? messages.moreInReport(moreFields) : '',
    ),
    labeledList(messages.called, calls, moreCalls > 0 ? messages.moreApis(moreCalls) : ''),
  ]
}

function labeledList(label: string, items: readonly Child[], more: string): Child {
  if (items.length === 0) return null
  const rest = more === '' ? null : h('li', { class: 'dim' }, more)
  return [h('p', { class: 'label' }, label), h('ul', { class: 'plain-list' }, each('li', items), rest)]
}

const NAMES_IN_CARD = 6
/** Nodes that a card lists without the script. */
const NAMES_WITHOUT_SCRIPT = 50

/** What a finding affects: a file, an add-on, nodes, a cluster. */
export function affected(finding: PageFinding, index: number, context: CardContext): Child {
  const { data, messages, matchingNodes } = context
  const { location, addon, addonTarget, scope, cluster } = finding
  const nodes = matchingFirst(fromRanges(finding.nodes), matchingNodes)
  const names = nodes.slice(0, NAMES_IN_CARD).map((node) => code(data.nodes[node]?.[0] ?? '?'))
  const more = nodes.length - names.length
  const clusterName = cluster !== null && data.clusters.length > 1 ? data.clusters[cluster] : undefined
  const parts: Child[] = [
    location && code(location),
    addon && [`${messages.addon} `, code(addonTarget ? `${addon} → ${addonTarget}` : addon)],
    nodes.length === 0
      ? null
      : [h('b', {}, messages.nodes(nodes.length)), spaced(names), more > 0 ? ` ${messages.andMore(more)}` : ''],
    finding.named.length > 0 ? spaced(finding.named.slice(0, NAMES_IN_CARD).map(code)) : null,
    clusterName === undefined ? null : [`${messages.cluster} `, code(clusterName)],
  ].filter((part) => part !== null)
  const whole = scope === 'gate' ? messages.thisRun : messages.theCluster
  return [
    h(
      'p',
      { class: 'where' },
      h('span', { class: 'label' }, `${messages.where} `),
      each('span', parts.length > 0 ? parts : [whole]),
    ),
    more > 0 ? allNodes(nodes, index, context) : null,
  ]
}

/** A folded list of all nodes, which the script fills. */
function allNodes(nodes: readonly number[], index: number, { data, messages, isLive }: CardContext): Child {
  const title = h('summary', {}, messages.allNodes(nodes.length))
  if (isLive) return h('details', { class: 'nodes', 'data-all': String(index) }, title)
  const names = nodes.slice(0, NAMES_WITHOUT_SCRIPT).map((node) => code(data.nodes[node]?.[0] ?? '?'))
  const more = nodes.length - names.length
  return h(
    'details',
    { class: 'nodes' },
    title,
    h('p', {}, spaced(names), more > 0 ? ` ${messages.moreInReport(more)}` : ''),
  )
}

/** Nodes that match a search first. */
export const matchingFirst = (nodes: readonly number[], matching: ReadonlySet<number> | null): readonly number[] =>
  matching === null
    ? nodes
    : [...nodes.filter((node) => matching.has(node)), ...nodes.filter((node) => !matching.has(node))]
