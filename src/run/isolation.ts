import type { CheckName } from '../model/check.js'
import { type CheckResult, diagnosticResult } from '../model/check-result.js'
import { type Diagnostic, type DiagnosticDetail, diagnostic, type RunPhase } from '../model/diagnostic.js'
import { clip, oneLine } from '../text/plain.js'
import { OVERDUE_MS, type RunTime, withinRun } from './deadline.js'

/** The longest text of an error in a finding, in UTF-16 units. */
const MAX_MESSAGE_LENGTH = 300

/** An error outside of any phase, such as one that a library throws in a callback. It ends the run as the reason of its signal. */
export class BackgroundFault extends Error {
  constructor(cause: unknown) {
    super(errorText(cause), { cause })
    this.name = 'BackgroundFault'
  }
}

/** The text of anything that was thrown, on one line and shortened. */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message : typeof error === 'string' ? error : 'unknown error'
  return clip(oneLine(text), MAX_MESSAGE_LENGTH).replace(/\.$/, '')
}

const detailOf = (during: RunPhase, error: unknown, what: string | null): DiagnosticDetail => ({
  name: 'internal-error',
  during,
  what,
  message: errorText(error),
})

/** A fault of the gate itself in a part of the run. @param what the name of the file or destination, where there is one */
export const internalError = (during: RunPhase, error: unknown, what: string | null = null): Diagnostic =>
  diagnostic(null, detailOf(during, error, what))

/** Takes the place of the results of a check in which the gate itself failed. */
export const internalErrorResult = (check: CheckName, during: RunPhase, error: unknown): CheckResult =>
  diagnosticResult(check, detailOf(during, error, null))

/** Runs a check. A fault of the gate in it becomes its only result, so that the other checks stand. */
export async function isolateCheck(
  check: CheckName,
  time: RunTime,
  work: () => Promise<readonly CheckResult[]>,
): Promise<readonly CheckResult[]> {
  try {
    return await withinRun(work(), time, OVERDUE_MS.check)
  } catch (error) {
    return [internalErrorResult(check, 'check', error)]
  }
}
