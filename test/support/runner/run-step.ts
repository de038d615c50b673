import { Buffer } from 'node:buffer'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { recordedHosts, recordHosts, watchHosts } from '../canary/hosts.js'
import { UNUSED_SECRETS } from '../canary/secrets.js'
import { filesBefore, watchOutputs } from '../canary/watch.js'
import { node24, type ProcessResult, REPO_ROOT, runNode } from '../process/node-process.js'
import { temporaryFolder } from '../process/temporary-folder.js'
import { findActionFile, stepInputs } from './action-inputs.js'
import type { Annotation } from './annotations.js'
import { createCommandProcessor } from './command-processor.js'
import { createFileCommands, type FileCommandPaths, NO_GITHUB_API, runnerEnv, type StepEvent } from './environment.js'
import { push } from './events.js'
import { readPairs, readPaths, readSummary } from './file-commands.js'
import { createStepContext, fail, type RecordedCommand, report, type StepContext } from './step-context.js'

export interface RunnerOptions {
  /** The script to run, absolute or relative to the repository's root. */
  main: string
  /** The file that declares the action, from the repository's root; the nearest `action.yml` above `main` by default. */
  actionFile?: string
  /** Inputs by name; the rest are the defaults of the nearest `action.yml` above `main`. */
  inputs?: Record<string, string>
  /** Additional environment variables; only PATH is inherited. */
  env?: Record<string, string>
  /** A push to the default branch by default, for which the gate needs nothing from GitHub. */
  event?: StepEvent
  /** Working directory and GITHUB_WORKSPACE; a temporary folder by default. */
  workspace?: string
  /** Values that are masked from the start, like a repository's secrets. */
  secrets?: string[]
  githubApiUrl?: string
  /** The value of `${{ github.token }}`, which is masked. */
  token?: string
  /** Arguments before the script; those that start with a dot are paths from the repository's root. */
  nodeArgs?: string[]
  /** The process is killed after this time; 60 s by default. */
  timeoutMs?: number
  /** Sends a signal as soon as the text of one stream matches. */
  signalAfterOutput?: { pattern: RegExp; signal: 'SIGINT' | 'SIGTERM' }
}

export interface StepResult {
  /** Null if a signal ended the process. */
  exitCode: number | null
  conclusion: 'success' | 'failure'
  /** Outputs from the file; these win over outputs set by commands on stdout or stderr. */
  outputs: Record<string, string>
  /** Outputs set by commands on stdout or stderr. */
  forgedOutputs: Record<string, string>
  /** The annotations that the runner keeps, in order, with masked and cut messages. */
  annotations: Annotation[]
  droppedAnnotations: number
  /** The commands that took effect. */
  commands: RecordedCommand[]
  /** Commands that were treated as plain text because commands were stopped. */
  ignoredCommands: RecordedCommand[]
  /** Masked line by line; empty if the step wrote none; null if it is too large (see `summaryError`) or was deleted. */
  summary: string | null
  summaryError: string | null
  env: Record<string, string>
  state: Record<string, string>
  paths: string[]
  /** The registered secrets, without their encoded variants. */
  masks: string[]
  /** The log as people see it, without the header that the runner adds. */
  log: string
  stdout: Buffer
  stderr: Buffer
  /** What the process looked up (`name HOST`) and connected to (`HOST:PORT`), in order. */
  hosts: string[]
  /** Problems that the runner itself reports. */
  issues: string[]
  workspace: string
  durationMs: number
  /** Milliseconds from the signal to the end; null if none was sent. */
  afterSignalMs: number | null
}

const DEFAULT_TIMEOUT_MS = 60_000

/** Runs one step of a JavaScript action as the runner does, and reads everything it produced. */
export async function runStep(options: RunnerOptions): Promise<StepResult> {
  const node = await node24()
  const main = path.resolve(REPO_ROOT, options.main)
  const root = temporaryFolder()
  const temp = path.join(root, 'temp')
  const workspace = options.workspace ?? path.join(root, 'work')
  mkdirSync(workspace, { recursive: true })
  const files = createFileCommands(temp)
  const hosts = isOurs(main) ? recordHosts(path.join(root, 'hosts')) : { nodeArgs: [], env: {} }
  const { env, warning } = stepEnv({ ...options, env: { ...hosts.env, ...options.env } }, main, {
    workspace,
    temp,
    files,
  })
  const context = createStepContext(workspace, env)
  registerSecrets(context, options)
  if (warning !== null) report(context, 'warning', warning)
  const before = filesBefore([workspace, temp])
  const started = performance.now()
  const ended = await runNode({
    node,
    args: [...[...hosts.nodeArgs, ...(options.nodeArgs ?? [])].map(fromRoot), main],
    cwd: workspace,
    env,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    signalAfterOutput: options.signalAfterOutput,
    onLine: createCommandProcessor(context),
  })
  const durationMs = performance.now() - started
  if (isOurs(main)) {
    watchOutputs({ env, stdout: ended.stdout, stderr: ended.stderr, folders: [workspace, temp], before })
    watchHosts(path.join(root, 'hosts'), env)
  }
  if (ended.timedOut) fail(context, 'The action has timed out.')
  const summary = processFiles(context, files)
  return {
    ...resultOf(context, ended),
    ...summary,
    workspace,
    durationMs,
    hosts: recordedHosts(path.join(root, 'hosts')),
  }
}

