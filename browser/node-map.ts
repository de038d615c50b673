import {
  CATEGORIES,
  type Category,
  categoryOf,
  causesByNode,
  type Pool,
  poolsOf,
  titleOf,
  worstOf,
} from '../src/report/html/grouping.js'
import { type Child, each, h, type Piece } from '../src/report/html/tree.js'
import { closest, toDom } from './dom.js'
import type { SearchIndex } from './filter.js'
import type { PageMessages } from './toolbar.js'

/** The most squares: a cluster has at most 2,000 nodes, but a report may be about several. */
const MAX_CELLS = 4000
const NAMED_CAUSES = 6

export interface NodeMap {
  /** colors each node by the worst of these findings on it */
  show(causes: readonly number[]): void
}

/** A small square for each node, by pool. @param choose gets the name of a node or pool, or the pattern of the names of nodes */
export function createNodeMap(
  element: HTMLElement,
  index: SearchIndex,
  messages: PageMessages,
  choose: (node: string) => void,
): NodeMap {
  const pools = drawnPools(poolsOf(index.data.nodes), index.nodeNames)
  element.append(toDom(mapPiece(pools, index, messages)))
  const cells = [...element.querySelectorAll<HTMLElement>('[data-node]')]
  const info = element.querySelector<HTMLElement>('#node-info')
  let byNode: number[][] = []

  const describe = (event: Event): void => {
    const cell = closest(event, '[data-node]')
    if (cell && info) info.textContent = longText(Number(cell.dataset['node']), byNode, index, messages)
  }
  const chooseFrom = (event: Event): void => {
    const cell = closest(event, '[data-node]')
    const pool = closest(event, '[data-pool]')
    if (cell) choose(index.data.nodes[Number(cell.dataset['node'])]?.[0] ?? '')
    else if (pool) choose(pools[Number(pool.dataset['pool'])]?.label ?? '')
  }
  element.addEventListener('pointerover', describe)
  element.addEventListener('focusin', describe)
  element.addEventListener('click', chooseFrom)
  element.addEventListener('keydown', (event) => {
    const cell = closest(event, '[data-node]')
    if (!cell) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      chooseFrom(event)
    } else moveFocus(event, cell)
  })
  return {
    show: (causes) => {
      byNode = causesByNode(index.data, causes)
      for (const cell of cells) paint(cell, byNode, index, messages)
    },
  }
}

/** The pools, with as many of their nodes as are drawn, sorted by name. */
function drawnPools(pools: readonly Pool[], names: readonly string[]): Pool[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true })
  let left = MAX_CELLS
  return pools.flatMap((pool) => {
    const nodes = pool.nodes.slice(0, left).sort((a, b) => compare(names[a] ?? '', names[b] ?? ''))
    left -= nodes.length
    return nodes.length > 0 ? [{ ...pool, nodes }] : []
  })
}

function mapPiece(pools: readonly Pool[], { data }: SearchIndex, messages: PageMessages): Child {
  const { controls, cards } = messages
  const hidden = data.nodes.length - pools.reduce((sum, { nodes }) => sum + nodes.length, 0)
  const used = new Set(data.findings.filter(({ nodes }) => nodes.length > 0).map(categoryOf))
  const legend = CATEGORIES.filter((category) => used.has(category)).map(
    (category): Child => [h('span', { class: `cell ${category}`, 'aria-hidden': 'true' }), ` ${cards[category]}`],
  )
  return [
    h('p', { id: 'map-help' }, controls.mapHelp),
    h('ul', { class: 'legend', 'aria-label': controls.mapLegend }, each('li', legend)),
    pools.map((pool, index) => poolPiece(pool, index, data.clusters, messages)),
    hidden > 0 ? h('p', {}, controls.mapCut(hidden)) : null,
    h('p', { id: 'node-info' }),
  ]
}

function poolPiece(pool: Pool, index: number, clusters: readonly string[], { controls }: PageMessages): Piece {
  const { label: name, cluster, nodes } = pool
  const clusterName = cluster !== null && clusters.length > 1 ? ` · ${clusters[cluster]}` : ''
  const label = `${controls.poolLabel(name ?? controls.otherNodes, nodes.length)}${clusterName}`
  const cells = nodes.map((node, position) =>
    h('span', {
      class: 'cell',
      role: 'option',
      'aria-selected': 'false',
      tabindex: position === 0 ? '0' : '-1',
      'data-node': String(node),
    }),
  )
  return h(
    'div',
    { class: 'pool' },
    name === null
      ? h('p', { class: 'pool-name' }, label)
      : h('button', { type: 'button', class: 'pool-name', 'data-pool': String(index) }, label),
    h('div', { class: 'cells', role: 'listbox', 'aria-label': label, 'aria-describedby': 'map-help' }, cells),
  )
}

function paint(cell: HTMLElement, byNode: number[][], index: SearchIndex, messages: PageMessages): void {
  const node = Number(cell.dataset['node'])
  const causes = byNode[node] ?? []
  const worst = worstOf(causes, index.data)
  const className = `cell ${worst ?? 'none'}`
  if (cell.className !== className) cell.className = className
  cell.setAttribute('aria-label', shortText(node, causes, worst, index, messages))
}

function shortText(
  node: number,
  causes: readonly number[],
  worst: Category | null,
  { data }: SearchIndex,
  { controls, cards }: PageMessages,
): string {
  const name = data.nodes[node]?.[0] ?? '?'
  return worst === null ? controls.noCause(name) : controls.nodeCauses(name, causes.length, cards[worst])
}

/** The same with the titles of the causes. */
function longText(node: number, byNode: number[][], index: SearchIndex, messages: PageMessages): string {
  const { data } = index
  const causes = byNode[node] ?? []
  const text = shortText(node, causes, worstOf(causes, data), index, messages)
  const titles = causes.slice(0, NAMED_CAUSES).map((cause) => titleOf(data.findings[cause], data))
  const more = causes.length - titles.length
  if (more > 0) titles.push(messages.controls.andMore(more))
  return titles.length > 0 ? `${text}: ${titles.join('; ')}` : text
}

/** Arrow keys, Home and End move the focus within a pool; Tab leaves it. */
function moveFocus(event: KeyboardEvent, cell: HTMLElement): void {
  const cells = [...(cell.parentElement?.querySelectorAll<HTMLElement>('[data-node]') ?? [])]
  const at = cells.indexOf(cell)
  const firstOfNextRow = cells.findIndex((one) => one.offsetTop > (cells[0]?.offsetTop ?? 0))
  const rowLength = firstOfNextRow < 0 ? cells.length : firstOfNextRow
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + rowLength,
    ArrowUp: at - rowLength,
    Home: 0,
    End: cells.length - 1,
  }
  const next = targets[event.key]
  if (next === undefined) return
  event.preventDefault()
  const target = cells[Math.min(cells.length - 1, Math.max(0, next))]
  if (!target) return
  cell.tabIndex = -1
  target.tabIndex = 0
  target.focus()
}
