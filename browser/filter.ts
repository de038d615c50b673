import { fromRanges, messageOf, type PageData, type PageFinding } from '../src/report/html/data.js'
import { adviceOf, categoryOf, orderedCauses } from '../src/report/html/grouping.js'
import { FIELDS, type Field, type View } from './view.js'

/** The findings, prepared for search. */
export interface SearchIndex {
  readonly data: PageData
  /** indexes of findings, in the order of the page */
  readonly order: readonly number[]
  /** by finding, in lower case */
  readonly texts: readonly string[]
  /** by node, in lower case */
  readonly nodeNames: readonly string[]
  /** names, uids and pools by node, in lower case */
  readonly nodeTexts: readonly string[]
  /** indexes of nodes by finding */
  readonly nodes: readonly (readonly number[])[]
}

export interface Matches {
  /** indexes of findings, in the order of the page */
  readonly causes: readonly number[]
  /** indexes of the nodes that match; null if the view does not search for nodes, or no node matches */
  readonly nodes: ReadonlySet<number> | null
  /** the words that were searched for, in lower case */
  readonly words: readonly string[]
}

export const createSearchIndex = (data: PageData): SearchIndex => ({
  data,
  order: orderedCauses(data),
  texts: data.findings.map((finding) => searchText(finding, data)),
  nodeNames: data.nodes.map(([name]) => name.toLowerCase()),
  nodeTexts: data.nodes.map(([name, uid, , pool]) => [name, uid, pool].join(' ').toLowerCase()),
  nodes: data.findings.map(({ nodes }) => fromRanges(nodes)),
})

/** Everything in which the search looks for a word, except the nodes. */
function searchText(finding: PageFinding, data: PageData): string {
  const { title } = adviceOf(finding, data)
  const { name, message, addon, fingerprint, kind, level, locations, named, fields, apis, errorCodes, own, also } =
    finding
  const parts = [
    name,
    title,
    message,
    addon,
    fingerprint,
    kind,
    level,
    ...locations.flatMap(([text, , object = '']) => [text, object]),
    ...also.flat(),
    ...named,
    ...fields,
    ...apis.flat(),
  ]
  const clusters = data.clusters.length > 1 ? finding.clusters.map((cluster) => data.clusters[cluster] ?? '') : []
  return [...parts, ...clusters, ...errorCodes, ...own.map((one) => messageOf(one, message))].join('\n').toLowerCase()
}

/** The values of a finding that a filter compares; null stands for none. */
export function valuesOf(finding: PageFinding, field: Field, data: PageData): readonly (string | null)[] {
  if (field === 'owner') return [adviceOf(finding, data).owner]
  if (field !== 'cluster') return [finding[field]]
  const names = finding.clusters.flatMap((cluster) => data.clusters[cluster] ?? [])
  return names.length > 0 ? names : [null]
}

/** The findings that a view shows. */
export function matchesOf(index: SearchIndex, { q, node, decisions, fields }: View): Matches {
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const nodesByWord = words.map((word) => nodesWith(index.nodeTexts, (text) => text.includes(word)))
  const named = node.trim() === '' ? null : nodesNamed(index, node.trim())
  const causes = index.order.filter((cause) => {
    const finding = index.data.findings[cause]
    const nodes = index.nodes[cause] ?? []
    return (
      finding !== undefined &&
      (decisions.length === 0 || decisions.includes(categoryOf(finding))) &&
      FIELDS.every((field) => fields[field] === '' || valuesOf(finding, field, index.data).includes(fields[field])) &&
      (named === null || nodes.some((one) => named.has(one))) &&
      words.every((word, at) => index.texts[cause]?.includes(word) || nodes.some((one) => nodesByWord[at]?.has(one)))
    )
  })
  const found = new Set(nodesByWord.flatMap((nodes) => [...nodes]))
  return { causes, nodes: named ?? (found.size > 0 ? found : null), words }
}

function nodesWith(texts: readonly string[], isMatch: (text: string) => boolean): Set<number> {
  const nodes = new Set<number>()
  for (const [index, text] of texts.entries()) if (isMatch(text)) nodes.add(index)
  return nodes
}

/** The nodes with exactly this name, or in the pool of this name; else the nodes that a pattern with `*` fits, or whose name or uid contains the text. */
function nodesNamed({ data, nodeNames, nodeTexts }: SearchIndex, text: string): Set<number> {
  const name = text.toLowerCase()
  const isExact = (one = ''): boolean => one.toLowerCase() === name
  const exact = new Set(data.nodes.flatMap(([one, , , pool], index) => (isExact(one) || isExact(pool) ? index : [])))
  if (exact.size > 0) return exact
  if (!name.includes('*')) return nodesWith(nodeTexts, (one) => one.includes(name))
  const parts = name.split('*')
  return nodesWith(nodeNames, (one) => fitsParts(one, parts))
}

/** Whether a text consists of these parts in this order, with any text between them; in linear time. */
function fitsParts(text: string, parts: readonly string[]): boolean {
  const [first = ''] = parts
  const last = parts.at(-1) ?? ''
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  let at = first.length
  const end = text.length - last.length
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
