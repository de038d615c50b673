import type { CheckoutCode } from '../../model/base-file.js'
import { isSha } from '../runner/sha.js'
import { utf8Text } from './file-bytes.js'
import type { Git } from './git.js'

/** What the checkout's git objects told of a file of a branch. */
export type CheckoutFile =
  | { readonly kind: 'found'; readonly text: string; readonly commit: string }
  | { readonly kind: 'absent'; readonly commit: string }
  | { readonly kind: 'failed'; readonly code: CheckoutCode }

/** As much as GitHub's API sends of a file as text, in bytes. */
const LARGEST = 1024 * 1024

const failed = (code: CheckoutCode): CheckoutFile => ({ kind: 'failed', code })

/**
 * Reads a file of `refs/remotes/origin/<branch>`. HEAD, index and working tree, which are the pull request's, are not
 * looked at.
 * @param path as git has it: no `.`, no `..`, no double slash
 * @param branch a plausible name
 */
export async function readFromCheckout(path: string, branch: string, git: Git): Promise<CheckoutFile> {
  // exactly this ref, where rev-parse would try other ones
  const commit = await line(git, ['show-ref', '--verify', '--hash', `refs/remotes/origin/${branch}`])
  if (!isSha(commit)) return failed('no-branch')
  if ((await line(git, ['cat-file', '-t', commit])) !== 'commit') return failed('broken')
  const tree = await git.run(['--literal-pathspecs', 'ls-tree', '-z', '--long', '--full-tree', commit, '--', path])
  if (tree.code !== 0) return failed('broken')
  const listed = tree.stdout.toString('utf8')
  if (listed === '') return { kind: 'absent', commit }
  const entry = entryOf(listed, path)
  return typeof entry === 'string' ? failed(entry) : blob(entry.id, commit, git)
}

async function blob(id: string, commit: string, git: Git): Promise<CheckoutFile> {
  const { code, stdout } = await git.run(['cat-file', 'blob', id])
  if (code !== 0) return failed('broken')
  const text = utf8Text(stdout)
  return text === null ? failed('not-utf8') : { kind: 'found', text, commit }
}

/** The plain file that the one entry of `git ls-tree` is about; or why it is none. */
function entryOf(listed: string, path: string): { readonly id: string } | CheckoutCode {
  const [, mode, id, size, name] = /^(\d{6}) [a-z]+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(listed) ?? []
  if (name !== path || !isSha(id)) return 'broken'
  if (mode === '040000') return 'folder'
  if (mode === '120000') return 'symlink'
  if (mode === '160000') return 'submodule'
  if (mode !== '100644' && mode !== '100755') return 'broken'
  return Number(size) <= LARGEST ? { id } : 'too-large'
}

async function line(git: Git, args: string[]): Promise<string | null> {
  const { code, stdout } = await git.run(args)
  return code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : null
}
