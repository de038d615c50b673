import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { verdictTitle } from '../../src/messages/verdict.js'
import type { PullInput } from '../support/github/data.js'
import { openGitHub, TOKEN } from '../support/github/open.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const notApplicable = verdictTitle('not-applicable')
const CLUSTER = '11111111-2222-3333-4444-555555555555'
const CONTEXT = 'cce-upgrade-gate / 11111111-2222'
const shaOf = (sign: string) => sign.repeat(40)

const example = parse(readFileSync('examples/decide-again.yml', 'utf8')) as {
  jobs: { find: { steps: [{ run: string }] }; decide: { steps: { with: Record<string, string> }[] } }
}
// GitHub's runners have jq, so CI always runs these tests. A developer's machine may lack it.
const withJq = process.env['CI'] || spawnSync('jq', ['--version']).status === 0 ? it : it.skip

/** A stand-in for `gh api --paginate PATH --jq FILTER` that requests all pages from the fake GitHub. */
const GH = `#!/bin/bash
set -euo pipefail
next="$GITHUB_API_URL/$3"
while [ -n "$next" ]; do
  body="$(curl -fsS -D "$RUNNER_TEMP/head" -H "authorization: Bearer $GH_TOKEN" "$next")"
  jq -rc "$5" <<< "$body"
  next="$(sed -n 's/^link:.*<\\([^>]*\\)>; rel="next".*/\\1/p' "$RUNNER_TEMP/head")"
done
`

let github: Awaited<ReturnType<typeof openGitHub>>
afterEach(async () => {
  await github?.close()
})

/** Runs the step that finds the pull requests and returns its output. */
async function findPulls(pulls: PullInput[], statuses: Record<string, object>): Promise<unknown> {
  github = await openGitHub({ pulls, maxPageSize: 5 })
  for (const [sha, status] of Object.entries(statuses)) await github.post(`/statuses/${sha}`, status)
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'gh'), GH)
  chmodSync(join(folder, 'gh'), 0o755)
  const output = join(folder, 'output')
  writeFileSync(output, '')
  const env = {
    PATH: `${folder}:${process.env['PATH']}`,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: output,
    CLUSTER_ID: CLUSTER,
    GH_TOKEN: TOKEN,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'octo-org/infra',
  }
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', example.jobs.find.steps[0].run], {
    env,
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const code = await new Promise((done) => child.once('close', done))
  expect([code, complaint]).toEqual([0, ''])
  return JSON.parse(readFileSync(output, 'utf8').replace(/^pulls=/, ''))
}

describe('the scheduled example', () => {
  withJq('finds the open pull requests with the commit status, in any state', async () => {
    const pulls = ['a', 'b', 'c', 'd', 'e'].map((sign, index): PullInput => {
      return { number: index + 1, headSha: shaOf(sign), baseRef: sign === 'b' ? 'release/v1' : 'main' }
    })
    const closed: PullInput = { number: 9, headSha: shaOf('f'), state: 'closed' }
    const state = await findPulls([...pulls, closed], {
      [shaOf('a')]: { state: 'success', context: CONTEXT, description: 'Ready for v1.31' },
      [shaOf('b')]: { state: 'error', context: CONTEXT },
      [shaOf('c')]: {
        state: 'success',
        context: CONTEXT,
        description: `${notApplicable.en}: no changed file matches paths`,
      },
      [shaOf('d')]: { state: 'success', context: 'another check' },
      [shaOf('e')]: {
        state: 'success',
        context: CONTEXT,
        description: `${notApplicable.zh}：改动的文件均不在 paths 范围内`,
      },
      [shaOf('f')]: { state: 'success', context: CONTEXT, description: 'Ready for v1.31' },
    })
    expect(state).toEqual([
      { sha: shaOf('a'), base: 'main' },
      { sha: shaOf('b'), base: 'release/v1' },
    ])
  })

  withJq('finds nothing in a repository without pull requests', async () => {
    expect(await findPulls([], {})).toEqual([])
  })

  withJq('reads every page of pull requests and treats branch names as data', async () => {
    const others = Array.from({ length: 11 }, (_, index): PullInput => ({ number: index + 2, headSha: shaOf('0') }))
    // GitHub lists the newest first, so this one is on the last page.
    const oldest: PullInput = { number: 1, headSha: shaOf('1'), baseRef: '$(touch /tmp/x) "; x' }
    const found = await findPulls([oldest, ...others], { [shaOf('1')]: { state: 'success', context: CONTEXT } })
    expect(found).toEqual([{ sha: shaOf('1'), base: '$(touch /tmp/x) "; x' }])
  })

  it('reports on the commit that it found', () => {
    expect(example.jobs.decide.steps.at(-1)?.with).toMatchObject({
      'commit-status': true,
      'head-sha': expect.stringContaining('matrix.pull.sha'),
    })
  })
})
