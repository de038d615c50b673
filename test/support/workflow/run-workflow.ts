import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { REPO_ROOT } from '../process/node-process.js'
import { temporaryFolder } from '../process/temporary-folder.js'
import type { StepEvent } from '../runner/environment.js'
import { runStep, type StepResult } from '../runner/run-step.js'
import { type Contexts, expand, holds } from './expressions.js'

type Texts = Readonly<Record<string, string>>

/** What a token may do: `read` or `write` by scope. */
export type Permissions = Readonly<Record<string, string>>

interface Step {
  readonly id?: string
  readonly if?: unknown
  readonly uses?: string
  readonly run?: string
  readonly with?: Record<string, unknown>
  readonly env?: Record<string, unknown>
  readonly 'working-directory'?: string
  readonly 'continue-on-error'?: boolean
}

interface Job {
  readonly needs?: string | string[]
  readonly if?: unknown
  readonly name?: string
  readonly uses?: string
  readonly with?: Record<string, unknown>
  readonly secrets?: Record<string, unknown>
  readonly env?: Record<string, unknown>
  readonly outputs?: Record<string, unknown>
  readonly permissions?: Permissions
  readonly environment?: string
  readonly strategy?: { readonly matrix?: unknown }
  readonly steps?: Step[]
}

interface WorkflowFile {
  readonly permissions?: Permissions
  readonly on: Record<string, unknown>
  readonly jobs: Record<string, Job>
}

/** One job that ran, or each job of a matrix. */
export interface JobRun {
  /** the id of the job, behind that of the job that calls its workflow */
  readonly id: string
  readonly name: string
  readonly attempt: number
  readonly result: 'success' | 'failure' | 'skipped'
  readonly outputs: Texts
  /** the steps that run one of our actions, by id */
  readonly steps: Readonly<Record<string, StepResult>>
}

interface Artifact {
  readonly name: string
  readonly attempt: number
  readonly folder: string
}

export interface WorkflowOptions {
  /** the file of the workflow, absolute or from the repository's root */
  readonly file: string
  readonly event: StepEvent
  readonly secrets?: Texts
  readonly vars?: Texts
  readonly githubApiUrl?: string
  readonly token?: string
  /** what `actions/checkout` gives */
  readonly checkout: string
  /** inputs that every step of the gate gets besides those of the workflow, such as the address of the simulator */
  readonly gateInputs?: Texts
  /** inputs of a called workflow that replace those of the caller */
  readonly calledWith?: Record<string, unknown>
  /** commands by name, as scripts for bash, that stand before those of the machine */
  readonly commands?: Texts
  /** called before each job with the permissions of its token */
  readonly onJob?: (permissions: Permissions) => void
  /** what the runner sets for a job that may ask for ID tokens; `environment` is empty if the job has none */
  readonly idTokens?: (job: { readonly environment: string }) => Texts
  /** ends a job of a matrix before its first step; the text is the name of the job */
  readonly crashes?: (name: string, attempt: number) => boolean
}

/** A workflow run, whose jobs can run again. */
export interface WorkflowRun {
  /** the jobs of the newest attempt, and those that it took over */
  readonly jobs: readonly JobRun[]
  job(id: string): JobRun
  /** runs the jobs that did not succeed again, and what depends on them; or all of them */
  again(which: 'failed' | 'all', over?: Partial<WorkflowOptions>): Promise<WorkflowRun>
}

const OURS = /^(?:cce-upgrade-gate\/cce-upgrade-gate(?:\/([a-z]+))?@.*|\$\/([a-z]*))$/
const CALLED = /^cce-upgrade-gate\/cce-upgrade-gate\/(\.github\/workflows\/[a-z-]+\.yml)@/
const RUN_ID = '1658821493'

/**
 * Runs a workflow as GitHub does, one job after another: conditions, matrices, outputs, artifacts of attempts and called workflows. Of
 * the actions, ours run as processes; `actions/checkout` and those for artifacts are imitated, and others do nothing.
 */
export const runWorkflow = (options: WorkflowOptions): Promise<WorkflowRun> => attempt(options, 1, [], [], new Set())

async function attempt(
  options: WorkflowOptions,
  number: number,
  artifacts: Artifact[],
  before: readonly JobRun[],
  kept: ReadonlySet<string>,
): Promise<WorkflowRun> {
  const run = { options, number, artifacts, before, kept, jobs: [] as JobRun[] }
  const workflow = read(options.file)
  await runJobs(workflow, { inputs: {}, secrets: options.secrets ?? {}, granted: null }, '', run)
  const { jobs } = run
  return {
    jobs,
    job: (id) => {
      const found = jobs.find((one) => one.id === id || one.name === id)
      if (!found) throw new Error(`no job ${id}; there are ${jobs.map((one) => one.id).join(', ')}`)
      return found
    },
    again: (which, over = {}) => {
      const succeeded = which === 'all' ? [] : jobs.filter(({ result }) => result === 'success')
      return attempt({ ...options, ...over }, number + 1, artifacts, jobs, new Set(succeeded.map(keyOf)))
    },
  }
}

