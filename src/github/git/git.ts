import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import type { Env } from '../runner/event.js'

/** Runs git in the workspace. The code is not 0 if git failed or did not finish. Never rejects. */
export interface Git {
  run(args: string[]): Promise<{ code: number; stdout: Buffer }>
}

const DEADLINE_MS = 10_000
const MAX_OUTPUT_BYTES = 2 * 1024 * 1024
/** The exit code of a shell for a missing program. */
const NOT_FOUND = 127

/** Ignore replaced objects, and start no program that the repository's configuration names. */
const FLAGS = ['--no-replace-objects', '--no-optional-locks', '-c', 'core.fsmonitor=false']

/**
 * Git for reading the repository at the root of the workspace, without network, prompts or a shell.
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
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
  } as const
  return {
    run: (args) =>
      new Promise((resolve) => {
        if (program === null) return resolve({ code: NOT_FOUND, stdout: Buffer.alloc(0) })
        execFile(program, [...FLAGS, ...args], options, (error, stdout) => {
          const code = error === null ? 0 : error.code
          resolve({ code: typeof code === 'number' ? code : NOT_FOUND, stdout })
        })
      }),
  }
}

/** Drops variables that point git to another repository, and makes git read only. */
function gitEnv(workspace: string, env: Env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name))
  return {
    ...Object.fromEntries(kept),
    GIT_CEILING_DIRECTORIES: path.dirname(workspace),
    GIT_NO_LAZY_FETCH: '1',
    // git before 2.44 ignores GIT_NO_LAZY_FETCH; without a protocol it cannot fetch missing objects
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  }
}

/** The full path of git. On Windows, the system would also run a program of that name in the workspace. */
function gitProgram(workspace: string, env: Env): string | null {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  const [, search = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? []
  const isOutside = (folder: string) => {
    const steps = path.relative(workspace, folder)
    return steps === '..' || steps.startsWith(`..${path.sep}`) || path.isAbsolute(steps)
  }
  const folders = search.split(path.delimiter).filter((folder) => path.isAbsolute(folder) && isOutside(folder))
  return folders.map((folder) => path.join(folder, name)).find(isExecutable) ?? null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
