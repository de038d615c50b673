import { readFileSync } from 'node:fs'
import { CceError } from '../../src/cce/api-error.js'
import { readSelected, selectFromList } from '../../src/checks/addons-choice.js'
import type { Expectations, Selection } from '../../src/checks/context.js'
import { withFailuresObserved } from '../../src/checks/failures.js'
import { choosePrecheck } from '../../src/checks/precheck-choice.js'
import { readPrecheck } from '../../src/checks/precheck-reading.js'
import { readSaved } from '../../src/checks/saved.js'
import { gateObservation } from '../../src/checks/standing.js'
import { NO_FACTS } from '../../src/model/cluster-facts.js'
import type { FailOn, Report } from '../../src/model/report.js'
import { buildReport } from '../../src/report/build-report.js'
import {
  ANY_TASK,
  addonList,
  addonTask,
  CLUSTER,
  cstTime,
  failed,
  goTime,
  item,
  NO_SUBJECT,
  NOTHING_ASKED,
  NOTHING_ASSERTED,
  NOW,
  OTHER_CLUSTER,
  policyOf,
  precheck,
  reportOf,
  risk,
  stage,
} from '../checks/support.js'

const SUBJECT = { clusterId: CLUSTER, region: 'cn-north-4', targetVersion: 'v1.31' }
const EXPECTED: Expectations = { ...NOTHING_ASSERTED, clusterId: CLUSTER, targetVersion: 'v1.31' }

const page = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/api-pages/${name}.json`, import.meta.url), 'utf8'))

const reading = (raw: unknown, over: Partial<Expectations> = {}, failOn: FailOn = 'exception', waited = 0): Report =>
  reportOf([readPrecheck(raw, { ...EXPECTED, ...over }, NOW, waited)], {
    failOn,
    subject: { ...SUBJECT, targetVersion: over.targetVersion === undefined ? SUBJECT.targetVersion : over.targetVersion },
  })

const addons = (raw: unknown, selection: Partial<Selection> = {}) =>
  readSelected(selectFromList(raw, { ...ANY_TASK, ...selection }), EXPECTED, NOW, 0)

const NODE_ITEMS = ['NodeCPUCheck', 'NodeNetworkCheck', 'NodeKubeletCheck', 'NodeNTPCheck']
const nodes = (count: number, more: (index: number) => Record<string, unknown>[] = () => []) =>
  Array.from({ length: count }, (_, index) =>
    stage(
      `cce-prod-${String(index + 1).padStart(3, '0')}`,
      ...NODE_ITEMS.map((name) => item({ name, group: 'NodeCheck', level: 'Fatal' })),
      ...more(index),
    ),
  )

const clusterItems = (...over: Record<string, unknown>[]) => {
  const known: Record<string, unknown>[] = (page('precheck') as { status: { clusterCheckStatus: { itemsStatus: [] } } })
    .status.clusterCheckStatus.itemsStatus
  return known.map((one) => ({ ...one, ...over.find(({ name }) => name === one['name']) }))
}

const DEPRECATED = {
  name: 'DeprecatedApiCheck',
  phase: 'Failed',
  message: 'deprecated APIs are in use, see riskSource',
  riskSource: {
    deprecatedAPIRisks: [
      { url: '/apis/policy/v1beta1/podsecuritypolicies', userAgent: 'kubectl/v1.22.3 (linux/amd64)' },
      { url: '/apis/batch/v1beta1/cronjobs', userAgent: 'argocd-application-controller' },
    ],
  },
}
const RESTART = { name: 'NodeContainerdPodRestartRisk', phase: 'Failed', message: 'pods may restart on 3 nodes' }

const diskFull = (index: number) =>
  failed({
    name: 'NodeDiskCheck',
    message: `The disk /dev/vdb1 of cce-prod-${String(index + 1).padStart(3, '0')} is ${90 + (index % 10)}% full`,
    errorCodes: ['CCE_NODE.0007'],
  })

const CONFIG = {
  package: 'kubelet',
  sourceFile: '/opt/cloud/cce/kubernetes/kubelet/kubelet_config.yaml',
  nodeMsg: 'cce-prod-001',
  field: 'kubeAPIQPS',
  operation: 'modify',
  originalValue: 'the-original-secret',
  value: 'the-current-secret',
}

const blocked = () =>
  precheck({
    status: {
      phase: 'Failed',
      clusterCheckStatus: { phase: 'Failed', itemsStatus: clusterItems(DEPRECATED, RESTART) },
      addonCheckStatus: {
        phase: 'Failed',
        itemsStatus: [
          failed({
            name: 'AddonLimit',
            group: 'AddonCheck',
            level: 'Warning',
            message: 'The add-on nginx-ingress (2.1.0) does not support v1.31',
            riskSource: { addonRisks: [{ addonTemplateName: 'nginx-ingress', alias: 'NGINX Ingress Controller' }] },
          }),
        ],
      },
      nodeCheckStatus: {
        phase: 'Failed',
        nodeStageStatus: nodes(40, (index) => [
          ...(index < 37 ? [diskFull(index)] : [item({ name: 'NodeDiskCheck', group: 'NodeCheck' })]),
          ...(index === 0
            ? [
                failed({
                  name: 'NodeKubeletConfigCheck',
                  kind: 'Risk',
                  level: 'Warning',
                  message: 'kubelet settings were changed by hand',
                  riskSource: { configurationRisks: [CONFIG] },
                }),
              ]
            : []),
        ]),
      },
    },
  })

const warnings = () =>
  precheck({
    status: {
      phase: 'Failed',
      clusterCheckStatus: { phase: 'Failed', itemsStatus: clusterItems(DEPRECATED, RESTART) },
      nodeCheckStatus: {
        phase: 'Failed',
        nodeStageStatus: nodes(3, (index) =>
          index === 1
            ? [failed({ name: 'NodeHostnameCheck', kind: 'Risk', level: 'Info', message: 'The hostname has upper case letters' })]
            : [],
        ),
      },
    },
  })

const refused = (over: Partial<ConstructorParameters<typeof CceError>[0]>): Promise<Report> =>
  withFailuresObserved('precheck', () => {
    throw new CceError({
      ...{ kind: 'no-permission', operation: 'ListPreCheckTasks', method: 'GET', status: 403, code: 'CCE.01403001' },
      ...{ url: 'https://cce.cn-north-4.myhuaweicloud.com/api/v3/projects/p/clusters/c/operation/precheck/tasks' },
      ...{ apiMessage: 'Forbidden.', requestId: '2c5b5ba2d7fd9b5a4fb2b5a2', attempts: 1, detail: null, ...over },
    })
  }).then((results) => reportOf(results, { subject: SUBJECT }))

const setting = (input: string, value: string | null, problem: string, suggestion: string | null = null) =>
  gateObservation(null, { name: 'wrong-settings', fault: { input, value, problem, suggestion } })

const POLICY = `version: 1
fail-on: exception
rules:
  - match: { check: precheck, name: DeprecatedApiCheck }
    decision: block
    reason: a removed API in use blocks us
  - match: { kind: Exception }
    decision: warn
