import { posix } from 'node:path'
import { compareText } from '../../model/collections.js'
import { type HclBlock, type HclBody, type HclValue, parseHcl } from '../hcl/parse.js'
import type { HclFault } from '../hcl/tokens.js'
import { type FilePosition, lineFinder } from '../lines.js'

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
}

/** A block of a Terraform file. */
export interface PlacedBlock {
  readonly block: HclBlock
  readonly at: FilePosition
  /** an attribute of the block; null if it has none of that name */
  attribute(name: string): PlacedValue | null
  /** the place of an offset in the file of the block */
  positionOf(offset: number): FilePosition
}

/** The Terraform files of one folder, which Terraform reads as one module. */
export interface TerraformFolder {
  readonly path: string
  readonly blocks: readonly PlacedBlock[]
  /** the values that the folder's own files give a variable: the one that Terraform loads by itself, or all that could be meant */
  valuesOf(variable: string): readonly PlacedValue[]
  readonly faults: readonly { readonly fault: HclFault; readonly at: FilePosition }[]
}

const isModuleFile = (path: string): boolean => path.endsWith('.tf')
const isVariableFile = (path: string): boolean => path.endsWith('.tfvars')

/** Whether a file is read to find out the target version. */
export const isTerraformFile = (path: string): boolean => isModuleFile(path) || isVariableFile(path)

/** Reads the Terraform files of a repository, folder by folder. Never throws. */
export function readTerraform(files: readonly SourceFile[]): readonly TerraformFolder[] {
  const byFolder = new Map<string, SourceFile[]>()
  for (const file of files.filter(({ path }) => isTerraformFile(path))) {
    const folder = posix.dirname(file.path)
    const others = byFolder.get(folder)
    if (others === undefined) byFolder.set(folder, [file])
    else others.push(file)
  }
  return [...byFolder].sort(([a], [b]) => compareText(a, b)).map(([path, own]) => readFolder(path, own))
}

interface ParsedFile {
  readonly path: string
  readonly body: HclBody
  readonly fault: HclFault | null
  at(offset: number): FilePosition
}

function parseFile({ path, text }: SourceFile): ParsedFile {
  const find = lineFinder(text)
  return { path, ...parseHcl(text), at: (offset) => ({ file: path, ...find(offset) }) }
}

function readFolder(path: string, files: readonly SourceFile[]): TerraformFolder {
  const parsed = files.toSorted((a, b) => compareText(a.path, b.path)).map(parseFile)
  const modules = parsed.filter((file) => isModuleFile(file.path))
  const blocks = modules.flatMap((file) => file.body.blocks.map((block) => placedBlock(block, file)))
  return {
    path,
    blocks,
    valuesOf: (variable) =>
      variableValues(
        variable,
        blocks,
        parsed.filter((file) => isVariableFile(file.path)),
      ),
    faults: parsed.flatMap(({ fault, at }) => (fault === null ? [] : [{ fault, at: at(fault.offset) }])),
  }
}

function placedBlock(block: HclBlock, { at }: ParsedFile): PlacedBlock {
  return {
    block,
    at: at(block.offset),
    attribute: (name) => {
      const found = block.body.attributes.find((attribute) => attribute.name === name)
      return found === undefined ? null : { value: found.value, at: at(found.offset) }
    },
    positionOf: at,
  }
}

/**
 * Terraform loads `terraform.tfvars`, then every `*.auto.tfvars` in the order of their names; the last value counts, and beats the
 * default. Other `*.tfvars` count only if the command line names them, which cannot be known, so their values are candidates too.
 */
function variableValues(
  variable: string,
  blocks: readonly PlacedBlock[],
  variableFiles: readonly ParsedFile[],
): readonly PlacedValue[] {
  const values = variableFiles.flatMap(({ path, body, at }) =>
    body.attributes
      .filter(({ name }) => name === variable)
      .map(({ value, offset }) => ({ path, placed: { value, at: at(offset) } })),
  )
  const named = values.filter(({ path }) => !isLoadedByItself(path)).map(({ placed }) => placed)
  const loaded = values.filter(({ path }) => isLoadedByItself(path)).sort((a, b) => loadOrder(a.path, b.path))
  const last = loaded.at(-1)?.placed ?? defaultOf(variable, blocks)
  return last === null ? named : [last, ...named]
}

const isLoadedByItself = (path: string): boolean =>
  posix.basename(path) === 'terraform.tfvars' || path.endsWith('.auto.tfvars')

const loadOrder = (a: string, b: string): number =>
  Number(a.endsWith('.auto.tfvars')) - Number(b.endsWith('.auto.tfvars')) || compareText(a, b)

function defaultOf(variable: string, blocks: readonly PlacedBlock[]): PlacedValue | null {
  const declaration = blocks.find(({ block }) => block.type === 'variable' && block.labels[0] === variable)
  return declaration?.attribute('default') ?? null
}
