import { posix } from 'node:path'
import { compareText } from '../../model/collections.js'
import { type HclBlock, type HclFile, type HclValue, parseHcl } from '../hcl/parse.js'
import { type FilePosition, lineFinder } from '../lines.js'
import { parseTerraformJson, parseVariablesJson } from '../values/json.js'

/** A file of the repository. */
export interface SourceFile {
  /** relative to the root of the repository, with `/` */
  readonly path: string
  readonly text: string
}

/** A value with the place that it stands at. */
export interface PlacedValue {
  readonly value: HclValue
  readonly at: FilePosition
  /** the place of an offset in the same file */
  locate(offset: number): FilePosition
}

/** A block of a Terraform file. */
export interface PlacedBlock {
  readonly block: HclBlock
  readonly at: FilePosition
  /** the place of an offset in the file of the block */
  positionOf(offset: number): FilePosition
  /** the values of an attribute: several only if it is written several times, which Terraform refuses */
  valuesOf(name: string): readonly PlacedValue[]
  /** the first of them; null if there is none */
  attribute(name: string): PlacedValue | null
}

/** The Terraform files of one folder, which Terraform reads as one module. */
export interface TerraformFolder {
  /** relative to the root of the repository; `.` for the root itself */
  readonly path: string
  readonly blocks: readonly PlacedBlock[]
  blocksOf(type: string, ...labels: readonly string[]): readonly PlacedBlock[]
  /** the values of a name in `locals` */
  localsOf(name: string): readonly PlacedValue[]
  defaultsOf(variable: string): readonly PlacedValue[]
  /** the values of a variable in the file that Terraform loads last of those that it loads by itself */
  loadedValuesOf(variable: string): readonly PlacedValue[]
  /** the values of a variable in the files that only the command line of Terraform can name */
  namedValuesOf(variable: string): readonly PlacedValue[]
  /** whether there are files with blocks; a folder can hold variable files alone */
  readonly hasModuleFiles: boolean
  /** whether there are variable files that Terraform loads by itself */
  readonly hasLoadedFiles: boolean
  /** where a file cannot be read further */
  readonly faults: readonly FilePosition[]
}

/** OpenTofu has a suffix of its own besides that of Terraform. */
const isModuleFile = (path: string): boolean => /\.(?:tf|tofu)(?:\.json)?$/.test(path)
const isVariableFile = (path: string): boolean => /\.tfvars(?:\.json)?$/.test(path)

/** Whether Terraform can read a file. It ignores hidden files with blocks, but not those with values of variables. */
export function isTerraformFile(path: string): boolean {
  const name = posix.basename(path)
  return isVariableFile(name) || (isModuleFile(name) && !name.startsWith('.'))
}

/** Whether Terraform reads a variable file without being told to. */
const isLoadedByItself = (path: string): boolean =>
  /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(posix.basename(path))

/** Whether it is a variable file that only the command line of Terraform can name. */
export const isNamedFile = (path: string): boolean => isVariableFile(path) && !isLoadedByItself(path)

interface ParsedFile extends HclFile {
  readonly path: string
  at(offset: number): FilePosition
}

function parseFile({ path, text }: SourceFile): ParsedFile {
  const find = lineFinder(text)
  const parse = !path.endsWith('.json') ? parseHcl : isModuleFile(path) ? parseTerraformJson : parseVariablesJson
  return { path, ...parse(text), at: (offset) => ({ file: path, ...find(offset) }) }
}

/** What a folder mentions that has to do with a cluster; an escape could hide it. */
const MENTIONS = /huaweicloud_cce_|module|output|\\[uU]/

/**
 * Reads the Terraform files of one folder. One that mentions no resources of CCE, modules or outputs is not parsed, so it has no
 * blocks. Never throws.
 */
