import type { PlacedBlock, TerraformFolder } from './folder.js'
import { calledFolder, isDisabled, type Scope } from './scope.js'

/** Terraform's files, as far as they belong to a cluster. */
export interface TerraformFiles {
  /** every folder that was read, by its path */
  readonly folders: ReadonlyMap<string, TerraformFolder>
  /** the paths of the folders that hold files which the cluster's `paths` match; called folders are read too */
  readonly roots: readonly string[]
  /** whether the cluster's `paths` match a file */
  readonly matches: (path: string) => boolean
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
  // Terraform ignores the variable files of a called folder, so one that has them is a root module as well
  const roots = files.roots.filter((path) => !called.has(path) || files.folders.get(path)?.hasVariableFiles)
  const budget = { modules: MAX_MODULES }
  const found: Configuration[] = []
  for (const path of roots.length > 0 ? roots : files.roots) {
    const folder = files.folders.get(path)
    if (folder === undefined) continue
    const scope: Scope = { folder, call: null, prefix: '', counts: namedFilesOf(folder, files) }
    const own = folder.blocks.filter(({ at }) => files.matches(at.file))
    const resources = resourcesOf(own.length > 0 ? own : folder.blocks, scope, files, budget)
    if (budget.modules < 0) return null
    found.push(resources)
  }
  return found
}

/** The folders that the modules of a folder are in. */
export const calledFolders = ({ blocks, path }: TerraformFolder): readonly string[] =>
  blocks.flatMap((one) => (one.block.type === 'module' ? (calledFolder(one, path) ?? []) : []))

/** Variable files that only the command line can name all count, unless `paths` match some of them. */
function namedFilesOf({ namedVariableFiles }: TerraformFolder, { matches }: TerraformFiles) {
  const matching = namedVariableFiles.filter(matches)
  return (path: string) => matching.length === 0 || matching.includes(path)
}

function resourcesOf(
  blocks: readonly PlacedBlock[],
  scope: Scope,
  files: TerraformFiles,
  budget: { modules: number },
): readonly ScopedBlock[] {
  if (--budget.modules < 0) return []
  const found: ScopedBlock[] = []
  for (const one of blocks.filter((block) => !isDisabled(block))) {
    const { type, labels } = one.block
    if (type === 'resource' && CCE_RESOURCE.test(labels[0] ?? ''))
      found.push({ block: one, scope, address: scope.prefix + labels.join('.') })
    const path = type === 'module' ? calledFolder(one, scope.folder.path) : null
    const folder = path === null ? undefined : files.folders.get(path)
    if (folder === undefined || isWithin(folder, scope)) continue
    const prefix = `${scope.prefix}module.${labels[0] ?? ''}.`
    const inner: Scope = { folder, call: { block: one, scope }, prefix, counts: () => false }
    for (const resource of resourcesOf(folder.blocks, inner, files, budget)) found.push(resource)
  }
  return found
}

/** Whether a scope is in a folder, or is called from it: Terraform refuses a module that calls itself. */
function isWithin(folder: TerraformFolder, scope: Scope): boolean {
  for (let one: Scope | undefined = scope; one !== undefined; one = one.call?.scope)
    if (one.folder === folder) return true
  return false
}
