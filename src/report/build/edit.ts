import type { ManifestDetail, ManifestSyntax } from '../../model/manifest.js'
import type { ReportFinding } from '../../model/report.js'

/** A guarded use is right as it is, a patch changes together with what it patches, and what the others say stands elsewhere. */
const NOT_EDITABLE: readonly ManifestSyntax[] = ['guarded', 'patch', 'indirect', 'archive']

/** What an apiVersion looks like: nothing else is written into a file. */
const API_VERSION = /^(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\/)?v\d{1,3}(?:(?:alpha|beta)\d{1,3})?$/

/** Whether an edit of a report that comes from another job is one that the gate could have made. */
export const isEdit = ({ text, replacement, servedSince }: NonNullable<ReportFinding['edit']>): boolean =>
  API_VERSION.test(text) && API_VERSION.test(replacement) && /^1\.\d{1,3}$/.test(servedSince)

/**
 * The replacement of a text at the location of a finding, if that is its whole fix: the apiVersion stands there as it is, and the
 * current and the target version both serve an API that differs from it in nothing else.
 */
export function editOf(detail: ManifestDetail): NonNullable<ReportFinding['edit']> | null {
  if (detail.code !== 'removed-api' || !detail.hasSameSchema || detail.isServedByBoth !== true) return null
  const { use, replacement, replacementSince, order } = detail
  if (order.code !== 'before') return null
  if (replacement === null || replacementSince === null || !API_VERSION.test(replacement)) return null
  if (!use.isLiteral || use.archived !== null || NOT_EDITABLE.includes(use.syntax)) return null
  return { text: use.apiVersion, replacement, servedSince: replacementSince }
}
