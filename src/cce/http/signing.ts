import { createHash, createHmac } from 'node:crypto'
import type { KeysOrToken } from '../../model/credential-families.js'
import type { HttpRequest } from '../../network/send.js'
import { percentEncode } from './paths.js'

const ALGORITHM = 'SDK-HMAC-SHA256'

/** The headers that are signed. A proxy or a library may change others on the way, which would break the signature. */
const SIGNED_HEADERS = new Set(['content-type', 'host', 'x-project-id', 'x-sdk-date', 'x-security-token'])

/** What authenticates a request; nothing for calls that need no authentication. */
export type Credentials = KeysOrToken | { readonly kind: 'none' }

/** `X-Sdk-Date`: UTC, `YYYYMMDDTHHMMSSZ`. */
export function sdkDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '')
}

/**
 * The canonical request of the API signing guide: method, path, query, headers, header names, body hash.
 * @param request with exactly the headers that are signed, including `host`
 * @throws URIError if the URL's path has a broken percent escape
 */
export function canonicalRequest({ method, url, headers, body }: HttpRequest): string {
  const sorted = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([a], [b]) => compare(a, b))
  return [
    method.toUpperCase(),
    canonicalPath(url),
    canonicalQuery(url),
    sorted.map(([name, value]) => `${name}:${value}\n`).join(''),
    sorted.map(([name]) => name).join(';'),
    sha256(body),
  ].join('\n')
}

/** Lower-case hex signature of a canonical request. The key is the secret key itself, without a derived date or region. */
export function signature(canonical: string, date: string, secretKey: string): string {
  return createHmac('sha256', secretKey)
    .update(`${ALGORITHM}\n${date}\n${sha256(canonical)}`)
    .digest('hex')
}

/**
 * Signs a request with SDK-HMAC-SHA256 (API signing guide). Of the headers given, content-type (only with a body),
 * x-project-id and x-security-token are signed, with host and x-sdk-date.
 * @returns the two headers to add to the request
 */
export function signRequest(
  request: HttpRequest & { readonly accessKey: string; readonly secretKey: string; readonly date: Date },
): { 'X-Sdk-Date': string; Authorization: string } {
  const date = sdkDate(request.date)
  const headers: Record<string, string> = { host: request.url.host, 'x-sdk-date': date }
  for (const [name, value] of Object.entries(request.headers)) {
    const key = name.toLowerCase()
    if (key in headers || !SIGNED_HEADERS.has(key)) continue
    if (key === 'content-type' && request.body === '') continue
    headers[key] = value
  }
  const signed = signature(canonicalRequest({ ...request, headers }), date, request.secretKey)
  const names = Object.keys(headers).sort(compare).join(';')
  return {
    'X-Sdk-Date': date,
    Authorization: `${ALGORITHM} Access=${request.accessKey}, SignedHeaders=${names}, Signature=${signed}`,
  }
}

/** Encodes each segment again. The trailing slash is part of the signature only; the URL stays as it is. */
function canonicalPath(url: URL): string {
  const path = url.pathname
    .split('/')
    .map((part) => percentEncode(decodeURIComponent(part)))
    .join('/')
  return path.endsWith('/') ? path : `${path}/`
}

function canonicalQuery(url: URL): string {
  return [...url.searchParams]
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&')
}

/** By code point, as the guide says: plain `<` compares UTF-16 units. */
const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex')

/**
 * Adds the headers that authenticate a request: a signature for AK/SK, `X-Auth-Token` for a token, and `X-Project-Id` for
 * both. A signature is valid for 15 minutes around `date`, so each attempt needs a new one.
 */
export function authenticate(
  request: HttpRequest & { readonly projectId: string; readonly date: Date },
  credentials: Credentials,
): Readonly<Record<string, string>> {
  if (credentials.kind === 'none') return request.headers
  const headers: Record<string, string> = { ...request.headers, 'X-Project-Id': request.projectId }
  if (credentials.kind === 'token') return { ...headers, 'X-Auth-Token': credentials.authToken }
  const { accessKey, secretKey, securityToken } = credentials
  if (securityToken !== undefined) headers['X-Security-Token'] = securityToken
  return { ...headers, ...signRequest({ ...request, headers, accessKey, secretKey }) }
}
