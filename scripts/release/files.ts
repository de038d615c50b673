// Builds the files of a release from a checked and built commit: `node scripts/release/files.ts VERSION FOLDER`.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sectionOf } from './changelog.ts'
import { packTo } from './pack.ts'
import { billOfMaterials } from './sbom.ts'
import { parseVersion } from './version.ts'

/** What runs when somebody uses an action or the reusable workflow at the commit of the release. */
const COMMITTED = ['action.yml', 'merge/action.yml', 'split/action.yml', '.github/workflows/fleet.yml', 'dist/**']

const lineOf = (file: string, name: string): string =>
  `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${name}\n`

/** The checksums of the committed files, in the form that `sha256sum --check` reads. */
export const committedChecksums = (): string =>
  globSync(COMMITTED)
    .filter((file) => statSync(file).isFile())
    .sort()
    .map((file) => lineOf(file, file))
    .join('')

/**
 * Writes the archive of the npm package, the bill of materials, the notes, and the checksums of everything.
 * @returns the names of the files
 */
function writeReleaseFiles(version: string, folder: string): string[] {
  parseVersion(version)
  const notes = sectionOf(readFileSync('CHANGELOG.md', 'utf8'), version)
  if (notes === null) throw new Error(`CHANGELOG.md has no section for ${version}`)
  mkdirSync(folder, { recursive: true })
  const archive = packTo(folder)
  const bill = billOfMaterials(
    readFileSync('dist/licenses.txt', 'utf8'),
    JSON.parse(readFileSync('package-lock.json', 'utf8')),
  )
  const committed = committedChecksums()
  const texts = {
    'notes.md': `${notes}\n`,
    'sbom.cdx.json': `${JSON.stringify(bill, null, 2)}\n`,
    'committed.sha256': committed,
    'checksums.txt': committed + lineOf(archive, basename(archive)),
  }
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
  return [basename(archive), ...Object.keys(texts)]
}

if (import.meta.main) {
  const [version = '', folder = ''] = process.argv.slice(2)
  for (const name of writeReleaseFiles(version, folder)) console.log(name)
}
