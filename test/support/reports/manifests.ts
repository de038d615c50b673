import { type CheckResult, checkResult } from '../../../src/model/check-result.js'
import { type ClusterResult, NO_FACTS, subjectOf } from '../../../src/model/cluster.js'
import type { ManifestUse } from '../../../src/model/manifest.js'
import type { Report, WorkflowRun } from '../../../src/model/report.js'
import { manifestCause } from '../../../src/repository/manifests/causes.js'
import { manifestDetails } from '../../../src/repository/manifests/details.js'
import { CLUSTER } from '../cce/responses.js'
import { reportOf, reportOfClusters } from './report-of.js'

export const HEAD = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

/** A workflow run whose report has permalinks. */
export const RUN: WorkflowRun = {
  repository: 'octo-org/infra',
  id: '1658821493',
  attempt: 1,
  commit: HEAD,
  server: 'https://github.com',
}

/** A PodDisruptionBudget of an API that 1.25 removes, and that differs from its replacement in its version alone. */
export const useIn = (file: string, line: number, over: Partial<ManifestUse> = {}): ManifestUse => ({
  apiVersion: 'policy/v1beta1',
  kind: 'PodDisruptionBudget',
  name: 'web',
  syntax: 'object',
  location: { file, line, column: 13 },
  archived: null,
  isLiteral: true,
  ...over,
})

interface Upgrade {
  readonly clusterId?: string
  readonly from?: string | null
  readonly to?: string
  /** files that the change of the run touches */
  readonly changed?: readonly string[]
}

/** The result of the manifest check of a cluster, by default for an upgrade that removes the API of {@link useIn}. */
export function manifestResult(uses: readonly ManifestUse[], upgrade: Upgrade = {}): CheckResult {
  const { clusterId = CLUSTER, from = 'v1.23.5-r0', to = 'v1.25', changed = [] } = upgrade
  const details = manifestDetails(uses, { currentVersion: from, targetVersion: to })
  return checkResult('manifests', [], {
    clusterId,
    currentVersion: from,
    targetVersion: to,
    causes: details.map((detail) => manifestCause(detail, changed.includes(detail.use.location.file))),
  })
}

/** The report of a workflow run about the manifests for one cluster. */
export const manifestReport = (
  uses: readonly ManifestUse[],
  { to = 'v1.25', ...upgrade }: Upgrade = {},
  options: Parameters<typeof reportOf>[1] = {},
): Report => ({
  ...reportOf([manifestResult(uses, { ...upgrade, to })], {
    subject: { clusterId: CLUSTER, targetVersion: to },
    ...options,
  }),
  run: RUN,
})

/** The same for several clusters. */
export const fleetReport = (clusters: readonly (Upgrade & { readonly uses: readonly ManifestUse[] })[]): Report => ({
  ...reportOfClusters(
    clusters.map(({ uses, ...upgrade }, index): ClusterResult => {
      const { to = 'v1.25', clusterId = `cluster-${index}` } = upgrade
      return {
        subject: { ...subjectOf(clusterId), name: `prod-${index}`, targetVersion: to },
        results: [manifestResult(uses, { ...upgrade, to, clusterId })],
        diagnostics: [],
        facts: NO_FACTS,
        gaps: [],
      }
    }),
  ),
  run: RUN,
})
