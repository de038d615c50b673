import type { CONTROLS } from '../src/messages/html-controls.js'
import { ACTOR_NAMES, checkName } from '../src/messages/terms.js'
import { grouped, type LocalizedMessages, localize } from '../src/model/language.js'
import { type CardMessages, SORTS, type Sort, sortOf } from '../src/report/html/card-parts.js'
import { type Child, h, type Piece } from '../src/report/html/tree.js'
import { around, toDom } from './dom.js'
import { fieldOf, type Searchable } from './filter.js'
import { EVERYTHING, FIELDS, type Field, fragmentOf, type View } from './view.js'

export type Controls = LocalizedMessages<typeof CONTROLS>

/** The messages that the page's script uses. */
export interface PageMessages {
  readonly cards: CardMessages
  readonly list: Controls
}

export interface Toolbar {
  readonly element: HTMLElement
  /** sets the controls to a view, and tells how many causes it shows */
  show(view: View, shown: number): void
}

/** Search, filters and the number of causes that they leave. */
export function createToolbar(of: Searchable, words: PageMessages, change: (to: Partial<View>) => void): Toolbar {
  const element = document.createElement('div')
  element.className = 'toolbar'
  element.setAttribute('role', 'search')
  element.append(toDom(controls(of, words)))
  const control = <T extends HTMLElement>(id: string) => element.querySelector<T>(`#${id}`)
  const fields = () =>
    Object.fromEntries(FIELDS.map((field) => [field, control<HTMLSelectElement>(`by-${field}`)?.value ?? '']))
  const read = () =>
    change({
      q: control<HTMLInputElement>('q')?.value ?? '',
      node: control<HTMLInputElement>('by-node')?.value ?? '',
      fields: fields() as View['fields'],
    })
  element.addEventListener('input', read)
  element.addEventListener('click', (event) => {
    const decision = around(event, '[data-decision]')
    if (decision) {
      decision.setAttribute('aria-pressed', String(decision.getAttribute('aria-pressed') !== 'true'))
      change({ decisions: pressed(element) })
    }
    if (around(event, '#clear')) {
      change(EVERYTHING)
      control('q')?.focus()
    }
  })
  return { element, show: (view, shown) => show(element, view, shown, of, words.list) }
}

const pressed = (element: HTMLElement): Sort[] =>
  SORTS.filter((sort) => element.querySelector(`[data-decision="${sort}"][aria-pressed="true"]`))

function show(element: HTMLElement, view: View, shown: number, of: Searchable, words: Controls): void {
  const set = (id: string, value: string) => {
    const control = element.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)
    // a text that is being typed is left alone
    if (control && control.value.trim() !== value) control.value = value
  }
  set('q', view.q.trim())
  set('by-node', view.node.trim())
  for (const field of FIELDS) set(`by-${field}`, view.fields[field])
  for (const button of element.querySelectorAll<HTMLElement>('[data-decision]'))
    button.setAttribute(
      'aria-pressed',
      String((view.decisions as readonly string[]).includes(button.dataset['decision'] ?? '')),
    )
  const isAll = fragmentOf(view) === ''
  const all = of.order.length
  const count = element.querySelector('#count')
  if (count) count.textContent = isAll ? words.shownAll(all) : words.shownOf(shown, all)
  const clear = element.querySelector<HTMLElement>('#clear')
  if (clear) clear.hidden = isAll
  const filters = element.querySelector('details')
  if (filters && (view.node !== '' || Object.values(view.fields).some((value) => value !== ''))) filters.open = true
}

function controls(of: Searchable, words: PageMessages): Child {
  const { list } = words
  const selects = FIELDS.map((field) => select(field, of, words)).filter((one) => one !== null)
  const node = of.data.nodes.length > 0 ? textField('by-node', list.node, list.nodeHint, 'text') : null
  return [
    textField('q', list.search, list.searchHint, 'search'),
    decisionButtons(of, words),
    selects.length === 0 && node === null
      ? null
      : h(
          'details',
          { class: 'filters' },
          h('summary', {}, list.filters),
          h('div', { class: 'fields' }, node, selects),
        ),
    h(
      'p',
      { class: 'status' },
      h('span', { id: 'count', role: 'status', 'aria-live': 'polite' }),
      ' ',
      h('button', { id: 'clear', type: 'button', hidden: '' }, list.clear),
    ),
  ]
}

const textField = (id: string, label: string, hint: string, type: 'search' | 'text'): Piece =>
  h(
    'div',
    { class: `field ${type}` },
    h('label', { for: id }, label, h('span', { class: 'hint' }, ` ${hint}`)),
    h('input', { id, type, autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search' }),
  )

function decisionButtons({ data }: Searchable, { cards, list }: PageMessages): Child {
  const counts = new Map<Sort, number>()
  for (const finding of data.findings) counts.set(sortOf(finding), (counts.get(sortOf(finding)) ?? 0) + 1)
  const buttons = SORTS.filter((sort) => counts.has(sort)).map((sort) =>
    h(
      'button',
      { type: 'button', class: `chip ${sort}`, 'aria-pressed': 'false', 'data-decision': sort },
      cards[sort],
      h('b', {}, ` ${grouped(counts.get(sort) ?? 0)}`),
    ),
  )
  return buttons.length < 2 ? null : h('fieldset', { class: 'chips' }, h('legend', {}, list.decisions), buttons)
}

/** A choice among the values that a field has; none where there is nothing to choose. */
function select(field: Field, { data }: Searchable, { cards, list }: PageMessages): Piece | null {
  const values = [...new Set(data.findings.map((finding) => fieldOf(finding, field, data)))]
  if (values.length < 2) return null
  const told = values.filter((value) => value !== null).sort()
  const label = (value: string): string => {
    if (field === 'check') return localize(checkName(value), data.language)
    if (field === 'who' && Object.hasOwn(ACTOR_NAMES, value))
      return localize(ACTOR_NAMES[value as 'you'], data.language)
    return field === 'status' ? (value === 'new' ? cards.isNew : cards.isKnown) : value
  }
  return h(
    'div',
    { class: 'field' },
    h('label', { for: `by-${field}` }, list[field]),
    h(
      'select',
      { id: `by-${field}`, autocomplete: 'off' },
      h('option', { value: '' }, list.any),
      told.map((value) => h('option', { value }, label(value))),
    ),
  )
}
