// Opens a pull request that writes the commit of a release into examples and pages: `node scripts/release/propose-pins.ts VERSION SHA`.
import { pinFiles } from './pins.ts'
import { mustRun, type Run, runProgram } from './run.ts'
import { parseVersion } from './version.ts'

const AUTHOR = ['user.name=github-actions[bot]', 'user.email=41898282+github-actions[bot]@users.noreply.github.com']

/**
 * Commits the changed files to a branch of the release and opens a pull request, or updates the one that is open. One that was merged
 * or closed is left alone.
 * @param changed the files that the pins have changed
 * @returns what was done
 */
export function proposePins(run: Run, version: string, changed: readonly string[]): string {
  if (changed.length === 0) return 'Every use of the action is pinned to this release.'
  if (parseVersion(version).suffix !== '') return 'Examples and pages stay with the last final version.'
  const branch = `release/pins-v${version}`
  const existing: { readonly state: string }[] = JSON.parse(
    mustRun(run, 'gh', 'pr', 'list', '--head', branch, '--state', 'all', '--json', 'state'),
  )
  const isOpen = existing.some(({ state }) => state === 'OPEN')
  if (existing.length > 0 && !isOpen) return 'The pull request was merged or closed already.'
  const title = `Pin examples and pages to v${version}`
  mustRun(run, 'git', 'switch', '--force-create', branch)
  mustRun(run, 'git', ...AUTHOR.flatMap((one) => ['-c', one]), 'commit', '--message', title, '--', ...changed)
  mustRun(run, 'gh', 'auth', 'setup-git')
  mustRun(run, 'git', 'push', '--force', 'origin', `HEAD:refs/heads/${branch}`)
  if (isOpen) return 'The pull request was updated.'
  const body = `Examples and pages name the commit of v${version} from now on. Close and reopen this pull request to run its checks: GitHub starts no workflow for what a workflow has opened.`
  mustRun(run, 'gh', 'pr', 'create', '--base', 'main', '--head', branch, '--title', title, '--body', body)
  return 'The pull request was opened.'
}

if (import.meta.main) {
  const [version = '', sha = ''] = process.argv.slice(2)
  console.log(proposePins(runProgram, version, pinFiles(version, sha)))
}
