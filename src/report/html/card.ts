import { CARD } from '../../messages/html-card.js'
import { checkName, OWNER_NAMES } from '../../messages/terms.js'
import { type LocalizedMessages, localize, localizeMessages } from '../../model/language.js'
import { knownPage } from '../../text/links.js'
import { fromRanges, messageOf, type PageAdvice, type PageData, type PageFinding, type PageLocation } from './data.js'
import { adviceOf, categoryOf } from './grouping.js'
import { breakable, type Child, code, description, dim, each, h, type Piece, sentence, spaced } from './tree.js'

export type CardMessages = LocalizedMessages<typeof CARD>

export interface CardContext {
  readonly data: PageData
  readonly messages: CardMessages
  /** in the browser, where cards have buttons and can list all nodes */
  readonly isLive: boolean
  /** nodes that match the search, which are listed first; null without a search for nodes */
  readonly matchingNodes: ReadonlySet<number> | null
  /** words that are searched for, in lower case: messages of nodes that have all of them are listed first */
  readonly words: readonly string[]
}

export const cardContext = (data: PageData, isLive = false): CardContext => ({
  data,
  isLive,
  matchingNodes: null,
  words: [],
  messages: localizeMessages(CARD, data.language),
})

export function cardAt(index: number, context: CardContext): Child {
  const finding = context.data.findings[index]
  return finding ? card(finding, index, context) : null
}

/** One cause: what it is, what it affects and what to do; folded below that the reasons, commands and fingerprint. */
function card(finding: PageFinding, index: number, context: CardContext): Piece {
  const { data, messages } = context
  const { status, kind, level, name, check, message, differs, fields, apis } = finding
  const calls = apis.map(([url, agent]): Child => [code(url), ` ${messages.calledBy} `, code(agent || '?')])
  const advice = adviceOf(finding, data)
  const category = categoryOf(finding)
  const id = `cause-${index}`
  const isGuess = advice.match === 'guessed'
  return h(
    'article',
    { class: `card ${category}${isGuess ? ' guess' : ''}`, 'aria-labelledby': id },
    h(
      'p',
      { class: 'tags' },
      h('span', { class: `tag ${category}` }, messages[category]),
      status && h('span', { class: 'tag plain' }, status === 'new' ? messages.isNew : messages.isKnown),
      isGuess ? h('span', { class: 'tag plain' }, messages.guess) : null,
      h('span', { class: 'kind' }, [kind, level].filter((part) => part !== null).join(' · ')),
    ),
    h('h4', { id, tabindex: '-1' }, advice.title),
    h('p', { class: 'raw' }, code(name), check && dim(` · ${localize(checkName(check), data.language)}`)),
    message === '' ? null : h('p', { class: 'message' }, breakable(message)),
    differs ? h('p', { class: 'label' }, messages.differs) : null,
    labeledList(messages.changed, fields.map(code), FIELDS_IN_CARD, messages.moreInReport),
    labeledList(messages.called, calls, APIS_IN_CARD, messages.moreApis),
    affected(finding, index, context),
    ownMessages(finding, context),
    fix(advice, context),
    alsoSolved(finding, messages),
    advice.meaning === ''
      ? null
      : h('p', { class: 'meaning' }, h('b', {}, messages.meaning), messages.colon, adviceText(advice.meaning, advice)),
    policyReason(finding, messages),
    folded(finding, advice, context),
  )
}

/** What else the same edit solves, with what CCE says of it. */
const alsoSolved = ({ also }: PageFinding, messages: CardMessages): Child =>
  also.length === 0
    ? null
    : [
        h('p', { class: 'label' }, messages.alsoSolves),
        h(
          'ul',
          { class: 'plain-list' },
          each(
            'li',
            also.map(
              ([title, name, message]): Child => [
                title === '' || title === name ? null : `${title} · `,
                code(name),
                message === '' ? null : [messages.colon, message],
              ],
            ),
          ),
        ),
      ]

/** Advice of ours may hold code; that of a policy is text and nothing else. */
const adviceText = (text: string, { advice }: PageAdvice): Child => (advice === 'policy' ? text : sentence(text))

function fix(advice: PageAdvice, { data, messages }: CardContext): Child {
  const { match, owner, docUrl } = advice
  if (advice.fix === '') return null
  const doubt = match === 'none' && advice.advice !== 'gate' ? messages.unknown : ''
  return h(
    'div',
    { class: 'fix' },
    doubt === '' ? null : h('p', { class: 'doubt' }, doubt),
    h(
      'p',
      {},
      h('b', {}, messages.doThis),
      owner ? dim(messages.bracketed(localize(OWNER_NAMES[owner], data.language))) : null,
      messages.colon,
      adviceText(advice.fix, advice),
      ' ',
      docUrl ? linkTo(messages.guide, docUrl) : null,
    ),
  )
}

