import { asRecord } from '../../model/collections.js'
import { LocalProblem } from './id-token.js'
import { type ExchangeOptions, isSecret, readKeys, requestOf, type Send, type Session } from './shared.js'

const UNLIMITED =
  'Notice: the session is not limited to the calls of this run, because there is no STS here: IAM gives the permissions of the identity provider’s conversion rules, and the agency is not used'

/** IAM: a token for the ID token, and temporary keys for that (IAM API reference: federated identity authentication). */
export async function federate(token: string, options: ExchangeOptions, send: Send): Promise<Session> {
  const { identity, addSecrets } = options
  const operation = 'CreateTokenWithIdToken'
  const path = '/v3.0/OS-AUTH/id-token/tokens'
  if (identity.sessionPolicy !== null) throw new LocalProblem('policy-needs-sts', requestOf(options, operation, path))
  const unscoped = await send({
    operation,
    method: 'POST',
    path,
    headers: { 'X-Idp-Id': identity.providerUrn.replace(/^.*:/, '') },
    body: { auth: { id_token: { id: token } } },
  })
  const subject = unscoped.header('x-subject-token')?.trim() ?? ''
  if (!isSecret(subject)) throw new LocalProblem('unusable-response', requestOf(options, operation, path))
  addSecrets([subject])
  const [keysOperation, keysPath] = ['CreateTemporaryAccessKeyByToken', '/v3.0/OS-CREDENTIAL/securitytokens']
  const { value } = await send({
    operation: keysOperation,
    method: 'POST',
    path: keysPath,
    headers: { 'X-Auth-Token': subject },
    body: { auth: { identity: { methods: ['token'], token: { duration_seconds: identity.durationSeconds } } } },
  })
  const keys = readKeys(asRecord(asRecord(value)['credential']), ['access', 'secret', 'securitytoken', 'expires_at'])
  if (keys === null) throw new LocalProblem('unusable-response', requestOf(options, keysOperation, keysPath))
  return { keys, limit: null, notice: UNLIMITED }
}
