import { CceError } from '../../cce/errors/api-error.js'
import type { CheckName } from '../../model/check.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import type { Unavailable } from '../../model/coverage.js'
import type { DiagnosticDetail } from '../../model/diagnostic.js'
import type { AddonRef } from '../../model/report.js'

/** A write is never sent twice, but CCE may have carried out one whose response was lost. */
export const mayHaveArrived = (error: unknown): boolean =>
  error instanceof CceError &&
  ['connection-lost', 'timeout', 'truncated', 'not-json', 'server-error'].includes(error.kind)

/** For a best-effort request: an API error counts as "unknown". Other errors pass through. */
export const ignoreApiError = (error: unknown): null => {
  if (error instanceof CceError) return null
  throw error
}

export const unavailable = ({ kind, status }: CceError): Extract<Unavailable, { code: 'request-failed' }> => ({
  code: 'request-failed',
  kind,
  status,
})

/** For `catch`: an API error becomes the result of a check. Other errors pass through. */
export const apiErrorResult =
  (check: CheckName, addon: AddonRef | null = null) =>
  (error: unknown): { readonly result: CheckResult } => {
    if (error instanceof CceError) return { result: diagnosticResult(check, detailOf(error), { addon }) }
    throw error
  }

/** CCE's answers to a caller that may not see something. They are the same in every run, so they are no fault. */
const REFUSALS: readonly (number | null)[] = [401, 403, 404]

export const isRefused = (why: Unavailable): boolean => why.code === 'request-failed' && REFUSALS.includes(why.status)

/** Runs a check; an API error becomes its only diagnostic. Other errors pass through. */
export async function catchApiErrors(
  check: CheckName,
  run: () => Promise<readonly CheckResult[]>,
): Promise<readonly CheckResult[]> {
  try {
    return await run()
  } catch (error) {
    return [apiErrorResult(check)(error).result]
  }
}

const ACCESS_ERRORS: readonly string[] = ['bad-credentials', 'clock-skew', 'no-permission']
/** Something came back, but not a whole response of the API. */
const UNREADABLE: readonly string[] = ['not-json', 'truncated']

/** The run has ended, which is not about access. */
const RUN_ENDS: readonly string[] = ['cancelled', 'run-deadline']

function detailOf({ kind, failure }: CceError): DiagnosticDetail {
  const hasNoKeys = failure.identity !== undefined && !RUN_ENDS.includes(kind)
  if (hasNoKeys || ACCESS_ERRORS.includes(kind)) return { name: 'no-access', failure }
  return { name: UNREADABLE.includes(kind) ? 'unreadable-response' : 'api-error', failure }
}
