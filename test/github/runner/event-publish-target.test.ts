import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { publishTarget, runUrl } from '../../../src/github/runner/event.js'
import { mergeGroup, pullRequest } from '../../support/runner/events.js'

const SHA = 'c'.repeat(40)

describe('the publish target', () => {
  it('says whether a fork or a bot opened the pull request', () => {
    expect(publishTarget(pullRequest({ fork: true }), {})).toMatchObject({ pull: 42, author: 'fork' })
    expect(publishTarget(pullRequest({ bot: true }), {})).toMatchObject({ pull: 42, author: 'bot' })
    expect(publishTarget(pullRequest({ deletedFork: true }), {})).toMatchObject({ author: 'fork' })
    expect(publishTarget(pullRequest(), {})).toMatchObject({ author: null })
  })

  it('is never a test merge or an invalid commit id', () => {
    const event = pullRequest({ headSha: 'main' })
    expect(publishTarget(event, { GITHUB_SHA: SHA })).toMatchObject({ headSha: null })
    expect(publishTarget(mergeGroup({ headSha: SHA }), { GITHUB_SHA: 'd'.repeat(40) })).toMatchObject({
      headSha: SHA,
      pull: { none: 'a merge group is not a pull request' },
    })
    expect(publishTarget({ name: 'push', payload: null }, { GITHUB_SHA: '$(id)' })).toMatchObject({ headSha: null })
  })

  it('is a valid commit and number, or none, for every event', () => {
    const event = fc.record({
      name: fc.constantFrom('workflow_run', 'pull_request', 'merge_group', 'x'),
      payload: fc.jsonValue(),
    })
    fc.assert(
      fc.property(event, (any) => {
        const { headSha, pull } = publishTarget(any, { GITHUB_SHA: SHA })
        expect(headSha === null || /^[0-9a-f]{40}$/.test(headSha)).toBe(true)
        expect(Number.isSafeInteger(pull) || typeof Object(pull).none === 'string').toBe(true)
      }),
    )
  })
})

describe('the URL of the workflow run', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r.x', GITHUB_RUN_ID: '7' }
  it.each([
    [{}, 'https://github.com/o/r.x/actions/runs/7'],
    [{ GITHUB_SERVER_URL: 'https://ghes.example/' }, 'https://ghes.example/o/r.x/actions/runs/7'],
    [{ GITHUB_SERVER_URL: 'https://octo.ghe.com' }, 'https://octo.ghe.com/o/r.x/actions/runs/7'],
    [{ GITHUB_SERVER_URL: 'javascript:alert(1)' }, null],
    [{ GITHUB_SERVER_URL: '' }, null],
    [{ GITHUB_REPOSITORY: 'o/r"><b>' }, null],
    [{ GITHUB_RUN_ID: '7/../8' }, null],
  ])('is, with %j, %j', (over, url) => {
    expect(runUrl({ ...env, ...over })).toBe(url)
  })
})
