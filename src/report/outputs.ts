import type { Report } from '../model/report.js'

/** Ids of the API. Outputs end up in `${{ }}`, where other texts could be code. */
const ID = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,64}$/

const PHASES: readonly string[] = ['Init', 'Queuing', 'Running', 'Pause', 'Success', 'Failed']
const NUMBER = /^\d{1,3}(?:\.\d{1,6})?$/

/** The outputs of a run in which the gate itself failed before it had a report. */
export const CRASH_OUTPUTS: Readonly<Record<string, string>> = {
  verdict: 'inconclusive',
  reason: 'Cannot decide on the upgrade: the gate itself failed',
  blocking: '0',
  warnings: '0',
  waived: '0',
  inconclusive: '1',
  passed: '0',
  new: '',
  resolved: '',
  'expires-at': '',
  'report-dir': '',
  'report-json': '',
  'precheck-task-id': '',
  'upgrade-phase': '',
  'upgrade-progress': '',
}

/** All outputs of the action as small scalars. An output is empty if its value is unknown or has an unexpected form. */
export function renderOutputs(
  report: Report,
  paths: { readonly reportDir: string; readonly reportJson: string },
): Record<string, string> {
  const { counts } = report
  // of several clusters, no task or upgrade is the one to go on with
  const [only, ...others] = report.clusters
  const checks = others.length === 0 ? (only?.checks ?? []) : []
  const taskId = checks.find(({ check, taskId }) => check === 'precheck' && taskId !== null)?.taskId ?? ''
  const upgrade = checks.find(({ check }) => check === 'upgrade')
  const phase = upgrade?.phase ?? ''
  const progress = upgrade?.progress ?? ''
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
    'upgrade-progress': NUMBER.test(progress) ? progress : '',
  }
}
