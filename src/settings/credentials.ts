import { CREDENTIAL_FAMILIES, type CredentialFamily, TOKEN_VARIABLE } from '../model/credential-families.js'
import { OIDC_VARIABLES, type OidcIdentity } from '../model/oidc.js'
import { type SettingFault, settingFault } from '../model/setting-fault.js'
import { OIDC_INPUTS, type OidcTerms, readOidc, type UrnNames } from './oidc.js'
import type { Lookup } from './readers.js'

/**
 * How requests are authenticated: signed with a pair of keys (temporary ones with their security token), by an IAM token, or with
 * temporary keys that the run gets for its ID token.
 */
export type CredentialSetting =
  | { readonly kind: 'aksk'; readonly accessKey: string; readonly secretKey: string; readonly securityToken?: string }
  | { readonly kind: 'token'; readonly authToken: string }
  | OidcIdentity

/** The names under which a lookup finds a pair of keys. */
type PairNames = Pick<CredentialFamily, 'accessKey' | 'secretKey' | 'securityToken'>
const PAIR_INPUTS = { accessKey: 'access-key', secretKey: 'secret-key', securityToken: 'security-token' } as const

/** Inputs that hold secrets. */
export const SECRET_INPUTS: readonly string[] = [
  ...Object.values(PAIR_INPUTS),
  'auth-token',
  'credential-variables',
  'github-token',
]

