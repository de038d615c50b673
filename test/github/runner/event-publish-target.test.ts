import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { publishTarget, runUrl } from '../../../src/github/runner/event.js'
import type { StepEvent } from '../../support/runner/environment.js'
import { mergeGroup, pullRequest, push, schedule, workflowDispatch } from '../../support/runner/events.js'

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
    expect(publishTarget(event, { GITHUB_SHA: SHA })).toMatchObject({ commit: { none: expect.anything() } })
    expect(publishTarget(mergeGroup({ headSha: SHA }), { GITHUB_SHA: 'd'.repeat(40) })).toMatchObject({
      commit: SHA,
      pull: { none: 'a merge group is not a pull request' },
    })
    expect(publishTarget(push(), { GITHUB_SHA: '$(id)' })).toMatchObject({ commit: { none: expect.anything() } })
  })

  const NO_COMMIT = {
    commit: { none: 'this event does not name the head commit of a pull request; to report on a commit, set head-sha' },
  }
  const env = { GITHUB_SHA: SHA }

  it.each<[string, StepEvent]>([
    ['issue_comment', { name: 'issue_comment', payload: { issue: { number: 7, pull_request: {} } } }],
    ['schedule', schedule()],
    ['workflow_dispatch', workflowDispatch()],
    ['release', { name: 'release', payload: { release: { tag_name: 'v1' } } }],
    ['repository_dispatch', { name: 'repository_dispatch', payload: {} }],
    ['check_suite', { name: 'check_suite', payload: { check_suite: { head_sha: SHA } } }],
    ['the push of a tag', push({ ref: 'refs/tags/v1' })],
    ['the deletion of a branch', { name: 'push', payload: { ref: 'refs/heads/x', deleted: true } }],
  ])('is not the commit of the default branch that the runner names on %s', (_, event) => {
    expect(publishTarget(event, env)).toMatchObject(NO_COMMIT)
    expect(publishTarget(event, env, 'd'.repeat(40))).toMatchObject({ commit: 'd'.repeat(40) })
  })

  it('is the pushed commit, and names a pushed branch other than the default one', () => {
    expect(publishTarget(push(), env)).toMatchObject({ commit: SHA, branch: null })
    expect(publishTarget(push({ ref: 'refs/heads/feature' }), env)).toMatchObject({ commit: SHA, branch: 'feature' })
  })

  it('names the base branch unless it is the default one', () => {
    expect(publishTarget(pullRequest(), {})).toMatchObject({ branch: null })
    expect(publishTarget(pullRequest({ baseRef: 'release/1.31' }), {})).toMatchObject({ branch: 'release/1.31' })
    expect(publishTarget(mergeGroup(), {})).toMatchObject({ branch: null })
    expect(publishTarget(mergeGroup({ baseRef: 'refs/heads/x' }), {})).toMatchObject({ branch: 'x' })
    const { payload } = pullRequest()
    const nameless = { ...Object(payload), repository: {} }
    expect(publishTarget({ name: 'pull_request', payload: nameless }, {})).toMatchObject({ branch: 'main' })
    expect(publishTarget(pullRequest({ baseRef: '../x' }), {})).toMatchObject({ commit: { none: expect.anything() } })
  })

  describe('the target of a workflow that runs after another', () => {
    const following = (run: object) =>
      publishTarget(
        {
          name: 'workflow_run',
          payload: { repository: { id: 1, default_branch: 'main' }, workflow_run: { head_sha: SHA, ...run } },
        },
        { GITHUB_SHA: 'e'.repeat(40) },
      )
    const pull = (number: number, ref: string) => ({ number, head: { sha: SHA }, base: { ref, repo: { id: 1 } } })

    it('is the head of a pull request, even from a fork, whose number is unknown', () => {
      expect(following({ event: 'pull_request' })).toMatchObject({ commit: SHA, branch: null })
      expect(following({ event: 'pull_request', pull_requests: [pull(7, 'main')] })).toMatchObject({
        commit: SHA,
        pull: 7,
      })
      expect(following({ pull_requests: [pull(7, 'release/1.31')] })).toMatchObject({
        commit: SHA,
        branch: 'release/1.31',
      })
    })

    it.each(['push', 'schedule', 'workflow_dispatch', undefined])('is no commit after %s', (event) => {
      expect(following({ event })).toMatchObject(NO_COMMIT)
    })

    it('is no commit if its pull requests merge into different branches', () => {
      const pulls = { event: 'pull_request', pull_requests: [pull(7, 'main'), pull(8, 'release/1.31')] }
      expect(following(pulls)).toMatchObject({ commit: { none: 'the earlier workflow names several pull requests' } })
      expect(following({ pull_requests: [pull(7, 'main'), pull(8, 'main')] })).toMatchObject({
        commit: SHA,
        branch: null,
      })
    })
  })

  it('is a valid commit and number, or none, for every event', () => {
    const event = fc.record({
      name: fc.constantFrom('workflow_run', 'pull_request', 'merge_group', 'push', 'x'),
      payload: fc.jsonValue(),
    })
    fc.assert(
      fc.property(event, (any) => {
        const { commit, pull } = publishTarget(any, { GITHUB_SHA: SHA })
        expect(typeof commit === 'string' ? /^[0-9a-f]{40}$/.test(commit) : commit.none !== '').toBe(true)
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
