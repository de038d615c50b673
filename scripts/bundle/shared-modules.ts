import { basename } from 'node:path'

/** The part of esbuild's metafile that is read here. */
export interface SplitOutputs {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly bytes: number
        readonly exports: readonly string[]
        /** of an output that somebody imports by this name; chunks that several outputs share have none */
        readonly entryPoint?: string
        readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[]
      }
    >
  >
}

interface EagerChunk {
  readonly file: string
  readonly name: string
}

/** A larger chunk costs more to load in every run than its copies cost in size. */
const MAX_BYTES = 20_000

/**
 * The chunks that the main module loads at once. ncc puts a copy of a shared chunk into every lazy chunk that needs it, unless the main
 * module has it already. A chunk qualifies if it is small, and so is everything that it loads in turn: other chunks that qualify, and
 * modules of Node.
 * @returns file names, each with the name of something that the file exports, sorted
 */
export function eagerChunks({ outputs }: SplitOutputs): EagerChunk[] {
  const qualifies = (path: string): boolean => {
    const output = outputs[path]
    if (output === undefined || output.entryPoint !== undefined || output.bytes > MAX_BYTES) return false
    return output.imports
      .filter(({ kind }) => kind === 'import-statement')
      .every(({ path: imported, external }) => (external === true ? imported.startsWith('node:') : qualifies(imported)))
  }
  return Object.entries(outputs)
    .flatMap(
      ([
        path,
        {
          exports: [name],
        },
      ]) => (name !== undefined && qualifies(path) ? [{ file: basename(path), name }] : []),
    )
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Lines for the main module that load chunks. ncc drops an import of which nothing is used, so the module exports one value of each. */
export function eagerImports(chunks: readonly EagerChunk[]): string {
  const imports = chunks.map(({ file, name }, index) => `import { ${name} as shared${index} } from './${file}'\n`)
  return `${imports.join('')}export const shared = () => [${chunks.map((_, index) => `shared${index}`).join(', ')}]\n`
}
