// Packs the command line for npm: `node scripts/release/pack.ts FOLDER`. Needs nothing installed. Prints the path of the archive.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const REPOSITORY = 'cce-upgrade-gate/cce-upgrade-gate'

/** What only a checkout of the repository needs. */
const DEVELOPMENT = ['scripts', 'devDependencies', 'overrides', 'allowScripts']

/**
 * Makes the links of a page absolute, because npm shows it outside of the repository. They lead to the files of the version.
 * @param version without a leading v
 */
export function withAbsoluteLinks(page: string, version: string): string {
  const absolute = (target: string) => {
    const isImage = /\.(?:png|svg|gif|jpe?g)$/.test(target)
    const base = isImage ? `https://raw.githubusercontent.com/${REPOSITORY}` : `https://github.com/${REPOSITORY}/blob`
    return /^(?:[a-z]+:|#|\/\/)/i.test(target) ? target : `${base}/v${version}/${target.replace(/^\.\//, '')}`
  }
  return page
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part
            .replace(/(\]\()([^()\s]+)(\))/g, (_, before, target, after) => before + absolute(target) + after)
            .replace(
              /(\b(?:src|href|srcset)=")([^"]+)(")/g,
              (_, before, target, after) => before + absolute(target) + after,
            ),
    )
    .join('')
}

/** Packs the command line into a folder, and returns the path of the archive. */
export function packTo(folder: string): string {
  const out = resolve(folder)
  const staged = mkdtempSync(join(tmpdir(), 'cce-upgrade-gate-pack-'))
  try {
    const description = JSON.parse(readFileSync('package.json', 'utf8'))
    const kept = Object.entries(description).filter(([key]) => !DEVELOPMENT.includes(key))
    writeFileSync(join(staged, 'package.json'), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)
    writeFileSync(join(staged, 'README.md'), withAbsoluteLinks(readFileSync('README.md', 'utf8'), description.version))
    for (const name of [...description.files, 'LICENSE']) cpSync(name, join(staged, name), { recursive: true })
    mkdirSync(out, { recursive: true })
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', out], { cwd: staged, encoding: 'utf8' }),
    )
    return join(out, filename)
  } finally {
    rmSync(staged, { recursive: true, force: true })
  }
}

if (import.meta.main) console.log(packTo(process.argv[2] ?? '.'))
