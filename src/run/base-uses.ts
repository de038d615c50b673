import { readAccess } from '../github/api/client.js'
import type { Trigger } from '../github/runner/event.js'
import { mapInParallel } from '../model/parallel.js'
import type { Log } from '../model/ports.js'
import { scanFile } from '../repository/manifests/scan.js'
import { type BaseUses, type ChangedUses, NO_USES } from '../repository/removed-apis/join.js'
import type { Changes } from './changes.js'
import type { Run } from './context.js'

/** Files whose base versions are read through GitHub's API, which counts each request; the checkout has no such limit. */
const MAX_REQUESTS = 100

const IN_PARALLEL = 8

/** The part of a run that reading base versions depends on. */
export interface BaseRun extends Pick<Run, 'cwd' | 'env' | 'settings' | 'signal' | 'clock'> {
  readonly log: Pick<Log, 'info'>
}

/**
 * The uses of removed APIs in the base versions of the manifests that a change touches: from the commit of the base branch that the event
 * names, in the checkout if that has it, else through GitHub's API. Nothing depends on it but words, so that what cannot be read is
 * unknown.
 */
export async function readBaseUses(changes: Changes, trigger: Trigger, run: BaseRun): Promise<BaseUses> {
  if (trigger.kind !== 'pull_request' && trigger.kind !== 'merge_group') return { kind: 'no-change' }
  const changed = await changes.list()
  if (changed === null) return { kind: 'no-change' }
  const unknown = (why: string, part: ChangedUses = NO_USES): BaseUses => {
    run.log.info(`What the change removes from manifests is not known: ${why}`)
    return { kind: 'unknown', ...part }
  }
  if ('unknown' in changed) return unknown(changed.unknown)
  const files = await manifestsAmong(changed.files, run)
  if (files.length === 0) return { kind: 'no-change' }
  const { baseSha } = trigger
  if (baseSha === null) return unknown('the event does not name the commit of the base branch')
  const read = await baseReader(baseSha, files.length, run)
  if (typeof read === 'string') return unknown(read)
  const scans = await mapInParallel(files, IN_PARALLEL, async (file) => {
    const text = await read(file)
    return text === null ? null : scanFile(file, text)
  })
  const part = { files: new Set(files), uses: scans.flatMap((scan) => scan?.uses ?? []) }
  const missing = files.find((_, index) => scans[index] === null || (scans[index]?.unread.length ?? 0) > 0)
  return missing === undefined
    ? { kind: 'known', ...part }
    : unknown(`the base version of ${missing} could not be read`, part)
}

async function manifestsAmong(files: readonly string[], { settings }: BaseRun): Promise<readonly string[]> {
  const { default: picomatch } = await import('picomatch')
  const matches = picomatch([...settings.general.manifestPaths], { dot: true, nocase: true })
  return [...new Set(files)].filter((file) => matches(file))
}

/** Reads the base version of a file: empty if there is none, null if it cannot be read. */
type ReadBase = (file: string) => Promise<string | null>

/** @returns why nothing can be read, if that is so */
async function baseReader(commit: string, count: number, run: BaseRun): Promise<ReadBase | string> {
  const [{ openCheckout, readFromCommit }, { readFileAt }] = await Promise.all([
    import('../github/git.js'),
    import('../github/api/base-file.js'),
  ])
  const git = await openCheckout(run.cwd, run.env)
  if (typeof git !== 'string' && (await git(['cat-file', '-e', `${commit}^{commit}`])).code === 0)
    return async (file) => {
      const base = await readFromCommit(file, commit, git)
      return base.kind === 'failed' ? null : base.kind === 'found' ? base.text : ''
    }
  if (count > MAX_REQUESTS) return `the checkout does not have the base commit, and ${count} manifests changed`
  const access = readAccess(run, run.settings.general.githubToken)
  return async (file) => {
    const base = await readFileAt(file, [commit], access, async () => 'no-checkout')
    return base.kind === 'unreadable' ? null : base.kind === 'found' ? base.text : ''
  }
}
