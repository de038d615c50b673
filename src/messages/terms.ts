import type { Owner } from '../model/advice.js'
import type { CheckName } from '../model/check.js'
import type { Decision } from '../model/decision.js'
import { type DurationUnit, durationParts, humanDuration } from '../model/duration.js'
import { counted, grouped, type Localizable, type Localized, localize } from '../model/language.js'

/**
 * The vocabulary that all messages share: every term is written once, so that it reads alike everywhere. Each is an export of
 * its own, because the script of the HTML page carries only what it imports.
 */

/** The same in every language. */
export const same = (text: string): Localized => ({ en: text, zh: text })

// Punctuation

export const COLON: Localized = { en: ': ', zh: '：' }
export const COMMA: Localized = { en: ', ', zh: '，' }
export const SEMICOLON: Localized = { en: '; ', zh: '；' }
export const STOP: Localized = { en: '.', zh: '。' }
/** Between two sentences. */
export const GAP: Localized = { en: ' ', zh: '' }
export const DASH: Localized = same('–')
export const bracketed = (text: string): Localized => ({ en: ` (${text})`, zh: `（${text}）` })
export const labeled = (label: Localizable, text: string): Localized => ({
  en: `${localize(label, 'en')}: ${text}`,
  zh: `${localize(label, 'zh-cn')}：${text}`,
})

/** Why something cannot be judged. */
export const NO_TARGET_VERSION: Localized = { en: 'no target version is set', zh: '没有指定目标版本' }

// Counts

export const nodes = (count: number): Localized => ({ en: counted(count, 'node'), zh: `${grouped(count)} 个节点` })
export const addons = (count: number): Localized => ({ en: counted(count, 'add-on'), zh: `${grouped(count)} 个插件` })
export const clusters = (count: number): Localized => ({
  en: counted(count, 'cluster'),
  zh: `${grouped(count)} 个集群`,
})
/** Some clusters of several. */
export const ofClusters = (count: number, all: number): Localized =>
  count === all
    ? { en: `${count === 2 ? 'both' : `all ${grouped(all)}`} clusters`, zh: `全部 ${grouped(all)} 个集群` }
    : { en: `${grouped(count)} of ${counted(all, 'cluster')}`, zh: `${grouped(all)} 个集群中的 ${grouped(count)} 个` }
export const DIFFERS: Localized = {
  en: 'The clusters have different messages; this is one of them.',
  zh: '各集群的提示信息不同，此处为其中之一。',
}
export const checksPassed = (count: number): Localized => ({
  en: `${counted(count, 'check')} passed`,
  zh: `${grouped(count)} 个检查项通过`,
})
export const causes = (count: number): Localized => ({ en: counted(count, 'cause'), zh: `${grouped(count)} 个原因` })
export const notes = (count: number): Localized => ({ en: counted(count, 'note'), zh: `${grouped(count)} 条提示` })
export const rules = (count: number): Localized => ({ en: counted(count, 'rule'), zh: `${grouped(count)} 条规则` })
export const waivers = (count: number): Localized => ({ en: counted(count, 'waiver'), zh: `${grouped(count)} 条豁免` })
export const waived = (count: number): Localized => ({
  en: `${grouped(count)} waived`,
  zh: `${grouped(count)} 项已豁免`,
})
export const andMore = (count: number): Localized => ({
  en: `and ${grouped(count)} more`,
  zh: `另有 ${grouped(count)} 个`,
})
export const moreInReport = (count: number): Localized => ({
  en: `and ${grouped(count)} more in report.json`,
  zh: `另有 ${grouped(count)} 个，见 report.json`,
})
export const moreCauses = (count: number): Localized => ({
  en: `and ${counted(count, 'more cause')} in report.json`,
  zh: `另有 ${grouped(count)} 个原因，见 report.json`,
})
export const moreCalls = (count: number): Localized => ({
  en: `and ${counted(count, 'more call')} in report.json`,
  zh: `另有 ${grouped(count)} 处调用，见 report.json`,
})

export const moreReasons = (reason: Localizable, count: number): Localized => ({
  en: `${localize(reason, 'en')}, and ${counted(count, 'more reason')}`,
  zh: `${localize(reason, 'zh-cn')}，另有 ${grouped(count)} 个原因`,
})

const REPORT_JSON: Localized = same('report.json')

/** How much is left out here, and which files have it. @param noun what it is, in English, singular, and in Chinese with its measure word */
export const leftOut = (count: number, noun: Localized, files: Localized = REPORT_JSON): Localized => ({
  en: `${counted(count, `more ${noun.en}`)} not shown here; see ${files.en}.`,
  zh: `此处省略 ${grouped(count)} ${noun.zh}，完整内容见 ${files.zh}。`,
})
export const ROW: Localized = { en: 'row', zh: '行' }
export const ONE_CLUSTER: Localized = { en: 'cluster', zh: '个集群' }

