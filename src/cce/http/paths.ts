/**
 * The host of a service in a region. The regions `eu-west-1…`, of which eu-west-101 is the only public one, are under `.eu`, as in
 * Huawei's Terraform provider.
 */
export const cloudHost = (service: 'cce' | 'sts' | 'iam', region: string): string =>
  `${service}.${region}.myhuaweicloud.${region.startsWith('eu-west-1') ? 'eu' : 'com'}`

/** Base URL of the CCE API in a region. */
export const cceEndpoint = (region: string): string => `https://${cloudHost('cce', region)}`

/**
 * Percent-encodes as RFC 3986 and the signing guide require: all but `A-Z a-z 0-9 - _ . ~`, UTF-8, upper-case hex.
 * A lone surrogate, which has no UTF-8 form, is encoded as U+FFFD.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * Fills a path template with raw ids: apiPath`/api/v3/projects/${projectId}/clusters/${clusterId}`.
 * @throws RangeError on an empty id, `.` and `..`: a URL drops those segments and then names another resource
 */
export function apiPath(template: TemplateStringsArray, ...ids: readonly string[]): string {
  const wrong = ids.find((id) => id === '' || id === '.' || id === '..')
  if (wrong !== undefined) throw new RangeError(`Not an id that a path can hold: '${wrong}'`)
  return template.reduce((path, text, index) => path + percentEncode(ids[index - 1] ?? '') + text)
}

/**
 * The URL of a call, encoded exactly as it is signed and sent.
 * @param endpoint base URL of the service; a path in it is kept as a prefix
 * @param path starts with `/`, segments encoded (see {@link apiPath})
 * @param query raw names and values; undefined ones are left out
 * @throws RangeError if URL parsing would change the path
 */
export function requestUrl(endpoint: string, path: string, query: Record<string, string | undefined> = {}): URL {
  const base = new URL(endpoint)
  const fullPath = base.pathname.replace(/\/+$/, '') + path
  const search = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${percentEncode(name)}=${percentEncode(value)}`],
  )
  const url = new URL(base.origin + fullPath + (search.length > 0 ? `?${search.join('&')}` : ''))
  if (url.pathname !== fullPath) throw new RangeError(`Not an encoded path: '${path}'`)
  return url
}
