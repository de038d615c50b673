import { CceError } from '../../../src/cce/errors/api-error.js'
import { postcheckHeldBack } from '../../../src/checks/postcheck/index.js'
import { readPostcheck } from '../../../src/checks/postcheck/read.js'
import { readPrecheck } from '../../../src/checks/precheck/read.js'
import { callFailure, LEFT_OUT } from '../../../src/checks/shared/left-out.js'
import { readUpgrade } from '../../../src/checks/upgrade/read.js'
import type { CheckResult } from '../../../src/model/check-result.js'
import type { LastUpgrade } from '../../../src/model/cluster-facts.js'
import { goTime, MINUTE, NOW, precheck, type reportOf } from '../../checks/support.js'
import { nodes } from './responses.js'
import { type Cases, EXPECTED, SUBJECT } from './shared.js'

const upgrade = (phase: string, progress: string, last: LastUpgrade | null = null): CheckResult =>
  readUpgrade(
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
  readPrecheck(
    precheck({ status: { nodeCheckStatus: { phase: 'Success', nodeStageStatus: nodes(40) } } }),
    EXPECTED,
    NOW,
    0,
  )

const noPermission = new CceError({
  kind: 'no-permission',
  operation: 'ListAddonInstances',
  method: 'GET',
  url: 'https://cce.test',
  status: 403,
  code: null,
  apiMessage: null,
  requestId: null,
  attempts: 1,
  detail: null,
})

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
  'held-back': () => report([upgrade('Pause', '45.00'), postcheckHeldBack()], { subject: SUBJECT }),
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
      notCovered: [
        { check: 'addons', what: LEFT_OUT.noFreshCheck('npd') },
        { check: 'addons', what: LEFT_OUT.noTarget('everest') },
        { check: 'addons', what: LEFT_OUT.unnamedAddon },
        { check: 'addons', what: LEFT_OUT.addonList(callFailure(noPermission)) },
        {
          check: null,
          what: LEFT_OUT.facts([{ en: 'the age of its backup', zh: '最近一次备份的时间' }], callFailure(noPermission)),
        },
      ],
    }),
})
