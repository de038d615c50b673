import type { SessionLimit } from '../../model/api-failure.js'
import { SECRET } from '../../model/credential-families.js'
import type { OidcIdentity } from '../../model/oidc.js'
import { parseTimestamp } from '../../model/timestamp.js'
import type { SessionNeeds } from '../api/actions.js'
import type { CceCall, CceClientOptions } from '../http/client.js'
import type { CceResponse } from '../http/response.js'
import type { IdentityService } from './service.js'

export interface ExchangeOptions
  extends Pick<CceClientOptions, 'clock' | 'log' | 'redact' | 'env' | 'userAgent' | 'transport' | 'requestTimeoutMs'> {
  readonly identity: OidcIdentity
  readonly service: IdentityService
  /** the actions that the session policy must allow, or the calls that have no published action */
  readonly needs: SessionNeeds
  /** masks and redacts texts from now on */
  addSecrets(texts: readonly string[]): void
}

/** Makes a call to STS or IAM. */
export type Send = (call: CceCall) => Promise<CceResponse>

/** Temporary keys as they are received. */
export interface ReceivedKeys {
  readonly accessKey: string
  readonly secretKey: string
  readonly securityToken: string
  /** by the clock of the service */
  readonly expiresAt: number
}

/** Keys, and what limits them. */
export interface Session {
  readonly keys: ReceivedKeys
  readonly limit: SessionLimit | null
  /** how it is limited, or why it is not, for the log */
  readonly notice: string
}

export const isSecret = (text: unknown): text is string => typeof text === 'string' && SECRET.test(text)

/** The keys under their names: access key, secret key, security token, expiry. Null unless all are there. */
export function readKeys(
  fields: Readonly<Record<string, unknown>>,
  names: readonly [string, string, string, string],
): ReceivedKeys | null {
  const [accessKey, secretKey, securityToken, expiry] = names.map((name) => fields[name])
  // STS and IAM state times in UTC, whatever the time zone of the runner
  const expiresAt = parseTimestamp(expiry) ?? parseTimestamp(`${String(expiry)}Z`)
  return isSecret(accessKey) && isSecret(secretKey) && isSecret(securityToken) && expiresAt !== null
    ? { accessKey, secretKey, securityToken, expiresAt }
    : null
}

/** A call as errors name it. */
export const requestOf = ({ service }: ExchangeOptions, operation: string, path: string) => ({
  operation,
  method: 'POST',
  url: service.endpoint + path,
})
