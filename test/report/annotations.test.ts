import { describe, expect, it } from '@jest/globals'
import type { Report, ReportFinding } from '../../src/model/report.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderText } from '../../src/report/text.js'
import { annotationText } from '../../src/text/log.js'
import { failed, goTime, item, precheck, stage, withItems, withStages } from '../support/cce/responses.js'
import { CASES } from '../support/reports/cases.js'
import { reading } from './reports.js'

const many = (count: number, over: Record<string, unknown>) =>
  Array.from({ length: count }, (_, index) => failed({ name: `Check${String(index).padStart(2, '0')}`, ...over }))
const levels = (report: Report) => renderAnnotations(report).map(({ level }) => level)

describe.each(Object.entries(CASES))('the annotations of the case %s', (_name, make) => {
  it('are one for each finding, up to ten of a level', async () => {
    const report = await make()
    const level = {
      block: 'error',
      inconclusive: 'error',
      warn: 'warning',
      notice: 'notice',
      waived: 'notice',
    } as const
    const all = report.findings.map(({ name, decision }) =>
      name === 'policy-error' && decision === 'warn' ? 'error' : level[decision],
    )
    for (const type of ['error', 'warning', 'notice'] as const)
      expect(levels(report).filter((one) => one === type)).toHaveLength(
        Math.min(10, all.filter((one) => one === type).length),
      )
    for (const { message, title } of renderAnnotations(report)) {
      expect(annotationText(message).length).toBeLessThan(4096)
      expect(title).not.toMatch(/[\r\n]/)
      expect(message).toMatch(/\nFix \([A-Za-z ]+\): /)
    }
  })
})

it('a report without findings has no annotation, whatever its verdict', async () => {
  for (const name of ['ready', 'not-applicable', 'section-missing'])
    expect(renderAnnotations((await CASES[name]?.()) as Report)).toEqual([])
})

it('annotations and the log word a guess as one, after the message of CCE', async () => {
  const report = (await CASES['blocked']?.()) as Report
  const [guessed] = report.findings.filter(({ match }) => match === 'guessed')
  const one = { ...report, findings: guessed ? [guessed] : [] }
  for (const text of [renderAnnotations(one)[0]?.message ?? '', renderText(one).join('\n')]) {
    expect(text).toMatch(/Possibly this is “Node disks”[\s\S]*If it is “Node disks”/)
    expect(text.indexOf('/dev/vdb1')).toBeLessThan(text.indexOf('Possibly'))
  }
  expect(renderAnnotations(one)[0]?.title).toMatch(/^NodeDiskCheck/)
})

it('annotations are ordered by level, and by severity within a level', () => {
  const raw = withItems(
    ...many(2, { kind: 'Risk', level: 'Info' }),
    failed({ name: 'Warned', kind: 'Risk', level: 'Warning' }),
    failed({ name: 'Odd', level: 'Critical' }),
    failed({ name: 'Blocking', level: 'Info' }),
    failed({ name: 'BlockingFatal' }),
  )
  expect(renderAnnotations(reading(raw)).map(({ level, title }) => `${level}: ${title}`)).toEqual([
    'error: BlockingFatal, Exception · Fatal',
    'error: Blocking, Exception · Info',
    'error: Unknown value',
    'warning: Warned, Risk · Warning',
    'notice: Check00, Risk · Info',
    'notice: Check01, Risk · Info',
  ])
})

describe('more than ten annotations of a level', () => {
  it('are cut to ten, and the last one says how many more there are and where', () => {
    const annotations = renderAnnotations(reading(withItems(...many(25, {}))))
    expect(annotations).toHaveLength(10)
    expect(annotations.at(-1)?.message).toMatch(
      /\(15 more of this type are not annotated; see the job summary and report\.json\.\)$/,
    )
    expect(annotations.filter(({ message }) => message.includes('more of this type'))).toHaveLength(1)
  })

  it('are counted for each level, and mentioned only if there are more', () => {
    const raw = withItems(
      ...many(10, {}),
      ...many(11, { kind: 'Risk', level: 'Warning' }),
      ...many(12, { kind: 'Risk', level: 'Info' }),
    )
    const annotations = renderAnnotations(reading(raw))
    expect(annotations).toHaveLength(30)
    expect([9, 19, 29].map((index) => /\((\d+) more/.exec(annotations[index]?.message ?? '')?.[1])).toEqual([
      undefined,
      '1',
      '2',
    ])
  })

  it('are mentioned even after a message that is too long', () => {
    const raw = withItems(...many(11, { message: 'words and '.repeat(2000) }))
    expect(renderAnnotations(reading(raw)).at(-1)?.message).toMatch(/1 more of this type .*\)$/)
  })
})

