import { type Localizable, type Localized, sentences } from '../model/language.js'
import type { PlanDetail } from '../model/plan.js'
import type { FullDiagnosticMessage } from './diagnostic-message.js'

type Texts = Omit<FullDiagnosticMessage, 'message'>

/** How to accept what a plan does. */
const ACCEPT: Localized = {
  en: 'If it is intended, add a waiver for it to the policy (name, reason, owner, expires).',
  zh: '如果确实需要这样做，请在策略中为其添加豁免（name、reason、owner、expires）。',
}
const withAcceptance = (fix: Localized): Localizable => sentences(fix, ACCEPT)

const CLUSTER_DELETED: Texts = {
  title: { en: 'Cluster is deleted', zh: '集群会被删除' },
  meaning: {
    en: 'A deleted cluster is gone, with its nodes and everything that runs on them.',
    zh: '集群连同其节点以及运行在节点上的全部应用都会消失。',
  },
  fix: withAcceptance({
    en: 'Put its block back, or add a moved block if it has another address now. A removed block with destroy = false takes the cluster out of Terraform and keeps it.',
    zh: '请恢复对应的配置块；如果只是地址有变化，请添加 moved 块。带有 destroy = false 的 removed 块可以让集群脱离 Terraform 管理而不被删除。',
  }),
}

const CLUSTER_REPLACED: Texts = {
  title: { en: 'Cluster is replaced', zh: '集群会被替换' },
  meaning: {
    en: 'This is no upgrade: the cluster is deleted with everything that runs on it, and the new one is empty.',
    zh: '这不是升级：集群连同运行在其上的全部应用会被删除，新建的集群是空的。',
  },
  fix: withAcceptance({
    en: 'Undo the change that forces the replacement, or let Terraform ignore it (lifecycle, ignore_changes). To upgrade, use an upgrade resource.',
    zh: '请撤销导致替换的修改，或让 Terraform 忽略它（lifecycle 的 ignore_changes）。升级集群请使用专门的升级资源。',
  }),
}

const NODE_POOL_REPLACED: Texts = {
  title: { en: 'Node pool is replaced', zh: '节点池会被替换' },
  meaning: {
    en: 'All nodes of the pool are deleted, and what runs on them is evicted at once instead of in batches.',
    zh: '节点池的所有节点都会被删除，其上的应用会同时被驱逐，而不是分批进行。',
  },
  fix: withAcceptance({
    en: 'Undo the change that forces the replacement, or create a second node pool and drain the first one before you remove it.',
    zh: '请撤销导致替换的修改；或者先创建另一个节点池，排空旧节点池之后再移除它。',
  }),
}

const ADDON_REPLACED: Texts = {
  title: { en: 'Add-on is replaced', zh: '插件会被替换' },
  meaning: {
    en: 'The add-on is uninstalled and installed again: what it provides is missing meanwhile, and settings that were made elsewhere are lost.',
    zh: '插件会先卸载再安装：期间相应功能不可用，在其他地方所做的配置也会丢失。',
  },
  fix: withAcceptance({
    en: 'Undo the change that forces the replacement, or change the version of the add-on in place.',
    zh: '请撤销导致替换的修改，或者只修改插件的版本，使其就地升级。',
  }),
}

const CHECK_SKIPPED: Texts = {
  title: { en: 'CCE’s own check is skipped', zh: '会跳过 CCE 自身的检查' },
  meaning: {
    en: 'CCE would not check the cluster again immediately before the upgrade, so it would not notice what has changed since the gate ran.',
    zh: 'CCE 不会在升级前再次检查集群，因此不会发现门禁运行之后的变化。',
  },
  fix: withAcceptance({
    en: 'Remove is_only_upgrade, or set it to "false".',
    zh: '请去掉 is_only_upgrade，或将其设为 "false"。',
  }),
}

const UNNAMED_ITEM_SKIPPED: Texts = {
  title: { en: 'An unnamed check item is skipped', zh: '会跳过一个未指明的检查项' },
  meaning: {
    en: 'Nobody can accept the risk of an item without knowing which one it is.',
    zh: '不知道是哪个检查项，就无法确认其风险。',
  },
  fix: {
    en: 'Give the entry the name of a check item, as plain text that is not marked as sensitive.',
    zh: '请在该条目中写明检查项的名称，且不要标记为 sensitive。',
  },
}

