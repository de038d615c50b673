import { describe, expect, it } from '@jest/globals'
import { compareWithBaseline } from '../../../src/baseline/compare.js'
import { clusterKey, commentKey } from '../../../src/model/cluster-set.js'
import { grouped, LANGUAGES, type Language } from '../../../src/model/language.js'
import type { Report, ReportFinding } from '../../../src/model/report.js'
import { allAnnotations } from '../../../src/report/annotations.js'
import { checkRunName, renderCheckRun } from '../../../src/report/markdown/check-run.js'
import {
  COMMENT_BUDGET,
  type CommentContext,
  isSameComment,
  markOf,
  renderComment,
  renderPage,
} from '../../../src/report/markdown/comment.js'
import { pendingStatus, renderStatus, statusContext } from '../../../src/report/status.js'
import { clipBytes } from '../../../src/text/budget.js'
import {
  failed,
  item,
  NOTHING_ASSERTED,
  NOW,
  precheck,
  precheckResult,
  reportOf,
  stage,
  withItems,
} from '../../checks/support.js'
import { CASES } from '../../support/reports/cases.js'

const bytes = (text: string) => Buffer.byteLength(text, 'utf8')
const CONTEXT: CommentContext = {
  key: '0'.repeat(16),
  before: null,
  isBrief: false,
  headSha: 'a'.repeat(40),
  runUrl: 'https://github.com/o/r/actions/runs/1',
  redact: (text) => text,
}
const page = (report: Report, over: Partial<CommentContext> = {}) => renderComment(report, { ...CONTEXT, ...over })

const reading = (raw: unknown): Report => reportOf([precheckResult(raw, NOTHING_ASSERTED, NOW, null)])

/** A cluster of 2,000 nodes on which every check fails, each with a long message. */
function allFailing(items: number): Report {
  const node = (index: number) =>
    stage(
      `cce-prod-${index}`,
      ...Array.from({ length: items }, (_, at) =>
        failed({
          name: `NodeCheck${at}`,
          message: `${'磁盘空间不足 '.repeat(80)}on cce-prod-${index}`,
          errorCodes: [`E${at}`],
        }),
      ),
    )
  const nodeStageStatus = Array.from({ length: 2000 }, (_, index) => node(index))
  return reading(precheck({ status: { phase: 'Failed', nodeCheckStatus: { phase: 'Failed', nodeStageStatus } } }))
}

const HUGE = allFailing(36)
/** So many causes that not even their names fit. */
const ENDLESS = reading(
  withItems(
    ...Array.from({ length: 3000 }, (_, index) => failed({ name: `${'名'.repeat(60)}${index}`, message: 'x' })),
  ),
)

describe('2,000 nodes on which everything fails', () => {
  it('keep every limit', () => {
    expect(HUGE.findings).toHaveLength(36)
    expect(bytes(page(HUGE))).toBeLessThanOrEqual(COMMENT_BUDGET)
    const { title, summary, text, annotations } = renderCheckRun(HUGE, checkRunName('x'), CONTEXT)
    expect(title.length).toBeLessThanOrEqual(255)
    for (const part of [summary, text]) expect(bytes(part)).toBeLessThanOrEqual(65_535)
    for (const { message, title: heading } of annotations) {
      expect(bytes(message)).toBeLessThanOrEqual(64 * 1024)
      expect(heading.length).toBeLessThanOrEqual(255)
    }
  })

  it('are told with five node names a cause, and the number of the others', () => {
    expect(page(HUGE)).toMatch(/2,000 nodes<br>(<code>cce-prod-\d+<\/code> ?){5} and 1,995 more/)
  })
})

