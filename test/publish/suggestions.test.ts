import { afterEach, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { suggestionMark } from '../../src/report/markdown/suggestion.js'
import type { FakeGitHub, FakeGitHubOptions } from '../support/github/server.js'
import { fleetReport, manifestReport, useIn } from '../support/reports/manifests.js'
import { mergeGroup, pullRequest } from '../support/runner/events.js'
import { gitHub, HEAD, PULL, type Publishing, publish, READY, writes } from './support.js'

const ALWAYS = { comment: 'always' }
const FILE = 'apps/web.yaml'
const OLD = 'apiVersion: policy/v1beta1'

/** A diff that shows these lines of a new file. */
const added = (...lines: string[]): string =>
  `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`

const FILES = [{ filename: FILE, patch: added(OLD, 'kind: PodDisruptionBudget') }]
const FOUND = manifestReport([useIn(FILE, 1)], { changed: [FILE] })
const NOTHING = manifestReport([])
/** A report with this number of lines to edit, and the diff that shows them. */
const many = (count: number) => ({
  report: manifestReport(Array.from({ length: count }, (_, at) => useIn(FILE, at + 1, { name: `web-${at}` }))),
  files: [{ filename: FILE, patch: added(...Array.from({ length: count }, () => OLD)) }],
})

let github: FakeGitHub
afterEach(async () => {
  await github?.close()
  expect(github?.problems ?? []).toEqual([])
})

/** Publishes reports one after the other, and returns what the log says about suggestions. */
async function suggest(reports: Report[], options: Partial<FakeGitHubOptions> = {}, over: Publishing = {}) {
  github = await gitHub({ pullFiles: { [PULL]: FILES }, ...options })
  const lines: string[] = []
  for (const report of reports) lines.push(...(await publish(report, github, { inputs: ALWAYS, ...over })).lines)
  return lines.filter((line) => /suggestions/i.test(line))
}

const placed = () => github.reviewComments.map(({ file, line }) => `${file}:${line}`)
const bodies = () => github.reviewComments.map(({ body }) => body)
const summary = (created: number, removed: number, unchanged: number) =>
  `Suggestions on pull request ${PULL}: ${created} created, ${removed} removed, ${unchanged} unchanged`

describe('a suggestion', () => {
  it('is written on a line of the pull request whose whole fix is an edit, in one review of the head commit', async () => {
    expect(await suggest([FOUND])).toEqual([summary(1, 0, 0)])
    expect(github.reviewComments).toMatchObject([{ file: FILE, line: 1, author: 'github-actions[bot]' }])
    expect(bodies()[0]).toMatch(/```suggestion\napiVersion: policy\/v1\n```\n$/)
    const review = github.requests.find(({ path }) => path.endsWith('/reviews'))
    expect(JSON.parse(review?.body ?? '')).toMatchObject({
      commit_id: HEAD,
      event: 'COMMENT',
      comments: [{ side: 'RIGHT' }],
    })
  })

  it('is not written again by a later run', async () => {
    expect(await suggest([FOUND, FOUND])).toEqual([summary(1, 0, 0), summary(0, 0, 1)])
    expect(placed()).toEqual([`${FILE}:1`])
  })

  it('is removed when the line is fixed', async () => {
    expect(await suggest([FOUND, NOTHING])).toEqual([summary(1, 0, 0), summary(0, 1, 0)])
    expect(placed()).toEqual([])
  })

  it('is removed when its line is no longer in the pull request as it was, and written on the new line', async () => {
    await suggest([FOUND])
    for (const comment of github.reviewComments) comment.line = null
    expect((await publish(FOUND, github, { inputs: ALWAYS })).lines).toContain(summary(1, 1, 0))
    expect(placed()).toEqual([`${FILE}:1`])
  })

  it('loses its text when it no longer applies but people have replied to it', async () => {
    await suggest([FOUND])
    const [own] = github.reviewComments
    github.reviewComments.push({
      id: 7,
      pull: PULL,
      file: FILE,
      line: 1,
      body: 'Why?',
      author: 'octocat',
      replyTo: own?.id ?? 0,
    })
    await publish(NOTHING, github, { inputs: ALWAYS })
    expect(bodies()).toEqual([expect.stringContaining('This suggestion no longer applies'), 'Why?'])
    expect((await publish(NOTHING, github, { inputs: ALWAYS })).lines).toContain(summary(0, 0, 0))
  })

  it('stays as long as the scan of the manifests could not be finished', async () => {
    const undecided = {
      ...NOTHING,
      clusters: NOTHING.clusters.map((cluster) => ({
        ...cluster,
        checks: cluster.checks.map((check) => ({ ...check, verdict: 'inconclusive' as const })),
      })),
    }
    expect(await suggest([FOUND, undecided])).toEqual([summary(1, 0, 0), summary(0, 0, 1)])
  })

  it('is written for at most ten lines of a pull request', async () => {
    const { report, files } = many(12)
    const limit = '; 2 more are not offered, because a pull request gets at most 10'
    expect(await suggest([report, report], { pullFiles: { [PULL]: files } })).toEqual([
      `${summary(10, 0, 0)}${limit}`,
      `${summary(0, 0, 10)}${limit}`,
    ])
    expect(github.reviewComments).toHaveLength(10)
  })

  it('is written, and found again, on a pull request with many files and comments', async () => {
    const files = Array.from({ length: 250 }, (_, at) => ({ filename: `other-${at}.yaml`, patch: added(OLD) }))
    const remark = { pull: PULL, file: 'other-1.yaml', line: 1, body: 'Please rename it.' }
    const options = {
      pullFiles: { [PULL]: [...files, ...FILES] },
      reviewComments: Array.from({ length: 250 }, () => remark),
    }
    expect(await suggest([FOUND, FOUND], options)).toEqual([summary(1, 0, 0), summary(0, 0, 1)])
    expect(github.reviewComments).toHaveLength(251)
  })

  it('is made for the files of the change first', async () => {
    const files = ['a.yaml', 'z.yaml'].map((filename) => ({
      filename,
      patch: added(...Array.from({ length: 10 }, () => OLD)),
    }))
    const uses = files.flatMap(({ filename }) =>
      Array.from({ length: 10 }, (_, at) => useIn(filename, at + 1, { name: `${at}` })),
    )
    await suggest([manifestReport(uses, { changed: ['z.yaml'] })], { pullFiles: { [PULL]: files } })
    expect(new Set(github.reviewComments.map(({ file }) => file))).toEqual(new Set(['z.yaml']))
  })
})

describe('no suggestion is written', () => {
  it.each([
    ['if the pull request does not show the line', 5, FILES],
    ['if the pull request does not change the file', 1, [{ filename: 'other.yaml', patch: added(OLD) }]],
    ['where GitHub does not show the diff', 1, [{ filename: FILE }]],
    [
      'where the head commit has another text on the line',
      1,
      [{ filename: FILE, patch: added('apiVersion: policy/v1') }],
    ],
    ['where the text begins at another column', 1, [{ filename: FILE, patch: added(` ${OLD}`) }]],
    ['if the line was deleted', 1, [{ filename: FILE, patch: `@@ -1 +0,0 @@\n-${OLD}` }]],
  ])('%s', async (_, line, files) => {
    expect(await suggest([manifestReport([useIn(FILE, line)])], { pullFiles: { [PULL]: files } })).toEqual([
      summary(0, 0, 0),
    ])
    expect(placed()).toEqual([])
  })

  it('if the report has no manifest check, and GitHub is asked for nothing either', async () => {
    expect(await suggest([READY])).toEqual([])
    expect(github.requests.filter(({ path }) => path.includes('/pulls/'))).toEqual([])
  })

  it('where comments are not asked for', async () => {
    await suggest([FOUND], {}, { inputs: {} })
    expect(github.requests).toEqual([])
  })

  it('if comments are wanted on failure and the verdict is green, but a stale one is removed', async () => {
    const onFailure = { inputs: { comment: 'on-failure' } }
    const warned = manifestReport([useIn(FILE, 1)], { from: 'v1.25.3-r0', to: 'v1.27' })
    expect(warned.verdict).toBe('warn')
    expect(await suggest([warned], {}, onFailure)).toEqual([summary(0, 0, 0)])
    const { lines } = await publish(FOUND, github, onFailure)
    expect(lines).toContain(summary(1, 0, 0))
    expect((await publish(warned, github, onFailure)).lines).toContain(summary(0, 0, 1))
    expect((await publish(NOTHING, github, onFailure)).lines).toContain(summary(0, 1, 0))
  })

  it.each([
    ['a merge group is not a pull request', mergeGroup({})],
    ['the pull request comes from a fork', pullRequest({ number: PULL, headSha: HEAD, fork: true })],
  ])('where %s, and the log says so', async (why, event) => {
    expect(await suggest([FOUND], {}, { event })).toEqual([`Suggestions: not written, because ${why}`])
    expect(writes(github).filter((one) => one.includes('/pulls/'))).toEqual([])
  })

  it('if the pull request has another head commit by now', async () => {
    const event = pullRequest({ number: PULL, headSha: 'e'.repeat(40) })
    expect(await suggest([FOUND], {}, { event })).toEqual([
      'Suggestions: not written, because the pull request has another head commit than the event',
    ])
    expect(placed()).toEqual([])
  })

  it('where an edit would break another cluster, which does not serve the replacement yet', async () => {
    const uses = [useIn(FILE, 1)]
    const older = fleetReport([{ uses }, { uses: [], from: 'v1.19.10-r0', to: 'v1.20' }])
    expect(await suggest([older])).toEqual([summary(0, 0, 0)])
    const newer = fleetReport([{ uses }, { uses: [], from: 'v1.21.7-r0', to: 'v1.22' }])
    expect((await publish(newer, github, { inputs: ALWAYS })).lines).toContain(summary(1, 0, 0))
  })
})

describe('a suggestion that GitHub refuses', () => {
  /** GitHub compares with the first of two diffs of a file, and the gate with the last. */
  const different = [
    { filename: 'b.yaml', patch: '@@ -0,0 +9 @@\n+x' },
    { filename: 'b.yaml', patch: added(OLD) },
  ]

  it('does not keep others from being written', async () => {
    const report = manifestReport([useIn(FILE, 1), useIn('b.yaml', 1)])
    expect(await suggest([report], { pullFiles: { [PULL]: [...FILES, ...different] } })).toEqual([
      `${summary(1, 0, 0)}; GitHub refuses 1 more`,
    ])
    expect(placed()).toEqual([`${FILE}:1`])
  })

  it('is named in a warning if it is the only one', async () => {
    const report = manifestReport([useIn('b.yaml', 1)])
    expect(await suggest([report], { pullFiles: { [PULL]: different } })).toEqual([
      expect.stringMatching(/^Warning: suggestions could not be written: status 422: .*must be part of the diff/),
    ])
  })
})

describe('several jobs', () => {
  const other = { inputs: ALWAYS, env: { GITHUB_JOB: 'other' } }

  it('write the same suggestion once, and remove only their own', async () => {
    await suggest([FOUND])
    expect((await publish(FOUND, github, other)).lines).toContain(summary(0, 0, 1))
    expect((await publish(NOTHING, github, other)).lines).toContain(summary(0, 0, 1))
    expect(placed()).toEqual([`${FILE}:1`])
  })

  it('that write the same suggestion at the same time leave the first one', async () => {
    github = await gitHub({ pullFiles: { [PULL]: FILES } })
    await Promise.all([publish(FOUND, github, { inputs: ALWAYS }), publish(FOUND, github, other)])
    expect(placed()).toEqual([`${FILE}:1`])
  })
})

describe('a comment like a suggestion of ours', () => {
  const alike = `<!-- cce-upgrade-gate/suggestion key=${'0'.repeat(16)} edit=${'0'.repeat(16)} -->\nx`

  it('is neither changed nor counted if somebody else wrote it', async () => {
    const reviewComments = Array.from({ length: 11 }, () => ({ pull: PULL, file: FILE, line: null, body: alike }))
    expect(await suggest([FOUND], { reviewComments })).toEqual([summary(1, 0, 0)])
    expect(github.reviewComments).toHaveLength(12)
  })

  it('keeps new ones from being written where GitHub does not say who the token is', async () => {
    const [reviewComments, graphql] = [[{ pull: PULL, file: FILE, line: 1, body: alike }], false]
    expect(await suggest([FOUND], { reviewComments, graphql })).toEqual([
      'Warning: suggestions could not be written: there is a suggestion like ours, and GitHub does not say whether it is ours',
    ])
  })
})

describe('a failed request for suggestions', () => {
  it('makes a warning with the remedy if the token lacks the permission', async () => {
    github = await gitHub({ pullFiles: { [PULL]: FILES }, permissions: { 'pull-requests': 'read', contents: 'read' } })
    const { warnings, annotations } = await publish(FOUND, github, { inputs: ALWAYS })
    expect(warnings).toEqual([
      'Warning: comment and suggestions could not be written: the token lacks pull-requests: write. Give the job permissions: { pull-requests: write }. The verdict is not affected.',
    ])
    expect(annotations.map(({ title }) => title)).toEqual(['Comment not written', 'Suggestions not written'])
  })

  it.each(['server-error', 'unavailable', 'reset', 'not-json', 'secondary-rate-limit'] as const)(
    'is sent again after %s, or named',
    async (kind) => {
      const faults = [{ kind, path: /\/pulls\//, times: 1 }]
      const [line] = await suggest([FOUND], { faults })
      if (kind === 'not-json') expect(line).toContain('the response does not come from GitHub')
      else expect(placed()).toEqual([`${FILE}:1`])
    },
  )

  it('does not make a suggestion twice if its answer was lost', async () => {
    await suggest([FOUND], { faults: [{ kind: 'lost-response', path: /\/reviews$/, times: 1 }] })
    expect(placed()).toEqual([`${FILE}:1`])
  })

  it('is no fault if a stale suggestion is gone already', async () => {
    await suggest([FOUND])
    github.fail({ kind: 'not-found', method: 'DELETE', path: /\/pulls\/comments\//, times: 1 })
    const { warnings } = await publish(NOTHING, github, { inputs: ALWAYS })
    expect(warnings).toEqual([])
  })
})

it('each suggestion carries the mark of its job and of its edit', async () => {
  const { report, files } = many(2)
  await suggest([report], { pullFiles: { [PULL]: files } })
  const marks = bodies().map(suggestionMark)
  expect(marks).toEqual([{ key: expect.stringMatching(/^[0-9a-f]{16}$/), edit: marks[1]?.edit }, marks[0]])
})
