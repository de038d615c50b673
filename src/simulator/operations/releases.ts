import { type ApiResponse, json, serviceError } from '../server/responses.js'
import type { ServiceCall } from '../server/routes.js'
import type { ClusterState } from '../state/cluster-state.js'
import { releaseBody } from '../state/helm-releases.js'

/** CCE API reference: ListReleases, with its filter by namespace. The body is an array, without what the releases store. */
export const listReleases = ({ now, query }: ServiceCall, { releases, clusterId }: ClusterState): ApiResponse =>
  json(
    releases
      .filter(({ namespace }) => (query['namespace'] ?? namespace) === namespace)
      .map((release) => releaseBody(release, clusterId, now, false)),
  )

/** CCE API reference: ShowRelease. `show_resources` adds the manifests of its objects. */
export function showRelease({ now, params, query }: ServiceCall, { releases, clusterId }: ClusterState): ApiResponse {
  const { namespace = '', name = '' } = params
  const release = releases.find((one) => one.namespace === namespace && one.name === name)
  return release
    ? json(releaseBody(release, clusterId, now, query['show_resources'] === 'true'))
    : serviceError('not-found', `release ${namespace}/${name} not found`)
}
