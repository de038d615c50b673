import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './server.js'

/** The token of {@link openGitHub}. */
export const TOKEN = 'ghs_token'
/** The path of the fake's repository. */
export const REPO = '/repos/octo-org/infra'

export interface RequestedSettings {
  status: number
  headers: Headers
  body: unknown
}

/** A fake GitHub, and plain requests to it: no client of ours that would repair them. */
export async function openGitHub(options: Partial<FakeGitHubOptions> = {}) {
  const github: FakeGitHub = await startFakeGitHub({ token: TOKEN, ...options })
  const ask = async (method: string, path: string, body?: unknown): Promise<RequestedSettings> => {
    const response = await fetch(path.startsWith('http') ? path : `${github.url}${REPO}${path}`, {
      method,
      headers: { authorization: `Bearer ${TOKEN}` },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
  return {
    ...github,
    ask,
    get: (path: string) => ask('GET', path),
    post: (path: string, body: unknown) => ask('POST', path, body),
    patch: (path: string, body: unknown) => ask('PATCH', path, body),
  }
}
