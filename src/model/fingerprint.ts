import type { ApiFailure } from './api-failure.js'
import type { Cause } from './cause.js'
import type { Diagnostic, DiagnosticDetail } from './diagnostic.js'
import { sha256 } from './sha256.js'

/**
 * Identifies a cause or diagnostic: `f` and 16 hex digits. Equal causes have equal fingerprints whatever the cluster, language,
 * run or order of nodes.
 */
export function fingerprintOf(source: Cause | Diagnostic): string {
  const parts =
    source.type === 'cause'
      ? ['item', ...source.signature]
      : [source.detail.name, source.check ?? '', source.addon?.template ?? '', ...detailKey(source.detail)]
  return `f${sha256(JSON.stringify(parts)).slice(0, 16)}`
}

/** What distinguishes two diagnostics of one name; never a time, an id or an amount. */
function detailKey(detail: DiagnosticDetail): readonly string[] {
  switch (detail.name) {
    case 'not-finished':
      if (detail.of === 'run' || detail.of === 'cluster' || detail.of === 'plan') return [detail.of]
      return [detail.of === 'canceled' ? 'task' : detail.of, detail.what]
    case 'skipped-item':
      return [detail.item]
    case 'target-mismatch':
      return 'problem' in detail ? [detail.which, detail.problem.code] : [detail.which]
    case 'cluster-state':
      return [detail.which]
    case 'stale-upgrade':
      return [detail.why]
    case 'no-result':
      return [detail.why]
    case 'unexplained-failure':
      return [detail.of]
    case 'unknown-value':
      return [detail.field, detail.item ?? '', detail.raw]
    case 'unreadable-response':
    case 'api-error':
      if ('plan' in detail) return [detail.problem.code]
      return 'failure' in detail ? failureKey(detail.failure) : []
    case 'no-access':
      return 'failure' in detail ? failureKey(detail.failure) : [detail.author]
    case 'wrong-settings':
      return [detail.fault.input]
    case 'policy-error':
      return [
        detail.fault.problem.code,
        detail.fault.about,
        ...('key' in detail.fault.problem ? [detail.fault.problem.key] : []),
      ]
    case 'job-report':
      return [detail.problem.code, ...('file' in detail.problem ? [detail.problem.file] : [])]
    case 'clusters-file-error': {
      const { problem, about, at } = detail.fault
      // the index of an entry changes when entries are added above
      return [problem.code, about, at.replace(/^\[\d+\]/, ''), ...('key' in problem ? [problem.key] : [])]
    }
    case 'earlier-stage':
      return [detail.stage]
    case 'internal-error':
      return [detail.during, detail.what ?? '']
    case 'readiness-unknown':
      return [detail.key]
    case 'release-stores-removed-api':
      return [detail.release.namespace ?? '', detail.release.name]
    case 'nodes-left-behind':
      return [detail.why]
    case 'end-of-service':
      return [detail.support.state]
    case 'backup-too-old':
    case 'target-not-offered':
    case 'autoscaling-on':
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

const failureKey = ({ kind, operation, status, code }: ApiFailure): string[] => [
  kind,
  operation,
  String(status ?? ''),
  code ?? '',
]