export const daysLeft = (days: number): Localized =>
  days === 0
    ? { en: 'today is its last day', zh: '今天是最后一天' }
    : { en: `${counted(days, 'day')} left`, zh: `剩余 ${grouped(days)} 天` }

// Time

const UNITS: Readonly<Record<DurationUnit, string>> = { s: '秒', min: '分钟', h: '小时', d: '天', y: '年' }

/** A length of time by its two largest units: `49 min`, `1 h 5 min`, `2 d 3 h`, `40 s`. @param ms milliseconds */
export const durationText = (ms: number): Localized => ({
  en: humanDuration(ms),
  zh: durationParts(ms)
    .map(([count, unit]) => `${count} ${UNITS[unit]}`)
    .join(' '),
})

/** A time for people: `2026-01-01 08:21 UTC`. @param iso ISO 8601 in UTC */
export const clockTime = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

export const expiredAgo = (length: string): Localized => ({ en: `expired ${length} ago`, zh: `已过期 ${length}` })
export const NO_EXPIRY: Localized = { en: 'no known expiry', zh: '有效期未知' }
export const NO_RESULT: Localized = { en: 'no result', zh: '没有检查结果' }
export const TAKEN: Localized = { en: 'taken', zh: '检查时间' }
export const VALID_UNTIL: Localized = { en: 'valid until', zh: '有效期至' }

// Checks, decisions and places

const CHECK_NAME_TABLE: Readonly<Record<CheckName, Localized>> = {
  precheck: { en: 'pre-upgrade check', zh: '升级前检查' },
  addons: { en: 'add-on check', zh: '插件检查' },
  upgrade: { en: 'upgrade', zh: '升级' },
  postcheck: { en: 'post-upgrade check', zh: '升级后确认' },
  manifests: { en: 'manifests', zh: '清单文件' },
  plan: { en: 'Terraform plan', zh: 'Terraform 计划' },
}

const CHECK_NAMES: ReadonlyMap<string, Localized> = new Map(Object.entries(CHECK_NAME_TABLE))

/** A check as CCE calls it. @param check null for a check that is not named */
export const checkName = (check: string | null): Localized =>
  check === null ? { en: 'check', zh: '检查' } : (CHECK_NAMES.get(check) ?? same(check))

/** What a finding comes to. */
export const DECISIONS: Readonly<Record<Decision, Localized>> = {
  block: { en: 'Blocks', zh: '阻止' },
  inconclusive: { en: 'Cannot decide', zh: '无法判定' },
  warn: { en: 'To confirm', zh: '待确认' },
  notice: { en: 'Note', zh: '提示' },
  waived: { en: 'Waived', zh: '已豁免' },
}

/** Who takes the first step of a fix. */
export const OWNER_NAMES: Readonly<Record<Owner, Localized>> = {
  author: { en: 'author of the pull request', zh: 'PR 作者' },
  platform: { en: 'platform team', zh: '平台团队' },
  support: { en: 'Huawei Cloud support', zh: '华为云技术支持' },
  cce: { en: 'wait for CCE', zh: '等待 CCE' },
}

export const ADDON: Localized = { en: 'Add-on', zh: '插件' }
/** Inside a sentence. */
export const AN_ADDON: Localized = { en: 'add-on', zh: '插件' }
export const CLUSTER: Localized = { en: 'Cluster', zh: '集群' }
export const DO_THIS: Localized = { en: 'Do this', zh: '处理方法' }
export const GUIDE: Localized = { en: 'Guide', zh: '参考文档' }
export const NEW: Localized = { en: 'New', zh: '新增' }
export const RESOURCE: Localized = { en: 'Terraform resource', zh: 'Terraform 资源' }
export const THE_CLUSTER: Localized = { en: 'the cluster', zh: '整个集群' }
export const THIS_RUN: Localized = { en: 'this run', zh: '本次运行' }
export const WHERE: Localized = { en: 'Where', zh: '位置' }
export const RUN_CANCELED: Localized = { en: 'the run was canceled', zh: '本次运行已被取消' }
export const UNKNOWN: Localized = { en: '(unknown)', zh: '（未知）' }
export const SINCE_BASELINE: Localized = { en: 'Since the last report', zh: '与上次报告相比' }

// Headings above groups of findings

export const FIX_FIRST: Localized = { en: 'Fix before the upgrade', zh: '升级前必须修复' }
export const UNDECIDED: Localized = { en: 'Could not be decided', zh: '无法判定' }
export const CONFIRM: Localized = { en: 'Confirm or fix', zh: '需要确认或修复' }
export const NOT_COUNTED: Localized = { en: 'From results that do not count', zh: '在不计入结论的结果中发现' }
export const NOT_COUNTED_WHY: Localized = {
  en: 'For information only: this result has expired or is for another cluster or version, so it does not affect the verdict.',
  zh: '仅供参考：该检查结果已过期，或针对的是其他集群或版本，因此不影响结论。',
}
