import type { Report } from '../model/report.js'

/** What may stand in `${{ }}` without being code: ids as the API gives them. */
const ID = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,64}$/

const PHASES: readonly string[] = ['Init', 'Queuing', 'Running', 'Pause', 'Success', 'Failed']
const NUMBER = /^\d{1,3}(?:\.\d{1,6})?$/

/** Every output of the action, always all of them, as small scalars. A value that is not what it should be is empty. */
export function renderOutputs(
  report: Report,
  paths: { readonly reportDir: string; readonly reportJson: string },
): Record<string, string> {
  const { counts } = report
  const precheck = report.clusters.flatMap((cluster) => cluster.checks).find((check) => check.check === 'precheck')
  const taskId = precheck?.taskId ?? ''
  const upgrade = report.clusters.flatMap((cluster) => cluster.checks).find((check) => check.check === 'upgrade')
  const phase = upgrade?.phase ?? ''
  return {
    verdict: report.verdict,
    reason: report.reason,
    blocking: String(counts.blocking),
    warnings: String(counts.warning),
    waived: String(counts.waived),
    inconclusive: String(counts.inconclusive),
    passed: String(counts.passed),
    new: counts.new === null ? '' : String(counts.new),
    resolved: counts.resolved === null ? '' : String(counts.resolved),
    'expires-at': report.expiresAt ?? '',
    'report-dir': paths.reportDir,
    'report-json': paths.reportJson,
    'precheck-task-id': ID.test(taskId) ? taskId : '',
    'upgrade-phase': PHASES.includes(phase) ? phase : '',
    'upgrade-progress': NUMBER.test(upgrade?.progress ?? '') ? (upgrade?.progress ?? '') : '',
  }
}