describe('annotations of one level', () => {
  const base = reading(withItems(...many(3, {}), failed({ name: 'Odd', level: 'Critical' })))
  const [blocking] = base.findings.filter(({ decision }) => decision === 'block')
  const expired = (index: number): ReportFinding => ({
    ...(blocking as ReportFinding),
    scope: 'gate',
    name: 'policy-error',
    title: 'Waiver expired',
    decision: 'warn',
    location: { file: '.github/cce-upgrade-policy.yml', line: index + 1 },
  })
  const many10 = Array.from({ length: 10 }, (_, index) => expired(index))

  it('what blocks comes first, then what could not be decided, then faults of the policy', () => {
    const titles = renderAnnotations({ ...base, findings: [...many10, ...base.findings] }).map(({ title }) => title)
    expect(titles.slice(0, 5)).toEqual([
      expect.stringContaining('Check00'),
      expect.stringContaining('Check01'),
      expect.stringContaining('Check02'),
      'Unknown value',
      'Waiver expired',
    ])
    expect(titles).toHaveLength(10)
  })

  it('what has a line comes first only among its equals', () => {
    const located = base.findings.map(
      (one): ReportFinding => (one.name === 'Check02' ? { ...one, location: { file: 'main.tf', line: 7 } } : one),
    )
    const titles = renderAnnotations({ ...base, findings: [...many10.slice(0, 1), ...located] }).map(
      ({ title }) => title,
    )
    expect(titles).toEqual([
      expect.stringContaining('Check02'),
      expect.stringContaining('Check00'),
      expect.stringContaining('Check01'),
      'Unknown value',
      'Waiver expired',
    ])
  })
})

describe('the warnings of a step', () => {
  const raw = withItems(...many(12, { kind: 'Risk', level: 'Warning' }))
  const warnings = (...rest: [{ reportFiles: boolean; stepSummary: boolean }, number]) =>
    renderAnnotations(reading(raw), ...rest).filter(({ level }) => level === 'warning')

  it('leave room for those about destinations on GitHub, which are known later', () => {
    const rest = warnings({ reportFiles: false, stepSummary: false }, 3)
    expect(rest).toHaveLength(7)
    expect(rest.at(-1)?.message).toContain('(5 more of this type')
  })

  it('begin with what could not be written', () => {
    const rest = warnings({ reportFiles: true, stepSummary: true }, 0)
    expect(rest.map(({ title }) => title).slice(0, 2)).toEqual([
      'The report’s files not written',
      'The job summary not written',
    ])
    expect(rest).toHaveLength(10)
  })
})

it('a pull request that may go on without access is a warning, since the step is green', () => {
  const report = reading(withItems(failed()))
  const finding = {
    ...(report.findings[0] as ReportFinding),
    scope: 'gate' as const,
    name: 'no-access',
    decision: 'inconclusive' as const,
  }
  const level = (green: boolean, check: ReportFinding['check']) =>
    renderAnnotations({ ...report, green, findings: [{ ...finding, check }] })[0]?.level
  expect([level(true, null), level(false, null), level(true, 'precheck')]).toEqual(['warning', 'error', 'error'])
})

it('a located finding comes before a more severe one without a line', () => {
  const report = reading(withItems(...many(3, {}), failed({ name: 'Located', level: 'Info' })))
  const located = report.findings.map(
    (one): ReportFinding => (one.name === 'Located' ? { ...one, location: { file: 'main.tf', line: 7 } } : one),
  )
  const [first] = renderAnnotations({ ...report, findings: located })
  expect(first).toMatchObject({ title: 'Located, Exception · Info', location: { file: 'main.tf', line: 7 } })
})

it('an annotation names what is affected, the cause, the fix and a link', () => {
  const report = reading(withStages(stage('n1', item()), stage('n2', failed({ name: 'AddonLimit' }))))
  expect(renderAnnotations(report)[0]).toEqual({
    level: 'error',
    title: 'Add-ons (AddonLimit), Exception · Fatal',
    message: [
      '1 node: n2',
      'disk is full',
      'An installed add-on is unhealthy, must be upgraded first, or has no version that supports the target version of the cluster.',
      'Fix (platform team): Repair the add-on that is not Running, upgrade the add-on that the message names, or uninstall an add-on that the target version no longer supports. In the commands, ADDON stands for the name of the add-on.',
      'See https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0433.html',
    ].join('\n'),
    location: null,
  })
})

it.each([
  ['plain words', 'x '],
  ['commands that need breaking', '##['],
  ['commands with hidden characters', '##\u200b['],
  ['line ends', '\r\n'],
  ['surrogate pairs', '💥'],
  ['halves of surrogate pairs', '\ud83d'],
])('an escaped annotation stays within the size that GitHub keeps: %s', (_what, part) => {
  const name = part.repeat(3000)
  const report = reading(withStages(stage(name, failed({ name, message: part.repeat(5000) }))))
  for (const { message, title } of renderAnnotations(report)) {
    const sent = annotationText(message)
    expect(sent.length).toBeLessThan(4096)
    expect(sent.length).toBeGreaterThan(100)
    expect(sent).toContain('Fix (platform team): ')
    expect(sent).not.toContain('##[')
    expect(annotationText(title).length).toBeLessThan(300)
    expect(message.isWellFormed()).toBe(true)
  }
})

it('a finding of a result that does not count is a notice that says so', () => {
  const raw = withItems(failed())
  const expired = { ...raw, status: { ...(raw['status'] as object), expireTimeStamp: goTime(-1) } }
  expect(levels(reading(expired))).toEqual(['error', 'notice'])
  expect(renderAnnotations(reading(expired))[1]?.message).toContain('For information only: ')
})

it('annotations contain no value of a configuration risk', async () => {
  const text = JSON.stringify(renderAnnotations((await CASES['blocked']?.()) as Report))
  expect(text).not.toMatch(/secret/)
  expect(JSON.stringify(reading(precheck()))).not.toMatch(/secret/)
})
