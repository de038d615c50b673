import type { TargetCandidate } from '../../model/target-source.js'
import { versionOf } from '../candidates.js'
import { CLUSTERS, isAutopilot, UPGRADES, versionAttribute, type WantedCluster } from '../resources.js'
import type { Configuration, ScopedBlock } from './configuration.js'
import { type Definition, definitionsOf } from './scope.js'

/** Finds the versions that Terraform files ask for. */
export type FindTargets = (wanted: WantedCluster) => readonly TargetCandidate[]

/**
 * Reads once for all clusters which versions Terraform files ask for. `target_version` of an upgrade beats `cluster_version` of the same
 * cluster. Resources of another cluster are left out; one whose cluster is not written down could be about the wanted one.
 */
export function targetFinder(configurations: readonly Configuration[]): FindTargets {
  const read = configurations.map((resources) => ({
    clusters: ofTypes(resources, CLUSTERS).map((cluster) => ({ ...cluster, id: importedId(cluster) })),
    upgrades: ofTypes(resources, UPGRADES).map((upgrade) => ({ ...upgrade, subject: clusterOf(upgrade) })),
  }))
  return (wanted) => read.flatMap((one) => candidatesOf(one, wanted))
}

interface TypedBlock extends ScopedBlock {
  readonly type: string
}

const ofTypes = (resources: Configuration, types: readonly string[]): readonly TypedBlock[] =>
  resources
    .map((resource) => ({ ...resource, type: resource.block.block.labels[0] ?? '' }))
    .filter(({ type }) => types.includes(type))

/** The resources of a configuration that say something about the version of a cluster. */
interface ClusterResources {
  /** with the id of each cluster; null: not written down */
  readonly clusters: readonly (TypedBlock & { readonly id: string | null })[]
  readonly upgrades: readonly (TypedBlock & { readonly subject: SubjectCluster })[]
}

function candidatesOf(all: ClusterResources, wanted: WantedCluster): readonly TargetCandidate[] {
  const isOfKind = ({ type }: TypedBlock): boolean => (wanted.autopilot ?? isAutopilot(type)) === isAutopilot(type)
  const clusters = all.clusters.filter((cluster) => isOfKind(cluster) && couldBe(cluster.id, wanted))
  const known = clusters.filter(({ id }) => id !== null && id === wanted.id)
  const possible = known.length > 0 ? known : clusters
  const upgrades = all.upgrades.filter(isOfKind).filter(({ subject }) => {
    if (subject.kind === 'ids') return subject.ids.some((id) => couldBe(id, wanted))
    return possible.some(({ address }) => address === subject.address)
  })
  const open = upgrades.flatMap(({ subject }) => (subject.kind === 'ids' ? [subject.ids] : []))
  const isSure = open.some((ids) => ids.every((id) => id !== null && id === wanted.id))
  const upgraded = new Set(upgrades.map(({ subject }) => (subject.kind === 'resource' ? subject.address : null)))
  // an upgrade of a cluster that is not written down is certainly about the only cluster there is, but it could be about any of several
  const isBeaten = isSure || (open.length > 0 && all.clusters.filter(isOfKind).length === 1)
  const unchanged = isBeaten ? [] : possible.filter(({ address }) => !upgraded.has(address))
  return [
    ...upgrades.flatMap((upgrade) => versionsOf(upgrade, 'target_version', true)),
    ...unchanged.flatMap((cluster) => versionsOf(cluster, versionAttribute(cluster.type), false)),
  ]
}

/** Whether a resource with a `cluster_id` could be about the cluster. */
export function couldBeAbout(resource: ScopedBlock, wanted: WantedCluster): boolean {
  const subject = clusterOf(resource)
  return subject.kind === 'resource' || subject.ids.some((id) => couldBe(id, wanted))
}

const couldBe = (id: string | null, wanted: WantedCluster): boolean =>
  id === null || wanted.id === null || id === wanted.id

/** The cluster that a resource is about: a resource of the same configuration, or the ids that it can have; null: not written down. */
type SubjectCluster =
  | { readonly kind: 'resource'; readonly address: string }
  | { readonly kind: 'ids'; readonly ids: readonly (string | null)[] }

function clusterOf({ block, scope }: ScopedBlock): SubjectCluster {
  const definitions = block.valuesOf('cluster_id').flatMap((value) => definitionsOf(value, scope))
  const [only, ...others] = definitions
  const address = only === undefined || others.length > 0 ? null : clusterAddress(only)
  if (address !== null) return { kind: 'resource', address }
  return { kind: 'ids', ids: definitions.length === 0 ? [null] : definitions.map(idOf) }
}

/** The address of the cluster resource that a value refers to, such as `huaweicloud_cce_cluster.this.id`. */
function clusterAddress({ value, scope }: Definition): string | null {
  const [type = '', name, attribute] = value.kind === 'reference' ? value.path : []
  const isCluster = CLUSTERS.includes(type) && attribute === 'id'
  return isCluster && scope.folder.blocksOf('resource', type, name ?? '').length > 0
    ? `${scope.prefix}${type}.${name}`
    : null
}

/** The id that a value is or that a data source looks up; null if it is not written down. */
function idOf({ value, scope }: Definition): string | null {
  if (value.kind === 'string') return value.text
  const [kind, type = '', name = '', attribute] = value.kind === 'reference' ? value.path : []
  if (kind !== 'data' || !CLUSTERS.includes(type) || attribute !== 'id') return null
  const [id, ...others] = scope.folder
    .blocksOf('data', type, name)
    .flatMap((block) => block.valuesOf('id'))
    .flatMap((one) => definitionsOf(one, scope))
  return id?.value.kind === 'string' && others.length === 0 ? id.value.text : null
}

/** The id that an `import` block gives a cluster resource of the root module. */
function importedId({ block: { block }, scope }: ScopedBlock): string | null {
  if (scope.call !== null) return null
  const isAbout = (path: readonly string[]) => path.length === 2 && path.join('.') === block.labels.join('.')
  const [id, ...others] = scope.folder
    .blocksOf('import')
    .filter((one) =>
      one.valuesOf('to').some(({ value }) => {
        if (value.kind === 'reference') return isAbout(value.path)
        return value.kind === 'string' && isAbout(value.text.split('.'))
      }),
    )
    .flatMap((one) => one.valuesOf('id'))
    .flatMap((one) => definitionsOf(one, scope))
  return id?.value.kind === 'string' && others.length === 0 ? id.value.text : null
}

/** @param isRequired whether a resource without the attribute is a candidate without a version */
function versionsOf(
  { block, scope, address }: ScopedBlock,
  attribute: string,
  isRequired: boolean,
): readonly TargetCandidate[] {
  const values = block.valuesOf(attribute)
  if (values.length === 0) return isRequired ? [{ version: null, at: block.at, name: address }] : []
  return values
    .flatMap((value) => definitionsOf(value, scope))
    .map(({ value, at }) => ({ version: value.kind === 'string' ? versionOf(value.text) : null, at, name: address }))
}
