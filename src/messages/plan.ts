import { counted, grouped, type Localizable, type Localized, listed, sentences } from '../model/language.js'
import type { ActionReason, PlanDetail } from '../model/plan.js'
import type { FullDiagnosticMessage } from './diagnostic-message.js'
import { andMore, same } from './terms.js'

/** Addresses, and versions, that are listed one by one. */
const LISTED = 3
/** Lost keys that are listed one by one. */
const LISTED_KEYS = 10

/** What a finding of a plan is about. Texts of the plan are untrusted, and stand in the message only. */
interface PlanSubject {
  readonly detail: PlanDetail
  readonly addresses: readonly string[]
  /** the template of the add-on; null if there is none */
  readonly addon: string | null
}

/** The texts of a finding of a plan. */
export const planMessage = (subject: PlanSubject): FullDiagnosticMessage => ({
  ...textsOf(subject.detail),
  message: messageOf(subject),
})

function textsOf(detail: PlanDetail): Texts {
  return detail.code === 'check-skipped' && detail.of === 'unnamed-item'
    ? UNNAMED_ITEM_SKIPPED
    : PLAN_TEXTS[detail.code]
}

function messageOf({ detail, addresses, addon }: PlanSubject): Localized {
  const where = some(addresses, LISTED)
  const name = addon ?? '(sensitive value)'
  switch (detail.code) {
    case 'cluster-deleted':
      return deletion(where, detail)
    case 'cluster-replaced':
    case 'node-pool-replaced':
    case 'addon-replaced':
      return replacement(where, detail)
    case 'check-skipped':
      return SKIPPED[detail.of](where)
    case 'item-skipped':
      return skippedItem(where, detail.item)
    case 'addon-version-unchecked':
      return uncheckedVersion(where, name, detail)
    case 'addon-values-lost':
      return lostKeys(where, name, detail)
    case 'addon-version-not-offered':
      return versionNotOffered(where, name, detail)
    case 'upgrades-nothing':
      return upgradesNothing(where, detail)
  }
}

type Detail<Code extends PlanDetail['code']> = Extract<PlanDetail, { readonly code: Code }>
type Texts = Omit<FullDiagnosticMessage, 'message'>

/** The first of several names, and how many more there are. */
function some(names: readonly string[], most: number): Localized {
  const first = listed(names.slice(0, most))
  const more = names.length - most
  return more > 0 ? { en: `${first.en} ${andMore(more).en}`, zh: `${first.zh} ${andMore(more).zh}` } : first
}

/** How to accept what a plan does. */
const ACCEPT: Localized = {
  en: 'If it is intended, add a waiver for it to the policy (name, reason, owner, expires).',
  zh: '如果确实需要这样做，请在策略中为其添加豁免（name、reason、owner、expires）。',
}
const withAcceptance = (fix: Localized): Localizable => sentences(fix, ACCEPT)

const REASONS: Readonly<Record<ActionReason, Localized>> = {
  replace_because_cannot_update: { en: '', zh: '' },
  replace_because_tainted: { en: ', because it is marked as tainted', zh: '，因为它被标记为 tainted' },
  replace_by_request: { en: ', because -replace asks for it', zh: '，因为使用了 -replace' },
  replace_by_triggers: {
    en: ', because something changes that its replace_triggered_by names',
    zh: '，因为其 replace_triggered_by 所引用的对象有变化',
  },
  delete_because_no_resource_config: {
    en: ', because its block is no longer in the configuration',
    zh: '，因为配置中已没有对应的 resource 块',
  },
  delete_because_wrong_repetition: {
    en: ', because its block gains or loses count or for_each',
    zh: '，因为其 count 或 for_each 有增减',
  },
  delete_because_count_index: { en: ', because count became too small for it', zh: '，因为 count 变小' },
  delete_because_each_key: { en: ', because its key is no longer in for_each', zh: '，因为 for_each 中已没有对应的键' },
  delete_because_no_module: {
    en: ', because its module is no longer in the configuration',
    zh: '，因为配置中已没有对应的 module 块',
  },
  delete_because_no_move_target: {
    en: ', because the block that it was moved to does not exist',
    zh: '，因为 moved 块的目标不存在',
  },
}

const reasonOf = (why: ActionReason | null): Localized => (why === null ? same('') : REASONS[why])

const deletion = (where: Localized, { why, isDeposed }: Detail<'cluster-deleted'>): Localized =>
  isDeposed
    ? leftover(where)
    : { en: `The plan deletes ${where.en}${reasonOf(why).en}.`, zh: `该计划会删除 ${where.zh}${reasonOf(why).zh}。` }

