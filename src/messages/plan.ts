import { counted, grouped, type Localized, listed } from '../model/language.js'
import type { ActionReason, PlanDetail } from '../model/plan.js'
import type { FullDiagnosticMessage } from './diagnostic-message.js'
import { planTextsOf } from './plan-texts.js'
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
  ...planTextsOf(subject.detail),
  message: messageOf(subject),
})

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

/** The first of several names, and how many more there are. */
function some(names: readonly string[], most: number): Localized {
  const first = listed(names.slice(0, most))
  const more = names.length - most
  return more > 0 ? { en: `${first.en} ${andMore(more).en}`, zh: `${first.zh} ${andMore(more).zh}` } : first
}

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

const skippedItem = ({ en, zh }: Localized, item: string): Localized => ({
  en: `${en} tells CCE to skip ${item} in the check before the upgrade.`,
  zh: `${zh} 让 CCE 在升级前的检查中跳过 ${item}。`,
})

const SENSITIVE: Localized = { en: '(a sensitive value)', zh: '（sensitive 值）' }

/** After the word "version". @param version null: it must not be shown */
export const versionText = (version: string | null): Localized => (version === null ? SENSITIVE : same(version))

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

const upgradesNothing = (where: Localized, { from, to }: Detail<'upgrades-nothing'>): Localized => ({
  en: `${where.en} changes the version of the cluster from ${versionText(from).en} to ${versionText(to).en}, but does not upgrade it.`,
  zh: `${where.zh} 将集群版本由 ${versionText(from).zh} 改为 ${versionText(to).zh}，但不会升级集群。`,
})