describe('a page that is too long is shortened, and says so', () => {
  const short = 'Shortened: messages, reasons and node names are left out here'
  const names = 'Shortened: only names are shown here'
  const at = (budget: number) => renderPage(HUGE, { headSha: null, runUrl: null }, [], budget)

  it('not where it fits', () => {
    expect(at(200_000)).not.toContain('Shortened')
  })

  it('first by messages and node names', () => {
    const text = at(35_000)
    expect(text).toContain(short)
    expect(text).not.toContain('磁盘')
    expect(text).toContain('Do this')
  })

  it('then by what to do', () => {
    const text = at(9_000)
    expect(text).toContain(names)
    expect(text).not.toContain('Do this')
    expect(text.match(/<code>NodeCheck\d+<\/code>/g)).toHaveLength(36)
  })

  it('then by whole rows', () => {
    const text = at(2_500)
    expect(bytes(text)).toBeLessThanOrEqual(2_500)
    const kept = text.match(/<code>NodeCheck\d+<\/code>/g)?.length ?? 0
    expect(kept).toBeGreaterThan(0)
    expect(text).toContain(`${36 - kept} more rows not shown here; see the job summary and report.json.`)
  })

  it('and a comment says what it cannot keep for the next report', () => {
    const text = page(ENDLESS)
    expect(bytes(text)).toBeLessThanOrEqual(COMMENT_BUDGET)
    const kept = markOf(text)?.carried?.findings.length ?? 0
    expect(text).toContain(`${grouped(3000 - kept)} findings did not fit into this comment`)
    expect(bytes(renderCheckRun(ENDLESS, 'x', CONTEXT).text)).toBeLessThanOrEqual(65_535)
  })
})

