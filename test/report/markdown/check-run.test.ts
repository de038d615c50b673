import { describe, expect, it } from '@jest/globals'
import type { Report, ReportFinding } from '../../../src/model/report.js'
import { allAnnotations } from '../../../src/report/annotations.js'
import { checkRunName, renderCheckRun } from '../../../src/report/markdown/check-run.js'
import { failed, withItems } from '../../support/cce/responses.js'
import { bytes, reading } from '../reports.js'
import { CONTEXT, ENDLESS, HUGE } from './fixtures.js'

it('a check run stays within the limits of GitHub for 36 items that fail on 2,000 nodes', () => {
  const { title, summary, text, annotations } = renderCheckRun(HUGE, checkRunName('x'), CONTEXT)
  expect(title.length).toBeLessThanOrEqual(255)
  for (const part of [summary, text]) expect(bytes(part)).toBeLessThanOrEqual(65_535)
  for (const { message, title: heading } of annotations) {
    expect(bytes(message)).toBeLessThanOrEqual(64 * 1024)
    expect(heading.length).toBeLessThanOrEqual(255)
  }
})

it('a check run stays within the limits of GitHub for 3,000 causes', () => {
  expect(bytes(renderCheckRun(ENDLESS, 'x', CONTEXT).text)).toBeLessThanOrEqual(65_535)
})

describe('an annotation of a check run', () => {
  const located = (location: ReportFinding['location']): Report => {
    const report = reading(withItems(failed()))
    return { ...report, findings: report.findings.map((one) => ({ ...one, location })) }
  }
  const of = (location: ReportFinding['location']) => renderCheckRun(located(location), 'x', CONTEXT).annotations[0]

  it('is placed on the line of its finding', () => {
    expect(of({ file: 'a/b.tf', line: 3 })).toMatchObject({ path: 'a/b.tf', start_line: 3, end_line: 3 })
  })

  it('has columns only if it is on one line', () => {
    expect(of({ file: 'a', line: 3, column: 5 })).toMatchObject({ start_column: 5, end_column: 5 })
    expect(of({ file: 'a', line: 3, endLine: 4, column: 5 })).not.toHaveProperty('start_column')
    expect(of({ file: 'a', line: 3, endLine: 2 })).toMatchObject({ start_line: 3, end_line: 3 })
  })

  it.each(['/etc/passwd', '../x', 'a/../b', './a', 'C:\\x', 'a\nb', '', 'a\\b', 'x'.repeat(2000), 'a\ud800'])(
    'is placed on .github if %j is not a path in the repository',
    (file) => {
      expect(of({ file, line: 7, column: 2 })).toMatchObject({ path: '.github', start_line: 1, end_line: 1 })
      expect(of({ file, line: 7, column: 2 })).not.toHaveProperty('start_column')
    },
  )
})

it('a check run has all annotations, also those that do not fit into a step', () => {
  const report = reading(withItems(...Array.from({ length: 14 }, (_, index) => failed({ name: `N${index}` }))))
  expect(allAnnotations(report)).toHaveLength(14)
})
