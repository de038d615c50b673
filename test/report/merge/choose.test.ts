import { describe, expect, it } from '@jest/globals'
import type { JobReport, MergeTerms } from '../../../src/model/job-report.js'
import type { Report, WorkflowRun } from '../../../src/model/report.js'
import { mergeReports } from '../../../src/report/merge/index.js'
import { BARE_POLICY, cluster, fleetReport, jobReport, mergeTerms, RUN, type Situation } from './fleets.js'

const attempt = (number: number): WorkflowRun => ({ ...RUN, attempt: number })
const job = (file: string, situation: Situation, run: WorkflowRun | null = RUN, index = 1): JobReport =>
  jobReport(file, fleetReport([cluster(index, situation)], { run, policy: BARE_POLICY }), [`prod-${index}`])

/** What a merge says about the files themselves. */
function problemsOf(files: readonly JobReport[], terms: MergeTerms = mergeTerms()) {
  const report = mergeReports(files, terms)
  const problems = report.findings.filter(({ name }) => name === 'job-report')
  for (const { decision, fix } of problems) expect([decision, fix.length > 20]).toEqual(['inconclusive', true])
  return { report, verdict: report.verdict, messages: problems.map(({ message }) => message) }
}

const reportsOf = (report: Report) => report.clusters.map(({ name, verdict }) => `${name} ${verdict}`)

describe('a report that is missing', () => {
  it('makes the verdict inconclusive, and the words say how many there are', () => {
    const { verdict, messages, report } = problemsOf([job('a.json', 'ready')], mergeTerms({ count: 3 }))
    expect([verdict, report.green]).toEqual(['inconclusive', false])
    expect(messages).toEqual(['3 jobs must have a report, but there is 1.'])
    expect(report.reason).toContain('the reports of the jobs are not complete')
  })

  it('is named by its clusters if the jobs are known', () => {
    const jobs = [['prod-1'], ['prod-2', 'prod-3']]
    const { verdict, messages } = problemsOf([job('a.json', 'ready')], mergeTerms({ jobs }))
    expect(verdict).toBe('inconclusive')
    expect(messages).toEqual(['2 jobs must have a report, but there is 1. There is none about prod-2, prod-3.'])
  })

  it('is not replaced by an earlier attempt of another job', () => {
    const files = [job('a.json', 'ready', attempt(1)), job('b.json', 'ready', attempt(2))]
    expect(problemsOf(files, mergeTerms({ count: 2 })).messages).toEqual(['2 jobs must have a report, but there is 1.'])
  })

  it('is found even if there are no files at all', () => {
    const { verdict, messages, report } = problemsOf([])
    expect([verdict, report.green, messages]).toEqual([
      'inconclusive',
      false,
      ['1 job must have a report, but there are 0.'],
    ])
  })
})

describe('a report without a cluster that its job had to gate', () => {
  const names = ['prod-1', 'prod-2', 'prod-3']
  const jobs = [names]
  const of = (situations: readonly Situation[]) =>
    fleetReport(
      situations.map((one, index) => cluster(index + 1, one)),
      { policy: BARE_POLICY },
    )

  it.each([['ready'], ['warned'], ['at-target'], []] as const)(
    'is inconclusive after a cluster that is %s',
    (...found) => {
      const { verdict, messages, report } = problemsOf(
        [
          jobReport(
            'a.json',
            { ...of(found), verdict: found.length > 0 ? of(found).verdict : 'pass', green: true },
            names,
          ),
        ],
        mergeTerms({ jobs }),
      )
      expect([verdict, report.green]).toEqual(['inconclusive', false])
      const missing = found.length > 0 ? 'prod-2, prod-3' : 'prod-1, prod-2, prod-3'
      expect(messages).toEqual([`a.json has nothing about ${missing}, which its job had to gate.`])
    },
  )

  it('still blocks what it blocks', () => {
    expect(problemsOf([jobReport('a.json', of(['blocked']), names)], mergeTerms({ jobs })).verdict).toBe('block')
  })

  it('is complete if all are there', () => {
    const report = of(['ready', 'ready', 'ready'])
    expect(problemsOf([jobReport('a.json', report, names)], mergeTerms({ jobs }))).toMatchObject({
      verdict: 'pass',
      messages: [],
    })
  })
})

