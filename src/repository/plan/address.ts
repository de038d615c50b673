/** The key of an instance: `[0]`, or `["a"]` with any text in it. */
const KEY = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g

/** The address of the block that a resource is an instance of: without the keys of `count` and `for_each`. */
export const configAddress = (address: string): string => address.replace(KEY, '')

/** Where a resource stands in the configuration. */
export interface BlockAddress {
  /** the names of the module calls that lead to it, the outermost first */
  readonly modules: readonly string[]
  readonly type: string
  readonly name: string
}

/** @returns null if the text is not the address of a managed resource */
export function parseAddress(address: string): BlockAddress | null {
  const parts = configAddress(address).split('.')
  const modules: string[] = []
  while (parts[0] === 'module') {
    const [, name = ''] = parts.splice(0, 2)
    modules.push(name)
  }
  const [type, name, ...others] = parts
  return type === undefined || name === undefined || others.length > 0 ? null : { modules, type, name }
}
