import type { ApiFailure, FailureKind } from '../model/api-failure.js'
import { inEach, type Localized, sentences } from '../model/language.js'
import { identityStep, limitStep, RUNNER_STEP, UNKNOWN_REFUSAL_STEP } from './identity-errors.js'

const NETWORK: Localized = {
  en: 'Check that the runner can reach it (firewall, HTTPS_PROXY, NO_PROXY)',
  zh: '请检查 runner 能否访问该地址（防火墙、HTTPS_PROXY、NO_PROXY）',
}
const INTERMEDIARY: Localized = {
  en: 'Check `endpoint`, HTTPS_PROXY and NO_PROXY: a proxy, a firewall or a login page may be in between.',
  zh: '请检查 `endpoint`、HTTPS_PROXY 和 NO_PROXY：中间可能有代理、防火墙或登录页。',
}

/** What to do next about a failed call, without any text of the API. The first sentence is a step that stands alone: it is shown as “first step”. */
export function nextStep(failure: ApiFailure): Localized {
  if (failure.identity === undefined) return stepFor(failure)
  const { problem, step } = failure.identity
  if (problem !== null) return identityStep(problem, failure.identity)
  if (step === 'id-token' && !NOT_OF_GITHUB.includes(failure.kind)) return RUNNER_STEP
  if (failure.kind === 'bad-request') return UNKNOWN_REFUSAL_STEP
  const host = step === 'id-token' ? 'ACTIONS_ID_TOKEN_REQUEST_URL' : `\`${step}-endpoint\``
  return inEach((say) => say(stepFor({ ...failure, method: 'GET' })).replaceAll('`endpoint`', host))
}

/** Why no ID token came, whoever was asked for it. */
const NOT_OF_GITHUB: readonly FailureKind[] = ['proxy', 'tls', 'cancelled', 'run-deadline']

function stepFor(failure: ApiFailure): Localized {
  switch (failure.kind) {
    case 'bad-credentials':
      return badCredentialsStep(failure)
    case 'no-permission':
      return noPermissionStep(failure)
    case 'throttled':
      return throttledStep(failure)
    case 'tls':
      return tlsStep(failure)
    case 'proxy':
      return proxyStep(failure)
    case 'connection-lost':
    case 'truncated':
      return lostStep(failure)
    case 'bad-request':
    case 'not-found':
      return failure.operation === 'BatchCreateAddonPrecheck' ? REFUSED_ADDON : STEPS[failure.kind]
    default:
      return STEPS[failure.kind]
  }
}

type VaryingKind = 'bad-credentials' | 'no-permission' | 'throttled' | 'tls' | 'proxy' | 'connection-lost' | 'truncated'

