import { resourceOf } from '../../catalog/removed-apis.js'
import { decodePercent } from '../../model/encoding.js'
import type { ApiKind } from '../../model/removed-api.js'

/** What the path of a request to the API server is about. */
export interface RequestedApi {
  readonly apiVersion: string
  /** in the plural, as URLs have it, such as `poddisruptionbudgets`; null if the request is about the whole API version */
  readonly resource: string | null
}

/**
 * Reads the URL of a call as CCE reports it, such as `/apis/policy/v1beta1/namespaces/shop/poddisruptionbudgets/web?watch=true`:
 * with or without a server before the path, `/watch/`, a namespace, a name, a subresource and a query.
 * @returns null if it is not a path of the Kubernetes API
 */
export function requestedApi(url: string): RequestedApi | null {
  const encoded = url.trim().replace(/[?#].*$/s, '')
  const path = (decodePercent(encoded) ?? encoded).replace(/^[a-z]+:\/\/[^/]*/i, '')
  const segments = path.split('/').filter((segment) => segment !== '')
  const start = segments.findIndex((segment, index) => (segment === 'apis' || segment === 'api') && segments[index + 1])
  if (start === -1) return null
  const isCore = segments[start] === 'api'
  const [group, version, ...rest] = isCore ? ['', ...segments.slice(start + 1)] : segments.slice(start + 1)
  if (!version || !/^v\d+(?:(?:alpha|beta)\d+)?$/.test(version)) return null
  // the body of an eviction has the version, and only its removed one is reported
  if (isCore && rest[2] === 'pods' && rest[4] === 'eviction') return EVICTION
  const apiVersion = group ? `${group}/${version}` : version
  return { apiVersion, resource: resourceOfPath(rest[0] === 'watch' ? rest.slice(1) : rest) }
}

/** As the catalog has it. */
const EVICTION: RequestedApi = { apiVersion: 'policy/v1beta1', resource: 'pods/eviction' }

/** A namespace comes before its resource; a path that ends at the namespace, or at its status, is about the namespace itself. */
function resourceOfPath([first, , third]: readonly string[]): string | null {
  const isInNamespace = first === 'namespaces' && third !== undefined && third !== 'status' && third !== 'finalize'
  return (isInNamespace ? third : first) ?? null
}

/** Whether an object of the repository, or one that Helm stores, is of a requested API. What is not known could be anything. */
export function isOfApi({ apiVersion, kind }: ApiKind, requested: RequestedApi): boolean {
  if (apiVersion !== requested.apiVersion) return false
  return kind === null || requested.resource === null || resourceOf(apiVersion, kind) === requested.resource
}