/** Whether a script is the gate. Others are scripts of tests, which print what they like. */
const isOurs = (main: string): boolean => main.startsWith(path.join(REPO_ROOT, 'dist'))

function stepEnv(
  options: RunnerOptions,
  main: string,
  folders: { workspace: string; temp: string; files: FileCommandPaths },
): { env: Record<string, string>; warning: string | null } {
  const event = options.event ?? push()
  const base = runnerEnv({ ...folders, event, apiUrl: options.githubApiUrl ?? NO_GITHUB_API })
  const evaluate = (expression: string) => {
    if (expression === 'github.token') return options.token ?? ''
    return base[expression.toUpperCase().replaceAll('.', '_')] ?? ''
  }
  const actionFile = options.actionFile ? path.resolve(REPO_ROOT, options.actionFile) : findActionFile(main)
  const inputs = stepInputs(actionFile, options.inputs ?? {}, evaluate)
  return {
    env: { ...base, ...(isOurs(main) ? UNUSED_SECRETS : {}), ...inputs.env, ...options.env },
    warning: inputs.warning,
  }
}

function registerSecrets(context: StepContext, options: RunnerOptions): void {
  for (const secret of options.secrets ?? []) context.masker.add(secret)
  if (!options.token) return
  context.masker.add(options.token)
  context.masker.add(Buffer.from(`x-access-token:${options.token}`).toString('base64'))
}

function fromRoot(arg: string): string {
  return /^\.\.?\//.test(arg) ? path.resolve(REPO_ROOT, arg) : arg
}

/** Processes the file commands in the runner's order. A malformed file makes the step fail. */
function processFiles(context: StepContext, files: FileCommandPaths): Pick<StepResult, 'summary' | 'summaryError'> {
  const result: Pick<StepResult, 'summary' | 'summaryError'> = { summary: null, summaryError: null }
  processFile(context, files.GITHUB_PATH, 'path', (text) => {
    for (const entry of readPaths(text)) {
      context.paths = [...context.paths.filter((known) => known !== entry), entry]
    }
  })
  processFile(context, files.GITHUB_ENV, 'env', (text) => {
    for (const [name, value] of readPairs(text)) exportVariable(context, name, value)
  })
  if (existsSync(files.GITHUB_STEP_SUMMARY)) {
    const { summary, error } = readSummary(readFileSync(files.GITHUB_STEP_SUMMARY), context.masker.mask)
    if (error !== null) report(context, 'error', error)
    result.summary = summary
    result.summaryError = error
  }
  processFile(context, files.GITHUB_STATE, 'state', (text) => {
    for (const [name, value] of readPairs(text)) context.state.set(name, value)
  })
  processFile(context, files.GITHUB_OUTPUT, 'output', (text) => {
    for (const [name, value] of readPairs(text)) context.outputs.set(name, value)
  })
  return result
}

function processFile(context: StepContext, file: string, name: string, read: (text: string) => void): void {
  if (!existsSync(file)) return
  try {
    read(readFileSync(file, 'utf8'))
  } catch (error) {
    fail(context, `Unable to process file command '${name}' successfully.`, (error as Error).message)
  }
}

function exportVariable(context: StepContext, name: string, value: string): void {
  if (name.toUpperCase() === 'NODE_OPTIONS') {
    report(context, 'error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
  } else context.exportedEnv.set(name, value)
}

type Unread = 'summary' | 'summaryError' | 'workspace' | 'durationMs' | 'hosts'

function resultOf(context: StepContext, ended: ProcessResult): Omit<StepResult, Unread> {
  return {
    exitCode: ended.exitCode,
    conclusion: ended.exitCode === 0 && !context.failed ? 'success' : 'failure',
    outputs: context.outputs.toObject(),
    forgedOutputs: context.forgedOutputs.toObject(),
    annotations: context.annotations,
    droppedAnnotations: context.droppedAnnotations,
    commands: context.commands,
    ignoredCommands: context.ignoredCommands,
    env: Object.fromEntries(context.exportedEnv),
    state: context.state.toObject(),
    paths: context.paths,
    masks: context.masker.values(),
    log: context.log.map((line) => `${line}\n`).join(''),
    afterSignalMs: ended.afterSignalMs,
    stdout: ended.stdout,
    stderr: ended.stderr,
    issues: context.issues,
  }
}
