import { describe, expect, it } from '@jest/globals'
import { VERDICTS } from '../../src/model/decision.js'
import { LANGUAGES, type Language } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { answerInPlainText, answerLine } from '../../src/report/answer.js'
import { compareFindings } from '../../src/report/build/report.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderCheckRun } from '../../src/report/markdown/check-run.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderStatus } from '../../src/report/status.js'
import { renderText } from '../../src/report/text.js'
import { casesIn } from '../support/reports/cases.js'
import { fleet } from '../support/reports/fleet.js'
import { all, readPage, textOf } from './html/page.js'
import { PDB, repositoryReport, use } from './manifests.js'

const reportsIn = async (language: Language): Promise<[string, Report][]> => [
  ...(await Promise.all(
    Object.entries(casesIn(language)).map(async ([name, make]): Promise<[string, Report]> => [name, await make()]),
  )),
  ['fleet of 7', fleet(7, language)],
  ['fleet of 30', fleet(30, language)],
]
const REPORTS = { en: await reportsIn('en'), 'zh-cn': await reportsIn('zh-cn') }

const RUN = { headSha: null, runUrl: null }
const COMMENT = { ...RUN, key: '0'.repeat(16), before: null, isBrief: false, redact: (text: string) => text }

/** The beginning of a page in Markdown, as a reader sees it: the heading, and until when it holds and what to do first. */
function beginningOf(page: string): string {
  const [, heading = '', lines = ''] =
    /^## (.*)\n\n(?:<p><b>((?:Valid|Expired|First|有效|已|第一步|首先)[\s\S]*?)<\/b><\/p>)?/m.exec(page) ?? []
  const text = heading.replace(/\\([\\`*_[\]<>&#~|!@^$])/g, '$1').replaceAll('`', '')
  return `${text} ${lines
    .replaceAll('<br>', ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')}`
}

/** What a reader sees of a text that has other white space in HTML. */
const words = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, '')

describe.each(LANGUAGES)('the answer in %s', (language) => {
  it.each(REPORTS[language])('is the same first line everywhere: %s', (_, report) => {
    const line = words(answerInPlainText(report))
    const [sign = '', ...rest] = answerInPlainText(report).split(' ')
    const text = rest.join(' ')
    expect(words(beginningOf(renderSummary(report)))).toBe(line)
    expect(words(beginningOf(renderComment(report, COMMENT)))).toBe(line)
    expect(words(renderText(report)[0] ?? '')).toBe(line)
    const checkRun = renderCheckRun(report, 'gate', RUN)
    expect(words(beginningOf(checkRun.summary))).toBe(line)
    expect(text.startsWith(checkRun.title) || checkRun.title.length > 100).toBe(true)
    const header = textOf(all(readPage(renderHtml(report)), 'header')[0] ?? (null as never))
    expect(words(header)).toContain(words(text))
    expect(sign).not.toBe('')
    // of the commit status, each sentence is one of the line, or the line's own without names
    const [lead = ''] = renderStatus(report).description.split(/(?<=[.。])/)
    expect(answerLine(report)).toContain(lead.slice(0, 2))
  })

  it.each(REPORTS[language])('holds no name in the commit status: %s', (_, report) => {
    expect(renderStatus(report).description).not.toContain('`')
    for (const { name } of report.findings.filter(({ scope }) => scope !== 'gate'))
      expect(renderStatus(report).description).not.toContain(name)
  })

  it('has words of its own for every verdict', () => {
    const leads = VERDICTS.map((verdict) => {
      const [, report] = REPORTS[language].find(([, one]) => one.verdict === verdict) ?? []
      return report === undefined ? '' : answerLine(report).split(/[.。]/)[0]
    })
    expect(leads).not.toContain('')
    expect(new Set(leads).size).toBe(VERDICTS.length)
  })
})

describe('the answer', () => {
  const of = (name: string, change: Partial<Report> = {}): string => {
    const [, report] = REPORTS.en.find(([one]) => one === name) ?? []
    if (report === undefined) throw new Error(`there is no case ${name}`)
    return answerInPlainText({ ...report, ...change })
  }

  it.each([
    ['ready', /^✅ You may approve\. Ready for v1\.31: 8 checks passed\. Valid until [-\d]+ [:\d]+ UTC\.$/],
    ['section-missing', /^🟡 You may approve\. Ready for v1\.31, but not everything was checked\. Valid until/],
    [
      'warnings',
      /^🟡 You may approve after confirming \w+, \w+\. Ready for v1\.31: 2 risks to confirm, 1 note\. Valid/,
    ],
    [
      'blocked',
      /^⛔ Do not approve yet\. 2 causes must be fixed before v1\.31\. Valid until .* First step \(platform team\): do what CCE says about NodeDiskCheck\.$/,
    ],
    [
      'expired',
      /^❓ No answer yet, so do not approve\. Cannot decide on v1\.31: the check result expired at .* First step \(platform team\): Run the check again/,
    ],
    [
      'running',
      /^❓ No answer yet, so do not approve\. .* First step \(wait for CCE\): Re-run this job when the check is finished, or raise wait-timeout\.$/,
    ],
    [
      'upgrade-paused',
      /^❓ No answer yet, so do not go on\. Cannot decide on v1\.31: the upgrade is paused\. First step \(platform team\): Find out in the CCE console who paused/,
    ],
    [
      'upgrade-failed',
      /^⛔ Do not go on\. The upgrade failed \(target v1\.31\)\. First step \(platform team\): Open the upgrade/,
    ],
    [
      'wrong-settings',
      /^❓ No answer yet, so do not approve\. Cannot decide on the upgrade: the settings are wrong\. First step \(author of the pull request\): /,
    ],
    [
      'check-broke',
      /First step \(platform team\) for [\w ]+: Run the check again in the CCE console \(or through its API\), then re-run this job\.$/,
    ],
    ['not-applicable', /^⚪ Nothing to approve\. None of the \d+ changed files match paths, so CCE was not queried\.$/],
  ])('says what to do about the case %s', (name, line) => {
    expect(of(name)).toMatch(line)
  })

  it('says of a result that is over by now that it is', () => {
    expect(of('ready', { generatedAt: '2030-01-01T00:00:00Z' })).toMatch(/Expired at [-\d]+ [:\d]+ UTC\.$/)
  })

  it('counts the clusters of a fleet', () => {
    expect(of('fleet of 30')).toMatch(/^⛔ Do not approve yet\. 13 of 30 clusters are blocked: 2 causes must be fixed/)
  })

  it('names no more than three risks', () => {
    const [, report] = REPORTS.en.find(([one]) => one === 'warnings') ?? []
    const [risk] = report?.findings.filter(({ decision }) => decision === 'warn') ?? []
    const findings = risk
      ? [1, 2, 3, 4].map((index) => ({ ...risk, name: `Risk${index}`, waiverName: `Risk${index}` }))
      : []
    expect(of('warnings', { findings: findings.slice(0, 3) })).toContain('after confirming Risk1, Risk2, Risk3.')
    expect(of('warnings', { findings })).toContain('after confirming the risks.')
  })
})

it('a result that could not be decided is not called valid, only the results that it has', () => {
  const [, report] = REPORTS.en.find(([one]) => one === 'check-broke') ?? []
  if (report === undefined) throw new Error('there is no such case')
  expect(renderSummary(report)).toContain('<b>Results: valid until ')
})

it('says of the item whose check broke nothing that is only guessed, and no fault of it', () => {
  const [, report] = REPORTS.en.find(([one]) => one === 'check-broke') ?? []
  const [broken] = report?.findings.filter(({ group }) => group === 'ExecuteException') ?? []
  expect(broken).toMatchObject({
    meaning: 'The check of this item failed to run, so its result is unknown.',
    fix: expect.stringMatching(/^Run the check again/),
    commands: [],
    advice: 'gate',
  })
})

it('names the pre-upgrade check before the add-on check, as a person runs them', () => {
  const [, report] = REPORTS.en.find(([one]) => one === 'no-task') ?? []
  const [precheck] = report?.findings ?? []
  if (precheck === undefined) throw new Error('there is no such case')
  const addons = { ...precheck, check: 'addons' } as const
  expect([addons, precheck].sort(compareFindings)).toEqual([precheck, addons])
})

it('sets titles apart by quotation marks, and code by spaces in Chinese', () => {
  const [, report] = REPORTS['zh-cn'].find(([one]) => one === 'warnings') ?? []
  const [risk] = report?.findings.filter(({ decision }) => decision === 'warn') ?? []
  if (report === undefined || risk === undefined) throw new Error('there is no such case')
  const { waiverName, ...rest } = risk
  const own = { ...rest, scope: 'gate', title: '未就绪的节点' } as const
  const named = { ...risk, name: 'NodeDiskRisk', waiverName: 'NodeDiskRisk' }
  expect(answerLine({ ...report, findings: [own] })).toContain('确认“未就绪的节点”之后可以批准')
  expect(answerLine({ ...report, findings: [named] })).toContain('确认 `NodeDiskRisk` 之后可以批准')
  const long = { ...named, waiverName: 'x'.repeat(300) }
  expect(answerLine({ ...report, findings: [long] }).length).toBeLessThan(200)
})

it('says why it counts fewer causes than there are findings', () => {
  const report = repositoryReport({ uses: [1, 2, 3].map((index) => use(PDB, `deploy/${index}.yaml`)) })
  const line = answerInPlainText(report)
  expect(line).toContain('1 cause must be fixed before ')
  expect(line).toContain(' (3 findings, because one fix solves several)')
  expect(report.reason).not.toContain('findings')
  expect(renderStatus(report).description).not.toContain('3 findings')
  const one = answerInPlainText(repositoryReport({ uses: [use(PDB, 'deploy/1.yaml')] }))
  expect(one).not.toContain('because one fix')
})
