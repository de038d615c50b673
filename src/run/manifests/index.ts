import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import type { Run } from '../context.js'
import { findManifests, type ScannedRepository } from './find.js'
import { manifestResult } from './result.js'
import type { KnownVersions } from './versions.js'

/** The scan of the repository's manifests. It begins on first use, and is made once in a run, whatever the number of clusters. */
export interface ManifestScan {
  /** The result of `checks: manifests` for a cluster. */
  resultFor(versions: KnownVersions): Promise<CheckResult>
}

/** @returns null if the run does not check manifests */
export function manifestScan(run: Run): ManifestScan | null {
  if (!run.settings.subject.checks?.includes('manifests')) return null
  let known: Promise<ScannedRepository> | undefined
  return {
    async resultFor(versions) {
      known ??= findManifests(run)
      const scanned = await known
      const { targetVersion } = versions
      return targetVersion === null
        ? diagnosticResult('manifests', { name: 'no-result', why: 'no-target-version' })
        : manifestResult(scanned, { ...versions, targetVersion })
    },
  }
}
