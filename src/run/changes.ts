import type { ChangedFiles } from '../github/api/changed-files.js'
import { readAccess } from '../github/api/client.js'
import type { Trigger } from '../github/runner/event.js'
import type { Run } from './context.js'

/** The files that the change of this run touches. GitHub is asked once, on first use. */
export interface Changes {
  /** null if the run is not about a change */
  list(): Promise<ChangedFiles> | null
}

/** The changes of a pull request or merge group. */
export function changesOf(trigger: Trigger, run: Run): Changes {
  if (trigger.kind !== 'pull_request' && trigger.kind !== 'merge_group') return { list: () => null }
  let known: Promise<ChangedFiles> | undefined
  return {
    list: () =>
      (known ??= import('../github/api/changed-files.js').then(({ changedFiles }) =>
        changedFiles(trigger, readAccess(run, run.settings.general.githubToken)),
      )),
  }
}

/**
 * Whether one of the changed files matches the globs.
 * @returns true if that cannot be found out, which the log explains
 */
export async function touches(
  changed: ChangedFiles,
  globs: readonly string[],
  what: string,
  { log }: Pick<Run, 'log'>,
): Promise<boolean> {
  if ('unknown' in changed) {
    log.info(`${what}: the gate runs, because the changed files could not all be listed (${changed.unknown})`)
    return true
  }
  const { matchesPaths } = await import('../github/api/changed-files.js')
  const isRelated = matchesPaths(changed.files, globs)
  if (isRelated === null) log.info(`${what}: the gate runs, because matching the changed files takes too long`)
  return isRelated !== false
}

/** The number of changed files, if none of them matches `paths`; null if the gate must run. */
export async function countUnrelatedChanges(changes: Changes, run: Run): Promise<number | null> {
  const { paths } = run.settings.general
  const changed = paths.length === 0 ? null : await changes.list()
  if (changed === null || (await touches(changed, paths, 'paths', run))) return null
  return 'count' in changed ? changed.count : null
}
