import { type ApiResponse, invalidRequest, json, serviceError } from '../server/responses.js'
import type { ServiceCall } from '../server/routes.js'
import { nodeObject, nodesOf, poolObject, poolsOf } from '../state/cluster-nodes.js'
import type { ClusterState } from '../state/cluster-state.js'

/** CCE API reference: ListNodes, with its two parameters of pages. `marker` is the id of the last node of the page before. */
export function listNodes({ now, query }: ServiceCall, state: ClusterState): ApiResponse {
  const all = nodesOf(state, now)
  const { limit: size = String(all.length), marker } = query
  if (!/^\d+$/.test(size)) return invalidRequest(`limit ${size} is not a number`)
  const start = marker === undefined ? 0 : all.findIndex(({ uid }) => state.urlId(uid) === marker) + 1
  if (marker !== undefined && start === 0) return invalidRequest(`there is no node ${marker} to continue after`)
  const page = all.slice(start, start + Number(size))
  const last = page.at(-1)
  const nextMarker = last && start + page.length < all.length ? { nextMarker: last.uid } : {}
  return json({
    kind: 'List',
    apiVersion: 'v3',
    pageInfo: { currentCount: page.length, ...nextMarker },
    items: page.map((node) => nodeObject(node, now)),
  })
}

/** CCE API reference: ShowNode. */
export function showNode({ now, params }: ServiceCall, state: ClusterState): ApiResponse {
  const id = params['node_id'] ?? ''
  const node = nodesOf(state, now).find(({ uid }) => state.urlId(uid) === id)
  return node ? json(nodeObject(node, now)) : serviceError('not-found', `node ${id} not found`)
}

/** CCE API reference: ListNodePools. */
export const listNodePools = ({ now }: ServiceCall, state: ClusterState): ApiResponse =>
  json({
    kind: 'List',
    apiVersion: 'v3',
    items: poolsOf(state, now).map((pool) => poolObject(pool, now)),
  })

/** CCE API reference: ShowNodePool. */
export function showNodePool({ now, params }: ServiceCall, state: ClusterState): ApiResponse {
  const id = params['nodepool_id'] ?? ''
  const pool = poolsOf(state, now).find(({ uid }) => state.urlId(uid) === id)
  return pool ? json(poolObject(pool, now)) : serviceError('not-found', `node pool ${id} not found`)
}
