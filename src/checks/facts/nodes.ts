import { anyList, type CceNode, type CceNodePool, node, nodePool, read } from '../../cce/api/schemas.js'
import type { ListedNode, NodeFact, PoolFact } from '../../model/cluster.js'
import { asRecord } from '../../model/collections.js'
import type { CoverageGap } from '../../model/coverage.js'
import { isAbsent, listOf, textOrNull } from '../shared/raw-values.js'

/** One page of the list of nodes (CCE API reference: ListNodes). */
export interface NodePage {
  readonly nodes: readonly NodeFact[]
  readonly listed: readonly ListedNode[]
  /** where the next page begins; null on the last page */
  readonly nextMarker: string | null
}

/** Reads one page of nodes. @returns null if the list or one of its nodes cannot be read */
export function readNodePage(raw: unknown): NodePage | null {
  const items = itemsOf(raw)
  const parsed = items?.map((item) => read(node, item))
  if (parsed === undefined) return null
  const nodes = parsed.flatMap((one) => (one.ok ? [nodeFact(one.value)] : []))
  if (nodes.length < parsed.length) return null
  const { nextMarker } = asRecord(asRecord(raw)['pageInfo'])
  const listed = parsed.flatMap((one) => (one.ok ? [listedNode(one.value)] : []))
  return { nodes, listed, nextMarker: typeof nextMarker === 'string' && nextMarker !== '' ? nextMarker : null }
}

const itemsOf = (raw: unknown): readonly unknown[] | null => {
  const list = read(anyList, raw)
  return list.ok && list.value.items !== undefined ? listOf(list.value.items) : null
}

/** The label of a node that an upgrade has skipped (CCE user guide: post-upgrade verification, skipped nodes). */
const SKIPPED_LABEL = 'upgrade.cce.io/skipped'

/**
 * The API reference lists neither the version of a node nor the labels that it has in Kubernetes, so they are read where the list
 * may state them.
 */
function nodeFact({ metadata, spec, status }: CceNode): NodeFact {
  const labels = [metadata?.labels, metadata?.annotations, spec?.k8sTags].map(asRecord)
  const hasLabels = [metadata?.labels, spec?.k8sTags].some((one) => !isAbsent(one))
  const marks = labels.map((one) => one[SKIPPED_LABEL]).filter((value) => !isAbsent(value))
  const versions = [status?.nodeInfo?.kubeletVersion, status?.kubeletVersion, status?.version, spec?.version]
  return {
    uid: metadata?.uid || null,
    name: metadata?.name || null,
    phase: textOrNull(status?.phase),
    version: versions.map(textOrNull).find((version) => version !== null) ?? null,
    isSkipped:
      marks.length > 0 ? marks.some((value) => value !== false && value !== 'false') : hasLabels ? false : null,
  }
}

/** How CCE calls the pool of the nodes that are in no other one. */
export const DEFAULT_POOL = 'DefaultPool'
/** Names the pool of a node by its id. Of a node in no pool it has a description of the node, such as `eu-de-01#s2.large.2#EulerOS 2.5`. */
const POOL_ID = 'kubernetes.io/node-pool.id'
const POOL_LABEL = 'cce.cloud.com/cce-nodepool'

/**
 * A node with the name of its pool, which stands in `ownerReferences` (CCE SDK: NodeMetadata) or, as a label of Kubernetes, in
 * `k8sTags`. Where only the id of a pool is stated, or nothing that could name one, its name is not known.
 */
function listedNode({ metadata, spec }: CceNode): ListedNode {
  const owners = listOf(metadata?.ownerReferences).map(asRecord)
  const named = [
    ...owners.map((owner) => owner['nodepoolName']),
    asRecord(spec?.k8sTags)[POOL_LABEL],
    asRecord(metadata?.labels)[POOL_LABEL],
  ]
  const [pool = null] = named.map(textOrNull).filter((one) => one !== null && one !== '')
  const ids = [...owners.map((owner) => owner['nodepoolID']), asRecord(metadata?.annotations)[POOL_ID]]
  const isInPool = ids.some((id) => typeof id === 'string' && id !== '' && !id.includes('#'))
  const isStated = [metadata?.ownerReferences, metadata?.annotations, spec?.k8sTags].some((one) => !isAbsent(one))
  return {
    uid: metadata?.uid || null,
    name: metadata?.name || null,
    pool: pool ?? (isInPool || !isStated ? null : DEFAULT_POOL),
  }
}

/** What CCE does not state about nodes: about some of them, or about none. */
export function nodeGaps(nodes: readonly NodeFact[]): CoverageGap[] {
  return (['version', 'labels'] as const).flatMap((what): CoverageGap[] => {
    const without = nodes.filter((one) => (what === 'version' ? one.version === null : one.isSkipped === null))
    if (without.length === 0) return []
    const facts = what === 'version' ? (['node-versions'] as const) : (['node-labels'] as const)
    return without.length === nodes.length
      ? [{ check: null, code: 'no-facts', facts, why: { code: 'not-in-response' } }]
      : [{ check: 'upgrade', code: 'nodes-without', what, nodes: without.map(({ uid, name }) => ({ uid, name })) }]
  })
}

/**
 * The names of the node pools with autoscaling switched on (CCE API reference: ListNodePools).
 * @returns null if the list or one of its pools cannot be read
 */
export function readAutoscaledPools(raw: unknown): readonly string[] | null {
  return (
    readPools(raw)
      ?.filter(({ spec }) => spec?.autoscaling?.enable === true)
      .map(poolName) ?? null
  )
}

/** How the nodes of each pool are created. @returns null if the list or one of its pools cannot be read */
export function readPoolFacts(raw: unknown): readonly PoolFact[] | null {
  const facts = readPools(raw)?.map((pool): PoolFact => {
    const { os, runtime } = asRecord(pool.spec?.nodeTemplate)
    return { name: poolName(pool), os: textOrNull(os), runtime: textOrNull(asRecord(runtime)['name']) }
  })
  return facts ?? null
}

const poolName = ({ metadata }: CceNodePool): string => metadata?.name || metadata?.uid || ''

function readPools(raw: unknown): readonly CceNodePool[] | null {
  const parsed = itemsOf(raw)?.map((item) => read(nodePool, item))
  const pools = parsed?.flatMap((one) => (one.ok ? [one.value] : []))
  return pools === undefined || pools.length !== parsed?.length ? null : pools
}
