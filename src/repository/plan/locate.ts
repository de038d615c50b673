import { posix } from 'node:path'
import { asRecord, isRecord } from '../../model/collections.js'
import type { Location } from '../../model/report.js'
import type { HclBody } from '../hcl/parse.js'
import type { PlacedBlock, TerraformFolder } from '../terraform/folder.js'
import { parseAddress } from './address.js'
import type { AttributePath } from './change.js'

/** Finds the line of the Terraform files that a resource, or an attribute of it, stands on; null if there is none. */
export type FindLine = (address: string, path: AttributePath) => Location | null

export const NO_LINES: FindLine = () => null

/**
 * Finds the lines of a plan. A plan does not say which folder it is of, so that is the folder with all resources and module calls
 * that its `configuration` lists; nothing is found if there are several. Modules are followed where their source is a folder.
 * @param configuration of the plan, as received
 * @param planFile relative to the root of the repository; of several folders the one that contains it, or has its name, is meant
 */
export function lineFinderOf(folders: readonly TerraformFolder[], configuration: unknown, planFile: string): FindLine {
  const root = asRecord(asRecord(configuration)['root_module'])
  const folder = rootFolder(folders, root, planFile)
  if (folder === null) return NO_LINES
  const byPath = new Map(folders.map((one) => [one.path, one]))
  return (address, path) => {
    const parsed = parseAddress(address)
    if (parsed === null) return null
    let current = folder
    for (const name of parsed.modules) {
      const call = blockOf(current, 'module', [name])
      if (call === null) return null
      const source = call.attribute('source')?.value
      const next = source?.kind === 'string' ? byPath.get(moduleFolder(current.path, source.text)) : undefined
      // a module from elsewhere: the call is the nearest line that the repository has
      if (next === undefined) return call.at
      current = next
    }
    const block = blockOf(current, 'resource', [parsed.type, parsed.name])
    if (block === null) return null
    // an attribute can stand in an override file
    const written = block.attribute(String(path[0] ?? ''))
    if (written !== null) return written.at
    const offset = offsetOf(block.block.body, path)
    return offset === null ? block.at : block.positionOf(offset)
  }
}

type Values = Readonly<Record<string, unknown>>

/** A resource or a module call of the root module, with its attributes as the plan's `configuration` lists them. */
interface ConfiguredBlock {
  readonly type: 'resource' | 'module'
  readonly labels: readonly string[]
  readonly expressions: Values
}

/** The folder of the root module; null if none or several can be it. */
function rootFolder(folders: readonly TerraformFolder[], root: Values, planFile: string): TerraformFolder | null {
  const configured = configuredBlocks(root)
  if (configured.length === 0) return null
  const complete = folders.filter((folder) => configured.every((one) => isWrittenIn(folder, one)))
  const around = complete.filter(({ path }) => path !== '.' && planFile.startsWith(`${path}/`))
  const [nearest] = around.toSorted((a, b) => b.path.length - a.path.length)
  if (nearest !== undefined) return nearest
  // `plans/prod.json` is the plan of `clusters/prod`, if that is one of several folders alike
  const namesakes = complete.filter(({ path }) => posix.basename(path) === posix.parse(planFile).name)
  const [only, ...others] = complete.length > 1 ? namesakes : complete
  return only !== undefined && others.length === 0 ? only : null
}

function configuredBlocks(root: Values): readonly ConfiguredBlock[] {
  const calls = Object.entries(asRecord(root['module_calls'])).map(([name, call]): ConfiguredBlock => {
    return { type: 'module', labels: [name], expressions: asRecord(asRecord(call)['expressions']) }
  })
  const resources = (Array.isArray(root['resources']) ? root['resources'] : [])
    .map(asRecord)
    .filter(({ mode }) => mode !== 'data')
    .map(({ type, name, expressions }): ConfiguredBlock => {
      return { type: 'resource', labels: [String(type), String(name)], expressions: asRecord(expressions) }
    })
  return [...calls, ...resources]
}

/** Whether a folder has a block, with the constant texts that the plan was made from. */
function isWrittenIn(folder: TerraformFolder, { type, labels, expressions }: ConfiguredBlock): boolean {
  const block = blockOf(folder, type, labels)
  return (
    block !== null &&
    Object.entries(expressions).every(([attribute, expression]) => {
      const constant = isRecord(expression) ? expression['constant_value'] : undefined
      const written = block.attribute(attribute)?.value
      return typeof constant !== 'string' || written?.kind !== 'string' || written.text === constant
    })
  )
}

const moduleFolder = (from: string, source: string): string =>
  /^\.\.?\//.test(source) ? posix.join(from, source).replace(/\/$/, '') || '.' : ''

const blockOf = (folder: TerraformFolder, type: string, labels: readonly string[]): PlacedBlock | null =>
  folder.blocksOf(type, ...labels)[0] ?? null

/** The offset of an attribute or a block in a body; of the nearest block around it if it is not written there; null for neither. */
function offsetOf(body: HclBody, [name, ...rest]: AttributePath): number | null {
  const attribute = body.attributes.find((one) => one.name === name)
  if (attribute !== undefined) return attribute.offset
  const isOf = ({ type, labels }: HclBody['blocks'][number]) =>
    type === name || (type === 'dynamic' && labels[0] === name)
  const [index, ...inner] = typeof rest[0] === 'number' ? rest : [0, ...rest]
  const block = blockAt(body.blocks.filter(isOf), Number(index))
  return block === null ? null : (offsetOf(block.body, inner) ?? block.offset)
}

/** The block that writes an entry of a list; null if it is not certain: how many entries a `dynamic` block makes is not known. */
function blockAt(blocks: HclBody['blocks'], index: number): HclBody['blocks'][number] | null {
  const dynamic = blocks.findIndex(({ type }) => type === 'dynamic')
  if (dynamic === -1 || index < dynamic) return blocks[index] ?? blocks[0] ?? null
  return dynamic === blocks.length - 1 ? (blocks[dynamic] ?? null) : null
}
