import { posix } from 'node:path'
import type { BaseFile, BaseFileCode, BaseFileFault, BaseFileSource, FileCode } from '../../model/base-file.js'
import { type CheckoutFile, readFromCheckout } from '../git/base-checkout.js'
import { base64Bytes, utf8Text } from '../git/file-bytes.js'
import type { Git } from '../git/git.js'
import { isSha } from '../runner/sha.js'
import type { Trigger } from '../runner/trigger.js'
import { failureOf, type GitHubAccess, type OpenRepository, openRepository } from './octokit.js'

/** What the API told of the file, at the commit that the branch stands at. */
type ApiFile =
  | { readonly kind: 'found'; readonly text: string; readonly commit: string }
  | { readonly kind: 'absent'; readonly commit: string }
  | Failed
type Failed = { readonly kind: 'failed'; readonly code: BaseFileCode; readonly status: number | null }

const failed = (code: BaseFileCode, status: number | null = null): Failed => ({ kind: 'failed', code, status })

/** What the API says of the file itself: the checkout would have nothing better. */
const FINAL: ReadonlySet<BaseFileCode> = new Set<FileCode | 'cancelled'>([
  'folder',
  'symlink',
  'submodule',
  'too-large',
  'not-utf8',
  'cancelled',
])

/**
 * Reads a file at the tip of the base branch, and nothing of the head: a pull request must not loosen the policy that
 * judges it. GitHub's API is asked first (REST: get a reference, get repository content), then the git objects of the
 * checkout, which can be older than the tip. Never throws.
 * @param path of the file, relative to the root of the repository
 */
export async function readBaseFile(path: string, trigger: Trigger, access: GitHubAccess, git: Git): Promise<BaseFile> {
  const ref = trigger.kind === 'other' ? null : trigger.baseRef
  const file = plainPath(path)
  if (ref === null) return unreadable(null, { code: 'no-base-branch', status: null, checkout: null })
  if (file === null) return unreadable(ref, { code: 'bad-path', status: null, checkout: null })
  const told = await askApi(file, ref, access)
  if (told.kind !== 'failed') return read(told, { ref, commit: told.commit, source: 'api' })
  const { code, status } = told
  if (FINAL.has(code)) return unreadable(ref, { code, status, checkout: null })
  const local = await readFromCheckout(file, ref, git)
  if (local.kind === 'failed') return unreadable(ref, { code, status, checkout: local.code })
  return read(local, { ref, commit: local.commit, source: 'checkout' })
}

const unreadable = (ref: string | null, why: BaseFileFault): BaseFile => ({ kind: 'unreadable', ref, why })

function read(file: Exclude<ApiFile | CheckoutFile, { kind: 'failed' }>, source: BaseFileSource): BaseFile {
  return file.kind === 'found' ? { kind: 'found', text: file.text, ...source } : { kind: 'absent', ...source }
}

/** The path as git has it; null where it leads out of the repository, or nowhere. */
function plainPath(path: string): string | null {
  const plain = posix.normalize(path)
  const isInside = plain !== '.' && !/^\.\.(?:\/|$)|^\/|\/$|[\u0000-\u001f\u007f]/.test(plain)
  return isInside && plain.isWellFormed() ? plain : null
}

async function askApi(path: string, baseRef: string, access: GitHubAccess): Promise<ApiFile> {
  try {
    const open = await openRepository(access)
    if (typeof open === 'string') return failed(open)
    const commit = await tipOf(baseRef, open, access.signal)
    return typeof commit === 'string' ? await contentAt(path, commit, open, access.signal) : commit
  } catch {
    // the library itself could not be loaded or made
    return failed('no-connection')
  }
}

async function tipOf(baseRef: string, open: OpenRepository, signal: AbortSignal): Promise<string | Failed> {
  const { octokit, owner, repo } = open
  let answer: unknown
  try {
    answer = (await octokit.rest.git.getRef({ owner, repo, ref: `heads/${baseRef}` })).data
  } catch (error) {
    return failureAs(error, signal)
  }
  if (!isJson(answer)) return failed('not-json')
  const { ref, object } = answer as Record<string, unknown>
  const { type, sha } = Object(object) as Record<string, unknown>
  return ref === `refs/heads/${baseRef}` && type === 'commit' && isSha(sha) ? sha : failed('wrong-answer')
}

async function contentAt(
  path: string,
  commit: string,
  { octokit, owner, repo }: OpenRepository,
  signal: AbortSignal,
): Promise<ApiFile> {
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: commit })
    return contentOf(data, path, commit)
  } catch (error) {
    const { status, body } = failureOf(error)
    const { message, errors } = Object(body) as Record<string, unknown>
    // another message, such as "No commit found for the ref", does not say that the file is not there
    if (status === 404) return message === 'Not Found' ? { kind: 'absent', commit } : failed('refused', status)
    // over 100 MB; up to there it answers without the content
    const isTooLarge = Array.isArray(errors) && errors.some((each) => Object(each).code === 'too_large')
    return status === 403 && isTooLarge ? failed('too-large', status) : failureAs(error, signal)
  }
}

/** Octokit gives whatever else it was sent as a text, or as bytes. */
const isJson = (data: unknown): boolean => typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)

function contentOf(data: unknown, path: string, commit: string): ApiFile {
  if (!isJson(data)) return failed('not-json')
  if (Array.isArray(data)) return failed('folder')
  const { type, path: toldPath, encoding, content } = data as Record<string, unknown>
  // of a link that leads to a file GitHub sends that file
  if (toldPath !== undefined && toldPath !== path) return failed('wrong-answer')
  if (type === 'dir') return failed('folder')
  if (type === 'symlink' || type === 'submodule') return failed(type)
  if (type !== 'file') return failed('wrong-answer')
  if (encoding !== 'base64') return failed('too-large')
  const bytes = typeof content === 'string' ? base64Bytes(content) : null
  if (bytes === null) return failed('wrong-answer')
  const text = utf8Text(bytes)
  return text === null ? failed('not-utf8') : { kind: 'found', text, commit }
}

function failureAs(error: unknown, signal: AbortSignal): Failed {
  if (signal.aborted) return failed(Object(signal.reason).name === 'TimeoutError' ? 'timed-out' : 'cancelled')
  const { kind, status } = failureOf(error)
  if (kind !== 'status') return failed(kind, status)
  if (status === 401) return failed('bad-credentials', status)
  return failed(status !== null && status >= 500 ? 'server-error' : 'refused', status)
}