const STEPS: Readonly<Record<Exclude<FailureKind, VaryingKind>, Localized>> = {
  'clock-skew': {
    en: 'Set the runner’s clock: the gateway refuses signatures whose time is off by more than 15 minutes. If the clock is right, the keys may have expired: issue new ones.',
    zh: '请校准 runner 的时钟：签名时间偏差超过 15 分钟会被网关拒绝。如果时钟准确，可能是密钥已过期，请重新签发。',
  },
  'not-found': {
    en: 'Check `cluster-id`, `project-id` and `region`: the cluster or the task does not exist. An Autopilot cluster needs `autopilot: true`. A task may have been removed; start a new check.',
    zh: '请检查 `cluster-id`、`project-id` 和 `region`：集群或任务不存在。Autopilot 集群需要设置 `autopilot: true`。任务可能已被清除，请重新发起检查。',
  },
  'not-published': {
    en: 'Check `region`, which does not offer this API, or remove this check from `checks`.',
    zh: '请检查 `region`（该区域不提供此 API），或从 `checks` 中去掉该检查。',
  },
  'no-balance': {
    en: 'Top up the account’s balance: CCE refuses the request until then, and trying again does not help.',
    zh: '请为账户充值：充值前 CCE 会一直拒绝该请求，重试无效。',
  },
  conflict: {
    en: 'Wait until the cluster’s current operation is finished (see CCE’s message), then re-run this job.',
    zh: '请等待集群当前的操作结束（见 CCE 的提示信息），然后重新运行该作业。',
  },
  'bad-request': {
    en: 'Fix what CCE’s message describes. If it describes nothing, check `cluster-id`, `current-version` and `target-version`.',
    zh: '请先检查 CCE 提示信息中指出的内容，再检查 `cluster-id`、`current-version` 和 `target-version`。',
  },
  'server-error': {
    en: 'Re-run this job later: the service has a fault. If it fails again, open a ticket with the request id.',
    zh: '请稍后重新运行该作业：故障在服务端。如果仍然失败，请提交工单并附上请求 ID。',
  },
  'unexpected-status': sentences(INTERMEDIARY, {
    en: 'This API does not document this status.',
    zh: '此 API 的文档中没有该状态码。',
  }),
  timeout: {
    en: `${NETWORK.en}, then re-run this job: the service is slow, or packets are dropped.`,
    zh: `${NETWORK.zh}，然后重新运行该作业：服务响应缓慢，或存在丢包。`,
  },
  'run-deadline': {
    en: 'Raise `wait-timeout`, or re-run this job when the service responds faster.',
    zh: '请调大 `wait-timeout`，或等服务响应恢复后重新运行该作业。',
  },
  cancelled: {
    en: 'Re-run this job: the workflow run was canceled.',
    zh: '请重新运行该作业：工作流运行已被取消。',
  },
  'unknown-host': {
    en: 'Check the spelling of `region` or `endpoint`. A runner without public DNS needs HTTPS_PROXY.',
    zh: '请检查 `region` 或 `endpoint` 的拼写。无法使用公网 DNS 的 runner 需要配置 HTTPS_PROXY。',
  },
  unreachable: {
    en: `${NETWORK.en} and that \`endpoint\` is correct.`,
    zh: `${NETWORK.zh}，并确认 \`endpoint\` 正确。`,
  },
  redirected: sentences(INTERMEDIARY, {
    en: 'Redirects are not followed, so that credentials are not sent elsewhere.',
    zh: '门禁不跟随重定向，以免凭证被发往别处。',
  }),
  'too-large': {
    en: 'Check `endpoint`, or set the id of a single task: CCE does not send responses this large.',
    zh: '请检查 `endpoint`，并用任务 ID 缩小检查范围：CCE 的响应不会这么大。',
  },
  'not-json': INTERMEDIARY,
  'not-http': sentences(INTERMEDIARY, {
    en: 'What answers there does not speak HTTP.',
    zh: '该地址应答的不是 HTTP 服务。',
  }),
}

const REFUSED_ADDON: Localized = {
  en: 'Fix what CCE’s message describes, or run the check of this add-on in the CCE console, for a version that CCE accepts; then re-run this job, which reads that result.',
  zh: '请按 CCE 的提示信息处理，或在 CCE 控制台针对可接受的版本执行该插件的检查；然后重新运行该作业，门禁会读取其结果。',
}

/** The run got the keys for its ID token, so that nobody can correct them. */
const TEMPORARY_KEYS_STEP: Localized = {
  en: 'Check that `project-id` and `region` belong to the account in `oidc-provider-urn`. `endpoint` and `sts-endpoint` or `iam-endpoint` must be of the same site of Huawei Cloud. The keys are temporary: a re-run gets new ones.',
  zh: '请确认 `project-id` 和 `region` 属于 `oidc-provider-urn` 中的账号。`endpoint` 与 `sts-endpoint` 或 `iam-endpoint` 必须属于华为云的同一站点。密钥是临时的，重新运行会获取新的密钥。',
}

