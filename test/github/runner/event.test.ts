import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readTrigger } from '../../../src/github/runner/event.js'
import { mergeGroup, pullRequest, push, schedule, workflowDispatch } from '../../support/runner/events.js'

const PLAUSIBLE = [
  'main',
  'release/v1.31',
  'a/b/c',
  'größe',
  '版本',
  'feature#1',
  '1.31',
  'a@b',
  'x-',
  'heads/main',
  '%2e%2e',
  'lock',
]
const HOSTILE = [
  '-x',
  '--upload-pack=x',
  '../main',
  'a..b',
  'a b',
  ' main',
  'main\n',
  'a\u0000b',
  'a\tb',
  'a\u007fb',
  'a~1',
  'a^{commit}',
  'a:b',
  'a?',
  'a*',
  'a[b]',
  'a\\b',
  'a@{1}',
  '@',
  'HEAD',
  '/main',
  'main/',
  'a//b',
  '.git',
  'a/.b',
  'main.',
  'main.lock',
  'a.lock/b',
  '\ud800',
  'x'.repeat(245),
  'ö'.repeat(123),
]

describe('a pull request', () => {
  it('of the own repository is known by its number and its count of files', () => {
    const headSha = 'a'.repeat(40)
    expect(readTrigger(pullRequest({ number: 7, changedFiles: 12, headSha, baseRef: 'release/v1.31' }))).toEqual({
      kind: 'pull_request',
      number: 7,
      isFork: false,
      isBot: false,
      changedFiles: 12,
      baseRef: 'release/v1.31',
      headSha,
    })
  })

  it('without a readable base branch or head commit has neither, and is one all the same', () => {
    for (const side of [undefined, null, 'x', {}, { ref: null, sha: 7 }, { ref: '../main', sha: 'main' }])
      expect(
        readTrigger({ name: 'pull_request', payload: { pull_request: { number: 1, head: side, base: side } } }),
      ).toMatchObject({
        kind: 'pull_request',
        baseRef: null,
        headSha: null,
      })
  })

  it.each(HOSTILE)('to a branch called %j has none: no branch can be called that', (baseRef) => {
    expect(readTrigger(pullRequest({ baseRef }))).toMatchObject({ kind: 'pull_request', baseRef: null })
  })

  it.each(PLAUSIBLE)('to the branch %j has it', (baseRef) => {
    expect(readTrigger(pullRequest({ baseRef }))).toMatchObject({ baseRef })
  })

  it('from a fork is told apart', () => {
    expect(readTrigger(pullRequest({ fork: true }))).toMatchObject({ isFork: true, isBot: false })
  })

  it('from a fork that is deleted is one from a fork', () => {
    expect(readTrigger(pullRequest({ deletedFork: true }))).toMatchObject({ isFork: true })
  })

  it('by a bot is told apart', () => {
    expect(readTrigger(pullRequest({ bot: true }))).toMatchObject({ isFork: false, isBot: true })
  })

  it('that runs with the rights of the base is one, too', () => {
    expect(readTrigger(pullRequest({ name: 'pull_request_target', fork: true }))).toMatchObject({
      kind: 'pull_request',
      isFork: true,
    })
  })

  it('without a word of its repositories counts as from a fork, which gets no secrets', () => {
    for (const pull of [
      { number: 1 },
      { number: 1, head: {}, base: {} },
      { number: 1, head: null, base: { repo: null } },
    ])
      expect(readTrigger({ name: 'pull_request', payload: { pull_request: pull } })).toMatchObject({
        kind: 'pull_request',
        isFork: true,
      })
  })

  it('without a count of files has none', () => {
    for (const changed_files of [undefined, null, '3'])
      expect(
        readTrigger({ name: 'pull_request', payload: { pull_request: { number: 1, changed_files } } }),
      ).toMatchObject({
        changedFiles: null,
      })
  })

  it.each([[0], [-1], [1.5], ['1'], [null], [Number.MAX_VALUE], [{}]])('with the number %p is none', (number) => {
    expect(readTrigger({ name: 'pull_request', payload: { pull_request: { number } } })).toEqual({ kind: 'other' })
  })

  it('is not what another event says of one', () => {
    for (const name of ['push', 'workflow_dispatch', 'repository_dispatch', 'issue_comment', ''])
      expect(readTrigger({ name, payload: { pull_request: { number: 1 } } })).toEqual({ kind: 'other' })
  })
})

describe('a merge group', () => {
  const [baseSha, headSha] = ['a'.repeat(40), 'b'.repeat(64)]

  it('is known by its two commits, and by the branch it goes to', () => {
    const group = mergeGroup({ baseSha, headSha, baseRef: 'refs/heads/release/v1.31' })
    expect(readTrigger(group)).toEqual({ kind: 'merge_group', baseSha, headSha, baseRef: 'release/v1.31' })
  })

  it.each([
    'main',
    'refs/tags/main',
    'refs/heads/',
    'refs/pull/42/head',
    '',
    null,
    7,
    ...HOSTILE.map((name) => `refs/heads/${name}`),
  ])('to %j has no base branch, and is one all the same', (base_ref) => {
    const merge_group = { base_sha: baseSha, head_sha: headSha, base_ref }
    expect(readTrigger({ name: 'merge_group', payload: { merge_group } })).toMatchObject({
      kind: 'merge_group',
      baseRef: null,
    })
  })

  it.each([
    [{ base_sha: baseSha }],
    [{ head_sha: headSha }],
    [{ base_sha: baseSha, head_sha: 'main' }],
    [{ base_sha: 'A'.repeat(40), head_sha: headSha }],
    [{ base_sha: `${baseSha}/../x`, head_sha: headSha }],
    [{ base_sha: 'a'.repeat(39), head_sha: headSha }],
    [{ base_sha: [baseSha], head_sha: headSha }],
    [null],
    ['x'],
  ])('of %p is none', (group) => {
    expect(readTrigger({ name: 'merge_group', payload: { merge_group: group } })).toEqual({ kind: 'other' })
  })

  it('is never read as a pull request', () => {
    expect(readTrigger({ name: 'merge_group', payload: { pull_request: { number: 1 } } })).toEqual({ kind: 'other' })
  })
})

describe('any other event', () => {
  it('is neither', () => {
    for (const event of [push(), schedule(), workflowDispatch()]) expect(readTrigger(event)).toEqual({ kind: 'other' })
  })

  it('never makes reading throw, whatever JSON it is', () => {
    const name = fc.oneof(
      fc.constantFrom('pull_request', 'pull_request_target', 'merge_group', 'push', ''),
      fc.string(),
    )
    const key = fc.constantFrom(
      'pull_request',
      'merge_group',
      'number',
      'head',
      'base',
      'repo',
      'user',
      'full_name',
      '__proto__',
    )
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue(),
        fc.constantFrom(null, 1, 'x'),
        fc.array(tie('json')),
        fc.dictionary(key, tie('json')),
      ),
    }))
    fc.assert(
      fc.property(fc.record({ name, payload: json }), (event) => {
        expect(['pull_request', 'merge_group', 'other']).toContain(readTrigger(event).kind)
      }),
      { numRuns: 500 },
    )
  })
})
