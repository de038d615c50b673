// Publishes a release on GitHub and moves the tags that follow it; each step can be repeated after a failure.
//   node scripts/release/github.ts check   VERSION SHA             refuses a version that another commit has
//   node scripts/release/github.ts publish VERSION SHA NOTES FILE… makes the release, with its tag
//   node scripts/release/github.ts tags    VERSION SHA             moves v1 and v1.2
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isLatest, movingTags, parseVersion } from './version.ts'

/** Runs the command line of GitHub and returns what it prints; throws if it fails. */
export type GitHubCli = (args: readonly string[], input?: object) => string

/** The command line of GitHub, as it is installed in a job. */
export const installedGitHubCli: GitHubCli = (args, input) =>
  execFileSync('gh', args, {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
    ...(input && { input: JSON.stringify(input) }),
  })

/** What is to be released. */
export interface Candidate {
  /** without a leading v */
  readonly version: string
  /** the full id of the commit */
  readonly sha: string
}

const REPOSITORY = 'repos/{owner}/{repo}'

/** The commits of all tags that begin with a v; an annotated tag has the commit that it refers to. */
export function readTags(gh: GitHubCli): ReadonlyMap<string, string> {
  const pages: unknown = JSON.parse(gh(['api', '--paginate', '--slurp', `${REPOSITORY}/git/matching-refs/tags/v`]))
  const refs = (Array.isArray(pages) ? pages : []).flat()
  return new Map(
    refs.map(({ ref, object }): [string, string] => [
      String(ref).replace('refs/tags/', ''),
      object.type === 'tag' ? commitOf(gh, object.sha) : object.sha,
    ]),
  )
}

const commitOf = (gh: GitHubCli, tag: string): string =>
  JSON.parse(gh(['api', `${REPOSITORY}/git/tags/${tag}`])).object.sha

/** Throws if another commit has the version: a released version is never changed. */
export function checkCandidate(tags: ReadonlyMap<string, string>, { version, sha }: Candidate): void {
  const released = tags.get(`v${version}`)
  if (released !== undefined && released !== sha)
    throw new Error(`v${version} is the release of ${released}, not of ${sha}: release a new version`)
}

/**
 * Makes a release with its files, first as a draft: once it is published, GitHub lets nobody add files to it or move its tag. A draft
 * that an earlier run left behind is completed, and a release that is published stays as it is.
 */
export function publishRelease(gh: GitHubCli, candidate: Candidate, notes: string, files: readonly string[]): void {
  const tag = `v${candidate.version}`
  const version = parseVersion(candidate.version)
  const tags = readTags(gh)
  checkCandidate(tags, candidate)
  const listed: unknown = JSON.parse(gh(['api', `${REPOSITORY}/releases?per_page=100`]))
  const existing = (Array.isArray(listed) ? listed : []).find((one) => one.tag_name === tag)
  if (existing?.draft === false) {
    console.log(`${tag} is published already.`)
    return
  }
  const fields = {
    tag_name: tag,
    target_commitish: candidate.sha,
    name: tag,
    body: notes,
    prerelease: version.suffix !== '',
  }
  const draft =
    existing ??
    JSON.parse(gh(['api', '--method', 'POST', `${REPOSITORY}/releases`, '--input', '-'], { ...fields, draft: true }))
  gh(['release', 'upload', tag, ...files, '--clobber'])
  gh(['api', '--method', 'PATCH', `${REPOSITORY}/releases/${draft.id}`, '--input', '-'], {
    ...fields,
    draft: false,
    make_latest: String(isLatest(version, [...tags.keys()])),
  })
  const made = readTags(gh).get(tag)
  if (made !== candidate.sha) throw new Error(`${tag} is at ${made}, not at ${candidate.sha}`)
}

/** Moves the tags that follow a release, which have no release of their own, so that they can move. */
export function moveTags(gh: GitHubCli, candidate: Candidate): void {
  const tags = readTags(gh)
  for (const tag of movingTags(parseVersion(candidate.version), [...tags.keys()])) {
    const at = tags.get(tag)
    if (at === candidate.sha) continue
    if (at === undefined)
      gh(['api', '--method', 'POST', `${REPOSITORY}/git/refs`, '--input', '-'], {
        ref: `refs/tags/${tag}`,
        sha: candidate.sha,
      })
    else
      gh(['api', '--method', 'PATCH', `${REPOSITORY}/git/refs/tags/${tag}`, '--input', '-'], {
        sha: candidate.sha,
        force: true,
      })
    console.log(`${tag} is at ${candidate.sha} now.`)
  }
}

if (import.meta.main) {
  const [action, version = '', sha = '', notes = '', ...files] = process.argv.slice(2)
  const candidate = { version, sha }
  if (action === 'check') checkCandidate(readTags(installedGitHubCli), candidate)
  else if (action === 'publish') publishRelease(installedGitHubCli, candidate, readFileSync(notes, 'utf8'), files)
  else if (action === 'tags') moveTags(installedGitHubCli, candidate)
  else throw new Error('usage: github.ts check|publish|tags VERSION SHA')
}
