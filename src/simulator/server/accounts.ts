import { type Trust, type TrustOptions, trustOf } from '../identity/trust.js'
import { DEMO } from '../state/demo-values.js'

/** A key pair that the gateway accepts. */
export interface KeyPair {
  readonly accessKey: string
  readonly secretKey: string
  /** only for temporary keys, which are refused without it */
  readonly securityToken?: string
}

/** Whose credentials the gateway accepts. */
export interface Account {
  /** the prefix of the environment variables that hold its credentials; null: those of the demo */
  readonly credentials: string | null
  readonly keys: readonly [KeyPair, ...KeyPair[]]
  readonly authToken: string
  /** whose ID tokens it trusts */
  readonly trust: Trust
}

/** The credentials that the options of a simulator can replace. */
export interface DemoCredentials {
  readonly accessKey?: string
  readonly secretKey?: string
  /** makes the keys temporary, so that they are refused without this token */
  readonly securityToken?: string
  readonly authToken?: string
}

/** The account of the demo: its permanent key pair and the temporary one. */
export function demoAccount(options: DemoCredentials, trust: TrustOptions): Account {
  const { accessKey = DEMO.accessKey, secretKey = DEMO.secretKey, securityToken, authToken = DEMO.authToken } = options
  const temporary = {
    accessKey: DEMO.temporaryAccessKey,
    secretKey: DEMO.temporarySecretKey,
    securityToken: DEMO.securityToken,
  }
  return {
    credentials: null,
    keys: [{ accessKey, secretKey, ...(securityToken !== undefined && { securityToken }) }, temporary],
    authToken,
    trust: trustOf(null, trust),
  }
}

/** The account of a prefix such as `PROD`. Its credentials are made up and depend on the prefix alone. */
export const accountOf = (prefix: string, trust: TrustOptions = {}): Account => ({
  credentials: prefix,
  keys: [{ accessKey: `DEMO${prefix}KEYNOTREAL`, secretKey: `demo${prefix}SecretKeyNotRealDemoSecretKeyNotReal` }],
  authToken: `demo-${prefix}-auth-token-not-real`,
  trust: trustOf(prefix, trust),
})
