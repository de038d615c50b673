import type { SettingFault } from '../model/finding.js'
import { type Localized, listed } from '../model/language.js'
import { faultOf, type Reader, secret } from './readers.js'

/** How requests are authenticated: signed by a pair of keys (temporary ones with their security token), or by an IAM token. */
export type CredentialSetting =
  | { readonly kind: 'aksk'; readonly accessKey: string; readonly secretKey: string; readonly securityToken?: string }
  | { readonly kind: 'token'; readonly authToken: string }

interface Family {
  readonly name: Localized
  readonly accessKey: string
  readonly secretKey: string
  readonly securityToken?: string
  readonly region?: string
  readonly project?: string
}

/** Environment families, in the order in which they are asked. */
export const FAMILIES: readonly Family[] = [
  {
    name: { en: 'Huawei’s auth action', zh: '华为云 auth action' },
    accessKey: 'HUAWEI_CLOUD_ACCESS_KEY_ID',
    secretKey: 'HUAWEI_CLOUD_SECRET_ACCESS_KEY',
    region: 'HUAWEI_CLOUD_REGION',
    project: 'HUAWEI_CLOUD_PROJECT_ID',
  },
  {
    name: { en: 'the SDK', zh: 'SDK' },
    accessKey: 'HUAWEICLOUD_SDK_AK',
    secretKey: 'HUAWEICLOUD_SDK_SK',
    securityToken: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
    project: 'HUAWEICLOUD_SDK_PROJECT_ID',
  },
  {
    name: { en: 'Terraform', zh: 'Terraform' },
    accessKey: 'HW_ACCESS_KEY',
    secretKey: 'HW_SECRET_KEY',
    securityToken: 'HW_SECURITY_TOKEN',
    region: 'HW_REGION_NAME',
    project: 'HW_PROJECT_ID',
  },
  {
    name: { en: 'the API samples', zh: 'API 示例代码' },
    accessKey: 'CLOUD_SDK_AK',
    secretKey: 'CLOUD_SDK_SK',
  },
]

const TOKEN_VARIABLE = 'HW_AUTH_TOKEN'

/** A source of raw texts; empty and absent are the same. */
export type Lookup = (name: string) => string | null

/** What the inputs and the environment come to. */
export interface FoundCredentials {
  readonly credentials: CredentialSetting | null
  readonly region: string | null
  readonly projectId: string | null
  readonly faults: readonly SettingFault[]
  /** the other half of a pair of keys of which one half is given */
  readonly missing: readonly SettingFault[]
  readonly notices: readonly string[]
}

/**
 * Credentials, region and project: inputs first, then the families in order. A pair comes from one family only, its
 * security token with it; region and project from that family first, then from any.
 */
export function findCredentials(input: Lookup, env: Lookup): FoundCredentials {
  const faults: SettingFault[] = []
  const missing: SettingFault[] = []
  const notices: string[] = []
  const read = (name: string, text: string, reader: Reader<string>): string | null => {
    const reading = reader(text)
    if ('value' in reading) return reading.value
    faults.push(faultOf(name, null, reading))
    return null
  }
  const fromInputs = inputCredentials(input, faults, missing, read)
  const family = fromInputs === null ? wholeFamily(env, notices) : null
  const credentials = fromInputs ?? (family ? familyCredentials(family, env, read) : envToken(env, read))
  const places = family ? [family, ...FAMILIES] : FAMILIES
  const any = (pick: (one: Family) => string | undefined): string | null =>
    places.map((one) => env(pick(one) ?? '')).find((value) => value !== null) ?? null
  return {
    credentials: credentials === 'faulty' ? null : credentials,
    region: input('region') ?? any((one) => one.region),
    projectId: input('project-id') ?? any((one) => one.project),
    faults,
    missing,
    notices,
  }
}

type Read = (name: string, text: string, reader: Reader<string>) => string | null

