import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { readAccess } from '../../github/api/octokit.js'
import type { Trigger } from '../../github/runner/event.js'
import { counted } from '../../model/language.js'
import { NO_POLICY, type Policy } from '../../model/policy.js'
import type { FileProblem, PolicyFault } from '../../model/policy-fault.js'
import type { Log } from '../../model/ports.js'
import { type SettingFault, settingFault } from '../../model/setting-fault.js'
import type { RunContext } from '../../run/context.js'
import { readTextFile } from '../../settings/files.js'
import type { RunSettings } from '../../settings/settings.js'

/** A policy as it was found: what it says, or what is wrong with it; absent is no fault. */
export interface PolicyState {
  readonly state: 'absent' | 'in-force' | 'faulty'
  readonly policy: Policy
  readonly faults: readonly PolicyFault[]
  readonly sha256: string | null
}

/** The policy of a run: where it was looked for, what was found, and what else is proposed. */
export interface LoadedPolicy extends PolicyState {
  readonly file: string
  readonly source: 'base' | 'workspace'
  readonly ref: string | null
  readonly commit: string | null
  /** read from the workspace on a pull request, which can change the policy that judges it */
  readonly isOwnJudge: boolean
  /** the checked-out copy, where the base branch's decides and the two differ */
  readonly proposal: PolicyState | null
}

const ABSENT: PolicyState = { state: 'absent', policy: NO_POLICY, faults: [], sha256: null }

/** Where nothing is asked there is nothing to decide by. */
export const NO_RUN_POLICY: LoadedPolicy = {
  ...ABSENT,
  file: '',
  source: 'workspace',
  ref: null,
  commit: null,
  isOwnJudge: false,
  proposal: null,
}

/**
 * Where the policy is read from. On pull requests and merge groups it is the base branch, also where the event cannot be
 * read: a pull request must not loosen the policy that judges it.
 */
export function policySource({ policy }: RunSettings, env: RunContext['env']): 'base' | 'workspace' {
  return policy.source ?? (isProposal(env) ? 'base' : 'workspace')
}

/** Whether the run is about a change that is not merged yet. */
function isProposal(env: RunContext['env']): boolean {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  return event.startsWith('pull_request') || event === 'merge_group'
}

/** What is wrong with the policy setting, as far as it can be found without a request. */
export function policyFault(run: RunSettings, world: RunContext): SettingFault | null {
  const { path, isGiven } = run.policy
  if (policySource(run, world.env) === 'base')
    return inRepository(path, world.cwd) === null ? settingFault('policy', path, 'outside-repository') : null
  return isGiven && !existsSync(resolve(world.cwd, path)) ? settingFault('policy', path, 'no-such-file') : null
}

/** Finds the policy that decides this run. Never throws: what keeps it away is its fault. */
export async function loadPolicy(
  run: RunSettings,
  trigger: Trigger,
  world: RunContext,
  log: Log,
): Promise<LoadedPolicy> {
  const source = policySource(run, world.env)
  const found = source === 'base' ? await fromBase(run, trigger, world) : await fromWorkspace(run, world)
  if (found.state !== 'absent' || run.policy.isGiven) log.info(told(found))
  return found
}

function told({ file, source, ref, commit, state, policy, faults }: LoadedPolicy): string {
  const where =
    source === 'base' ? ` of the base branch ${ref ?? '(unknown)'}${commit ? ` at ${commit.slice(0, 12)}` : ''}` : ''
  if (state === 'faulty') return `Policy ${file}${where}: it cannot be used (${counted(faults.length, 'fault')})`
  if (state === 'absent') return `Policy ${file}${where}: there is none`
  return `Policy ${file}${where}: ${counted(policy.rules.length, 'rule')}, ${counted(policy.waivers.length, 'waiver')}`
}

async function fromWorkspace({ policy: { path } }: RunSettings, world: RunContext): Promise<LoadedPolicy> {
  const found = await workspaceCopy(path, world)
  const isOwnJudge = isProposal(world.env)
  return { ...found, file: path, source: 'workspace', ref: null, commit: null, isOwnJudge, proposal: null }
}

/** The checked-out file. It may be anything that a pull request put there. */
async function workspaceCopy(path: string, world: RunContext): Promise<PolicyState> {
  const read = readTextFile(resolve(world.cwd, path))
  if (read.kind === 'absent') return ABSENT
  return read.kind === 'text' ? understood(read.text, path) : faulty(path, { code: 'unreadable-file' })
}

async function fromBase(run: RunSettings, trigger: Trigger, world: RunContext): Promise<LoadedPolicy> {
  const [{ readBaseFile }, { workspaceGit }] = await Promise.all([
    import('../../github/api/base-file.js'),
    import('../../github/git/git.js'),
  ])
  const path = inRepository(run.policy.path, world.cwd) ?? run.policy.path
  const answer = await readBaseFile(
    path,
    trigger,
    readAccess(world, run.githubToken),
    workspaceGit(world.cwd, world.env),
  )
  const place = { file: path, source: 'base' as const, ref: answer.ref, isOwnJudge: false }
  if (answer.kind === 'unreadable') {
    const problem = { code: 'base-unreadable', ref: answer.ref, why: answer.why } as const
    return { ...faulty(path, problem), ...place, commit: null, proposal: null }
  }
  const found =
    answer.kind === 'found'
      ? await understood(answer.text, path)
      : run.policy.isGiven
        ? faulty(path, { code: 'absent-on-base', ref: answer.ref })
        : ABSENT
  return { ...found, ...place, commit: answer.commit, proposal: await proposed(path, found, world) }
}

/** The copy of the checkout, where it says something else. Without a checkout there is nothing to hold beside. */
async function proposed(path: string, base: PolicyState, world: RunContext): Promise<PolicyState | null> {
  if (!existsSync(join(world.cwd, '.git'))) return null
  const copy = await workspaceCopy(path, world)
  return copy.sha256 === base.sha256 && copy.state === base.state ? null : copy
}

async function understood(text: string, path: string): Promise<PolicyState> {
  const { readPolicy } = await import('../file/parse.js')
  const { policy, faults } = readPolicy(text, path)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return policy
    ? { state: 'in-force', policy, faults: [], sha256 }
    : { state: 'faulty', policy: NO_POLICY, faults, sha256 }
}

const faulty = (file: string, problem: FileProblem): PolicyState => ({
  state: 'faulty',
  policy: NO_POLICY,
  sha256: null,
  faults: [{ file, line: null, column: null, at: '', about: '', problem }],
})

/** A path as the repository knows it; null where it lies elsewhere. */
function inRepository(path: string, cwd: string): string | null {
  const way = relative(resolve(cwd), resolve(cwd, path))
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way.replaceAll(sep, '/')
}
