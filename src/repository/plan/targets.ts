import type { Location } from '../../model/report.js'
import type { TargetCandidate } from '../../model/target-source.js'
import { versionOf } from '../candidates.js'
import { CLUSTERS, isAutopilot, UPGRADES, versionAttribute, type WantedCluster } from '../resources.js'
import type { PlannedChange } from './change.js'
import type { FindLine } from './locate.js'

/**
 * Every version that a plan gives to a cluster. `target_version` of an upgrade beats `cluster_version` of the cluster. Resources of
 * another cluster are left out; an upgrade of a cluster that is known only after the apply could be about the wanted one.
 * @param planFile where candidates stand that no Terraform file is found for
 */
export function plannedCandidates(
  changes: readonly PlannedChange[],
  wanted: WantedCluster,
  findLine: FindLine,
  planFile: Location,
): readonly TargetCandidate[] {
  const present = changes.filter(
    ({ action, type, isDeposed }) =>
      action !== 'delete' &&
      action !== 'forget' &&
      !isDeposed &&
      (wanted.autopilot ?? isAutopilot(type)) === isAutopilot(type),
  )
  const candidate = (change: PlannedChange, attribute: string): TargetCandidate => {
    const { value, isUnknown, isSensitive } = change.after(attribute)
    const isWritten = typeof value === 'string' && !isUnknown && !isSensitive
    const at = findLine(change.address, [attribute]) ?? planFile
    return { version: isWritten ? versionOf(value) : null, at, name: change.address }
  }
  const upgrades = present.filter((change) => UPGRADES.includes(change.type) && couldUpgrade(change, wanted))
  const clusters = present.filter((change) => CLUSTERS.includes(change.type))
  const isSure = upgrades.some((change) => change.after('cluster_id').value === wanted.id)
  // an upgrade of a cluster that is not known yet is about the only cluster there is, but it could be about any of several
  const isBeaten = upgrades.length > 0 && (wanted.id === null || isSure || clusters.length < 2)
  const own = clusters
    .filter((change) => isCluster(change, wanted))
    .filter((change) => change.after(versionAttribute(change.type)).value !== undefined)
  return [
    ...upgrades.map((change) => candidate(change, 'target_version')),
    ...(isBeaten ? [] : own.map((change) => candidate(change, versionAttribute(change.type)))),
  ]
}

function couldUpgrade(change: PlannedChange, wanted: WantedCluster): boolean {
  const { value, isUnknown } = change.after('cluster_id')
  return wanted.id === null || isUnknown || typeof value !== 'string' || value === wanted.id
}

/** A cluster that the plan makes has no id yet, so it is not the wanted one. */
const isCluster = (change: PlannedChange, wanted: WantedCluster): boolean =>
  wanted.id === null || change.before('id').value === wanted.id
