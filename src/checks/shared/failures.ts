import { CceError, describe } from '../../cce/errors/api-error.js'
import { nextStep } from '../../cce/errors/next-step.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import type { CheckName, DiagnosticDetail } from '../../model/finding.js'
import { diagnostic } from './validity.js'

/** Something came back, but no whole answer of the API. */
const UNREADABLE: readonly string[] = ['not-json', 'truncated']
const ACCESS_FAILURES: readonly string[] = ['bad-credentials', 'clock-skew', 'no-permission']

/** A write is never sent again; but one whose answer was lost may have been carried out. */
export const mayHaveArrived = (error: unknown): boolean =>
  error instanceof CceError &&
  ['connection-lost', 'timeout', 'truncated', 'not-json', 'server-error'].includes(error.kind)

/** For a question beside another: where it is refused too, it is as if it had not been asked. Faults of ours pass through. */
export const onlyRefused = (error: unknown): null => {
  if (error instanceof CceError) return null
  throw error
}

/** Runs a check's conversation with CCE; a call that failed becomes the check's one observation. Faults of ours pass through. */
export async function catchApiErrors(
  check: CheckName,
  talk: () => Promise<readonly CheckResult[]>,
): Promise<readonly CheckResult[]> {
  try {
    return await talk()
  } catch (error) {
    if (error instanceof CceError) return [noResult(check, [diagnostic(check, factOf(error))])]
    throw error
  }
}

function factOf(error: CceError): DiagnosticDetail {
  const failure = {
    kind: error.kind,
    operation: error.operation,
    status: error.status,
    code: error.code,
    said: describe(error),
    next: nextStep(error),
  }
  if (ACCESS_FAILURES.includes(error.kind)) return { name: 'no-access', failure }
  return { name: UNREADABLE.includes(error.kind) ? 'unreadable-response' : 'api-error', failure }
}
