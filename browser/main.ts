import { CARD } from '../src/messages/html-card.js'
import { CONTROLS } from '../src/messages/html-controls.js'
import { localizeMessages } from '../src/model/language.js'
import type { PageData } from '../src/report/html/data.js'
import { keepTime } from './clock.js'
import { makeCopyable } from './copying.js'
import { byId } from './dom.js'
import { matching, searchable } from './filter.js'
import { createList } from './list.js'
import { createNodeMap } from './node-map.js'
import { addThemeButton } from './theme.js'
import { createToolbar, type PageMessages } from './toolbar.js'
import { EVERYTHING, fragmentOf, type View, viewOf } from './view.js'

/** Cards that a printed page has at most. */
const PRINTED_CARDS = 300

/** The page's script: search, filters, a map of nodes, the time that is left, copying, colours and printing. */
function start(data: PageData): void {
  const { language } = data
  const words: PageMessages = {
    cards: localizeMessages(CARD, language),
    list: localizeMessages(CONTROLS, language),
  }
  keepTime(language, words.list)
  makeCopyable(words)
  addThemeButton(words.list)
  const place = byId('list')
  if (place && data.findings.length > 0) explore(place, data, words)
}

function explore(place: HTMLElement, data: PageData, words: PageMessages): void {
  const of = searchable(data)
  let view = viewOf(location.hash) ?? EVERYTHING
  const change = (to: Partial<View>): void => {
    view = { ...view, ...to }
    remember(view)
    show()
  }
  const toolbar = createToolbar(of, words, change)
  const list = createList(place, of, words)
  const mapPlace = byId('map')
  const map =
    mapPlace &&
    createNodeMap(mapPlace, of, words, (node) => {
      change({ node })
      toList()
    })
  place.before(toolbar.element)

  const show = (): void => {
    const matches = matching(of, view)
    toolbar.show(view, matches.causes.length)
    list.show(matches)
    // the map tells about every node, whichever was asked for
    map?.show(view.node === '' ? matches.causes : matching(of, { ...view, node: '' }).causes)
  }
  show()
  addEventListener('hashchange', () => {
    const next = viewOf(location.hash)
    if (next === null || fragmentOf(next) === fragmentOf(view)) return
    view = next
    show()
  })
  document.addEventListener('keydown', focusSearch)
  addEventListener('beforeprint', () => list.reach(PRINTED_CARDS))
}

/** Puts a view into the address without a step back for each letter typed. */
function remember(view: View): void {
  const fragment = fragmentOf(view)
  try {
    history.replaceState(null, '', `#${fragment}`)
  } catch {
    // some browsers do not allow it on a page from a file
    location.replace(`#${fragment}`)
  }
}

/** Goes to the list of causes, for the eye and for the keyboard. */
function toList(): void {
  const title = byId('causes-title')
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  title?.focus({ preventScroll: true })
  title?.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth' })
}

/** `/` goes to the search, as on many pages of its kind. */
function focusSearch(event: KeyboardEvent): void {
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  byId('q')?.focus()
}

start(JSON.parse(byId('report-data')?.textContent ?? '{}') as PageData)
