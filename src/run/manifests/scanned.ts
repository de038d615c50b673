import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import type { KnownVersions } from '../../model/known-versions.js'
import type { RepositoryScan } from '../../repository/manifests/found.js'
import { manifestResult } from '../../repository/manifests/result.js'
import type { RepositoryUse } from '../../repository/removed-apis/join.js'
import { concerns, type Owners } from './owners.js'

/** What the scan of the repository found, or why it could not run. */
export type Scanned =
  | { readonly problem: 'no-checkout' | 'no-manifests' | 'other-commit' }
  | {
      readonly problem: null
      readonly scan: RepositoryScan
      readonly owners: Owners
      /** the files that the change touches; empty if they are not known */
      readonly changed: ReadonlySet<string>
      /** the findings of one cluster that the report can take */
      readonly mostFindings: number
    }

/** The result of `checks: manifests` for a cluster. */
export function resultOf(scanned: Scanned, versions: KnownVersions): CheckResult {
  if (scanned.problem !== null) return diagnosticResult('manifests', { name: 'no-result', why: scanned.problem })
  const { scan, owners, changed, mostFindings } = scanned
  return manifestResult(scan, versions, {
    concerns: (file) => concerns(owners, versions.clusterId, file),
    isInChange: (file) => changed.has(file),
    mostFindings,
  })
}

/** The uses that concern a cluster, whatever its versions; null if the repository could not be scanned. */
export function usesOf(scanned: Scanned, clusterId: string | null): readonly RepositoryUse[] | null {
  if (scanned.problem !== null) return null
  const { scan, owners, changed } = scanned
  return scan.uses
    .filter(({ location }) => concerns(owners, clusterId, location.file))
    .map(({ apiVersion, kind, location, archived, syntax }) => ({
      apiVersion,
      kind,
      location,
      archived,
      syntax,
      isInChange: changed.has(location.file),
    }))
}

/** The files that something was found in, or that could not be read. */
export const filesOf = ({ uses, webhooks, riskLines, unread }: RepositoryScan): readonly string[] => [
  ...uses.map(({ location }) => location.file),
  ...webhooks.map(({ use }) => use.location.file),
  ...riskLines.map(({ location }) => location.file),
  ...unread.map(({ file }) => file),
]
