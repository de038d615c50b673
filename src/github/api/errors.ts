import { asRecord } from '../../model/collections.js'
import { isTlsCode, ProxyFailure, textProperty } from '../../network/failure.js'
import { clip, oneLine } from '../../text/plain.js'

/** A failed request to GitHub. */
export interface GitHubFailure {
  readonly kind: 'no-connection' | 'rate-limit' | 'no-permission' | 'redirect' | 'status'
  /** the HTTP status; null without a response */
  readonly status: number | null
  readonly headers: Readonly<Record<string, unknown>>
  /** parsed JSON, or a text */
  readonly body: unknown
}

/** Why a request did not succeed, worded for the log. */
export class GitHubError extends Error {
  /** the token lacks a permission, which is one cause for all requests that need it */
  readonly isPermission: boolean

  constructor(message: string, isPermission = false) {
    super(message)
    this.isPermission = isPermission
  }
}

/** @param error as thrown by octokit */
export function classifyFailure(error: unknown): GitHubFailure {
  const { status, headers: rawHeaders, data: body } = asRecord(asRecord(error)['response'])
  // without a response the library makes up a status
  if (typeof status !== 'number') return { kind: 'no-connection', status: null, headers: {}, body: null }
  const headers = asRecord(rawHeaders)
  return { kind: kindOf(status, headers, body), status, headers, body }
}

/** GitHub's docs, "Rate limits for the REST API": an exceeded limit is a 403 or 429 with a header or a message that says so. */
function kindOf(status: number, headers: GitHubFailure['headers'], body: unknown): GitHubFailure['kind'] {
  if (status === 429) return 'rate-limit'
  if (status >= 300 && status < 400) return 'redirect'
  if (status !== 403 && status !== 404) return 'status'
  const isLimited =
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /\brate limit\b/i.test(messageOf(body))
  return status === 403 && isLimited ? 'rate-limit' : 'no-permission'
}

/**
 * Words a failed request for the log.
 * @param permission what the request needs, such as `statuses: write`
 * @param signal the one that ends the request
 */
export function toGitHubError(error: unknown, permission: string, signal: AbortSignal): GitHubError {
  if (error instanceof GitHubError) return error
  const { kind, status, body } = classifyFailure(error)
  if (kind === 'no-connection') return connectionError(error, signal)
  if (kind === 'rate-limit')
    return new GitHubError(`status ${status}: the rate limit is used up for longer than this run can wait`)
  // no permission helps against a locked conversation or an archived repository, which are 403 too
  const isClosed = status === 403 && /\b(?:locked|archived)\b/i.test(messageOf(body))
  if (kind === 'no-permission' && !isClosed)
    return new GitHubError(`status ${status}: the token lacks ${permission}`, true)
  if (kind === 'redirect')
    return new GitHubError(
      `status ${status}: GitHub redirects to another address, and the gate follows no redirect. If the repository was renamed or moved, start a new run of the workflow`,
    )
  return new GitHubError(
    `status ${status}${status === 401 ? ': GitHub does not accept github-token' : detailsOf(body)}`,
  )
}

function connectionError(error: unknown, signal: AbortSignal): GitHubError {
  const { status, message } = asRecord(error)
  const isTimeout = asRecord(signal.reason)['name'] === 'TimeoutError' || /\btimeout\b/i.test(String(message))
  if (isTimeout) return new GitHubError('GitHub did not answer in time')
  if (signal.aborted) return new GitHubError('the run was canceled')
  const cause = asRecord(error)['cause']
  if (cause instanceof ProxyFailure) return new GitHubError(proxyText(cause))
  if (cause instanceof GitHubError) return cause
  const code = textProperty(cause, 'code') ?? ''
  if (isTlsCode(code)) return new GitHubError(`the certificate of GitHub’s API is not trusted (${code}). ${PRIVATE_CA}`)
  // the library gives a status to everything that it could not send or receive
  return status === undefined ? notGitHubError() : new GitHubError('no connection')
}

const PRIVATE_CA = 'If it is from a private CA, set NODE_EXTRA_CA_CERTS in the env of the step to the file of that CA'

/** What is wrong with the proxy, with its host and without its password. */
function proxyText({ detail }: ProxyFailure): string {
  switch (detail.code) {
    case 'proxy-status':
      return `the proxy ${detail.text} refused the connection with status ${detail.status}`
    case 'proxy-encoding':
      return `the user or password of the proxy ${detail.text} holds a % that is not percent-encoded; write it as %25`
    case 'proxy-tls':
      return `the certificate of the proxy ${detail.text} is not trusted (${detail.error}). ${PRIVATE_CA}`
    case 'proxy-error':
      return `the proxy does not connect (${detail.text})`
    default:
      return 'HTTPS_PROXY or ALL_PROXY does not name an http or https proxy'
  }
}

/** A proxy, or another server, answered. */
export const notGitHubError = (): GitHubError => new GitHubError('the response does not come from GitHub’s API')

function messageOf(body: unknown): string {
  const { message } = asRecord(body)
  return typeof message === 'string' ? message : ''
}

/** The error details in a response body, on one line and shortened. */
function detailsOf(body: unknown): string {
  const { message, errors } = asRecord(body)
  const details = (Array.isArray(errors) ? errors : []).map((one) =>
    typeof one === 'string' ? one : asRecord(one)['message'],
  )
  const texts = [message, ...details].filter((text) => typeof text === 'string')
  return texts.length > 0 ? `: ${clip(oneLine(texts.join('; ')), 300)}` : ''
}
