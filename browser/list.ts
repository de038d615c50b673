import { cardAt } from '../src/report/html/card.js'
import { type CardContext, cardContext, sortOf } from '../src/report/html/card-parts.js'
import { GROUPS } from '../src/report/html/grouping.js'
import { type Child, h } from '../src/report/html/tree.js'
import { around, toDom } from './dom.js'
import type { Matches, Searchable } from './filter.js'
import type { PageMessages } from './toolbar.js'

/** Cards that are drawn at a time, and nodes in a list of all nodes. */
const CARDS_A_PAGE = 30
const NODES_A_PAGE = 200

export interface List {
  show(matches: Matches): void
  /** draws so many cards at least, as printing wants them */
  reach(cards: number): void
}

/** The cards of what is shown, a page at a time. */
export function createList(place: HTMLElement, of: Searchable, words: PageMessages): List {
  let matches: Matches = { causes: [], sought: null }
  let context: CardContext = cardContext(of.data, true)
  let drawn = 0

  const more = (most: number): void => {
    const next = matches.causes.slice(drawn, drawn + most)
    const before = matches.causes[drawn - 1]
    drawn += next.length
    const left = matches.causes.length - drawn
    place.querySelector('#more')?.remove()
    place.append(
      toDom([cards(next, before, context), left > 0 ? moreButton(Math.min(left, CARDS_A_PAGE), words) : null]),
    )
  }
  place.addEventListener('click', (event) => {
    if (!around(event, '#more')) return
    const first = matches.causes[drawn]
    more(CARDS_A_PAGE)
    document.getElementById(`cause-${first}`)?.focus()
  })
  // toggle events do not bubble
  place.addEventListener('toggle', (event) => fillNodes(event, of, context, words), true)
  return {
    show: (next) => {
      matches = next
      context = { ...context, sought: next.sought }
      drawn = 0
      place.replaceChildren()
      if (next.causes.length === 0) place.append(toDom(h('p', { class: 'nothing' }, words.list.nothing)))
      else more(CARDS_A_PAGE)
    },
    reach: (wanted) => {
      if (wanted > drawn && drawn < matches.causes.length) more(wanted - drawn)
    },
  }
}

const headingOf = (index: number | undefined, { data }: CardContext) => {
  const finding = index === undefined ? undefined : data.findings[index]
  return finding && GROUPS.find(({ sorts }) => (sorts as readonly string[]).includes(sortOf(finding)))?.title
}

/** Cards, with a heading wherever a new group begins. */
function cards(indexes: readonly number[], before: number | undefined, context: CardContext): Child {
  let last = headingOf(before, context)
  return indexes.map((index): Child => {
    const title = headingOf(index, context)
    const heading =
      title === undefined || title === last
        ? null
        : [h('h3', {}, context.words[title]), title === 'others' ? h('p', {}, context.words.othersWhy) : null]
    last = title
    return [heading, cardAt(index, context)]
  })
}

const moreButton = (n: number, { list }: PageMessages): Child =>
  h('button', { id: 'more', type: 'button' }, list.showMore(n))

/** Fills the list of all nodes of a cause when it is opened, and goes on where its button is pressed. */
function fillNodes(event: Event, of: Searchable, { sought }: CardContext, words: PageMessages): void {
  const details = event.target
  if (!(details instanceof HTMLDetailsElement) || details.dataset['all'] === undefined || !details.open) return
  if (details.querySelector('.names')) return
  const own = of.nodes[Number(details.dataset['all'])] ?? []
  const ordered = sought ? [...own.filter((one) => sought.has(one)), ...own.filter((one) => !sought.has(one))] : own
  const names = document.createElement('p')
  names.className = 'names'
  details.append(names)
  let told = 0
  const more = () => {
    const next = ordered.slice(told, told + NODES_A_PAGE)
    told += next.length
    const left = ordered.length - told
    details.querySelector('button.rest')?.remove()
    names.append(toDom(next.map((node) => [h('code', {}, of.data.nodes[node]?.[0] ?? '?'), ' '])))
    if (left <= 0) return
    const label = words.list.showMore(Math.min(left, NODES_A_PAGE))
    details.append(toDom(h('button', { type: 'button', class: 'rest' }, label)))
  }
  details.addEventListener('click', (click) => {
    if (around(click, 'button.rest')) more()
  })
  more()
}
