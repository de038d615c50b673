// Refuses a release whose parts do not agree: `node scripts/release/verify.ts VERSION`, in the commit to be released.
import { readFileSync } from 'node:fs'
import { dayOf, sectionOf } from './changelog.ts'
import { parseVersion } from './version.ts'

/** The texts of the files that name the version. */
export interface ReleaseFiles {
  readonly packageJson: string
  readonly packageLock: string
  /** src/run/process.ts, from which reports take it */
  readonly process: string
  readonly changelog: string
}

/** What is wrong with the files of a version; empty if nothing is. */
export function disagreements(version: string, files: ReleaseFiles): string[] {
  parseVersion(version)
  const lock = JSON.parse(files.packageLock)
  const versions = [
    ['package.json', JSON.parse(files.packageJson).version],
    ['package-lock.json', lock.version],
    ['package-lock.json, packages[""]', lock.packages[''].version],
    ['src/run/process.ts', /VERSION = '([^']*)'/.exec(files.process)?.[1]],
  ]
  const notes = sectionOf(files.changelog, version)
  return [
    ...versions.flatMap(([file, found]) => (found === version ? [] : [`${file} says ${found}, not ${version}`])),
    ...(notes === null ? [`CHANGELOG.md has no section "## [${version}] - DAY"`] : []),
    ...(notes === '' ? [`CHANGELOG.md says nothing of ${version}`] : []),
    ...(notes !== null && dayOf(files.changelog, version) === null ? [`CHANGELOG.md has no day for ${version}`] : []),
    ...(files.changelog.includes(`\n[${version}]: `) ? [] : [`CHANGELOG.md has no link for ${version}`]),
  ]
}

if (import.meta.main) {
  const [version = ''] = process.argv.slice(2)
  const problems = disagreements(version, {
    packageJson: readFileSync('package.json', 'utf8'),
    packageLock: readFileSync('package-lock.json', 'utf8'),
    process: readFileSync('src/run/process.ts', 'utf8'),
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
  })
  for (const problem of problems) console.error(`::error title=Not ready to be released::${problem}`)
  if (problems.length > 0) process.exitCode = 1
  else console.log(`Package, sources and changelog agree on ${version}.`)
}
