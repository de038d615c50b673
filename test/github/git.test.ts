import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { readBaseFile } from '../../src/github/api/base-file.js'
import { openCheckout } from '../../src/github/git.js'
import { readTrigger } from '../../src/github/runner/event.js'
import { baseBranchProblem } from '../../src/messages/base-branch.js'
import { POLICY_WORDS } from '../../src/messages/file-words.js'
import type { BaseFile } from '../../src/model/base-file.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { pullRequest } from '../support/runner/events.js'

const PATH = '.github/cce-upgrade-policy.yml'
const STRICT = 'version: 1\nfail-on: warning\n'
const LOOSE = 'version: 1\nfail-on: fatal\n'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})

const PERSON = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b.c',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b.c',
}

function git(...args: string[]): string {
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...PERSON }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

function commitPolicy(text: string): string {
  mkdirSync(path.join(folder, '.github'), { recursive: true })
  writeFileSync(path.join(folder, PATH), text)
  git('add', '-A')
  git('commit', '-q', '-m', 'Set the policy')
  return git('rev-parse', 'HEAD')
}

/** A checkout of a pull request that loosens the policy: in HEAD, in the index and in the working tree. */
function loosenedCheckout(): { base: string; head: string } {
  git('init', '-q', '-b', 'loosen')
  const base = commitPolicy(STRICT)
  git('update-ref', 'refs/remotes/origin/main', base)
  const head = commitPolicy(LOOSE)
  git('update-ref', 'refs/remotes/pull/42/merge', head)
  // refs that a less exact lookup would find first
  for (const ref of ['refs/heads/main', 'refs/tags/main', 'refs/heads/refs/remotes/origin/main'])
    git('update-ref', ref, head)
  return { base, head }
}

const offline = {
  token: null,
  apiUrl: 'http://127.0.0.1:9',
  graphqlUrl: 'http://127.0.0.1:9/graphql',
  repository: 'octo-org/infra',
  signal: new AbortController().signal,
  env: {},
  attemptMs: 20_000,
  wait: async () => {},
}
const event = pullRequest()

const read = (file = PATH, env: NodeJS.ProcessEnv = process.env) =>
  readBaseFile(file, readTrigger(event), offline, () => openCheckout(folder, env))

describe('a checkout whose HEAD and files loosen the policy', () => {
  it('provides the strict policy of the base branch', async () => {
    const { base } = loosenedCheckout()
    expect(await read()).toEqual({ kind: 'found', text: STRICT, ref: 'main', commit: base, source: 'checkout' })
  })

  it('provides the strict policy even if git replace points to another one', async () => {
    const { base, head } = loosenedCheckout()
    git('replace', `${base}:${PATH}`, `${head}:${PATH}`)
    git('replace', base, head)
    expect(git('show', `refs/remotes/origin/main:${PATH}`)).toContain('fatal')
    expect(await read()).toMatchObject({ text: STRICT })
  })

  it('provides the strict policy even if the environment points to another repository', async () => {
    loosenedCheckout()
    const elsewhere = { GIT_DIR: '/nowhere', GIT_OBJECT_DIRECTORY: '/nowhere', GIT_NAMESPACE: 'x', GIT_TRACE: '1' }
    expect(await read(PATH, { ...process.env, ...elsewhere })).toMatchObject({ text: STRICT })
  })

  it('does not provide a policy that only the pull request has', async () => {
    loosenedCheckout()
    writeFileSync(path.join(folder, 'new.yml'), LOOSE)
    commitPolicy(LOOSE.concat('# more\n'))
    expect(await read('new.yml')).toMatchObject({ kind: 'absent' })
  })

  it('provides nothing without the base branch', async () => {
    loosenedCheckout()
    git('update-ref', '-d', 'refs/remotes/origin/main')
    expect(await read()).toMatchObject({ kind: 'unreadable', why: { code: 'no-token', checkout: 'no-branch' } })
  })
})

