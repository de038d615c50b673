import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Git, openCheckout } from '../../github/git.js'
import { EVIDENCE_LIST } from '../../publish/report-files.js'
import type { Run } from '../context.js'

/** Files of the workspace that do not count, because they are not part of the repository. */
export interface LeftOut {
  /** Whether git ignores a file, or a folder with everything in it, and tracks nothing of it. Paths are relative to the root. */
  isIgnored(path: string, kind: 'file' | 'folder'): boolean
  /** Whether this run reads or writes the file itself, such as its report, and git does not track it. */
  isOwn(path: string): boolean
  /** tracked files that are not in the workspace, because only a part of the repository is checked out; null if git cannot name them */
  readonly absent: readonly string[] | null
  /** tracked files that are not in the workspace for another reason, such as an earlier step that deletes them */
  readonly deleted: readonly string[]
  /** why git cannot name what it ignores; null if it did */
  readonly problem: string | null
}

/** Git walks through the workspace, and prints the ignored files, or their folders. */
const LIMITS = { timeoutMs: 60_000, maxBytes: 64 * 1024 * 1024 }
/** The files of a run that are left out; more of them are scanned. */
const MAX_OWN = 500

/**
 * Asks git what it ignores. What is tracked is never left out, whatever `.gitignore` says, so that a change cannot take its own files out
 * of the check.
 * @param own files and folders that the run reads or writes itself, relative to the root of the repository
 */
export async function askGit(own: readonly string[], { cwd, env }: Pick<Run, 'cwd' | 'env'>): Promise<LeftOut> {
  const given = own.slice(0, MAX_OWN)
  const git = await openCheckout(cwd, env)
  const isSparse = existsSync(join(cwd, '.git/info/sparse-checkout'))
  if (typeof git === 'string')
    return leftOut(new Set(), given, new Set(), { absent: isSparse ? null : [], deleted: [] }, git)
  const [ignored, { some, tracked }, marked, deleted] = await Promise.all([
    list(['--others', '--ignored', '--exclude-standard', '--directory'], git),
    trackedOf(given, git, cwd),
    isSparse ? list(['-t'], git) : new Set<string>(),
    list(['--deleted'], git),
  ])
  const problem = ignored === null ? 'it did not finish' : null
  // S: the file is not in the working tree, and is not meant to be
  const absent = marked && [...marked].flatMap((line) => (line.startsWith('S ') ? line.slice(2) : []))
  const missing = { absent, deleted: [...(deleted ?? [])] }
  return leftOut(ignored ?? new Set(), tracked === null ? [] : some, tracked ?? new Set(), missing, problem)
}

function leftOut(
  ignored: ReadonlySet<string>,
  own: readonly string[],
  tracked: ReadonlySet<string>,
  missing: Pick<LeftOut, 'absent' | 'deleted'>,
  problem: string | null,
): LeftOut {
  const names = new Set(own)
  const folders = own.map((path) => `${path}/`)
  return {
    isIgnored: (path, kind) => ignored.has(kind === 'folder' ? `${path}/` : path),
    isOwn: (path) => (names.has(path) || folders.some((one) => path.startsWith(one))) && !tracked.has(path),
    ...missing,
    problem,
  }
}

/** What the run reads or writes, and the folders of earlier reports, with what git tracks of them. */
async function trackedOf(given: readonly string[], git: Git, cwd: string) {
  const earlier = await list(['--others', '--', `**/${EVIDENCE_LIST}`, EVIDENCE_LIST], git, '--glob-pathspecs')
  const folders = [...(earlier ?? [])].map((path) => path.slice(0, -EVIDENCE_LIST.length - 1))
  const reports = folders.filter((folder) => folder !== '' && existsSync(join(cwd, folder, 'report.json')))
  const some = [...given, ...reports].slice(0, MAX_OWN)
  return { some, tracked: some.length === 0 ? new Set<string>() : await list(['--', ...some], git) }
}

/** The paths that `git ls-files` prints; null if it fails. */
async function list(
  args: readonly string[],
  git: Git,
  pathspecs = '--literal-pathspecs',
): Promise<ReadonlySet<string> | null> {
  const { code, stdout } = await git(['--work-tree', '.', pathspecs, 'ls-files', '-z', ...args], LIMITS)
  return code === 0 ? new Set(stdout.toString('utf8').split('\0')) : null
}
