import { existsSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { ChangedFiles } from '../github/api/changed-files.js'
import { readAccess } from '../github/api/client.js'
import type { Trigger } from '../github/runner/event.js'
import { type ClustersFault, isFromRepository, type TargetSetting } from '../model/clusters-file.js'
import { mapInParallel } from '../model/parallel.js'
import type { LoadedClusters } from './clusters/load.js'
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

/** Where a target version is looked for. */
interface WatchedTarget {
  readonly target: TargetSetting | null
  readonly paths: readonly string[]
}

/**
 * Whether the changed files can change target versions that are read from the repository. Such a version can stand outside of the paths
 * of its cluster: in the file of a key, in a module, or behind a link.
 * @returns an answer for each place
 */
export async function touchTargets(
  changed: ChangedFiles,
  places: readonly WatchedTarget[],
  { cwd }: Pick<Run, 'cwd'>,
): Promise<readonly boolean[]> {
  const none = places.map(() => false)
  if ('unknown' in changed || !places.some(({ target }) => isFromRepository(target)) || !existsSync(cwd)) return none
  const { Workspace } = await import('./workspace.js')
  const workspace = new Workspace(cwd)
  return mapInParallel(places, 1, async ({ target, paths }) => {
    // reading the files of many clusters takes seconds, in which a signal must be able to arrive
    await setImmediate()
    return target !== null && workspace.touchesTarget(target, paths, changed.files)
  })
}

/**
 * The number of changed files, if none of them matches `paths`, nor the target version or the clusters file changes; null if the gate
 * must run.
 */
export async function countUnrelatedChanges(
  changes: Changes,
  loaded: Pick<LoadedClusters, 'listed' | 'faults'> | null,
  run: Run,
): Promise<number | null> {
  const { paths } = run.settings.general
  const changed = paths.length === 0 ? null : await changes.list()
  if (changed === null || (await touches(changed, paths, 'paths', run))) return null
  const isOfFile = loaded?.listed.some(({ change }) => change !== 'none') || loaded?.faults.some(isProposed)
  const [isTarget] = await touchTargets(changed, [{ target: run.settings.subject.target, paths }], run)
  if (isOfFile || isTarget) return null
  return 'count' in changed ? changed.count : null
}

const isProposed = ({ place }: ClustersFault): boolean => place === 'head'
