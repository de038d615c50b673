import { SORTS, type Sort, sortOf } from '../src/report/html/card-parts.js'
import { causesByNode, titleOf, worstOf } from '../src/report/html/grouping.js'
import { type Pool, poolsOf } from '../src/report/html/pools.js'
import { type Child, h, type Piece } from '../src/report/html/tree.js'
import { around, toDom } from './dom.js'
import type { Searchable } from './filter.js'
import type { PageMessages } from './toolbar.js'

/** Squares that are drawn: a cluster has 2,000 nodes at most, a fleet may have more. */
const MOST_CELLS = 4000
const CAUSES_TOLD = 6

export interface NodeMap {
  /** colours each node by the worst of these findings that it has */
  show(causes: readonly number[]): void
}

/** A small square for each node, by pool. Choosing one, or a pool, asks for its causes. */
export function createNodeMap(
  place: HTMLElement,
  of: Searchable,
  words: PageMessages,
  choose: (node: string) => void,
): NodeMap {
  const pools = drawnPools(poolsOf(of.data.nodes), of.nodeNames)
  place.append(toDom(frame(pools, of, words)))
  const cells = [...place.querySelectorAll<HTMLElement>('[data-node]')]
  const info = place.querySelector<HTMLElement>('#node-info')
  let byNode: number[][] = []

  const tell = (event: Event): void => {
    const cell = around(event, '[data-node]')
    if (cell && info) info.textContent = longText(Number(cell.dataset['node']), byNode, of, words)
  }
  const chosen = (event: Event): void => {
    const cell = around(event, '[data-node]')
    const pool = around(event, '[data-pool]')
    if (cell) choose(of.data.nodes[Number(cell.dataset['node'])]?.[0] ?? '')
    else if (pool) choose(pools[Number(pool.dataset['pool'])]?.pattern ?? '')
  }
  place.addEventListener('pointerover', tell)
  place.addEventListener('focusin', tell)
  place.addEventListener('click', chosen)
  place.addEventListener('keydown', (event) => {
    const cell = around(event, '[data-node]')
    if (!cell) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      chosen(event)
    } else move(event, cell)
  })
  return {
    show: (causes) => {
      byNode = causesByNode(of.data, causes)
      for (const cell of cells) paint(cell, byNode, of, words)
    },
  }
}

/** As many pools and nodes of them as may be drawn, by name. */
function drawnPools(pools: readonly Pool[], names: readonly string[]): Pool[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true })
  let left = MOST_CELLS
  return pools.flatMap((pool) => {
    const nodes = pool.nodes.slice(0, left).sort((a, b) => compare(names[a] ?? '', names[b] ?? ''))
    left -= nodes.length
    return nodes.length > 0 ? [{ ...pool, nodes }] : []
  })
}

function frame(pools: readonly Pool[], { data }: Searchable, words: PageMessages): Child {
  const hidden = data.nodes.length - pools.reduce((sum, { nodes }) => sum + nodes.length, 0)
  const { list, cards } = words
  const sorts = new Set(data.findings.filter(({ nodes }) => nodes.length > 0).map(sortOf))
  const legend = SORTS.filter((sort) => sorts.has(sort)).map((sort) =>
    h('li', {}, h('span', { class: `cell ${sort}`, 'aria-hidden': 'true' }), ` ${cards[sort]}`),
  )
  return [
    h('p', { id: 'map-help' }, list.mapHelp),
    h('ul', { class: 'legend', 'aria-label': list.mapLegend }, legend),
    pools.map((pool, index) => poolPiece(pool, index, data.clusters, words)),
    hidden > 0 ? h('p', {}, list.mapCut(hidden)) : null,
    h('p', { id: 'node-info' }),
  ]
}

function poolPiece(
  { pattern, cluster, nodes }: Pool,
  index: number,
  clusters: readonly string[],
  { list }: PageMessages,
): Piece {
  const at = cluster !== null && clusters.length > 1 ? ` · ${clusters[cluster]}` : ''
  const label = list.poolLabel(pattern ?? list.otherNodes, nodes.length) + at
  return h(
    'div',
    { class: 'pool' },
    pattern === null
      ? h('p', { class: 'pool-name' }, label)
      : h('button', { type: 'button', class: 'pool-name', 'data-pool': String(index) }, label),
    h(
      'div',
      { class: 'cells', role: 'listbox', 'aria-label': label, 'aria-describedby': 'map-help' },
      nodes.map((node, place) =>
        h('span', {
          class: 'cell',
          role: 'option',
          'aria-selected': 'false',
          tabindex: place === 0 ? '0' : '-1',
          'data-node': String(node),
        }),
      ),
    ),
  )
}

function paint(cell: HTMLElement, byNode: number[][], of: Searchable, words: PageMessages): void {
  const node = Number(cell.dataset['node'])
  const causes = byNode[node] ?? []
  const worst = worstOf(causes, of.data)
  const className = `cell ${worst ?? 'none'}`
  if (cell.className !== className) cell.className = className
  cell.setAttribute('aria-label', shortText(node, causes, worst, of, words))
}

function shortText(
  node: number,
  causes: readonly number[],
  worst: Sort | null,
  { data }: Searchable,
  words: PageMessages,
): string {
  const name = data.nodes[node]?.[0] ?? '?'
  if (worst === null) return words.list.noCause(name)
  return words.list.nodeCauses(name, causes.length, words.cards[worst])
}

/** The same with the names of the causes. */
function longText(node: number, byNode: number[][], of: Searchable, words: PageMessages): string {
  const causes = byNode[node] ?? []
  const head = shortText(node, causes, worstOf(causes, of.data), of, words)
  const titles = causes.slice(0, CAUSES_TOLD).map((cause) => titleOf(of.data.findings[cause], of.data))
  const more = causes.length - titles.length
  if (more > 0) titles.push(words.list.andMore(more))
  return titles.length > 0 ? `${head}: ${titles.join('; ')}` : head
}

/** Arrow keys, Home and End move within a pool, which is one stop of the Tab key. */
function move(event: KeyboardEvent, cell: HTMLElement): void {
  const cells = [...(cell.parentElement?.children ?? [])] as HTMLElement[]
  const at = cells.indexOf(cell)
  const row = cells.findIndex((one) => one.offsetTop > (cells[0]?.offsetTop ?? 0))
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + (row < 0 ? cells.length : row),
    ArrowUp: at - (row < 0 ? cells.length : row),
    Home: 0,
    End: cells.length - 1,
  }
  const next = steps[event.key]
  if (next === undefined) return
  event.preventDefault()
  const target = cells[Math.min(cells.length - 1, Math.max(0, next))]
  if (!target) return
  cell.tabIndex = -1
  target.tabIndex = 0
  target.focus()
}
