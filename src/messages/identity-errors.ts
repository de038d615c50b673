import type { ApiFailure, IdentityFailure, IdentityProblem, SessionLimit, TokenClaims } from '../model/api-failure.js'
import { type Localized, sentences } from '../model/language.js'
import { OIDC_VARIABLES } from '../model/oidc.js'

/**
 * What keeps a keyless identity from getting keys, in a sentence: URNs and claims stand here, because the texts of a message can be
 * untrusted, and those of a fix cannot. The token itself is never shown.
 * @returns null if the call alone says what is known
 */
export function identitySentence({ identity, operation, url, detail }: ApiFailure): Localized | null {
  if (identity === undefined || identity.problem === null) return null
  const { step, providerUrn: provider, agencyUrn: agency, claims } = identity
  const token = claimsText(claims)
  switch (identity.problem) {
    case 'not-trusted':
      return step === 'iam'
        ? {
            en: `No identity conversion rule of the provider ${provider} matches the ID token${token.en}.`,
            zh: `身份提供商 ${provider} 没有与该 ID Token${token.zh}匹配的身份转换规则。`,
          }
        : {
            en: `The agency ${agency} does not trust the ID token${token.en} of the provider ${provider}.`,
            zh: `委托 ${agency} 不信任身份提供商 ${provider} 的 ID Token${token.zh}。`,
          }
    case 'unknown-audience':
      return {
        en: `The provider ${provider} does not list the audience of the ID token${token.en}.`,
        zh: `身份提供商 ${provider} 没有登记该 ID Token${token.zh}的受众。`,
      }
    case 'unknown-identity':
      return step === 'iam'
        ? { en: `IAM has no identity provider for ${provider}.`, zh: `IAM 中没有身份提供商 ${provider}。` }
        : {
            en: `The provider ${provider} or the agency ${agency} does not exist.`,
            zh: `身份提供商 ${provider} 或委托 ${agency} 不存在。`,
          }
    case 'token-expired':
      return { en: `The ID token${token.en} has expired.`, zh: `ID Token${token.zh}已过期。` }
    case 'token-early':
      return { en: `The ID token${token.en} is not valid yet.`, zh: `ID Token${token.zh}尚未生效。` }
    case 'token-rejected':
      return {
        en: `The ID token${token.en} was refused for the provider ${provider}.`,
        zh: `ID Token${token.zh}未被身份提供商 ${provider} 接受。`,
      }
    case 'session-too-long':
      return {
        en: `The agency ${agency} does not allow sessions this long.`,
        zh: `委托 ${agency} 不允许这么长的会话。`,
      }
    case 'policy-refused':
      return { en: 'STS refused the session policy.', zh: 'STS 拒绝了会话策略。' }
    case 'policy-needs-sts':
      return {
        en: `${OIDC_VARIABLES.policy} or ${OIDC_VARIABLES.policyIds} limits the session, and without STS in this region the keys come from IAM, which cannot do that.`,
        zh: `设置了 ${OIDC_VARIABLES.policy} 或 ${OIDC_VARIABLES.policyIds} 来限制会话，但该区域没有 STS，密钥来自 IAM，而 IAM 无法限制会话。`,
      }
    case 'no-sts':
      return { en: 'STS in this region does not offer OIDC.', zh: '该区域的 STS 不支持 OIDC。' }
    case 'unusable-response':
      return {
        en: `The response of ${step.toUpperCase()} holds no keys.`,
        zh: `${step.toUpperCase()} 的响应中没有密钥。`,
      }
    case 'unreadable-token-file': {
      const why = detail?.code === 'system-error' ? detail.text : ''
      return {
        en: `The file of the ID token cannot be read: ${url} (${why}).`,
        zh: `无法读取 ID Token 文件：${url}（${why}）。`,
      }
    }
    case 'not-a-token':
      return step === 'id-token' && operation === 'ReadIdToken'
        ? { en: `The file ${url} holds no ID token.`, zh: `文件 ${url} 中没有 ID Token。` }
        : { en: 'GitHub’s response holds no ID token.', zh: 'GitHub 的响应中没有 ID Token。' }
  }
}

/** What keeps a keyless identity from getting keys, as a clause without any URN or claim; null if only the kind of the failure is known. */
export const identityClause = ({ problem, step }: IdentityFailure): Localized | null =>
  problem === null ? null : problem === 'not-trusted' && step === 'iam' ? NO_RULE : IDENTITY_CLAUSES[problem]

