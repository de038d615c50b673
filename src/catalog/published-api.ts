import { allEntries } from './items/index.js'

/**
 * The field names of every response that can be saved: checks, upgrades, workflows, backups, clusters, nodes, node pools, add-ons,
 * releases and errors (CCE API reference, and the models of Huawei's Python SDK 3.1.219).
 */
const FIELDS = `
  activeNode activeNodeCount added addonCheckStatus addonInstanceID addonInstanceName addonList addonRisks addons
  addonTargetVersion addonTemplateLabels addonTemplateLogo addonTemplateName addonTemplateType agency_name
  agencyName alarm alarmRuleTemplateId alias annotations apiVersion authenticatingProxy authentication
  autoGenerateSecurityGroupHardeningConfig autopilotClusterUpgradeAction autoscaling availabilityZone az bandwidth
  basic billingMode body ca capacityReservationSpecification category cceManaged cert certificateAuthority
  chargemode chargingMode chart_name chart_public chart_version cidr cidrs cluster_id cluster_name cluster_type
  clusterAZ clusterCheckStatus clusterExternalIP clusterID clusterOps clusterTags clusterType clusterUpgradeAction
  clusterVersion code completionTime conditions config configurationRisks configurations configurationsOverride
  configurationSyncedNodeCount configurationUpToDate containerBaseSize containerNetwork controlPlaneSecurityGroup
  count create_at createTimeStamp createTimestamp creatingNode creationTimeStamp creationTimestamp critical
  current_total currentCount currentNode currentVersion custom customSan customSecurityGroups data dataVolumes
  decMasterFlavor dedicatedHostId deleted deleteOption deleteStatus deletingNode deletionProtection
  deprecatedAPIRisks description desiredNodeCount details disableDefaultAddonCredSecret
  disableDefaultImagePullSecret disableNodeAgencyCredSecret dockerBaseSize DockerLVMConfigOverride dockerUmaskMode
  dssMasterVolumes ecsGroupId effect eip enable enableContainerCIDRsReservation enableDistMgt
  enableMasterVolumeEncryption enableSnat enableSWRImageAccess encoded_authorization_message encryptionConfig
  endPoint endpoints endTimeStamp eniNetwork eniSubnetCIDR eniSubnetId enterpriseProjectId error error_code
  error_msg errorCode errorCodes errorMessage existingNodeCount expireTimeStamp expireTimestamp extendParam
  extensionPriority extensionScaleGroups extNics field fixedIps flavor group hostnameConfig hostNetwork
  hyperNodeID hyperNodeName id ids initializedConditions initialNodeCount inPlaceRollingUpdate input iops ipBlock
  iptype IPv4CIDR IPv6CIDR ipv6enable isAutoPay isAutoRenew isLocked isOnlyUpgrade isRollbackable items
  itemsStatus jobID jobId k8sTags key kind kmsKeyID kubeProxyMode kubeReservedCpu kubeReservedMem kubeReservedPid
  kubeReservedStorage kubernetesSvcIpRange labelPolicyOnExistingNodes labels lastProbeTime lastTransitTime
  lastUpgradeInfo latestBackupTime legacyVersion level lineStatuses lockScene lockSource lockSourceId login
  logoURL lvmConfig lvType marketType masters matchLabels maxNodeCount maxPods message metadata metadataCmkid
  metadataEncrypted minNodeCount mode name namespace nextMarker nodeCheckStatus NodeID nodeInfo nodeManagement
  nodeMsg nodeNamePrefix nodeNameSuffix nodeNameTemplate nodeNicSpec nodeOrder nodepoolID nodepoolName
  nodePoolOrder nodeRisks nodeSelector nodeStageStatus nodeTemplate nodeType operation operator orderID
  originalValue os ownerReferences package pageInfo parameters partition password patch path periodNum periodType
  phase platformVersion podSecurityGroups pointStatuses policy portsToDisable postPaid preference prePaid
  previous_total previousVersion primaryNic priority privateIP privateIPv6IP privateKey productID progress
  promEnterpriseProjectID promInstanceID publicAccess publicIP publicKey readmeURL Reason reason release
  removeSSHKey removeUserPassword repairFailedNode repairingNode repairPolicy request_id require resources
  resourceSelector resourceVersion riskList riskName riskSource rootVolume runtime runtimeClass runtimeConfig
  scaleDownCooldownTime scaleDownDisabledNodeCount scaleDownUnneededTime scaleDownUtilizationThreshold
  scaleGroupStatuses scope secretConfig SecurityGroup securityReinforcementType selectorNames
  serverEnterpriseProjectID serverGroupReference serverId serverMetadataHttpTokens serviceNetwork sharetype size
  skippedCheckItemList sourceFile spec spotPrice sshKey stable startPoint startTimeStamp status status_description
  storage storageGroups storageSelectors storageType strategy subnet subnetID subnetId subnetList subnets
  suggestPatch supportIstio supportUpgradePageV4 supportVersions systemReservedCpu systemReservedMem
  systemReservedPid systemReservedStorage taintPolicyOnExistingNodes taints targetPlatformVersion targetVersion
  targetVersions taskID taskType throughput timezone title topics total translate type uid unpaidScaleNodeCount
  upcomingNodeCount update_at updated updateTimeStamp updateTimestamp upgradeFeatureGates upgradefrom upgradePaths
  url userAgent userDefinedStep username userPassword userTags userTagsPolicyOnExistingNodes value values version
  versionInfo versions virtualSpaces volumeConfig volumeResetPolicy volumeType volumetype vpc
  waitPostInstallFinish
`

