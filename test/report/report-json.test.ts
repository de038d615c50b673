import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import type { Report } from '../../src/model/report.js'
import { reportSchema } from '../../src/model/report-schema.js'
import { renderFiles } from '../../src/report/files.js'
import { failed, NOW, withItems } from '../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { CASES } from '../support/reports/cases.js'
import { reportOf } from '../support/reports/report-of.js'

const schema = JSON.parse(readFileSync(new URL('../../schema/report.v1.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

describe.each(Object.entries(CASES))('report.json of the case %s', (_name, make) => {
  it('is valid by the published schema', async () => {
    const text = renderFiles(await make(), []).get('report.json') ?? ''
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null])
    expect(reportSchema.parse(JSON.parse(text))).toEqual(JSON.parse(text))
  })

  it('has counts that match its lists', async () => {
    const { counts, findings, verdict, clusters } = await make()
    const of = (decision: string) => findings.filter((one) => one.decision === decision).length
    expect(counts).toMatchObject({
      blocking: of('block'),
      warning: of('warn'),
      notice: of('notice'),
      waived: of('waived'),
      inconclusive: of('inconclusive'),
      new: null,
      resolved: null,
    })
    const rows = clusters.flatMap(({ checks }) =>
      checks.flatMap(({ check, items }) => items.map((row) => ({ check, row }))),
    )
    const namesOf = (isSo: (row: (typeof rows)[number]['row']) => boolean) =>
      new Set(rows.filter(({ row }) => isSo(row)).map(({ check, row }) => `${check} ${row.name}`))
    const others = namesOf(({ failed, undecided }) => failed + undecided > 0)
    expect(counts.passed).toBe([...namesOf(({ passed }) => passed > 0)].filter((name) => !others.has(name)).length)
    if (counts.blocking > 0) expect(verdict).toBe('block')
    else if (counts.inconclusive > 0) expect(verdict).toBe('inconclusive')
    for (const finding of findings) {
      expect(finding.fix).not.toBe('')
      expect(finding.title).not.toBe('')
      if (!finding.decides) expect(finding.decision).toBe('notice')
    }
  })

  it('lists the most severe findings first', async () => {
    const order = ['block', 'inconclusive', 'warn', 'notice', 'waived']
    const ranks = (await make()).findings.map(({ decision }) => order.indexOf(decision))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })
})

it('the check by the schema notices a report that is broken on purpose', async () => {
  const report = (await CASES['blocked']?.()) as Report
  expect(validate({ ...report, verdict: 'fine' })).toBe(false)
  expect(validate({ ...report, counts: { ...report.counts, blocking: -1 } })).toBe(false)
  expect(validate({ ...report, findings: [{ ...report.findings[0], fingerprint: 'f1' }] })).toBe(false)
})

it('the report is valid by the schema for items with any values', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(null), fc.jsonValue())
  fc.assert(
    fc.property(
      fc.record({ message: fc.string(), level: any, kind: any, riskSource: any, errorCodes: any }),
      (over) => {
        const report = reportOf([precheckResult(withItems(failed(over)), NOTHING_ASSERTED, NOW, null)])
        expect([validate(JSON.parse(JSON.stringify(report))), validate.errors]).toEqual([true, null])
      },
    ),
  )
})

it('report.json keeps risks as received', () => {
  const riskSource = {
    configurationRisks: [{ package: 'kubelet', value: 'v', more: [1] }],
    deprecatedAPIRisks: [{ url: '/a' }],
    nodeRisks: [{ NodeID: 'n' }],
    addonRisks: [{ alias: 'a' }],
  }
  const report = reportOf([precheckResult(withItems(failed({ riskSource })), NOTHING_ASSERTED, NOW, null)])
  expect(report.findings[0]?.risk).toEqual(riskSource)
})

it('report.json is written beside every other format', async () => {
  const made = (await CASES['blocked']?.()) as Report
  const files = renderFiles(made, [])
  expect([...files.keys()]).toEqual(['report.json', 'summary.md', 'report.html', 'report.sarif', 'report.junit.xml'])
  expect(JSON.parse(files.get('report.sarif') ?? '')).toMatchObject({ version: '2.1.0' })
  expect(files.get('report.junit.xml')).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /)
})
