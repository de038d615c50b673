/** A set of environment variables that one tool uses for credentials, region and project. */
export interface CredentialFamily {
  readonly id: 'auth-action' | 'sdk' | 'terraform' | 'api-samples'
  readonly accessKey: string
  readonly secretKey: string
  readonly securityToken: string | null
  readonly region: string | null
  readonly project: string | null
}

/** A pair of keys (temporary ones come with a security token), or a token of IAM. */
export type KeysOrToken =
  | { readonly kind: 'aksk'; readonly accessKey: string; readonly secretKey: string; readonly securityToken?: string }
  | { readonly kind: 'token'; readonly authToken: string }

/** What can be sent as a key, a token or a password: without spaces, which are copied by mistake. */
export const SECRET = /^[\x21-\x7e]{6,}$/

/** The families in order of precedence. */
export const CREDENTIAL_FAMILIES: readonly CredentialFamily[] = [
  {
    id: 'auth-action',
    accessKey: 'HUAWEI_CLOUD_ACCESS_KEY_ID',
    secretKey: 'HUAWEI_CLOUD_SECRET_ACCESS_KEY',
    securityToken: null,
    region: 'HUAWEI_CLOUD_REGION',
    project: 'HUAWEI_CLOUD_PROJECT_ID',
  },
  {
    id: 'sdk',
    accessKey: 'HUAWEICLOUD_SDK_AK',
    secretKey: 'HUAWEICLOUD_SDK_SK',
    securityToken: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
    region: null,
    project: 'HUAWEICLOUD_SDK_PROJECT_ID',
  },
  {
    id: 'terraform',
    accessKey: 'HW_ACCESS_KEY',
    secretKey: 'HW_SECRET_KEY',
    securityToken: 'HW_SECURITY_TOKEN',
    region: 'HW_REGION_NAME',
    project: 'HW_PROJECT_ID',
  },
  {
    id: 'api-samples',
    accessKey: 'CLOUD_SDK_AK',
    secretKey: 'CLOUD_SDK_SK',
    securityToken: null,
    region: null,
    project: null,
  },
]

/** The variable of an IAM token, used if no family has a pair of keys. */
export const TOKEN_VARIABLE = 'HW_AUTH_TOKEN'
