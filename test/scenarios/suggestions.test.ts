import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type Proposal, proposal } from '../support/github/proposal.js'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github/server.js'
import { runStep } from '../support/runner/run-step.js'
import { readReport } from './support.js'

const TOKEN = 'ghs_a-token-of-this-run'
const FILE = 'apps/my web.yaml'
const INPUTS = { checks: 'manifests', 'current-version': 'v1.23', 'target-version': 'v1.25', comment: 'always' }

/** Two documents, of which the second is the one of interest. */
const manifest = (apiVersion: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n---\nkind: PodDisruptionBudget\napiVersion: ${apiVersion} # keep\nmetadata: { name: web }\n`

const BASE = { 'README.md': '', 'apps/old.yaml': 'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: { name: old }\n' }
const PROPOSED = proposal({ base: BASE, head: { [FILE]: manifest('policy/v1beta1') } })
const FIXED = proposal({ base: BASE, head: { [FILE]: manifest('policy/v1') } })

let github: FakeGitHub
afterEach(async () => {
  await github?.close()
  expect(github?.problems ?? []).toEqual([])
})

/** Runs the bundle on a pull request. */
async function run(
  change: Proposal,
  options: Partial<FakeGitHubOptions> = {},
  inputs: Record<string, string> = INPUTS,
) {
  github = await startFakeGitHub({ token: TOKEN, ...change.github, ...options })
  const { event, workspace } = change
  const step = () =>
    runStep({ main: 'dist/index.js', inputs, event, token: TOKEN, githubApiUrl: github.url, workspace })
  const result = await step()
  return { result, report: readReport(result), step }
}

const suggestionsIn = (log: string): string[] => log.split('\n').filter((line) => line.startsWith('Suggestions'))

describe('a pull request that adds a removed API', () => {
  it('gets a suggestion on its line once, which goes when the line is fixed', async () => {
    const { result, step } = await run(PROPOSED)
    expect(suggestionsIn(result.log)).toEqual(['Suggestions on pull request 42: 1 created, 0 removed, 0 unchanged'])
    expect(suggestionsIn((await step()).log)).toEqual([
      'Suggestions on pull request 42: 0 created, 0 removed, 1 unchanged',
    ])
    expect(github.reviewComments).toMatchObject([{ file: FILE, line: 6 }])
    const [{ body = '' } = {}] = github.reviewComments
    expect(body).toContain('```suggestion\napiVersion: policy/v1 # keep\n```')
    await github.close()

    const reviewComments = [{ pull: 42, file: FILE, line: null, body, author: 'github-actions[bot]' }]
    const later = await run(FIXED, { reviewComments })
    expect(suggestionsIn(later.result.log)).toEqual([
      'Suggestions on pull request 42: 0 created, 1 removed, 0 unchanged',
    ])
    expect(github.reviewComments).toEqual([])
  })

  it('sees its own line first, linked to its head commit', async () => {
    const { result, report } = await run(PROPOSED)
    expect(report.findings.map(({ location, inChange }) => [location?.file, inChange])).toEqual([
      [FILE, true],
      ['apps/old.yaml', undefined],
    ])
    expect(result.annotations.map(({ file, line }) => [file, line])).toEqual([
      [FILE, 6],
      ['apps/old.yaml', 1],
    ])
    const link = `https://github.com/octo-org/infra/blob/${PROPOSED.headSha}/apps/my%20web.yaml#L6`
    expect(result.summary).toContain(`<a href="${link}"><code>${FILE}:6</code></a>`)
    expect(readFileSync(join(result.workspace, 'cce-upgrade-report/report.html'), 'utf8')).toContain(link)
  })

  it('is decided in the same way if the token may not comment, with one warning for each place', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const
    const { result, report } = await run(PROPOSED, { permissions })
    expect([result.exitCode, report.verdict]).toEqual([1, 'block'])
    expect(result.annotations.filter(({ level }) => level === 'warning').map(({ title }) => title)).toEqual([
      'Comment not written',
      'Suggestions not written',
    ])
  })

  it('gets none for a line that holds a credential, which reaches GitHub in no request', async () => {
    const secret = `apiVersion: policy/v1beta1 # ${TOKEN}\nkind: PodDisruptionBudget\nmetadata: { name: ${TOKEN} }\n`
    const plain = 'apiVersion: policy/v1beta1 # ```@org/team\nkind: PodDisruptionBudget\nmetadata: { name: a }\n'
    const head = { 'apps/a.yaml': secret, [`apps/${TOKEN}.yaml`]: plain, 'apps/`b` @org/team.yaml': plain }
    await run(proposal({ base: BASE, head }), {}, { ...INPUTS, 'check-run': 'true' })
    expect(github.reviewComments.map(({ file, line }) => [file, line])).toEqual([['apps/`b` @org/team.yaml', 1]])
    expect(github.reviewComments[0]?.body).toContain('````suggestion\napiVersion: policy/v1 # ```@org/team\n````')
    expect(github.requests.filter(({ path, body }) => `${path} ${body}`.includes(TOKEN))).toEqual([])
  })

  it('gets none, and no request about its lines, if comments are not asked for', async () => {
    const { comment: _, ...inputs } = INPUTS
    await run(PROPOSED, {}, inputs)
    expect(github.requests.filter(({ path }) => path.includes('/pulls/42/'))).toEqual([])
  })
})
