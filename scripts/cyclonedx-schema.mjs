// Extracts the JSON schema of CycloneDX without its prose, and writes it to test/fixtures/cyclonedx.json, against which a test checks the
// bill of materials of a release. Run `node scripts/cyclonedx-schema.mjs` after a change of VERSION or SPECIFICATION.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSION = '10.3.0'
const SPECIFICATION = '1.6'
const FILE = 'test/fixtures/cyclonedx.json'

/** What no validation looks at. */
const PROSE = new Set(['description', 'title', 'examples', 'meta:enum', '$comment', 'default', 'deprecated'])
/** Keys whose values map names to schemas, so that `description` below them is the name of a field. */
const NAMES = new Set(['properties', 'definitions'])

function trimmed(part, isMap = false) {
  if (Array.isArray(part)) return part.map((each) => trimmed(each))
  if (typeof part !== 'object' || part === null) return part
  const kept = Object.entries(part).filter(([key]) => isMap || !PROSE.has(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, trimmed(value, !isMap && NAMES.has(key))]))
}

const folder = mkdtempSync(join(tmpdir(), 'cyclonedx-'))
try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', `@cyclonedx/cyclonedx-library@${VERSION}`], {
      cwd: folder,
      encoding: 'utf8',
    }),
  )
  const members = [`bom-${SPECIFICATION}`, 'spdx', 'jsf-0.82'].map(
    (name) => `package/res/schema/${name}.SNAPSHOT.schema.json`,
  )
  execFileSync('tar', ['-xzf', filename, ...members], { cwd: folder })
  const schemas = members.map((member) =>
    trimmed(JSON.parse(readFileSync(join(folder, member), 'utf8').replaceAll('.SNAPSHOT.', '.'))),
  )
  const source = `@cyclonedx/cyclonedx-library ${VERSION}, Apache-2.0`
  writeFileSync(FILE, `${JSON.stringify({ source, schemas })}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
