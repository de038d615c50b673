import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../process/temporary-folder.js'

/** A workspace with these files. */
export function workspaceOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  addFiles(folder, files)
  return folder
}

export function addFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Runs git in a workspace, without the settings of the machine. @returns what it prints, trimmed */
export function gitIn(folder: string, ...args: readonly string[]): string {
  const person = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.c',
  }
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...person }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/** Puts everything that git does not ignore into a first commit. @returns its id */
export function commitAll(folder: string): string {
  gitIn(folder, 'init', '-q', '-b', 'main')
  gitIn(folder, 'add', '-A')
  gitIn(folder, 'commit', '-q', '-m', 'Add all')
  return gitIn(folder, 'rev-parse', 'HEAD')
}

/** A budget of pods in the API that Kubernetes 1.25 removed; its apiVersion is on the first line. */
export const pdb = (name = 'web', apiVersion = 'policy/v1beta1'): string =>
  `apiVersion: ${apiVersion}\nkind: PodDisruptionBudget\nmetadata:\n  name: ${name}\nspec:\n  minAvailable: 1\n`
