import { Buffer } from 'node:buffer'
import { execFile, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createLineReader } from './lines.js'

export const REPO_ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const NODE = path.join(REPO_ROOT, 'node_modules/node/bin/node')

let checked: Promise<string> | undefined

/** The Node binary for an action with `using: node24`. Throws if its major version is another one. */
export function node24(): Promise<string> {
  checked ??= promisify(execFile)(NODE, ['--version']).then(({ stdout }) => {
    if (!stdout.startsWith('v24.')) throw new Error(`${NODE} is ${stdout.trim()}, not Node 24`)
    return NODE
  })
  return checked
}

export type StreamName = 'stdout' | 'stderr'

export interface ProcessOptions {
  node: string
  args: string[]
  cwd: string
  env: Record<string, string>
  timeoutMs: number
  signalAfterOutput?: { pattern: RegExp; signal: 'SIGINT' | 'SIGTERM' } | undefined
  onLine: (line: string, stream: StreamName) => void
}

export interface ProcessResult {
  exitCode: number | null
  timedOut: boolean
  /** Milliseconds from the signal to the end; null if none was sent. */
  afterSignalMs: number | null
  stdout: Buffer
  stderr: Buffer
}

/**
 * Runs Node and passes on its output line by line. As in the runner, each stream has its own queue, and the queue of
 * stderr is emptied first, regardless of the order of writing.
 */
export function runNode(options: ProcessOptions): Promise<ProcessResult> {
  const child = spawn(options.node, options.args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stderr = createQueue()
  const stdout = createQueue()
  const drain = () => {
    for (const line of stderr.lines.splice(0)) options.onLine(line, 'stderr')
    for (const line of stdout.lines.splice(0)) options.onLine(line, 'stdout')
  }
  let awaited = options.signalAfterOutput
  let signaledAt: number | null = null
  const onData = (queue: Queue) => (bytes: Buffer) => {
    queue.push(bytes)
    setImmediate(drain)
    if (awaited?.pattern.test(queue.text())) {
      signaledAt = performance.now()
      child.kill(awaited.signal)
      awaited = undefined
    }
  }
  child.stderr.on('data', onData(stderr))
  child.stdout.on('data', onData(stdout))
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    child.kill('SIGKILL')
  }, options.timeoutMs)
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.once('close', (exitCode) => {
      clearTimeout(timer)
      const afterSignalMs = signaledAt === null ? null : performance.now() - signaledAt
      stderr.end()
      stdout.end()
      drain()
      resolve({ exitCode, timedOut, afterSignalMs, stdout: stdout.bytes(), stderr: stderr.bytes() })
    })
  })
}

interface Queue {
  lines: string[]
  push(bytes: Buffer): void
  end(): void
  bytes(): Buffer
  text(): string
}

function createQueue(): Queue {
  const reader = createLineReader()
  const chunks: Buffer[] = []
  const lines: string[] = []
  return {
    lines,
    push(bytes) {
      chunks.push(bytes)
      lines.push(...reader.push(bytes))
    },
    end: () => void lines.push(...reader.end()),
    bytes: () => Buffer.concat(chunks),
    text: () => Buffer.concat(chunks).toString('utf8'),
  }
}
