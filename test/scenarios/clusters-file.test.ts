import { describe, expect, it } from '@jest/globals'
import { clustersFileOf, FLEETS } from '../../src/simulator/server/simulator.js'
import { CLUSTERS_FILE, runProposal } from './run-fleet.js'

const CLUSTERS = FLEETS.get('fleet-healthy')?.clusters(30) ?? []

const folderOf = (name: string): string => `clusters/${name}`

const terraform = (id: string, target: string): string => `
resource "huaweicloud_cce_cluster_upgrade" "this" {
  cluster_id     = "${id}"
  target_version = "${target}"
}
`

/** The clusters file of thirty clusters that read their targets from a folder each. */
const FILE = clustersFileOf(CLUSTERS)
  .split(/^(?=- )/m)
  .map((entry, index) => `${entry}  target: auto\n  paths: [${folderOf(CLUSTERS[index]?.name ?? '')}/**]\n`)
  .join('')

const BASE: Record<string, string> = {
  [CLUSTERS_FILE]: FILE,
  ...Object.fromEntries(CLUSTERS.map(({ name, id }) => [`${folderOf(name)}/main.tf`, terraform(id, 'v1.29')])),
}
const [SEVENTH] = CLUSTERS.slice(6)
const MAIN = `${folderOf(SEVENTH?.name ?? '')}/main.tf`
const UPGRADE = { [MAIN]: terraform(SEVENTH?.id ?? '', 'v1.31') }

describe('a pull request that changes target_version in one of thirty folders', () => {
  it('gates that one cluster for that version, and names file and line', async () => {
    const { report, simulator, log, exitCode } = await runProposal('fleet-healthy', { base: BASE, head: UPGRADE })
    expect(report.clusters.map(({ name, verdict }) => [name, verdict])).toEqual([[SEVENTH?.name, 'pass']])
    expect(report.clusters[0]).toMatchObject({ targetVersion: 'v1.31', targetFrom: { file: MAIN, line: 4 } })
    expect(simulator.requests.every(({ path }) => path.includes(SEVENTH?.id ?? '?'))).toBe(true)
    expect(log).toContain('The change is about 1 cluster of 30')
    expect(log).toContain(`${MAIN}:4`)
    expect(exitCode).toBe(0)
  })

  it.each<[string, (file: string) => string]>([
    ['removes the cluster from the clusters file', (file) => withoutEntry(file)],
    ['gives the cluster other paths', (file) => file.replace(folderOf(SEVENTH?.name ?? ''), 'nowhere')],
    [
      'sends it to another cluster',
      (file) => file.replace(SEVENTH?.id ?? '?', CLUSTERS[0]?.id.replace(/.$/, '0') ?? ''),
    ],
    ['names a target that it does not ask for', (file) => withTarget(file)],
  ])('cannot escape if it also %s', async (_, edit) => {
    const head = { ...UPGRADE, [CLUSTERS_FILE]: edit(FILE) }
    const { report, exitCode } = await runProposal('fleet-healthy', { base: BASE, head })
    const seventh = report.clusters.find(({ id }) => id === SEVENTH?.id)
    expect(seventh).toBeDefined()
    const isJudgedForIt = seventh?.targetVersion === 'v1.31' && seventh.verdict === 'pass'
    expect(isJudgedForIt || exitCode === 1).toBe(true)
  })
})

const entriesOf = (file: string): string[] => file.split(/^(?=- )/m)
const isSeventh = (entry: string): boolean => entry.includes(SEVENTH?.id ?? '?')

const withoutEntry = (file: string): string =>
  entriesOf(file)
    .filter((entry) => !isSeventh(entry))
    .join('')

const withTarget = (file: string): string =>
  entriesOf(file)
    .map((entry) => (isSeventh(entry) ? entry.replace('target: auto', 'target: v1.29') : entry))
    .join('')