const NO_RULE: Localized = { en: 'no conversion rule matches the ID token', zh: '没有与 ID Token 匹配的身份转换规则' }

const IDENTITY_CLAUSES: Readonly<Record<IdentityProblem, Localized>> = {
  'not-trusted': { en: 'the agency does not trust the ID token', zh: '委托不信任该 ID Token' },
  'unknown-audience': {
    en: 'the provider does not list the audience of the ID token',
    zh: '身份提供商没有登记 ID Token 的受众',
  },
  'unknown-identity': { en: 'the identity provider or the agency does not exist', zh: '身份提供商或委托不存在' },
  'token-expired': { en: 'the ID token has expired', zh: 'ID Token 已过期' },
  'token-early': { en: 'the ID token is not valid yet', zh: 'ID Token 尚未生效' },
  'token-rejected': { en: 'the ID token was refused', zh: 'ID Token 未被接受' },
  'session-too-long': { en: 'the agency does not allow sessions this long', zh: '委托不允许这么长的会话' },
  'policy-refused': { en: 'STS refused the session policy', zh: 'STS 拒绝了会话策略' },
  'policy-needs-sts': { en: 'only STS can limit the session', zh: '只有 STS 才能限制会话' },
  'no-sts': { en: 'STS in this region does not offer OIDC', zh: '该区域的 STS 不支持 OIDC' },
  'unusable-response': { en: 'no keys came back', zh: '响应中没有密钥' },
  'unreadable-token-file': { en: 'the file of the ID token cannot be read', zh: '无法读取 ID Token 文件' },
  'not-a-token': { en: 'there is no ID token', zh: '没有得到 ID Token' },
}

/** Problems that are found without a call. */
export const isFoundLocally = ({ identity, operation }: ApiFailure): boolean =>
  identity?.problem === 'policy-needs-sts' || operation === 'ReadIdToken'

/** Who the ID token is about. */
function claimsText(claims: TokenClaims | null): Localized {
  if (claims === null) return { en: '', zh: '' }
  const { iss, aud, sub } = claims
  return {
    en: ` (iss "${iss ?? ''}", aud "${aud ?? ''}", sub "${sub ?? ''}")`,
    zh: `（iss“${iss ?? ''}”、aud“${aud ?? ''}”、sub“${sub ?? ''}”）`,
  }
}

/** What to do if GitHub gives no ID token, although the job may ask for one. */
export const RUNNER_STEP: Localized = {
  en: 'Check that the runner can reach GitHub’s service of ID tokens (firewall, HTTPS_PROXY, NO_PROXY), then re-run this job. If the service refuses the request, re-run all jobs: the permission to ask ends with the job.',
  zh: '请检查 runner 能否访问 GitHub 的 ID Token 服务（防火墙、HTTPS_PROXY、NO_PROXY），然后重新运行该作业。如果请求被拒绝，请重新运行所有作业：请求权限随作业结束而失效。',
}

/** STS documents no list of its errors, so a refusal can be one that is not known. */
export const UNKNOWN_REFUSAL_STEP: Localized = {
  en: 'Fix what the message describes. If it describes nothing, compare `oidc-provider-urn` and `oidc-agency-urn` with what IAM shows, and the trust policy of the agency with docs/keyless.md; a ticket about it needs the request id.',
  zh: '请先处理提示信息中指出的内容。如果没有说明，请核对 `oidc-provider-urn` 和 `oidc-agency-urn` 是否与 IAM 中显示的一致，并对照 docs/keyless.md 检查委托的信任策略；提交工单时请附上请求 ID。',
}