export function readFolder(path: string, files: readonly SourceFile[]): TerraformFolder {
  const sorted = files.filter((file) => isTerraformFile(file.path)).toSorted((a, b) => compareText(a.path, b.path))
  const moduleFiles = sorted.filter((file) => isModuleFile(file.path))
  const modules = moduleFiles.some(({ text }) => MENTIONS.test(text)) ? moduleFiles.map(parseFile) : []
  const [own, overriding] = [modules.filter((file) => !isOverride(file.path)), modules.filter(isOverrideFile)]
  const overrides = indexBlocks(overriding.flatMap((file) => blocksOfFile(file, new Map())))
  const blocks = own.flatMap((file) => blocksOfFile(file, overrides))
  const index = indexBlocks(blocks)
  let parsed: readonly ParsedFile[] | null = null
  const variableFiles = (): readonly ParsedFile[] => {
    parsed ??= sorted.filter((file) => isVariableFile(file.path)).map(parseFile)
    return parsed
  }
  const blocksOf = (type: string, ...labels: readonly string[]) => index.get(keyOf(type, labels)) ?? []
  const faultsOf = (parsedFiles: readonly ParsedFile[]) =>
    parsedFiles.flatMap(({ fault, at }) => (fault === null ? [] : [at(fault.offset)]))
  return {
    path,
    blocks,
    hasModuleFiles: moduleFiles.length > 0,
    hasLoadedFiles: sorted.some((file) => isLoadedByItself(file.path)),
    blocksOf,
    defaultsOf: (variable) => blocksOf('variable', variable).flatMap((block) => block.valuesOf('default')),
    localsOf: (name) => {
      const overridden = (overrides.get(keyOf('locals', [])) ?? []).flatMap((block) => block.valuesOf(name))
      return overridden.length > 0 ? overridden : blocksOf('locals').flatMap((block) => block.valuesOf(name))
    },
    loadedValuesOf: (variable) => {
      const loaded = variableFiles().filter((file) => isLoadedByItself(file.path))
      const giving = loaded.sort((a, b) => loadOrder(a.path, b.path)).map((file) => valuesIn(file, variable))
      return giving.findLast((values) => values.length > 0) ?? []
    },
    namedValuesOf: (variable) =>
      variableFiles()
        .filter((file) => !isLoadedByItself(file.path))
        .flatMap((file) => valuesIn(file, variable)),
    get faults() {
      return moduleFiles.length > 0 && modules.length === 0 ? [] : [...faultsOf(modules), ...faultsOf(variableFiles())]
    },
  }
}

/** Terraform merges the blocks of these files into the blocks of the others. */
const isOverride = (path: string): boolean => /^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(posix.basename(path))
const isOverrideFile = ({ path }: SourceFile | ParsedFile): boolean => isOverride(path)

type BlockIndex = ReadonlyMap<string, readonly PlacedBlock[]>

const keyOf = (type: string, labels: readonly string[]): string => JSON.stringify([type, ...labels])

function indexBlocks(blocks: readonly PlacedBlock[]): BlockIndex {
  const index = new Map<string, PlacedBlock[]>()
  for (const block of blocks) {
    const key = keyOf(block.block.type, block.block.labels)
    const others = index.get(key)
    if (others === undefined) index.set(key, [block])
    else others.push(block)
  }
  return index
}

function blocksOfFile({ body, at }: ParsedFile, overrides: BlockIndex): readonly PlacedBlock[] {
  return body.blocks.map((block) => {
    const overriding = block.type === 'locals' ? [] : (overrides.get(keyOf(block.type, block.labels)) ?? [])
    const valuesOf = (name: string): readonly PlacedValue[] => {
      const last = overriding.findLast((one) => one.valuesOf(name).length > 0)
      if (last !== undefined) return last.valuesOf(name)
      return block.body.attributes
        .filter((attribute) => attribute.name === name)
        .map(({ value, offset }) => ({ value, at: at(offset), locate: at }))
    }
    return { block, at: at(block.offset), positionOf: at, valuesOf, attribute: (name) => valuesOf(name)[0] ?? null }
  })
}

const valuesIn = ({ body, at }: ParsedFile, variable: string): readonly PlacedValue[] =>
  body.attributes
    .filter(({ name }) => name === variable)
    .map(({ value, offset }) => ({ value, at: at(offset), locate: at }))

const isAuto = (path: string): boolean => /\.auto\.tfvars(?:\.json)?$/.test(path)

/**
 * Terraform loads `terraform.tfvars`, `terraform.tfvars.json`, and then every `*.auto.tfvars` and `*.auto.tfvars.json` in the order of
 * their names. The last value counts.
 */
const loadOrder = (a: string, b: string): number => Number(isAuto(a)) - Number(isAuto(b)) || compareText(a, b)
