import { readSelected, selectFromList } from '../../../src/checks/addons/select.js'
import type { Language } from '../../../src/model/language.js'
import type { Report, ReportFinding } from '../../../src/model/report.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  cstTime,
  failed,
  item,
  MINUTE,
  NOW,
  OTHER_CLUSTER,
  precheck,
  risk,
  stage,
} from '../../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { policyOf, reportOf } from '../../support/reports/report-of.js'

const POLICY = `
version: 1
fail-on: exception
rules:
  - match: { name: DeprecatedApiCheck }
    decision: block
    reason: a removed API in use blocks us
waivers:
  - name: NodeContainerdPodRestartRisk
    match: { check: precheck, nodes: ["prod-a-*"] }
    reason: maintenance window CHG-1234
    owner: "@org/platform"
    expires: 2026-01-05
`

const APIS = {
  deprecatedAPIRisks: [
    { url: '/apis/policy/v1beta1/podsecuritypolicies', userAgent: 'kubectl/v1.22.3 (linux/amd64)' },
    { url: '/apis/batch/v1beta1/cronjobs', userAgent: 'argocd-application-controller' },
    { url: '/apis/discovery.k8s.io/v1beta1/endpointslices', userAgent: 'coredns/v0.0.0 (linux/amd64)' },
    { url: '/apis/flowcontrol.apiserver.k8s.io/v1beta2/flowschemas', userAgent: '' },
  ],
}

export const SECRET = 'the-secret-of-a-configuration'

const CONFIG = {
  configurationRisks: [
    { package: 'kubelet', sourceFile: '/opt/kubelet.yaml', field: 'kubeAPIQPS', originalValue: SECRET, value: SECRET },
  ],
}

const RESTART = { name: 'NodeContainerdPodRestartRisk', kind: 'Risk', level: 'Warning', message: 'pods may restart' }

const nodeStages = () =>
  Array.from({ length: 36 }, (_, node) =>
    stage(
      `prod-${node < 24 ? 'a' : 'b'}-${String(node).padStart(3, '0')}`,
      item({ name: 'NodeCPUCheck', group: 'NodeCheck' }),
      ...(node % 2 === 0 ? [failed({ name: 'NodeDiskCheck', message: `The disk is ${90 + (node % 10)}% full` })] : []),
      ...(node % 3 === 0 ? [failed(RESTART)] : []),
      ...(node === 5 ? [failed({ name: 'NodeConfig', kind: 'Risk', level: 'Info', riskSource: CONFIG })] : []),
      ...(node === 7 ? [failed({ group: 'ExecuteException', name: 'NodeNTPCheck', message: 'ssh: refused' })] : []),
    ),
  )

const task = (over: Record<string, unknown> = {}) =>
  precheck({
    spec: { skippedCheckItemList: [{ name: 'NodeSwapCheck' }] },
    status: {
      phase: 'Failed',
      clusterCheckStatus: {
        phase: 'Failed',
        itemsStatus: [
          item(),
          failed({ name: 'DeprecatedApiCheck', kind: 'Risk', level: 'Warning', message: 'in use', riskSource: APIS }),
        ],
      },
      nodeCheckStatus: { phase: 'Failed', nodeStageStatus: nodeStages() },
    },
    ...over,
  })

const addons = addonList(
  addonTask({
    status: { status: 'Failed', riskList: [risk({ status: 'Failed', level: 'Fatal', message: 'pick a way' })] },
  }),
  addonTask({
    metadata: {
      addonTemplateName: 'everest',
      addonInstanceName: 'everest',
      addonInstanceID: 'i2',
      expireTimeStamp: cstTime(2),
    },
  }),
)

/** A report in which every part of the page has something to say. */
export function everything(language: Language = 'en'): Report {
  const expected = { ...NOTHING_ASSERTED, clusterId: CLUSTER, targetVersion: 'v1.31' }
  const policy = policyOf(POLICY)
  const proposal = policyOf(POLICY.replace('prod-a-*', 'prod-*'))
  const inForce = { ...policy, source: 'workspace' as const, isOwnJudge: true }
  const report = reportOf(
    [precheckResult(task(), expected, NOW, 0), ...readSelected(selectFromList(addons, ANY_TASK), expected, NOW, 0)],
    {
      language,
      policy: inForce,
      proposal,
      subject: { clusterId: CLUSTER, region: 'cn-north-4', targetVersion: 'v1.31' },
      facts: { name: 'prod-eu', phase: 'Available', liveVersion: 'v1.29.3-r0', latestBackupAt: NOW - 90 * MINUTE },
      gaps: [{ check: 'addons', code: 'no-fresh-addon-check', addon: 'npd' }],
    },
  )
  return withBaseline(withUpgrade(report))
}

/** The same with what a later version of the gate will find by itself. */
function withBaseline(report: Report): Report {
  const findings = report.findings.map(
    (one, index): ReportFinding => ({ ...one, status: index % 3 === 0 ? 'new' : 'known' }),
  )
  const [first] = findings
  const resolved = first ? [{ ...first, name: 'NodeReadyCheck', title: 'Node readiness' }] : []
  const counts = {
    ...report.counts,
    new: findings.filter(({ status }) => status === 'new').length,
    resolved: resolved.length,
  }
  const manifest = first && {
    ...first,
    scope: 'manifest' as const,
    check: 'manifests',
    name: 'removed-api',
    title: 'policy/v1beta1 PodSecurityPolicy',
    nodes: [],
    location: { file: 'deploy/psp.yaml', line: 3 },
    status: 'new' as const,
  }
  return { ...report, counts, resolved, findings: manifest ? [...findings, manifest] : findings }
}

function withUpgrade(report: Report): Report {
  const [cluster] = report.clusters
  const [check] = cluster?.checks ?? []
  if (!cluster || !check) return report
  const upgrade = {
    ...check,
    check: 'upgrade',
    phase: 'Running',
    progress: '42',
    items: [],
    skipped: [],
    nodeCount: 0,
  }
  const other = { ...cluster, id: OTHER_CLUSTER, name: 'staging', checks: [upgrade, check], skippedCheckItemList: [] }
  return { ...report, clusters: [cluster, other] }
}