/** @returns null where no input gives credentials; `faulty` where one tries to, and says what is wrong */
function inputCredentials(
  input: Lookup,
  faults: SettingFault[],
  missing: SettingFault[],
  read: Read,
): CredentialSetting | 'faulty' | null {
  const [accessKey, secretKey, securityToken, authToken] = [
    'access-key',
    'secret-key',
    'security-token',
    'auth-token',
  ].map(input) as [string | null, string | null, string | null, string | null]
  const complain = (name: string, problem: Localized) => {
    faults.push({ input: name, value: null, problem, suggestion: null })
    return 'faulty' as const
  }
  const lack = (name: string, given: string) => {
    const problem = { en: `is missing, though ${given} is given`, zh: `缺失，但已提供 ${given}` }
    missing.push({ input: name, value: null, problem, suggestion: null })
    return 'faulty' as const
  }
  if (authToken !== null && (accessKey ?? secretKey ?? securityToken) !== null)
    return complain('auth-token', {
      en: 'cannot be given together with access-key, secret-key or security-token: choose one way',
      zh: '不能与 access-key、secret-key 或 security-token 同时提供：请只选一种方式',
    })
  if (authToken !== null) return token(read('auth-token', authToken, secret))
  if (accessKey === null && secretKey === null)
    return securityToken === null
      ? null
      : complain('security-token', {
          en: 'goes with access-key and secret-key, which are not given',
          zh: '需要与 access-key 和 secret-key 一起使用，但两者都没有提供',
        })
  if (accessKey === null || secretKey === null)
    return lack(accessKey === null ? 'access-key' : 'secret-key', accessKey === null ? 'secret-key' : 'access-key')
  return pair(
    read('access-key', accessKey, secret),
    read('secret-key', secretKey, secret),
    securityToken === null ? undefined : read('security-token', securityToken, secret),
  )
}

const token = (authToken: string | null): CredentialSetting | 'faulty' =>
  authToken === null ? 'faulty' : { kind: 'token', authToken }

function pair(
  accessKey: string | null,
  secretKey: string | null,
  securityToken: string | null | undefined,
): CredentialSetting | 'faulty' {
  if (accessKey === null || secretKey === null || securityToken === null) return 'faulty'
  return { kind: 'aksk', accessKey, secretKey, ...(securityToken === undefined ? {} : { securityToken }) }
}

function wholeFamily(env: Lookup, notices: string[]): Family | null {
  for (const family of FAMILIES) {
    const has = [env(family.accessKey), env(family.secretKey)].map((value) => value !== null)
    if (has.every(Boolean)) return family
    if (has.some(Boolean)) {
      const [there, missing] = has[0] ? [family.accessKey, family.secretKey] : [family.secretKey, family.accessKey]
      notices.push(`${there} is set, but ${missing} is not: this half of a pair is passed over.`)
    }
  }
  return null
}

function familyCredentials(family: Family, env: Lookup, read: Read): CredentialSetting | 'faulty' {
  const value = (name: string) => read(name, env(name) ?? '', secret)
  const tokenName = family.securityToken
  return pair(
    value(family.accessKey),
    value(family.secretKey),
    tokenName && env(tokenName) !== null ? value(tokenName) : undefined,
  )
}

function envToken(env: Lookup, read: Read): CredentialSetting | 'faulty' | null {
  const text = env(TOKEN_VARIABLE)
  return text === null ? null : token(read(TOKEN_VARIABLE, text, secret))
}

/** Every way to give credentials, in one sentence. */
export function waysToGiveCredentials(): Localized {
  const families = FAMILIES.map(
    ({ name, accessKey, secretKey, securityToken }): Localized => ({
      en: `${accessKey} and ${secretKey} (${name.en}${securityToken ? `, with ${securityToken}` : ''})`,
      zh: `${accessKey} 和 ${secretKey}（${name.zh}${securityToken ? `，另可设置 ${securityToken}` : ''}）`,
    }),
  )
  return {
    en: `Give access-key and secret-key (and security-token with temporary keys), or auth-token; or set, in env, ${listed(families).en}, or ${TOKEN_VARIABLE}.`,
    zh: `请提供 access-key 和 secret-key（临时密钥还需要 security-token），或 auth-token；也可以在 env 中设置 ${listed(families).zh}，或 ${TOKEN_VARIABLE}。`,
  }
}

/** All texts in inputs and environment that are credentials, used or not: each is hidden from every output. */
export function secretTexts(input: Lookup, env: Lookup): string[] {
  const names = FAMILIES.flatMap((family) => [family.accessKey, family.secretKey, family.securityToken ?? ''])
  return [
    ...['access-key', 'secret-key', 'security-token', 'auth-token', 'github-token'].map(input),
    ...[...names, TOKEN_VARIABLE, 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map(env),
  ].filter((text) => text !== null)
}
