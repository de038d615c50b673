import { createHash, createHmac } from 'node:crypto'

const ALGORITHM = 'SDK-HMAC-SHA256'
const UNSIGNED = 'UNSIGNED-PAYLOAD'

/** A request as received. */
export interface SignedRequest {
  readonly method: string
  /** path and query as sent, such as `/path?limit=1` */
  readonly target: string
  /** by lowercase name */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** The three parts of an `Authorization` header. */
export interface Authorization {
  readonly accessKey: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

/** Reads `SDK-HMAC-SHA256 Access={AK}, SignedHeaders={a;b}, Signature={hex}`; null for anything else. */
export function parseAuthorization(header: string): Authorization | null {
  const match = /^SDK-HMAC-SHA256 Access=([^,\s]+), SignedHeaders=([^,\s]+), Signature=([0-9a-f]{64})$/.exec(header)
  const [, accessKey, names, signature] = match ?? []
  return accessKey && names && signature ? { accessKey, signedHeaders: names.split(';'), signature } : null
}

/**
 * The signature that a request must have, in lowercase hex (API Request Signing Guide: SDK-HMAC-SHA256).
 * @param signedHeaders lowercase names, in the order of the `Authorization` header
 * @throws URIError if the path contains an invalid percent escape
 */
export function signatureOf(request: SignedRequest, signedHeaders: readonly string[], secretKey: string): string {
  const date = request.headers['x-sdk-date'] ?? ''
  const text = `${ALGORITHM}\n${date}\n${sha256(canonicalRequest(request, signedHeaders))}`
  return createHmac('sha256', secretKey).update(text).digest('hex')
}

/** Whether the body has the hash in `X-Sdk-Content-Sha256`; true if there is no such header. */
export function bodyMatchesHash({ headers, body }: SignedRequest): boolean {
  const hash = headers['x-sdk-content-sha256']
  return hash === undefined || hash === UNSIGNED || hash === sha256(body)
}

/** Milliseconds since 1970 of an `X-Sdk-Date` (`YYYYMMDDTHHMMSSZ`, UTC); null for anything else. */
export function parseSdkDate(text: string): number | null {
  if (!/^\d{8}T\d{6}Z$/.test(text)) return null
  const time = Date.parse(text.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  return Number.isNaN(time) ? null : time
}

function canonicalRequest({ method, target, headers, body }: SignedRequest, signedHeaders: readonly string[]): string {
  const [path = '', query = ''] = splitTarget(target)
  return [
    method.toUpperCase(),
    canonicalPath(path),
    canonicalQuery(query),
    signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join(''),
    signedHeaders.join(';'),
    headers['x-sdk-content-sha256'] ?? sha256(body),
  ].join('\n')
}

/** Path and query of a request target; the query without its question mark. */
export function splitTarget(target: string): [string, string] {
  const mark = target.indexOf('?')
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
}

/** The trailing slash exists only in the signed text: the requested path has none. */
function canonicalPath(path: string): string {
  const encoded = path.split('/').map((segment) => percentEncode(decodeURIComponent(segment)))
  return `${encoded.join('/').replace(/\/$/, '')}/`
}

/** Huawei's signers sort the names, and the values of one name, before they encode them. */
function canonicalQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .sort(([a, x], [b, y]) => compareBytes(a, b) || compareBytes(x, y))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&')
}

const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

function percentEncode(text: string): string {
  let encoded = ''
  for (const byte of Buffer.from(text)) {
    const character = String.fromCharCode(byte)
    encoded += /[A-Za-z0-9\-_.~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return encoded
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')
