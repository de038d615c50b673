import { groupBy } from '../../model/collections.js'
import type { StageReport } from '../../model/report.js'

/** The stages of all jobs: each job names those that its clusters are in or wait for. */
export function mergeStages(stages: readonly StageReport[]): readonly StageReport[] {
  return [...groupBy(stages, ({ name }) => name)].map(([name, parts]) => {
    const clusters = [
      ...groupBy(
        parts.flatMap((part) => part.clusters),
        ({ id, name }) => JSON.stringify([id, name]),
      ),
    ]
    return {
      name,
      // two jobs read the same cluster at different times, so the state that says less counts
      clusters: clusters.map(([, [first, ...others]]) => others.reduce(moreCautious, first)),
      waitsFor: [...new Set(parts.flatMap(({ waitsFor }) => waitsFor))],
    }
  })
}

type StagedCluster = StageReport['clusters'][number]

const CAUTION: readonly StagedCluster['state'][] = ['unknown', 'pending', 'soaking', 'done']

const moreCautious = (one: StagedCluster, other: StagedCluster): StagedCluster =>
  CAUTION.indexOf(one.state) <= CAUTION.indexOf(other.state) ? one : other
