import { durationText } from '../model/duration.js'
import { type Localizable, type Localized, localize } from '../model/language.js'
import { counted } from '../text/plain.js'

/** The small words of the reports. Parts that come in as Markdown are made harmless before. */
export const WORDS = {
  // what stands behind a name begins with its own space
  notNamed: { en: ' (not named)', zh: '（未命名）' },
  unnamedNode: { en: '(unnamed node)', zh: '（未命名的节点）' },
  unnamedAddon: { en: '(unnamed add-on)', zh: '（未命名的插件）' },
  none: { en: '(none)', zh: '（无）' },
  unknown: { en: '(unknown)', zh: '（未知）' },
  noPhase: { en: '(no phase)', zh: '（无状态）' },
  withoutId: { en: ' (without an id)', zh: '（无 ID）' },
  notAsserted: { en: ' (not asserted)', zh: '（未指定）' },
  noResult: { en: 'no result', zh: '无结果' },
  noExpiry: { en: 'no expiry known', zh: '有效期未知' },
  addon: { en: 'add-on', zh: '插件' },
  guide: { en: 'Guide', zh: '操作指南' },
  cluster: { en: 'Cluster', zh: '集群' },
  clusterSays: (parts: readonly string[]): Localized => ({
    en: `The cluster: ${parts.join(' · ')}`,
    zh: `集群现状：${parts.join(' · ')}`,
  }),
  now: (phase: string): Localized => ({ en: `now ${phase}`, zh: `状态 ${phase}` }),
  runs: (version: string): Localized => ({ en: `runs ${version}`, zh: `版本 ${version}` }),
  workflow: (phase: string): Localized => ({ en: `upgrade workflow ${phase}`, zh: `升级流程引导任务 ${phase}` }),
  backup: (ms: number): Localized => ({
    en: `last backup ${durationText(ms).en} ago`,
    zh: `最近一次备份在 ${durationText(ms).zh}前`,
  }),
  forTarget: (version: string): Localized => ({ en: `for ${version}`, zh: `目标版本 ${version}` }),
  ofCluster: (id: string): Localized => ({ en: `of the cluster ${id}`, zh: `属于集群 ${id}` }),
  taken: (at: string): Localized => ({ en: `taken ${at}`, zh: `检查时间 ${at}` }),
  still: (phase: string): Localized => ({ en: `still ${phase}`, zh: `状态仍为 ${phase}` }),
  changed: (fields: string): Localized => ({ en: `Changed: ${fields}`, zh: `被修改的字段：${fields}` }),
  calledBy: (url: string, agent: string): Localized => ({
    en: `${url} is called by ${agent}`,
    zh: `${url} 的调用方：${agent}`,
  }),
  fix: (fix: string): Localized => ({ en: `Fix: ${fix}`, zh: `处理方法：${fix}` }),
  see: (url: string): Localized => ({ en: `See ${url}`, zh: `参见 ${url}` }),
} as const

/** A number of things. */
export const COUNTED = {
  nodes: (count: number): Localized => ({ en: counted(count, 'node'), zh: `${count} 个节点` }),
  addons: (count: number): Localized => ({ en: counted(count, 'add-on'), zh: `${count} 个插件` }),
  passed: (count: number): Localized => ({ en: `${counted(count, 'item')} passed`, zh: `${count} 个检查项通过` }),
  passedIn: (count: number, cluster: string): Localized => ({
    en: `${counted(count, 'item')} passed in ${cluster}`,
    zh: `集群 ${cluster} 中有 ${count} 个检查项通过`,
  }),
  batches: (nodes: number, batches: number): Localized => ({
    en: `${nodes} nodes go in about ${batches} batches (1, 4, 16, then 20 at a time by default: an estimate)`,
    zh: `${nodes} 个节点大约分 ${batches} 批升级（默认前三批依次为 1、4、16 个，之后每批 20 个；仅为估算）`,
  }),
} as const

/** What changed since the last report. */
export const CHANGED = {
  fresh: (count: number): Localized => ({ en: `🆕 ${count} new`, zh: `🆕 新增 ${count} 项` }),
  resolved: (count: number): Localized => ({ en: `${count} resolved`, zh: `已解决 ${count} 项` }),
  known: (count: number): Localized => ({ en: `${count} known before`, zh: `此前已知 ${count} 项` }),
  gone: { en: 'Resolved:', zh: '已解决：' },
} as const

/** What a shorter form leaves out. */
export const SHORTENED = {
  short: {
    en: 'Shortened: what each cause means and the names of nodes are left out here; report.json has them.',
    zh: '内容已精简：此处省略了各原因的含义和节点名称，完整内容见 report.json。',
  },
  names: {
    en: 'Shortened: only the names of the causes stand here; report.json has messages, meanings, fixes and nodes.',
    zh: '内容已精简：此处只列出原因的名称；提示信息、含义、处理方法和节点见 report.json。',
  },
} as const

/** What was left out, and where it is. */
export const MORE = {
  rows: (count: number): Localized => leftOut(count, 'more row', '行'),
  clusters: (count: number): Localized => leftOut(count, 'more cluster', '个集群'),
  names: (count: number): Localized => ({ en: ` and ${count} more`, zh: ` 及另外 ${count} 个` }),
  passed: (count: number): Localized => ({ en: `and ${count} more`, zh: `另有 ${count} 项` }),
  notCovered: (count: number): Localized => ({ en: `${count} more`, zh: `另有 ${count} 项` }),
  findings: (count: number): Localized => ({
    en: `… and ${counted(count, 'more finding')} in report.json`,
    zh: `……另有 ${count} 个问题，见 report.json`,
  }),
  calls: (count: number): Localized => ({
    en: `… and ${counted(count, 'more call')} in report.json`,
    zh: `……另有 ${count} 处调用，见 report.json`,
  }),
  annotations: (count: number): Localized => ({
    en: `(${count} more of this type are not annotated: see the job summary and report.json.)`,
    zh: `（还有 ${count} 条同类问题没有标注：请见作业摘要和 report.json。）`,
  }),
} as const

const leftOut = (count: number, noun: string, zhNoun: string): Localized => ({
  en: `${counted(count, noun)} left out here; report.json has them all.`,
  zh: `此处省略了 ${count} ${zhNoun}，完整内容见 report.json。`,
})

/** How long a result is still valid, or since when it is not. @param ms milliseconds left */
export function validFor(at: string, ms: number): Localized {
  const left = durationText(ms)
  return ms > 0
    ? { en: `valid until ${at} (${left.en} left)`, zh: `有效期至 ${at}（剩余 ${left.zh}）` }
    : { en: `expired ${left.en} ago`, zh: `已于 ${left.zh}前过期` }
}

/** How the languages set words together. */
export const labelled = (label: Localizable, text: string): Localized => ({
  en: `${localize(label, 'en')}: ${text}`,
  zh: `${localize(label, 'zh-cn')}：${text}`,
})
export const bracketed = (text: string): Localized => ({ en: ` (${text})`, zh: `（${text}）` })
export const COLON: Localized = { en: ': ', zh: '：' }
export const COMMA: Localized = { en: ', ', zh: '，' }
/** Between two sentences. */
export const GAP: Localized = { en: ' ', zh: '' }