/** The gateway locks a pair of keys for five minutes after five failures in a row (API Gateway FAQ). */
function badCredentialsStep({ apiMessage, isKeyless }: ApiFailure): Localized {
  if (isKeyless) return TEMPORARY_KEYS_STEP
  return sentences(
    {
      en: 'Check `access-key` and `secret-key`, or `auth-token`, or the environment variables in their place.',
      zh: '请检查 `access-key` 和 `secret-key`，或 `auth-token`，或代替它们的环境变量。',
    },
    /reach(?:ed)? the limit/i.test(apiMessage ?? '')
      ? {
          en: 'After five failures in a row the keys are locked for five minutes: correct them and wait.',
          zh: '连续失败 5 次后，密钥会被锁定 5 分钟：请更正后等待解锁。',
        }
      : {
          en: '`region` and `project-id` must belong to that account.',
          zh: '`region` 和 `project-id` 必须属于该账号。',
        },
    {
      en: 'Temporary keys need `security-token`, and expire. For an entry of the clusters file with `credentials`, the variables with that prefix count.',
      zh: '临时密钥还需要 `security-token`，且会过期。如果集群文件中写有 `credentials`，则以它为前缀的环境变量为准。',
    },
  )
}

/** Operations that the CCE API reference marks as "available only upon request". */
const UPON_REQUEST: readonly string[] = ['ListUpgradeClusterTasks', 'ShowUpgradeClusterTask', 'UpgradeCluster']

/** CCE.01403002 is a restricted account (API error codes), which no permission would solve. */
function noPermissionStep({ code, method, operation, limit }: ApiFailure): Localized {
  if (code === 'CCE.01403002')
    return {
      en: 'Check in the console whether the account has unpaid bills or is frozen: CCE says that it is restricted.',
      zh: '请在控制台检查账号是否欠费或被冻结：CCE 的响应表明该账号受限。',
    }
  const [read, write] = ['`cce:cluster:get`', '`cce:cluster:upgrade`']
  const isRead = method === 'GET'
  const grant: Localized = {
    en: `Grant the owner of the credentials the IAM ${isRead ? `permission ${read}` : `permissions ${read} and ${write}`} in this project; check \`project-id\` and \`region\`.`,
    zh: `请在该项目中为凭证所属的用户授予 IAM 权限 ${isRead ? read : `${read} 和 ${write}`}，并检查 \`project-id\` 和 \`region\`。`,
  }
  if (limit !== undefined) return sentences(grant, limitStep(limit))
  if (!UPON_REQUEST.includes(operation)) return grant
  return {
    en: `Ask Huawei Cloud for this API in a ticket, because CCE makes it available only upon request. If you already have it: ${grant.en}`,
    zh: `请提交工单申请开通此 API：集群升级任务的 API 需要申请后才能使用。如果已开通：${grant.zh}`,
  }
}

/** Some 429 codes of CCE are not about the request rate (API error codes). */
function throttledStep({ code }: ApiFailure): Localized {
  if (code === 'CCE.01429002')
    return {
      en: 'Wait until the operation that has locked the cluster is finished, then re-run this job.',
      zh: '请等待锁定集群的操作结束，然后重新运行该作业。',
    }
  if (code === 'CCE.01429003')
    return {
      en: 'Wait until one of the tasks that are running in this project is finished, because there are too many of them; then re-run this job.',
      zh: '请等待该项目中正在运行的某个任务结束（任务过多），然后重新运行该作业。',
    }
  return {
    en: 'Re-run this job in a few minutes, or gate fewer clusters at the same time: there are too many requests for this account.',
    zh: '请几分钟后重新运行该作业，或减少同时检查的集群数量：该账号的请求过多。',
  }
}

