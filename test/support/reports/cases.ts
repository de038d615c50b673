import { CceError } from '../../../src/cce/errors/api-error.js'
import { readSelected, selectFromList } from '../../../src/checks/addons/select.js'
import { chooseNewest } from '../../../src/checks/precheck/select.js'
import { readSaved } from '../../../src/checks/saved/index.js'
import type { Expectations, Selection } from '../../../src/checks/shared/context.js'
import { catchApiErrors } from '../../../src/checks/shared/failures.js'
import type { ApiFailure } from '../../../src/model/api-failure.js'
import type { CheckResult } from '../../../src/model/check-result.js'
import type { FailOn } from '../../../src/model/decision.js'
import { diagnostic } from '../../../src/model/diagnostic.js'
import type { Language } from '../../../src/model/language.js'
import type { Report } from '../../../src/model/report.js'
import type { SettingProblem } from '../../../src/model/setting-fault.js'
import {
  addonList,
  addonTask,
  cstTime,
  failed,
  goTime,
  item,
  NOW,
  OTHER_CLUSTER,
  precheck,
  risk,
} from '../cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../cce/results.js'
import { policyCasesIn } from './policy-cases.js'
import { reportOf as englishReportOf } from './report-of.js'
import { blocked, clusterItems, nodes, page, warnings } from './responses.js'
import { type Cases, EXPECTED, SUBJECT } from './shared.js'
import { upgradeCasesIn } from './upgrade-cases.js'

const addons = (raw: unknown, selection: Partial<Selection> = {}) =>
  readSelected(selectFromList(raw, { ...ANY_TASK, ...selection }), EXPECTED, NOW, 0)

const refusal = (over: Partial<ApiFailure>): Promise<readonly CheckResult[]> =>
  catchApiErrors('precheck', () => {
    throw new CceError({
      kind: 'no-permission',
      operation: 'ListPreCheckTasks',
      method: 'GET',
      status: 403,
      code: 'CCE.01403001',
      url: 'https://cce.cn-north-4.myhuaweicloud.com/api/v3/projects/p/clusters/c/operation/precheck/tasks',
      apiMessage: 'Forbidden.',
      requestId: '2c5b5ba2d7fd9b5a4fb2b5a2',
      attempts: 1,
      detail: null,
      retryStop: null,
      ...over,
    })
  })

const setting = (input: string, value: string | null, problem: SettingProblem, suggestion: string | null = null) =>
  diagnostic(null, { name: 'wrong-settings', fault: { input, value, problem, suggestion } })

