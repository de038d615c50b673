import { readFileSync } from 'node:fs'
import Ajv04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log, Run } from 'sarif'
import type { Report } from '../../../src/model/report.js'
import { renderSarif } from '../../../src/report/sarif/log.js'

const SCHEMA = '../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
const ajv = new Ajv04.default({ strict: false, unicodeRegExp: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(new URL(SCHEMA, import.meta.url), 'utf8')))

/** What is wrong with a SARIF file by the official schema. */
export function schemaProblems(sarif: unknown): string[] {
  validate(sarif)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

const texts = new WeakMap<Report, string>()

/** The SARIF file of a report, rendered once. */
export function sarifOf(report: Report): string {
  const text = texts.get(report) ?? renderSarif(report)
  texts.set(report, text)
  return text
}

/** The one run of the SARIF file of a report, read back. */
export function runOf(report: Report): Run {
  const log = JSON.parse(sarifOf(report)) as Log
  const [run, ...others] = log.runs
  if (!run || others.length > 0) throw new Error('one run was expected')
  return run
}

export const resultsOf = (report: Report) => runOf(report).results ?? []
export const rulesOf = (report: Report) => runOf(report).tool.driver.rules ?? []
export const notesOf = (report: Report): string[] =>
  (runOf(report).invocations?.[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text ?? '')
