import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { mergeReports } from '../../../src/report/merge/index.js'
import { CRON, PDB, PDB_CALL, repositoryReport, use } from '../manifests.js'
import { jobReport, mergeTerms } from './fleets.js'

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

const USES = [use(PDB, 'a.yaml'), use(PDB, 'b.yaml'), use(CRON, 'c.yaml', { syntax: 'embedded' })]

/** The part of a report that is about one of its clusters, as the job for that cluster writes it. */
function jobOf(whole: Report, index: number): Report {
  const clusters = whole.clusters.slice(index, index + 1)
  const ofCluster = ({ clusterId }: { readonly clusterId: string | null }): boolean => clusterId === clusters[0]?.id
  return {
    ...whole,
    clusters,
    findings: whole.findings.filter(ofCluster),
    notCovered: whole.notCovered.filter(ofCluster),
  }
}

describe('a merge of reports on the same repository', () => {
  const whole = repositoryReport({ uses: USES, calls: [PDB_CALL], clusters: ['a', 'b', 'c'] })
  const merged = mergeReports(
    [0, 1, 2].map((index) => jobReport(`job-${index}/report.json`, jobOf(whole, index))),
    mergeTerms({ count: 3 }, { run: null }),
  )

  it('counts what one edit solves once, whatever the number of jobs that found it', () => {
    expect(merged.reason).toBe(whole.reason)
    expect(merged.reason).toBe('All 3 clusters are blocked: 1 cause must be fixed before v1.31')
  })

  it('keeps every line, and what is known of each API on each cluster', () => {
    expect(asJson(merged.findings)).toEqual(asJson(whole.findings))
    expect(merged.clusters.map(({ removedApis }) => removedApis?.length)).toEqual([2, 2, 2])
  })

  it('links calls with lines anew, whatever a report says of its root causes', () => {
    const forged = jobOf(whole, 0)
    const findings = forged.findings.map((one) =>
      one.scope === 'manifest' ? one : { ...one, rootCauses: ['something else'] },
    )
    const again = mergeReports(
      [jobReport('job/report.json', { ...forged, findings })],
      mergeTerms({ count: 1 }, { run: null }),
    )
    expect(again.findings.find(({ name }) => name === 'DeprecatedApiCheck')?.rootCauses).toEqual([PDB.join(' ')])
  })
})
