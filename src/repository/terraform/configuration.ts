import type { PlacedBlock, PlacedValue, TerraformFolder } from './folder.js'
import { calledFolder, calledScope, isDisabled, type Scope } from './scope.js'

/** Terraform's files, as far as they belong to a cluster. */
export interface TerraformFiles {
  /** every folder that was read, by its path */
  readonly folders: ReadonlyMap<string, TerraformFolder>
  /** the paths of the folders that hold files which the cluster's `paths` match; called folders are read too */
  readonly roots: readonly string[]
  /** whether the cluster's `paths` match a file; null without `paths` */
  readonly matches: ((path: string) => boolean) | null
  /** the paths of folders that folders outside of the cluster's `paths` call */
  readonly calledElsewhere?: ReadonlySet<string>
}

/** A block of a configuration. */
export interface ScopedBlock {
  readonly block: PlacedBlock
  readonly scope: Scope
  /** such as `module.prod.huaweicloud_cce_cluster.this` */
  readonly address: string
}

const CCE_RESOURCE = /^huaweicloud_cce_/

/** Configurations of more modules than this are not evaluated. */
export const MAX_MODULES = 5000

/** The resources of CCE in one root module and in the modules that it calls. */
export type Configuration = readonly ScopedBlock[]

/**
 * The root modules of Terraform files.
 * @returns null if they have more than {@link MAX_MODULES} modules in all
 */
export function configurations(files: TerraformFiles): readonly Configuration[] | null {
  const called = new Set([...files.folders.values()].flatMap((folder) => calledFolders(folder)))
  const own = files.roots.flatMap((path) => files.folders.get(path) ?? [])
  // Terraform ignores the variable files of a called folder, so one that has them is a root module as well
  const isModule = (folder: TerraformFolder): boolean =>
    called.has(folder.path) || (files.calledElsewhere?.has(folder.path) === true && !isConfigured(folder))
  const roots = own.filter((folder) => !isModule(folder) || folder.hasLoadedFiles)
  const budget = { modules: MAX_MODULES }
  const found: Configuration[] = []
  for (const folder of (roots.length > 0 ? roots : own).filter((one) => one.hasModuleFiles)) {
    const namedValuesOf = namedValues(folder, own, files)
    const scope: Scope = { folder, call: null, prefix: '', namedValuesOf, folders: files.folders }
    const matching = folder.blocks.filter(({ at }) => files.matches?.(at.file) ?? true)
    const resources = resourcesOf(matching.length > 0 ? matching : folder.blocks, scope, budget)
    if (budget.modules < 0) return null
    found.push(resources)
  }
  return found
}

/** Whether a folder sets up providers or where the state is, as root modules do: something like a test can call one as well. */
const isConfigured = ({ blocks }: TerraformFolder): boolean =>
  blocks.some(
    ({ block: { type, body } }) =>
      type === 'provider' ||
      (type === 'terraform' && body.blocks.some((one) => one.type === 'backend' || one.type === 'cloud')),
  )

/** The folders that the modules of a folder are in. */
export const calledFolders = ({ blocks, path }: TerraformFolder): readonly string[] =>
  blocks.flatMap((one) => (one.block.type === 'module' ? (calledFolder(one, path) ?? []) : []))

/**
 * The values in variable files that only the command line can name: those of the folder and, with `paths`, those that they match, also in
 * folders that hold variable files alone.
 */
function namedValues(folder: TerraformFolder, all: readonly TerraformFolder[], { matches }: TerraformFiles) {
  const apart = all.filter(({ hasModuleFiles }) => !hasModuleFiles)
  return (variable: string): readonly PlacedValue[] => {
    const own = folder.namedValuesOf(variable)
    if (matches === null) return own
    const others = apart.flatMap((one) => [...one.loadedValuesOf(variable), ...one.namedValuesOf(variable)])
    const matching = [...own, ...others].filter(({ at }) => matches(at.file))
    return matching.length > 0 ? matching : own
  }
}

function resourcesOf(
  blocks: readonly PlacedBlock[],
  scope: Scope,
  budget: { modules: number },
): readonly ScopedBlock[] {
  if (--budget.modules < 0) return []
  const found: ScopedBlock[] = []
  for (const one of blocks.filter((block) => !isDisabled(block))) {
    const { type, labels } = one.block
    if (type === 'resource' && CCE_RESOURCE.test(labels[0] ?? ''))
      found.push({ block: one, scope, address: scope.prefix + labels.join('.') })
    const inner = type === 'module' ? calledScope(one, scope) : null
    if (inner === null) continue
    for (const resource of resourcesOf(inner.folder.blocks, inner, budget)) found.push(resource)
  }
  return found
}
