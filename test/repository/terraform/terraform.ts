import { posix } from 'node:path'
import { groupBy } from '../../../src/model/collections.js'
import { configurations } from '../../../src/repository/terraform/configuration.js'
import { readFolder } from '../../../src/repository/terraform/folder.js'

export type Files = Readonly<Record<string, string>>

/** The configurations in these files, as far as `paths` match them; the other folders are read for their modules. */
export const terraform = (files: Files, matches: ((path: string) => boolean) | null = null) => {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  const byFolder = groupBy(sources, ({ path }) => posix.dirname(path))
  const folders = new Map([...byFolder].map(([path, own]) => [path, readFolder(path, own)]))
  const roots = [
    ...new Set(
      Object.keys(files)
        .filter((path) => matches?.(path) ?? true)
        .map((path) => posix.dirname(path)),
    ),
  ]
  return configurations({ folders, roots, matches })
}
