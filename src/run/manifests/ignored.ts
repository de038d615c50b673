import { type Git, openCheckout } from '../../github/git.js'
import type { Run } from '../context.js'

/** Which files of the workspace do not count, because they are not part of the repository. */
export interface NotTracked {
  /** whether git ignores a file, or a folder with everything in it, and tracks nothing of it */
  isIgnored(path: string, kind: 'file' | 'folder'): boolean
  /** the given files that git does not track */
  readonly untracked: ReadonlySet<string>
  /** why git cannot be asked, so that nothing is ignored; null if it was */
  readonly problem: string | null
}

/** Git walks the files of the workspace, and names the ignored ones, or their folders. */
const LIMITS = { timeoutMs: 60_000, maxBytes: 16 * 1024 * 1024 }
/** More files than this are not asked about, but read. */
const MAX_ASKED = 500

/**
 * Asks git what it ignores. What is tracked is never ignored, whatever `.gitignore` says, so that a change cannot take its own files out
 * of the check.
 * @param own files that this run reads or writes itself, relative to the root of the repository
 */
export async function askGit(own: readonly string[], { cwd, env }: Pick<Run, 'cwd' | 'env'>): Promise<NotTracked> {
  const git = await openCheckout(cwd, env)
  if (typeof git === 'string') return { isIgnored: () => false, untracked: new Set(own), problem: git }
  const [ignored, tracked] = await Promise.all([
    list(['--others', '--ignored', '--exclude-standard', '--directory'], git),
    own.length === 0 ? new Set<string>() : list(['--', ...own.slice(0, MAX_ASKED)], git),
  ])
  return {
    isIgnored: (path, kind) => ignored?.has(kind === 'folder' ? `${path}/` : path) ?? false,
    untracked: new Set(tracked === null ? [] : own.slice(0, MAX_ASKED).filter((path) => !tracked.has(path))),
    problem: ignored === null ? 'git did not finish' : null,
  }
}

/** The paths that `git ls-files` prints; null if it fails. */
async function list(args: readonly string[], git: Git): Promise<ReadonlySet<string> | null> {
  const { code, stdout } = await git(['--work-tree', '.', '--literal-pathspecs', 'ls-files', '-z', ...args], LIMITS)
  return code === 0 ? new Set(stdout.toString('utf8').split('\0')) : null
}
