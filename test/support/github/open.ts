import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './server.js'

/** The token that `openGitHub` accepts. */
export const TOKEN = 'ghs_token'
/** The API path of the fake's repository. */
export const REPO = '/repos/octo-org/infra'

export interface PlainResponse {
  status: number
  headers: Headers
  body: unknown
}

/** Starts a fake GitHub and sends it plain requests: no client of ours comes between that could correct them. */
export async function openGitHub(options: Partial<FakeGitHubOptions> = {}) {
  const github: FakeGitHub = await startFakeGitHub({ token: TOKEN, ...options })
  const request = async (method: string, path: string, body?: unknown): Promise<PlainResponse> => {
    const response = await fetch(path.startsWith('http') ? path : `${github.url}${REPO}${path}`, {
      method,
      headers: { authorization: `Bearer ${TOKEN}` },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
  return {
    ...github,
    request,
    get: (path: string) => request('GET', path),
    post: (path: string, body: unknown) => request('POST', path, body),
    patch: (path: string, body: unknown) => request('PATCH', path, body),
  }
}
