import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** Runs git in the workspace; a code other than 0 where it failed or could not be run to its end. Never rejects. */
export interface Git {
  run(args: string[]): Promise<{ code: number; stdout: Buffer }>
}

const DEADLINE_MS = 10_000
const MOST_OUTPUT = 2 * 1024 * 1024
/** as a shell answers for a program that is not there */
const NOT_THERE = 127

/** Objects as they were fetched, and nothing started that the repository's configuration names. */
const FLAGS = ['--no-replace-objects', '--no-optional-locks', '-c', 'core.fsmonitor=false']

type Env = Readonly<Record<string, string | undefined>>

/**
 * Git on the repository whose root the workspace is, for reading: it asks no server, no person and no shell.
 * @param workspace an absolute path
 */
export function workspaceGit(workspace: string, env: Env): Git {
  const program = gitProgram(workspace, env)
  const options = {
    cwd: workspace,
    env: gitEnv(workspace, env),
    encoding: 'buffer',
    timeout: DEADLINE_MS,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_OUTPUT,
    windowsHide: true,
  } as const
  return {
    run: (args) =>
      new Promise((resolve) => {
        if (program === null) return resolve({ code: NOT_THERE, stdout: Buffer.alloc(0) })
        execFile(program, [...FLAGS, ...args], options, (error, stdout) => {
          const code = error === null ? 0 : error.code
          resolve({ code: typeof code === 'number' ? code : NOT_THERE, stdout })
        })
      }),
  }
}

/** Whatever would send git to another repository, or make it write, is left out. */
function gitEnv(workspace: string, env: Env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name))
  return {
    ...Object.fromEntries(kept),
    GIT_CEILING_DIRECTORIES: path.dirname(workspace),
    GIT_NO_LAZY_FETCH: '1',
    // for those before 2.44, which don't know that: objects that are not there are fetched over no protocol
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  }
}

/** The full path of git. Left to the system, a file of that name in the workspace could be run on Windows. */
function gitProgram(workspace: string, env: Env): string | null {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  const [, search = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? []
  const isOutside = (folder: string) => {
    const way = path.relative(workspace, folder)
    return way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)
  }
  const folders = search.split(path.delimiter).filter((folder) => path.isAbsolute(folder) && isOutside(folder))
  return folders.map((folder) => path.join(folder, name)).find(isRunnable) ?? null
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
