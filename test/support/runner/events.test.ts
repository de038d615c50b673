import { expect, it } from '@jest/globals'
import { temporaryFolder } from '../process/temporary-folder.js'
import { runnerEnv, type StepEvent } from './environment.js'
import { mergeGroup, pullRequest, push, schedule, workflowDispatch } from './events.js'

const payloadOf = (event: StepEvent) => event.payload as Record<string, never>

function envOf(event: StepEvent): Record<string, string> {
  const temp = temporaryFolder()
  return runnerEnv({ workspace: temp, temp, apiUrl: 'http://127.0.0.1:9', event, files: {} as never })
}

it('a pull request of the same repository has that repository as head and base', () => {
  const event = pullRequest({ number: 7, headSha: 'a'.repeat(40), baseRef: 'release', changedFiles: 12 })
  expect(event.name).toBe('pull_request')
  expect(payloadOf(event)).toMatchObject({
    number: 7,
    pull_request: {
      number: 7,
      changed_files: 12,
      user: { type: 'User' },
      head: { sha: 'a'.repeat(40), repo: { full_name: 'octo-org/infra', fork: false } },
      base: { ref: 'release', repo: { full_name: 'octo-org/infra' } },
    },
    repository: { full_name: 'octo-org/infra' },
  })
})

it('a pull request from a fork has another repository at its head', () => {
  expect(payloadOf(pullRequest({ fork: true }))).toMatchObject({
    pull_request: { head: { repo: { full_name: 'contributor/infra', fork: true } }, user: { login: 'contributor' } },
  })
})

it('a pull request from a deleted fork has no repository at its head', () => {
  expect(payloadOf(pullRequest({ deletedFork: true }))).toMatchObject({ pull_request: { head: { repo: null } } })
})

it('a pull request by a bot has the bot as its author and actor', () => {
  const event = pullRequest({ bot: true })
  const user = { login: 'dependabot[bot]', type: 'Bot' }
  expect(payloadOf(event)).toMatchObject({ pull_request: { user }, sender: user })
  expect(envOf(event)).toMatchObject({ GITHUB_ACTOR: 'dependabot[bot]' })
})

it('a pull request runs on its test merge, not on its head', () => {
  const event = pullRequest({ number: 7, headSha: 'a'.repeat(40), headRef: 'up' })
  const env = envOf(event)
  expect(env).toMatchObject({ GITHUB_REF: 'refs/pull/7/merge', GITHUB_HEAD_REF: 'up', GITHUB_BASE_REF: 'main' })
  expect(env['GITHUB_SHA']).not.toBe('a'.repeat(40))
})

it('a merge group has refs and shas but no pull request', () => {
  const event = mergeGroup({ baseSha: 'b'.repeat(40), headSha: 'a'.repeat(40), baseRef: 'refs/heads/release' })
  const headRef = `refs/heads/gh-readonly-queue/release/pr-42-${'b'.repeat(40)}`
  expect(payloadOf(event)).not.toHaveProperty('pull_request')
  expect(payloadOf(event)).toMatchObject({
    merge_group: { base_sha: 'b'.repeat(40), base_ref: 'refs/heads/release', head_ref: headRef },
  })
  expect(envOf(event)).toMatchObject({ GITHUB_REF: headRef, GITHUB_SHA: 'a'.repeat(40) })
})

it('a push, a schedule and a manual run use the branch that they name, or the default branch', () => {
  const pushed = envOf(push({ after: 'a'.repeat(40), ref: 'refs/heads/x' }))
  expect(pushed).toMatchObject({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/x', GITHUB_SHA: 'a'.repeat(40) })
  expect(envOf(schedule())).toMatchObject({ GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main' })
  const manual = workflowDispatch({ ref: 'refs/heads/y', inputs: { a: '1' } })
  expect(envOf(manual)).toMatchObject({ GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF_NAME: 'y' })
  expect(payloadOf(manual)).toMatchObject({ inputs: { a: '1' } })
})
