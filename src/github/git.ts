import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, lstatSync, realpathSync } from 'node:fs'
import path from 'node:path'
import type { CheckoutCode } from '../model/base-file.js'
import { decodeText } from '../model/encoding.js'
import { isInside } from '../model/paths.js'
import { type Env, isSha } from './runner/event.js'

/** How long git may take and how much it may print, where that is more than usual. */
export interface GitLimits {
  readonly timeoutMs: number
  readonly maxBytes: number
}

/** Runs git on the checkout. The code is not 0 if git failed or did not finish. Never rejects. */
export type Git = (args: string[], limits?: GitLimits) => Promise<{ code: number; stdout: Buffer }>
/** Git for the checkout, or why there is none to read from. */
export type OpenCheckout = () => Promise<Git | CheckoutCode>

const LIMITS: GitLimits = { timeoutMs: 10_000, maxBytes: 2 * 1024 * 1024 }
/** The exit code of a shell for a missing program. */
const NOT_FOUND = 127

/**
 * Ignore replaced objects, start no program that the repository's configuration names, and take no folder for a repository
 * because its files look like one (git 2.38 and newer; older versions are covered by the comparison in {@link openCheckout}).
 */
const FLAGS = [
  '--no-replace-objects',
  '--no-optional-locks',
  ...['core.fsmonitor=false', 'safe.bareRepository=explicit'].flatMap((setting) => ['-c', setting]),
]

/**
 * Opens the checkout at the root of the workspace for reading, without network, prompts or a shell. Only a `.git` folder counts:
 * a pull request can contain a file of that name, and files that look like a bare repository, but git never checks out a folder
 * called `.git`. A file `commondir` in it would lead git to the references of another repository.
 * @param workspace an absolute path
 */
export async function openCheckout(workspace: string, env: Env): Promise<Git | CheckoutCode> {
  const folder = path.join(workspace, '.git')
  if (!isFolder(folder) || existsSync(path.join(folder, 'commondir'))) return 'no-checkout'
  const program = gitProgram(workspace, env)
  if (program === null) return 'no-git'
  const plain = gitEnv(workspace, env)
  const where = await execute(program, ['rev-parse', '--absolute-git-dir'], workspace, plain)
  // every version of git names the setting in this message
  if (where.code !== 0) return where.stderr.includes('safe.directory') ? 'other-owner' : 'no-checkout'
  if (!isSameFolder(where.stdout.toString('utf8').replace(/\n$/, ''), folder)) return 'no-checkout'
  return (args, limits) => execute(program, ['--git-dir', folder, ...args], workspace, plain, limits)
}

function execute(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  { timeoutMs, maxBytes }: GitLimits = LIMITS,
) {
  const options = {
    cwd,
    env,
    encoding: 'buffer',
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    maxBuffer: maxBytes,
    windowsHide: true,
  } as const
  return new Promise<{ code: number; stdout: Buffer; stderr: Buffer }>((resolve) => {
    execFile(program, [...FLAGS, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code
      resolve({ code: typeof code === 'number' ? code : NOT_FOUND, stdout, stderr })
    })
  })
}

/** Whether this is a folder and not a link to one. */
function isFolder(file: string): boolean {
  try {
    return lstatSync(file).isDirectory()
  } catch {
    return false
  }
}

function isSameFolder(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

/** Drops variables that point git to another repository, and makes git read only and its messages English. */
function gitEnv(workspace: string, env: Env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(?:GIT_|LC_ALL$|LANGUAGE$)/i.test(name))
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_CEILING_DIRECTORIES: path.dirname(workspace),
    GIT_NO_LAZY_FETCH: '1',
    // git before 2.44 ignores GIT_NO_LAZY_FETCH; without a protocol it cannot fetch missing objects
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  }
}

/** The full path of git. On Windows, the system would also run a program of that name in the workspace. */
function gitProgram(workspace: string, env: Env): string | null {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  const [, search = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? []
  const folders = search.split(path.delimiter).filter((each) => path.isAbsolute(each) && !isInside(workspace, each))
  return folders.map((folder) => path.join(folder, name)).find(isExecutable) ?? null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

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
  return isSha(commit) ? readFromCommit(path, commit, git) : failed('no-branch')
}

/**
 * Reads a file of a commit.
 * @param path as git stores it: without `.`, `..` and double slashes
 * @param commit the full id of a commit, which the checkout may not have
 */
export async function readFromCommit(path: string, commit: string, git: Git): Promise<CheckoutFile> {
  if ((await readLine(git, ['cat-file', '-t', commit])) !== 'commit') return failed('broken')
  const tree = await git(['--literal-pathspecs', 'ls-tree', '-z', '--long', '--full-tree', commit, '--', path])
  if (tree.code !== 0) return failed('broken')
  const listing = tree.stdout.toString('utf8')
  if (listing === '') return { kind: 'absent', commit }
  const entry = parseEntry(listing, path)
  if (typeof entry === 'string') return failed(entry)
  const { code, stdout } = await git(['cat-file', 'blob', entry.id])
  if (code !== 0) return failed('broken')
  const text = decodeText(stdout)
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
  const { code, stdout } = await git(args)
  return code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : null
}
