import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { readAccess } from '../../github/api/client.js'
import type { Env, Trigger } from '../../github/runner/event.js'
import type { PolicyBranch, PolicySource } from '../../model/base-file.js'
import { counted } from '../../model/language.js'
import { isInside } from '../../model/paths.js'
import { ABSENT_POLICY, type LoadedPolicy, NO_POLICY, type PolicyState } from '../../model/policy.js'
import type { FileProblem } from '../../model/policy-fault.js'
import type { Clock, Log } from '../../model/ports.js'
import { type SettingFault, settingFault } from '../../model/setting-fault.js'
import { readTextFile } from '../../settings/files.js'
import type { GeneralSettings } from '../../settings/read-settings.js'

interface Workspace {
  readonly env: Env
  readonly cwd: string
}

/** What loading a policy needs. */
interface PolicyQuery extends Workspace {
  readonly setting: GeneralSettings['policy']
  readonly githubToken: string | null
  readonly clock: Clock
  readonly signal: AbortSignal
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
 * Where the policy is read from. On pull requests and merge groups it is the base branch, even if the event cannot be read: a
 * pull request must not loosen the policy that judges it. On a schedule, and when somebody starts the workflow on a branch, it
 * is the default branch.
 */
function sourceOf({ source }: GeneralSettings['policy'], env: Env): PolicySource {
  if (source === 'workspace') return source
  if (isProposal(env)) return 'base'
  return isUnprompted(env) ? 'default-branch' : (source ?? 'workspace')
}

/** What is wrong with the policy setting, as far as it can be found without a request. */
export function policySettingFault(setting: GeneralSettings['policy'], { env, cwd }: Workspace): SettingFault | null {
  const { files, isGiven } = setting
  const [path] = files
  if (sourceOf(setting, env) !== 'workspace')
    return repositoryPath(path, cwd) === null ? settingFault('policy', path, 'outside-repository') : null
  return isGiven && !existsSync(resolve(cwd, path)) ? settingFault('policy', path, 'no-such-file') : null
}

/** Loads the policy that decides this run. Never throws: what prevents it is a fault of the policy. */
export async function loadPolicy(query: PolicyQuery, trigger: Trigger, log: Log): Promise<LoadedPolicy> {
  const source = sourceOf(query.setting, query.env)
  const loaded = source === 'workspace' ? await fromWorkspace(query) : await fromBranch(source, query, trigger)
  if (loaded.state !== 'absent' || query.setting.isGiven) log.info(policyLine(loaded))
  return loaded
}

function policyLine({ file, source, ref, commit, state, policy, faults }: LoadedPolicy): string {
  const branch = ` of the ${source === 'base' ? 'base' : 'default'} branch ${ref ?? '(unknown)'}${commit ? ` at ${commit.slice(0, 12)}` : ''}`
  const name = `Policy ${file}${source === 'workspace' ? '' : branch}`
  if (state === 'faulty') return `${name}: it cannot be used (${counted(faults.length, 'fault')})`
  if (state === 'absent') return `${name}: there is none`
  return `${name}: ${counted(policy.rules.length, 'rule')}, ${counted(policy.waivers.length, 'waiver')}`
}

/** What one of the files that can be the policy holds. */
interface PolicyCopy extends PolicyState {
  readonly file: string
}

/** The copy that exists; the first one if none does. Both spellings of the default are an error: one would be ignored. */
function onlyCopy<T extends PolicyCopy>(copies: readonly [T, ...T[]]): T {
  const [found, other] = copies.filter(({ state }) => state !== 'absent')
  if (!found) return copies[0]
  return other ? { ...other, ...faultyCopy(other.file, { code: 'both-spellings', other: found.file }) } : found
}

/** Applies a function to each file that can be the policy, side by side. */
const eachFile = async <T>([first, ...others]: PolicyFiles, read: (file: string) => Promise<T>) => {
  const [head, tail] = await Promise.all([read(first), Promise.all(others.map(read))])
  return [head, ...tail] as const
}

type PolicyFiles = readonly [string, ...string[]]

async function fromWorkspace({ setting: { files }, env, cwd }: PolicyQuery): Promise<LoadedPolicy> {
  const copy = await workspaceCopy(files, cwd)
  return { ...copy, source: 'workspace', ref: null, commit: null, isOwnJudge: isProposal(env), proposal: null }
}

/** The checked-out policy, which can be anything that a pull request put there. */
const workspaceCopy = async (files: PolicyFiles, cwd: string): Promise<PolicyCopy> =>
  onlyCopy(
    await eachFile(files, async (path) => {
      const file = readTextFile(resolve(cwd, path))
      if (file.kind === 'unreadable') return faultyCopy(path, { code: 'unreadable-file' })
      return { ...(file.kind === 'text' ? await parse(file.text, path) : ABSENT_POLICY), file: path }
    }),
  )

async function fromBranch(branch: PolicyBranch, query: PolicyQuery, trigger: Trigger): Promise<LoadedPolicy> {
  const { env, cwd } = query
  const { files, isGiven } = query.setting
  const [{ readBaseFile }, { openCheckout }] = await Promise.all([
    import('../../github/api/base-file.js'),
    import('../../github/git.js'),
  ])
  const access = readAccess(query, query.githubToken)
  const readAll = () =>
    eachFile(files, async (path): Promise<BaseCopy> => {
      const name = repositoryPath(path, cwd) ?? path
      const file = await readBaseFile(name, trigger, access, () => openCheckout(cwd, env))
      const { ref } = file
      if (file.kind === 'unreadable')
        return { ...faultyCopy(name, { code: 'base-unreadable', branch, ref, why: file.why }), ref, commit: null }
      const absent = isGiven ? faultyCopy(name, { code: 'absent-on-base', branch, ref: file.ref }) : ABSENT_POLICY
      return {
        ...(file.kind === 'found' ? await parse(file.text, name) : absent),
        file: name,
        ref,
        commit: file.commit,
      }
    })
  const first = await readAll()
  // A file that is renamed between the requests would seem to be absent under both names.
  const copies = isOneCommit(first) ? first : await readAll()
  const unreadable = isOneCommit(copies) ? copies.find(({ commit }) => commit === null) : movedBranch(branch, copies[0])
  const copy = unreadable ?? onlyCopy(copies)
  const proposed = unreadable || branch !== 'base' ? null : await proposal(files, copy, cwd)
  return { ...copy, source: branch, isOwnJudge: false, proposal: proposed }
}

interface BaseCopy extends PolicyCopy {
  readonly ref: string | null
  /** null if the file could not be read */
  readonly commit: string | null
}

const isOneCommit = (copies: readonly BaseCopy[]): boolean =>
  new Set(copies.flatMap(({ commit }) => commit ?? [])).size <= 1

const movedBranch = (branch: PolicyBranch, { file, ref }: BaseCopy): BaseCopy => {
  const why = { code: 'wrong-answer', status: null, checkout: null } as const
  return { ...faultyCopy(file, { code: 'base-unreadable', branch, ref, why }), ref, commit: null }
}

/** The checked-out policy, if it differs from the base branch; null without a checkout. */
async function proposal(files: PolicyFiles, base: PolicyState, cwd: string): Promise<PolicyState | null> {
  if (!existsSync(join(cwd, '.git'))) return null
  const copy = await workspaceCopy(files, cwd)
  return copy.sha256 === base.sha256 && copy.state === base.state ? null : copy
}

/** Parses a policy file. The parser is loaded only if there is one. */
async function parse(text: string, path: string): Promise<PolicyState> {
  const { parsePolicy } = await import('../file/parse.js')
  // a large file takes a while, and so does the one parsed before it
  await setImmediate()
  return parsePolicy(text, path)
}

const faultyCopy = (file: string, problem: FileProblem): PolicyCopy => ({
  file,
  state: 'faulty',
  policy: NO_POLICY,
  sha256: null,
  faults: [{ file, line: null, column: null, at: '', about: '', problem }],
})

/** A path relative to the root of the repository; null if it is outside. */
function repositoryPath(path: string, cwd: string): string | null {
  const inside = relative(resolve(cwd), resolve(cwd, path))
  return inside === '' || !isInside(resolve(cwd), resolve(cwd, path)) ? null : inside.replaceAll(sep, '/')
}
