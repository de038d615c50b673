import type { SigningKey } from './jwt.js'
import type { Sessions } from './sessions.js'
import type { Trust } from './trust.js'

/** What the calls of STS and IAM share. */
export interface IdentityContext {
  readonly sessions: Sessions
  readonly trusts: readonly Trust[]
  readonly publicKeys: () => readonly SigningKey['publicKey'][]
  hasProject(accountId: string, projectId: string): boolean
}
