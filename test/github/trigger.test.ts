import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readTrigger } from '../../src/github/trigger.js'
import { mergeGroup, pullRequest, push, schedule, workflowDispatch } from '../support/events.js'

const triggerOf = ({ name, payload }: { name: string; payload: unknown }) => readTrigger(name, payload)

describe('a pull request', () => {
  it('of the own repository is known by its number and its count of files', () => {
    expect(triggerOf(pullRequest({ number: 7, changedFiles: 12 }))).toEqual({
      kind: 'pull_request',
      number: 7,
      isFork: false,
      isBot: false,
      changedFiles: 12,
    })
  })

  it('from a fork is told apart', () => {
    expect(triggerOf(pullRequest({ fork: true }))).toMatchObject({ isFork: true, isBot: false })
  })

  it('from a fork that is deleted is one from a fork', () => {
    expect(triggerOf(pullRequest({ deletedFork: true }))).toMatchObject({ isFork: true })
  })

  it('by a bot is told apart', () => {
    expect(triggerOf(pullRequest({ bot: true }))).toMatchObject({ isFork: false, isBot: true })
  })

  it('that runs with the rights of the base is one, too', () => {
    expect(triggerOf(pullRequest({ name: 'pull_request_target', fork: true }))).toMatchObject({
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
      expect(readTrigger('pull_request', { pull_request: pull })).toMatchObject({ kind: 'pull_request', isFork: true })
  })

  it('without a count of files has none', () => {
    for (const changed_files of [undefined, null, '3'])
      expect(readTrigger('pull_request', { pull_request: { number: 1, changed_files } })).toMatchObject({
        changedFiles: null,
      })
  })

  it.each([[0], [-1], [1.5], ['1'], [null], [Number.MAX_VALUE], [{}]])('with the number %p is none', (number) => {
    expect(readTrigger('pull_request', { pull_request: { number } })).toEqual({ kind: 'other' })
  })

  it('is not what another event says of one', () => {
    for (const name of ['push', 'workflow_dispatch', 'repository_dispatch', 'issue_comment', ''])
      expect(readTrigger(name, { pull_request: { number: 1 } })).toEqual({ kind: 'other' })
  })
})

describe('a merge group', () => {
  const [baseSha, headSha] = ['a'.repeat(40), 'b'.repeat(64)]

  it('is known by its two commits', () => {
    expect(triggerOf(mergeGroup({ baseSha, headSha }))).toEqual({ kind: 'merge_group', baseSha, headSha })
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
    expect(readTrigger('merge_group', { merge_group: group })).toEqual({ kind: 'other' })
  })

  it('is never read as a pull request', () => {
    expect(readTrigger('merge_group', { pull_request: { number: 1 } })).toEqual({ kind: 'other' })
  })
})

describe('any other event', () => {
  it('is neither', () => {
    for (const event of [push(), schedule(), workflowDispatch()]) expect(triggerOf(event)).toEqual({ kind: 'other' })
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
      fc.property(name, json, (event, payload) => {
        expect(['pull_request', 'merge_group', 'other']).toContain(readTrigger(event, payload).kind)
      }),
      { numRuns: 500 },
    )
  })
})
