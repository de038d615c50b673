import type { SessionLimit } from '../../model/api-failure.js'
import type { Credentials } from './signing.js'

/** When work ends, in epoch milliseconds (infinite if unknown), and the signal that ends it. */
export interface WorkTime {
  readonly signal: AbortSignal
  readonly endsAt: number
}

/** Where the client gets its credentials, for each attempt anew. */
export interface CredentialSource {
  /** @throws CceError if there are none */
  current(time: WorkTime): Promise<Credentials>
  /** CCE refused these. @returns whether others are given from now on, so that another attempt is worthwhile */
  replace(refused: Credentials): boolean
  /** what limits the credentials beyond the permissions of their owner; null: nothing */
  limit(): SessionLimit | null
  /** whether they are temporary keys that the run got for its ID token */
  readonly isKeyless: boolean
}

/** Credentials that are the same for the whole run. */
export const fixedCredentials = (credentials: Credentials): CredentialSource => ({
  current: async () => credentials,
  replace: () => false,
  limit: () => null,
  isKeyless: false,
})