const keyOf = ({ id, name }: Pick<JobRun, 'id' | 'name'>): string => `${id} ${name}`
const read = (file: string): WorkflowFile => parse(readFileSync(path.resolve(REPO_ROOT, file), 'utf8'))

interface Running {
  readonly options: WorkflowOptions
  readonly number: number
  readonly artifacts: Artifact[]
  readonly before: readonly JobRun[]
  readonly kept: ReadonlySet<string>
  readonly jobs: JobRun[]
}

interface Given {
  /** what the job that calls the workflow grants; null: the workflow is not called */
  readonly granted: Permissions | null
  readonly inputs: Record<string, unknown>
  readonly secrets: Record<string, unknown>
}

async function runJobs(
  { jobs, permissions: ofAll }: WorkflowFile,
  { granted, ...given }: Given,
  prefix: string,
  run: Running,
): Promise<void> {
  const needs: Record<string, { result: string; outputs: Texts }> = {}
  // every workflow of ours names a job behind those that it needs
  for (const [id, job] of Object.entries(jobs)) {
    const names = [job.needs ?? []].flat()
    const results = names.map((name) => needs[name]?.result)
    const status = {
      success: results.every((result) => result === 'success'),
      failure: results.includes('failure'),
    }
    const ofNeeds = Object.fromEntries(names.map((name) => [name, needs[name]]))
    const contexts = { ...given, needs: ofNeeds, github: githubContext(run), vars: run.options.vars ?? {}, matrix: {} }
    const own = prefix + id
    if (!holds(job.if, contexts, status)) {
      needs[id] = { result: 'skipped', outputs: {} }
      run.jobs.push({ id: own, name: own, attempt: run.number, result: 'skipped', outputs: {}, steps: {} })
      continue
    }
    const permissions = permissionsOf(job.permissions ?? ofAll, granted)
    const called = CALLED.exec(job.uses ?? '')?.[1]
    const ended = called
      ? await callWorkflow(called, job, contexts, own, permissions, run)
      : await runMatrix(job, contexts, own, permissions, run)
    const failed = ended.some(({ result }) => result === 'failure')
    needs[id] = { result: failed ? 'failure' : 'success', outputs: ended.at(-1)?.outputs ?? {} }
  }
}

/** The permissions of a job. A called workflow that asks for more than it is granted does not start. */
function permissionsOf(own: Permissions | undefined, granted: Permissions | null): Permissions {
  const asked = own ?? granted ?? {}
  for (const [scope, access] of Object.entries(granted === null ? {} : asked))
    if (granted?.[scope] !== 'write' && granted?.[scope] !== access)
      throw new Error(`requesting ${scope}: ${access}, but is only allowed ${granted?.[scope] ?? 'none'}`)
  return asked
}

async function callWorkflow(
  file: string,
  job: Job,
  contexts: Contexts,
  id: string,
  granted: Permissions,
  run: Running,
): Promise<JobRun[]> {
  const workflow = read(file)
  const declared = (workflow.on['workflow_call'] as { inputs: Record<string, { default?: unknown }> }).inputs
  const defaults = Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, input.default]))
  const inputs = { ...defaults, ...(expand(job.with ?? {}, contexts) as object), ...run.options.calledWith }
  const secrets = expand(job.secrets ?? {}, contexts) as Record<string, unknown>
  const start = run.jobs.length
  await runJobs(workflow, { inputs, secrets, granted }, `${id} / `, run)
  return run.jobs.slice(start)
}

async function runMatrix(
  job: Job,
  contexts: Contexts,
  id: string,
  permissions: Permissions,
  run: Running,
): Promise<JobRun[]> {
  run.options.onJob?.(permissions)
  const matrix = expand(job.strategy?.matrix ?? null, contexts)
  const ended: JobRun[] = []
  for (const values of combinationsOf(matrix)) {
    const own = `${id} (${Object.values(values).join(', ')})`
    const name = matrix ? String(expand(job.name ?? own, { ...contexts, matrix: values })) : id
    const known = run.kept.has(keyOf({ id, name }))
      ? run.before.find((one) => one.id === id && one.name === name)
      : null
    ended.push(known ?? (await runJob(job, { ...contexts, matrix: values }, { id, name, permissions }, run)))
  }
  run.jobs.push(...ended)
  return ended
}

/** The jobs of a matrix: those that it includes, or the values of its one list. */
function combinationsOf(matrix: unknown): readonly Record<string, unknown>[] {
  if (typeof matrix !== 'object' || matrix === null) return [{}]
  const [[key, values] = ['', []]] = Object.entries(matrix)
  return key === 'include' ? values : values.map((value: unknown) => ({ [key]: value }))
}

