import { type CardContext, cardAt, cardContext, matchingFirst } from '../src/report/html/card.js'
import { groupOf } from '../src/report/html/grouping.js'
import { type Child, code, h, spaced } from '../src/report/html/tree.js'
import { closest, toDom } from './dom.js'
import type { Matches, SearchIndex } from './filter.js'
import type { PageMessages } from './toolbar.js'

/** Cards, and nodes in a list of all nodes, that are drawn at a time. */
const CARDS_AT_A_TIME = 30
const NODES_AT_A_TIME = 200

export interface CardList {
  show(matches: Matches): void
  /** draws at least so many cards */
  drawAtLeast(count: number): void
}

/** The cards of the matching findings, some at a time. */
export function createCardList(element: HTMLElement, index: SearchIndex, messages: PageMessages): CardList {
  let matches: Matches = { causes: [], nodes: null, words: [] }
  let context: CardContext = cardContext(index.data, true)
  let drawn = 0

  const drawMore = (count: number): void => {
    const next = matches.causes.slice(drawn, drawn + count)
    const before = matches.causes[drawn - 1]
    drawn += next.length
    const left = Math.min(matches.causes.length - drawn, CARDS_AT_A_TIME)
    element.querySelector('#more')?.remove()
    const button = h('button', { id: 'more', type: 'button' }, messages.controls.showMore(left))
    element.append(toDom([cardsWithHeadings(next, before, context), left > 0 ? button : null]))
  }
  element.addEventListener('click', (event) => {
    if (!closest(event, '#more')) return
    const first = matches.causes[drawn]
    drawMore(CARDS_AT_A_TIME)
    document.getElementById(`cause-${first}`)?.focus()
  })
  // toggle events do not bubble, so this listens while they are captured
  element.addEventListener('toggle', (event) => fillNodeList(event, index, context, messages), true)
  return {
    show: (next) => {
      matches = next
      context = { ...context, matchingNodes: next.nodes, words: next.words }
      drawn = 0
      element.replaceChildren()
      if (next.causes.length === 0) element.append(toDom(h('p', { class: 'nothing' }, messages.controls.nothing)))
      else drawMore(CARDS_AT_A_TIME)
    },
    drawAtLeast: (count) => {
      if (count > drawn && drawn < matches.causes.length) drawMore(count - drawn)
    },
  }
}

/** Cards, with a heading before the first card of each group. @param before index of the finding that is drawn already */
function cardsWithHeadings(indexes: readonly number[], before: number | undefined, context: CardContext): Child {
  const groupAt = (index: number | undefined) => {
    const finding = index === undefined ? undefined : context.data.findings[index]
    return finding && groupOf(finding)
  }
  let last = groupAt(before)
  return indexes.map((index): Child => {
    const group = groupAt(index)
    const isFirst = group !== last
    last = group
    return [
      isFirst && group ? h('h3', {}, context.messages[group.title]) : null,
      isFirst && group?.title === 'others' ? h('p', {}, context.messages.othersWhy) : null,
      cardAt(index, context),
    ]
  })
}

/** Fills the list of all nodes of a cause when it is first opened; a button adds more. */
function fillNodeList(event: Event, index: SearchIndex, { matchingNodes }: CardContext, messages: PageMessages): void {
  const details = event.target
  if (!(details instanceof HTMLDetailsElement) || details.dataset['all'] === undefined || !details.open) return
  if (details.querySelector('.names')) return
  const nodes = matchingFirst(index.nodes[Number(details.dataset['all'])] ?? [], matchingNodes)
  const names = document.createElement('p')
  names.className = 'names'
  details.append(names)
  let drawn = 0
  const drawMore = () => {
    const next = nodes.slice(drawn, drawn + NODES_AT_A_TIME)
    drawn += next.length
    const left = Math.min(nodes.length - drawn, NODES_AT_A_TIME)
    details.querySelector('button.rest')?.remove()
    names.append(toDom(spaced(next.map((node) => code(index.data.nodes[node]?.[0] ?? '?')))))
    if (left > 0)
      details.append(toDom(h('button', { type: 'button', class: 'rest' }, messages.controls.showMore(left))))
  }
  details.addEventListener('click', (click) => {
    if (closest(click, 'button.rest')) drawMore()
  })
  drawMore()
}
