import { type CredentialFamily, type KeysOrToken, SECRET } from '../model/credential-families.js'
import type { OidcIdentity } from '../model/oidc.js'
import { type PlainSettingProblem, type SettingFault, settingFault } from '../model/setting-fault.js'
import { type OidcTerms, readOidc, type UrnNames } from './oidc.js'
import type { Lookup } from './readers.js'

/** Keys and tokens authenticate requests themselves; with an identity, the run gets temporary keys for its ID token. */
type CredentialSetting = KeysOrToken | OidcIdentity

/** The credentials that somebody gives, or what is wrong with them or missing. */
export interface Credentials {
  readonly credentials: CredentialSetting | null
  readonly faults: readonly SettingFault[]
  /** the other half of a pair of keys of which one half is given */
  readonly missing: readonly SettingFault[]
}

/** The names under which a lookup finds a pair of keys. */
type PairNames = Pick<CredentialFamily, 'accessKey' | 'secretKey' | 'securityToken'>

/** The names of the inputs, or of the variables with one prefix, that can hold credentials. */
export interface CredentialNames extends PairNames, UrnNames {
  readonly authToken: string
}

/** What is wrong where credentials of two kinds are given in one way. */
interface Conflicts {
  readonly identity: PlainSettingProblem
  readonly token: PlainSettingProblem
}

/**
 * Reads credentials of which only one kind can be given: a keyless identity, a token, or a pair of keys.
 * @returns null if there are none; a security token alone counts for nothing
 */
export function readCredentials(
  lookup: Lookup,
  names: CredentialNames,
  conflicts: Conflicts,
  terms: OidcTerms,
): Credentials | null {
  const has = (name: string | null): boolean => name !== null && lookup(name) !== null
  const { accessKey, secretKey, securityToken, authToken, providerUrn, agencyUrn } = names
  const hasKey = [accessKey, secretKey, securityToken].some(has)
  const keyless = readOidc(lookup, names, terms)
  if (keyless !== null) {
    const given = has(providerUrn) ? providerUrn : agencyUrn
    return hasKey || has(authToken) ? refused(given, conflicts.identity) : keyless
  }
  if (has(authToken)) return hasKey ? refused(authToken, conflicts.token) : readToken(lookup, authToken)
  if (has(accessKey) && has(secretKey)) return readPair(lookup, names)
  if (has(accessKey)) return halfOfPair(secretKey, accessKey)
  return has(secretKey) ? halfOfPair(accessKey, secretKey) : null
}

const NO_CREDENTIALS: Credentials = { credentials: null, faults: [], missing: [] }

export const refused = (name: string, problem: PlainSettingProblem): Credentials => ({
  ...NO_CREDENTIALS,
  faults: [settingFault(name, null, problem)],
})

const halfOfPair = (absent: string, given: string): Credentials => ({
  ...NO_CREDENTIALS,
  missing: [{ input: absent, value: null, problem: { code: 'half-of-a-pair', given }, suggestion: null }],
})

export function readPair(lookup: Lookup, { accessKey, secretKey, securityToken }: PairNames): Credentials {
  const token = securityToken && lookup(securityToken)
  const keys = { kind: 'aksk' as const, accessKey: lookup(accessKey) ?? '', secretKey: lookup(secretKey) ?? '' }
  return checked(lookup, [accessKey, secretKey, securityToken], token ? { ...keys, securityToken: token } : keys)
}

/** @returns no credentials and no fault if there is no token */
export function readToken(lookup: Lookup, name: string): Credentials {
  const authToken = lookup(name)
  return authToken === null ? NO_CREDENTIALS : checked(lookup, [name], { kind: 'token', authToken })
}

/** The credentials, or a fault, without the value, for each malformed secret. */
function checked(lookup: Lookup, names: readonly (string | null)[], credentials: CredentialSetting): Credentials {
  const faults = names.flatMap((name) => {
    const text = name && lookup(name)
    return name && text && !SECRET.test(text) ? settingFault(name, null, 'not-secret') : []
  })
  return faults.length > 0 ? { ...NO_CREDENTIALS, faults } : { credentials, faults, missing: [] }
}
