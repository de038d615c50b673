import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { VERDICTS } from '../../../src/model/decision.js'
import type { Report } from '../../../src/model/report.js'
import { mergeReports } from '../../../src/report/merge/index.js'
import { NOW } from '../../support/cce/responses.js'
import { RUNS } from '../../support/jest/property-runs.js'
import { casesIn } from '../../support/reports/cases.js'
import { BARE_POLICY, cluster, fleetReport, jobReport, mergeTerms, SITUATIONS, type Situation } from './fleets.js'

/** The same value as `report.json` has it. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** Divides clusters into jobs of some size. */
function jobsOf(situations: readonly Situation[], size: number) {
  const clusters = situations.map((situation, index) => cluster(index, situation))
  const jobs = []
  for (let at = 0; at < clusters.length; at += size) jobs.push(clusters.slice(at, at + size))
  return { clusters, jobs }
}

const mergeJobs = (jobs: ReturnType<typeof jobsOf>['jobs']): Report =>
  mergeReports(
    jobs.map((clusters, index) => jobReport(`job-${index}/report.json`, fleetReport(clusters))),
    mergeTerms({ count: jobs.length }),
  )

describe('a merge of the reports of all jobs', () => {
  it('equals one run over 60 clusters', () => {
    const situations = Array.from({ length: 60 }, (_, index) => SITUATIONS[index % SITUATIONS.length] ?? 'ready')
    const { clusters, jobs } = jobsOf(situations, 1)
    const whole = fleetReport(clusters)
    expect(whole.verdict).toBe('block')
    expect(asJson(mergeJobs(jobs))).toEqual(asJson(whole))
  })

  it('equals one run over all clusters, whatever they are and however they are divided', () => {
    const situations = fc.array(fc.constantFrom(...SITUATIONS), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(situations, fc.integer({ min: 1, max: 5 }), (some, size) => {
        const { clusters, jobs } = jobsOf(some, size)
        expect(asJson(mergeJobs(jobs))).toEqual(asJson(fleetReport(clusters)))
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    )
  })

  it.each(['en', 'zh-cn'] as const)('keeps a single report as it is: %s', async (language) => {
    for (const [name, make] of Object.entries(casesIn(language))) {
      const report = await make()
      if (report.verdict === 'not-applicable' && report.clusters.length === 0) continue
      const merged = mergeReports([jobReport('report.json', report)], mergeTerms({ count: 1 }, { run: null }))
      expect([name, asJson(merged)]).toEqual([name, { ...asJson(report), generatedAt: merged.generatedAt }])
    }
  })

  it('is never better than any of them', () => {
    const jobs = fc.array(fc.array(fc.constantFrom(...SITUATIONS), { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 4,
    })
    const rank = ({ verdict }: Pick<Report, 'verdict'>) => VERDICTS.indexOf(verdict)
    fc.assert(
      fc.property(jobs, fc.boolean(), (some, isMissing) => {
        const reports = some.map((situations, job) =>
          fleetReport(situations.map((one, index) => cluster(job * 10 + index, one))),
        )
        const files = reports.map((report, index) => jobReport(`${index}.json`, report))
        const merged = mergeReports(files, mergeTerms({ count: files.length + (isMissing ? 1 : 0) }))
        for (const report of reports)
          expect(rank(merged) <= rank(report) || (report.verdict === 'warn' && merged.verdict === 'pass')).toBe(true)
        expect(merged.green).toBe(!isMissing && reports.every(({ green }) => green))
        if (isMissing) expect(['block', 'inconclusive']).toContain(merged.verdict)
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    )
  })

  it('does not depend on the order of the files if the jobs are given', () => {
    const { jobs } = jobsOf(['ready', 'blocked', 'warned', 'unread'], 1)
    const names = jobs.map((clusters) => clusters.map(({ subject }) => subject.name ?? ''))
    const files = jobs.map((clusters, index) => jobReport(`${index}.json`, fleetReport(clusters), names[index]))
    const terms = mergeTerms({ jobs: names })
    expect(mergeReports(files.toReversed(), terms)).toEqual(mergeReports(files, terms))
  })

  it('is not-applicable only if no job is concerned, and says of how many', () => {
    const unrelated = { ...fleetReport([]), verdict: 'not-applicable' as const, green: true }
    const files = [jobReport('1.json', unrelated), jobReport('2.json', unrelated)]
    expect(mergeReports(files, mergeTerms({ count: 2 }))).toMatchObject({
      verdict: 'not-applicable',
      green: true,
      reason: 'The change is about no cluster, so CCE was not queried',
    })
    const none = mergeTerms({ jobs: [], jobsResult: 'skipped' })
    expect(mergeReports([], none)).toMatchObject({ verdict: 'not-applicable', green: true, findings: [] })
    expect(mergeReports(files, none)).toMatchObject({ verdict: 'inconclusive', green: false })
    const concerned = jobReport('3.json', fleetReport([cluster(1, 'blocked')]))
    expect(mergeReports([...files, concerned], mergeTerms({ count: 3 })).verdict).toBe('block')
  })

  it('finds that a result has expired since its job decided', () => {
    const report = fleetReport([cluster(1, 'ready')])
    expect(report.green).toBe(true)
    const later = mergeReports([jobReport('1.json', report)], mergeTerms({}, { now: NOW + 3_600_000 }))
    expect(later).toMatchObject({
      verdict: 'inconclusive',
      green: false,
      findings: expect.arrayContaining([
        expect.objectContaining({ name: 'result-expired', clusterId: 'id-1', check: 'precheck' }),
      ]),
    })
    expect(later.reason).toContain('expired at')
    const inTime = mergeReports([jobReport('1.json', report)], mergeTerms({}, { now: NOW + 60_000 }))
    expect(inTime.green).toBe(true)
  })
})

it('a clause that could be code in an expression is replaced', () => {
  const report = fleetReport([cluster(1, 'unread')])
  const findings = report.findings.map((finding) =>
    finding.scope === 'gate' ? { ...finding, clause: { en: '$(touch x) `y`', zh: '<b>' } } : finding,
  )
  const merged = mergeReports([jobReport('1.json', { ...report, findings })], mergeTerms())
  expect(merged.reason).toContain('Cannot decide on v1.31: CCE returned a value that is not documented')
  expect(JSON.stringify(merged)).not.toContain('touch x')
})

it('a report that contradicts its own clusters and findings is not believed', () => {
  const blocked = fleetReport([cluster(1, 'blocked')])
  const forged = { ...blocked, verdict: 'pass' as const, green: true }
  expect(mergeReports([jobReport('1.json', forged)], mergeTerms())).toMatchObject({ verdict: 'block', green: false })
  const clusters = blocked.clusters.map((one) => ({ ...one, verdict: 'pass' as const }))
  const more = { ...forged, clusters }
  expect(mergeReports([jobReport('1.json', more)], mergeTerms())).toMatchObject({ verdict: 'block', green: false })
})

it.each(['cluster', 'finding'])(
  'a green report with a %s that is inconclusive does not keep the merge green',
  (what) => {
    const ready = fleetReport([cluster(1, 'warned')], { policy: BARE_POLICY })
    expect(mergeReports([jobReport('1.json', ready)], mergeTerms())).toMatchObject({ verdict: 'warn', green: true })
    const clusters = ready.clusters.map((one) => ({ ...one, verdict: 'inconclusive' as const }))
    const findings = ready.findings.map((one) => ({ ...one, decision: 'inconclusive' as const }))
    const forged = what === 'cluster' ? { ...ready, clusters } : { ...ready, findings }
    const merged = mergeReports([jobReport('1.json', forged)], mergeTerms())
    expect(merged).toMatchObject({ verdict: 'inconclusive', green: false })
  },
)

it('a pull request that gets no secrets is as green as its jobs are', () => {
  const excused = { ...fleetReport([]), verdict: 'inconclusive' as const, green: true }
  expect(mergeReports([jobReport('1.json', excused)], mergeTerms({ jobsResult: 'success' }))).toMatchObject({
    verdict: 'inconclusive',
    green: true,
  })
})
