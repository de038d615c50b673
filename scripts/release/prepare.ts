// Prepares the pull request of a release: `npm run release:prepare -- VERSION`, where VERSION is major, minor, patch or a version.
import { readFileSync, writeFileSync } from 'node:fs'
import { releaseChangelog } from './changelog.ts'
import { nextVersion, parseVersion, versionText } from './version.ts'

/** Replaces the version of the package, which is the first one in its file, and in the lock file the first two. */
export function withVersion(text: string, current: string, next: string, times: number): string {
  let left = times
  const replaced = text.replaceAll(`"version": "${current}"`, (found) => (left-- > 0 ? `"version": "${next}"` : found))
  if (left > 0) throw new Error(`a version of the package is not ${current}`)
  return replaced
}

if (import.meta.main) {
  const [step = ''] = process.argv.slice(2)
  const current: string = JSON.parse(readFileSync('package.json', 'utf8')).version
  const next = versionText(nextVersion(parseVersion(current), step))
  const rewrite = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  rewrite('CHANGELOG.md', (text) => releaseChangelog(text, next, new Date().toISOString().slice(0, 10)))
  rewrite('package.json', (text) => withVersion(text, current, next, 1))
  rewrite('package-lock.json', (text) => withVersion(text, current, next, 2))
  rewrite('src/run/process.ts', (text) => text.replace(`VERSION = '${current}'`, `VERSION = '${next}'`))
  console.log(`Version ${next}. Run npm run build, review the changes of CHANGELOG.md, and open a pull request.`)
}
