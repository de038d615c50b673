/** Why Terraform replaces or deletes a resource, in its own words (`action_reason`), as far as they are known. */
export const ACTION_REASONS = [
  'replace_because_cannot_update',
  'replace_because_tainted',
  'replace_by_request',
  'replace_by_triggers',
  'delete_because_no_resource_config',
  'delete_because_wrong_repetition',
  'delete_because_count_index',
  'delete_because_each_key',
  'delete_because_no_module',
  'delete_because_no_move_target',
] as const
export type ActionReason = (typeof ACTION_REASONS)[number]

/**
 * What a plan would do that the gate blocks or warns about, as data; `src/messages/plan.ts` has the sentences. Texts are of the plan
 * or of CCE, and untrusted. A value that Terraform marks as sensitive is null.
 */
export type PlanDetail =
  | {
      readonly code: 'cluster-deleted'
      readonly why: ActionReason | null
      /** the rest of an earlier replacement is deleted (`deposed`) */
      readonly isDeposed: boolean
    }
  | {
      readonly code: 'cluster-replaced' | 'node-pool-replaced' | 'addon-replaced'
      readonly why: ActionReason | null
      /** the attributes that cannot be changed in place; empty if none is the reason */
      readonly attributes: readonly string[]
      /** the rest of an earlier replacement is deleted (`deposed`) */
      readonly isDeposed: boolean
    }
  /** `is_only_upgrade`: CCE's own check is skipped as a whole */
  | { readonly code: 'check-skipped'; readonly of: 'whole' }
  /** `skipped_check_item_list` has an entry without a name, or with one that is sensitive */
  | { readonly code: 'check-skipped'; readonly of: 'unnamed-item' }
  | { readonly code: 'item-skipped'; readonly item: string }
  | {
      readonly code: 'addon-version-unchecked'
      readonly version: string | null
      /** the versions that fresh checks of the add-on were made for */
      readonly checked: readonly string[]
    }
  | {
      readonly code: 'addon-values-lost'
      /** paths of the lost keys, such as `custom.multiAZEnabled` */
      readonly keys: readonly string[]
      /** how many more are in values that are sensitive */
      readonly hidden: number
    }
  | {
      readonly code: 'addon-version-not-offered'
      readonly version: string | null
      readonly target: string
      /** the versions that CCE lists for the target */
      readonly offered: readonly string[]
    }
  | { readonly code: 'upgrades-nothing'; readonly from: string | null; readonly to: string | null }

export const PLAN_CODES = [
  'cluster-deleted',
  'cluster-replaced',
  'node-pool-replaced',
  'addon-replaced',
  'check-skipped',
  'item-skipped',
  'addon-version-unchecked',
  'addon-values-lost',
  'addon-version-not-offered',
  'upgrades-nothing',
] as const satisfies readonly PlanDetail['code'][]

/** How severe it is: Fatal blocks and Warning warns, unless the policy says otherwise. A person can accept both. */
export const planLevel = (code: PlanDetail['code']): 'Fatal' | 'Warning' =>
  code === 'addon-version-not-offered' || code === 'upgrades-nothing' ? 'Warning' : 'Fatal'

/** The name of a finding: that of the skipped item, or of what the plan does. */
export const planFindingName = (detail: PlanDetail): string =>
  detail.code === 'item-skipped' ? detail.item : detail.code

/** Why a file cannot be read as a plan. */
export type PlanProblem =
  | {
      readonly code: /** it may be cut off */
        | 'not-json'
        /** what `terraform show` prints without `-json`, or the plan itself */
        | 'not-json-plan'
        /** the messages of `terraform plan -json` */
        | 'log'
        /** the wrapper of hashicorp/setup-terraform added lines to it */
        | 'wrapper'
        | 'not-a-plan'
        | 'state'
    }
  | { readonly code: 'format-version'; readonly version: string }
  /** an action, or a resource, that is not documented */
  | { readonly code: 'unknown-change'; readonly address: string }
