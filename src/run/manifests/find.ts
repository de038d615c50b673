import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { decodeText } from '../../model/encoding.js'
import type { ManifestUse, UnreadManifest } from '../../model/manifest.js'
import { scanFile } from '../../repository/manifests/scan.js'
import type { Run } from '../context.js'

/** What the manifests of the repository hold, whatever the clusters. */
export interface ScannedRepository {
  readonly uses: readonly ManifestUse[]
  readonly unread: readonly UnreadManifest[]
}

/** Finds the uses of removed APIs in the files below `manifest-paths`. */
export async function findManifests({ cwd, settings }: Pick<Run, 'cwd' | 'settings'>): Promise<ScannedRepository> {
  const matches = picomatch([...settings.general.manifestPaths], { dot: true, nocase: true })
  const scans = filesBelow(cwd, '')
    .filter((path) => matches(path))
    .map((path) => {
      const text = decodeText(readFileSync(join(cwd, path)))
      return text === null
        ? { uses: [], unread: [{ file: path, line: null, why: 'not-text' as const }] }
        : scanFile(path, text)
    })
  return { uses: scans.flatMap(({ uses }) => uses), unread: scans.flatMap(({ unread }) => unread) }
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === '.git' || entry.name === 'node_modules' ? [] : filesBelow(root, path)
    return entry.isFile() ? [path] : []
  })
}