/** The reports of all situations that a user can meet, in one language. */
export function casesIn(language: Language): Cases {
  const reportOf: typeof englishReportOf = (results, options) => englishReportOf(results, { ...options, language })
  const reading = (raw: unknown, over: Partial<Expectations> = {}, failOn: FailOn = 'exception', waited = 0): Report =>
    reportOf([precheckResult(raw, { ...EXPECTED, ...over }, NOW, waited)], {
      failOn,
      subject: {
        ...SUBJECT,
        targetVersion: over.targetVersion === undefined ? SUBJECT.targetVersion : over.targetVersion,
      },
    })
  const refused = async (over: Partial<ApiFailure>): Promise<Report> =>
    reportOf(await refusal(over), { subject: SUBJECT })
  return {
    ready: () =>
      reading(
        precheck({
          status: {
            clusterCheckStatus: { phase: 'Success', itemsStatus: clusterItems() },
            nodeCheckStatus: { phase: 'Success', nodeStageStatus: nodes(12) },
          },
        }),
      ),
    'ready-with-addons': () =>
      reportOf(
        [
          precheckResult(precheck(), EXPECTED, NOW, 0),
          ...addons(
            addonList(
              addonTask(),
              addonTask({
                metadata: { addonTemplateName: 'everest', addonInstanceName: 'everest', addonInstanceID: 'i2' },
              }),
            ),
          ),
        ],
        { subject: SUBJECT },
      ),
    'target-not-asserted': () => reading(precheck(), { targetVersion: null }),
    warnings: () => reading(warnings()),
    'warnings-are-errors': () => reading(warnings(), {}, 'warning'),
    blocked: () => reading(blocked()),
    'blocked-but-fail-on-none': () => reading(blocked(), {}, 'none'),
    'blocked-only-fatal': () => reading(blocked(), {}, 'fatal'),
    expired: () => {
      const raw = blocked() as { status: Record<string, unknown> }
      raw.status['expireTimeStamp'] = goTime(-190)
      return reading(raw)
    },
    'expires-too-soon': () => reading(precheck({ status: { expireTimeStamp: goTime(3) } })),
    'no-expiry': () => reading(precheck({ status: { expireTimeStamp: null } })),
    running: () => reading(precheck({ status: { phase: 'Running', expireTimeStamp: null } }), {}, 'exception', 900_000),
    errored: () => reading(precheck({ status: { phase: 'Error', message: 'dial tcp 10.0.0.5:5443: i/o timeout' } })),
    'no-task': () => {
      const choice = chooseNewest([], 'v1.31')
      return reportOf('result' in choice ? [choice.result] : [], { subject: SUBJECT })
    },
    'other-target': () => reading(blocked(), { targetVersion: 'v1.32' }),
    'no-task-for-target': () => {
      const tasks = ['v1.30.1-r0', 'v1.29.3-r0'].map((targetVersion) => precheck({ spec: { targetVersion } }))
      const choice = chooseNewest(tasks as never, 'v1.31')
      return reportOf('result' in choice ? [choice.result] : [], { subject: SUBJECT })
    },
    'other-cluster': () => reading(precheck({ spec: { clusterID: OTHER_CLUSTER } })),
    'unknown-values': () =>
      reading(
        precheck({
          status: {
            phase: 'Failed',
            clusterCheckStatus: {
              phase: 'Failed',
              itemsStatus: [
                failed({ level: 'Critical', message: 'The disk is 97% full' }),
                item({ name: 'EtcdCheck', phase: 'Skipped' }),
              ],
            },
          },
        }),
      ),
    'unexplained-failure': () => reading(precheck({ status: { phase: 'Failed', message: 'see the check log' } })),
    'check-broke': () =>
      reading(
        precheck({
          status: {
            phase: 'Failed',
            nodeCheckStatus: {
              phase: 'Failed',
              nodeStageStatus: nodes(2, () => [
                failed({ group: 'ExecuteException', message: 'ssh: connection refused' }),
              ]),
            },
          },
        }),
      ),
    skipped: () =>
      reading(
        precheck({
          spec: {
            skippedCheckItemList: [
              { name: 'NodeContainerdPodRestartRisk' },
              { name: 'NodeDiskCheck', resourceSelector: { key: 'node.uid', operator: 'In', values: ['uid-node-1'] } },
            ],
          },
        }),
      ),
    'section-missing': () => reading(precheck({ status: { nodeCheckStatus: null } })),
    'addon-quirks': () => reportOf(addons(page('addons')), { subject: { ...SUBJECT, targetVersion: null } }),
    'addons-mixed': () =>
      reportOf(
        [
          precheckResult(precheck(), EXPECTED, NOW, 0),
          ...addons(
            addonList(
              addonTask({
                status: {
                  status: 'Failed',
                  riskList: [risk({ status: 'Failed', message: 'addon status(abnormal) is not running' })],
                },
              }),
              addonTask({
                metadata: {
                  addonTemplateName: 'nginx-ingress',
                  addonInstanceName: 'nginx-ingress',
                  addonInstanceID: 'i2',
                  expireTimeStamp: cstTime(2),
                },
              }),
              addonTask({
                metadata: { addonTemplateName: 'everest', addonInstanceName: 'everest', addonInstanceID: 'i3' },
                status: { status: 'Running', riskList: [] },
              }),
            ),
          ),
        ],
        { subject: SUBJECT },
      ),
    'several-clusters': () =>
      reportOf(
        readSaved(
          [
            precheck(),
            {
              ...blocked(),
              spec: { clusterID: OTHER_CLUSTER, clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0' },
              metadata: { uid: 'other' },
            },
          ].map((value, index) => ({ path: `${index}.json`, text: JSON.stringify(value) })),
          null,
          NOTHING_ASSERTED,
          ANY_TASK,
          NOW,
        ).results,
      ),
    'broken-file': () =>
      reportOf(
        readSaved([{ path: 'saved/precheck.json', text: '<html>' }], ['precheck'], EXPECTED, ANY_TASK, NOW).results,
        {
          subject: SUBJECT,
        },
      ),
    'no-access': () =>
      reportOf([], {
        subject: SUBJECT,
        runDiagnostics: [
          diagnostic(null, {
            name: 'no-access',
            author: 'fork',
            missing: ['access-key', 'secret-key'],
            excused: false,
          }),
        ],
      }),
    'no-permission': () => refused({}),
    'service-failed': () =>
      refused({ kind: 'server-error', status: 500, code: 'CCE.01500001', apiMessage: 'Internal error', attempts: 3 }),
    'wrong-settings': () =>
      reportOf([], {
        runDiagnostics: [
          setting(
            'checks',
            'prechek',
            { code: 'entries-not-listed', entries: ['prechek'], allowed: ['precheck', 'addons'] },
            'precheck',
          ),
          setting('cluster-id', null, { code: 'cluster-required' }),
        ],
      }),
    'not-applicable': () => reportOf([], { changedFiles: 3 }),
    ...upgradeCasesIn(reportOf),
    ...policyCasesIn(reportOf),
  }
}

/** The same reports in English. */
export const CASES = casesIn('en')