const ITEM_SKIPPED: Texts = {
  title: { en: 'Check item is skipped', zh: '会跳过一个检查项' },
  meaning: {
    en: 'CCE would not look at this item in its own check before the upgrade, and nobody has accepted that.',
    zh: 'CCE 在升级前的检查中不会查看该检查项，而目前没有人确认过这一风险。',
  },
  fix: {
    en: 'Remove the entry from skipped_check_item_list, or add a waiver for the item to the policy, under its own name (name, reason, owner, expires).',
    zh: '请从 skipped_check_item_list 中去掉该条目，或在策略中以该检查项的名称添加豁免（name、reason、owner、expires）。',
  },
}

const VERSION_UNCHECKED: Texts = {
  title: { en: 'Add-on version was not checked', zh: '插件的目标版本未经检查' },
  meaning: {
    en: 'The check of an add-on says nothing about another version than the one that it was made for.',
    zh: '插件检查的结果只对其所针对的版本有效。',
  },
  fix: withAcceptance({
    en: 'Run the add-on check for this version (CCE console, API, or the input start), or change the plan to the version that was checked.',
    zh: '请针对该版本执行插件检查（CCE 控制台、API 或输入项 start），或在计划中改用检查过的版本。',
  }),
}

const VALUES_LOST: Texts = {
  title: { en: 'Add-on values are lost', zh: '插件参数会丢失' },
  meaning: {
    en: 'The provider sends the values as a whole, so the add-on goes back to its defaults for each key that is left out.',
    zh: 'Terraform 会整体提交插件参数，缺少的参数会恢复为默认值。',
  },
  fix: withAcceptance({
    en: 'Keep these keys in values, for example by merging your changes into what the add-on has now.',
    zh: '请在 values 中保留这些参数，例如将修改合并到插件现有的参数中。',
  }),
}

const VERSION_NOT_OFFERED: Texts = {
  title: { en: 'Add-on version is not listed for the target', zh: '目标版本不支持该插件版本' },
  meaning: {
    en: 'CCE may refuse the version, or it may not work with the target version of the cluster.',
    zh: 'CCE 可能拒绝该插件版本，或者它无法与集群的目标版本配合使用。',
  },
  fix: {
    en: 'Choose a version of the add-on that CCE lists for the target version of the cluster.',
    zh: '请选择 CCE 为集群目标版本列出的插件版本。',
  },
}

const UPGRADES_NOTHING: Texts = {
  title: { en: 'This change upgrades nothing', zh: '该修改不会升级集群' },
  meaning: {
    en: 'The provider does not upgrade a cluster whose version is changed here; only an upgrade resource does.',
    zh: '在此处修改版本不会触发集群升级，只有专门的升级资源才会升级集群。',
  },
  fix: {
    en: 'Upgrade with huaweicloud_cce_cluster_upgrade (or its Autopilot form), and set the version here after the upgrade, or let Terraform ignore it (lifecycle, ignore_changes).',
    zh: '请使用 huaweicloud_cce_cluster_upgrade（或其 Autopilot 形式）升级，升级之后再修改此处的版本；也可以让 Terraform 忽略它（lifecycle 的 ignore_changes）。',
  },
}

/** What each finding of a plan is called, what it means and what to do. */
export const PLAN_TEXTS: Readonly<Record<PlanDetail['code'], Texts>> = {
  'cluster-deleted': CLUSTER_DELETED,
  'cluster-replaced': CLUSTER_REPLACED,
  'node-pool-replaced': NODE_POOL_REPLACED,
  'addon-replaced': ADDON_REPLACED,
  'check-skipped': CHECK_SKIPPED,
  'item-skipped': ITEM_SKIPPED,
  'addon-version-unchecked': VERSION_UNCHECKED,
  'addon-values-lost': VALUES_LOST,
  'addon-version-not-offered': VERSION_NOT_OFFERED,
  'upgrades-nothing': UPGRADES_NOTHING,
}

/** The same for one finding. */
export function planTextsOf(detail: PlanDetail): Texts {
  return detail.code === 'check-skipped' && detail.of === 'unnamed-item'
    ? UNNAMED_ITEM_SKIPPED
    : PLAN_TEXTS[detail.code]
}
