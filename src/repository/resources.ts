/** The cluster that a Terraform resource can be about. */
export interface WantedCluster {
  /** null: any cluster */
  readonly id: string | null
  /** null: of either kind */
  readonly autopilot: boolean | null
}

/**
 * The resources whose attributes are a cluster's target version (Terraform provider of Huawei Cloud). Autopilot clusters have
 * resources of their own.
 */
export const UPGRADES: readonly string[] = [
  'huaweicloud_cce_cluster_upgrade',
  'huaweicloud_cce_autopilot_cluster_upgrade',
]
export const CLUSTERS: readonly string[] = ['huaweicloud_cce_cluster', 'huaweicloud_cce_autopilot_cluster']

export const isAutopilot = (type: string): boolean => type.includes('_autopilot_')

/** The attribute of a cluster resource that holds its version. */
export const versionAttribute = (type: string): string => (isAutopilot(type) ? 'version' : 'cluster_version')
