import { randomBytes } from 'node:crypto'
import type { PolicyDocument } from './policy-document.js'
import type { Trust } from './trust.js'

/** Temporary keys that were given out. */
export interface Session {
  readonly accessKey: string
  readonly secretKey: string
  readonly securityToken: string
  readonly trust: Trust
  /** what the caller can be called, such as `sts::{account}:assumed-agency:{agency}/{session}` */
  readonly principalUrn: string
  readonly principalId: string
  /** milliseconds since 1970 */
  readonly expiresAt: number
  /** what limits the session beside the permissions of its agency: each of these must allow a call */
  readonly policies: readonly PolicyDocument[]
}

/** A token of IAM that was given out. */
export interface IssuedToken {
  readonly token: string
  readonly trust: Trust
  /** milliseconds since 1970 */
  readonly expiresAt: number
  /** null: the token is unscoped, and good for nothing but temporary keys */
  readonly projectId: string | null
}

/** What STS and IAM have given out. */
export interface Sessions {
  readonly keys: ReadonlyMap<string, Session>
  readonly tokens: ReadonlyMap<string, IssuedToken>
  addKeys(session: Omit<Session, 'accessKey' | 'secretKey' | 'securityToken'>): Session
  addToken(token: Omit<IssuedToken, 'token'>): IssuedToken
}

/**
 * Keys and tokens are random, so that nobody can guess them. Keys of STS begin with `HST`, as real ones do.
 * @param onIssue called with the secrets of each
 */
export function createSessions(onIssue: (secrets: readonly string[]) => void): Sessions {
  const keys = new Map<string, Session>()
  const tokens = new Map<string, IssuedToken>()
  return {
    keys,
    tokens,
    addKeys: (session) => {
      const accessKey = `HST${randomBytes(10).toString('hex').slice(0, 17).toUpperCase()}`
      const added: Session = {
        ...session,
        accessKey,
        secretKey: randomBytes(30).toString('base64url'),
        securityToken: `demo/${randomBytes(600).toString('base64')}`,
      }
      keys.set(accessKey, added)
      onIssue([added.accessKey, added.secretKey, added.securityToken])
      return added
    },
    addToken: (token) => {
      const added: IssuedToken = { ...token, token: `MII${randomBytes(600).toString('base64')}` }
      tokens.set(added.token, added)
      onIssue([added.token])
      return added
    },
  }
}
