import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { diagnostic } from '../../src/model/diagnostic.js'
import type { Report } from '../../src/model/report.js'
import { renderFiles } from '../../src/report/files.js'
import { readSavedClusters } from '../../src/run/saved-clusters.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { instance } from '../checks/addons/installed.js'
import { queryFleet, same, stopFleets, taskOf } from '../support/cce/fleet.js'
import { addonList, addonTask, failed, item, NOW } from '../support/cce/responses.js'
import { reportOfClusters } from '../support/reports/report-of.js'

jest.setTimeout(30_000)

afterEach(stopFleets)

type Fleet = Awaited<ReturnType<typeof queryFleet>>
type Files = readonly { readonly path: string; readonly text: string }[]

const INDEX = 'evidence/fleet-clusters.json'

/** What a run leaves in `evidence/` and `results: evidence/*.json` matches. */
const evidenceOf = (report: Report, { evidence, indexed }: Pick<Fleet, 'evidence' | 'indexed'>): Files =>
  [...renderFiles(report, evidence, indexed)]
    .filter(([name]) => /^evidence\/.*\.json$/.test(name))
    .map(([path, text]) => ({ path, text }))

function replay(files: Files, inputs: Readonly<Record<string, string>> = {}) {
  const { complete } = readSettings({ inputs: { results: 'evidence/*.json', ...inputs }, env: {} })
  if (complete === null) throw new Error('wrong settings')
  const saved = readSavedClusters(files, complete, NOW)
  return { ...saved, report: reportOfClusters(saved.clusters, { runDiagnostics: saved.runDiagnostics }) }
}

const liveReport = ({ clusters, runDiagnostics }: Fleet): Report => reportOfClusters(clusters, { runDiagnostics })

const namesOf = ({ findings }: Report, id: string): string[] =>
  findings.filter(({ clusterId }) => clusterId === id).map(({ name }) => name)

const coredns = instance('coredns', ['1.30.6'], { metadata: { uid: 'instance-1' } })

/** A fleet whose clusters differ in what is found, in their targets, and in what CCE answers. */
const mixedFleet = () =>
  queryFleet({
    projects: same('a', 5),
    inputs: { checks: 'precheck,addons' },
    targetOf: (index) => (index === 3 ? 'v1.32' : 'v1.31'),
    answer: ({ cluster, operation }) => {
      if (operation === 'addons') return { body: addonList(addonTask()) }
      if (operation === 'installed') return { body: { kind: 'Addon', items: [coredns] } }
      if (cluster === 'c1' && operation === 'show') {
        const clusterCheckStatus = { phase: 'Failed', itemsStatus: [item(), failed()] }
        const task = taskOf('c1')
        return { body: { ...task, status: { ...task.status, phase: 'Failed', clusterCheckStatus } } }
      }
      return cluster === 'c2' && operation === 'cluster' ? { body: { status: { phase: 'Hibernation' } } } : null
    },
  })

