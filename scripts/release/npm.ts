// Publishes a packed archive to npm unless that is done already: `node scripts/release/npm.ts ARCHIVE VERSION`.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { mustRun, type Run, runProgram } from './run.ts'
import { compareVersions, parseVersion } from './version.ts'

const NAME = 'cce-upgrade-gate'

/** From this version on, npm publishes for the identity of the workflow, without a token. */
const WITH_TRUSTED_PUBLISHING = '11.5.1'

/**
 * Publishes the archive with provenance. A version that is published with the same content is left alone, so that a run can be
 * repeated; one with other content is an error.
 * @param integrity of the archive, such as `sha512-…`
 * @returns what was done
 */
export function publishPackage(run: Run, archive: string, version: string, integrity: string): string {
  const own = parseVersion(version)
  const npm = mustRun(run, 'npm', '--version')
  if (compareVersions(parseVersion(npm), parseVersion(WITH_TRUSTED_PUBLISHING)) < 0)
    throw new Error(`npm ${npm} cannot publish without a token: ${WITH_TRUSTED_PUBLISHING} or newer is needed`)
  const published = fieldOf(run, `${NAME}@${version}`, 'dist.integrity')
  if (published === integrity) return `${NAME} ${version} is published already.`
  if (published !== null)
    throw new Error(`${NAME} ${version} is published with other content (${published}): release a new version`)
  const latest = fieldOf(run, NAME, 'version')
  const tag =
    own.suffix !== ''
      ? 'next'
      : latest === null || compareVersions(own, parseVersion(latest)) > 0
        ? 'latest'
        : `release-${own.major}`
  // npm takes a relative path such as release/x.tgz for a repository on GitHub
  mustRun(run, 'npm', 'publish', resolve(archive), '--access', 'public', '--provenance', '--tag', tag)
  return `${NAME} ${version} is published as ${tag}.`
}

/** A field of a published package; null if there is no such package. */
function fieldOf(run: Run, spec: string, field: string): string | null {
  const { code, stdout, stderr } = run('npm', ['view', spec, field, '--json'])
  if (code === 0) return stdout.trim() === '' ? null : JSON.parse(stdout)
  if (/\bE404\b/.test(stdout + stderr)) return null
  throw new Error(`npm view ${spec} ended with ${code}: ${(stderr || stdout).trim()}`)
}

if (import.meta.main) {
  const [archive = '', version = ''] = process.argv.slice(2)
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  console.log(publishPackage(runProgram, archive, version, integrity))
}
