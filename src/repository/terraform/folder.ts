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
  readonly defaultsOf: (variable: string) => readonly PlacedValue[]
  /**
   * The values that the folder's own files can give a variable of a root module: that of the file that Terraform loads last of those
   * that it loads by itself, else the default; and those of other variable files, which count only if the command line names them.
   */
  rootValuesOf(variable: string, counts: (path: string) => boolean): readonly PlacedValue[]
  /** whether there are variable files that Terraform loads by itself */
  readonly hasVariableFiles: boolean
  /** the variable files that only the command line of Terraform can name */
  readonly namedVariableFiles: readonly string[]
  /** where a file cannot be read further */
  readonly faults: readonly FilePosition[]
}

const isModuleFile = (path: string): boolean => /\.tf(?:\.json)?$/.test(path)
const isVariableFile = (path: string): boolean => /\.tfvars(?:\.json)?$/.test(path)

/** Whether Terraform can read a file. It does not read hidden files and those that editors leave behind. */
export function isTerraformFile(path: string): boolean {
  const name = posix.basename(path)
  return (isModuleFile(name) || isVariableFile(name)) && !/^[.#]|~$/.test(name)
}

/** Whether Terraform reads a variable file without being told to. */
const isLoadedByItself = (path: string): boolean =>
  /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(posix.basename(path))

interface ParsedFile extends HclFile {
  readonly path: string
  at(offset: number): FilePosition
}

function parseFile({ path, text }: SourceFile): ParsedFile {
  const find = lineFinder(text)
  const parse = !path.endsWith('.json') ? parseHcl : isModuleFile(path) ? parseTerraformJson : parseVariablesJson
  return { path, ...parse(text), at: (offset) => ({ file: path, ...find(offset) }) }
}

/** What a folder mentions that has to do with a cluster. */
const MENTIONS = /huaweicloud_cce_|module/

/**
 * Reads the Terraform files of one folder. One that neither mentions resources of CCE nor calls modules is not parsed, so it has no
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
  const defaultsOf = (variable: string) => blocksOf('variable', variable).flatMap((block) => block.valuesOf('default'))
  const faultsOf = (parsedFiles: readonly ParsedFile[]) =>
    parsedFiles.flatMap(({ fault, at }) => (fault === null ? [] : [at(fault.offset)]))
  return {
    path,
    blocks,
    hasVariableFiles: sorted.some((file) => isLoadedByItself(file.path)),
    namedVariableFiles: sorted
      .map((file) => file.path)
      .filter((file) => isVariableFile(file) && !isLoadedByItself(file)),
    blocksOf,
    defaultsOf,
    localsOf: (name) => {
      const overridden = (overrides.get(keyOf('locals', [])) ?? []).flatMap((block) => block.valuesOf(name))
      return overridden.length > 0 ? overridden : blocksOf('locals').flatMap((block) => block.valuesOf(name))
    },
    rootValuesOf: (variable, counts) => {
      const [loaded, named] = variableValues(variable, variableFiles())
      return [...(loaded.length > 0 ? loaded : defaultsOf(variable)), ...named.filter(({ at }) => counts(at.file))]
    },
    get faults() {
      return modules.length === 0 ? [] : [...faultsOf(modules), ...faultsOf(variableFiles())]
    },
  }
}

/** Terraform merges the blocks of these files into the blocks of the others. */
const isOverride = (path: string): boolean => /^(?:.*_)?override\.tf(?:\.json)?$/.test(posix.basename(path))
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

/**
 * Terraform loads `terraform.tfvars`, `terraform.tfvars.json`, and then every `*.auto.tfvars` and `*.auto.tfvars.json` in the order of
 * their names. The last value counts.
 * @returns the values of the file that Terraform loads last, and those of the files that it does not load by itself
 */
function variableValues(
  variable: string,
  files: readonly ParsedFile[],
): readonly [readonly PlacedValue[], readonly PlacedValue[]] {
  const giving = files
    .map(({ path, body, at }) => ({
      path,
      values: body.attributes
        .filter(({ name }) => name === variable)
        .map(({ value, offset }) => ({ value, at: at(offset), locate: at })),
    }))
    .filter(({ values }) => values.length > 0)
  const loaded = giving.filter(({ path }) => isLoadedByItself(path)).sort((a, b) => loadOrder(a.path, b.path))
  const named = giving.filter(({ path }) => !isLoadedByItself(path)).flatMap(({ values }) => values)
  return [loaded.at(-1)?.values ?? [], named]
}

const isAuto = (path: string): boolean => /\.auto\.tfvars(?:\.json)?$/.test(path)

const loadOrder = (a: string, b: string): number => Number(isAuto(a)) - Number(isAuto(b)) || compareText(a, b)
