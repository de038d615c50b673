import type { CheckoutCode } from '../../model/base-file.js'
import { isSha } from '../runner/event.js'
import type { Git } from './git.js'

/** A file at a commit, given by its full id, or that the commit does not have it. */
export type FileAtCommit =
  | { readonly kind: 'found'; readonly text: string; readonly commit: string }
  | { readonly kind: 'absent'; readonly commit: string }
/** What the git objects of the checkout say about a file of a branch. */
type CheckoutFile = FileAtCommit | { readonly kind: 'failed'; readonly code: CheckoutCode }

/** The same limit in bytes as GitHub's API has for the content of a file. */
const MAX_BYTES = 1024 * 1024

const failed = (code: CheckoutCode): CheckoutFile => ({ kind: 'failed', code })

/**
 * Reads a file of `refs/remotes/origin/<branch>`. HEAD, the index and the working tree belong to the pull request and are not
 * read.
 * @param path as git stores it: without `.`, `..` and double slashes
 * @param branch a valid branch name
 */
export async function readFromCheckout(path: string, branch: string, git: Git): Promise<CheckoutFile> {
  // show-ref takes exactly this ref; rev-parse would try others
  const commit = await readLine(git, ['show-ref', '--verify', '--hash', `refs/remotes/origin/${branch}`])
  if (!isSha(commit)) return failed('no-branch')
  if ((await readLine(git, ['cat-file', '-t', commit])) !== 'commit') return failed('broken')
  const tree = await git.run(['--literal-pathspecs', 'ls-tree', '-z', '--long', '--full-tree', commit, '--', path])
  if (tree.code !== 0) return failed('broken')
  const listing = tree.stdout.toString('utf8')
  if (listing === '') return { kind: 'absent', commit }
  const entry = parseEntry(listing, path)
  if (typeof entry === 'string') return failed(entry)
  const { code, stdout } = await git.run(['cat-file', 'blob', entry.id])
  if (code !== 0) return failed('broken')
  const text = utf8Text(stdout)
  return text === null ? failed('not-utf8') : { kind: 'found', text, commit }
}

/** The plain file in the one line that `git ls-tree` printed, or why it is not a plain file. */
function parseEntry(listing: string, path: string): { readonly id: string } | CheckoutCode {
  const [, mode, id, size, name] = /^(\d{6}) [a-z]+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(listing) ?? []
  if (name !== path || !isSha(id)) return 'broken'
  if (mode === '040000') return 'folder'
  if (mode === '120000') return 'symlink'
  if (mode === '160000') return 'submodule'
  if (mode !== '100644' && mode !== '100755') return 'broken'
  return Number(size) <= MAX_BYTES ? { id } : 'too-large'
}

async function readLine(git: Git, args: string[]): Promise<string | null> {
  const { code, stdout } = await git.run(args)
  return code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : null
}

/** Decodes UTF-8 and drops a byte order mark; null if the bytes are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
