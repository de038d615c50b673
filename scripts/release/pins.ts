// Writes the commit of a release into the examples and pages: `node scripts/release/pins.ts VERSION SHA`.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { parseVersion } from './version.ts'

/** Everything that shows how to use the action. */
const FILES = ['README*.md', 'docs/**/*.md', 'examples/*.yml']

/** What stands for the commit until there is a release; a reusable workflow is not allowed to have a space in it. */
const PIN =
  /(cce-upgrade-gate\/cce-upgrade-gate(?:\/[\w./-]+)?@)(?:<release[ -]sha>|[0-9a-f]{40}\b)(?: # v\d+\.\d+\.\d+(?:-[\w.]+)?)?/g

/**
 * Pins every use of the action to a commit, with the version as a comment. Doing so twice changes nothing more.
 * @param sha the full id of the release's commit
 * @param version without a leading v
 */
export function pinUses(text: string, sha: string, version: string): string {
  if (!/^[0-9a-f]{40}$/.test(sha)) throw new Error(`"${sha}" is not the full id of a commit`)
  parseVersion(version)
  return text.replace(PIN, (_, action: string) => `${action}${sha} # v${version}`)
}

/** Pins every use of the action below the working directory, and returns the files that have changed. */
export function pinFiles(version: string, sha: string): string[] {
  return globSync(FILES)
    .sort()
    .filter((file) => {
      const text = readFileSync(file, 'utf8')
      const pinned = pinUses(text, sha, version)
      if (pinned !== text) writeFileSync(file, pinned)
      return pinned !== text
    })
}

if (import.meta.main) {
  const [version = '', sha = ''] = process.argv.slice(2)
  for (const file of pinFiles(version, sha)) console.log(file)
}
