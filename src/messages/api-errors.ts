import type {
  ApiFailure,
  ExtraCertificatesFault,
  FailedAttempt,
  FailureDetail,
  FailureKind,
  RetryStop,
} from '../model/api-failure.js'
import { inEach, type Localizable, type Localized, sentences } from '../model/language.js'
import { nextStep } from './api-error-fixes.js'
import type { DiagnosticMessage } from './diagnostic-message.js'
import { identityClause, identitySentence, isFoundLocally } from './identity-errors.js'
import { COMMA, RUN_CANCELED, same } from './terms.js'

/** What was called, what came back, and what to do next. Parts of the message come from the network and are untrusted. */
export function apiFailureMessage(failure: ApiFailure): Omit<DiagnosticMessage, 'title'> {
  const problem = identitySentence(failure)
  const call = callText(failure)
  const message = problem === null ? call : isFoundLocally(failure) ? problem : sentences(problem, call)
  return { message, fix: nextStep(failure) }
}

function callText(failure: ApiFailure): Localized {
  const { operation, method, url, apiMessage } = failure
  const { en, zh } = outcome(failure)
  return {
    en: [`${operation} (${method} ${url})`, en, apiMessage ?? ''].filter((part) => part !== '').join(': '),
    zh: [`${operation}（${method} ${url}）`, zh, apiMessage ?? ''].filter((part) => part !== '').join('：'),
  }
}

/** The kind of failure (unless a sentence names it), status, code, details, request id and attempts. */
function outcome(failure: ApiFailure): Localized {
  const { kind, status, code, detail, retryStop, requestId, attempts } = failure
  const parts: readonly (Localizable | null)[] = [
    identitySentence(failure) === null ? KINDS[kind] : null,
    status === null ? null : `HTTP ${status}`,
    code === String(status) ? null : code,
    detail && detailText(detail),
    retryStop && retryStopText(retryStop),
    requestId === null ? null : { en: `request id ${requestId}`, zh: `请求 ID ${requestId}` },
    attempts > 1 ? { en: `after ${attempts} attempts`, zh: `共尝试 ${attempts} 次` } : null,
  ]
  return joined(parts)
}

/** Why a call gave no result, as a clause without any text of the network. */
export const failureClause = ({ kind, identity }: ApiFailure): Localized =>
  (identity === undefined ? null : identityClause(identity)) ?? KINDS[kind]

const joined = (parts: readonly (Localizable | null)[]): Localized =>
  inEach((say) =>
    parts
      .filter((part) => part !== null)
      .map(say)
      .join(say(COMMA)),
  )

const KINDS: Readonly<Record<FailureKind, Localized>> = {
  'bad-credentials': { en: 'the credentials were refused', zh: '凭证被拒绝' },
  'clock-skew': { en: 'the signature was refused because of its time', zh: '签名因时间偏差被拒绝' },
  'no-permission': { en: 'permission denied', zh: '没有权限' },
  'not-found': { en: 'not found', zh: '未找到' },
  'not-published': { en: 'this API is not available in this region', zh: '该区域未发布此 API' },
  throttled: { en: 'throttled', zh: '请求被限流' },
  'no-balance': { en: 'the account balance is insufficient', zh: '账户余额不足' },
  conflict: { en: 'refused in the current state of the cluster', zh: '当前状态下被拒绝' },
  'bad-request': { en: 'the request was refused as invalid', zh: '请求无效，被拒绝' },
  'server-error': { en: 'the service failed', zh: '服务端出错' },
  'unexpected-status': { en: 'unexpected status', zh: '状态码不符合预期' },
  timeout: { en: 'no complete response in time', zh: '超时前未收到完整响应' },
  'run-deadline': { en: 'the time of this run is up', zh: '本次运行的时间已用完' },
  cancelled: RUN_CANCELED,
  'unknown-host': { en: 'the host name cannot be resolved', zh: '无法解析主机名' },
  unreachable: { en: 'the host cannot be reached', zh: '无法连接主机' },
  'connection-lost': { en: 'the connection was lost', zh: '连接中断' },
  tls: { en: 'no trusted TLS connection', zh: '无法建立可信的 TLS 连接' },
  proxy: { en: 'the proxy does not connect', zh: '代理未能建立连接' },
  redirected: { en: 'redirected, and the gate does not follow redirects', zh: '响应为重定向，门禁不会跟随' },
  truncated: { en: 'the response was cut off', zh: '响应不完整' },
  'too-large': { en: 'the response is too large', zh: '响应过大' },
  'not-json': { en: 'the response is not JSON', zh: '响应不是 JSON' },
  'not-http': { en: 'the response is not HTTP', zh: '响应不是 HTTP' },
}

