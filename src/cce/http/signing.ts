import { createHash, createHmac } from 'node:crypto'
import { percentEncode } from './paths.js'

const ALGORITHM = 'SDK-HMAC-SHA256'

/**
 * The headers that are signed. No others, because a proxy or a library may change them on the way, which would break the
 * signature.
 */
const SIGNED_HEADERS = new Set(['content-type', 'host', 'x-project-id', 'x-sdk-date', 'x-security-token'])

export interface CanonicalInput {
  method: string
  url: URL
  /** exactly the headers that are signed, including `host` */
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array
}

export interface SigningInput extends CanonicalInput {
  /** all headers of the request; those to sign are picked from them, and `host` is added from the URL */
  headers: Readonly<Record<string, string>>
  accessKey: string
  secretKey: string
  date: Date
}

/** `X-Sdk-Date`: UTC, `YYYYMMDDTHHMMSSZ`. */
export function sdkDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '')
}

/**
 * The canonical request of the API signing guide: method, path, query, headers, header names, body hash.
 * @throws URIError if the URL's path has a broken percent escape
 */
export function canonicalRequest({ method, url, headers, body }: CanonicalInput): string {
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
export function signRequest(input: SigningInput): { 'X-Sdk-Date': string; Authorization: string } {
  const date = sdkDate(input.date)
  const headers: Record<string, string> = { host: input.url.host, 'x-sdk-date': date }
  for (const [name, value] of Object.entries(input.headers)) {
    const key = name.toLowerCase()
    if (key in headers || !SIGNED_HEADERS.has(key)) continue
    if (key === 'content-type' && input.body.length === 0) continue
    headers[key] = value
  }
  const signed = signature(canonicalRequest({ ...input, headers }), date, input.secretKey)
  const names = Object.keys(headers).sort(compare).join(';')
  return {
    'X-Sdk-Date': date,
    Authorization: `${ALGORITHM} Access=${input.accessKey}, SignedHeaders=${names}, Signature=${signed}`,
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
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A pair of keys (temporary ones come with a security token), or a token of IAM. */
export type Credentials =
  | { kind: 'aksk'; accessKey: string; secretKey: string; securityToken?: string }
  | { kind: 'token'; authToken: string }

export interface UnsignedRequest {
  method: string
  url: URL
  headers: Readonly<Record<string, string>>
  /** empty: no body */
  body: string
  projectId: string
  date: Date
}

/**
 * Adds the headers that authenticate a request: a signature for AK/SK, `X-Auth-Token` for a token, and `X-Project-Id` for
 * both. A signature is valid for 15 minutes around `date`, so each attempt needs a new one.
 */
export function authenticate(request: UnsignedRequest, credentials: Credentials): Record<string, string> {
  const headers: Record<string, string> = { ...request.headers, 'X-Project-Id': request.projectId }
  if (credentials.kind === 'token') return { ...headers, 'X-Auth-Token': credentials.authToken }
  const { accessKey, secretKey, securityToken } = credentials
  if (securityToken !== undefined) headers['X-Security-Token'] = securityToken
  return { ...headers, ...signRequest({ ...request, headers, accessKey, secretKey }) }
}
