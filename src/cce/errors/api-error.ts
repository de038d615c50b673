import { type Localizable, type Localized, localizer } from '../../model/language.js'

/** Why a call gave no usable answer. `nextStep` knows what to do about each. */
export type FailureKind =
  // what CCE or its gateway said
  | 'bad-credentials'
  | 'clock-skew'
  | 'no-permission'
  | 'not-found'
  | 'not-published'
  | 'throttled'
  | 'no-balance'
  | 'conflict'
  | 'bad-request'
  | 'server-error'
  | 'unexpected-status'
  // what happened on the way
  | 'timeout'
  | 'run-deadline'
  | 'cancelled'
  | 'unknown-host'
  | 'unreachable'
  | 'connection-lost'
  | 'tls'
  | 'proxy'
  // what came back is no answer of this API
  | 'redirected'
  | 'truncated'
  | 'too-large'
  | 'not-json'
  | 'not-http'

export interface CceErrorFacts {
  kind: FailureKind
  /** CCE's name of the operation, such as `ShowPreCheck`. */
  operation: string
  method: string
  /** Our endpoint and path; no query. */
  url: string
  /** HTTP status; null when no response came. */
  status: number | null
  /** The API's or the gateway's own code, such as `CCE.01403001` or `APIGW.0301`, as received. */
  code: string | null
  /** The API's most specific message, as received: untrusted, at most 2,000 UTF-16 units. */
  apiMessage: string | null
  requestId: string | null
  /** Attempts made, from 1. */
  attempts: number
  /** What we can add (a system error code, a redirect's host). May quote hosts: untrusted. */
  detail: Localizable | null
  cause?: unknown
}

/**
 * A call that gave no usable answer. Its texts come from the network and are untrusted: sinks escape them. Our own
 * credentials are already redacted.
 */
export class CceError extends Error implements CceErrorFacts {
  readonly kind: FailureKind
  readonly operation: string
  readonly method: string
  readonly url: string
  readonly status: number | null
  readonly code: string | null
  readonly apiMessage: string | null
  readonly requestId: string | null
  readonly attempts: number
  readonly detail: Localizable | null

  constructor(facts: CceErrorFacts) {
    super(describe(facts).en, { cause: facts.cause })
    this.name = 'CceError'
    this.kind = facts.kind
    this.operation = facts.operation
    this.method = facts.method
    this.url = facts.url
    this.status = facts.status
    this.code = facts.code
    this.apiMessage = facts.apiMessage
    this.requestId = facts.requestId
    this.attempts = facts.attempts
    this.detail = facts.detail
  }
}

const WORDS: Readonly<Record<FailureKind, Localized>> = {
  'bad-credentials': { en: 'the credentials were refused', zh: '凭证被拒绝' },
  'clock-skew': { en: 'the signature was refused for its time', zh: '签名因时间偏差被拒绝' },
  'no-permission': { en: 'permission denied', zh: '没有权限' },
  'not-found': { en: 'not found', zh: '未找到' },
  'not-published': { en: 'this API is not published here', zh: '该区域未发布此 API' },
  throttled: { en: 'throttled', zh: '请求被限流' },
  'no-balance': { en: 'the account balance is insufficient', zh: '账户余额不足' },
  conflict: { en: 'refused in the present state', zh: '当前状态下被拒绝' },
  'bad-request': { en: 'the request was refused as invalid', zh: '请求无效，被拒绝' },
  'server-error': { en: 'the service failed', zh: '服务端出错' },
  'unexpected-status': { en: 'unexpected status', zh: '状态码不符合预期' },
  timeout: { en: 'no complete answer in time', zh: '超时前未收到完整响应' },
  'run-deadline': { en: "the run's time is over", zh: '本次运行的时间已用完' },
  cancelled: { en: 'the run was cancelled', zh: '本次运行已被取消' },
  'unknown-host': { en: 'the host name cannot be resolved', zh: '无法解析主机名' },
  unreachable: { en: 'the host cannot be reached', zh: '无法连接主机' },
  'connection-lost': { en: 'the connection was lost', zh: '连接中断' },
  tls: { en: 'no trusted TLS connection', zh: '无法建立可信的 TLS 连接' },
  proxy: { en: 'the proxy gives no connection', zh: '代理未能建立连接' },
  redirected: { en: 'redirected, which is never followed', zh: '响应为重定向，门禁不会跟随' },
  truncated: { en: 'the answer was cut off', zh: '响应不完整' },
  'too-large': { en: 'the answer is too large', zh: '响应过大' },
  'not-json': { en: 'the answer is not JSON', zh: '响应不是 JSON' },
  'not-http': { en: 'the answer is not HTTP', zh: '响应不是 HTTP' },
}

/** One line: the call, what happened, status, code, the API's message, request id. Untrusted text: escape it. */
export const describe = (error: CceErrorFacts): Localized => ({
  en: `${error.operation} (${error.method} ${error.url}): ${parts(error).en}${error.apiMessage === null ? '' : `: ${error.apiMessage}`}`,
  zh: `${error.operation}（${error.method} ${error.url}）：${parts(error).zh}${error.apiMessage === null ? '' : `：${error.apiMessage}`}`,
})

function parts({ kind, status, code, detail, requestId, attempts }: CceErrorFacts): Localized {
  const what: readonly (Localizable | null)[] = [
    WORDS[kind],
    status === null ? null : `HTTP ${status}`,
    code,
    detail,
    requestId === null ? null : { en: `request id ${requestId}`, zh: `请求 ID ${requestId}` },
    attempts > 1 ? { en: `after ${attempts} attempts`, zh: `共尝试 ${attempts} 次` } : null,
  ]
  const said = what.filter((part) => part !== null)
  return { en: said.map(localizer('en')).join(', '), zh: said.map(localizer('zh-cn')).join('，') }
}
