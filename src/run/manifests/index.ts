import { relative, resolve, sep } from 'node:path'
import type { Evidence } from '../../checks/shared/context.js'
import { inspectCheckout } from '../../github/checkout.js'
import type { Trigger } from '../../github/runner/event.js'
import type { CheckResult } from '../../model/check-result.js'
import type { KnownVersions } from '../../model/known-versions.js'
import { isInside } from '../../model/paths.js'
import type { LoadedPolicy } from '../../model/policy.js'
import { riskPatterns } from '../../repository/known-risks/patterns.js'
import type { RepositoryUse } from '../../repository/removed-apis/join.js'
import type { ListedCluster } from '../../settings/clusters/combine.js'
import type { Changes } from '../changes.js'
import type { Run } from '../context.js'
import { findManifests } from './find.js'
import { ownersOf } from './owners.js'
import { recordOf } from './record.js'
import { filesOf, resultOf, type Scanned, usesOf } from './scanned.js'

/** The scan of the repository's manifests. It begins on first use, and is made once in a run, whatever the number of clusters. */
export interface ManifestScan {
  /** The result of `checks: manifests` for a cluster. */
  resultFor(versions: KnownVersions): Promise<CheckResult>
  /** The uses that concern a cluster, whatever its versions; null if the repository cannot be scanned. */
  usesOf(clusterId: string | null): Promise<readonly RepositoryUse[] | null>
  /** The scan, for a replay; none if there was none. */
  evidence(): Promise<readonly Evidence[]>
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

/**
 * @param policy still being loaded; it can have known risks of its own
 * @returns null if the run does not check manifests
 */
export function manifestScan(run: Run, sources: ManifestSources, policy: Promise<LoadedPolicy>): ManifestScan | null {
  const isChecked = run.settings.subject.checks?.includes('manifests')
  return isChecked ? scanOf(() => scanRepository(run, sources, policy)) : null
}

/** @param scan is called on first use */
export function scanOf(scan: () => Promise<Scanned>): ManifestScan {
  let known: Promise<Scanned> | undefined
  const scanned = () => (known ??= scan())
  return {
    resultFor: async (versions) => resultOf(await scanned(), versions),
    usesOf: async (clusterId) => usesOf(await scanned(), clusterId),
    evidence: async () => (known === undefined ? [] : [recordOf(await known)]),
  }
}

/** The most findings in a report about one cluster. */
const MOST_FINDINGS = 100_000
/** The most findings in a report about several clusters, which share this number: each use is a finding of every cluster. */
const MOST_OF_SEVERAL = 30_000
/** The least share of a cluster, however many clusters there are. */
const LEAST_FINDINGS = 50

async function scanRepository(
  run: Run,
  { trigger, changes, listed, inputs }: ManifestSources,
  policy: Promise<LoadedPolicy>,
): Promise<Scanned> {
  const { cwd, env, settings } = run
  // outside of a workflow, the workspace is whatever the user is in
  const checkout = env['GITHUB_EVENT_NAME'] ? await inspectCheckout(cwd, trigger, env) : null
  if (checkout?.kind === 'none') return { problem: 'no-checkout' }
  if (checkout?.kind === 'other') return { problem: 'other-commit' }
  const { reportDir, baseline } = settings.general
  const own = [reportDir, baseline, ...inputs].flatMap((path) => (path === null ? [] : insidePath(cwd, path)))
  const { policy: inForce, proposal } = await policy
  const patterns = riskPatterns([...inForce.knownRisks, ...(proposal?.policy.knownRisks ?? [])])
  const [scan, changed] = await Promise.all([findManifests(run, own, patterns), changes.list()])
  return {
    problem: null,
    scan,
    owners: ownersOf(filesOf(scan), listed),
    changed: new Set(changed !== null && 'files' in changed ? changed.files : []),
    mostFindings:
      listed.length <= 1 ? MOST_FINDINGS : Math.max(LEAST_FINDINGS, Math.floor(MOST_OF_SEVERAL / listed.length)),
  }
}

/** A path relative to the workspace, with `/`; none if it is not inside. */
function insidePath(cwd: string, path: string): string[] {
  const full = resolve(cwd, path)
  return full !== resolve(cwd) && isInside(resolve(cwd), full) ? [relative(cwd, full).split(sep).join('/')] : []
}
