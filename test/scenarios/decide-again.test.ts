import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { verdictTitle } from '../../src/messages/verdict.js'
import type { PullInput } from '../support/github/data.js'
import { openGitHub, TOKEN } from '../support/github/open.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const notApplicable = verdictTitle('not-applicable')
const CLUSTER = '11111111-2222-3333-4444-555555555555'
const CONTEXT = 'cce-upgrade-gate / 11111111-2222'
const shaOf = (sign: string) => sign.repeat(40)

interface Step {
  readonly id?: string
  readonly run?: string
  readonly with?: Record<string, string>
}
const example = parse(readFileSync('examples/decide-again.yml', 'utf8')) as { jobs: { decide: { steps: Step[] } } }
const scriptOf = (id: string) => example.jobs.decide.steps.find((step) => step.id === id)?.run ?? ''
// GitHub's runners have jq, so CI always runs these tests. A developer's machine may lack it.
const withJq = process.env['CI'] || spawnSync('jq', ['--version']).status === 0 ? it : it.skip

/** A stand-in for the two forms of `gh api` in the example: read all pages with a filter, and post a body. */
const GH = `#!/bin/bash
set -euo pipefail
if [ "$2" = --method ]; then
  curl -fsS -o /dev/null -X "$3" -H "authorization: Bearer $GH_TOKEN" -H 'content-type: application/json' -d @- "$GITHUB_API_URL/$4"
  exit
fi
next="$GITHUB_API_URL/$3"
while [ -n "$next" ]; do
  body="$(curl -fsS -D "$RUNNER_TEMP/head" -H "authorization: Bearer $GH_TOKEN" "$next")"
  jq -rc "$5" <<< "$body"
  next="$(sed -n 's/^link:.*<\\([^>]*\\)>; rel="next".*/\\1/p' "$RUNNER_TEMP/head")"
done
`

let github: Awaited<ReturnType<typeof openGitHub>>
let folder: string
beforeEach(() => {
  folder = temporaryFolder()
  for (const [name, script] of [
    ['gh', GH],
    ['sleep', '#!/bin/bash\n'],
  ] as const) {
    writeFileSync(join(folder, name), script)
    chmodSync(join(folder, name), 0o755)
  }
})
afterEach(async () => {
  await github?.close()
})

/** Runs a step of the example. */
async function runStepOf(id: string, env: Record<string, string> = {}) {
  const output = join(folder, 'output')
  writeFileSync(output, '')
  const common = {
    PATH: `${folder}:${process.env['PATH']}`,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: output,
    CLUSTER_ID: CLUSTER,
    GH_TOKEN: TOKEN,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'octo-org/infra',
    GITHUB_RUN_ID: '77',
  }
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', scriptOf(id)], {
    env: { ...common, ...env },
  })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(`${chunk}`))
  const code = await new Promise((done) => child.once('close', done))
  return { code, printed: printed.join(''), output: readFileSync(output, 'utf8') }
}

/** Finds the commits to decide again. */
async function findHeads(pulls: PullInput[], statuses: Record<string, object>) {
  github = await openGitHub({ pulls, maxPageSize: 5 })
  for (const [sha, status] of Object.entries(statuses)) await github.post(`/statuses/${sha}`, status)
  const { code, output } = await runStepOf('find')
  expect(code).toBe(0)
  const heads = readFileSync(join(folder, 'heads'), 'utf8').split('\n').filter(Boolean)
  expect(output).toBe(`first=${heads[0] ?? ''}\n`)
  return heads
}

describe('the step of the scheduled example that finds pull requests', () => {
  withJq('finds those into the default branch with the commit status, in any state', async () => {
    const pulls = ['a', 'b', 'c', 'd', 'e', '9'].map((sign, index): PullInput => {
      return { number: index + 1, headSha: shaOf(sign), baseRef: sign === '9' ? 'release/v1' : 'main' }
    })
    const closed: PullInput = { number: 10, headSha: shaOf('f'), state: 'closed' }
    const heads = await findHeads([...pulls, closed], {
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
      [shaOf('9')]: { state: 'success', context: CONTEXT, description: 'Ready for v1.31' },
    })
    expect(heads).toEqual([shaOf('a'), shaOf('b')])
  })

  withJq('finds nothing in a repository without pull requests', async () => {
    expect(await findHeads([], {})).toEqual([])
  })

  withJq('reads every page of pull requests, and treats branch names as data', async () => {
    const others = Array.from({ length: 11 }, (_, index): PullInput => ({ number: index + 2, headSha: shaOf('0') }))
    const odd: PullInput = { number: 50, headSha: shaOf('0'), baseRef: '$(touch /tmp/x) "; x' }
    // GitHub lists the newest first, so this one is on the last page.
    const oldest: PullInput = { number: 1, headSha: shaOf('1') }
    const found = await findHeads([oldest, ...others, odd], { [shaOf('1')]: { state: 'success', context: CONTEXT } })
    expect(found).toEqual([shaOf('1')])
  })
})

describe('the step of the scheduled example that sets the other commits', () => {
  const verdict = {
    state: 'failure',
    context: CONTEXT,
    description: 'Blocked',
    target_url: 'https://h/o/r/actions/runs/77',
  }
  const heads = Array.from({ length: 12 }, (_, index) => index.toString(16).padStart(40, '0'))

  async function copy(status: object) {
    github = await openGitHub({ maxPageSize: 5 })
    await github.post(`/statuses/${heads[0]}`, status)
    writeFileSync(join(folder, 'heads'), `${heads.join('\n')}\n`)
    return runStepOf('copy', { FIRST: heads[0] ?? '' })
  }

  withJq('gives each of them the verdict of this run', async () => {
    expect(await copy(verdict)).toMatchObject({ code: 0, printed: '' })
    expect(
      github.statuses.map(({ sha, context, state, description, targetUrl }) => ({
        sha,
        context,
        state,
        description,
        targetUrl,
      })),
    ).toEqual(
      heads.map((sha) => ({
        sha,
        context: CONTEXT,
        state: 'failure',
        description: 'Blocked',
        targetUrl: verdict.target_url,
      })),
    )
  })

  withJq.each([
    ['of an earlier run', { ...verdict, state: 'success', target_url: 'https://h/o/r/actions/runs/7' }],
    ['without a run', { state: 'success', context: CONTEXT }],
    ['that is pending', { ...verdict, state: 'pending' }],
    ['of another context', { ...verdict, context: `${CONTEXT} (release/1.31)` }],
  ])('gives none of them a status %s, and fails with words', async (_, status) => {
    const { code, printed } = await copy(status)
    expect([code, github.statuses.length]).toEqual([1, 1])
    expect(printed).toContain('::error::The gate did not set the status')
  })
})

it('the scheduled example decides by the default branch, on the first commit that it found', () => {
  const gate = example.jobs.decide.steps.find((step) => step.with !== undefined)
  expect(gate?.with).toMatchObject({
    'commit-status': true,
    'head-sha': expect.stringContaining('steps.find.outputs.first'),
  })
  expect(gate?.with).not.toHaveProperty('policy-source')
})
