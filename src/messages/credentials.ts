import { CREDENTIAL_FAMILIES, type CredentialFamily, TOKEN_VARIABLE } from '../model/credential-families.js'
import type { DiagnosticDetail } from '../model/diagnostic.js'
import { type Localized, listed } from '../model/language.js'
import { OIDC_VARIABLES, RUNNER_VARIABLES } from '../model/oidc.js'
import type { DiagnosticMessage } from './diagnostic-message.js'

/** What people call the tool that uses a family of variables. */
export const CREDENTIAL_FAMILY_NAMES: Readonly<Record<CredentialFamily['id'], Localized>> = {
  'auth-action': { en: 'Huawei’s auth action', zh: '华为云 auth action' },
  sdk: { en: 'the SDK', zh: 'SDK' },
  terraform: { en: 'Terraform', zh: 'Terraform' },
  'api-samples': { en: 'the API samples', zh: 'API 示例代码' },
}

/** Every way to give credentials, in one sentence. */
export function waysToGiveCredentials(): Localized {
  const families = listed(
    CREDENTIAL_FAMILIES.map(({ id, accessKey, secretKey, securityToken }): Localized => {
      const { en, zh } = CREDENTIAL_FAMILY_NAMES[id]
      return {
        en: `${accessKey} and ${secretKey} (${en}${securityToken ? `, with ${securityToken}` : ''})`,
        zh: `${accessKey} 和 ${secretKey}（${zh}${securityToken ? `，另可设置 ${securityToken}` : ''}）`,
      }
    }),
  )
  const { providerUrn, agencyUrn } = OIDC_VARIABLES
  const keyless = { en: `${providerUrn} and ${agencyUrn} (keyless)`, zh: `${providerUrn} 和 ${agencyUrn}（无密钥）` }
  return {
    en: `Set oidc-provider-urn and oidc-agency-urn (keyless); or access-key and secret-key (and security-token with temporary keys), or auth-token; or set, in env, ${keyless.en}, ${families.en}, or ${TOKEN_VARIABLE}.`,
    zh: `请提供 oidc-provider-urn 和 oidc-agency-urn（无密钥）；或 access-key 和 secret-key（临时密钥还需要 security-token），或 auth-token；也可以在 env 中设置 ${keyless.zh}、${families.zh}，或 ${TOKEN_VARIABLE}。`,
  }
}

/** A pull request whose workflow gets no secrets. */
export function noSecrets({
  author,
  missing,
  excused,
}: Extract<DiagnosticDetail, { name: 'no-access'; author: string }>): Omit<DiagnosticMessage, 'title'> {
  const isFork = author === 'fork'
  const what = missing.includes(RUNNER_VARIABLES.url)
    ? { en: 'secrets and no ID token', zh: 'secret 和 ID Token' }
    : { en: 'secrets', zh: 'secret' }
  return {
    message: {
      en: `This pull request ${isFork ? 'comes from a fork' : 'was opened by a bot'}, so GitHub passes no ${what.en} to its workflow. Missing: ${listed(missing).en}.`,
      zh: `此拉取请求${isFork ? '来自 fork 仓库' : '由机器人创建'}，因此 GitHub 不会向其工作流提供 ${what.zh}。缺少：${listed(missing).zh}。`,
    },
    fix: excused
      ? {
          en: 'Make sure that the merge queue checks it, or push the same commits to a branch of this repository. It passes unchecked here because no-access: skip is set.',
          zh: '请确保合并队列会进行检查，或将相同的提交推送到本仓库的分支。由于设置了 no-access: skip，它在此处未经检查即放行。',
        }
      : {
          en: 'Let a maintainer push the same commits to a branch of this repository. Alternatively, set no-access: skip, which lets such pull requests pass unchecked, and check them in the merge queue.',
          zh: '请维护者将相同的提交推送到本仓库的分支。也可以设置 no-access: skip，让此类拉取请求未经检查即放行，并在合并队列中检查。',
        },
  }
}
