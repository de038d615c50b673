import { createHash } from 'node:crypto'
import type { DiagnosticDetail, Observation } from './finding.js'

/**
 * The name of a cause: `f` and 16 hex digits. The same cause has the same fingerprint whatever the cluster, language, run
 * or order of nodes.
 */
export function fingerprintOf(observation: Observation): string {
  const parts =
    observation.from === 'item'
      ? ['item', ...observation.signature]
      : [
          observation.fact.name,
          observation.check ?? '',
          observation.addon?.template ?? '',
          ...factKey(observation.fact),
        ]
  return `f${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`
}

/** What tells two facts of one name apart; never a time, an id or an amount. */
function factKey(fact: DiagnosticDetail): readonly string[] {
  switch (fact.name) {
    case 'not-finished':
      return [fact.of, fact.what]
    case 'skipped-item':
      return [fact.item]
    case 'target-mismatch':
      return [fact.which]
    case 'no-result':
      return [fact.why]
    case 'unexplained-failure':
      return [fact.of]
    case 'unknown-value':
      return [fact.field, fact.item ?? '', fact.raw]
    case 'unreadable-response':
    case 'api-error':
      return 'failure' in fact ? failureKey(fact.failure) : []
    case 'no-access':
      return 'failure' in fact ? failureKey(fact.failure) : [fact.author]
    case 'wrong-settings':
      return [fact.fault.input]
    case 'policy-error':
      return [
        fact.fault.problem.code,
        fact.fault.about,
        ...('key' in fact.fault.problem ? [fact.fault.problem.key] : []),
      ]
    case 'task-errored':
    case 'result-expired':
    case 'no-expiry':
    case 'cluster-mismatch':
    case 'upgrade-failed':
    case 'upgrade-paused':
    case 'postcheck-failed':
      return []
  }
}

const failureKey = (failure: {
  kind: string
  operation: string
  status: number | null
  code: string | null
}): string[] => [failure.kind, failure.operation, String(failure.status ?? ''), failure.code ?? '']