/** A link to a known page; any other address is text, for the reader to judge. */
function linkTo(label: string, url: string): Child {
  const href = knownPage(url)
  return href === null ? [`${label} `, code(url)] : h('a', { href, rel: 'noopener noreferrer' }, label)
}

function policyReason({ rule, waiver }: PageFinding, messages: CardMessages): Child {
  const { reason } = waiver ?? rule ?? { reason: null }
  if (!reason) return null
  const by = waiver
    ? messages.waivedBy(waiver.owner, waiver.expires, messages.daysLeft(waiver.daysLeft))
    : rule && `${messages.decidedBy} ${messages.byRule(rule.entry, rule.line)}`
  return h('p', { class: 'reason-given' }, h('b', {}, by), messages.reason(reason))
}

function folded(finding: PageFinding, { commands }: PageAdvice, { messages, isLive }: CardContext): Piece {
  const { errorCodes, group, fingerprint } = finding
  const copy = (label: string) => (isLive ? h('button', { type: 'button', 'data-copy': '' }, label) : null)
  const blocks = commands.map((command): Child => [h('pre', { tabindex: '0' }, command), copy(messages.copy)])
  return h(
    'details',
    { class: 'more' },
    h('summary', {}, commands.length > 0 ? messages.more : messages.whyOnly),
    commands.length === 0 ? null : h('p', { class: 'label' }, messages.commands),
    each('div', blocks, { class: 'command' }),
    h(
      'dl',
      {},
      description(messages.decidedBy, decidedBy(finding, messages)),
      errorCodes.length > 0 ? description(messages.errorCodes, spaced(errorCodes.map(code))) : null,
      group ? description(messages.group, code(group)) : null,
      description(messages.fingerprint, code(fingerprint), ' ', copy(messages.copyFingerprint)),
    ),
  )
}

function decidedBy({ cell, rule, waiver, name }: PageFinding, messages: CardMessages): string {
  const entry = waiver ?? rule
  if (entry) return messages.byRule(entry.entry, entry.line)
  if (name === 'policy-error') return messages.byPolicy
  return cell ? messages.byTable(cell) : messages.byGate
}

const APIS_IN_CARD = 3
const FIELDS_IN_CARD = 10

function labeledList(label: string, all: readonly Child[], most: number, more: (count: number) => string): Child {
  if (all.length === 0) return null
  const rest = all.length > most ? h('li', { class: 'dim' }, more(all.length - most)) : null
  return [h('p', { class: 'label' }, label), h('ul', { class: 'plain-list' }, each('li', all.slice(0, most)), rest)]
}

const NAMES_IN_CARD = 6
/** Nodes that a card lists without the script. */
const NAMES_WITHOUT_SCRIPT = 50

function affected(finding: PageFinding, index: number, context: CardContext): Child {
  const { data, messages, matchingNodes } = context
  const { locations, addon, addonTarget } = finding
  const nodes = matchingFirst(fromRanges(finding.nodes), matchingNodes)
  const names = nodes.slice(0, NAMES_IN_CARD).map((node) => code(data.nodes[node]?.[0] ?? '?'))
  const more = nodes.length - names.length
  const clusters = data.clusters.length > 1 ? finding.clusters.map((cluster) => data.clusters[cluster] ?? '?') : []
  const [only, ...others] = clusters.slice(0, NAMES_IN_CARD)
  const [place, ...otherPlaces] = locations.slice(0, NAMES_IN_CARD)
  const morePlaces = locations.length - NAMES_IN_CARD
  const moreClusters = clusters.length - NAMES_IN_CARD
  const parts: Child[] = [
    place === undefined
      ? null
      : [
          finding.lines === null ? null : [h('b', {}, finding.lines), ' '],
          placePiece(place, data),
          spaced(otherPlaces.map((one) => placePiece(one, data))),
          morePlaces > 0 ? ` ${messages.andMore(morePlaces)}` : '',
        ],
    addon && [`${messages.addon} `, code(addonTarget ? `${addon} → ${addonTarget}` : addon)],
    nodes.length === 0
      ? null
      : [h('b', {}, messages.nodes(nodes.length)), spaced(names), more > 0 ? ` ${messages.andMore(more)}` : ''],
    finding.named.length > 0 ? spaced(finding.named.slice(0, NAMES_IN_CARD).map(code)) : null,
    only === undefined
      ? null
      : others.length === 0
        ? [`${messages.cluster} `, code(only)]
        : [
            h('b', {}, messages.clusters(clusters.length, data.clusters.length)),
            spaced([only, ...others].map(code)),
            moreClusters > 0 ? ` ${messages.andMore(moreClusters)}` : '',
          ],
  ].filter((part) => part !== null)
  if (parts.length === 0) parts.push(ownPart(finding, context))
  const label = h('span', { class: 'label' }, `${messages.where} `)
  return [
    h('p', { class: 'where' }, label, each('span', parts)),
    morePlaces > 0 && finding.lines !== null ? allPlaces(locations, context) : null,
    moreClusters > 0 ? allClusters(clusters, messages) : null,
    more > 0 ? allNodes(nodes, index, context) : null,
  ]
}

