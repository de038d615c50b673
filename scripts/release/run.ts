import { spawnSync } from 'node:child_process'

/** What a program has printed, and how it ended. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program without a shell. */
export type Run = (program: string, args: readonly string[]) => Ended

/** Runs a program for real. The log of the job shows the call. */
export const runProgram: Run = (program, args) => {
  console.error(`$ ${[program, ...args].join(' ')}`)
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (error) throw error
  return { code: status ?? 1, stdout, stderr }
}

/** Runs a program and returns what it has printed; throws if it fails. */
export function mustRun(run: Run, program: string, ...args: readonly string[]): string {
  const { code, stdout, stderr } = run(program, args)
  if (code !== 0) throw new Error(`${program} ${args[0] ?? ''} ended with ${code}: ${(stderr || stdout).trim()}`)
  return stdout.trim()
}