const leftover = ({ en, zh }: Localized): Localized => ({
  en: `The plan deletes what an earlier replacement of ${en} left over (a deposed object).`,
  zh: `该计划会删除 ${zh} 先前被替换后遗留的对象（deposed）。`,
})

function replacement(
  where: Localized,
  { why, attributes, isDeposed }: Extract<PlanDetail, { readonly attributes: unknown }>,
): Localized {
  if (isDeposed) return leftover(where)
  const names = some(attributes, LISTED_KEYS)
  const reason: Localized =
    attributes.length === 0
      ? reasonOf(why)
      : { en: `, because it cannot change this in place: ${names.en}`, zh: `，因为以下属性不能就地修改：${names.zh}` }
  return {
    en: `The plan replaces ${where.en}${reason.en}.`,
    zh: `该计划会删除并重新创建 ${where.zh}${reason.zh}。`,
  }
}

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

const SKIPPED: Readonly<Record<Detail<'check-skipped'>['of'], (where: Localized) => Localized>> = {
  whole: ({ en, zh }) => ({
    en: `${en} sets is_only_upgrade, so CCE upgrades the cluster without its own pre-upgrade check.`,
    zh: `${zh} 设置了 is_only_upgrade，CCE 会不经升级前检查直接升级集群。`,
  }),
  'unnamed-item': ({ en, zh }) => ({
    en: `${en} has an entry in skipped_check_item_list that does not name the item, or names it only as a sensitive value.`,
    zh: `${zh} 的 skipped_check_item_list 中有一个条目没有写明检查项，或其名称是 sensitive 值。`,
  }),
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

const skippedItem = ({ en, zh }: Localized, item: string): Localized => ({
  en: `${en} tells CCE to skip ${item} in the check before the upgrade.`,
  zh: `${zh} 让 CCE 在升级前的检查中跳过 ${item}。`,
})

const SENSITIVE: Localized = { en: '(a sensitive value)', zh: '（sensitive 值）' }
const versionText = (version: string | null): Localized => (version === null ? SENSITIVE : same(version))

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

function uncheckedVersion(
  where: Localized,
  addon: string,
  { version, checked }: Detail<'addon-version-unchecked'>,
): Localized {
  const to = versionText(version)
  const found = some(checked, LISTED)
  return checked.length === 0
    ? {
        en: `${where.en} upgrades the add-on ${addon} to ${to.en}, but there is no valid check of that add-on.`,
        zh: `${where.zh} 会将插件 ${addon} 升级到 ${to.zh}，但该插件没有有效期内的检查结果。`,
      }
    : {
        en: `${where.en} upgrades the add-on ${addon} to ${to.en}, but its check was made for ${found.en}.`,
        zh: `${where.zh} 会将插件 ${addon} 升级到 ${to.zh}，但检查所针对的版本为 ${found.zh}。`,
      }
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

function lostKeys(where: Localized, addon: string, { keys, hidden }: Detail<'addon-values-lost'>): Localized {
  const names = some(keys, LISTED_KEYS)
  const [en, zh]: [string[], string[]] = [[], []]
  if (keys.length > 0) {
    en.push(names.en)
    zh.push(names.zh)
  }
  if (hidden > 0) {
    en.push(`${counted(hidden, 'key')} of sensitive values, which are not shown`)
    zh.push(`sensitive 值中的 ${grouped(hidden)} 个参数（不显示）`)
  }
  return {
    en: `${where.en} drops values of the add-on ${addon} that it has now: ${en.join('; ')}.`,
    zh: `${where.zh} 会丢失插件 ${addon} 现有的参数：${zh.join('；')}。`,
  }
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

function versionNotOffered(
  where: Localized,
  addon: string,
  { version, target, offered }: Detail<'addon-version-not-offered'>,
): Localized {
  const to = versionText(version)
  const versions = some(offered, LISTED)
  const rest: Localized =
    offered.length === 0
      ? { en: 'It lists none.', zh: 'CCE 没有列出任何版本。' }
      : { en: `It lists ${versions.en}.`, zh: `CCE 列出的版本：${versions.zh}。` }
  return {
    en: `${where.en} sets the add-on ${addon} to ${to.en}, which CCE does not list for ${target}. ${rest.en}`,
    zh: `${where.zh} 将插件 ${addon} 设为 ${to.zh}，但 CCE 没有为 ${target} 列出该版本。${rest.zh}`,
  }
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

const upgradesNothing = (where: Localized, { from, to }: Detail<'upgrades-nothing'>): Localized => ({
  en: `${where.en} changes the version of the cluster from ${versionText(from).en} to ${versionText(to).en}, but does not upgrade it.`,
  zh: `${where.zh} 将集群版本由 ${versionText(from).zh} 改为 ${versionText(to).zh}，但不会升级集群。`,
})

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
