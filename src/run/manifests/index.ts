import { relative, resolve, sep } from 'node:path'
import { inspectCheckout } from '../../github/checkout.js'
import type { Trigger } from '../../github/runner/event.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import { isInside } from '../../model/paths.js'
import type { RepositoryScan } from '../../repository/manifests/found.js'
import { type FilesOfCluster, type KnownVersions, manifestResult } from '../../repository/manifests/result.js'
import type { RepositoryUse } from '../../repository/removed-apis/join.js'
import type { ListedCluster } from '../../settings/clusters/combine.js'
import type { Changes } from '../changes.js'
import type { Run } from '../context.js'
import { findManifests } from './find.js'
import { concernedBy } from './owners.js'

/** The scan of the repository's manifests. It begins on first use, and is made once in a run, whatever the number of clusters. */
export interface ManifestScan {
  /** The result of `checks: manifests` for a cluster. */
  resultFor(versions: KnownVersions): Promise<CheckResult>
  /** The uses that concern a cluster, whatever its versions; null if the repository cannot be scanned. */
  usesOf(clusterId: string | null): Promise<readonly RepositoryUse[] | null>
}

/** What the scan depends on, beside the run. */
export interface ManifestSources {
  readonly trigger: Trigger
  readonly changes: Changes
  /** all clusters of the clusters file; empty without one */
  readonly listed: readonly ListedCluster[]
  /** the paths of files that the run reads itself */
  readonly inputs: readonly string[]
}

/** @returns null if the run does not check manifests */
export function manifestScan(run: Run, sources: ManifestSources): ManifestScan | null {
  if (!run.settings.subject.checks?.includes('manifests')) return null
  let known: Promise<Scanned> | undefined
  const scanned = () => (known ??= scanRepository(run, sources))
  return {
    async resultFor(versions) {
      const repository = await scanned()
      if ('problem' in repository) return diagnosticResult('manifests', { name: 'no-result', why: repository.problem })
      const { scan, concerns, isInChange } = repository
      const concernsCluster = (file: string): boolean => concerns(versions.clusterId, file)
      return manifestResult(scan, versions, { concerns: concernsCluster, isInChange })
    },
    async usesOf(clusterId) {
      const repository = await scanned()
      if ('problem' in repository) return null
      const { scan, concerns, isInChange } = repository
      return scan.uses
        .filter(({ location }) => concerns(clusterId, location.file))
        .map(({ apiVersion, kind, location }) => ({
          apiVersion,
          kind,
          location,
          isInChange: isInChange(location.file),
        }))
    },
  }
}

type Scanned =
  | { readonly problem: 'no-checkout' | 'other-commit' }
  | {
      readonly scan: RepositoryScan
      readonly concerns: ReturnType<typeof concernedBy>
      readonly isInChange: FilesOfCluster['isInChange']
    }

async function scanRepository(run: Run, { trigger, changes, listed, inputs }: ManifestSources): Promise<Scanned> {
  const { cwd, env, settings } = run
  // outside of a workflow, the workspace is whatever the user is in
  const checkout = env['GITHUB_EVENT_NAME'] ? await inspectCheckout(cwd, trigger, env) : null
  if (checkout?.kind === 'none') return { problem: 'no-checkout' }
  if (checkout?.kind === 'other') return { problem: 'other-commit' }
  const { reportDir, baseline } = settings.general
  const own = [reportDir, baseline, ...inputs].flatMap((path) => (path === null ? [] : insidePath(cwd, path)))
  const [scan, changed] = await Promise.all([findManifests(run, own), changes.list()])
  const files = [...scan.uses, ...scan.webhooks.map(({ use }) => use)].map(({ location }) => location.file)
  const inChange = new Set(changed !== null && 'files' in changed ? changed.files : [])
  return {
    scan,
    concerns: concernedBy([...files, ...scan.unread.map(({ file }) => file)], listed),
    isInChange: (file) => inChange.has(file),
  }
}

/** A path relative to the workspace, with `/`; none if it is not inside. */
function insidePath(cwd: string, path: string): string[] {
  const full = resolve(cwd, path)
  return full !== resolve(cwd) && isInside(resolve(cwd), full) ? [relative(cwd, full).split(sep).join('/')] : []
}