/** What to do about a keyless identity that got no keys. */
export function identityStep(problem: IdentityProblem, identity: IdentityFailure): Localized {
  switch (problem) {
    case 'not-trusted':
      return identity.step === 'iam' ? CONVERSION_RULE_STEP : TRUST_STEP
    case 'unknown-audience':
      return AUDIENCE_STEP
    case 'unknown-identity':
      return identity.step === 'iam' ? UNKNOWN_PROVIDER_STEP : UNKNOWN_IDENTITY_STEP
    case 'token-expired':
      return {
        en: `Set the runner’s clock if the runner asked GitHub for the ID token; if ${OIDC_VARIABLES.idToken} or a file gave it, get a new one for each run. An ID token is valid for a few minutes.`,
        zh: `如果 ID Token 是 runner 向 GitHub 申请的，请校准 runner 的时钟；如果它来自 ${OIDC_VARIABLES.idToken} 或文件，请在每次运行前重新获取。ID Token 只在几分钟内有效。`,
      }
    case 'token-early':
      return {
        en: 'Re-run this job: the clock of whoever issued the ID token is ahead of Huawei Cloud’s. If it fails again, set that clock.',
        zh: '请重新运行该作业：签发 ID Token 一方的时钟快于华为云。如果仍然失败，请校准该时钟。',
      }
    case 'token-rejected':
      return REJECTED_STEP
    case 'session-too-long':
      return {
        en: `Lower ${OIDC_VARIABLES.durationSeconds}, or raise the maximum session duration of the agency in IAM.`,
        zh: `请减小 ${OIDC_VARIABLES.durationSeconds}，或在 IAM 中调大委托的最大会话持续时间。`,
      }
    case 'policy-refused':
      return {
        en: `Correct ${OIDC_VARIABLES.policy} and ${OIDC_VARIABLES.policyIds}: they must be identity policies (Version 5.0) of at most 4096 characters that exist in the account. Without them, the gate limits the session itself.`,
        zh: `请更正 ${OIDC_VARIABLES.policy} 和 ${OIDC_VARIABLES.policyIds}：必须是账号中存在的身份策略（Version 5.0），不超过 4096 个字符。不设置时，门禁会自行限制会话。`,
      }
    case 'policy-needs-sts':
      return {
        en: `Remove ${OIDC_VARIABLES.policy} and ${OIDC_VARIABLES.policyIds}, or set \`sts-endpoint\` to STS of another region of the account.`,
        zh: `请去掉 ${OIDC_VARIABLES.policy} 和 ${OIDC_VARIABLES.policyIds}，或将 \`sts-endpoint\` 设为该账号其他区域的 STS。`,
      }
    case 'no-sts':
      return {
        en: 'Set `sts-endpoint` to STS of a region that offers it, such as `https://sts.cn-north-4.myhuaweicloud.com`: its keys are valid in every region of the account.',
        zh: '请将 `sts-endpoint` 设为提供该接口的区域，例如 `https://sts.cn-north-4.myhuaweicloud.com`：其密钥在账号的所有区域都有效。',
      }
    case 'unusable-response':
      return {
        en: `Check \`${identity.step}-endpoint\` and \`region\`: another server may be answering there.`,
        zh: `请检查 \`${identity.step}-endpoint\` 和 \`region\`：应答的可能是其他服务器。`,
      }
    case 'unreadable-token-file':
      return {
        en: `Check ${OIDC_VARIABLES.tokenFile}: the file must exist and be readable whenever keys are renewed.`,
        zh: `请检查 ${OIDC_VARIABLES.tokenFile}：续期密钥时，该文件必须存在且可读。`,
      }
    case 'not-a-token':
      return {
        en: `Check what ${OIDC_VARIABLES.tokenFile} names: an ID token is three parts with dots between them, at most 20,000 characters. If GitHub sent it, another server may be answering there.`,
        zh: `请检查 ${OIDC_VARIABLES.tokenFile} 指定的文件：ID Token 必须是以点分隔的三段，不超过 20000 个字符。如果来自 GitHub，应答的可能是其他服务器。`,
      }
  }
}

/** The subjects that GitHub gives a repository: with ids for those created, renamed or transferred since 15 July 2026. */
const SUBJECT_FORMS: Localized = {
  en: 'GitHub writes sub as `repo:OWNER/REPO:…`, and for repositories that were created, renamed or transferred since 2026-07-15 as `repo:OWNER@OWNER_ID/REPO@REPO_ID:…`; it ends in `:pull_request`, `:ref:refs/heads/BRANCH` or `:environment:NAME`. In a called reusable workflow it is that of the caller. See docs/keyless.md.',
  zh: 'GitHub 的 sub 形如 `repo:OWNER/REPO:…`；2026-07-15 起创建、改名或转移的仓库则形如 `repo:OWNER@OWNER_ID/REPO@REPO_ID:…`；其结尾为 `:pull_request`、`:ref:refs/heads/BRANCH` 或 `:environment:NAME`。在被调用的可复用工作流中，它是调用方的 sub。见 docs/keyless.md。',
}

