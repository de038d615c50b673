import { afterEach, expect, it, jest } from '@jest/globals'
import { renderFiles } from '../../src/report/files.js'
import { mergeReports } from '../../src/report/merge/index.js'
import { renderOutputs } from '../../src/report/outputs.js'
import { cluster, fleetReport, jobReport, mergeTerms, SITUATIONS } from '../report/merge/fleets.js'
import { PAYLOADS } from './payloads.js'
import { openPaths, poisonedAt } from './poisoned.js'
import { problemsOf } from './problems.js'

afterEach(() => void jest.restoreAllMocks())

const HONEST = fleetReport(SITUATIONS.map((situation, index) => cluster(index, situation)))

const SMALL = { ...HONEST, findings: HONEST.findings.slice(0, 6), clusters: HONEST.clusters.slice(0, 3) }

const OPEN = openPaths(SMALL)

it('most texts of a report can be any text', () => {
  expect(OPEN.length).toBeGreaterThan(100)
})

it.each(PAYLOADS.map((payload) => [JSON.stringify(payload).slice(0, 60), payload]))(
  'a merged report is harmless if a part of it is hostile: %s',
  (_shown, payload) => {
    const part = poisonedAt(OPEN, SMALL, payload)
    const files = [
      jobReport('a.json', part),
      jobReport(`${payload}.json`, { ...SMALL, run: { ...SMALL.run, commit: payload } as never }),
    ]
    const merged = mergeReports(files, mergeTerms({ count: 3 }))
    expect(['block', 'inconclusive']).toContain(merged.verdict)
    expect(problemsOf(merged)).toEqual([])
    expect(renderFiles(merged, [])).toBeInstanceOf(Map)
    const { reason, verdict, ...outputs } = renderOutputs(merged, { reportDir: 'd', reportJson: 'd/report.json' })
    expect(reason).toMatch(/^[A-Za-z0-9 .,;:()’-]+$/)
    expect(Object.values(outputs).join(' ')).toMatch(/^[A-Za-z0-9 .:/_-]*$/)
  },
  60_000,
)
