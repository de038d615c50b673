import type { CONTROLS } from '../src/messages/html-controls.js'
import { checkName, OWNER_NAMES } from '../src/messages/terms.js'
import { grouped, type LocalizedMessages, localize } from '../src/model/language.js'
import type { CardMessages } from '../src/report/html/card.js'
import { CATEGORIES, type Category, categoryOf } from '../src/report/html/grouping.js'
import { type Child, h, type Piece } from '../src/report/html/tree.js'
import { closest, toDom } from './dom.js'
import { type SearchIndex, valuesOf } from './filter.js'
import { EVERYTHING, FIELDS, type Field, fieldsFrom, fragmentOf, type View } from './view.js'

export type ControlMessages = LocalizedMessages<typeof CONTROLS>

/** The messages of the page's script. */
export interface PageMessages {
  readonly cards: CardMessages
  readonly controls: ControlMessages
}

export interface Toolbar {
  readonly element: HTMLElement
  /** sets the controls to a view, and shows how many causes match */
  show(view: View, matching: number): void
}

/** Search, filters and the number of causes that match. @param change gets what the reader changed */
export function createToolbar(
  index: SearchIndex,
  messages: PageMessages,
  change: (to: Partial<View>) => void,
): Toolbar {
  const element = document.createElement('div')
  element.className = 'toolbar'
  element.setAttribute('role', 'search')
  element.append(toDom(controlPieces(index, messages)))
  const read = (id: string) => controlOf(element, id)?.value ?? ''
  element.addEventListener('input', () =>
    change({ q: read('q'), node: read('by-node'), fields: fieldsFrom((field) => read(`by-${field}`)) }),
  )
  element.addEventListener('click', (event) => {
    const button = closest(event, '[data-decision]')
    if (button) {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'))
      const isPressed = (category: Category) =>
        element.querySelector(`[data-decision="${category}"][aria-pressed="true"]`) !== null
      change({ decisions: CATEGORIES.filter(isPressed) })
    }
    if (closest(event, '#clear')) {
      change(EVERYTHING)
      controlOf(element, 'q')?.focus()
    }
  })
  return { element, show: (view, matching) => showView(element, view, matching, index, messages.controls) }
}

const controlOf = (element: HTMLElement, id: string) =>
  element.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)

function showView(
  element: HTMLElement,
  view: View,
  matching: number,
  index: SearchIndex,
  messages: ControlMessages,
): void {
  const set = (id: string, value: string) => {
    const control = controlOf(element, id)
    // does not disturb the text that is being typed
    if (control && control.value.trim() !== value) control.value = value
  }
  set('q', view.q.trim())
  set('by-node', view.node.trim())
  for (const field of FIELDS) set(`by-${field}`, view.fields[field])
  for (const category of CATEGORIES)
    element
      .querySelector(`[data-decision="${category}"]`)
      ?.setAttribute('aria-pressed', String(view.decisions.includes(category)))
  const isAll = fragmentOf(view) === ''
  const all = index.order.length
  const count = element.querySelector('#count')
  if (count) count.textContent = isAll ? messages.shownAll(all) : messages.shownOf(matching, all)
  const clear = element.querySelector<HTMLElement>('#clear')
  if (clear) clear.hidden = isAll
  const filters = element.querySelector('details')
  if (filters && (view.node !== '' || FIELDS.some((field) => view.fields[field] !== ''))) filters.open = true
}

function controlPieces(index: SearchIndex, messages: PageMessages): Child {
  const { controls } = messages
  const selects = FIELDS.map((field) => selectPiece(field, index, messages)).filter((one) => one !== null)
  const node = index.data.nodes.length > 0 ? textField('by-node', controls.node, controls.nodeHint, 'text') : null
  const filters = h(
    'details',
    { class: 'filters' },
    h('summary', {}, controls.filters),
    h('div', { class: 'fields' }, node, selects),
  )
  return [
    textField('q', controls.search, controls.searchHint, 'search'),
    decisionButtons(index, messages),
    selects.length === 0 && node === null ? null : filters,
    h(
      'p',
      { class: 'status' },
      h('span', { id: 'count', role: 'status', 'aria-live': 'polite' }),
      ' ',
      h('button', { id: 'clear', type: 'button', hidden: '' }, controls.clear),
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

/** A button for each decision in the report; null if there is only one. */
function decisionButtons({ data }: SearchIndex, { cards, controls }: PageMessages): Child {
  const counts = new Map<Category, number>()
  for (const finding of data.findings) counts.set(categoryOf(finding), (counts.get(categoryOf(finding)) ?? 0) + 1)
  const buttons = CATEGORIES.filter((category) => counts.has(category)).map((category) =>
    h(
      'button',
      { type: 'button', class: `chip ${category}`, 'aria-pressed': 'false', 'data-decision': category },
      cards[category],
      h('b', {}, ` ${grouped(counts.get(category) ?? 0)}`),
    ),
  )
  return buttons.length < 2 ? null : h('fieldset', { class: 'chips' }, h('legend', {}, controls.decisions), buttons)
}

/** A choice among the values of a field; null if all findings have the same value. */
function selectPiece(field: Field, { data }: SearchIndex, { cards, controls }: PageMessages): Piece | null {
  const values = [...new Set(data.findings.flatMap((finding) => valuesOf(finding, field, data)))]
  if (values.length < 2) return null
  const label = (value: string): string => {
    if (field === 'check') return localize(checkName(value), data.language)
    if (field === 'owner') return localize(ownerName(value), data.language)
    return field === 'status' ? (value === 'new' ? cards.isNew : cards.isKnown) : value
  }
  const options = values
    .filter((value) => value !== null)
    .sort()
    .map((value) => h('option', { value }, label(value)))
  return h(
    'div',
    { class: 'field' },
    h('label', { for: `by-${field}` }, controls[field]),
    h('select', { id: `by-${field}`, autocomplete: 'off' }, h('option', { value: '' }, controls.any), options),
  )
}

const ownerName = (value: string) => Object.entries(OWNER_NAMES).find(([owner]) => owner === value)?.[1] ?? value
