import { beforeAll, describe, expect, it } from '@jest/globals'
import { passedCount } from '../../src/model/passed-items.js'
import type { Report } from '../../src/model/report.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderOutputs } from '../../src/report/outputs.js'
import { renderStatus } from '../../src/report/status.js'
import { renderText } from '../../src/report/text.js'
import { suitesIn } from '../report/junit/reading.js'
import { everyReport } from './every-report.js'

let reports: ReadonlyMap<string, Report>
beforeAll(async () => {
  reports = await everyReport('en')
})

const commentOf = (report: Report): string =>
  renderComment(report, {
    headSha: null,
    runUrl: null,
    key: '0123456789abcdef',
    before: null,
    isBrief: false,
    redact: (text) => text,
  })

/** The names of the reports for which a list of problems is not empty, with the problems. */
const problemsOf = (find: (report: Report) => readonly string[]): string[] =>
  [...reports].flatMap(([name, report]) => find(report).map((problem) => `${name}: ${problem}`))

describe('what a page lists', () => {
  const rowsIn = (block: string, row: RegExp): string[] => [...block.matchAll(row)].map(([, text = '']) => text)

  /** Rows of a table, or entries of a list, that differ in nothing but case and spaces. */
  function repeatedIn(page: string): string[] {
    const tables = rowsIn(page, /<table>(.*?)<\/table>/gs).map((table) => rowsIn(table, /<tr>(.*?)<\/tr>/gs))
    const lists = rowsIn(page, /<ul>(.*?)<\/ul>/gs).map((list) => rowsIn(list, /<li>(.*?)<\/li>/gs))
    return [...tables, ...lists].flatMap((rows) => {
      const folded = rows.map((row) => row.replace(/\s+/g, ' ').trim().toLowerCase())
      return rows.filter((_, index) => folded.indexOf(folded[index] ?? '') < index)
    })
  }

  it('has no two equal rows in any table or list of a summary', () => {
    expect(problemsOf((report) => repeatedIn(renderSummary(report)))).toEqual([])
  })

  it('has no two equal rows in any table of a comment', () => {
    expect(problemsOf((report) => repeatedIn(commentOf(report)))).toEqual([])
  })

  it('has no two equal cards in the HTML page', () => {
    const cards = (report: Report) =>
      [...renderHtml(report).matchAll(/<article[^>]*>(.*?)<\/article>/gs)].map(([, text = '']) => text)
    expect(problemsOf((report) => cards(report).filter((card, index, all) => all.indexOf(card) < index))).toEqual([])
  })

  it('has no two equal lines about what was not covered', () => {
    const lines = (report: Report) => renderText(report).filter((line) => line.startsWith('Not covered: '))
    expect(problemsOf((report) => lines(report).filter((line, index, all) => all.indexOf(line) < index))).toEqual([])
  })

  it('has one row for each add-on of a cluster', () => {
    const names = (report: Report) =>
      (report.clusters.length > 1
        ? []
        : [...renderSummary(report).matchAll(/### Add-ons\n\n<table>(.*?)<\/table>/gs)]
      ).flatMap(([, table = '']) => rowsIn(table, /<tr><td><code>(.*?)<\/code>/gs))
    expect(problemsOf((report) => names(report).filter((name, index, all) => all.indexOf(name) < index))).toEqual([])
  })
})

describe('the number of items that passed', () => {
  /** Every number in front of a mention that checks passed, in the parts of a text about the whole report. */
  const numbers = (text: string): string[] =>
    [...text.matchAll(/([\d,]+) checks? passed/g)].map(([, number = '']) => number.replace(',', ''))

  it('is the same in report.json, outputs, headline, log, commit status and page', () => {
    const different = problemsOf((report) => {
      const expected = String(report.counts.passed)
      const shown = {
        items: [String(passedCount(report.clusters))],
        outputs: [renderOutputs(report, { reportDir: '', reportJson: '' })['passed'] ?? ''],
        headline: numbers(report.headline),
        log: numbers(renderText(report).join('\n')),
        status: numbers(renderStatus(report).description),
        page: [...renderHtml(report).matchAll(/<b>(\d+)<\/b> passed<\/li>/g)].map(([, number = '']) => number),
      }
      return Object.entries(shown).flatMap(([where, all]) =>
        all.filter((number) => number !== expected).map((number) => `${where} says ${number}, not ${expected}`),
      )
    })
    expect(different).toEqual([])
  })

  it('is the number of rows below it in the summary of a cluster', () => {
    const different = problemsOf((report) => {
      const [, number = '0', list = ''] =
        /<summary>([\d,]+) checks? passed<\/summary>\n<ul>(.*?)<\/ul>/s.exec(renderSummary(report)) ?? []
      if (report.clusters.length !== 1) return []
      const listed = list.split('<li>').length - 1
      return Number(number) === listed && listed === report.counts.passed ? [] : [`${number} above ${listed} rows`]
    })
    expect(different).toEqual([])
  })

  it('is for each check what report.json has, in the summary and as a property of its suite in JUnit', () => {
    const different = problemsOf((report) => {
      const checks = report.clusters.flatMap(({ checks }) => checks.map(({ passed }) => String(passed)))
      const suites = suitesIn(report).flatMap(({ properties }) => properties['passed'] ?? [])
      const ofChecks = numbers(renderSummary(report)).every(
        (number) => checks.includes(number) || number === String(report.counts.passed) || report.clusters.length > 1,
      )
      return [
        ...(JSON.stringify(suites) === JSON.stringify(checks) ? [] : [`JUnit ${suites} for ${checks}`]),
        ...(ofChecks ? [] : [`the summary has other numbers than ${checks}`]),
      ]
    })
    expect(different).toEqual([])
  })
})
