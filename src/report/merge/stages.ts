import { groupBy } from '../../model/collections.js'
import type { StageReport } from '../../model/report.js'
import type { Part } from './choose.js'

type StagedCluster = StageReport['clusters'][number]

/**
 * The stages of all jobs: each job has those of its own clusters, and the clusters of earlier stages, which it looked at. The state of a
 * cluster is that of the job which gates it; of a cluster that no job gates, the one that says least, where any job could tell.
 */
export function mergeStages(parts: readonly Part[]): readonly StageReport[] {
  const gated = new Map(parts.flatMap((part) => part.clusters.map(({ id }) => [id, part] as const)))
  const all = parts.flatMap((part) => (part.report.stages ?? []).map((stage) => ({ part, stage })))
  return [...groupBy(all, ({ stage }) => stage.name)].map(([name, ofStage]) => {
    const entries = ofStage.flatMap(({ part, stage }) => stage.clusters.map((cluster) => ({ part, cluster })))
    const byCluster = [...groupBy(entries, ({ cluster }) => JSON.stringify([cluster.id, cluster.name]))]
    return {
      name,
      clusters: byCluster.map(([, known]) => {
        const [{ cluster: first }] = known
        const own = known.find(({ part, cluster }) => gated.get(cluster.id) === part)
        return own?.cluster ?? known.map(({ cluster }) => cluster).reduce(lessCertain, first)
      }),
      waitsFor: [...new Set(ofStage.flatMap(({ stage }) => stage.waitsFor))],
    }
  })
}

/** A job that gates no cluster with the same target cannot tell, so that `unknown` counts only where no job could. */
const CAUTION: readonly StagedCluster['state'][] = ['pending', 'soaking', 'done', 'unknown']

const lessCertain = (one: StagedCluster, other: StagedCluster): StagedCluster =>
  CAUTION.indexOf(one.state) <= CAUTION.indexOf(other.state) ? one : other