waivers:
  - name: NodeContainerdPodRestartRisk
    match: { cluster: prod-*, target: v1.31 }
    reason: maintenance window CHG-1234
    owner: "@org/platform"
    expires: 2026-01-09
  - name: NodeKubeletConfigCheck
    reason: kubelet settings are ours
    owner: "@org/nodes"
    expires: 2026-02-20
  - name: NodeDiskCheck
    reason: disks are always full
    owner: "@org/nodes"
    expires: 2026-02-20
  - name: NodeHostnameCheck
    reason: renamed next week
    owner: "@org/nodes"
    expires: 2025-12-30
  - name: NodeSwapCheck
    match: { cluster: staging }
    reason: swap is off there
    owner: "@org/nodes"
    expires: 2026-02-20
items:
  - name: NodeKubeletConfigCheck
    title: kubelet settings
    fix: Compare with the node pool's own settings, see the runbook.
    link: https://wiki.example.com/runbooks/kubelet
`
const ON_BASE = { source: 'base', ref: 'main', commit: 'b'.repeat(40) } as const
const OUT_OF_REACH = {
  ...{ file: '.github/cce-upgrade-policy.yml', line: null, column: null, at: '', about: '' },
  problem: { code: 'base-unreadable', ref: 'main', why: { code: 'no-permission', status: 403, checkout: 'no-branch' } },
} as const

/** Every state in which a person may meet a report, by the name of its golden file. */
export const CASES: Readonly<Record<string, () => Report | Promise<Report>>> = {
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
        readPrecheck(precheck(), EXPECTED, NOW, 0),
        ...addons(
          addonList(
            addonTask(),
            addonTask({ metadata: { addonTemplateName: 'everest', addonInstanceName: 'everest', addonInstanceID: 'i2' } }),
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
    const choice = choosePrecheck([], 'v1.31')
    return reportOf('result' in choice ? [choice.result] : [], { subject: SUBJECT })
  },
  'other-target': () => reading(blocked(), { targetVersion: 'v1.32' }),
  'no-task-for-target': () => {
    const tasks = ['v1.30.1-r0', 'v1.29.3-r0'].map((targetVersion) => precheck({ spec: { targetVersion } }))
    const choice = choosePrecheck(tasks as never, 'v1.31')
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
            itemsStatus: [failed({ level: 'Critical', message: 'The disk is 97% full' }), item({ name: 'EtcdCheck', phase: 'Skipped' })],
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
            nodeStageStatus: nodes(2, () => [failed({ group: 'ExecuteException', message: 'ssh: connection refused' })]),
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
        readPrecheck(precheck(), EXPECTED, NOW, 0),
        ...addons(
          addonList(
            addonTask({ status: { status: 'Failed', riskList: [risk({ status: 'Failed', message: 'addon status(abnormal) is not running' })] } }),
            addonTask({
              metadata: { addonTemplateName: 'nginx-ingress', addonInstanceName: 'nginx-ingress', addonInstanceID: 'i2', expireTimeStamp: cstTime(2) },
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
  'policy-in-force': () =>
    reportOf([readPrecheck(blocked(), EXPECTED, NOW, 0)], {
      subject: SUBJECT,
      facts: { name: 'prod-a' },
      policy: { ...policyOf(POLICY), ...ON_BASE },
    }),
  'policy-changed': () =>
    reportOf([readPrecheck(warnings(), EXPECTED, NOW, 0)], {
      subject: SUBJECT,
      facts: { name: 'prod-a' },
      policy: { ...policyOf('version: 1\nfail-on: warning\n'), ...ON_BASE },
      proposal: policyOf(POLICY),
    }),
  'policy-faulty': () =>
    reportOf([readPrecheck(warnings(), EXPECTED, NOW, 0)], {
      ...{ subject: SUBJECT, failOn: 'none' },
      policy: policyOf('version: 1\nwaiver: []\nrules:\n  - match: { kind: Rsik }\n    decision: notice\n'),
    }),
  'policy-out-of-reach': () =>
    reportOf([readPrecheck(warnings(), EXPECTED, NOW, 0)], {
      subject: SUBJECT,
      policy: { ...ON_BASE, commit: null, state: 'faulty', faults: [OUT_OF_REACH] },
    }),
  'policy-of-the-workspace': () =>
    reportOf([readPrecheck(warnings(), EXPECTED, NOW, 0)], {
      subject: SUBJECT,
      policy: { ...policyOf(POLICY), isOwnJudge: true },
    }),
  'several-clusters': () =>
    reportOf(
      readSaved(
        [precheck(), { ...blocked(), spec: { clusterID: OTHER_CLUSTER, clusterVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0' }, metadata: { uid: 'other' } }].map(
          (value, index) => ({ path: `${index}.json`, text: JSON.stringify(value) }),
        ),
        null,
        NOTHING_ASSERTED,
        ANY_TASK,
        NOW,
      ).results,
    ),
  'broken-file': () =>
    reportOf(readSaved([{ path: 'saved/precheck.json', text: '<html>' }], ['precheck'], EXPECTED, ANY_TASK, NOW).results, {
      subject: SUBJECT,
    }),
  'no-access': () =>
    reportOf([], {
      subject: SUBJECT,
      aboutRun: [gateObservation(null, { name: 'no-access', author: 'fork', missing: ['access-key', 'secret-key'], excused: false })],
    }),
  'no-permission': () => refused({}),
  'service-failed': () =>
    refused({ kind: 'server-error', status: 500, code: 'CCE.01500001', apiMessage: 'Internal error', attempts: 3 }),
  'wrong-settings': () =>
    reportOf([], {
      aboutRun: [
        setting('checks', 'prechek', 'must be a list of precheck, addons', 'Did you mean precheck?'),
        setting('cluster-id', null, 'is missing'),
      ],
    }),
  'not-applicable': () =>
    buildReport({
      ...{ subject: NO_SUBJECT, results: [], aboutRun: [], verdict: 'not-applicable', green: true, failOn: 'exception' },
      ...{ version: '1.0.0', language: 'en', now: NOW, changedFiles: 3, facts: NO_FACTS, notCovered: [], highest: () => 'not-applicable' },
      ...{ asked: NOTHING_ASKED, policy: null, items: [] },
    }),
}