describe('a file that is no report of this run', () => {
  const ours = job('ours.json', 'ready')
  const foreign: [string, JobReport, string][] = [
    ['is unreadable', { file: 'x.json', content: { kind: 'unreadable', why: 'not-json' } }, 'x.json is not JSON.'],
    [
      'is about another commit',
      job('x.json', 'ready', { ...RUN, commit: 'd'.repeat(40) }, 2),
      `x.json is about commit ${'d'.repeat(40)}, not about ${'c'.repeat(40)}.`,
    ],
    [
      'is from another run',
      job('x.json', 'ready', { ...RUN, id: '66' }, 2),
      'x.json is from workflow run octo-org/infra 66, not from octo-org/infra 77.',
    ],
    [
      'is from another repository',
      job('x.json', 'ready', { ...RUN, repository: 'evil/infra' }, 2),
      'x.json is from workflow run evil/infra 77, not from octo-org/infra 77.',
    ],
    ['names no run', job('x.json', 'ready', null, 2), 'x.json does not say which workflow run and commit it is about.'],
  ]

  it.each(foreign)('makes the verdict inconclusive if it %s', (_, file, message) => {
    const { verdict, messages, report } = problemsOf([ours, file])
    expect([verdict, report.green]).toEqual(['inconclusive', false])
    expect(messages).toEqual([message])
    expect(reportsOf(report)).toEqual(['prod-1 pass'])
  })

  it('does not count as the report of the job that it stands for', () => {
    const [, file] = foreign[1] ?? ['', ours, '']
    expect(problemsOf([ours, file], mergeTerms({ count: 2 })).messages).toHaveLength(2)
  })

  it('does not hide what the others block', () => {
    const [, file] = foreign[0] ?? ['', ours, '']
    expect(problemsOf([job('a.json', 'blocked'), file]).verdict).toBe('block')
  })
})

it('reports of several runs of one commit are merged outside of a workflow, and of two commits are not', () => {
  const terms = mergeTerms({ count: 2 }, { run: null })
  const [one, other] = [job('a.json', 'ready'), job('b.json', 'ready', { ...RUN, id: '78' }, 2)]
  expect(problemsOf([one, other], terms)).toMatchObject({ verdict: 'pass', messages: [] })
  const later = job('b.json', 'ready', { ...RUN, id: '78', commit: 'd'.repeat(40) }, 2)
  expect(problemsOf([one, later], terms).messages).toContain(
    `a.json is about commit ${'c'.repeat(40)}, not about ${'d'.repeat(40)}.`,
  )
})

