import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { readAccess } from '../github/api/client.js'
import { type Env, isSha, type Trigger } from '../github/runner/event.js'
import type { FileSource, SourceBranch } from '../model/base-file.js'
import type { FileProblem, FileState } from '../model/file-fault.js'
import { isInside } from '../model/paths.js'
import type { Clock } from '../model/ports.js'
import { type SettingFault, settingFault } from '../model/setting-fault.js'
import { readTextFile } from '../settings/files.js'
import type { FileSetting } from '../settings/read-settings.js'

interface Workspace {
  readonly env: Env
  readonly cwd: string
}

/** What loading a file needs. */
export interface SourceQuery extends Workspace {
  readonly setting: FileSetting
  readonly githubToken: string | null
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** How the text of a file becomes its content. */
export interface SourceFormat<T extends FileState> {
  parse(text: string, file: string): Promise<T>
  readonly absent: T
  /** the content of a file that cannot be used at all */
  faulty(file: string, problem: FileProblem): T
}

/** The content of a file that decides a run, and where it was read. */
export type Sourced<T> = T & {
  readonly file: string
  readonly source: FileSource
  /** the branch; null if the file comes from the workspace, or the branch is unknown */
  readonly ref: string | null
  readonly commit: string | null
}

/** Whether the run is about a change that is not merged yet. */
export function isProposal(env: Env): boolean {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  return event.startsWith('pull_request') || event === 'merge_group'
}

/** Whether the run is about no change at all: it can run on any branch, and in a workspace without a checkout. */
const isUnprompted = (env: Env): boolean =>
  env['GITHUB_EVENT_NAME'] === 'schedule' || env['GITHUB_EVENT_NAME'] === 'workflow_dispatch'

/**
 * Where the file is read from. On pull requests and merge groups it is the base branch, even if the event cannot be read: a
 * pull request must not loosen what judges it. On a schedule, and when somebody starts the workflow on a branch, it is the
 * default branch.
 */
function sourceOf({ source }: FileSetting, env: Env): FileSource {
  if (source === 'workspace') return source
  if (isProposal(env)) return 'base'
  return isUnprompted(env) ? 'default-branch' : (source ?? 'workspace')
}

/** Whether the file is read from the base branch, so that the change can propose another copy. */
export const isFromBase = (setting: FileSetting, env: Env): boolean => sourceOf(setting, env) === 'base'

/** What is wrong with the setting that names the file, as far as it can be found without a request. */
export function sourceSettingFault(setting: FileSetting, { env, cwd }: Workspace): SettingFault | null {
  const { input, files, isGiven } = setting
  const [path] = files
  if (sourceOf(setting, env) !== 'workspace')
    return repositoryPath(path, cwd) === null ? settingFault(input, path, 'outside-repository') : null
  return isGiven && !existsSync(resolve(cwd, path)) ? settingFault(input, path, 'no-such-file') : null
}

/** Loads the file that decides this run. Never throws: what prevents it is a fault of the file. */
export async function loadFile<T extends FileState>(
  query: SourceQuery,
  trigger: Trigger,
  format: SourceFormat<T>,
): Promise<Sourced<T>> {
  const source = sourceOf(query.setting, query.env)
  if (source !== 'workspace') return fromBranch(source, query, trigger, format)
  const copy = await workspaceCopy(query.setting.files, query.cwd, format)
  return { ...copy, source, ref: null, commit: null }
}

/** Where a file was read, for the log: ` of the base branch main at 0123456789ab`, or nothing for the workspace. */
export function originText({ source, ref, commit }: Pick<Sourced<unknown>, 'source' | 'ref' | 'commit'>): string {
  if (source === 'workspace') return ''
  const branch = source === 'base' ? 'base' : 'default'
  return ` of the ${branch} branch ${ref ?? '(unknown)'}${commit ? ` at ${commit.slice(0, 12)}` : ''}`
}

type Files = FileSetting['files']

/** What one of the files that can be meant holds. */
type Copy<T> = T & { readonly file: string }

/** The copy that exists; the first one if none does. Both spellings of the default are an error: one would be ignored. */
function onlyCopy<T extends FileState, C extends Copy<T>>(
  copies: readonly [C, ...C[]],
  { faulty }: SourceFormat<T>,
): C {
  const [found, other] = copies.filter(({ state }) => state !== 'absent')
  if (!found) return copies[0]
  return other ? { ...other, ...faulty(other.file, { code: 'both-spellings', other: found.file }) } : found
}

/** Applies a function to each file that can be meant, side by side. */
const eachFile = async <T>([first, ...others]: Files, read: (file: string) => Promise<T>) => {
  const [head, tail] = await Promise.all([read(first), Promise.all(others.map(read))])
  return [head, ...tail] as const
}

/** The checked-out file, which can be anything that a pull request put there. */
export const workspaceCopy = async <T extends FileState>(
  files: Files,
  cwd: string,
  format: SourceFormat<T>,
): Promise<Copy<T>> =>
  onlyCopy(
    await eachFile(files, async (path): Promise<Copy<T>> => {
      const file = readTextFile(resolve(cwd, path))
      if (file.kind === 'unreadable') return { ...format.faulty(path, { code: 'unreadable-file' }), file: path }
      return { ...(file.kind === 'text' ? await format.parse(file.text, path) : format.absent), file: path }
    }),
    format,
  )

/** The checked-out copy of a file of the base branch, if it differs; null without a checkout. */
export async function changedCopy<T extends FileState>(
  { setting, cwd }: Pick<SourceQuery, 'setting' | 'cwd'>,
  base: Sourced<T>,
  format: SourceFormat<T>,
): Promise<T | null> {
  if (base.source !== 'base' || !existsSync(join(cwd, '.git'))) return null
  const copy = await workspaceCopy(setting.files, cwd, format)
  return copy.sha256 === base.sha256 && copy.state === base.state ? null : copy
}

/**
 * The copy of the file that a pull request or merge group proposes. For a pull request that is its merge with the base branch, if
 * the event has one, because its head alone can be older than the base branch.
 */
export async function proposedCopy<T extends FileState>(
  query: SourceQuery,
  trigger: Trigger,
  format: SourceFormat<T>,
): Promise<Copy<T>> {
  const { env, cwd, setting } = query
  const [{ readFileAt }, { openCheckout }] = await Promise.all([
    import('../github/api/base-file.js'),
    import('../github/git.js'),
  ])
  const access = readAccess(query, query.githubToken)
  const commits = proposedCommits(trigger, env)
  const copies = await eachFile(setting.files, async (path): Promise<Copy<T>> => {
    const name = repositoryPath(path, cwd) ?? path
    const file = await readFileAt(name, commits, access, () => openCheckout(cwd, env))
    if (file.kind === 'found') return { ...(await format.parse(file.text, name)), file: name }
    if (file.kind === 'absent') return { ...format.absent, file: name }
    const problem = { code: 'base-unreadable', branch: 'head', ref: file.ref, why: file.why } as const
    return { ...format.faulty(name, problem), file: name }
  })
  // only a copy that could be read has a hash
  return copies.find(({ state, sha256 }) => state === 'faulty' && sha256 === null) ?? onlyCopy(copies, format)
}

/** The commits that hold what is proposed, in order of preference. */
function proposedCommits(trigger: Trigger, env: Env): string[] {
  const head = trigger.kind === 'pull_request' || trigger.kind === 'merge_group' ? trigger.headSha : null
  const { GITHUB_REF: ref = '', GITHUB_SHA: sha } = env
  const isMerge = trigger.kind === 'pull_request' && ref === `refs/pull/${trigger.number}/merge`
  return [isMerge && isSha(sha) ? sha : null, head].filter((commit) => commit !== null)
}

type BranchCopy<T> = Copy<T> & {
  readonly ref: string | null
  /** null if the file could not be read */
  readonly commit: string | null
}

async function fromBranch<T extends FileState>(
  branch: SourceBranch,
  query: SourceQuery,
  trigger: Trigger,
  format: SourceFormat<T>,
): Promise<Sourced<T>> {
  const { env, cwd, setting } = query
  const { files, isGiven } = setting
  const [{ readBaseFile }, { openCheckout }] = await Promise.all([
    import('../github/api/base-file.js'),
    import('../github/git.js'),
  ])
  const access = readAccess(query, query.githubToken)
  const readAll = () =>
    eachFile(files, async (path): Promise<BranchCopy<T>> => {
      const name = repositoryPath(path, cwd) ?? path
      const file = await readBaseFile(name, trigger, access, () => openCheckout(cwd, env))
      const { ref } = file
      if (file.kind === 'unreadable') {
        const content = format.faulty(name, { code: 'base-unreadable', branch, ref, why: file.why })
        return { ...content, file: name, ref, commit: null }
      }
      const absent = isGiven ? format.faulty(name, { code: 'absent-on-base', branch, ref: file.ref }) : format.absent
      const content = file.kind === 'found' ? await format.parse(file.text, name) : absent
      return { ...content, file: name, ref, commit: file.commit }
    })
  const first = await readAll()
  // A file that is renamed between the requests would seem to be absent under both names.
  const copies = isOneCommit(first) ? first : await readAll()
  const unreadable = isOneCommit(copies)
    ? copies.find(({ commit }) => commit === null)
    : movedBranch(branch, copies[0], format)
  return { ...(unreadable ?? onlyCopy(copies, format)), source: branch }
}

const isOneCommit = (copies: readonly BranchCopy<unknown>[]): boolean =>
  new Set(copies.flatMap(({ commit }) => commit ?? [])).size <= 1

function movedBranch<T extends FileState>(
  branch: SourceBranch,
  { file, ref }: BranchCopy<T>,
  { faulty }: SourceFormat<T>,
): BranchCopy<T> {
  const why = { code: 'wrong-answer', status: null, checkout: null } as const
  return { ...faulty(file, { code: 'base-unreadable', branch, ref, why }), file, ref, commit: null }
}

/** A path relative to the root of the repository; null if it is outside. */
export function repositoryPath(path: string, cwd: string): string | null {
  const inside = relative(resolve(cwd), resolve(cwd, path))
  return inside === '' || !isInside(resolve(cwd), resolve(cwd, path)) ? null : inside.replaceAll(sep, '/')
}
