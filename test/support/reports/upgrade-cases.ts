import { postcheckNotSent } from '../../../src/checks/postcheck/index.js'
import { readPostcheck } from '../../../src/checks/postcheck/read.js'
import type { CheckResult } from '../../../src/model/check-result.js'
import type { LastUpgrade } from '../../../src/model/report.js'
import { goTime, MINUTE, NOW, precheck } from '../cce/responses.js'
import { precheckResult, upgradeResult } from '../cce/results.js'
import type { reportOf } from './report-of.js'
import { nodes } from './responses.js'
import { type Cases, EXPECTED, SUBJECT } from './shared.js'

const upgrade = (phase: string, progress: string, last: LastUpgrade | null = null): CheckResult =>
  upgradeResult(
    {
      kind: 'UpgradeTask',
      metadata: { uid: 'b5f1f6a0-upgrade', updateTimestamp: goTime(-1) },
      spec: {
        version: 'v1.29.3-r0',
        targetVersion: 'v1.31.1-r0',
        items: {
          controlPlane: 'Success',
          nodes: Array.from({ length: 24 }, (_, index) => ({
            name: `node-${index}`,
            status: index === 3 ? 'Failed' : 'Success',
          })),
        },
      },
      status: { phase, progress },
    },
    ...([EXPECTED, NOW, 15 * MINUTE, last] as const),
  )

const confirmed = (phase: string): CheckResult =>
  readPostcheck({ kind: 'PostCheckTask', metadata: { uid: 'c7a2-postcheck' }, status: { phase } }, EXPECTED, NOW)

const checked = (): CheckResult =>
  precheckResult(
    precheck({ status: { nodeCheckStatus: { phase: 'Success', nodeStageStatus: nodes(40) } } }),
    EXPECTED,
    NOW,
    0,
  )

const noPermission = { code: 'request-failed', kind: 'no-permission', status: 403 } as const

/** Reports during and after an upgrade, and reports with cluster facts. */
export const upgradeCasesIn = (report: typeof reportOf): Cases => ({
  'upgrade-running': () =>
    report([checked(), upgrade('Running', '45.00')], { subject: SUBJECT, facts: { phase: 'Upgrading' } }),
  'upgrade-paused': () => report([upgrade('Pause', '45.00')], { subject: SUBJECT }),
  'upgrade-failed': () =>
    report([upgrade('Failed', '45.00', { phase: 'Failed', progress: '45' })], { subject: SUBJECT }),
  'upgrade-done': () => report([upgrade('Success', '100.00')], { subject: SUBJECT }),
  confirmed: () => report([upgrade('Success', '100.00'), confirmed('Success')], { subject: SUBJECT }),
  'not-confirmed': () => report([upgrade('Success', '100.00'), confirmed('Failed')], { subject: SUBJECT }),
  'postcheck-not-sent': () => report([upgrade('Pause', '45.00'), postcheckNotSent()], { subject: SUBJECT }),
  'cluster-facts': () =>
    report([checked()], {
      subject: SUBJECT,
      facts: {
        name: 'prod-a',
        phase: 'ScalingUp',
        liveVersion: 'v1.29.3-r0',
        latestBackupAt: NOW - 27 * 60 * MINUTE,
        workflow: { id: 'w', phase: 'Running', targetVersion: 'v1.31.1-r0', points: [] },
      },
      gaps: [
        { check: 'addons', code: 'no-fresh-addon-check', addon: 'npd' },
        { check: 'addons', code: 'no-addon-target', addon: 'everest' },
        { check: 'addons', code: 'unnamed-addon' },
        { check: 'addons', code: 'no-addon-list', why: noPermission },
        { check: null, code: 'no-facts', facts: ['backup'], why: noPermission },
      ],
    }),
})