describe.each(LANGUAGES)('in %s', (language: Language) => {
  it.each(Object.entries(CASES))('%s keeps the limits of a status', async (_, make) => {
    const { description } = renderStatus({ ...(await make()), language })
    expect(bytes(description)).toBeLessThan(140)
    expect(description).not.toMatch(/undefined|null/)
  })

  it('no word of ours is missing', async () => {
    for (const make of Object.values(CASES)) {
      const report = { ...(await make()), language }
      for (const text of [page(report), page(report, { isBrief: true }), renderCheckRun(report, 'x', CONTEXT).summary])
        expect(text).not.toMatch(/undefined|\bnull\b|\[object/)
    }
  })

  it('a wait says until when at most', () => {
    const { state, description } = pendingStatus('v1.31', NOW, language)
    expect([state, description]).toEqual(['pending', expect.stringMatching(/v1\.31.*2026-01-01 00:00 UTC/)])
    expect(bytes(pendingStatus('v'.repeat(500), NOW, language).description)).toBeLessThan(140)
  })
})

it('Chinese words are Chinese', () => {
  const report = { ...reading(withItems(failed())), language: 'zh-cn' } as Report
  expect(page(report)).toContain('升级前必须修复')
  expect(renderStatus(report).description).toMatch(/^不可升级（v1\.31\.1-r0）：1 个问题须修复；有效期至 /)
})

describe('a status', () => {
  const of = async (name: string) => renderStatus((await CASES[name]?.()) as Report)
  it.each([
    ['ready', 'success', /^Ready for v1\.31: 8 checks passed; valid until /],
    ['section-missing', 'success', /^Ready for v1\.31: part of the check is missing; /],
    ['warnings', 'success', /^Ready for v1\.31: 2 risks to confirm, 1 note; /],
    ['blocked', 'failure', /^Blocked for v1\.31: 2 causes to fix; valid until /],
    ['expired', 'error', /^Cannot decide on v1\.31: Result expired$/],
    ['check-broke', 'error', /^Cannot decide on v1\.31: the check of an item failed to run$/],
    ['wrong-settings', 'error', /^Cannot decide: Wrong settings?/],
    ['not-applicable', 'success', /^Not applicable: no changed file matches paths$/],
    ['blocked-but-fail-on-none', 'failure', /^Blocked/],
  ])('on %s is %s', async (name, state, description) => {
    expect(await of(name)).toEqual({ state, description: expect.stringMatching(description) })
  })

  it('holds no target that is no version', () => {
    const report = reading(precheck({ spec: { targetVersion: '@org/team #1' } }))
    expect(renderStatus(report).description).not.toContain('@')
  })
})

describe('the key of clusters', () => {
  const UUID = '11111111-2222-3333-4444-555555555555'
  it.each([
    [[UUID], '11111111-2222'],
    [['prod-a'], 'prod-a'],
    [[], 'saved results'],
    [[UUID, 'prod-a'], expect.stringMatching(/^2 clusters [0-9a-f]{8}$/)],
    [['x'.repeat(64)], expect.stringMatching(/^x{15} [0-9a-f]{8}$/)],
  ])('%j is short: %s', (ids, key) => {
    expect(clusterKey(ids)).toEqual(key)
    expect(clusterKey([...ids].reverse())).toEqual(key)
    expect(statusContext(clusterKey(ids)).length).toBeLessThan(60)
  })

  it('tells jobs, workflows and clusters apart', () => {
    const keys = [
      commentKey('a', 'b', ['c']),
      commentKey('a', 'b', ['d']),
      commentKey('b', 'a', ['c']),
      commentKey('a', 'bc', []),
    ]
    expect(new Set(keys).size).toBe(4)
    expect(commentKey('a', 'b', ['c', 'd'])).toBe(commentKey('a', 'b', ['d', 'c', 'c']))
  })
})

describe('an annotation of a check run', () => {
  const located = (location: ReportFinding['location']): Report => {
    const report = reading(withItems(failed()))
    return { ...report, findings: report.findings.map((one) => ({ ...one, location })) }
  }
  const of = (location: ReportFinding['location']) => renderCheckRun(located(location), 'x', CONTEXT).annotations[0]

  it('stands on the line', () => {
    expect(of({ file: 'a/b.tf', line: 3 })).toMatchObject({ path: 'a/b.tf', start_line: 3, end_line: 3 })
  })

  it('has columns only on one line', () => {
    expect(of({ file: 'a', line: 3, column: 5 })).toMatchObject({ start_column: 5, end_column: 5 })
    expect(of({ file: 'a', line: 3, endLine: 4, column: 5 })).not.toHaveProperty('start_column')
    expect(of({ file: 'a', line: 3, endLine: 2 })).toMatchObject({ start_line: 3, end_line: 3 })
  })

  it.each(['/etc/passwd', '../x', 'a/../b', './a', 'C:\\x', 'a\nb', '', 'a\\b', 'x'.repeat(2000), 'a\ud800'])(
    'stands on .github where %j is no path in the repository',
    (file) => {
      expect(of({ file, line: 7, column: 2 })).toMatchObject({ path: '.github', start_line: 1, end_line: 1 })
      expect(of({ file, line: 7, column: 2 })).not.toHaveProperty('start_column')
    },
  )
})

it('all annotations are those of the step, and those that it has no room for', () => {
  const report = reading(withItems(...Array.from({ length: 14 }, (_, index) => failed({ name: `N${index}` }))))
  expect(allAnnotations(report)).toHaveLength(14)
})

describe('two comments say the same', () => {
  const report = reading(withItems(item(), failed()))
  const body = page(report)
  it.each<[string, string, boolean]>([
    ['but for the run', page(report, { runUrl: 'https://ghes.example/x/o/r/actions/runs/77' }), true],
    ['but for the time', page({ ...report, generatedAt: '2026-01-01T00:20:00Z' }), true],
    ['but for line ends', body.replaceAll('\n', ' \r\n'), false],
    ['not for another commit', page(report, { headSha: 'b'.repeat(40) }), false],
    ['not for another finding', page(reading(withItems(failed({ name: 'Other' })))), false],
    [
      'not where something is new',
      page(compareWithBaseline(report, { generatedAt: null, findings: [], cutFrom: null })),
      false,
    ],
  ])('%s: %#', (_, other, same) => {
    expect(isSameComment(body, other)).toBe(same)
  })

  it('whatever the line ends', () => {
    expect(isSameComment(body, body.replaceAll('\n', '\r\n'))).toBe(true)
  })
})

it('a text is cut by bytes between its signs', () => {
  expect(clipBytes('a节😀', 20)).toBe('a节😀')
  expect([0, 1, 3, 4, 7, 8].map((most) => clipBytes('a节😀', most))).toEqual(['', 'a', 'a', 'a节', 'a节', 'a节😀'])
})
