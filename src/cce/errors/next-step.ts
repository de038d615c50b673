import { type Localized, sentences } from '../../model/language.js'
import type { CceError, FailureKind } from './api-error.js'
import { lostStep, NETWORK, noPermissionStep, throttledStep } from './next-step-cases.js'

const IDS: Localized = {
  en: 'Check `cluster-id`, `project-id` and `region`',
  zh: '请检查 `cluster-id`、`project-id` 和 `region`',
}
const INTERMEDIARY: Localized = {
  en: 'A proxy, a firewall or a login page may stand between: check `endpoint`, HTTPS_PROXY and NO_PROXY.',
  zh: '中间可能有代理、防火墙或登录页：请检查 `endpoint`、HTTPS_PROXY 和 NO_PROXY。',
}

type Advice = Localized | ((error: CceError) => Localized)

const STEPS: Readonly<Record<FailureKind, Advice>> = {
  'bad-credentials': badCredentials,
  'clock-skew': {
    en: "Set the runner's clock: the gateway refuses signatures whose time is more than 15 minutes off. If the clock is right, the keys may have expired: issue new ones.",
    zh: '请校准 runner 的时钟：签名时间偏差超过 15 分钟会被网关拒绝。如果时钟准确，可能是密钥已过期，请重新签发。',
  },
  'no-permission': noPermissionStep,
  'not-found': {
    en: `${IDS.en}: the cluster or the task is not there. A task may be gone; start a new check.`,
    zh: `${IDS.zh}：集群或任务不存在。任务可能已被清除，请重新发起检查。`,
  },
  'not-published': {
    en: 'This API is not offered in this region. Check `region`, or take this check out of `checks`.',
    zh: '该区域不提供此 API。请检查 `region`，或从 `checks` 中去掉该检查。',
  },
  throttled: throttledStep,
  'no-balance': {
    en: "Top up the account's balance: CCE refuses the request until then, and asking again does not help.",
    zh: '请为账户充值：充值前 CCE 会一直拒绝该请求，重试无效。',
  },
  conflict: {
    en: "Wait until what the cluster is doing now is finished (see CCE's message), then run the job again.",
    zh: '请等待集群当前的操作结束（见 CCE 的提示信息），然后重新运行该作业。',
  },
  'bad-request': {
    en: "Check what CCE's message names, then `cluster-id`, `current-version` and `target-version`.",
    zh: '请先检查 CCE 提示信息中指出的内容，再检查 `cluster-id`、`current-version` 和 `target-version`。',
  },
  'server-error': {
    en: 'The fault is on the side of the service. Run the job again later; if it stays, give its support the request id.',
    zh: '故障在服务端。请稍后重新运行该作业；如果仍然失败，请提交工单并附上请求 ID。',
  },
  'unexpected-status': sentences(
    { en: 'No status that this API documents.', zh: '此 API 的文档中没有该状态码。' },
    INTERMEDIARY,
  ),
  timeout: {
    en: `The service is slow, or packets are dropped. ${NETWORK.en}, then run the job again.`,
    zh: `服务响应缓慢，或存在丢包。${NETWORK.zh}，然后重新运行该作业。`,
  },
  'run-deadline': {
    en: 'Raise `wait-timeout`, or run the job again when the service answers faster.',
    zh: '请调大 `wait-timeout`，或等服务响应恢复后重新运行该作业。',
  },
  cancelled: {
    en: 'The workflow run was cancelled. Run the job again.',
    zh: '工作流运行已被取消。请重新运行该作业。',
  },
  'unknown-host': {
    en: 'Check the spelling of `region` or `endpoint`. A runner without public DNS needs HTTPS_PROXY.',
    zh: '请检查 `region` 或 `endpoint` 的拼写。无法使用公网 DNS 的 runner 需要配置 HTTPS_PROXY。',
  },
  unreachable: {
    en: `${NETWORK.en}, and that \`endpoint\` is right.`,
    zh: `${NETWORK.zh}，并确认 \`endpoint\` 正确。`,
  },
  'connection-lost': lostStep,
  tls: {
    en: "If the endpoint or a proxy uses a private CA, name its file as NODE_EXTRA_CA_CERTS in the job's `env`. Otherwise check `endpoint`: something else may be answering.",
    zh: '如果终端节点或代理使用私有 CA，请在作业的 `env` 中用 NODE_EXTRA_CA_CERTS 指定其证书文件。否则请检查 `endpoint`：应答的可能不是 CCE。',
  },
  proxy: {
    en: 'Check HTTPS_PROXY (address, user, password) and that the proxy allows CONNECT to this host, or use NO_PROXY.',
    zh: '请检查 HTTPS_PROXY（地址、用户名、密码），并确认代理允许对该主机执行 CONNECT，或使用 NO_PROXY。',
  },
  redirected: sentences(
    {
      en: 'Redirects are not followed, so that credentials go nowhere else.',
      zh: '门禁不跟随重定向，以免凭证被发往别处。',
    },
    INTERMEDIARY,
  ),
  truncated: lostStep,
  'too-large': {
    en: 'No answer of CCE is this large. Check `endpoint`, and narrow the check down by a task id.',
    zh: 'CCE 的响应不会这么大。请检查 `endpoint`，并用任务 ID 缩小检查范围。',
  },
  'not-json': INTERMEDIARY,
  'not-http': sentences(
    {
      en: 'Check `endpoint`: what answers there does not speak HTTP.',
      zh: '请检查 `endpoint`：该地址应答的不是 HTTP 服务。',
    },
    INTERMEDIARY,
  ),
}

/** What to do next about a failed call: one or two sentences of our own words, nothing of the API's. */
export function nextStep(error: CceError): Localized {
  const advice = STEPS[error.kind]
  return typeof advice === 'function' ? advice(error) : advice
}

/** The gateway locks a pair of keys for five minutes after five failures in a row (API Gateway FAQ). */
function badCredentials(error: CceError): Localized {
  const inputs: Localized = {
    en: 'Check `access-key` and `secret-key` (temporary keys need `security-token` and expire), or `auth-token`',
    zh: '请检查 `access-key` 和 `secret-key`（临时密钥还需要 `security-token`，且会过期），或 `auth-token`',
  }
  if (/reach(?:ed)? the limit/i.test(error.apiMessage ?? ''))
    return {
      en: `${inputs.en}. After five failures in a row the keys are locked for five minutes: correct them and wait.`,
      zh: `${inputs.zh}。连续失败 5 次后，密钥会被锁定 5 分钟：请更正后等待解锁。`,
    }
  return {
    en: `${inputs.en}, and that \`region\` and \`project-id\` belong to that account.`,
    zh: `${inputs.zh}，并确认 \`region\` 和 \`project-id\` 属于该账号。`,
  }
}
