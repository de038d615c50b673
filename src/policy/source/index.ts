import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { readAccess } from '../../github/api/client.js'
import type { Env, Trigger } from '../../github/runner/event.js'
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
function isProposal(env: Env): boolean {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  return event.startsWith('pull_request') || event === 'merge_group'
}

/**
 * Where the policy is read from. On pull requests and merge groups it is the base branch, even if the event cannot be read: a
 * pull request must not loosen the policy that judges it.
 */
const sourceOf = ({ source }: GeneralSettings['policy'], env: Env): 'base' | 'workspace' =>
  source ?? (isProposal(env) ? 'base' : 'workspace')

/** What is wrong with the policy setting, as far as it can be found without a request. */
export function policySettingFault(setting: GeneralSettings['policy'], { env, cwd }: Workspace): SettingFault | null {
  const { path, isGiven } = setting
  if (sourceOf(setting, env) === 'base')
    return repositoryPath(path, cwd) === null ? settingFault('policy', path, 'outside-repository') : null
  return isGiven && !existsSync(resolve(cwd, path)) ? settingFault('policy', path, 'no-such-file') : null
}

/** Loads the policy that decides this run. Never throws: what prevents it is a fault of the policy. */
export async function loadPolicy(query: PolicyQuery, trigger: Trigger, log: Log): Promise<LoadedPolicy> {
  const loaded =
    sourceOf(query.setting, query.env) === 'base' ? await fromBaseBranch(query, trigger) : await fromWorkspace(query)
  if (loaded.state !== 'absent' || query.setting.isGiven) log.info(policyLine(loaded))
  return loaded
}

function policyLine({ file, source, ref, commit, state, policy, faults }: LoadedPolicy): string {
  const branch = ` of the base branch ${ref ?? '(unknown)'}${commit ? ` at ${commit.slice(0, 12)}` : ''}`
  const name = `Policy ${file}${source === 'base' ? branch : ''}`
  if (state === 'faulty') return `${name}: it cannot be used (${counted(faults.length, 'fault')})`
  if (state === 'absent') return `${name}: there is none`
  return `${name}: ${counted(policy.rules.length, 'rule')}, ${counted(policy.waivers.length, 'waiver')}`
}

async function fromWorkspace({ setting: { path }, env, cwd }: PolicyQuery): Promise<LoadedPolicy> {
  const state = await workspaceCopy(path, cwd)
  const isOwnJudge = isProposal(env)
  return { ...state, file: path, source: 'workspace', ref: null, commit: null, isOwnJudge, proposal: null }
}

/** The checked-out file, which can be anything that a pull request put there. */
async function workspaceCopy(path: string, cwd: string): Promise<PolicyState> {
  const file = readTextFile(resolve(cwd, path))
  if (file.kind === 'absent') return ABSENT_POLICY
  return file.kind === 'text' ? parse(file.text, path) : faulty(path, { code: 'unreadable-file' })
}

async function fromBaseBranch(query: PolicyQuery, trigger: Trigger): Promise<LoadedPolicy> {
  const { setting, env, cwd, githubToken } = query
  const [{ readBaseFile }, { workspaceGit }] = await Promise.all([
    import('../../github/api/base-file.js'),
    import('../../github/git.js'),
  ])
  const path = repositoryPath(setting.path, cwd) ?? setting.path
  const file = await readBaseFile(path, trigger, readAccess(query, githubToken), workspaceGit(cwd, env))
  const origin = { file: path, source: 'base', ref: file.ref, isOwnJudge: false } as const
  if (file.kind === 'unreadable') {
    const state = faulty(path, { code: 'base-unreadable', ref: file.ref, why: file.why })
    return { ...state, ...origin, commit: null, proposal: null }
  }
  const state =
    file.kind === 'found'
      ? await parse(file.text, path)
      : setting.isGiven
        ? faulty(path, { code: 'absent-on-base', ref: file.ref })
        : ABSENT_POLICY
  return { ...state, ...origin, commit: file.commit, proposal: await proposal(path, state, cwd) }
}

/** The checked-out copy, if it differs from the base branch; null without a checkout. */
async function proposal(path: string, base: PolicyState, cwd: string): Promise<PolicyState | null> {
  if (!existsSync(join(cwd, '.git'))) return null
  const copy = await workspaceCopy(path, cwd)
  return copy.sha256 === base.sha256 && copy.state === base.state ? null : copy
}

/** Parses a policy file. The parser is loaded only if there is one. */
async function parse(text: string, path: string): Promise<PolicyState> {
  const { parsePolicy } = await import('../file/parse.js')
  return parsePolicy(text, path)
}

const faulty = (file: string, problem: FileProblem): PolicyState => ({
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
