import { CCE_CHECKS } from '../../model/check.js'
import type { CheckResult } from '../../model/check-result.js'
import type { Diagnostic, DiagnosticDetail } from '../../model/diagnostic.js'
import type { Evidence, Expectations, Selection } from '../shared/context.js'
import { readSaved } from './index.js'

/**
 * What takes the place of responses that a live run did not get, so that a replay of its evidence sees no less than the run did not
 * see: for each check that could not be decided although a replay of the evidence could decide it, a file without a result.
 * @param now epoch milliseconds
 */
export function unansweredEvidence(
  results: readonly CheckResult[],
  evidence: readonly Evidence[],
  expected: Expectations,
  selection: Selection,
  now: number,
): Evidence[] {
  const undecided = CCE_CHECKS.filter((check) =>
    results.some((result) => result.check === check && result.diagnostics.some(({ detail }) => isUnanswered(detail))),
  )
  if (undecided.length === 0) return []
  const files = evidence
    .filter(({ check }) => check !== null && check !== 'cluster')
    .map(({ check, id, text }) => ({ path: `evidence/${check}-${id}.json`, text }))
  const replayed = readSaved(files, undecided, expected, selection, now).results
  return undecided
    .filter((check) => {
      const own = replayed.filter((result) => result.check === check)
      return own.some(({ diagnostics }) => diagnostics.some(isNoFile)) || !own.some(isUndecided)
    })
    .map((check) => ({ check, id: 'unanswered', text: 'null\n' }))
}

/** Whether the gate got no result to decide from. What is wrong with a result itself is in its evidence. */
function isUnanswered(detail: DiagnosticDetail): boolean {
  switch (detail.name) {
    case 'api-error':
    case 'no-access':
    case 'internal-error':
    case 'unreadable-response':
      return true
    case 'no-result':
      // The post-upgrade check is not sent where another check does not pass, which decides a replay too.
      return detail.why !== 'not-sent'
    case 'target-mismatch':
      return detail.which === 'busy' || detail.which === 'not-offered'
    default:
      return false
  }
}

const isNoFile = ({ detail }: Diagnostic): boolean => detail.name === 'no-result' && detail.why === 'no-file'

/** Whether something kept the gate from deciding. An item that was skipped in CCE can be waived. */
const isUndecided = ({ diagnostics }: CheckResult): boolean =>
  diagnostics.some(({ detail }) => detail.name !== 'skipped-item')