describe('an entry of the base branch that is not a plain file', () => {
  it('is reported by its kind', async () => {
    git('init', '-q', '-b', 'loosen')
    commitPolicy(STRICT)
    symlinkSync(PATH, path.join(folder, 'link.yml'))
    writeFileSync(path.join(folder, '*.yml'), STRICT)
    git('add', '-A')
    git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},module`)
    git('commit', '-q', '-m', 'More')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    const checkout = async (file: string) => {
      const found = await read(file)
      return found.kind === 'unreadable' ? found.why.checkout : found.kind
    }
    expect(await checkout('link.yml')).toBe('symlink')
    expect(await checkout('module')).toBe('submodule')
    expect(await checkout('.github')).toBe('folder')
    expect(await checkout('*.yml')).toBe('found')
    expect(await checkout(':(glob)**')).toBe('absent')
    expect(await checkout('link*')).toBe('absent')
  })
})

/** Turns the checkout into a bare repository that the pull request could have committed, without a `.git`. */
function asBareFiles(): void {
  for (const name of ['HEAD', 'config', 'objects', 'refs', 'packed-refs'])
    if (existsSync(path.join(folder, '.git', name)))
      renameSync(path.join(folder, '.git', name), path.join(folder, name))
  rmSync(path.join(folder, '.git'), { recursive: true })
}

describe('files of the workspace that are not a checkout', () => {
  const UNREADABLE = { kind: 'unreadable', why: { code: 'no-token', checkout: 'no-checkout' } }

  /** The strict policy is on the base branch, and a bare repository in `to` says that it is the loose one. */
  function plantedRepository(to: string): void {
    const { head } = loosenedCheckout()
    git('update-ref', 'refs/remotes/origin/main', head)
    renameSync(path.join(folder, '.git'), path.join(folder, to))
  }

  it('provide nothing if they look like a bare repository', async () => {
    const { head } = loosenedCheckout()
    git('update-ref', 'refs/remotes/origin/main', head)
    asBareFiles()
    expect(await read()).toMatchObject(UNREADABLE)
    // an empty folder, as a failed checkout leaves it
    mkdirSync(path.join(folder, '.git'))
    expect(await read()).toMatchObject(UNREADABLE)
  })

  it('provide nothing if .git is a file that points to a repository', async () => {
    plantedRepository('evil')
    writeFileSync(path.join(folder, '.git'), 'gitdir: evil\n')
    expect(git('rev-parse', '--absolute-git-dir')).toBe(path.join(realpathSync(folder), 'evil'))
    expect(await read()).toMatchObject(UNREADABLE)
  })

  it('provide nothing if .git is a link to a repository', async () => {
    plantedRepository('evil')
    symlinkSync('evil', path.join(folder, '.git'))
    expect(await read()).toMatchObject(UNREADABLE)
  })

  it('do not lead a checkout to the references of another repository', async () => {
    plantedRepository('evil')
    loosenedCheckout()
    writeFileSync(path.join(folder, '.git', 'commondir'), '../evil\n')
    expect(git('show', `refs/remotes/origin/main:${PATH}`)).toContain('fatal')
    expect(await read()).toMatchObject(UNREADABLE)
  })
})

it('a checkout of another user is not read, and is told apart from one without the branch', async () => {
  loosenedCheckout()
  // git compares the owner of the folder with the user who runs it, unless a test says otherwise
  const env = { ...process.env, HOME: folder, PATH: `${wrapperThatAssumesAnotherOwner()}:${process.env['PATH']}` }
  const file = await read(PATH, env)
  expect(file).toMatchObject({ kind: 'unreadable', why: { code: 'no-token', checkout: 'other-owner' } })
  const { why } = file as Extract<BaseFile, { kind: 'unreadable' }>
  const problem = baseBranchProblem({ code: 'base-unreadable', branch: 'base', ref: 'main', why }, POLICY_WORDS)
  expect(problem.message.en).toContain('The checkout belongs to another user')
  expect(problem.fix.en).toContain('safe.directory')
})

/** A folder with a git that runs with git's own test switch for ownership, which the gate does not pass on. */
function wrapperThatAssumesAnotherOwner(): string {
  const bin = temporaryFolder()
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  writeFileSync(path.join(bin, 'git'), `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec ${real} "$@"\n`)
  chmodSync(path.join(bin, 'git'), 0o755)
  return bin
}

describe('git', () => {
  const open = async (workspace: string, env: NodeJS.ProcessEnv = process.env) => {
    const opened = await openCheckout(workspace, env)
    if (typeof opened === 'string') throw new Error(opened)
    return opened
  }

  it('is missing if no folder of PATH has it', async () => {
    loosenedCheckout()
    for (const search of [undefined, '', '.', 'bin', path.join(folder, 'nowhere')])
      expect(await openCheckout(folder, { PATH: search })).toBe('no-git')
  })

  it('is never run from a program in the workspace', async () => {
    loosenedCheckout()
    const planted = path.join(folder, 'bin')
    mkdirSync(planted)
    writeFileSync(path.join(planted, 'git'), `#!/bin/sh\necho planted\n`)
    chmodSync(path.join(planted, 'git'), 0o755)
    for (const search of [planted, `${folder}${path.sep}`, 'bin'])
      expect(await openCheckout(folder, { PATH: search })).toBe('no-git')
  })

  it('is not run without a repository, even if a parent folder is one', async () => {
    expect(await openCheckout(folder, process.env)).toBe('no-checkout')
    loosenedCheckout()
    const below = path.join(folder, 'below')
    mkdirSync(path.join(below, '.git'), { recursive: true })
    expect(await openCheckout(below, process.env)).toBe('no-checkout')
    expect((await (await open(folder))(['show-ref'])).code).toBe(0)
  })

  it('is not run in a folder that does not exist', async () => {
    expect(await openCheckout(path.join(folder, 'gone'), process.env)).toBe('no-checkout')
  })

  it('returns at most 2 MiB', async () => {
    git('init', '-q')
    const put = (bytes: number) => {
      writeFileSync(path.join(folder, 'big'), Buffer.alloc(bytes))
      return git('hash-object', '-w', 'big')
    }
    const run = async (id: string) => (await open(folder))(['cat-file', 'blob', id])
    const fits = await run(put(2 * 1024 * 1024))
    expect([fits.code, fits.stdout.length]).toEqual([0, 2 * 1024 * 1024])
    expect((await run(put(2 * 1024 * 1024 + 1))).code).not.toBe(0)
  })
})