describe('two reports about one cluster', () => {
  it('count once, by the newest attempt, in both directions', () => {
    const better = [job('a.json', 'blocked', attempt(1)), job('b.json', 'ready', attempt(2))]
    expect(problemsOf(better, mergeTerms({ count: 1 }))).toMatchObject({ verdict: 'pass', messages: [] })
    const worse = [job('a.json', 'ready', attempt(1)), job('b.json', 'blocked', attempt(2))]
    expect(problemsOf(worse.toReversed(), mergeTerms({ count: 1 })).verdict).toBe('block')
  })

  it('count once if the job was divided differently, and the other clusters of the earlier report stay', () => {
    const first = jobReport(
      'a.json',
      fleetReport([cluster(1, 'blocked'), cluster(2, 'warned')], { run: attempt(1), policy: BARE_POLICY }),
    )
    const second = jobReport('b.json', fleetReport([cluster(1, 'ready')], { run: attempt(2), policy: BARE_POLICY }))
    const { report, messages } = problemsOf([first, second], mergeTerms({ count: 2 }))
    expect([reportsOf(report), messages, report.verdict]).toEqual([['prod-2 warn', 'prod-1 pass'], [], 'warn'])
    expect(report.findings.filter(({ decision }) => decision === 'block')).toEqual([])
  })

  it('are a fault if they are of one attempt, and the worse of them counts', () => {
    const files = [job('a.json', 'ready'), job('b.json', 'blocked')]
    for (const some of [files, files.toReversed()]) {
      const { verdict, messages, report } = problemsOf(some)
      expect([verdict, reportsOf(report)]).toEqual(['block', ['prod-1 block']])
      expect(messages).toEqual([
        'a.json and b.json are about the same cluster and from the same attempt. The worse of the two counts.',
      ])
    }
  })

  it('count once if the job that ran again found nothing about any cluster', () => {
    const failed = jobReport('a.json', fleetReport([cluster(1, 'unread')], { run: attempt(1), policy: BARE_POLICY }), [
      'prod-1',
    ])
    const report = {
      ...fleetReport([], { run: attempt(2), policy: BARE_POLICY }),
      verdict: 'not-applicable' as const,
      green: true,
    }
    const files = [failed, jobReport('b.json', report, ['prod-1'])]
    expect(problemsOf(files, mergeTerms({ count: 1 })).verdict).toBe('not-applicable')
  })
})

describe('jobs that ran again', () => {
  const twoAttempts = [job('a.json', 'ready', attempt(1)), job('b.json', 'ready', attempt(2), 2)]

  it('may leave reports of an earlier attempt if only failed jobs ran again', () => {
    const terms = mergeTerms({ count: 2, sinceAttempt: 1, jobsResult: 'success' }, { run: attempt(2) })
    expect(problemsOf(twoAttempts, terms)).toMatchObject({ verdict: 'pass', messages: [] })
  })

  it('may not leave any if all jobs ran again', () => {
    const terms = mergeTerms({ count: 2, sinceAttempt: 2 }, { run: attempt(2) })
    expect(problemsOf(twoAttempts, terms)).toMatchObject({
      verdict: 'inconclusive',
      messages: ['a.json is from attempt 1, but all jobs ran again in attempt 2.'],
    })
  })

  it('cannot be told from earlier ones by a report that names no attempt', () => {
    const unnumbered = job('a.json', 'ready', { ...RUN, attempt: null })
    const { verdict, messages } = problemsOf([unnumbered], mergeTerms({ count: 1, sinceAttempt: 2 }))
    expect(verdict).toBe('inconclusive')
    expect(messages).toEqual(['a.json does not say which attempt it is from, but all jobs ran again in attempt 2.'])
  })

  it('may not have failed while every report is green', () => {
    for (const jobsResult of ['failure', 'cancelled', 'skipped', ''])
      expect(problemsOf(twoAttempts, mergeTerms({ jobsResult })).verdict).toBe('inconclusive')
    const red = [...twoAttempts, job('c.json', 'blocked', attempt(2), 3)]
    expect(problemsOf(red, mergeTerms({ jobsResult: 'failure' }))).toMatchObject({ verdict: 'block', messages: [] })
  })
})

it('reports that were decided by different policies are inconclusive together', () => {
  const other = { ...BARE_POLICY, sha256: 'b'.repeat(64) }
  const files = [job('a.json', 'ready'), jobReport('b.json', fleetReport([cluster(2, 'ready')], { policy: other }))]
  expect(problemsOf(files)).toMatchObject({
    verdict: 'inconclusive',
    messages: ['b.json was decided by another policy than a.json: the policy changed between the two jobs.'],
  })
})

it('more reports than expected are a fault', () => {
  const files = [job('a.json', 'ready'), job('b.json', 'ready', RUN, 2)]
  expect(problemsOf(files, mergeTerms({ count: 1 })).messages).toEqual([
    '1 job must have a report, but there are 2: a.json, b.json.',
  ])
  expect(problemsOf(files, mergeTerms({ jobs: [['prod-1']] })).messages).toEqual([
    '1 job must have a report, but there are 2: b.json.',
  ])
})