function detailText(detail: FailureDetail): Localized {
  switch (detail.code) {
    case 'system-error':
    case 'proxy-error':
      return same(detail.text)
    case 'extra-certificates':
      return extraCertificatesText(detail.text, detail.fault)
    case 'html-error-page':
      return { en: 'with an HTML page', zh: '响应体是 HTML 页面' }
    case 'html-page':
      return {
        en: 'it looks like an HTML page, possibly from a proxy or a login',
        zh: '看起来是 HTML 页面，可能来自代理或登录页',
      }
    case 'empty-body':
      return { en: 'it is empty', zh: '响应为空' }
    case 'incomplete-json':
      return { en: 'the JSON ends too early', zh: 'JSON 提前结束' }
    case 'redirect-target':
      return { en: `to ${detail.text}`, zh: `目标为 ${detail.text}` }
    case 'unreadable-redirect':
      return { en: 'to an unreadable address', zh: '目标地址无法识别' }
    case 'time-limit':
      return { en: seconds(detail.ms).en, zh: seconds(detail.ms).zh }
    case 'size-limit':
      return { en: `more than ${detail.bytes} bytes`, zh: `超过 ${detail.bytes} 字节` }
    case 'proxy-not-a-url':
      return { en: 'HTTPS_PROXY or ALL_PROXY is not a URL', zh: 'HTTPS_PROXY 或 ALL_PROXY 不是有效的 URL' }
    case 'proxy-protocol':
      return {
        en: `HTTPS_PROXY or ALL_PROXY must be an http or https URL, not ${detail.text}`,
        zh: `HTTPS_PROXY 或 ALL_PROXY 必须是 http 或 https 地址，而不是 ${detail.text}`,
      }
    case 'proxy-tls':
      return {
        en: `${detail.text}: no trusted TLS connection to the proxy itself (${detail.error})`,
        zh: `${detail.text}：无法与代理本身建立可信的 TLS 连接（${detail.error}）`,
      }
    case 'proxy-encoding':
      return {
        en: `the user or password of ${detail.text} in HTTPS_PROXY holds a % that does not begin an encoded character; write it as %25`,
        zh: `HTTPS_PROXY 中 ${detail.text} 的用户名或密码含有未编码的 %，请写作 %25`,
      }
    case 'proxy-status':
      return {
        en: `${detail.text} answered CONNECT with ${detail.status}`,
        zh: `${detail.text} 对 CONNECT 返回 ${detail.status}`,
      }
  }
}

function extraCertificatesText(code: string, { file, problem }: ExtraCertificatesFault): Localized {
  const why: Localized = IGNORED_CERTIFICATES[problem]
  return {
    en: `${code}, and NODE_EXTRA_CA_CERTS names ${file}, but ${why.en}`,
    zh: `${code}，且 NODE_EXTRA_CA_CERTS 指定了 ${file}，但${why.zh}`,
  }
}

const IGNORED_CERTIFICATES: Readonly<Record<ExtraCertificatesFault['problem'], Localized>> = {
  unreadable: { en: 'that file cannot be read', zh: '该文件无法读取' },
  'no-certificate': { en: 'that file holds no certificate in PEM form', zh: '该文件中没有 PEM 格式的证书' },
  damaged: {
    en: 'one of its certificates is damaged, and that one and all after it do not count',
    zh: '其中有证书已损坏，该证书及其后的证书均不生效',
  },
}

const seconds = (ms: number): Localized => {
  const count = Number((ms / 1000).toFixed(1))
  return { en: `${count} s`, zh: `${count} 秒` }
}

function retryStopText(stop: RetryStop): Localized {
  switch (stop.code) {
    case 'wait-too-long': {
      const [wait, most] = [seconds(stop.waitMs), seconds(stop.mostMs)]
      return {
        en: `another attempt would require a wait of ${wait.en}, but the limit is ${most.en}`,
        zh: `重试需要等待 ${wait.zh}，超过 ${most.zh}的上限`,
      }
    }
    case 'run-ends-sooner': {
      const [wait, left] = [seconds(stop.waitMs), seconds(stop.leftMs)]
      return {
        en: `another attempt would require a wait of ${wait.en}, but the run has only ${left.en} left`,
        zh: `重试需要等待 ${wait.zh}，而本次运行只剩 ${left.zh}`,
      }
    }
    case 'ended-while-waiting': {
      const before = attemptOutcome(stop.after)
      return {
        en: `while waiting to try again after: ${before.en}`,
        zh: `正在等待重试（此前：${before.zh}）`,
      }
    }
  }
}

const attemptOutcome = ({ kind, status, code, detail }: FailedAttempt): Localized =>
  joined([KINDS[kind], status === null ? detail && detailText(detail) : `HTTP ${status}`, code])
