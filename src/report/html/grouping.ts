import { adviceFor, type CardMessages, SORTS, type Sort, sortOf } from './card-parts.js'
import type { PageData, PageFinding } from './data.js'
import { fromRanges } from './ranges.js'

/** Under which headings the causes stand, and in which order. */
export const GROUPS = [
  { title: 'fixFirst', sorts: ['block'] },
  { title: 'undecided', sorts: ['inconclusive'] },
  { title: 'confirm', sorts: ['warn'] },
  { title: 'notes', sorts: ['notice', 'waived'] },
  { title: 'others', sorts: ['shown'] },
] as const satisfies readonly { readonly title: keyof CardMessages; readonly sorts: readonly Sort[] }[]

/** The findings by heading, in the order in which they are told; indexes. */
export const orderedCauses = (data: PageData): { readonly title: keyof CardMessages; readonly index: number }[] =>
  GROUPS.flatMap(({ title, sorts }) =>
    [...data.findings.entries()]
      .filter(([, finding]) => (sorts as readonly Sort[]).includes(sortOf(finding)))
      .map(([index]) => ({ title, index })),
  )

/** The findings that sit on each node, as indexes, the most urgent first. */
export function causesByNode(data: PageData, indexes: Iterable<number>): number[][] {
  const byNode: number[][] = data.nodes.map(() => [])
  for (const index of indexes)
    for (const node of fromRanges(data.findings[index]?.nodes ?? [])) byNode[node]?.push(index)
  return byNode
}

/** The most urgent of some findings. */
export function worstOf(indexes: readonly number[], data: PageData): Sort | null {
  let worst: number = SORTS.length
  for (const index of indexes) {
    const finding = data.findings[index]
    if (finding) worst = Math.min(worst, SORTS.indexOf(sortOf(finding)))
  }
  return SORTS[worst] ?? null
}

/** What a finding is called in a list. */
export const titleOf = (finding: PageFinding | undefined, data: PageData): string =>
  finding === undefined ? '' : adviceFor(finding, data).title || finding.name
