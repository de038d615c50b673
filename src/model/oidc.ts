/** Where the ID token of a keyless run comes from. */
export type IdTokenSource =
  | { readonly kind: 'text'; readonly token: string }
  /** read again for each exchange, because whoever writes the file replaces a token before it expires */
  | { readonly kind: 'file'; readonly path: string }
  /** asked of GitHub for each exchange; `url` has a query already */
  | { readonly kind: 'runner'; readonly url: string; readonly bearer: string }

/** A keyless identity: an ID token is exchanged for temporary keys of an agency. */
export interface OidcIdentity {
  readonly kind: 'oidc'
  /** `iam::<account id>:oidcProvider:<name>` */
  readonly providerUrn: string
  /** `iam::<account id>:agency:<name>` */
  readonly agencyUrn: string
  /** the audience of an ID token that is asked of GitHub */
  readonly audience: string
  readonly sessionName: string
  readonly idToken: IdTokenSource
  /** how long the keys are to be valid, in seconds */
  readonly durationSeconds: number
  /** the session policy that the environment sets, in place of the one that the gate writes; null if it sets none */
  readonly sessionPolicy: SessionPolicy | null
}

/** What limits a session beyond the permissions of its agency. */
export interface SessionPolicy {
  /** JSON; null for none */
  readonly policy: string | null
  readonly policyIds: readonly string[]
}

/** Base URLs where a keyless identity gets its keys; null: derived from the region. */
export interface IdentityEndpoints {
  readonly sts: string | null
  readonly iam: string | null
}

/** An ID token: a JWT (RFC 7519), three parts in base64url. STS takes 20,000 characters at most. */
export const ID_TOKEN = /^(?=.{4,20000}$)[\w-]+\.[\w-]+\.[\w-]+$/

/** The environment variables of a keyless run, as in Huawei's Python SDK. */
export const OIDC_VARIABLES = {
  providerUrn: 'HUAWEICLOUD_OIDC_PROVIDER_URN',
  agencyUrn: 'HUAWEICLOUD_OIDC_AGENCY_URN',
  idToken: 'HUAWEICLOUD_OIDC_ID_TOKEN',
  tokenFile: 'HUAWEICLOUD_OIDC_TOKEN_FILE',
  sessionName: 'HUAWEICLOUD_OIDC_SESSION_NAME',
  durationSeconds: 'HUAWEICLOUD_OIDC_DURATION_SECONDS',
  policy: 'HUAWEICLOUD_OIDC_POLICY',
  policyIds: 'HUAWEICLOUD_OIDC_POLICY_IDS',
} as const

/** The variables under which a job that may request ID tokens finds GitHub's service for them. */
export const RUNNER_VARIABLES = {
  url: 'ACTIONS_ID_TOKEN_REQUEST_URL',
  bearer: 'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
} as const
