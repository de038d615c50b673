import { describe, expect, it } from '@jest/globals'
import type { ClusterResult } from '../../src/model/cluster.js'
import { NO_FACTS } from '../../src/model/cluster.js'
import { diagnostic } from '../../src/model/diagnostic.js'
import { allAnnotations, renderAnnotations } from '../../src/report/annotations.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderJunit } from '../../src/report/junit/xml.js'
import { renderSarif } from '../../src/report/sarif/log.js'
import { renderStatus } from '../../src/report/status.js'
import { renderText } from '../../src/report/text.js'
import { failed } from '../support/cce/responses.js'
import {
  checkOf,
  clusterNamed,
  DISK,
  editedCoredns,
  fleet,
  fleetWithCauses,
  RESTART,
  unread,
} from '../support/reports/fleet.js'
import { reportOfClusters } from '../support/reports/report-of.js'
import { all, readPage, textOf } from './html/page.js'

const edited = (count: number): ClusterResult[] =>
  Array.from({ length: count }, (_, index) =>
    clusterNamed(`c${index}`, index, (id) => [checkOf(id, []), ...editedCoredns(id)]),
  )

describe('the annotations of a fleet', () => {
  it('are one for a cause that many clusters have, so that ten of them reach further', () => {
    const annotations = renderAnnotations(fleet(30))
    const errors = annotations.filter(({ level }) => level === 'error')
    expect(errors.map(({ title }) => title)).toEqual([
      'CoreDNSConfig, Fatal',
      'NodeDiskCheck, Exception · Fatal',
      'Result expired',
      'No result',
    ])
    expect(errors[0]?.message).toMatch(/^9 of 30 clusters: prod-eu-01, prod-eu-04, .* and 4 more\n/)
  })

  it('name the cluster of a cause that only one has, with what it affects there', () => {
    const clusters = [...edited(1), clusterNamed('full', 7, (id) => [checkOf(id, [], [failed(DISK)])])]
    const messages = renderAnnotations(reportOfClusters(clusters)).map(({ message }) => message.split('\n')[0])
    expect(messages).toEqual(['full: 3 nodes: 0007-a, 0007-b, 0007-c', 'c0: add-on: coredns → 1.30.6'])
  })
})

describe('the annotations of a check run on a fleet', () => {
  it('are on the line of each cluster that asks for its target', () => {
    const annotations = allAnnotations(reportOfClusters(edited(3)))
    expect(annotations.map(({ location }) => location?.file)).toEqual(
      [0, 1, 2].map((index) => `clusters/c${index}/main.tf`),
    )
    expect(annotations.map(({ message }) => message.split('\n')[0])).toEqual(
      [0, 1, 2].map((index) => `c${index}: add-on: coredns → 1.30.6`),
    )
  })
})

describe('the commit status of a fleet', () => {
  it('says how many causes there are, and on how many clusters', () => {
    expect(renderStatus(fleet(30)).description).toEqual(
      expect.stringMatching(
        /^Do not approve yet\. 13 of 30 clusters are blocked: 2 causes must be fixed before v1\.31; /,
      ),
    )
  })

  it('says on how many clusters nothing could be decided', () => {
    const report = reportOfClusters([unread('a', 1), clusterNamed('b', 2, (id) => [checkOf(id, [])])])
    expect(renderStatus(report)).toEqual({
      state: 'error',
      description:
        'No answer yet, so do not approve. Cannot decide on 1 of 2 clusters (target v1.31): there is no check result.',
    })
  })

  it('counts a risk once, whatever the number of clusters', () => {
    const clusters = [1, 2, 3].map((index) =>
      clusterNamed(`c${index}`, index, (id) => [checkOf(id, [failed(RESTART)])]),
    )
    expect(renderStatus(reportOfClusters(clusters)).description).toMatch(
      /^You may approve after confirming the risks?\. 3 clusters are ready for v1\.31: 1 risk to confirm\. Valid /,
    )
  })

  it('says that all clusters run their targets', () => {
    const done = [1, 2].map((index) =>
      clusterNamed(`c${index}`, index, () => [], {
        facts: { ...NO_FACTS, phase: 'Available', liveVersion: 'v1.31.1-r0', offeredTargets: [] },
      }),
    )
    expect(renderStatus(reportOfClusters(done)).description).toBe('Nothing to do: both clusters run v1.31.1-r0.')
  })
})

describe('report.junit.xml of a fleet', () => {
  it('names suites after clusters, and has the findings about a cluster itself in one of them', () => {
    const clusters = ['a', 'b'].map((name, index) =>
      clusterNamed(name, index, (id) => [checkOf(id, [])], {
        diagnostics: [diagnostic(null, { name: 'no-result', why: 'no-task' })],
      }),
    )
    const suites = [...renderJunit(reportOfClusters(clusters)).matchAll(/<testsuite name="([^"]*)"/g)].map(
      ([, name]) => name,
    )
    expect(suites).toEqual(['gate (a)', 'gate (b)', 'precheck (a)', 'precheck (b)'])
  })
})

describe('report.sarif of a fleet', () => {
  it('has a result for each cluster, so that each can be dismissed on its own', () => {
    const { runs } = JSON.parse(renderSarif(reportOfClusters(edited(3)))) as {
      runs: { results: { partialFingerprints: { primaryLocationLineHash: string } }[] }[]
    }
    const hashes = runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash) ?? []
    expect(hashes).toHaveLength(3)
    expect(new Set(hashes).size).toBe(3)
  })
})

describe('the log of a fleet', () => {
  it('has a line for each cluster with the line that asks for its target, and each cause once', () => {
    const lines = renderText(reportOfClusters(edited(3)))
    expect(lines.slice(1, 4)).toEqual(
      [0, 1, 2].map((index) => `  ⛔ c${index}: Blocked, v1.29.3-r0 -> v1.31 (clusters/c${index}/main.tf:14)`),
    )
    expect(lines.filter((line) => line.startsWith('  * '))).toEqual([
      '  * CoreDNSConfig (Fatal), all 3 clusters: c0, c1, c2',
    ])
  })
})

describe('report.html of a fleet', () => {
  const page = readPage(renderHtml(fleet(30)))

  it('has the matrix before the causes, and each cluster folded behind them', () => {
    expect(all(page, 'section').map(({ attrs }) => attrs.find(({ name }) => name === 'id')?.value)).toEqual([
      'clusters',
      'causes',
      'nodes',
      'readiness',
      'way-back',
      'policy',
      'each-cluster',
    ])
    expect(all(page, 'details', 'cluster')).toHaveLength(30)
  })

  it('has one card for a cause, with the clusters that have it', () => {
    const cards = all(page, 'article').map(textOf)
    expect(cards.filter((text) => text.includes('CoreDNSConfig'))).toHaveLength(1)
    expect(cards[0]).toContain('9 of 30 clusters prod-eu-01')
    expect(cards[0]).toContain('All 9 clusters')
  })

  it('counts each cause once', () => {
    const [counts] = all(page, 'ul', 'counts')
    expect(counts && textOf(counts)).toContain('2 to fix')
  })

  it('shows the worst hundred of many clusters, and says how many more there are', () => {
    const large = renderHtml(fleetWithCauses(500, 1, true))
    expect(all(readPage(large), 'details', 'cluster')).toHaveLength(100)
    expect(large).toContain('400 more clusters in report.json')
    expect(large).toContain('470 more clusters')
  })
})
