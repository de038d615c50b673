import type { Report } from '../../src/model/report.js'
import { reportSchema } from '../../src/model/report-schema.js'

/** The values that a report can have only of a fixed list, or in a fixed form. */
const FIXED = ['tool', 'schemaVersion', 'language', 'run', 'advice', 'docUrl']

/** A copy of a value with another value at a path. */
function withAt(value: unknown, [key, ...rest]: readonly string[], text: unknown): unknown {
  if (key === undefined) return text
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? withAt(one, rest, text) : one))
  const record = value as Record<string, unknown>
  return { ...record, [key]: withAt(record[key], rest, text) }
}

/** The paths of all texts of a value, but for those that can only be fixed ones. */
function textPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (FIXED.includes(path.at(-1) ?? '')) return []
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textPaths(one, [...path, key]))
}

/** The paths of the texts of a report for which the schema accepts any text. */
export const openPaths = (report: Report): (readonly string[])[] =>
  textPaths(report).filter((path) => reportSchema.safeParse(withAt(report, path, 'any text')).success)

/** A report in which a text takes the place of every text of which the schema accepts it. */
export const poisonedAt = (paths: readonly (readonly string[])[], report: Report, payload: string): Report =>
  paths.reduce<unknown>((poisoned, path) => withAt(poisoned, path, payload), report) as Report
