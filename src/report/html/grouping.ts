import { DECISIONS } from '../../model/decision.js'
import { fromRanges, type PageAdvice, type PageData, type PageFinding, type PageNode } from './data.js'

/** What a finding counts as on the page: its decision, or `shown` if it decides nothing. The most urgent first. */
export const CATEGORIES = [...DECISIONS, 'shown'] as const
export type Category = (typeof CATEGORIES)[number]

export const categoryOf = ({ decides, decision }: Pick<PageFinding, 'decides' | 'decision'>): Category =>
  decides ? decision : 'shown'

interface Group {
  readonly title: 'fixFirst' | 'undecided' | 'confirm' | 'notes' | 'others'
  readonly categories: readonly Category[]
}

/** The headings above the causes, by their keys in the messages of the cards. */
export const PAGE_GROUPS: readonly Group[] = [
  { title: 'fixFirst', categories: ['block'] },
  { title: 'undecided', categories: ['inconclusive'] },
  { title: 'confirm', categories: ['warn'] },
  { title: 'notes', categories: ['notice', 'waived'] },
  { title: 'others', categories: ['shown'] },
]

export const groupOf = (finding: PageFinding): Group | undefined =>
  PAGE_GROUPS.find(({ categories }) => categories.includes(categoryOf(finding)))

/** Indexes of the findings in the order of the page. */
export const orderedCauses = (data: PageData): number[] =>
  PAGE_GROUPS.flatMap((group) =>
    [...data.findings.entries()].filter(([, finding]) => groupOf(finding) === group).map(([index]) => index),
  )

/** For each node the indexes of the findings that affect it, the most urgent first. */
export function causesByNode(data: PageData, indexes: Iterable<number>): number[][] {
  const byNode: number[][] = data.nodes.map(() => [])
  for (const index of indexes)
    for (const node of fromRanges(data.findings[index]?.nodes ?? [])) byNode[node]?.push(index)
  return byNode
}

/** The most urgent category of some findings; null if there are none. */
export function worstOf(indexes: readonly number[], data: PageData): Category | null {
  let worst: number = CATEGORIES.length
  for (const index of indexes) {
    const finding = data.findings[index]
    if (finding) worst = Math.min(worst, CATEGORIES.indexOf(categoryOf(finding)))
  }
  return CATEGORIES[worst] ?? null
}

export function adviceOf({ advice, name }: PageFinding, data: PageData): PageAdvice {
  const found = data.advice[advice]
  if (found === undefined) throw new Error(`No advice for ${name}`)
  return found
}

/** The title of a finding in a list. */
export const titleOf = (finding: PageFinding | undefined, data: PageData): string =>
  finding === undefined ? '' : adviceOf(finding, data).title || finding.name

export interface Pool {
  /** the name of the pool or, if it is guessed, what the names of the nodes have in common, with `*` for any text; null: nothing */
  readonly label: string | null
  /** CCE's list of nodes does not state it, so that the nodes are grouped by their names */
  readonly isGuessed: boolean
  /** index; null: nodes of several clusters, or of none that is named */
  readonly cluster: number | null
  /** indexes in the table of nodes */
  readonly nodes: readonly number[]
}

const RANDOM = /^[bcdfghjklmnpqrstvwxz]{5}$/
const IP = /^\d+\.\d+\.\d+\.\d+$/

/**
 * The pattern that names of nodes share: `prod-a-*` for `prod-a-17` and `prod-a-xvksd`. What differs between
 * nodes is the last part of a name if it has a digit or is five random letters, else the digits at its end. Returns the name
 * itself if it has no such part. Takes time linear in the length of the name, which is not ours.
 */
export function poolOf(name: string): string {
  const host = IP.test(name) ? name : name.replace(/\..*$/s, '')
  const separator = Math.max(...['-', '_', '.', ':'].map((sign) => host.lastIndexOf(sign)))
  const last = host.slice(separator + 1)
  if (separator >= 0 && (/\d/.test(last) || RANDOM.test(last))) return `${host.slice(0, separator + 1)}*`
  return host.replace(/(^|\D)\d+$/, '$1*')
}

/**
 * Nodes by cluster and pool, larger pools first. Nodes of which CCE's list does not state the pool are grouped by their names; nodes
 * without a common beginning of their names form one group at the end.
 */
export function poolsOf(nodes: readonly PageNode[]): Pool[] {
  const pools = new Map<string, Pool & { readonly nodes: number[] }>()
  for (const [index, [name, , cluster, known]] of nodes.entries()) {
    const isGuessed = known === undefined
    const label = known ?? poolOf(name)
    const key = `${cluster} ${known} ${label}`
    const pool = pools.get(key)
    if (pool) pool.nodes.push(index)
    else pools.set(key, { label, isGuessed, cluster, nodes: [index] })
  }
  const all = [...pools.values()]
  const isSingle = (pool: Pool): boolean => pool.isGuessed && pool.nodes.length === 1
  const single = all.filter(isSingle).flatMap((pool) => pool.nodes)
  return [
    ...all.filter((pool) => !isSingle(pool)).sort((a, b) => b.nodes.length - a.nodes.length),
    ...(single.length > 0 ? [{ label: null, isGuessed: true, cluster: null, nodes: single }] : []),
  ]
}
