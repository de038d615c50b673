import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { type BaseFile, type BaseFileCode, type BaseFileFault, FILE_CODES } from '../../model/base-file.js'
import { asRecord, isRecord } from '../../model/collections.js'
import { decodeText } from '../../model/encoding.js'
import { type FileAtCommit, type OpenCheckout, readFromCheckout, readFromCommit } from '../git.js'
import { isSha, type Trigger } from '../runner/event.js'
import { type GitHubAccess, openRepository, type RepositoryClient } from './client.js'
import { classifyFailure } from './errors.js'

type Failed = { readonly kind: 'failed'; readonly code: BaseFileCode; readonly status: number | null }
/** What the API says about the file at the tip of the branch. */
type ApiFile = FileAtCommit | Failed

const failed = (code: BaseFileCode, status: number | null = null): Failed => ({ kind: 'failed', code, status })

/** Outcomes that are about the file itself, so that reading the checkout instead would not help. */
const FINAL_CODES: ReadonlySet<BaseFileCode> = new Set([...FILE_CODES, 'canceled'])

/**
 * Reads a file at the tip of the base branch. Nothing is read from the head: a pull request must not loosen the policy that
 * judges it. GitHub's API is tried first, then the git objects of the checkout, which can be older than the tip. Never throws.
 * @param path of the file, relative to the root of the repository
 */
export async function readBaseFile(
  path: string,
  trigger: Trigger,
  access: GitHubAccess,
  openCheckout: OpenCheckout,
): Promise<BaseFile> {
  const ref = trigger.kind === 'other' ? null : trigger.baseRef
  const file = normalizePath(path)
  if (ref === null) return unreadableBaseFile(null, { code: 'no-base-branch', status: null, checkout: null })
  if (file === null) return unreadableBaseFile(ref, { code: 'bad-path', status: null, checkout: null })
  const remote = await readFromApi(file, ref, access)
  if (remote.kind !== 'failed') return { ...remote, ref, source: 'api' }
  const { code, status } = remote
  if (FINAL_CODES.has(code)) return unreadableBaseFile(ref, { code, status, checkout: null })
  const git = await openCheckout()
  if (typeof git === 'string') return unreadableBaseFile(ref, { code, status, checkout: git })
  const local = await readFromCheckout(file, ref, git)
  if (local.kind === 'failed') return unreadableBaseFile(ref, { code, status, checkout: local.code })
  return { ...local, ref, source: 'checkout' }
}

/**
 * Reads a file of one of several commits: of the first that GitHub or, if its API fails, the checkout has. Never throws.
 * @param path of the file, relative to the root of the repository
 * @param commits full ids, in order of preference
 */
export async function readFileAt(
  path: string,
  commits: readonly string[],
  access: GitHubAccess,
  openCheckout: OpenCheckout,
): Promise<BaseFile> {
  const [first] = commits
  const file = normalizePath(path)
  if (first === undefined) return unreadableBaseFile(null, { code: 'no-head-commit', status: null, checkout: null })
  if (file === null) return unreadableBaseFile(first, { code: 'bad-path', status: null, checkout: null })
  const remote = await readCommitsFromApi(file, commits, access)
  if (remote.kind !== 'failed') return { ...remote, ref: remote.commit, source: 'api' }
  const { code, status } = remote
  if (FINAL_CODES.has(code)) return unreadableBaseFile(first, { code, status, checkout: null })
  const git = await openCheckout()
  if (typeof git === 'string') return unreadableBaseFile(first, { code, status, checkout: git })
  const local = await firstReadable(commits, (commit) => readFromCommit(file, commit, git))
  if (local === null || local.kind === 'failed')
    return unreadableBaseFile(first, { code, status, checkout: local?.code ?? 'broken' })
  return { ...local, ref: local.commit, source: 'checkout' }
}

async function readCommitsFromApi(path: string, commits: readonly string[], access: GitHubAccess): Promise<ApiFile> {
  try {
    const client = await openRepository(access)
    if (typeof client === 'string') return failed(client)
    const file = await firstReadable(commits, (commit) => contentAt(path, commit, client))
    return file ?? failed('no-head-commit')
  } catch (error) {
    return failureOf(error, access.signal)
  }
}

/** The first answer that is not a failure; else the first failure. Null without commits. */
async function firstReadable<T extends { readonly kind: string }>(
  commits: readonly string[],
  read: (commit: string) => Promise<T>,
): Promise<T | null> {
  let first: T | null = null
  for (const commit of commits) {
    const answer = await read(commit)
    if (answer.kind !== 'failed') return answer
    first ??= answer
  }
  return first
}

const unreadableBaseFile = (ref: string | null, why: BaseFileFault): BaseFile => ({ kind: 'unreadable', ref, why })

/** The path as git stores it; null if it leads out of the repository or names no file. */
function normalizePath(path: string): string | null {
  const plain = posix.normalize(path)
  const isInside = plain !== '.' && !/^\.\.(?:\/|$)|^\/|\/$|[\u0000-\u001f\u007f]/.test(plain)
  return isInside && plain.isWellFormed() ? plain : null
}

/** GraphQL gives branch and file in one round trip; REST takes two, and is used for everything that GraphQL leaves open. */
async function readFromApi(path: string, branch: string, access: GitHubAccess): Promise<ApiFile> {
  try {
    const client = await openRepository(access)
    if (typeof client === 'string') return failed(client)
    const tip = await queryTip(path, branch, client)
    if (tip?.file) return tip.file
    const commit = tip?.commit ?? (await tipOf(branch, client))
    if (typeof commit !== 'string') return commit
    const file = await contentAt(path, commit, client)
    return file.kind === 'absent' && tip?.hasEntry ? failed('wrong-answer') : file
  } catch (error) {
    return failureOf(error, access.signal)
  }
}

