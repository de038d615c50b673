import { posix } from 'node:path'
import type { PlacedBlock, PlacedValue, TerraformFolder } from './folder.js'

/** A folder as Terraform evaluates it: as a root module, or as a module that a block of another folder calls. */
export interface Scope {
  readonly folder: TerraformFolder
  /** null for a root module */
  readonly call: { readonly block: PlacedBlock; readonly scope: Scope } | null
  /** such as `module.prod.`; empty for a root module */
  readonly prefix: string
  /** the values of a variable in files that only the command line of Terraform can name; none for a called module */
  readonly namedValuesOf: (variable: string) => readonly PlacedValue[]
  /** every folder that was read, by its path */
  readonly folders: ReadonlyMap<string, TerraformFolder>
}

/** The module that a block of a scope calls; null if it is not in a folder of the repository, or calls itself. */
export function calledScope(block: PlacedBlock, scope: Scope): Scope | null {
  const path = calledFolder(block, scope.folder.path)
  const folder = path === null ? undefined : scope.folders.get(path)
  if (folder === undefined || isWithin(folder, scope)) return null
  const prefix = `${scope.prefix}module.${block.block.labels[0] ?? ''}.`
  return { folder, call: { block, scope }, prefix, namedValuesOf: () => [], folders: scope.folders }
}

/** Whether a scope is in a folder, or is called from it: Terraform refuses a module that calls itself. */
function isWithin(folder: TerraformFolder, scope: Scope): boolean {
  for (let one: Scope | undefined = scope; one !== undefined; one = one.call?.scope)
    if (one.folder === folder) return true
  return false
}

/** The folder that a module block calls, if that is a folder of the same repository. */
export function calledFolder({ block }: PlacedBlock, caller: string): string | null {
  const [source, ...others] = block.body.attributes.filter(({ name }) => name === 'source')
  if (source?.value.kind !== 'string' || others.length > 0 || !/^\.\.?(?:\/|$)/.test(source.value.text)) return null
  const path = posix.join(caller, source.value.text).replace(/\/$/, '')
  return /^\.\.(?:\/|$)/.test(path) ? null : path
}

/** Whether Terraform makes nothing of a block, because it says so literally: `count = 0`, `for_each = {}`. */
export function isDisabled(block: PlacedBlock): boolean {
  const isZero = block.valuesOf('count').some(({ value }) => value.kind === 'number' && Number(value.text) === 0)
  return isZero || block.valuesOf('for_each').some(({ value }) => value.kind === 'object' && value.entries.length === 0)
}

/** What a value comes from, and the scope that it is written in. */
export interface Definition extends PlacedValue {
  readonly scope: Scope
}

/** More steps than any configuration takes that people write. */
const MAX_STEPS = 50

/**
 * Follows references to variables, local values and outputs of modules to what is written down. Nothing is evaluated: a value that cannot be followed
 * is its own definition. There are several only for a variable that files which the command line can name give values too.
 */
export const definitionsOf = (placed: PlacedValue, scope: Scope): readonly Definition[] => define(placed, scope, 0)

function define(placed: PlacedValue, scope: Scope, steps: number): readonly Definition[] {
  const { value, at, locate } = placed
  const self = [{ value, at, locate, scope }]
  if (value.kind !== 'reference' || steps > MAX_STEPS) return self
  const [kind, name, ...attributes] = value.path
  if (name === undefined) return self
  /** The definition of a name; Terraform refuses a second one. */
  const follow = (
    [only, ...others]: readonly PlacedValue[],
    owner: Scope,
    path = attributes,
  ): readonly Definition[] => {
    const found = only === undefined || others.length > 0 ? null : attributeOf(only, path)
    return found === null ? self : define(found, owner, steps + 1)
  }
  const { folder, call, namedValuesOf } = scope
  if (kind === 'local') return follow(folder.localsOf(name), scope)
  if (kind === 'module') {
    const [output = '', ...path] = attributes
    const [block, ...others] = folder.blocksOf('module', name)
    const inner = block === undefined || others.length > 0 ? null : calledScope(block, scope)
    if (inner === null) return self
    return follow(
      inner.folder.blocksOf('output', output).flatMap((one) => one.valuesOf('value')),
      inner,
      path,
    )
  }
  if (kind !== 'var') return self
  const passed = call?.block.valuesOf(name) ?? []
  if (call !== null && passed.length > 0) return follow(passed, call.scope)
  // Terraform takes only literal values for these
  const loaded = call === null ? folder.loadedValuesOf(name) : []
  const own = [...(loaded.length > 0 ? loaded : folder.defaultsOf(name)), ...namedValuesOf(name)]
  return own.length === 0 ? self : own.map((one) => ({ ...(attributeOf(one, attributes) ?? placed), scope }))
}

/** The attribute of an object that is written down, such as `local.cluster.version`; null if it is not there. */
function attributeOf(placed: PlacedValue, [name, ...others]: readonly string[]): PlacedValue | null {
  if (name === undefined) return placed
  const { value, at, locate } = placed
  if (value.kind === 'reference')
    return { value: { kind: 'reference', path: [...value.path, name, ...others], offset: value.offset }, at, locate }
  const [entry, ...more] = value.kind === 'object' ? value.entries.filter((one) => one.name === name) : []
  if (entry === undefined || more.length > 0) return null
  return attributeOf({ value: entry.value, at: locate(entry.offset), locate }, others)
}
