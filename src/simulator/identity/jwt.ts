import { createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto'
import { type Fields, parseObject } from '../operations/request-body.js'

/** The claims of a token, which have not been validated. */
export type Claims = Fields

/** A key that signs tokens, with the public key that verifies them. */
export interface SigningKey {
  readonly id: string
  readonly privateKey: KeyObject
  /** as it stands in a set of keys (RFC 7517) */
  readonly publicKey: JsonWebKey & { readonly kid: string }
}

const ALGORITHM = 'RS256'

/** Makes a key of 2,048 bits. */
export function createSigningKey(id: string): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  return {
    id,
    privateKey,
    publicKey: { ...publicKey.export({ format: 'jwk' }), kid: id, use: 'sig', alg: ALGORITHM },
  }
}

/** Signs claims as a JSON web token (RFC 7519). */
export function signToken(claims: Claims, { id, privateKey }: SigningKey): string {
  const text = [{ typ: 'JWT', alg: ALGORITHM, kid: id }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`
}

/** The claims of a token that one of the keys has signed; null for every other text. */
export function verifyToken(token: string, keys: readonly SigningKey['publicKey'][]): Claims | null {
  const parts = token.split('.')
  const [head = '', payload = '', signature = ''] = parts
  const signed = parts.length === 3 ? decode(signature) : null
  const header = parseObject(decode(head)?.toString() ?? '')
  const claims = parseObject(decode(payload)?.toString() ?? '')
  const key = keys.find(({ kid }) => kid === header?.['kid'])
  if (!signed || !claims || !key || header?.['alg'] !== ALGORITHM) return null
  const publicKey = createPublicKey({ key, format: 'jwk' })
  return verify('RSA-SHA256', Buffer.from(`${head}.${payload}`), publicKey, signed) ? claims : null
}

/** Decodes base64url, and refuses another spelling of the same bytes. */
function decode(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : null
}
