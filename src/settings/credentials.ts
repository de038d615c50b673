import { CREDENTIAL_FAMILIES, type CredentialFamily, TOKEN_VARIABLE } from '../model/credential-families.js'
import { type SettingFault, settingFault } from '../model/setting-fault.js'
import { faultOf, secret } from './readers.js'

/** How requests are authenticated: signed with a pair of keys (temporary ones with their security token), or by an IAM token. */
export type CredentialSetting =
  | { readonly kind: 'aksk'; readonly accessKey: string; readonly secretKey: string; readonly securityToken?: string }
  | { readonly kind: 'token'; readonly authToken: string }

/** Inputs that hold secrets. */
export const SECRET_INPUTS: readonly string[] = [
  'access-key',
  'secret-key',
  'security-token',
  'auth-token',
  'github-token',
]

/** Environment variables that hold secrets. */
const SECRET_VARIABLES: readonly string[] = [
  ...CREDENTIAL_FAMILIES.flatMap(({ accessKey, secretKey, securityToken }) =>
    securityToken === null ? [accessKey, secretKey] : [accessKey, secretKey, securityToken],
  ),
  TOKEN_VARIABLE,
  'GITHUB_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]

/** Looks up a raw text by its name; null if it is absent or blank. */
export type Lookup = (name: string) => string | null

interface Credentials {
  readonly credentials: CredentialSetting | null
  readonly faults: readonly SettingFault[]
  /** the other half of a pair of keys of which one half is given */
  readonly missing: readonly SettingFault[]
}

/** What inputs and environment provide for access to CCE. */
export interface CceAccess extends Credentials {
  readonly region: string | null
  readonly projectId: string | null
  /** for the log, in English */
  readonly notices: readonly string[]
}

/**
 * Reads credentials, region and project: the inputs first, then the families in order. A pair of keys comes from one family
 * only, with that family's security token; region and project come from that family first, then from any.
 */
export function readCceAccess(input: Lookup, env: Lookup): CceAccess {
  const notices: string[] = []
  const fromInputs = inputCredentials(input)
  const family = fromInputs === null ? completeFamily(env, notices) : null
  const { credentials, faults, missing } = fromInputs ?? (family ? pair(env, family) : token(env, TOKEN_VARIABLE))
  const families = family ? [family, ...CREDENTIAL_FAMILIES] : CREDENTIAL_FAMILIES
  const first = (name: 'region' | 'project'): string | null => {
    const values = families.map((one) => (one[name] === null ? null : env(one[name])))
    return values.find((value) => value !== null) ?? null
  }
  const region = input('region') ?? first('region')
  return { credentials, region, projectId: input('project-id') ?? first('project'), faults, missing, notices }
}

/** The names under which a lookup finds a pair of keys. */
type PairNames = Pick<CredentialFamily, 'accessKey' | 'secretKey' | 'securityToken'>
const PAIR_INPUTS: PairNames = { accessKey: 'access-key', secretKey: 'secret-key', securityToken: 'security-token' }

/** @returns null if no input is about credentials */
function inputCredentials(input: Lookup): Credentials | null {
  const [accessKey, secretKey, securityToken] = ['access-key', 'secret-key', 'security-token'].map(
    (name) => input(name) !== null,
  )
  const refuse = (fault: SettingFault): Credentials => ({ credentials: null, faults: [fault], missing: [] })
  if (input('auth-token') !== null)
    return accessKey || secretKey || securityToken
      ? refuse(settingFault('auth-token', null, 'keys-and-token'))
      : token(input, 'auth-token')
  if (accessKey && secretKey) return pair(input, PAIR_INPUTS)
  if (accessKey) return halfOfPair('secret-key', 'access-key')
  if (secretKey) return halfOfPair('access-key', 'secret-key')
  return securityToken ? refuse(settingFault('security-token', null, 'security-token-alone')) : null
}

function halfOfPair(absent: string, given: string): Credentials {
  const problem = { code: 'half-of-a-pair', given } as const
  return { credentials: null, faults: [], missing: [{ input: absent, value: null, problem, suggestion: null }] }
}

function pair(lookup: Lookup, names: PairNames): Credentials {
  const [accessKey, secretKey] = [lookup(names.accessKey) ?? '', lookup(names.secretKey) ?? '']
  const securityToken = names.securityToken === null ? null : lookup(names.securityToken)
  const faults = [...secretFaults(names.accessKey, accessKey), ...secretFaults(names.secretKey, secretKey)]
  if (names.securityToken !== null && securityToken !== null)
    faults.push(...secretFaults(names.securityToken, securityToken))
  const keys = { kind: 'aksk' as const, accessKey, secretKey }
  const credentials = securityToken === null ? keys : { ...keys, securityToken }
  return { credentials: faults.length > 0 ? null : credentials, faults, missing: [] }
}

/** @returns no credentials and no fault if there is no token */
function token(lookup: Lookup, name: string): Credentials {
  const authToken = lookup(name)
  if (authToken === null) return { credentials: null, faults: [], missing: [] }
  const faults = secretFaults(name, authToken)
  return { credentials: faults.length > 0 ? null : { kind: 'token', authToken }, faults, missing: [] }
}

/** The fault of a malformed secret, without its value. */
function secretFaults(name: string, text: string): SettingFault[] {
  const result = secret(text)
  return 'problem' in result ? [faultOf(name, null, result)] : []
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

/** Every secret in inputs and environment, used or not: each is masked in every output. */
export const secretTexts = (input: Lookup, env: Lookup): string[] =>
  [...SECRET_INPUTS.map(input), ...SECRET_VARIABLES.map(env)].filter((text) => text !== null)
