import type { CheckResult } from '../../src/model/check-result.js'
import type { Language } from '../../src/model/language.js'
import type { ManifestSyntax, ManifestUse } from '../../src/model/manifest.js'
import type { HelmRelease } from '../../src/model/removed-api.js'
import type { Report } from '../../src/model/report.js'
import { manifestResult } from '../../src/repository/manifests/result.js'
import { type BaseUses, joinRemovedApis } from '../../src/repository/removed-apis/join.js'
import { failed, item, NOW, precheck } from '../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { clusterNamed } from '../support/reports/fleet.js'
import { reportOfClusters } from '../support/reports/report-of.js'

type Api = readonly [apiVersion: string, kind: string]
export const PDB: Api = ['policy/v1beta1', 'PodDisruptionBudget']
export const CRON: Api = ['batch/v1beta1', 'CronJob']

/** A use of a removed API on a line. */
export const use = (
  [apiVersion, kind]: Api,
  file: string,
  {
    line = 1,
    name = 'web',
    syntax = 'object' as ManifestSyntax,
  }: { line?: number; name?: string | null; syntax?: ManifestSyntax } = {},
): ManifestUse => ({
  apiVersion,
  kind,
  name,
  syntax,
  location: { file, line, column: 13 },
  archived: null,
  isLiteral: true,
})

/** Uses on as many lines of as many files, of four APIs in turn. */
export const manyUses = (count: number): ManifestUse[] =>
  Array.from({ length: count }, (_, index) => {
    const api =
      [
        PDB,
        CRON,
        ['extensions/v1beta1', 'Ingress'] as const,
        ['autoscaling/v2beta1', 'HorizontalPodAutoscaler'] as const,
      ][index % 4] ?? PDB
    const syntax = index % 5 === 4 ? 'embedded' : 'object'
    const file = `apps/team-${index % 97}/service-${index}/manifests/deploy.yaml`
    return use(api, file, { line: 1 + (index % 90), name: `service-${index}`, syntax })
  })

/** What CCE says of calls in the past day. */
export const call = (url: string, userAgent: string) => ({ url, userAgent })
export const PDB_CALL = call('/apis/policy/v1beta1/poddisruptionbudgets', 'argocd-application-controller/v2.6.15')
export const CRON_CALL = call(
  '/apis/batch/v1beta1/namespaces/shop/cronjobs',
  'kubectl/v1.22.4 (linux/amd64) kubernetes/fa3d799',
)

/** The result of a scan that found these uses. @param changed a file that the change of the run touches */
export const scanResult = (
  uses: readonly ManifestUse[],
  versions: Parameters<typeof manifestResult>[1],
  changed = '',
): CheckResult =>
  manifestResult(
    { uses, webhooks: [], riskPatterns: [], riskLines: [], unread: [], skipped: [], fileCount: 9, endedBy: null },
    versions,
    { concerns: () => true, isInChange: (file) => file === changed, mostFindings: 100_000 },
  )

interface Repository {
  readonly uses?: readonly ManifestUse[] | null
  /** null: the pre-upgrade check is not part of the run */
  readonly calls?: readonly ReturnType<typeof call>[] | null
  readonly base?: BaseUses
  readonly releases?: readonly HelmRelease[]
  readonly currentVersion?: string | null
  readonly clusters?: readonly string[]
  readonly language?: Language
  /** a file that the change of the run touches */
  readonly changed?: string
  readonly options?: Parameters<typeof reportOfClusters>[1]
}

/** The report of a run that scanned a repository, for one or several clusters of a clusters file. */
export function repositoryReport({
  uses = [],
  calls = null,
  base = { kind: 'no-change' },
  releases = [],
  currentVersion = 'v1.23.8-r0',
  clusters = ['prod'],
  language = 'en',
  changed = '',
  options = {},
}: Repository): Report {
  const targetVersion = 'v1.31.1-r0'
  const ofCluster = (name: string, index: number) =>
    clusterNamed(name, index, (clusterId) => {
      const items =
        calls === null || calls.length === 0
          ? []
          : [
              failed({
                name: 'DeprecatedApiCheck',
                kind: 'Risk',
                level: 'Warning',
                riskSource: { deprecatedAPIRisks: calls },
              }),
            ]
      const raw = precheck({
        spec: { clusterID: clusterId, clusterVersion: 'v1.23.8-r0', targetVersion },
        status: {
          phase: items.length > 0 ? 'Failed' : 'Success',
          clusterCheckStatus: { phase: items.length > 0 ? 'Failed' : 'Success', itemsStatus: [item(), ...items] },
        },
      })
      return [
        ...(calls === null
          ? []
          : [precheckResult(raw, { ...NOTHING_ASSERTED, clusterId, targetVersion: 'v1.31' }, NOW, 0)]),
        ...(uses === null ? [] : [scanResult(uses, { clusterId, currentVersion, targetVersion }, changed)]),
      ]
    })
  const removedApis = joinRemovedApis({
    risks: calls ?? [],
    isLiveKnown: calls !== null,
    uses: uses?.map((one) => ({ ...one, isInChange: one.location.file === changed })) ?? null,
    isScanWhole: true,
    base,
    releases,
    currentVersion,
    targetVersion,
  })
  return reportOfClusters(
    clusters.map((name, index) => ({ ...ofCluster(name, index), removedApis })),
    { language, ...options },
  )
}
