import { readFile, stat } from 'node:fs/promises'
import type { ApiFailure, IdentityProblem } from '../../model/api-failure.js'
import { asRecord } from '../../model/collections.js'
import { ID_TOKEN, type OidcIdentity } from '../../model/oidc.js'
import { textProperty } from '../../network/failure.js'
import { CceError } from '../errors/api-error.js'
import type { CceResponse } from '../http/response.js'

/** A call to GitHub's service of ID tokens. */
export interface RunnerCall {
  readonly endpoint: string
  readonly operation: string
  readonly path: string
  readonly query: Record<string, string>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The ID token of a run, asked for anew.
 * @throws CceError if there is none; its `identity` is left to the caller
 */
export async function requestIdToken(
  { idToken: source, audience }: OidcIdentity,
  send: (call: RunnerCall) => Promise<CceResponse>,
): Promise<string> {
  if (source.kind === 'text') return source.token
  if (source.kind === 'file') return tokenFrom(await readTokenFile(source.path), 'ReadIdToken', source.path)
  const { origin, pathname, searchParams } = new URL(source.url)
  const query = { ...Object.fromEntries(searchParams), audience }
  const headers = { Authorization: `Bearer ${source.bearer}` }
  const operation = 'RequestIdToken'
  const response = await send({ endpoint: origin, operation, path: pathname, query, headers })
  return tokenFrom(asRecord(response.value)['value'], operation, origin + pathname)
}

function tokenFrom(text: unknown, operation: string, url: string): string {
  const token = typeof text === 'string' ? text.trim() : ''
  if (ID_TOKEN.test(token)) return token
  throw new LocalProblem('not-a-token', { operation, method: operation === 'ReadIdToken' ? 'FILE' : 'GET', url })
}

/** Larger files are refused: STS takes tokens of at most 20,000 characters. */
const MAX_FILE_BYTES = 64 * 1024

/** Reads a regular file, or a link to one, as Kubernetes makes them: a device or a pipe may never end. */
async function readTokenFile(path: string): Promise<string> {
  const refuse = (why: string | null) =>
    new LocalProblem('unreadable-token-file', { operation: 'ReadIdToken', method: 'FILE', url: path }, why)
  try {
    const file = await stat(path)
    if (!file.isFile()) throw refuse('not a regular file')
    if (file.size > MAX_FILE_BYTES) throw refuse('larger than 64 KiB')
    return await readFile(path, 'utf8')
  } catch (error) {
    throw error instanceof LocalProblem ? error : refuse(textProperty(error, 'code'))
  }
}

/** A problem that no API reports. */
export class LocalProblem extends CceError {
  readonly problem: IdentityProblem

  constructor(
    problem: IdentityProblem,
    request: Pick<ApiFailure, 'operation' | 'method' | 'url'>,
    errorCode: string | null = null,
  ) {
    super({
      ...request,
      kind: 'bad-credentials',
      status: null,
      code: null,
      detail: errorCode === null ? null : { code: 'system-error', text: errorCode },
      apiMessage: null,
      requestId: null,
      attempts: 1,
      retryStop: null,
    })
    this.problem = problem
  }
}
