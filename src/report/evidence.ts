import {
  type EvidenceIndex,
  INDEX_FILE,
  INDEX_KIND,
  type IndexEntry,
  type IndexedCluster,
} from '../model/evidence-index.js'
import type { Report } from '../model/report.js'
import { visibleJson } from '../text/plain.js'

/** A response body for the `evidence` folder. `id` is its task, or the call and status of a refusal, which has no check. */
export interface EvidenceText {
  readonly check: string | null
  readonly id: string
  readonly text: string
  /** the place of its cluster among the indexed clusters; absent where there is no index */
  readonly cluster?: number
}

/** What a replay reads beside the results: the state of the cluster, what judges an upgrade of it, its add-ons and their versions, and what Helm stores. */
const REPLAYED_FACTS =
  /^(?:cluster|upgradeinfo|addons|snapshots|upgradepaths|nodepools|pools|nodenames(?:-\d+)?|nodes(?:-\d+)?|releases|addontemplate-.+)$/

/** A replay reads the policy itself, and decides by it about the facts. */
const REREAD: readonly string[] = ['policy-error', 'backup-too-old', 'target-not-offered', 'readiness-unknown']

/**
 * The files of the `evidence` folder by name: one for each response and, for the clusters of a clusters file, an index that says which
 * response is about which cluster.
 */
export function evidenceFiles(
  report: Report,
  evidence: readonly EvidenceText[],
  indexed: readonly IndexedCluster[],
): Map<string, string> {
  const files = new Map<string, string>()
  const namesOf = indexed.map((): string[] => [])
  for (const { check, id, text, cluster } of evidence) {
    const stem = [check ?? 'refused', fileName(id, 80), ...clusterPart(cluster === undefined ? null : indexed[cluster])]
    // `results: evidence/*.json` must match what can be replayed, and nothing else
    const extension = check === null || (check === 'cluster' && !REPLAYED_FACTS.test(id)) ? 'txt' : 'json'
    let name = `${stem.join('-')}.${extension}`
    for (let copy = 2; files.has(`evidence/${name}`); copy++) name = `${stem.join('-')}-${copy}.${extension}`
    files.set(`evidence/${name}`, text)
    if (cluster !== undefined && extension === 'json') namesOf[cluster]?.push(name)
  }
  if (indexed.length > 0) files.set(`evidence/${INDEX_FILE}`, indexOf(report, indexed, namesOf))
  return files
}

function indexOf(
  { findings }: Report,
  indexed: readonly IndexedCluster[],
  namesOf: readonly (readonly string[])[],
): string {
  // a report can have tens of thousands of findings, and hundreds of clusters
  const red = findings.filter(
    ({ check, scope, decision, name }) =>
      check === null && scope === 'gate' && ['block', 'inconclusive'].includes(decision) && !REREAD.includes(name),
  )
  const foundAbout = (clusterId: string | null): string[] => [
    ...new Set(red.filter((one) => one.clusterId === clusterId).map(({ name }) => name)),
  ]
  const items = indexed.map((cluster, index): IndexEntry => {
    const { clusterId } = cluster
    return { ...cluster, files: namesOf[index] ?? [], found: clusterId === null ? [] : foundAbout(clusterId) }
  })
  const index: EvidenceIndex = { found: foundAbout(null), items }
  return `${visibleJson(JSON.stringify({ kind: INDEX_KIND, ...index }, null, 2))}\n`
}

/** The name of a cluster at the end of a file name, for people. */
function clusterPart(cluster: IndexedCluster | null | undefined): string[] {
  const name = cluster?.name ?? cluster?.clusterId ?? null
  return name === null ? [] : [fileName(name, 60)]
}

/** An id or a name, which is untrusted, as part of a file name. */
const fileName = (id: string, length: number): string =>
  id.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, length) || 'unnamed'
