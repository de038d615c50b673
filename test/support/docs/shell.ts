import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { UNUSED_SECRETS } from '../canary/secrets.js'
import { watchOutputs } from '../canary/watch.js'
import { node24, REPO_ROOT } from '../process/node-process.js'
import { temporaryFolder } from '../process/temporary-folder.js'
import type { Block } from './pages.js'

/** What a reader has after cloning the repository, as far as commands need it. */
const LINKED = ['dist', 'examples', 'schema', 'action.yml', 'merge', 'split', 'LICENSE']

/** Programs that would leave the machine. Tests refuse them unless a loopback address is among the arguments. */
const REFUSED = [
  'curl',
  'wget',
  'git',
  'gh',
  'npx',
  'pipx',
  'pip',
  'go',
  'docker',
  'podman',
  'terraform',
  'tofu',
  'hcloud',
  'ssh',
]

export interface PageRun {
  readonly exitCode: number | null
  /** Standard output and standard error, in the order in which they arrived. */
  readonly output: string
}

/**
 * Runs the commands of a page as a reader does: one after the other, in one terminal, in a folder that looks like a fresh clone.
 * `cce-upgrade-gate` is the command line of this repository. What a block leaves running is ended at the end.
 * @returns the exit code of the shell: 0 if every command ended with the exit code that the page states, which is 0 unless a
 * comment behind the command or on the line above it says otherwise (`# exits with 1`)
 */
export async function runPage(blocks: readonly Block[], timeoutMs: number): Promise<PageRun> {
  const home = temporaryFolder()
  const clone = path.join(home, 'cce-upgrade-gate')
  mkdirSync(clone)
  for (const name of LINKED) symlinkSync(path.join(REPO_ROOT, name), path.join(clone, name))
  copyFileSync(path.join(REPO_ROOT, 'package.json'), path.join(clone, 'package.json'))
  const script = path.join(home, 'page.sh')
  writeFileSync(script, scriptOf(blocks))
  return runShell(script, clone, { PATH: await programs(home), HOME: home }, timeoutMs)
}

async function programs(home: string): Promise<string> {
  const folder = path.join(home, 'bin')
  mkdirSync(folder)
  const node = await node24()
  program(folder, 'cce-upgrade-gate', `exec "${node}" "${path.join(REPO_ROOT, 'dist/cli/index.js')}" "$@"`)
  for (const name of REFUSED)
    program(
      folder,
      name,
      `case "$*" in *127.0.0.1*|*localhost*) PATH=\${PATH#*:} exec ${name} "$@" ;; esac
echo "${name} has no network in the tests: mark the block with <!-- not run: REASON -->" >&2
exit 97`,
    )
  return [folder, path.dirname(node), process.env['PATH']].join(path.delimiter)
}

function program(folder: string, name: string, script: string): void {
  const file = path.join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

/** A script whose lines have the numbers that they have in the page, so that the shell names the line of a failure. */
export function scriptOf(blocks: readonly Block[]): string {
  const lines = ['set -eE; trap \'echo "line $LINENO: $BASH_COMMAND" >&2\' ERR']
  for (const { line, text } of blocks) {
    const commands = commandLines(text)
    while (lines.length < line) lines.push('')
    lines.push(...commands)
  }
  return `${lines.join('\n')}\n`
}

const EXPECTED = /# exits with (\d+)/

/** The lines of a block, with the expected exit code checked where a comment states one. */
function commandLines(text: string): string[] {
  let above: string | undefined
  let isContinued = false
  return text.split('\n').map((line) => {
    const [, code] = EXPECTED.exec(line) ?? []
    if (line.trimStart().startsWith('#')) {
      above = code
      return line
    }
    const expected = code ?? above
    const start = expected !== undefined && !isContinued ? '__status=0; ' : ''
    isContinued = line.endsWith('\\')
    if (expected === undefined || isContinued) return start + line
    above = undefined
    return `${start}${line.replace(/\s+#.*$/, '')} || __status=$?; test "$__status" -eq ${expected}`
  })
}

function runShell(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<PageRun> {
  // A group of its own, so that what runs in the background can be ended with it. No proxy is there, so no host can be reached.
  const all = {
    ...env,
    NO_COLOR: '1',
    HTTPS_PROXY: UNUSED_SECRETS.HTTP_PROXY,
    NO_PROXY: '127.0.0.1,localhost',
    npm_config_update_notifier: 'false',
  }
  const child = spawn('bash', [script], {
    cwd,
    env: all,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const end = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // everything has ended by itself
    }
  }
  const timer = setTimeout(() => {
    output += `\nended after ${timeoutMs} ms\n`
    end()
  }, timeoutMs)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (exitCode) => {
      clearTimeout(timer)
      end()
      child.once('close', () => {
        watchOutputs({ env: all, stdout: output, stderr: '', folders: [cwd] })
        resolve({ exitCode, output })
      })
    })
  })
}
