import type { CheckResult } from '../model/check-result.js'
import type { ClusterSubject } from '../model/cluster.js'

/** What the manifests of the repository hold. The repository is scanned once in a run, whatever the number of clusters. */
export interface ManifestScan {
  /** The result of `checks: manifests` for a cluster. */
  resultFor(subject: ClusterSubject): CheckResult
}
