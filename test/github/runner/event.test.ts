import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readTrigger } from '../../../src/github/runner/event.js'
import { mergeGroup, pullRequest, push, schedule, workflowDispatch } from '../../support/runner/events.js'

const VALID = [
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
const INVALID = [
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
  it('is read with its number, branch, head and count of files', () => {
    const [headSha, baseSha] = ['a'.repeat(40), 'b'.repeat(40)]
    expect(
      readTrigger(pullRequest({ number: 7, changedFiles: 12, headSha, baseSha, baseRef: 'release/v1.31' })),
    ).toEqual({
      kind: 'pull_request',
      number: 7,
      isFork: false,
      isBot: false,
      changedFiles: 12,
      baseRef: 'release/v1.31',
      baseSha,
      headSha,
    })
  })

  it('has no base branch or head commit if the event has no valid ones', () => {
    for (const side of [undefined, null, 'x', {}, { ref: null, sha: 7 }, { ref: '../main', sha: 'main' }])
      expect(
        readTrigger({ name: 'pull_request', payload: { pull_request: { number: 1, head: side, base: side } } }),
      ).toMatchObject({
        kind: 'pull_request',
        baseRef: null,
        baseSha: null,
        headSha: null,
      })
  })

  it.each(INVALID)('has no base branch if that is called %j, which git does not allow', (baseRef) => {
    expect(readTrigger(pullRequest({ baseRef }))).toMatchObject({ kind: 'pull_request', baseRef: null })
  })

  it.each(VALID)('has the base branch %j', (baseRef) => {
    expect(readTrigger(pullRequest({ baseRef }))).toMatchObject({ baseRef })
  })

  it('is recognized as coming from a fork', () => {
    expect(readTrigger(pullRequest({ fork: true }))).toMatchObject({ isFork: true, isBot: false })
  })

  it('counts as coming from a fork if the fork was deleted', () => {
    expect(readTrigger(pullRequest({ deletedFork: true }))).toMatchObject({ isFork: true })
  })

  it('is recognized as opened by a bot', () => {
    expect(readTrigger(pullRequest({ bot: true }))).toMatchObject({ isFork: false, isBot: true })
  })

  it('is also read from pull_request_target', () => {
    expect(readTrigger(pullRequest({ name: 'pull_request_target', fork: true }))).toMatchObject({
      kind: 'pull_request',
      isFork: true,
    })
  })

  it('counts as coming from a fork if the event does not name its repositories', () => {
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

  it('has no count of files if the event has none', () => {
    for (const changed_files of [undefined, null, '3'])
      expect(
        readTrigger({ name: 'pull_request', payload: { pull_request: { number: 1, changed_files } } }),
      ).toMatchObject({
        changedFiles: null,
      })
  })

  it.each([[0], [-1], [1.5], ['1'], [null], [Number.MAX_VALUE], [{}]])(
    'is not recognized with the number %p',
    (number) => {
      expect(readTrigger({ name: 'pull_request', payload: { pull_request: { number } } })).toEqual({ kind: 'other' })
    },
  )

  it('is not read from other events', () => {
    for (const name of ['push', 'repository_dispatch', 'issue_comment', ''])
      expect(readTrigger({ name, payload: { pull_request: { number: 1 } } })).toEqual({ kind: 'other' })
  })
})

describe('a merge group', () => {
  const [baseSha, headSha] = ['a'.repeat(40), 'b'.repeat(64)]

  it('is read with its two commits and base branch', () => {
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
    ...INVALID.map((name) => `refs/heads/${name}`),
  ])('has no base branch if its ref is %j', (base_ref) => {
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
  ])('is not recognized as %p', (group) => {
    expect(readTrigger({ name: 'merge_group', payload: { merge_group: group } })).toEqual({ kind: 'other' })
  })

  it('is not read as a pull request', () => {
    expect(readTrigger({ name: 'merge_group', payload: { pull_request: { number: 1 } } })).toEqual({ kind: 'other' })
  })
})

describe('a run that no change started', () => {
  it('is about the default branch', () => {
    for (const event of [schedule(), workflowDispatch({ ref: 'refs/heads/feature' })])
      expect(readTrigger(event, { GITHUB_REF: 'refs/heads/feature' })).toEqual({
        kind: 'default_branch',
        baseRef: 'main',
      })
  })

  it('is about the branch of the run if it is on a schedule whose event names no repository', () => {
    const env = { GITHUB_REF: 'refs/heads/trunk' }
    expect(readTrigger({ name: 'schedule', payload: { schedule: '0 6 * * *' } }, env)).toMatchObject({
      baseRef: 'trunk',
    })
    expect(readTrigger({ name: 'workflow_dispatch', payload: {} }, env)).toMatchObject({ baseRef: null })
    expect(readTrigger({ name: 'schedule', payload: null }, { GITHUB_REF: 'refs/tags/v1' })).toMatchObject({
      baseRef: null,
    })
  })
})

describe('any other event', () => {
  it('has the kind other', () => {
    for (const name of ['push', 'release', 'issue_comment', 'workflow_run', 'repository_dispatch'])
      expect(readTrigger({ ...push(), name })).toEqual({ kind: 'other' })
  })

  it('can be any JSON without an exception', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'pull_request',
        'pull_request_target',
        'merge_group',
        'schedule',
        'workflow_dispatch',
        'push',
        '',
      ),
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
        expect(['pull_request', 'merge_group', 'default_branch', 'other']).toContain(readTrigger(event).kind)
      }),
      { numRuns: 500 },
    )
  })
})
