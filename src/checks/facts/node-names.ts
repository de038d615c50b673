import type { CheckResult } from '../../model/check-result.js'
import type { ClusterResult, ListedNode } from '../../model/cluster.js'
import { groupBy } from '../../model/collections.js'
import type { CoverageGap } from '../../model/coverage.js'
import type { NodeRef } from '../../model/report.js'
import { byNodeName } from '../shared/causes.js'

/** Whether results say something about single nodes. */
export const namesNodes = (results: readonly CheckResult[]): boolean => nodesNamedBy(results).length > 0

/** The nodes that results name, with repetitions. */
export const nodesNamedBy = (results: readonly CheckResult[]): NodeRef[] =>
  results.flatMap(({ causes, diagnostics, gaps }) => [
    ...[...causes, ...diagnostics].flatMap(({ nodes }) => nodes),
    ...gaps.flatMap(nodesOfGap),
  ])

const nodesOfGap = (gap: CoverageGap): readonly NodeRef[] => ('nodes' in gap ? gap.nodes : [])

/** Whether a list has all of these nodes, by their ids or, without one, by their names. */
export function hasAll(listed: readonly ListedNode[], wanted: readonly NodeRef[]): boolean {
  const [uids, names] = [new Set(listed.map(({ uid }) => uid)), new Set(listed.map(({ name }) => name))]
  return wanted.every(({ uid, name }) => (uid === null ? names.has(name) : uids.has(uid)))
}

/**
 * A cluster in which each node has the name that any response gives it: CCE's list of nodes, a task, or another check. A name that a
 * check states itself is not replaced.
 */
export function withNodeNames(cluster: ClusterResult): ClusterResult {
  const known = [...cluster.facts.listedNodes, ...nodesNamedBy(cluster.results)]
  const names = new Map(known.flatMap(({ uid, name }) => (uid && name ? [[uid, name] as const] : [])))
  const isNameless = ({ uid, name }: NodeRef): boolean => name === null && uid !== null && names.has(uid)
  const named = (nodes: readonly NodeRef[]): readonly NodeRef[] => {
    if (!nodes.some(isNameless)) return nodes
    const all = nodes.map((node) => (isNameless(node) ? { ...node, name: names.get(node.uid ?? '') ?? null } : node))
    const distinct = groupBy(all, ({ uid, name, message }) => JSON.stringify([uid, name, message]))
    return [...distinct.values()].map(([node]) => node).sort(byNodeName)
  }
  const ofGap = (gap: CoverageGap): CoverageGap => ('nodes' in gap ? { ...gap, nodes: named(gap.nodes) } : gap)
  return {
    ...cluster,
    results: cluster.results.map((result) => ({
      ...result,
      causes: result.causes.map((cause) => ({ ...cause, nodes: named(cause.nodes) })),
      diagnostics: result.diagnostics.map((one) => ({ ...one, nodes: named(one.nodes) })),
      gaps: result.gaps.map(ofGap),
    })),
    diagnostics: cluster.diagnostics.map((one) => ({ ...one, nodes: named(one.nodes) })),
    gaps: cluster.gaps.map(ofGap),
  }
}
