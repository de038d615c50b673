import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { inspectCheckout } from '../../src/github/checkout.js'
import { readTrigger } from '../../src/github/runner/event.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { mergeGroup, pullRequest, push } from '../support/runner/events.js'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})

const commit = (digit: string): string => digit.repeat(40)
const [HEAD, MERGE, OTHER] = [commit('a'), commit('b'), commit('c')] as const

type PullEvent = 'pull_request' | 'pull_request_target'

/** How the workspace compares with a pull request whose head commit is `head`. */
const onPull = (head = HEAD, sha = MERGE, name: PullEvent = 'pull_request') => {
  const { payload } = pullRequest({ headSha: head })
  const env = { GITHUB_EVENT_NAME: name, GITHUB_SHA: sha, PATH: process.env['PATH'] }
  return inspectCheckout(folder, readTrigger({ name, payload }), env)
}

function writeHead(text: string, refs: Readonly<Record<string, string>> = {}): void {
  for (const [name, content] of Object.entries({ HEAD: text, ...refs })) {
    const file = path.join(folder, '.git', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

function git(...args: string[]): string {
  const person = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.c',
  }
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...person }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

describe('a checkout on a pull request', () => {
  it('is missing without a folder .git', async () => {
    expect(await onPull()).toEqual({ kind: 'none' })
    writeFileSync(path.join(folder, '.git'), 'gitdir: elsewhere\n')
    expect(await onPull()).toEqual({ kind: 'none' })
  })

  it.each([HEAD, MERGE])('is current at the head of the pull request, and at the merge of it: %s', async (commit) => {
    writeHead(`${commit}\n`)
    expect(await onPull()).toEqual({ kind: 'current' })
  })

  it('is current on a branch that stands at the head', async () => {
    writeHead('ref: refs/heads/x/y\n', { 'refs/heads/x/y': `${HEAD}\n` })
    expect(await onPull()).toEqual({ kind: 'current' })
    rmSync(path.join(folder, '.git', 'refs'), { recursive: true })
    writeHead('ref: refs/heads/x/y\n', {
      'packed-refs': `# pack-refs\n${OTHER} refs/heads/y\n${HEAD} refs/heads/x/y\n`,
    })
    expect(await onPull()).toEqual({ kind: 'current' })
  })

  it('is of another commit otherwise', async () => {
    writeHead(`${OTHER}\n`)
    expect(await onPull()).toEqual({ kind: 'other', checkedOut: OTHER, expected: HEAD })
    writeHead('ref: refs/heads/../../x\n')
    expect(await onPull()).toEqual({ kind: 'other', checkedOut: null, expected: HEAD })
  })

  it('is of another commit at the base branch, which pull_request_target checks out', async () => {
    writeHead(`${MERGE}\n`)
    expect(await onPull(HEAD, MERGE, 'pull_request_target')).toEqual({
      kind: 'other',
      checkedOut: MERGE,
      expected: HEAD,
    })
  })

  it('is current at a merge that somebody made of the head', async () => {
    git('init', '-q', '-b', 'main')
    git('commit', '-q', '--allow-empty', '-m', 'base')
    const base = git('rev-parse', 'HEAD')
    git('checkout', '-q', '-b', 'head')
    git('commit', '-q', '--allow-empty', '-m', 'head')
    const head = git('rev-parse', 'HEAD')
    git('checkout', '-q', 'main')
    git('merge', '-q', '--no-ff', '-m', 'merge', 'head')
    expect(await onPull(head, base, 'pull_request_target')).toEqual({ kind: 'current' })
    expect(await onPull(OTHER, base, 'pull_request_target')).toMatchObject({ kind: 'other' })
  })

  it('is never current if the event cannot be read', async () => {
    writeHead(`${HEAD}\n`)
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: HEAD }
    expect(await inspectCheckout(folder, { kind: 'other' }, env)).toMatchObject({ kind: 'other', expected: null })
  })
})

describe('a checkout on another event', () => {
  it('must be of the head of a merge group', async () => {
    const { name, payload } = mergeGroup({ headSha: HEAD })
    const trigger = readTrigger({ name, payload })
    writeHead(`${OTHER}\n`)
    expect(await inspectCheckout(folder, trigger, { GITHUB_EVENT_NAME: name })).toMatchObject({ kind: 'other' })
    writeHead(`${HEAD}\n`)
    expect(await inspectCheckout(folder, trigger, { GITHUB_EVENT_NAME: name })).toEqual({ kind: 'current' })
  })

  it('is whatever the workflow checks out', async () => {
    const { name, payload } = push()
    writeHead(`${OTHER}\n`)
    expect(await inspectCheckout(folder, readTrigger({ name, payload }), { GITHUB_EVENT_NAME: name })).toEqual({
      kind: 'current',
    })
  })
})