describe('a replay of the evidence of several clusters', () => {
  it('gives the findings of the run, each for its own cluster and target', async () => {
    const fleet = await mixedFleet()
    const live = liveReport(fleet)
    expect(live.clusters.map(({ verdict }) => verdict)).toEqual([
      'pass',
      'block',
      'inconclusive',
      'inconclusive',
      'pass',
    ])
    const again = replay(evidenceOf(live, fleet))
    expect(again.report.findings).toEqual(live.findings)
    expect(again.report.verdict).toBe(live.verdict)
    expect(
      again.report.clusters.map(({ id, name, verdict, targetVersion }) => [id, name, verdict, targetVersion]),
    ).toEqual(live.clusters.map(({ id, name, verdict, targetVersion }) => [id, name, verdict, targetVersion]))
  })

  it('leaves the same evidence again', async () => {
    const fleet = await mixedFleet()
    const files = evidenceOf(liveReport(fleet), fleet)
    const again = replay(files)
    expect(new Map(evidenceOf(again.report, again).map(({ path, text }) => [path, text]))).toEqual(
      new Map(files.map(({ path, text }) => [path, text])),
    )
  })

  it('is red for a cluster that the run could not read', async () => {
    const fleet = await queryFleet({
      projects: same('a', 3),
      answer: ({ cluster }) => (cluster === 'c1' ? { status: 500 } : null),
    })
    const live = liveReport(fleet)
    const { report } = replay(evidenceOf(live, fleet))
    expect(report.clusters.map(({ verdict }) => verdict)).toEqual(['pass', 'inconclusive', 'pass'])
  })

  it('is red for a cluster that the run could not even ask about, and says what the run found', async () => {
    const fleet = await queryFleet({ projects: same('a', 2) })
    const [first, second] = fleet.clusters
    if (!first || !second) throw new Error('two clusters')
    const reason = diagnostic(null, { name: 'not-finished', of: 'cluster', why: 'time-over' })
    const clusters = [first, { ...second, results: [], diagnostics: [reason] }]
    const live = reportOfClusters(clusters)
    const evidence = fleet.evidence.filter(({ cluster }) => cluster === 0)
    const { report } = replay(evidenceOf(live, { ...fleet, evidence }))
    expect(report.clusters.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['c0', 'pass'],
      ['c1', 'inconclusive'],
    ])
    expect(report.findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('not-finished'))
  })

  it('is red if the run found something about itself that no response shows', async () => {
    const fleet = await queryFleet({ projects: same('a', 2) })
    const runDiagnostics = [diagnostic(null, { name: 'internal-error', during: 'facts', what: null, message: 'x' })]
    const live = reportOfClusters(fleet.clusters, { runDiagnostics })
    expect(replay(evidenceOf(live, fleet)).report.verdict).toBe('inconclusive')
  })

  it('is red if a file is missing that the index names, whichever it is', async () => {
    const fleet = await mixedFleet()
    const live = liveReport(fleet)
    const files = evidenceOf(live, fleet)
    const passing = live.clusters.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)
    for (const missing of files.filter(({ path }) => path !== INDEX)) {
      const { report } = replay(files.filter((file) => file !== missing))
      const owner = passing.find((id) => missing.path.endsWith(`-name-${id}.json`))
      const verdicts = report.clusters.filter(({ id }) => id === owner).map(({ verdict }) => verdict)
      expect(verdicts).toEqual(owner === undefined ? [] : ['inconclusive'])
    }
  })

  it.each(['', '{}', '[]', '{"kind":"GatedClusters","found":[],"items":[{}]}', 'null'])(
    'is red if the index is not one that a run wrote: %j',
    async (text) => {
      const fleet = await queryFleet({ projects: same('a', 2) })
      const files = evidenceOf(liveReport(fleet), fleet)
      const { report } = replay(files.map((file) => (file.path === INDEX ? { ...file, text } : file)))
      expect(report.verdict).toBe('inconclusive')
      expect(report.findings.map(({ name }) => name)).toContain('unreadable-response')
    },
  )

  it('reads folders of several jobs together', async () => {
    const [one, other] = [
      await queryFleet({ projects: same('a', 2) }),
      await queryFleet({ projects: same('b', 2), idOf: (index) => `d${index}` }),
    ]
    const files = [one, other].flatMap((fleet, job) =>
      evidenceOf(liveReport(fleet), fleet).map(({ path, text }) => ({ path: `job-${job}/${path}`, text })),
    )
    const { report } = replay(files)
    expect(report.clusters.map(({ id, verdict }) => [id, verdict])).toEqual(
      ['c0', 'c1', 'd0', 'd1'].map((id) => [id, 'pass']),
    )
  })

  it('is about one cluster if the settings name it', async () => {
    const fleet = await mixedFleet()
    const { report } = replay(evidenceOf(liveReport(fleet), fleet), { 'cluster-id': 'c1' })
    expect(report.clusters.map(({ id, verdict }) => [id, verdict])).toEqual([['c1', 'block']])
    const none = replay(evidenceOf(liveReport(fleet), fleet), { 'cluster-id': 'c9' })
    expect(none.report.verdict).toBe('inconclusive')
  })

  it('lets the target of its own settings count', async () => {
    const fleet = await queryFleet({ projects: same('a', 1), targetOf: () => 'v1.31' })
    const { report } = replay(evidenceOf(liveReport(fleet), fleet), { 'target-version': 'v1.32' })
    expect(namesOf(report, 'c0')).toContain('target-mismatch')
  })
})

describe('the files of the evidence of several clusters', () => {
  it('end in the name of their cluster, whatever it is', async () => {
    const fleet = await queryFleet({ projects: same('a', 2) })
    const indexed = fleet.indexed.map((one, index) => ({ ...one, name: index === 0 ? '../../x\n' : 'ü'.repeat(200) }))
    const names = [...renderFiles(liveReport(fleet), fleet.evidence, indexed).keys()].filter((name) =>
      name.includes('/'),
    )
    for (const name of names) expect(name).toMatch(/^evidence\/[a-z]+-[A-Za-z0-9_-]{1,150}\.(?:json|txt)$/)
    expect(names).toContain('evidence/precheck-task-c0-_x_.json')
  })
})
