import { afterEach, expect, it, jest } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { reportSchema } from '../../src/model/report-schema.js'
import { renderFiles } from '../../src/report/files.js'
import { mergeReports } from '../../src/report/merge/index.js'
import { renderOutputs } from '../../src/report/outputs.js'
import { cluster, fleetReport, jobReport, mergeTerms, SITUATIONS } from '../report/merge/fleets.js'
import { PAYLOADS } from './payloads.js'
import { problemsOf } from './problems.js'

afterEach(() => void jest.restoreAllMocks())

const HONEST = fleetReport(SITUATIONS.map((situation, index) => cluster(index, situation)))

/** The values that a report can have only of a fixed list, or in a fixed form. */
const FIXED = ['tool', 'schemaVersion', 'language', 'run', 'advice', 'docUrl']

/** A copy of a value with another value at a path. */
function withAt(value: unknown, [key, ...rest]: readonly string[], text: unknown): unknown {
  if (key === undefined) return text
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? withAt(one, rest, text) : one))
  const record = value as Record<string, unknown>
  return { ...record, [key]: withAt(record[key], rest, text) }
}

const SMALL = { ...HONEST, findings: HONEST.findings.slice(0, 6), clusters: HONEST.clusters.slice(0, 3) }

/** The paths of all texts of a value, but for those that can only be fixed ones. */
function textPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (FIXED.includes(path.at(-1) ?? '')) return []
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textPaths(one, [...path, key]))
}

/** Those of which the schema accepts any text. */
const OPEN = textPaths(SMALL).filter((path) => reportSchema.safeParse(withAt(SMALL, path, 'any text')).success)

/** A report in which a text takes the place of every text of which the schema accepts it. */
const poisoned = (payload: string): Report =>
  OPEN.reduce<unknown>((report, path) => withAt(report, path, payload), SMALL) as Report

it('most texts of a report can be any text', () => {
  expect(OPEN.length).toBeGreaterThan(100)
})

it.each(PAYLOADS.map((payload) => [JSON.stringify(payload).slice(0, 60), payload]))(
  'a merged report is harmless if a part of it is hostile: %s',
  (_shown, payload) => {
    const part = poisoned(payload)
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
