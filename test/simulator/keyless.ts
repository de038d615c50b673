import { DEMO, type Simulator } from '../../src/simulator/server/simulator.js'
import { ask, CLUSTER, type ReceivedResponse, signed } from './client.js'

/** The claims of a token, without a look at its signature. */
export const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

/** Asks STS for temporary keys, as Huawei's Python SDK does but for `changes`. */
export const assume = (simulator: Simulator, changes: object = {}): Promise<ReceivedResponse> =>
  ask(simulator, '/v5/agencies/assume-with-oidc', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json;charset=UTF-8' },
    body: JSON.stringify({
      provider_urn: DEMO.providerUrn,
      agency_urn: DEMO.agencyUrn,
      agency_session_name: 'cce-upgrade-gate',
      id_token: simulator.idToken(),
      ...changes,
    }),
  })

interface Keys {
  readonly access_key_id: string
  readonly secret_access_key: string
  readonly security_token: string
  readonly expiration: string
}

/** Temporary keys of STS. */
export async function keysOf(simulator: Simulator, changes: object = {}): Promise<Keys> {
  const { status, body, text } = await assume(simulator, changes)
  if (status !== 200) throw new Error(text)
  return body.credentials
}

interface Ask {
  readonly path?: string
  readonly target?: string
  /** milliseconds since 1970, of the signature */
  readonly at?: number
  readonly query?: Record<string, string>
  readonly token?: string | null
}

/** Sends a request with temporary keys and their security token, by default for the cluster. */
export function askWith(
  simulator: Simulator,
  { access_key_id: ak, secret_access_key: sk, security_token: own }: Keys,
  { path = CLUSTER, target = path, at, query = {}, token = own }: Ask = {},
): Promise<ReceivedResponse> {
  const headers = signed(simulator, path, {
    keys: [ak, sk],
    query,
    headers: token === null ? {} : { 'X-Security-Token': token },
    ...(at !== undefined && { at }),
  })
  return ask(simulator, target, { headers })
}
