import type { Report } from '../../model/report.js'
import { xmlAttributes, xmlText } from '../../text/xml.js'
import type { CaseStatus, TestCase } from './cases.js'
import { suitesOf, type TestSuite } from './suites.js'

/**
 * `report.junit.xml`: the checks as JUnit XML, valid by the schema of Jenkins (xunit-plugin, `junit-10.xsd`), which other
 * readers of JUnit accept too. A blocking item is a failure, an inconclusive one an error; one that warns passed, with its
 * message.
 */
export function renderJunit(report: Report): string {
  const suites = suitesOf(report)
  const all = suites.flatMap(({ cases }) => cases)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // the schema has no `skipped` here
    `<testsuites${xmlAttributes({ name: report.tool.name, time: 0, tests: all.length, ...redCounts(all) })}>`,
    ...suites.map(suiteXml),
    '</testsuites>',
    '',
  ].join('\n')
}

const count = (cases: readonly TestCase[], status: CaseStatus): number =>
  cases.filter((one) => one.status === status).length

const redCounts = (cases: readonly TestCase[]) => ({ failures: count(cases, 'failure'), errors: count(cases, 'error') })

/** Every time is 0, since CCE does not say how long an item took. Some readers reject a timestamp with a time zone. */
function suiteXml({ name, classname, timestamp, properties, cases }: TestSuite): string {
  const attributes = { name, timestamp: timestamp.slice(0, 19), time: 0, tests: cases.length }
  const known = Object.entries(properties).filter(([, value]) => value !== null)
  return [
    `  <testsuite${xmlAttributes({ ...attributes, ...redCounts(cases), skipped: count(cases, 'skipped') })}>`,
    '    <properties>',
    ...known.map(([key, value]) => `      <property${xmlAttributes({ name: key, value })}/>`),
    '    </properties>',
    ...cases.map((one) => caseXml(one, classname)),
    '  </testsuite>',
  ].join('\n')
}

function caseXml({ name, status, type, message, text }: TestCase, classname: string): string {
  const start = `    <testcase${xmlAttributes({ name, classname, time: 0 })}`
  if (type === null) return `${start}/>`
  const body =
    status === 'passed'
      ? `<system-out>${xmlText(text)}</system-out>`
      : `<${status}${xmlAttributes({ message, type })}>${xmlText(text)}</${status}>`
  return `${start}>\n      ${body}\n    </testcase>`
}
