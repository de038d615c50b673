import type { Localized } from '../model/language.js'
import type { CredentialProblem } from '../model/setting-fault.js'

export const GIVE_ACCESS: Localized = {
  en: 'Let Huawei Cloud trust the workflow, which needs no keys (docs/keyless.md says how), and pass the two URNs to the step. Where that is not possible, store keys as secrets of an environment of the repository, and pass them to the step.',
  zh: '请让华为云信任该工作流，这样无需密钥（做法见 docs/keyless.md），并将两个 URN 传递给该步骤。如果无法做到，请将密钥保存为仓库环境的 secret，并传递给该步骤。',
}

/** A called workflow has at most the permissions of the job that calls it. */
export const GRANT_ID_TOKEN: Localized = {
  en: 'Add `id-token: write` to permissions: of the job or the workflow (beside `contents: read`, because whatever is not listed there is not granted). In a called reusable workflow, the job that calls it must grant it too.',
  zh: '请在作业或工作流的 permissions: 中添加 `id-token: write`（同时保留 `contents: read`，因为未列出的权限都不会授予）。如果是被调用的可复用工作流，调用它的作业也必须授予该权限。',
}

export const GIVE_ID_TOKEN: Localized = {
  en: 'Set it in the job, for example with `id_tokens:` of GitLab CI, to a token whose audience is a client ID of the identity provider in IAM.',
  zh: '请在作业中设置，例如使用 GitLab CI 的 `id_tokens:`；其受众（aud）应为 IAM 身份提供商中的客户端 ID。',
}

/** What is wrong with a setting about credentials: the rest of a sentence that begins with its name. */
export const CREDENTIAL_PROBLEMS: Readonly<Record<CredentialProblem, Localized>> = {
  'not-secret': {
    en: 'must be at least 6 printable ASCII characters, without spaces or line breaks',
    zh: '至少要有 6 个可打印的 ASCII 字符，不能包含空格或换行',
  },
  'not-variables': {
    en: 'must be lines of NAME=value, with names that end in _ACCESS_KEY, _SECRET_KEY, _SECURITY_TOKEN, _AUTH_TOKEN, _OIDC_PROVIDER_URN or _OIDC_AGENCY_URN',
    zh: '每行必须是 NAME=value，且名称以 _ACCESS_KEY、_SECRET_KEY、_SECURITY_TOKEN、_AUTH_TOKEN、_OIDC_PROVIDER_URN 或 _OIDC_AGENCY_URN 结尾',
  },
  'keys-and-token': {
    en: 'cannot be combined with access-key, secret-key or security-token: use either keys or a token',
    zh: '不能与 access-key、secret-key 或 security-token 同时提供：请只选一种方式',
  },
  'prefix-keys-and-token': {
    en: 'cannot be combined with keys of the same prefix: use either keys or a token',
    zh: '不能与相同前缀的密钥同时提供：请只选一种方式',
  },
  'prefix-without-credentials': {
    en: 'is not set, nor is any other variable with credentials of this prefix, which the clusters file names',
    zh: '没有设置；集群文件指定的该前缀下也没有其他凭证变量',
  },
  'security-token-alone': {
    en: 'requires access-key and secret-key, which are not set',
    zh: '需要与 access-key 和 secret-key 一起使用，但两者都没有提供',
  },
  'not-provider-urn': {
    en: 'must be the URN of an OIDC identity provider, such as "iam::<account id>:oidcProvider:github"',
    zh: '必须是 OIDC 身份提供商的 URN，例如“iam::<账号 ID>:oidcProvider:github”',
  },
  'not-agency-urn': {
    en: 'must be the URN of a trust agency, such as "iam::<account id>:agency:cce-upgrade-gate"',
    zh: '必须是信任委托的 URN，例如“iam::<账号 ID>:agency:cce-upgrade-gate”',
  },
  'not-audience': {
    en: 'must be at most 255 printable ASCII characters without spaces: a client ID of the identity provider in IAM',
    zh: '必须是不超过 255 个可打印的 ASCII 字符，不能包含空格：即 IAM 身份提供商中的客户端 ID',
  },
  'not-session-name': {
    en: 'must be 2 to 128 letters, digits and characters of _+=,.@-',
    zh: '必须是 2 到 128 个字母、数字或 _+=,.@- 中的字符',
  },
  'not-id-token': {
    en: 'must be an ID token as the provider issues it: three parts with dots between them, at most 20,000 characters, without "Bearer"',
    zh: '必须是身份提供商签发的 ID Token 原文：以点分隔的三段，不超过 20000 个字符，不带“Bearer”',
  },
  'not-session-policy': {
    en: 'must be an identity policy as JSON, with "Version" and "Statement", of at most 4096 characters',
    zh: '必须是 JSON 格式的身份策略，含“Version”和“Statement”，不超过 4096 个字符',
  },
  'not-policy-ids': {
    en: 'must be at most 20 ids of identity policies, with commas between them',
    zh: '必须是身份策略的 ID，以逗号分隔，最多 20 个',
  },
  'oidc-and-keys': {
    en: 'cannot be combined with access-key, secret-key, security-token or auth-token: a keyless run gets its keys itself',
    zh: '不能与 access-key、secret-key、security-token 或 auth-token 同时提供：无密钥运行会自行换取临时密钥',
  },
  'prefix-oidc-and-keys': {
    en: 'cannot be combined with keys or a token of the same prefix: use one of them',
    zh: '不能与相同前缀的密钥或 Token 同时提供：请只选一种方式',
  },
  'oidc-needs-region': {
    en: 'is required for a keyless run unless sts-endpoint or iam-endpoint is set: it says where the temporary keys come from',
    zh: '无密钥运行时必填，除非提供 sts-endpoint 或 iam-endpoint：它决定从哪里换取临时密钥',
  },
  'id-token-permission': {
    en: 'is not set, so this job cannot get an ID token: it lacks the permission id-token: write',
    zh: '没有设置，该作业无法获取 ID Token：它缺少权限 id-token: write',
  },
  'id-token-required': {
    en: 'is required for a keyless run outside of GitHub Actions, unless HUAWEICLOUD_OIDC_TOKEN_FILE names a file with the token',
    zh: '在 GitHub Actions 之外进行无密钥运行时必填，除非用 HUAWEICLOUD_OIDC_TOKEN_FILE 指定含有 Token 的文件',
  },
}
