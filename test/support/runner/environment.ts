import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A loopback port without a listener: the GitHub API of a step that is not given one refuses connections. */
export const NO_GITHUB_API = 'http://127.0.0.1:9'

export interface StepEvent {
  name: string
  payload: unknown
}

export const FILE_COMMANDS = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
] as const
export type FileCommand = (typeof FILE_COMMANDS)[number]
export type FileCommandPaths = Record<FileCommand, string>

/** Creates the empty files of the file commands below the runner's temporary folder. */
export function createFileCommands(temp: string): FileCommandPaths {
  const directory = path.join(temp, '_runner_file_commands')
  mkdirSync(directory, { recursive: true })
  const paths = Object.fromEntries(FILE_COMMANDS.map((name) => [name, path.join(directory, name.toLowerCase())]))
  for (const file of Object.values(paths)) writeFileSync(file, '')
  return paths as FileCommandPaths
}

/** The variables that the runner sets for every step; only PATH is inherited. Writes the event file. */
export function runnerEnv(options: {
  workspace: string
  temp: string
  apiUrl: string
  event: StepEvent
  files: FileCommandPaths
}): Record<string, string> {
  const eventPath = path.join(options.temp, '_github_workflow', 'event.json')
  mkdirSync(path.dirname(eventPath), { recursive: true })
  writeFileSync(eventPath, JSON.stringify(options.event.payload))
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: options.temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_API_URL: options.apiUrl,
    GITHUB_GRAPHQL_URL: `${options.apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_JOB: 'gate',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'runner',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: options.temp,
    RUNNER_TOOL_CACHE: path.join(options.temp, 'tools'),
    ...options.files,
    ...eventEnv(options.event),
  }
}

interface Payload {
  after?: string
  ref?: string
  number?: number
  sender?: { login?: string }
  repository?: { id?: number; full_name?: string; default_branch?: string; owner?: { login?: string } }
  pull_request?: { head?: { ref?: string }; base?: { ref?: string }; merge_commit_sha?: string | null }
  merge_group?: { head_sha?: string; head_ref?: string }
}

const DEFAULT_SHA = 'ffac537e6cbbf934b08745a378932722df287a53'

/** The variables that depend on the event: repository, actor, ref and commit. */
function eventEnv(event: StepEvent): Record<string, string> {
  const payload = (event.payload ?? {}) as Payload
  const repository = payload.repository?.full_name ?? 'octo-org/infra'
  const actor = payload.sender?.login ?? 'octocat'
  return {
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(payload.repository?.id ?? 1296269),
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    ...refEnv(event.name, payload),
  }
}

function refEnv(name: string, payload: Payload): Record<string, string> {
  const defaultBranch = payload.repository?.default_branch ?? 'main'
  const pull = payload.pull_request
  if (name === 'pull_request' && pull !== undefined) {
    return {
      ...refNames(`refs/pull/${payload.number}/merge`),
      GITHUB_SHA: pull.merge_commit_sha ?? DEFAULT_SHA,
      GITHUB_HEAD_REF: pull.head?.ref ?? '',
      GITHUB_BASE_REF: pull.base?.ref ?? '',
    }
  }
  if (payload.merge_group !== undefined) {
    const { head_ref: ref = '', head_sha: sha = DEFAULT_SHA } = payload.merge_group
    return { ...refNames(ref), GITHUB_SHA: sha }
  }
  const ref = payload.ref ?? `refs/heads/${defaultBranch}`
  return { ...refNames(ref.startsWith('refs/') ? ref : `refs/heads/${ref}`), GITHUB_SHA: payload.after ?? DEFAULT_SHA }
}

function refNames(ref: string): Record<string, string> {
  return {
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
  }
}
