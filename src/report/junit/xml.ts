import type { Report } from '../../model/report.js'
import { xmlAttributes, xmlText } from '../../text/xml.js'
import type { Outcome, TestCase } from './cases.js'
import { suitesOf, type TestSuite } from './suites.js'

/**
 * `report.junit.xml`: the checks as JUnit XML, valid by the schema of Jenkins (xunit-plugin, `junit-10.xsd`), which other
 * readers of JUnit take too. What blocks is a failure, what could not be decided an error; what warns passed, and says why.
 */
export function renderJunit(report: Report): string {
  const suites = suitesOf(report)
  const all = suites.flatMap(({ cases }) => cases)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // no `skipped`: the schema has none here
    `<testsuites${xmlAttributes({ name: report.tool.name, time: 0, tests: all.length, ...redCounts(all) })}>`,
    ...suites.map(suiteXml),
    '</testsuites>',
    '',
  ].join('\n')
}

const count = (cases: readonly TestCase[], outcome: Outcome): number =>
  cases.filter((one) => one.outcome === outcome).length

const redCounts = (cases: readonly TestCase[]) => ({
  failures: count(cases, 'failure'),
  errors: count(cases, 'error'),
})

/** CCE does not tell how long an item took, so every time is 0; a time zone is more than some readers take in a timestamp. */
function suiteXml({ name, classname, at, properties, cases }: TestSuite): string {
  const attributes = { name, timestamp: at.slice(0, 19), time: 0, tests: cases.length }
  const told = Object.entries(properties).filter(([, value]) => value !== null)
  return [
    `  <testsuite${xmlAttributes({ ...attributes, ...redCounts(cases), skipped: count(cases, 'skipped') })}>`,
    '    <properties>',
    ...told.map(([key, value]) => `      <property${xmlAttributes({ name: key, value })}/>`),
    '    </properties>',
    ...cases.map((one) => caseXml(one, classname)),
    '  </testsuite>',
  ].join('\n')
}

function caseXml({ name, outcome, type, message, text }: TestCase, classname: string): string {
  const start = `    <testcase${xmlAttributes({ name, classname, time: 0 })}`
  if (type === null) return `${start}/>`
  const body =
    outcome === 'passed'
      ? `<system-out>${xmlText(text)}</system-out>`
      : `<${outcome}${xmlAttributes({ message, type })}>${xmlText(text)}</${outcome}>`
  return `${start}>\n      ${body}\n    </testcase>`
}