/** What to do about a proxy, by what it did. */
function proxyStep({ detail }: ApiFailure): Localized {
  if (detail?.code === 'proxy-status' && detail.status === 407)
    return {
      en: 'Put the user and the password that the proxy asks for into HTTPS_PROXY, from a secret: `http://user:password@proxy:port`, special characters percent-encoded.',
      zh: '请通过 secret 将代理要求的用户名和密码写入 HTTPS_PROXY：`http://user:password@proxy:port`，特殊字符需做百分号编码。',
    }
  if (detail?.code === 'proxy-status' && detail.status < 500)
    return {
      en: 'Allow CONNECT to this host and port in the rules of the proxy, or name the host in NO_PROXY if the runner can reach it directly.',
      zh: '请在代理的规则中放行对该主机和端口的 CONNECT；如果 runner 可以直连，请把该主机写入 NO_PROXY。',
    }
  if (detail?.code !== 'proxy-tls')
    return {
      en: 'Check HTTPS_PROXY (address, user, password) and that the proxy allows CONNECT to this host, or use NO_PROXY.',
      zh: '请检查 HTTPS_PROXY（地址、用户名、密码），并确认代理允许对该主机执行 CONNECT，或使用 NO_PROXY。',
    }
  return detail.error === 'EPROTO' || detail.error.startsWith('ERR_SSL_')
    ? {
        en: 'Write the proxy with `http://` in HTTPS_PROXY: it does not speak TLS there, as most proxies do not, even for https requests.',
        zh: '请在 HTTPS_PROXY 中用 `http://` 书写该代理：它在该端口上不使用 TLS；即使转发 https 请求，多数代理也是如此。',
      }
    : {
        en: 'Set NODE_EXTRA_CA_CERTS in the `env` of the step or job to the file of the private CA that the certificate of the proxy is from. If it is from none, another server may be answering.',
        zh: '如果代理的证书由私有 CA 签发，请在步骤或作业的 `env` 中用 NODE_EXTRA_CA_CERTS 指定该 CA 的证书文件。否则应答的可能是其他服务器。',
      }
}

/** What a certificate of a CA would not mend: see the cases of {@link tlsStep}. */
const isOtherTlsFault = (code: string): boolean =>
  /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH|EPROTO|ERR_SSL_.*)$/.test(
    code,
  )

/** Codes of OpenSSL and Node (Node.js documentation, "X509 certificate error codes"). */
function tlsStep({ detail }: ApiFailure): Localized {
  if (detail?.code === 'extra-certificates' && !isOtherTlsFault(detail.text))
    return {
      en: 'Let NODE_EXTRA_CA_CERTS, in the `env` of the step or job, name a file on the runner that holds the certificates of the private CA in PEM form (`-----BEGIN CERTIFICATE-----`). Node reads it when the step starts, so an earlier step must have written it.',
      zh: '请在步骤或作业的 `env` 中，让 NODE_EXTRA_CA_CERTS 指向 runner 上包含私有 CA 证书的 PEM 文件（`-----BEGIN CERTIFICATE-----`）。Node 在步骤启动时读取它，因此必须由更早的步骤写好。',
    }
  const code = detail?.code === 'system-error' || detail?.code === 'extra-certificates' ? detail.text : ''
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID')
    return {
      en: 'Check the runner’s clock: the certificate is not valid at this time. If the clock is right, the server at `endpoint`, or the proxy in between, needs a new certificate.',
      zh: '请检查 runner 的时钟：该证书当前不在有效期内。如果时钟准确，则 `endpoint` 指向的服务器或中间的代理需要更换证书。',
    }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH')
    return sentences(INTERMEDIARY, { en: 'The certificate belongs to another host.', zh: '该证书属于其他主机。' })
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
    return sentences(
      {
        en: 'Check the port of `endpoint`: the server there does not speak TLS as expected.',
        zh: '请检查 `endpoint` 的端口：对方没有按 TLS 协议应答。',
      },
      INTERMEDIARY,
    )
  return {
    en: 'Set NODE_EXTRA_CA_CERTS in the `env` of the step or job to the file of the private CA that the endpoint, or a proxy that reads TLS, uses. If there is none, check `endpoint`: another server may be responding.',
    zh: '如果终端节点或解密 TLS 的代理使用私有 CA，请在步骤或作业的 `env` 中用 NODE_EXTRA_CA_CERTS 指定该 CA 的证书文件。否则请检查 `endpoint`：应答的可能不是 CCE。',
  }
}

/** A write whose response was lost may have been carried out, so it is not repeated. */
const lostStep = ({ method }: ApiFailure): Localized =>
  method === 'GET'
    ? { en: `${NETWORK.en}, then re-run this job.`, zh: `${NETWORK.zh}，然后重新运行该作业。` }
    : {
        en: 'Look in the CCE console before the next run: CCE may have carried out the request, so it was not repeated.',
        zh: '下次运行前请先在 CCE 控制台确认：该请求可能已被执行，因此没有重发。',
      }
