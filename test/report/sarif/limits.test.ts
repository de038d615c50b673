import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { grouped } from '../../../src/model/language.js'
import { MAX_NOTIFICATIONS, MAX_RESULTS, renderSarif, SHOWN_RESULTS } from '../../../src/report/sarif/log.js'
import { LISTED_NODES } from '../../../src/report/sarif/results.js'
import { cpuTimeOf } from '../../support/process/cpu-time.js'
import { about, finding, report } from '../reports.js'
import { notesOf, resultsOf, runOf, sarifOf, schemaProblems } from './schema.js'

/** The limits of GitHub (docs, "SARIF support for code scanning"). */
const MAX_RULES = 25_000
const MAX_LOCATIONS = 1000
const MAX_GZIP_BYTES = 10_000_000

const nodes = (count: number) => Array.from({ length: count }, (_, at) => ({ uid: `uid-${at}`, name: `node-${at}` }))
const findings = (count: number, over: (at: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, at) => finding({ name: `Check${at}`, fingerprint: `f${at}`, ...over(at) }))

describe('SARIF of 30,000 findings', () => {
  const made = about(findings(30_000, (at) => ({ decision: at < 29_999 ? 'notice' : 'block' })))
  const run = runOf(made)

  it('keeps as many results and rules as code scanning takes, the most severe first', () => {
    expect(run.results).toHaveLength(MAX_RESULTS)
    expect(run.tool.driver.rules).toHaveLength(MAX_RULES)
    expect(run.results?.[0]).toMatchObject({ level: 'error', ruleId: 'precheck/Check29999' })
  })

  it('says how many are left out, and how many GitHub shows', () => {
    expect(notesOf(made)).toEqual([
      expect.stringMatching(/^The 5,000 least severe of 30,000 findings are left out/),
      `GitHub shows the first ${grouped(SHOWN_RESULTS)} of these ${grouped(MAX_RESULTS)} results.`,
    ])
  })

  it('is small enough after compression, and valid', () => {
    expect(gzipSync(sarifOf(made)).length).toBeLessThan(MAX_GZIP_BYTES)
    const some = about(findings(2000, () => ({ name: 'Same' })))
    expect(schemaProblems(JSON.parse(renderSarif(some)))).toEqual([])
  })
})

it('SARIF that hardly compresses is cut at whole results, which are counted', () => {
  const noise = (at: number) =>
    Array.from({ length: 30 }, (_, nth) => createHash('sha512').update(`${at} ${nth}`).digest('base64')).join('')
  const made = about(findings(12_000, (at) => ({ message: noise(at), name: 'Same' })))
  const text = sarifOf(made)
  const kept = resultsOf(made).length
  expect(gzipSync(text).length).toBeLessThan(MAX_GZIP_BYTES)
  expect(kept).toBeGreaterThan(SHOWN_RESULTS)
  expect(notesOf(made)[0]).toContain(`The ${grouped(12_000 - kept)} least severe of 12,000 findings`)
})

it('a SARIF result on 2,000 nodes lists the first of them, and says how many more there are', () => {
  const made = about([finding({ nodes: nodes(2000) }), finding({ nodes: nodes(3), name: 'Other' })])
  const [result] = resultsOf(made)
  expect(result?.locations?.length).toBeLessThanOrEqual(MAX_LOCATIONS)
  expect(result?.locations?.[0]?.logicalLocations).toHaveLength(LISTED_NODES + 1)
  expect(result?.message.text).toContain('2,000 nodes: node-0, node-1, node-2, node-3, node-4 and 1,995 more')
  expect(result?.properties).toMatchObject({ nodes: { total: 2000, listed: LISTED_NODES } })
  expect(notesOf(made)).toEqual([expect.stringMatching(/^1,900 nodes of findings/)])
})

it('SARIF notifications are cut, and the last one says how many are missing', () => {
  const notCovered = Array.from({ length: 1500 }, (_, at) => ({
    clusterId: null,
    check: null,
    code: 'x',
    what: `Part ${at}`,
  }))
  const notes = notesOf(report({ notCovered }))
  expect(notes).toHaveLength(MAX_NOTIFICATIONS)
  expect(notes.at(-1)).toMatch(/^501 more notifications not shown here/)
})

it('SARIF of 36 items that failed on 2,000 nodes is rendered well within a second', () => {
  const all = nodes(2000)
  const made = about(findings(36, () => ({ nodes: all })))
  const took = cpuTimeOf(() => {
    renderSarif(made)
  })
  expect(took).toBeLessThan(500)
})
