import type { Owner } from '../../model/advice.js'
import type { ApiFailure } from '../../model/api-failure.js'
import { isPassingPhase } from '../../model/cluster.js'
import type { DiagnosticDetail, Unreached } from '../../model/diagnostic.js'

/** Who takes the first step of the fix of a diagnostic. */
export function ownerOfDiagnostic(detail: DiagnosticDetail): Owner {
  switch (detail.name) {
    case 'not-finished':
      if (detail.of === 'cluster') return ownerOfUnreached(detail.why)
      if (detail.of === 'task') return 'cce'
      return detail.of === 'run' || detail.of === 'canceled' || detail.of === 'plan' ? 'author' : 'platform'
    case 'target-mismatch':
      return detail.which === 'busy' || detail.which === 'live' || detail.which === 'no-task' ? 'platform' : 'author'
    case 'cluster-state':
      return detail.which === 'unreadable' || isPassingPhase(detail.phase) ? 'cce' : 'platform'
    case 'no-result':
      return RESULT_OWNERS[detail.why]
    case 'api-error':
      return ownerOfFailure(detail.failure)
    case 'unreadable-response':
      if ('plan' in detail) return 'author'
      return 'failure' in detail ? ownerOfFailure(detail.failure) : 'platform'
    case 'wrong-settings':
    case 'cluster-mismatch':
    case 'target-not-offered':
    case 'job-report':
    case 'internal-error':
      return 'author'
    case 'earlier-stage':
      return detail.holds.every(({ why }) => why === 'soaking' || why === 'upgrading') ? 'cce' : 'platform'
    case 'readiness-unknown':
      return detail.why.code === 'no-target' ? 'author' : 'platform'
    case 'no-access':
    case 'task-errored':
    case 'result-expired':
    case 'no-expiry':
    case 'skipped-item':
    case 'stale-upgrade':
    case 'unexplained-failure':
    case 'unknown-value':
    case 'policy-error':
    case 'clusters-file-error':
    case 'upgrade-failed':
    case 'upgrade-paused':
    case 'postcheck-failed':
    case 'backup-too-old':
    case 'end-of-service':
    case 'autoscaling-on':
    case 'release-stores-removed-api':
    case 'nodes-left-behind':
      return 'platform'
  }
}

const ownerOfUnreached = (why: Unreached): Owner => (why === 'canceled' ? 'author' : 'platform')

type MissingResult = Extract<DiagnosticDetail, { name: 'no-result' }>['why']

const RESULT_OWNERS: Readonly<Record<MissingResult, Owner>> = {
  'no-task': 'platform',
  'no-upgrade': 'platform',
  'no-items': 'platform',
  'no-addons': 'author',
  'no-file': 'author',
  'filtered-out': 'author',
  'no-plan': 'author',
  'not-replayed': 'author',
  vanished: 'platform',
  replaced: 'author',
  'not-sent': 'platform',
  'no-target-version': 'author',
  'older-target': 'author',
  'slow-manifest-paths': 'author',
  'scan-time-over': 'author',
  'no-manifest-files': 'author',
  'no-checkout': 'author',
  'other-commit': 'author',
  'no-manifests': 'author',
  'too-many-uses': 'author',
}

/** Failures that only waiting helps against. */
const WAITING: readonly ApiFailure['kind'][] = ['throttled', 'conflict', 'server-error']
/** Failures that point to the settings of the workflow. */
const SETTINGS: readonly ApiFailure['kind'][] = [
  'not-found',
  'not-published',
  'bad-request',
  'unknown-host',
  'cancelled',
]

function ownerOfFailure({ kind, operation }: ApiFailure): Owner {
  if (WAITING.includes(kind)) return 'cce'
  // what CCE refuses about an add-on is solved in the console
  return SETTINGS.includes(kind) && operation !== 'BatchCreateAddonPrecheck' ? 'author' : 'platform'
}