/** Lines that a card lists without the script, and with it. */
const PLACES_WITHOUT_SCRIPT = 50
const PLACES_IN_CARD = 1000

/** A folded list of all lines of a cause, those that are searched for first. */
function allPlaces(places: readonly PageLocation[], { data, messages, words, isLive }: CardContext): Piece {
  const isFound = ([text, , object = '']: PageLocation): boolean =>
    words.some((word) => `${text} ${object}`.toLowerCase().includes(word))
  const ordered = words.length === 0 ? places : [...places.filter(isFound), ...places.filter((one) => !isFound(one))]
  const rows = ordered.slice(0, isLive ? PLACES_IN_CARD : PLACES_WITHOUT_SCRIPT).map((place): Child => {
    const [, , object] = place
    return [placePiece(place, data), object === undefined ? null : [' ', code(object)]]
  })
  const more = places.length - rows.length
  return h(
    'details',
    { class: 'nodes' },
    h('summary', {}, messages.allLines(places.length)),
    h(
      'ul',
      { class: 'plain-list' },
      each('li', rows),
      more > 0 ? h('li', { class: 'dim' }, messages.moreInReport(more)) : null,
    ),
  )
}

/** A line of the repository, linked to the commit of the report within a workflow. */
export function placePiece([text, path]: PageLocation, { files }: Pick<PageData, 'files'>): Piece {
  const href = files === null || path === null ? null : `${files}${path}`
  return href === null ? code(text) : h('a', { href, rel: 'noopener noreferrer' }, code(text))
}

/** What a cause affects that names nothing: for a finding of the gate itself the check or the run, else the cluster. */
function ownPart({ scope, check }: PageFinding, { data, messages }: CardContext): string {
  if (scope !== 'gate') return messages.theCluster
  return check === null ? messages.thisRun : localize(checkName(check), data.language)
}

/** A folded list of all clusters of a cause. */
const allClusters = (names: readonly string[], messages: CardMessages): Piece =>
  h(
    'details',
    { class: 'nodes' },
    h('summary', {}, messages.allClusters(names.length)),
    h('p', {}, spaced(names.map(code))),
  )

/** Messages of nodes that a card lists. */
const MESSAGES_IN_CARD = 20

/** What the nodes say where they differ, folded. */
function ownMessages({ own, message }: PageFinding, { data, messages, words }: CardContext): Child {
  if (own.length === 0) return null
  const all = own.map((one) => ({ name: data.nodes[one[0]]?.[0] ?? '?', text: messageOf(one, message) }))
  const isFound = ({ text }: { readonly text: string }) => words.every((word) => text.toLowerCase().includes(word))
  const ordered = words.length === 0 ? all : [...all.filter(isFound), ...all.filter((one) => !isFound(one))]
  const rows = ordered
    .slice(0, MESSAGES_IN_CARD)
    .map(({ name, text }): Child => [code(name), messages.colon, breakable(text)])
  const more = all.length - rows.length
  return h(
    'details',
    { class: 'nodes' },
    h('summary', {}, messages.ownMessages(all.length)),
    h(
      'ul',
      { class: 'plain-list' },
      each('li', rows),
      more > 0 ? h('li', { class: 'dim' }, messages.moreInReport(more)) : null,
    ),
  )
}

/** A folded list of all nodes, which the script fills. */
function allNodes(nodes: readonly number[], index: number, { data, messages, isLive }: CardContext): Child {
  const title = h('summary', {}, messages.allNodes(nodes.length))
  if (isLive) return h('details', { class: 'nodes', 'data-all': String(index) }, title)
  const names = nodes.slice(0, NAMES_WITHOUT_SCRIPT).map((node) => code(data.nodes[node]?.[0] ?? '?'))
  const more = nodes.length - names.length
  const list = h('p', {}, spaced(names), more > 0 ? ` ${messages.moreInReport(more)}` : '')
  return h('details', { class: 'nodes' }, title, list)
}

/** Nodes that match a search first. */
export const matchingFirst = (nodes: readonly number[], matching: ReadonlySet<number> | null): readonly number[] =>
  matching === null
    ? nodes
    : [...nodes.filter((node) => matching.has(node)), ...nodes.filter((node) => !matching.has(node))]