/** Environment variables that hold secrets. */
const SECRET_VARIABLES: readonly string[] = [
  ...CREDENTIAL_FAMILIES.flatMap((one) => [one.accessKey, one.secretKey, one.securityToken ?? []].flat()),
  TOKEN_VARIABLE,
  OIDC_VARIABLES.idToken,
  'GITHUB_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]

export interface Credentials {
  readonly credentials: CredentialSetting | null
  readonly faults: readonly SettingFault[]
  /** the other half of a pair of keys of which one half is given */
  readonly missing: readonly SettingFault[]
}

/** A text, and the input or variable that it comes from. */
export interface SourcedText {
  /** null if it is not set */
  readonly text: string | null
  readonly source: string
}

/** What inputs and environment provide for access to CCE; notices are for the log, in English. */
export type CceAccess = ReturnType<typeof readCceAccess>

/**
 * Reads credentials, region and project: the inputs first, then a keyless identity of the environment, then the families of keys in
 * order. A pair of keys comes from one family only, with that family's security token; region and project come from that family first,
 * then from any.
 */
export function readCceAccess(input: Lookup, env: Lookup, terms: OidcTerms) {
  const notices: string[] = []
  const fromInputs = inputCredentials(input, terms)
  const keyless = fromInputs === null ? readOidc(env, OIDC_VARIABLES, terms) : null
  const family = fromInputs === null && !isComplete(keyless) ? completeFamily(env, notices) : null
  const keys = family ? pair(env, family) : token(env, TOKEN_VARIABLE)
  const { credentials, faults, missing } = fromInputs ?? chosen(keyless, keys, notices)
  const families = family ? [family, ...CREDENTIAL_FAMILIES] : CREDENTIAL_FAMILIES
  const first = (inputName: string, name: 'region' | 'project'): SourcedText => {
    const own = input(inputName)
    if (own !== null) return { text: own, source: inputName }
    const variable = families.map((one) => one[name]).find((one) => one !== null && env(one) !== null)
    return variable ? { text: env(variable), source: variable } : { text: null, source: inputName }
  }
  const [region, projectId] = [first('region', 'region'), first('project-id', 'project')]
  return { credentials, region, projectId, faults, missing, notices }
}

type Keyless = ReturnType<typeof readOidc>

/** Whether an identity of the environment has all that it needs, right or wrong. */
const isComplete = (keyless: Keyless): boolean => keyless !== null && keyless.missing.length === 0

/** The identity of the environment, unless it lacks something and there are keys or a token. */
function chosen(keyless: Keyless, keys: Credentials, notices: string[]): Credentials {
  if (keyless === null || isComplete(keyless)) return keyless === null ? keys : asCredentials(keyless)
  const hasKeys = keys.credentials !== null || keys.faults.length > 0
  const [absent] = keyless.missing
  const isHalf = absent?.problem.code === 'half-of-a-pair'
  if (isHalf || hasKeys)
    notices.push(`the keyless identity in the environment is ignored because ${absent?.input ?? ''} is not set.`)
  return isHalf || hasKeys ? keys : asCredentials(keyless)
}

const asCredentials = ({ identity, faults, missing }: NonNullable<Keyless>): Credentials => ({
  credentials: identity,
  faults,
  missing,
})

/** @returns null if no input is about credentials */
function inputCredentials(input: Lookup, terms: OidcTerms): Credentials | null {
  const has = (name: string): boolean => input(name) !== null
  const [hasAccessKey, hasSecretKey, hasSecurityToken] = Object.values(PAIR_INPUTS).map(has)
  const keyless = readOidc(input, OIDC_INPUTS, terms)
  if (keyless !== null) {
    const others = [...Object.values(PAIR_INPUTS), 'auth-token'].filter(has)
    const given = has(OIDC_INPUTS.providerUrn) ? OIDC_INPUTS.providerUrn : OIDC_INPUTS.agencyUrn
    return others.length > 0 ? refused(settingFault(given, null, 'oidc-and-keys')) : asCredentials(keyless)
  }
  if (has('auth-token'))
    return hasAccessKey || hasSecretKey || hasSecurityToken
      ? refused(settingFault('auth-token', null, 'keys-and-token'))
      : token(input, 'auth-token')
  if (hasAccessKey && hasSecretKey) return pair(input, PAIR_INPUTS)
  if (hasAccessKey) return halfOfPair('secret-key', 'access-key')
  if (hasSecretKey) return halfOfPair('access-key', 'secret-key')
  return hasSecurityToken ? refused(settingFault('security-token', null, 'security-token-alone')) : null
}

const refused = (...faults: readonly SettingFault[]): Credentials => ({ credentials: null, faults, missing: [] })

function halfOfPair(absent: string, given: string): Credentials {
  const problem = { code: 'half-of-a-pair', given } as const
  return { credentials: null, faults: [], missing: [{ input: absent, value: null, problem, suggestion: null }] }
}

function pair(lookup: Lookup, { accessKey, secretKey, securityToken }: PairNames): Credentials {
  const token = securityToken && lookup(securityToken)
  const keys = { kind: 'aksk' as const, accessKey: lookup(accessKey) ?? '', secretKey: lookup(secretKey) ?? '' }
  return checked(lookup, [accessKey, secretKey, securityToken], token ? { ...keys, securityToken: token } : keys)
}

/** @returns no credentials and no fault if there is no token */
function token(lookup: Lookup, name: string): Credentials {
  const authToken = lookup(name)
  return authToken === null ? refused() : checked(lookup, [name], { kind: 'token', authToken })
}

const SECRET = /^[\x21-\x7e]{6,}$/

/** The credentials, or a fault, without the value, for each malformed secret. */
function checked(lookup: Lookup, names: readonly (string | null)[], credentials: CredentialSetting): Credentials {
  const faults = names.flatMap((name) => {
    const text = name && lookup(name)
    return name && text && !SECRET.test(text) ? settingFault(name, null, 'not-secret') : []
  })
  return faults.length > 0 ? refused(...faults) : { credentials, faults, missing: [] }
}

/** The first family with both keys. A family with one key only is skipped with a notice. */
function completeFamily(env: Lookup, notices: string[]): CredentialFamily | null {
  for (const family of CREDENTIAL_FAMILIES) {
    const { accessKey, secretKey } = family
    const [hasAccessKey, hasSecretKey] = [env(accessKey) !== null, env(secretKey) !== null]
    if (hasAccessKey && hasSecretKey) return family
    if (hasAccessKey) notices.push(`${accessKey} is ignored because ${secretKey} is not set.`)
    if (hasSecretKey) notices.push(`${secretKey} is ignored because ${accessKey} is not set.`)
  }
  return null
}

/** The names of the variables of a prefix. */
const PREFIXED = {
  accessKey: '_ACCESS_KEY',
  secretKey: '_SECRET_KEY',
  securityToken: '_SECURITY_TOKEN',
  authToken: '_AUTH_TOKEN',
} as const

/** Those of an identity, which are no secrets. */
const PREFIXED_URNS: UrnNames = { providerUrn: '_OIDC_PROVIDER_URN', agencyUrn: '_OIDC_AGENCY_URN' }

/** What the environment has under a prefix. The fault that there is nothing is under `missing`, as is half of a pair. */
export function prefixedCredentials(prefix: string, env: Lookup, terms: OidcTerms): Credentials {
  const names = {
    accessKey: prefix + PREFIXED.accessKey,
    secretKey: prefix + PREFIXED.secretKey,
    securityToken: prefix + PREFIXED.securityToken,
    authToken: prefix + PREFIXED.authToken,
  }
  const has = (name: string): boolean => env(name) !== null
  const [hasAccessKey, hasSecretKey] = [has(names.accessKey), has(names.secretKey)]
  const urns = { providerUrn: prefix + PREFIXED_URNS.providerUrn, agencyUrn: prefix + PREFIXED_URNS.agencyUrn }
  const keyless = readOidc(env, urns, terms)
  if (keyless !== null)
    return Object.values(names).some(has)
      ? refused(settingFault(urns.providerUrn, null, 'prefix-oidc-and-keys'))
      : asCredentials(keyless)
  if (has(names.authToken))
    return hasAccessKey || hasSecretKey || has(names.securityToken)
      ? refused(settingFault(names.authToken, null, 'prefix-keys-and-token'))
      : token(env, names.authToken)
  if (hasAccessKey && hasSecretKey) return pair(env, names)
  if (hasAccessKey) return halfOfPair(names.secretKey, names.accessKey)
  if (hasSecretKey) return halfOfPair(names.accessKey, names.secretKey)
  const absent = settingFault(names.accessKey, null, 'prefix-without-credentials')
  return { credentials: null, faults: [], missing: [absent] }
}

/** Variables by name. */
export type Variables = Readonly<Record<string, string>>

/**
 * Variables that are written as lines of `NAME=value`; blank lines and lines that begin with `#` are left out.
 * @returns null if a line is anything else, or a name is not that of a credential
 */
export function credentialVariables(text: string): Variables | null {
  const lines = text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const entries = lines.map((line): [string, string] | null => {
    const [, name = '', value = ''] = /^(\w+)\s*=\s*(\S.*)$/.exec(line) ?? []
    return isPrefixed(name) || isUrnName(name) ? [name, value] : null
  })
  return entries.every((entry) => entry !== null) ? Object.fromEntries(entries) : null
}

const isPrefixed = (name: string): boolean => Object.values(PREFIXED).some((suffix) => name.endsWith(suffix))

/** Whether a variable with a prefix holds a URN, which is no secret: messages name it. */
export const isUrnName = (name: string): boolean =>
  Object.values(PREFIXED_URNS).some((suffix: string) => name.endsWith(suffix))

/**
 * Every secret in inputs and environment, used or not: each is masked in every output. The prefixes that a clusters file names are
 * not known when the first line is printed, so every variable that can be meant by one counts.
 */
export const secretTexts = (input: Lookup, env: Lookup, variables: readonly string[]): string[] =>
  [...SECRET_INPUTS.map(input), ...[...SECRET_VARIABLES, ...variables.filter(isPrefixed)].map(env)].filter(
    (text) => text !== null,
  )
