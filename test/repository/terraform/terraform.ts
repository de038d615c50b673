import { posix } from 'node:path'
import { groupBy } from '../../../src/model/collections.js'
import { readFolder } from '../../../src/repository/terraform/folder.js'

export type Files = Readonly<Record<string, string>>

/** Terraform's files, as far as `paths` match them; the other folders are read for their modules. */
export const terraform = (files: Files, matches: (path: string) => boolean = () => true) => {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  const byFolder = groupBy(sources, ({ path }) => posix.dirname(path))
  const folders = new Map([...byFolder].map(([path, own]) => [path, readFolder(path, own)]))
  const roots = [
    ...new Set(
      Object.keys(files)
        .filter(matches)
        .map((path) => posix.dirname(path)),
    ),
  ]
  return { folders, roots, matches }
}
