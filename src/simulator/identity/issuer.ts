import { type ApiResponse, json } from '../server/responses.js'
import { DEMO } from '../state/demo-values.js'
import { DEFAULT_JOB, githubClaims, type TokenJob } from './github-claims.js'
import { createSigningKey, type SigningKey, signToken } from './jwt.js'
import { GITHUB_ISSUER, type TrustOptions } from './trust.js'

/** What an ID token is to say. */
export interface IdTokenRequest {
  readonly audience: string
  /** milliseconds since 1970 */
  readonly now: number
  /** parts of the job that are not as usual */
  readonly job?: Partial<TokenJob>
  /** how long the token is valid, in milliseconds; five minutes by default, as GitHub's */
  readonly lifetime?: number
}

/** GitHub's issuer of ID tokens. */
export interface Issuer {
  /** the public keys, as the set of keys lists them */
  readonly publicKeys: () => readonly SigningKey['publicKey'][]
  readonly token: (request: IdTokenRequest) => string
  /** the default audience: the owner of the repository */
  readonly defaultAudience: string
  readonly issuer: string
}

let sharedKey: SigningKey | undefined

/** Making a key takes a while, so all issuers of a process share one, which is made on first use. */
const signingKey = (): SigningKey => {
  sharedKey ??= createSigningKey('demo-signing-key')
  return sharedKey
}

/** @param onIssue called with each token */
export function createIssuer(
  { issuer = GITHUB_ISSUER, job, claims }: TrustOptions,
  onIssue: (secrets: readonly string[]) => void,
): Issuer {
  const usual: TokenJob = { ...DEFAULT_JOB, ...job }
  let issued = 0
  return {
    issuer,
    publicKeys: () => [signingKey().publicKey],
    defaultAudience: `https://github.com/${usual.repository.split('/')[0]}`,
    token: ({ audience, now, job: changes, lifetime }) => {
      issued++
      const own = githubClaims({ ...usual, ...changes }, { issuer, audience, now, nonce: String(issued), lifetime })
      const token = signToken({ ...own, ...claims }, signingKey())
      onIssue([token])
      return token
    },
  }
}

const JOB_FIELDS = ['repository', 'event', 'ref', 'environment'] as const

/**
 * The token endpoint of a job (GitHub: OpenID Connect reference): what `ACTIONS_ID_TOKEN_REQUEST_URL` points to. The query can
 * replace parts of the job, such as `event=merge_group`.
 * @param authorization the header; its token is the value of `ACTIONS_ID_TOKEN_REQUEST_TOKEN`
 */
export function requestIdToken(
  query: Readonly<Record<string, string>>,
  authorization: string | undefined,
  now: number,
  { token, defaultAudience }: Issuer,
): ApiResponse {
  if (authorization?.replace(/^bearer /i, '') !== DEMO.idTokenRequestToken || !/^bearer /i.test(authorization))
    return { form: 'text', status: 401, text: '', headers: { 'WWW-Authenticate': 'Bearer' } }
  const job = Object.fromEntries(JOB_FIELDS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
  const value = token({ audience: query['audience'] || defaultAudience, now, job })
  return json({ count: value.length, value })
}

/** The discovery document (OpenID Connect Discovery 1.0). @param host the header `Host` */
export const openIdConfiguration = (host: string, { issuer }: Issuer): ApiResponse =>
  json({
    issuer,
    jwks_uri: `http://${host}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: [
      'sub',
      'aud',
      'exp',
      'iat',
      'iss',
      'jti',
      'nbf',
      'ref',
      'repository',
      'environment',
      'event_name',
    ],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  })
