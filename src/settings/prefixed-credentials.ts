import { settingFault } from '../model/setting-fault.js'
import { type CredentialNames, type Credentials, readCredentials } from './credential-kinds.js'
import type { OidcTerms, UrnNames } from './oidc.js'
import type { Lookup } from './readers.js'

/** The ends of the names of the variables of a prefix. */
const SECRETS = {
  accessKey: '_ACCESS_KEY',
  secretKey: '_SECRET_KEY',
  securityToken: '_SECURITY_TOKEN',
  authToken: '_AUTH_TOKEN',
} as const

/** Those of an identity, which are no secrets. */
const URNS: UrnNames = { providerUrn: '_OIDC_PROVIDER_URN', agencyUrn: '_OIDC_AGENCY_URN' }

const namesOf = (prefix: string): CredentialNames => ({
  accessKey: prefix + SECRETS.accessKey,
  secretKey: prefix + SECRETS.secretKey,
  securityToken: prefix + SECRETS.securityToken,
  authToken: prefix + SECRETS.authToken,
  providerUrn: prefix + URNS.providerUrn,
  agencyUrn: prefix + URNS.agencyUrn,
})

/** What the environment has under a prefix. The fault that there is nothing is under `missing`, as is half of a pair. */
export function prefixedCredentials(prefix: string, env: Lookup, terms: OidcTerms): Credentials {
  const names = namesOf(prefix)
  const conflicts = { identity: 'prefix-oidc-and-keys', token: 'prefix-keys-and-token' } as const
  const absent = settingFault(names.accessKey, null, 'prefix-without-credentials')
  return readCredentials(env, names, conflicts, terms) ?? { credentials: null, faults: [], missing: [absent] }
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
    return isPrefixedSecret(name) || isUrnName(name) ? [name, value] : null
  })
  return entries.every((entry) => entry !== null) ? Object.fromEntries(entries) : null
}

/** Whether the name of a variable ends like that of a secret, such as `PROD_SECRET_KEY`. */
export const isPrefixedSecret = (name: string): boolean =>
  Object.values(SECRETS).some((suffix) => name.endsWith(suffix))

/** Whether a variable with a prefix holds a URN, which is no secret: messages name it. */
export const isUrnName = (name: string): boolean => Object.values(URNS).some((suffix: string) => name.endsWith(suffix))