const TRUST_STEP = sentences(
  {
    en: 'Compare the trust policy of the agency in IAM with this token: its conditions `oidc:aud` and `oidc:sub` must match the aud and sub of the token in full. It must allow `sts:agencies:assumeWithOIDC` to the provider. STS says the same of an agency that does not exist, so compare `oidc-agency-urn` with what IAM shows.',
    zh: '请在 IAM 中对照该 Token 检查委托的信任策略：条件 `oidc:aud` 和 `oidc:sub` 必须与 Token 的 aud 和 sub 完全匹配。它还必须允许该身份提供商执行 `sts:agencies:assumeWithOIDC`。委托不存在时 STS 的回答相同，因此也请核对 `oidc-agency-urn` 是否与 IAM 中显示的一致。',
  },
  SUBJECT_FORMS,
)

const CONVERSION_RULE_STEP = sentences(
  {
    en: 'Let an identity conversion rule of the provider in IAM match the sub of this token, and put it into a user group with permissions in the project.',
    zh: '请在 IAM 中让该身份提供商的身份转换规则匹配该 Token 的 sub，并将其归入在该项目中拥有权限的用户组。',
  },
  SUBJECT_FORMS,
)

const AUDIENCE_STEP: Localized = {
  en: 'Add the aud of the token to the client IDs of the provider in IAM, or set `oidc-audience` to a client ID that it has. With GitLab CI, set `aud` of `id_tokens`.',
  zh: '请在 IAM 中将该 Token 的 aud 添加到该身份提供商的客户端 ID，或将 `oidc-audience` 设为其中已有的客户端 ID。使用 GitLab CI 时，请设置 `id_tokens` 的 `aud`。',
}

const UNKNOWN_PROVIDER_STEP: Localized = {
  en: 'Check `oidc-provider-urn`: its last part must be the name of an OIDC identity provider in IAM of this account. An account of another site, such as the European one, has an IAM of its own: see `iam-endpoint`.',
  zh: '请检查 `oidc-provider-urn`：其最后一部分必须是该账号 IAM 中 OIDC 身份提供商的名称。其他站点（例如欧洲站）的账号有各自的 IAM：见 `iam-endpoint`。',
}

const UNKNOWN_IDENTITY_STEP: Localized = {
  en: 'Compare `oidc-provider-urn` and `oidc-agency-urn` with what IAM shows: account id, name, upper and lower case.',
  zh: '请核对 `oidc-provider-urn` 和 `oidc-agency-urn` 是否与 IAM 中显示的一致：账号 ID、名称、大小写。',
}

const REJECTED_STEP: Localized = {
  en: 'Compare the issuer of the provider in IAM with the iss of the token: they must be equal, and IAM must be able to read the signing keys of the issuer (JWKS). The issuer of a GitHub Enterprise Server is `https://HOST/_services/token`.',
  zh: '请在 IAM 中核对身份提供商的签发方（issuer）与该 Token 的 iss：二者必须相同，且 IAM 必须能读取签发方的签名公钥（JWKS）。GitHub Enterprise Server 的签发方为 `https://HOST/_services/token`。',
}

/** A session policy may keep the keys from what their agency allows. */
export const limitStep = (limit: SessionLimit): Localized =>
  limit.by === 'environment'
    ? {
        en: `The session of this run is limited by ${OIDC_VARIABLES.policy} or ${OIDC_VARIABLES.policyIds}: they must allow it as well.`,
        zh: `本次运行的会话受 ${OIDC_VARIABLES.policy} 或 ${OIDC_VARIABLES.policyIds} 限制：它们也必须允许该操作。`,
      }
    : {
        en: `The gate limited the session of this run to ${limit.actions.join(', ')}. If the agency allows the call and it is still refused, set ${OIDC_VARIABLES.policy} to a policy that allows it, and report this as a fault of the gate.`,
        zh: `门禁将本次运行的会话限制为 ${limit.actions.join(', ')}。如果委托允许该调用但仍被拒绝，请将 ${OIDC_VARIABLES.policy} 设为允许它的策略，并将此作为门禁的缺陷反馈。`,
      }
