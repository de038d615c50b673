import type { HclValue } from '../hcl/parse.js'
import type { FilePosition } from '../lines.js'
import type { PlacedBlock, PlacedValue, TerraformFolder } from './folder.js'

/** A place in Terraform files that says which version a cluster shall have. */
export interface TargetCandidate {
  /** null if the version is not written down in the files */
  readonly version: string | null
  /** where the version stands: of a variable, the line of its value */
  readonly at: FilePosition
  readonly resource: string
}

/**
 * Where a cluster's target version is written down. `target_version` of an upgrade beats `cluster_version` of the cluster.
 * Autopilot has resources of its own (Terraform provider of Huawei Cloud).
 */
const UPGRADE = /^huaweicloud_cce(?:_autopilot)?_cluster_upgrade$/
const CLUSTER = /^huaweicloud_cce(?:_autopilot)?_cluster$/

/** The version attribute of a cluster: the standard resource and the Autopilot one name it differently. */
const VERSION_ATTRIBUTES = ['cluster_version', 'version'] as const

/**
 * Every target version that the Terraform files ask for. An upgrade of a cluster with another id is left out; a cluster id that is
 * not written down could be this one.
 * @param clusterId null: of any cluster
 */
export function targetCandidates(
  folders: readonly TerraformFolder[],
  clusterId: string | null,
): readonly TargetCandidate[] {
  const upgrades = folders.flatMap((folder) =>
    resourcesOf(folder, UPGRADE)
      .filter((resource) => !isAboutAnother(resource, folder, clusterId))
      .flatMap((resource) => candidatesOf(resource, ['target_version'], folder)),
  )
  if (upgrades.length > 0) return upgrades
  return folders.flatMap((folder) =>
    resourcesOf(folder, CLUSTER).flatMap((resource) => candidatesOf(resource, VERSION_ATTRIBUTES, folder)),
  )
}

const resourcesOf = ({ blocks }: TerraformFolder, type: RegExp): readonly PlacedBlock[] =>
  blocks.filter(({ block }) => block.type === 'resource' && type.test(block.labels[0] ?? ''))

function isAboutAnother(resource: PlacedBlock, folder: TerraformFolder, clusterId: string | null): boolean {
  const attribute = resource.attribute('cluster_id')
  if (clusterId === null || attribute === null) return false
  const ids = literalTexts(attribute, folder)
  return ids.length > 0 && ids.every(({ text }) => text !== null && text !== clusterId)
}

function candidatesOf(
  resource: PlacedBlock,
  attributes: readonly string[],
  folder: TerraformFolder,
): readonly TargetCandidate[] {
  const [attribute] = attributes.flatMap((name) => resource.attribute(name) ?? [])
  if (attribute === undefined) return []
  const name = resource.block.labels.join('.')
  return literalTexts(attribute, folder).map(({ text, at }) => ({ version: text, at, resource: name }))
}

interface PlacedText {
  /** null if it is not written down */
  readonly text: string | null
  readonly at: FilePosition
}

/** The texts that an attribute can have: its own, or those of the variable that it refers to. */
function literalTexts({ value, at }: PlacedValue, folder: TerraformFolder): readonly PlacedText[] {
  const variable = variableOf(value)
  if (variable === null) return [{ text: textOf(value), at }]
  const values = folder.valuesOf(variable)
  return values.length === 0 ? [{ text: null, at }] : values.map((one) => ({ text: textOf(one.value), at: one.at }))
}

const textOf = (value: HclValue): string | null => (value.kind === 'string' ? value.text : null)

/** The variable that a value refers to (`var.x`); null for anything else. */
function variableOf(value: HclValue): string | null {
  const [scope, name, ...others] = value.kind === 'reference' ? value.path : []
  return scope === 'var' && name !== undefined && others.length === 0 ? name : null
}
