import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { reportedRun, workflowRun } from '../../../src/github/runner/event.js'
import { temporaryFolder } from '../../support/process/temporary-folder.js'
import { pullRequest } from '../../support/runner/events.js'

const [HEAD, MERGE] = ['a'.repeat(40), 'b'.repeat(40)]

/** The environment of a step. */
function envOf(name: string, payload: unknown, over: Record<string, string> = {}) {
  const file = path.join(temporaryFolder(), 'event.json')
  writeFileSync(file, JSON.stringify(payload))
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'octo-org/infra',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SHA: MERGE,
    ...over,
  }
}

it('a report is about the head of a pull request, not about the test merge', () => {
  const env = envOf('pull_request', pullRequest({ headSha: HEAD }).payload)
  const run = { repository: 'octo-org/infra', id: '77', attempt: 2, commit: HEAD }
  expect([workflowRun(env, null), reportedRun(env, null)]).toEqual([run, run])
  expect(workflowRun(env, 'c'.repeat(40))?.commit).toBe('c'.repeat(40))
})

it('a report of a scheduled run is about the commit that it runs on', () => {
  expect(workflowRun(envOf('schedule', {}), null)?.commit).toBe(MERGE)
})

it('no report outside of a workflow names a run', () => {
  expect([workflowRun({}, null), reportedRun({}, null), workflowRun({ GITHUB_RUN_ID: 'x; y' }, null)]).toEqual([
    null,
    null,
    null,
  ])
})

it('a workflow that follows another one merges the reports of that one', () => {
  const earlier = { id: 66, run_attempt: 3, head_sha: HEAD, event: 'pull_request', pull_requests: [] }
  const env = envOf('workflow_run', { workflow_run: earlier, repository: { id: 1 } })
  expect(reportedRun(env, null)).toEqual({ repository: 'octo-org/infra', id: '66', attempt: 3, commit: HEAD })
  expect(workflowRun(env, null)?.id).toBe('77')
})

it.each([
  ['https://github.com', 'https://github.com'],
  ['https://octo.ghe.com/', 'https://octo.ghe.com'],
  ['https://ghes.example:8443/github/', 'https://ghes.example:8443/github'],
  ['http://ghes.local', 'http://ghes.local'],
])('a report names the server %j, to whose files it links', (GITHUB_SERVER_URL, server) => {
  expect(workflowRun(envOf('push', {}, { GITHUB_SERVER_URL }), null)?.server).toBe(server)
})

it.each(['', 'github.com', 'ftp://github.com', 'javascript:alert(1)'])(
  'a report names no server if the runner names %j',
  (GITHUB_SERVER_URL) => {
    expect(workflowRun(envOf('push', {}, { GITHUB_SERVER_URL }), null)).not.toHaveProperty('server')
  },
)
