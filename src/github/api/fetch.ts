import type { Response } from 'node-fetch'
import { createSend } from '../../network/send.js'
import type { Env } from '../runner/event.js'
import { GitHubError } from './errors.js'

/** The part of a request that GitHub's library passes on. */
export interface FetchOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly signal: AbortSignal
}

/** What GitHub's library uses in place of its own HTTP client. */
export type GitHubFetch = (url: string, options: FetchOptions) => Promise<Response>

export interface GitHubHosts {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly env: Env
}

/**
 * A client with connections of its own. It sends the token to the configured API only: a page link in a response could name any host.
 * @param ca PEM certificates to trust in place of Node's own
 */
export function createGitHubFetch({ apiUrl, graphqlUrl, env }: GitHubHosts, ca?: string): GitHubFetch {
  const send = createSend(ca === undefined ? { env } : { env, ca })
  const origins = [apiUrl, graphqlUrl].map(originOf)
  return async (address, { method = 'GET', headers = {}, body = '', signal }) => {
    const url = new URL(address)
    if (!origins.includes(url.origin))
      throw new GitHubError('a response names a page on another host, to which the gate sends nothing')
    return send({ method, url, headers, body }, signal)
  }
}

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null)
