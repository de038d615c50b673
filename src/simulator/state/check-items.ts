import type { CheckItem, ItemSection, NodeSection, NodeStage } from './api-shapes.js'

/**
 * The items of a pre-upgrade check. CCE publishes five of these names: AddonLimit, CoreDNSConfLimit, DeprecatedApiCheck,
 * NodeContainerdPodRestartRisk and ResiduePackageVersion. The others are made up from the titles in its user guide.
 */

const item = (name: string, kind: string, group: string, level: string): CheckItem => ({
  name,
  kind,
  group,
  level,
  phase: 'Success',
  message: 'check item succeed',
  riskSource: {},
})

const limit = (name: string, kind = 'Exception', level = 'Fatal'): CheckItem => item(name, kind, 'LimitCheck', level)

export const CLUSTER_ITEMS: readonly CheckItem[] = [
  limit('DeprecatedApiCheck', 'Risk', 'Info'),
  limit('NodeContainerdPodRestartRisk', 'Risk', 'Warning'),
  limit('ResiduePackageVersion'),
  limit('UpgradeManagementCheck'),
  limit('HelmChartCheck', 'Risk', 'Warning'),
  limit('NodePoolCheck'),
  limit('SecurityGroupCheck'),
  limit('DeprecatedResourceCheck', 'Risk', 'Info'),
  limit('CompatibilityRiskCheck', 'Risk', 'Warning'),
  limit('CpuPolicyCheck'),
  limit('ElbCertificateCheck'),
  limit('ElbIpv4Check'),
  limit('HistoryUpgradeCheck'),
  limit('IngressElbConsistency'),
  limit('SecretEncryptionCheck'),
  ...['MasterComponentCheck', 'MasterSubnetCheck', 'MasterTimeZoneCheck', 'MasterCidrCheck'].map((name) =>
    item(name, 'Exception', 'MasterCheck', 'Fatal'),
  ),
]

export const ADDON_ITEMS: readonly CheckItem[] = [
  item('AddonLimit', 'Exception', 'AddonCheck', 'Warning'),
  item('CoreDNSConfLimit', 'Exception', 'AddonCheck', 'Fatal'),
  item('NginxIngressCheck', 'Exception', 'AddonCheck', 'Fatal'),
  item('EverestCheck', 'Exception', 'AddonCheck', 'Fatal'),
  item('AddonConfigConsistency', 'Risk', 'AddonCheck', 'Warning'),
]

const WARNING_RISKS = new Set(['NodeCommandCheck', 'NodeSwapCheck', 'NodeImageCountCheck', 'NodeSockMountCheck'])

/** All 36 node items. Most scenarios use {@link NODE_ITEMS}, the first twelve. */
export const ALL_NODE_ITEMS: readonly CheckItem[] = [
  ...['NodeDiskCheck', 'NodeReadyCheck', 'NodeKubeletCheck', 'NodeDnsCheck', 'NodeMemoryCheck', 'NodeCpuUsageCheck'],
  ...['NodeCommandCheck', 'NodeClockSyncCheck', 'NodeOsCheck', 'NodeComponentCheck', 'NodeTaintCheck', 'NodeSwapCheck'],
  ...['NodeLimitCheck', 'NodeResidualCheck', 'NodeAgentVersionCheck', 'NodeDirPermissionCheck', 'NodeJournaldCheck'],
  ...['NodeContainerdSockCheck', 'NodeMountPointCheck', 'NodeNetworkManagerCheck', 'NodeIdFileCheck', 'NodeSudoCheck'],
  ...['NodeConfigConsistency', 'NodeConfigFileCheck', 'NodeKeyCommandCheck', 'NodeSockMountCheck', 'NodeMountCheck'],
  ...['NodePaasLoginCheck', 'NodeSystemParamCheck', 'NodeRuntimeCheck', 'NodeImageCountCheck', 'NodeImageLayerCheck'],
  ...['NodeRotationCertCheck', 'NodePythonCheck', 'NodeKernelCheck', 'NodeCgroupCheck'],
].map((name) =>
  WARNING_RISKS.has(name) ? item(name, 'Risk', 'NodeCheck', 'Warning') : item(name, 'Exception', 'NodeCheck', 'Fatal'),
)

export const NODE_ITEMS: readonly CheckItem[] = ALL_NODE_ITEMS.slice(0, 12)

/** Fields to change, by item name. */
export type ItemChanges = Readonly<Record<string, CheckItem>>

/** The items with some of them changed. @throws Error if a change names an item that is not among them */
export function withChanges(items: readonly CheckItem[], changes: ItemChanges): CheckItem[] {
  const unknown = Object.keys(changes).find((name) => !items.some((candidate) => candidate.name === name))
  if (unknown) throw new Error(`There is no item ${unknown} to change`)
  return items.map((candidate) => ({ ...candidate, ...changes[candidate.name ?? ''] }))
}

/** The fields that a failed item has in place of those of a passed one. */
export const failure = (message: string, more: CheckItem = {}): CheckItem => ({ phase: 'Failed', message, ...more })

/** A section of a finished task; `Failed` if any of its items failed. */
export const itemSection = (items: readonly CheckItem[]): ItemSection => ({ phase: phaseOf(items), itemsStatus: items })

export const nodeSection = (stages: readonly NodeStage[]): NodeSection => ({
  phase: phaseOf(stages.flatMap((stage) => stage.itemsStatus ?? [])),
  nodeStageStatus: stages,
})

const phaseOf = (items: readonly CheckItem[]): string =>
  items.some(({ phase }) => phase === 'Failed') ? 'Failed' : 'Success'