/** Fields whose own keys people choose, such as labels. */
const FREE_MAPS: ReadonlySet<string> = new Set(
  'annotations basic custom extendParam flavor k8sTags labels matchLabels nodeOrder nodePoolOrder nodeSelector parameters values'.split(
    ' ',
  ),
)

const CLUSTER_PHASES =
  'Available Unavailable ScalingUp ScalingDown Creating Deleting Upgrading Resizing RollingBack RollbackFailed Hibernating Hibernation Awaking Empty Error'
const NODE_PHASES = 'Build Installing Upgrading Active Abnormal Deleting Error Repairing RepairFailed'
const NODE_POOL_PHASES = 'Synchronizing Synchronized SoldOut Deleting Error'
const TASK_PHASES = 'Init Queuing Running Pause Pending Success Failed Error Cancel'
const ADDON_STATUSES =
  'running abnormal installing installFailed upgrading upgradeFailed deleting deleteFailed deleteSuccess available rollbacking rollbackFailed unknown'
const RELEASE_STATUSES = 'DEPLOYED DELETED FAILED DELETING PENDING_INSTALL PENDING_UPGRADE PENDING_ROLLBACK UNKNOWN'
const KINDS =
  'Exception Risk PreCheckTask PreCheckTaskList AddonCheck UpgradeTask UpgradeTaskList PostCheckTask WorkFlowTask SnapshotTask UpgradeInfo UpgradePaths UpgradeFeatureGates List Status Cluster Node NodePool Addon Release'

/** The values that the API reference and the SDKs list, by the field that holds them. */
const VALUES: Readonly<Record<string, string>> = {
  apiVersion: 'v1 v3 v3.1',
  category: 'CCE Turbo',
  group: 'LimitCheck MasterCheck NodeCheck AddonCheck ExecuteException',
  key: 'node.uid',
  kind: KINDS,
  kubeProxyMode: 'iptables ipvs nftables',
  level: 'Info Warning Fatal',
  mode: 'overlay_l2 vpc-router eni',
  nodeType: 'master node',
  operator: 'In',
  phase: [TASK_PHASES, CLUSTER_PHASES, NODE_PHASES, NODE_POOL_PHASES].join(' '),
  runtime: 'docker containerd',
  scope: 'Cluster NodePool',
  status: [TASK_PHASES, NODE_PHASES, ADDON_STATUSES, RELEASE_STATUSES, 'Failure'].join(' '),
  taskType: 'Cluster PreCheck Rollback Snapshot PostCheck',
  type: 'addonStatic addonUpgrade VirtualMachine ARM64 inPlaceRollingUpdate',
}

/** What CCE publishes of its responses. Built on first use. */
export class PublishedApi {
  readonly #fields = new Set(FIELDS.trim().split(/\s+/))
  readonly #values = new Map(Object.entries(VALUES).map(([field, values]) => [field, new Set(values.split(' '))]))
  readonly #items = new Set(allEntries().flatMap(({ apiName }) => apiName ?? []))

  /** Whether the API reference or an SDK has a field of this name. */
  hasField(name: string): boolean {
    return this.#fields.has(name)
  }

  /** Whether people choose the keys in this field. */
  isFreeMap(field: string): boolean {
    return FREE_MAPS.has(field)
  }

  /**
   * The published values of a field; null if its values are not from a list.
   * @param parent the field that it is in
   */
  valuesOf(field: string, parent: string): ReadonlySet<string> | null {
    const isItem =
      field === 'riskName' || (field === 'name' && ['itemsStatus', 'skippedCheckItemList'].includes(parent))
    return isItem ? this.#items : (this.#values.get(field) ?? null)
  }
}
