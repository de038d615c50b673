import { removedApiAdvice } from '../../messages/removed-apis.js'
import { type Language, localize } from '../../model/language.js'
import type { RemovedApiUse } from '../../model/removed-api.js'
import type { RemovedApiReport } from '../../model/report.js'

/** The removed APIs of a cluster, as the report has them. */
export const removedApisReport = (rows: readonly RemovedApiUse[], language: Language): readonly RemovedApiReport[] =>
  rows.map((row) => ({
    apiVersion: row.apiVersion,
    kind: row.kind,
    resource: row.resource,
    removedIn: row.removedIn,
    replacement: row.replacement,
    replacementServedByBoth: row.isReplacementServedByBoth,
    servedByCurrent: row.isServedNow,
    servedByTarget: row.isServedAfter,
    outcome: row.outcome,
    callers: row.callers,
    uses: row.useCount,
    locations: row.uses.map(({ isInChange: inChange, ...line }) => ({ ...line, inChange })),
    ...(row.isGuarded === true && { guarded: true as const }),
    change: row.fix,
    fixed: row.fixedLines,
    releases: row.releases,
    advice: localize(removedApiAdvice(row), language),
  }))
