import { adviceFor, sortOf } from '../src/report/html/card-parts.js'
import type { PageData, PageFinding } from '../src/report/html/data.js'
import { orderedCauses } from '../src/report/html/grouping.js'
import { fromRanges } from '../src/report/html/ranges.js'
import type { Field, View } from './view.js'

/** The findings made ready for search. */
export interface Searchable {
  readonly data: PageData
  /** indexes of findings, in the order in which they are told */
  readonly order: readonly number[]
  readonly texts: readonly string[]
  readonly nodeNames: readonly string[]
  /** names and uids */
  readonly nodeTexts: readonly string[]
  /** indexes of nodes by finding */
  readonly nodes: readonly (readonly number[])[]
}

export interface Matches {
  /** indexes of findings, in the order in which they are told */
  readonly causes: readonly number[]
  /** the nodes that were asked for; null: none in particular */
  readonly sought: ReadonlySet<number> | null
}

/** Makes the findings ready for search. */
export const searchable = (data: PageData): Searchable => ({
  data,
  order: orderedCauses(data).map(({ index }) => index),
  texts: data.findings.map((finding) => textOf(finding, data)),
  nodeNames: data.nodes.map(([name]) => name.toLowerCase()),
  nodeTexts: data.nodes.map(([name, uid]) => (uid === null ? name : `${name} ${uid}`).toLowerCase()),
  nodes: data.findings.map(({ nodes }) => fromRanges(nodes)),
})

/** Everything that a finding can be found by, its nodes apart. */
function textOf(finding: PageFinding, data: PageData): string {
  const { title } = adviceFor(finding, data)
  const { name, message, addon, fingerprint, kind, level, place, named, fields, apis, errorCodes } = finding
  const parts = [name, title, message, addon, fingerprint, kind, level, place, ...named, ...fields, ...apis.flat()]
  return [...parts, ...errorCodes].join('\n').toLowerCase()
}

/** What a finding has in a field. */
export function fieldOf(finding: PageFinding, field: Field, data: PageData): string | null {
  if (field === 'who') return adviceFor(finding, data).who
  if (field === 'cluster') return finding.cluster === null ? null : (data.clusters[finding.cluster] ?? null)
  return finding[field]
}

/** The findings that a view shows. */
export function matching(of: Searchable, { q, node, decisions, fields }: View): Matches {
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const byWord = words.map((word) => nodesWith(of.nodeTexts, (text) => text.includes(word)))
  const byNode = node.trim() === '' ? null : nodesNamed(of, node.trim())
  const asked = Object.entries(fields).filter(([, value]) => value !== '') as [Field, string][]
  const causes = of.order.filter((index) => {
    const finding = of.data.findings[index]
    const own = of.nodes[index] ?? []
    return (
      finding !== undefined &&
      (decisions.length === 0 || decisions.includes(sortOf(finding))) &&
      asked.every(([field, value]) => fieldOf(finding, field, of.data) === value) &&
      (byNode === null || own.some((one) => byNode.has(one))) &&
      words.every((word, at) => of.texts[index]?.includes(word) || own.some((one) => byWord[at]?.has(one)))
    )
  })
  const found = new Set(byWord.flatMap((nodes) => [...nodes]))
  return { causes, sought: byNode ?? (found.size > 0 ? found : null) }
}

function nodesWith(texts: readonly string[], isMet: (text: string) => boolean): Set<number> {
  const nodes = new Set<number>()
  for (const [index, text] of texts.entries()) if (isMet(text)) nodes.add(index)
  return nodes
}

/** The node of exactly this name; else those that a pattern with `*` fits; else those whose name or uid holds the text. */
function nodesNamed({ nodeNames, nodeTexts }: Searchable, asked: string): Set<number> {
  const name = asked.toLowerCase()
  const exact = nodesWith(nodeNames, (text) => text === name)
  if (exact.size > 0) return exact
  if (!name.includes('*')) return nodesWith(nodeTexts, (text) => text.includes(name))
  const parts = name.split('*')
  return nodesWith(nodeNames, (text) => fits(text, parts))
}

/** Whether a text is these parts in this order, with any text between them. */
function fits(text: string, parts: readonly string[]): boolean {
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
