import { readFileSync } from 'node:fs'

/** A package whose code, or part of it, is in dist/. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** an SPDX expression */
  readonly license: string
  /** where the package is installed, such as `node_modules/@octokit/request/node_modules/content-type` */
  readonly folder: string
}

/** The part of webpack's statistics that is read here; ncc writes them with --stats-out. */
export interface BundlerModule {
  /** the path of the file; null for modules that webpack itself makes */
  readonly nameForCondition?: string | null
  /** the chunks that the module is in; of a module in another one, those of the outer one count */
  readonly chunks?: readonly (string | number)[]
  /** modules that webpack has joined to this one */
  readonly modules?: readonly BundlerModule[]
}

/** The part of esbuild's metafile that is read here. */
export interface BundlerOutputs {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { bytesInOutput: number }>> }>>
}

/** The files that esbuild has put into its output; those of which it kept nothing are left out. */
export const filesOfMetafile = ({ outputs }: BundlerOutputs): string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )

/** The files that webpack has put into its output. */
export const filesOfModules = (modules: readonly BundlerModule[], isInOutput = false): string[] =>
  modules.flatMap(({ nameForCondition, chunks = [], modules: inner = [] }) => {
    const isKept = isInOutput || chunks.length > 0
    return [...(isKept && nameForCondition ? [nameForCondition] : []), ...filesOfModules(inner, isKept)]
  })

/** The folders of the packages that the files belong to, sorted. Files of our own are left out. */
export function packageFolders(files: readonly string[]): string[] {
  const folders = files.flatMap(
    (file) => /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  )
  return [...new Set(folders)].sort()
}

/** Reads name, version and license of an installed package; throws if it has none. */
export function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  for (const value of [name, version, license])
    if (typeof value !== 'string') throw new Error(`${folder}/package.json lacks name, version or license`)
  return { name, version, license, folder }
}
