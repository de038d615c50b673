import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { renderJunit } from '../../../src/report/junit/xml.js'
import { cpuTimeOf } from '../../support/process/cpu-time.js'
import { CASES } from '../../support/reports/cases.js'
import { about, check, cluster, finding, report, row } from '../reports.js'
import { casesIn, suitesIn } from './reading.js'

const golden = async (name: string): Promise<Report> => (await CASES[name]?.()) as Report

describe('a test suite', () => {
  it('is named after check, add-on and cluster, and has the task and its validity as properties', async () => {
    const suites = suitesIn(await golden('addons-mixed'))
    expect(suites.map(({ name }) => name.replace(/ \(.*/, ''))).toEqual([
      'precheck',
      'addons coredns',
      'addons nginx-ingress',
      'addons everest',
    ])
    expect(suites[0]?.properties).toMatchObject({
      cluster: '11111111-2222-3333-4444-555555555555',
      task: 'f61e008c-1600-41c0-9bde-121de5a30660',
      verdict: 'pass',
      expiresAt: '2026-01-01T00:49:00Z',
      targetVersion: 'v1.31.1-r0',
    })
    expect(suites[1]?.cases[0]?.classname).toBe('cce.11111111-2222-3333-4444-555555555555.addons.cceaddon-coredns')
  })

  it('has only findings of its own cluster', async () => {
    const made = await golden('several-clusters')
    const red = suitesIn(made).map(({ properties, attributes }) => [
      properties['verdict'],
      attributes['failures'] !== '0',
    ])
    expect(red).toEqual(
      expect.arrayContaining([
        ['pass', false],
        ['block', true],
      ]),
    )
    expect(red).toHaveLength(2)
  })

  it('has one of two equal findings of the patrol of an add-on and of the check before its upgrade', () => {
    const addon = { template: 'npd', instanceId: 'i1', instanceName: 'npd', targetVersion: null }
    const one = check({ check: 'addons', addon, clusterId: 'cluster-a', items: [row('AddonStatus', 0, 1)] })
    const found = finding({ check: 'addons', scope: 'addon', name: 'AddonStatus', addon })
    const made = report({
      clusters: [cluster('cluster-a', one, { ...one, taskId: 'task-2' })],
      findings: [found, found],
    })
    expect(suitesIn(made).map(({ name, cases }) => [name, cases.map(({ outcome }) => outcome)])).toEqual([
      ['addons npd (cluster-a)', ['failure']],
      ['addons npd (cluster-a) (2)', ['failure']],
    ])
  })
})

describe('JUnit XML of a big report', () => {
  const items = Array.from({ length: 36 }, (_, at) => row(`Check${at}`, 1000, 1000))
  const nodes = Array.from({ length: 2000 }, (_, at) => ({ uid: `uid-${at}`, name: `node-${at}` }))

  it('is rendered well within a second for 36 items that failed on 2,000 nodes', () => {
    const made = about(
      items.map(({ name }) => finding({ name, nodes })),
      items,
    )
    let xml = ''
    const took = cpuTimeOf(() => {
      xml = renderJunit(made)
    })
    expect(took).toBeLessThan(500)
    expect(xml).toContain('2,000 nodes: node-0, node-1, node-2, node-3, node-4 and 1,995 more')
  })

  it('has 30,000 test cases with unique names for 30,000 findings of one name', () => {
    const made = about(Array.from({ length: 30_000 }, () => finding({ scope: 'gate', name: 'skipped-item' })))
    const xml = renderJunit(made)
    expect(xml.match(/<testcase /g)).toHaveLength(30_000)
    expect(xml).toContain('(30000)')
  })

  it('describes the first of very many causes of an item, and says how many more there are', () => {
    const made = about(
      Array.from({ length: 50 }, () => finding()),
      [row('NodeDiskCheck', 0, 50)],
    )
    expect(casesIn(made)[0]?.text).toMatch(/Cause 20 of 50[\s\S]*and 30 more causes in report\.json$/)
  })
})