const TIP_QUERY = `query ($owner: String!, $repo: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      target {
        ... on Commit { oid file(path: $path) { mode object { ... on Blob { oid isBinary isTruncated text } } } }
      }
    }
  }
}`

/**
 * GraphQL: the tip of a branch and, if the response settles it, the file there; else whether there is something under its path. Null if
 * the query failed.
 */
async function queryTip(
  path: string,
  branch: string,
  client: RepositoryClient,
): Promise<{ readonly commit: string; readonly file: ApiFile | null; readonly hasEntry: boolean } | null> {
  const variables = { ...client.repository, ref: `refs/heads/${branch}`, path }
  const response = await client.graphql(TIP_QUERY, variables).catch(() => null)
  if (response === null) return null
  const { repository } = asRecord(response.data)
  const { oid: commit, file: entry } = asRecord(asRecord(asRecord(repository)['ref'])['target'])
  if (!isSha(commit)) return null
  const isAbsent = entry === null && response.errors.length === 1 && isFileNotFound(response.errors[0])
  if (isAbsent) return { commit, file: { kind: 'absent', commit }, hasEntry: false }
  const file = response.errors.length > 0 ? null : fileOfEntry(asRecord(entry), commit)
  return { commit, file, hasEntry: isRecord(entry) }
}

/** GitHub reports a missing file as an error of the field `file`; null alone does not say why. */
function isFileNotFound(error: unknown): boolean {
  const { type, path } = asRecord(error)
  return type === 'NOT_FOUND' && Array.isArray(path) && path.join('.') === 'repository.ref.target.file'
}

/**
 * The file of a GraphQL TreeEntry. Null leaves it to REST: a link, which REST follows within the repository, and a text that is
 * not byte for byte what git has (GitHub truncates long texts and converts other encodings).
 */
function fileOfEntry({ mode, object }: Readonly<Record<string, unknown>>, commit: string): ApiFile | null {
  if (mode === 0o040000) return failed('folder')
  if (mode === 0o160000) return failed('submodule')
  const { oid, isBinary, isTruncated, text } = asRecord(object)
  const isPlainFile = mode === 0o100644 || mode === 0o100755
  if (!isPlainFile || isBinary !== false || isTruncated !== false || typeof text !== 'string') return null
  const bytes = Buffer.from(text)
  const hash = createHash(String(oid).length === 64 ? 'sha256' : 'sha1')
  if (hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') !== oid) return null
  const withoutMark = decodeText(bytes)
  return withoutMark === null ? null : { kind: 'found', text: withoutMark, commit }
}

/** REST: get a reference. */
async function tipOf(branch: string, { octokit, repository }: RepositoryClient): Promise<string | Failed> {
  const { data } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${branch}` })
  if (!isJson(data)) return failed('not-json')
  const { type, sha } = asRecord(data.object)
  return data.ref === `refs/heads/${branch}` && type === 'commit' && isSha(sha) ? sha : failed('wrong-answer')
}

/** REST: get repository content. */
async function contentAt(path: string, commit: string, { octokit, repository }: RepositoryClient): Promise<ApiFile> {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref: commit })
    return fileOfContent(data, path, commit)
  } catch (error) {
    const { status, body } = classifyFailure(error)
    const { message, errors } = asRecord(body)
    // another message, such as "No commit found for the ref", does not say that the file is missing
    if (status === 404) return message === 'Not Found' ? { kind: 'absent', commit } : failed('refused', status)
    // over 100 MB; smaller files of more than 1 MB come without their content
    const isTooLarge = Array.isArray(errors) && errors.some((each) => asRecord(each)['code'] === 'too_large')
    if (status === 403 && isTooLarge) return failed('too-large', status)
    throw error
  }
}

/** Octokit returns a response of another content type as a text or as bytes. */
const isJson = (data: unknown): boolean => typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)

function fileOfContent(data: unknown, path: string, commit: string): ApiFile {
  if (!isJson(data)) return failed('not-json')
  if (Array.isArray(data)) return failed('folder')
  const { type, path: actualPath, encoding, content } = asRecord(data)
  // for a link to a file GitHub sends that file under the path of the link
  if (actualPath !== undefined && actualPath !== path) return failed('wrong-answer')
  if (type === 'dir') return failed('folder')
  if (type === 'symlink' || type === 'submodule') return failed(type)
  if (type !== 'file') return failed('wrong-answer')
  if (encoding !== 'base64') return failed('too-large')
  const bytes = typeof content === 'string' ? base64Bytes(content) : null
  if (bytes === null) return failed('wrong-answer')
  const text = decodeText(bytes)
  return text === null ? failed('not-utf8') : { kind: 'found', text, commit }
}

/** Decodes base64 that is broken into lines; null if it is malformed, which Buffer would ignore. */
function base64Bytes(text: string): Buffer | null {
  const digits = text.replace(/[\r\n]/g, '')
  return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits) ? Buffer.from(digits, 'base64') : null
}

function failureOf(error: unknown, signal: AbortSignal): Failed {
  if (signal.aborted) return failed(asRecord(signal.reason)['name'] === 'TimeoutError' ? 'timed-out' : 'canceled')
  const { kind, status } = classifyFailure(error)
  if (kind === 'redirect') return failed('refused', status)
  if (kind !== 'status') return failed(kind, status)
  if (status === 401) return failed('bad-credentials', status)
  return failed(status !== null && status >= 500 ? 'server-error' : 'refused', status)
}
