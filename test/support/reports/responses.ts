import { readFileSync } from 'node:fs'
import { failed, item, precheck, stage } from '../cce/responses.js'

/** Responses that look like those of a real cluster. */

export const page = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/api-pages/${name}.json`, import.meta.url), 'utf8'))

const NODE_ITEMS = ['NodeCPUCheck', 'NodeNetworkCheck', 'NodeKubeletCheck', 'NodeNTPCheck']
export const nodes = (count: number, more: (index: number) => Record<string, unknown>[] = () => []) =>
  Array.from({ length: count }, (_, index) =>
    stage(
      `cce-prod-${String(index + 1).padStart(3, '0')}`,
      ...NODE_ITEMS.map((name) => item({ name, group: 'NodeCheck', level: 'Fatal' })),
      ...more(index),
    ),
  )

export const clusterItems = (...over: Record<string, unknown>[]) => {
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

/** A check with blocking failures on all but three of its nodes. */
export const blocked = (nodeCount = 40) =>
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
        nodeStageStatus: nodes(nodeCount, (index) => [
          ...(index < nodeCount - 3 ? [diskFull(index)] : [item({ name: 'NodeDiskCheck', group: 'NodeCheck' })]),
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

/** A check whose failures may be skipped. */
export const warnings = () =>
  precheck({
    status: {
      phase: 'Failed',
      clusterCheckStatus: { phase: 'Failed', itemsStatus: clusterItems(DEPRECATED, RESTART) },
      nodeCheckStatus: {
        phase: 'Failed',
        nodeStageStatus: nodes(3, (index) =>
          index === 1
            ? [
                failed({
                  name: 'NodeHostnameCheck',
                  kind: 'Risk',
                  level: 'Info',
                  message: 'The hostname has upper case letters',
                }),
              ]
            : [],
        ),
      },
    },
  })
