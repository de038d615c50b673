import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Report } from '../../src/model/report.js'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { watchChild } from '../support/canary/child.js'
import { recordHosts, watchHosts } from '../support/canary/hosts.js'
import { UNUSED_SECRETS } from '../support/canary/secrets.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

/** The environment variables with the credentials and the project of the simulator. */
export const SIMULATOR_ENV = {
  HUAWEICLOUD_SDK_AK: DEMO.accessKey,
  HUAWEICLOUD_SDK_SK: DEMO.secretKey,
  HUAWEICLOUD_SDK_PROJECT_ID: DEMO.projectId,
}

/** The arguments of a gate on the simulator. */
export const gateArgs = (url: string, ...more: string[]): string[] => [
  ...['gate', '--endpoint', url, '--cluster-id', DEMO.clusterId],
  ...more,
]

export interface CliOptions {
  /** Environment variables; only PATH is inherited. */
  readonly env?: Record<string, string>
  /** A temporary folder by default. */
  readonly cwd?: string
  /** Arguments for Node before the script. */
  readonly nodeArgs?: readonly string[]
}

/** Starts the bundled command line. */
export function startCli(
  args: readonly string[],
  { env = {}, cwd = temporaryFolder(), nodeArgs = [] }: CliOptions = {},
): ChildProcessWithoutNullStreams {
  const file = join(temporaryFolder(), 'hosts')
  const hosts = recordHosts(file)
  const command = [
    ...[...hosts.nodeArgs, ...nodeArgs].map((arg) => (arg.startsWith('./') ? resolve(arg) : arg)),
    resolve('dist/cli/index.js'),
  ]
  const all = { PATH: process.env['PATH'] ?? '', HTTP_PROXY: UNUSED_SECRETS.HTTP_PROXY, ...hosts.env, ...env }
  const child = watchChild(spawn(process.execPath, [...command, ...args], { cwd, env: all }), all, cwd)
  // a demo and a simulator are their own servers
  if (args[0] === 'demo' || args[0] === 'simulate') return child
  const settings = Object.fromEntries(
    args.flatMap((arg, index) =>
      arg.startsWith('--') ? [[`INPUT_${arg.slice(2)}`.toUpperCase(), args[index + 1]]] : [],
    ),
  )
  child.prependOnceListener('close', () => watchHosts(file, { ...all, ...settings }))
  return child
}

export interface CliRun {
  /** Null if a signal ended the process. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly cwd: string
}

/** Runs the bundled command line to its end. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const { cwd = temporaryFolder() } = options
  const child = startCli(args, { ...options, cwd })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  return new Promise((done) => child.once('close', (code) => done({ code, stdout, stderr, cwd })))
}

/** Reads the report that the command line wrote into its folder. */
export const readCliReport = (cwd: string): Report =>
  JSON.parse(readFileSync(join(cwd, 'cce-upgrade-report', 'report.json'), 'utf8'))
