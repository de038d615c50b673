import { CREDENTIAL_FAMILIES, type CredentialFamily, TOKEN_VARIABLE } from '../model/credential-families.js'
import { OIDC_VARIABLES, RUNNER_VARIABLES } from '../model/oidc.js'
import { type Credentials, readCredentials, readPair, readToken, refused } from './credential-kinds.js'
import { OIDC_INPUTS, type OidcReading, type OidcTerms, readOidc } from './oidc.js'
import { isPrefixedSecret } from './prefixed-credentials.js'
import type { Lookup } from './readers.js'

const SECRET_NAMES = {
  accessKey: 'access-key',
  secretKey: 'secret-key',
  securityToken: 'security-token',
  authToken: 'auth-token',
} as const

/** Inputs that hold secrets. */
export const SECRET_INPUTS: readonly string[] = [...Object.values(SECRET_NAMES), 'credential-variables', 'github-token']

/** Environment variables that hold secrets. */
const SECRET_VARIABLES: readonly string[] = [
  ...CREDENTIAL_FAMILIES.flatMap((one) => [one.accessKey, one.secretKey, one.securityToken ?? []].flat()),
  TOKEN_VARIABLE,
  OIDC_VARIABLES.idToken,
  'GITHUB_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  RUNNER_VARIABLES.bearer,
]

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
  const keys = family ? readPair(env, family) : readToken(env, TOKEN_VARIABLE)
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

type Keyless = OidcReading | null

/** Whether an identity of the environment has all that it needs, right or wrong. */
const isComplete = (keyless: Keyless): boolean => keyless !== null && keyless.missing.length === 0

/** The identity of the environment, unless it lacks something and there are keys or a token. */
function chosen(keyless: Keyless, keys: Credentials, notices: string[]): Credentials {
  if (keyless === null || isComplete(keyless)) return keyless ?? keys
  const hasKeys = keys.credentials !== null || keys.faults.length > 0
  const [absent] = keyless.missing
  const isHalf = absent?.problem.code === 'half-of-a-pair'
  if (isHalf || hasKeys)
    notices.push(`the keyless identity in the environment is ignored because ${absent?.input ?? ''} is not set.`)
  return isHalf || hasKeys ? keys : keyless
}

/** @returns null if no input is about credentials */
function inputCredentials(input: Lookup, terms: OidcTerms): Credentials | null {
  const names = { ...SECRET_NAMES, ...OIDC_INPUTS }
  const given = readCredentials(input, names, { identity: 'oidc-and-keys', token: 'keys-and-token' }, terms)
  if (given !== null) return given
  const { securityToken } = SECRET_NAMES
  return input(securityToken) === null ? null : refused(securityToken, 'security-token-alone')
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

/**
 * Every secret in inputs and environment, used or not: each is masked in every output. The prefixes that a clusters file names are
 * not known when the first line is printed, so every variable that can be meant by one counts.
 */
export const secretTexts = (input: Lookup, env: Lookup, variables: readonly string[]): string[] =>
  [...SECRET_INPUTS.map(input), ...[...SECRET_VARIABLES, ...variables.filter(isPrefixedSecret)].map(env)].filter(
    (text) => text !== null,
  )
