import { cardAt } from './card.js'
import { cardContext } from './card-parts.js'
import { GROUPS, orderedCauses } from './grouping.js'
import { capped, type PageContext, type Section } from './page-parts.js'
import { type Child, h } from './tree.js'

/** Causes that are written out; the page's script lists the others. */
const WRITTEN_OUT = 60

/** What to do: one card a cause, the most urgent first. */
export function causes({ data, words, cards }: PageContext): Section {
  const context = cardContext(data)
  const ordered = orderedCauses(data)
  const { told, more } = capped(ordered, WRITTEN_OUT)
  const groups = GROUPS.map(({ title }): Child => {
    const own = told.filter((one) => one.title === title)
    if (own.length === 0) return null
    return [
      h('h3', {}, cards[title]),
      title === 'others' ? h('p', {}, cards.othersWhy) : null,
      own.map(({ index }) => cardAt(index, context)),
    ]
  })
  const rest = more > 0 ? h('p', {}, words.moreCauses(more)) : null
  return {
    id: 'causes',
    title: words.whatToDo,
    content: [h('div', { id: 'list' }, ordered.length === 0 ? h('p', {}, words.nothingFound) : [groups, rest])],
  }
}
