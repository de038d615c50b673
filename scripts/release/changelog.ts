const REPOSITORY = 'https://github.com/cce-upgrade-gate/cce-upgrade-gate'

/** The text below the heading of a version, without the heading; null if the changelog has none. */
export function sectionOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^(?=## \[)/m).slice(1)
  const section = sections.find((text) => text.startsWith(`## [${version}]`))
  if (section === undefined) return null
  const [, ...lines] = section.split('\n')
  return lines
    .join('\n')
    .replace(/^\[[^\]]+\]: \S+$/gm, '')
    .trim()
}

/** The day on which a version was released, such as `2026-12-01`; null if its heading has none. */
export const dayOf = (changelog: string, version: string): string | null =>
  new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - (\\d{4}-\\d{2}-\\d{2})$`, 'm').exec(changelog)?.[1] ?? null

/**
 * Turns what is unreleased into the section of a version, and adds a section for what comes next.
 * @param day the day of the release, such as `2026-12-01`
 */
export function releaseChangelog(changelog: string, version: string, day: string): string {
  if (sectionOf(changelog, version) !== null) throw new Error(`CHANGELOG.md has a section for ${version} already`)
  const unreleased = sectionOf(changelog, 'Unreleased')
  if (unreleased === null) throw new Error('CHANGELOG.md has no section "## [Unreleased]"')
  if (unreleased === '') throw new Error('CHANGELOG.md says nothing of what is unreleased')
  const [, previous = null] = /^## \[(\d[^\]]*)\]/m.exec(changelog) ?? []
  const body = changelog
    .replace(/^\[Unreleased\]: \S+\n/m, '')
    .replace('## [Unreleased]', `## [Unreleased]\n\n## [${version}] - ${day}`)
    .trimEnd()
  const links = [
    `[Unreleased]: ${REPOSITORY}/compare/v${version}...main`,
    `[${version}]: ${REPOSITORY}/${previous === null ? `releases/tag/v${version}` : `compare/v${previous}...v${version}`}`,
  ]
  const [, text = '', older = ''] = /^([\s\S]*?)((?:\n\[\d[^\]]*\]: \S+)*)$/.exec(body) ?? []
  return `${text.trimEnd()}\n\n${links.join('\n')}${older}\n`
}
