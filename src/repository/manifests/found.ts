import type { SkippedFiles } from '../../model/coverage.js'
import type { RiskLine } from '../../model/known-risk.js'
import type { ManifestUse, UnreadManifest, WebhookFault } from '../../model/manifest.js'

/** A use as a scanner finds it in one text, at an offset of that text. */
export interface FoundUse extends Omit<ManifestUse, 'location' | 'archived'> {
  /** where the text of the apiVersion starts (for an alias: the alias), in UTF-16 units */
  readonly offset: number
}

/** A webhook that can stop an upgrade. Its use is the webhook configuration, with the offset of the line to change. */
export interface FoundWebhook {
  readonly use: FoundUse
  /** the name of the webhook in its configuration; null if it has none */
  readonly webhook: string | null
  readonly faults: readonly WebhookFault[]
}

/** A part of a text that cannot be parsed, although it could contain a use. */
export interface FoundFault {
  readonly offset: number
  readonly why: UnreadManifest['why']
}

/** What a scanner finds in one text. All offsets are of that text. */
export interface Found {
  readonly uses: readonly FoundUse[]
  readonly webhooks: readonly FoundWebhook[]
  readonly faults: readonly FoundFault[]
}

export const NOTHING_FOUND: Found = { uses: [], webhooks: [], faults: [] }

/** Scans a text within a text. The depth is bounded, and offsets are of the text that it is given. */
export interface InnerScan {
  /** a text of YAML or JSON; it has faults if it is neither */
  yaml(text: string): Found
  /** a Helm or Go template */
  template(text: string): Found
  /** a string that can hold manifests, alone or between other text */
  embedded(text: string): Found
}

/** All that is found in several parts of one text. */
export const joinFound = (parts: readonly Found[]): Found => ({
  uses: parts.flatMap(({ uses }) => uses),
  webhooks: parts.flatMap(({ webhooks }) => webhooks),
  faults: parts.flatMap(({ faults }) => faults),
})

/** What was found in an inner text, as found in the outer one. @param change how a use differs there; `offset` is mapped already */
export const mapFound = (
  found: Found,
  offsetOf: (offset: number) => number,
  change: (use: FoundUse) => FoundUse = (use) => use,
): Found => {
  const use = (one: FoundUse) => change({ ...one, offset: offsetOf(one.offset) })
  return {
    uses: found.uses.map(use),
    webhooks: found.webhooks.map((one) => ({ ...one, use: use(one.use) })),
    faults: found.faults.map((one) => ({ ...one, offset: offsetOf(one.offset) })),
  }
}

/** A webhook of the repository that can stop an upgrade. */
export interface WebhookUse {
  /** the webhook configuration; its location is the line to change */
  readonly use: ManifestUse
  /** the name of the webhook in its configuration; null if it has none */
  readonly webhook: string | null
  readonly faults: readonly WebhookFault[]
}

/** What a file of the repository holds, whatever the versions of a cluster. */
export interface FileScan {
  /** every use of an API that some release of Kubernetes, or some version of a component, no longer serves */
  readonly uses: readonly ManifestUse[]
  readonly webhooks: readonly WebhookUse[]
  /** parts that could hold a use and cannot be parsed */
  readonly unread: readonly UnreadManifest[]
}

export const NOTHING_SCANNED: FileScan = { uses: [], webhooks: [], unread: [] }

/** What the files of the repository hold. */
export interface RepositoryScan extends FileScan {
  /** the keys of the patterns that known risks look for */
  readonly riskPatterns: readonly string[]
  /** the lines that have them */
  readonly riskLines: readonly Omit<RiskLine, 'isInChange'>[]
  /** what was left out, since it holds no manifests or is not part of the repository */
  readonly skipped: readonly SkippedFiles[]
  /** how many files were read */
  readonly fileCount: number
  /** why files are left that were not read; null if none is */
  readonly endedBy: 'time-over' | 'canceled' | 'slow-paths' | null
}
