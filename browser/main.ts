import { CARD } from '../src/messages/html-card.js'
import { CONTROLS } from '../src/messages/html-controls.js'
import { localizeMessages } from '../src/model/language.js'
import type { PageData } from '../src/report/html/data.js'
import { createCardList } from './cards.js'
import { keepTime } from './clock.js'
import { addCopyButtons } from './copy.js'
import { byId } from './dom.js'
import { createSearchIndex, matchesOf } from './filter.js'
import { createNodeMap } from './node-map.js'
import { addThemeButton } from './theme.js'
import { createToolbar, type PageMessages } from './toolbar.js'
import { EVERYTHING, fragmentOf, type View, viewOf } from './view.js'

/** The most cards on a printed page. */
const PRINTED_CARDS = 300

/** The page's script: search, filters, a map of nodes, the time that is left, copy buttons, colors and printing. */
function start(data: PageData): void {
  const messages: PageMessages = {
    cards: localizeMessages(CARD, data.language),
    controls: localizeMessages(CONTROLS, data.language),
  }
  keepTime(data.language, messages.controls)
  addCopyButtons(messages)
  addThemeButton(messages.controls)
  const list = byId('list')
  if (list && data.findings.length > 0) addExplorer(list, data, messages)
}

function addExplorer(listElement: HTMLElement, data: PageData, messages: PageMessages): void {
  const index = createSearchIndex(data)
  let view = viewOf(location.hash) ?? EVERYTHING
  const change = (to: Partial<View>): void => {
    view = { ...view, ...to }
    storeView(view)
    show()
  }
  const toolbar = createToolbar(index, messages, change)
  const cards = createCardList(listElement, index, messages)
  const mapElement = byId('map')
  const map =
    mapElement &&
    createNodeMap(mapElement, index, messages, (node) => {
      change({ node })
      goToCauses()
    })
  listElement.before(toolbar.element)

  const show = (): void => {
    const matches = matchesOf(index, view)
    toolbar.show(view, matches.causes.length)
    cards.show(matches)
    // the map always shows all nodes
    map?.show(view.node === '' ? matches.causes : matchesOf(index, { ...view, node: '' }).causes)
  }
  show()
  addEventListener('hashchange', () => {
    const next = viewOf(location.hash)
    if (next === null || fragmentOf(next) === fragmentOf(view)) return
    view = next
    show()
  })
  document.addEventListener('keydown', focusSearch)
  addEventListener('beforeprint', () => cards.drawAtLeast(PRINTED_CARDS))
}

/** Puts a view into the address, without an entry in the history for each letter typed. */
function storeView(view: View): void {
  const fragment = fragmentOf(view)
  try {
    history.replaceState(null, '', `#${fragment}`)
  } catch {
    // some browsers do not allow this on a page from a file
    location.replace(`#${fragment}`)
  }
}

/** Scrolls to the causes and moves the keyboard focus there. */
function goToCauses(): void {
  const title = byId('causes-title')
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  title?.focus({ preventScroll: true })
  title?.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth' })
}

/** The key `/` moves the focus to the search. */
function focusSearch(event: KeyboardEvent): void {
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  byId('q')?.focus()
}

start(JSON.parse(byId('report-data')?.textContent ?? '{}'))
