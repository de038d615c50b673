/**
 * The objects of CCE's upgrade API, with every key spelled as CCE spells it (CCE API reference: ShowPreCheck,
 * ListAddonPrecheckTasks). CCE's own models make every field optional and restrict no values, and so do these types.
 */

export interface ConfigurationRisk {
  readonly package?: string
  readonly sourceFile?: string
  readonly nodeMsg?: string
  readonly field?: string
  readonly operation?: string
  readonly originalValue?: string
  readonly value?: string
}

export interface RiskSource {
  readonly configurationRisks?: readonly ConfigurationRisk[]
  readonly deprecatedAPIRisks?: readonly { readonly url: string; readonly userAgent: string }[]
  readonly nodeRisks?: readonly { readonly NodeID: string }[]
  readonly addonRisks?: readonly { readonly addonTemplateName: string; readonly alias: string }[]
}

export interface CheckItem {
  readonly name?: string
  readonly kind?: string
  readonly group?: string
  readonly level?: string
  readonly phase?: string
  readonly message?: string
  readonly riskSource?: RiskSource
  readonly errorCodes?: readonly string[]
}

export interface ItemSection {
  readonly phase?: string
  readonly itemsStatus?: readonly CheckItem[]
  /** not in the API reference */
  readonly items?: readonly CheckItem[]
}

export interface NodeStage {
  readonly nodeInfo: {
    readonly uid?: string
    readonly name?: string
    readonly status?: string
    readonly nodeType?: string
  }
  readonly itemsStatus?: readonly CheckItem[]
  /** not in the API reference */
  readonly phase?: string
}

export interface NodeSection {
  readonly phase?: string
  readonly nodeStageStatus?: readonly NodeStage[]
}

export interface SkippedItem {
  readonly name: string
  readonly resourceSelector?: { readonly key: string; readonly operator: string; readonly values: readonly string[] }
}

export interface PrecheckTask {
  readonly kind: string
  readonly apiVersion: string
  readonly metadata: {
    readonly uid?: string
    readonly creationTimestamp?: string
    readonly updateTimestamp?: string
  }
  readonly spec: {
    readonly clusterID?: string
    readonly clusterVersion?: string
    readonly targetVersion?: string
    readonly skippedCheckItemList?: readonly SkippedItem[]
  }
  readonly status: {
    readonly phase?: string
    readonly expireTimeStamp?: string
    readonly message?: string
    readonly clusterCheckStatus?: ItemSection
    readonly addonCheckStatus?: ItemSection
    readonly nodeCheckStatus?: NodeSection
  }
}

export interface AddonRisk {
  readonly riskName: string
  readonly level?: string
  readonly status?: string
  readonly message?: string
}

export interface AddonCheckTask {
  readonly metadata: {
    readonly type?: string
    readonly taskID?: string
    readonly addonTemplateName?: string
    readonly addonInstanceName?: string
    readonly addonInstanceID?: string
    readonly createTimeStamp?: string
    /** only in tasks that are Failed or Success */
    readonly expireTimeStamp?: string
  }
  readonly spec?: { readonly addonTargetVersion?: string }
  readonly status: {
    readonly status?: string
    readonly message?: string
    readonly riskList?: readonly AddonRisk[]
  }
}
