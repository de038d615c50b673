import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { renderJunit } from '../../../src/report/junit/xml.js'
import { xmlVisible } from '../../../src/text/xml.js'
import { PAYLOADS } from '../../security/payloads.js'
import { HIDDEN, hostile } from '../../text/hostile.js'
import { about, anyReport, finding, row, SECRET } from '../reports.js'
import { casesIn, kindsOf, read, schemaProblems } from './reading.js'

const OURS = [
  'testsuites',
  'testsuite',
  'properties',
  'property',
  'testcase',
  'failure',
  'error',
  'skipped',
  'system-out',
]
/** Production Char of XML 1.0. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

it('JUnit XML of any report is read by a strict parser, and has only our elements', () => {
  fc.assert(
    fc.property(anyReport, (made) => {
      const xml = renderJunit(made)
      expect(xml).not.toMatch(ILLEGAL)
      expect(xml).not.toMatch(HIDDEN)
      expect(xml).not.toContain(']]>')
      expect([...kindsOf(xml)].filter((kind) => !OURS.includes(kind))).toEqual([])
      expect(xml).not.toContain(SECRET)
    }),
    { numRuns: 300 },
  )
})

it('JUnit XML of any report counts its cases, and is red if its verdict is red', () => {
  fc.assert(
    fc.property(anyReport, (made) => {
      const { attributes, suites } = read(renderJunit(made))
      const cases = suites.flatMap((suite) => suite.cases)
      const count = (outcome: string) => cases.filter((one) => one.outcome === outcome).length
      expect(attributes).toMatchObject({
        tests: `${cases.length}`,
        failures: `${count('failure')}`,
        errors: `${count('error')}`,
      })
      expect(cases.length).toBeGreaterThan(0)
      for (const one of suites) expect(new Set(one.cases.map(({ name }) => name)).size).toBe(one.cases.length)
      if (made.verdict === 'block' || made.verdict === 'inconclusive')
        expect(count('failure') + count('error')).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})

it('JUnit XML of any report is valid by the schema of Jenkins', async () => {
  expect(await schemaProblems(fc.sample(anyReport, 60).map(renderJunit))).toEqual([])
})

it('texts in JUnit XML are read back as text', () => {
  fc.assert(
    fc.property(hostile, hostile, (name, message) => {
      const [one] = casesIn(about([finding({ name, message })], [row(name, 0, 1)]))
      expect(one?.text).toContain(xmlVisible(message).trim())
      expect(one?.name).toBe(xmlVisible(name).replace(/\s+/g, ' ').trim() || '(unnamed)')
    }),
  )
})

it.each(PAYLOADS.map((payload) => [JSON.stringify(payload).slice(0, 50), payload]))(
  '%s is text everywhere',
  async (_shown, payload) => {
    const addon = { template: payload, instanceId: payload, instanceName: payload, targetVersion: payload }
    const made = about([
      finding({ name: payload, title: payload, message: payload, addon, clusterId: payload, fix: payload }),
    ])
    const xml = renderJunit(made)
    expect([...kindsOf(xml)].filter((kind) => !OURS.includes(kind))).toEqual([])
    expect(casesIn(made).some(({ text }) => text.includes(xmlVisible(payload).trim().slice(0, 1000)))).toBe(true)
  },
)