async function runJob(
  job: Job,
  contexts: Contexts,
  { id, name, permissions }: { readonly id: string; readonly name: string; readonly permissions: Permissions },
  run: Running,
): Promise<JobRun> {
  const failedJob = { id, name, attempt: run.number, result: 'failure', outputs: {}, steps: {} } as const
  if (run.options.crashes?.(name, run.number)) return failedJob
  const workspace = temporaryFolder()
  const steps: Record<string, { outputs: Texts; outcome: string }> = {}
  const results: Record<string, StepResult> = {}
  const idToken =
    permissions['id-token'] === 'write' ? (run.options.idTokens?.({ environment: job.environment ?? '' }) ?? {}) : {}
  let isFailed = false
  for (const [index, step] of (job.steps ?? []).entries()) {
    const own: Contexts = { ...contexts, steps }
    if (!holds(step.if, own, { success: !isFailed, failure: isFailed })) continue
    const stepId = step.id ?? String(index)
    const env: Texts = { ...idToken, ...(expand({ ...job.env, ...step.env }, own) as Texts) }
    const result = await runOneStep(step, own, env, workspace, run)
    if (typeof result === 'object') results[stepId] = result
    const isGood = typeof result === 'object' ? result.conclusion === 'success' : result
    steps[stepId] = {
      outputs: typeof result === 'object' ? result.outputs : {},
      outcome: isGood ? 'success' : 'failure',
    }
    isFailed ||= !isGood && step['continue-on-error'] !== true
  }
  const outputs = expand(job.outputs ?? {}, { ...contexts, steps }) as Record<string, unknown>
  const texts = Object.fromEntries(Object.entries(outputs).map(([key, value]) => [key, String(value ?? '')]))
  return { ...failedJob, result: isFailed ? 'failure' : 'success', outputs: texts, steps: results }
}

/** @returns the result of a step of ours; of another one, whether it succeeded */
async function runOneStep(
  { uses = '', run: script, with: raw = {}, 'working-directory': folder = '' }: Step,
  contexts: Contexts,
  env: Texts,
  workspace: string,
  run: Running,
): Promise<StepResult | boolean> {
  const { options, number, artifacts } = run
  const given = expand(raw, contexts) as Record<string, unknown>
  const inputs = Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value ?? '')]])),
  )
  if (script !== undefined)
    return runScript(script, env, path.join(workspace, String(expand(folder, contexts))), options)
  if (uses.startsWith('actions/checkout@')) {
    cpSync(options.checkout, workspace, { recursive: true, verbatimSymlinks: true })
    return true
  }
  if (uses.startsWith('actions/upload-artifact@')) {
    const from = path.join(workspace, inputs['path'] ?? '')
    if (!existsSync(from)) return inputs['if-no-files-found'] !== 'error'
    const folder = temporaryFolder()
    const isFile = statSync(from).isFile()
    cpSync(from, isFile ? path.join(folder, path.basename(from)) : folder, { recursive: true })
    artifacts.push({ name: inputs['name'] ?? 'artifact', attempt: number, folder })
    return true
  }
  if (uses.startsWith('actions/download-artifact@')) return download(inputs, workspace, artifacts, number)
  const [, path1, path2] = OURS.exec(uses) ?? []
  if (!OURS.test(uses)) return true
  const action = path1 ?? path2 ?? ''
  return runStep({
    main: action === '' ? 'dist/index.js' : `dist/${action}/index.js`,
    actionFile: action === '' ? 'action.yml' : `${action}/action.yml`,
    inputs: action === '' ? { ...inputs, ...options.gateInputs } : inputs,
    env: { ...env, GITHUB_RUN_ID: RUN_ID, GITHUB_RUN_ATTEMPT: String(number) },
    event: options.event,
    workspace,
    secrets: Object.values(options.secrets ?? {}),
    ...(options.githubApiUrl && { githubApiUrl: options.githubApiUrl }),
    ...(options.token && { token: options.token }),
  })
}

function runScript(script: string, env: Texts, workspace: string, { commands = {} }: WorkflowOptions): boolean {
  const functions = Object.entries(commands).map(([name, body]) => `${name}() {\n${body}\n}`)
  const { status } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', [...functions, script].join('\n')],
    {
      cwd: workspace,
      env: { PATH: process.env['PATH'] ?? '', ...env },
    },
  )
  return status === 0
}

/** With a token, the artifacts of all attempts are found; without one, those of this attempt. */
function download(inputs: Texts, workspace: string, artifacts: readonly Artifact[], number: number): boolean {
  const { pattern, name, path: target = '', 'github-token': token = '' } = inputs
  const isWanted = (one: Artifact): boolean =>
    (token !== '' || one.attempt === number) &&
    (name === undefined ? one.name.startsWith((pattern ?? '').replace(/\*$/, '')) : one.name === name)
  const found = artifacts.filter(isWanted)
  for (const artifact of found) {
    const folder = path.join(workspace, target, name === undefined ? artifact.name : '')
    mkdirSync(folder, { recursive: true })
    cpSync(artifact.folder, folder, { recursive: true })
  }
  return name === undefined || found.length > 0
}

const githubContext = ({ options, number }: Running) => ({
  run_id: RUN_ID,
  run_attempt: String(number),
  token: options.token ?? '',
  event_name: options.event.name,
  event: options.event.payload,
})
