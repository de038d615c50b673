import { durationText } from '../model/duration.js'
import { type Language, type Localized, localize } from '../model/language.js'

/**
 * Every word of ours on the HTML page. `{n}` and its like are filled in; where English tells one from many, the two stand
 * on either side of a bar. What a browser needs is kept apart from what is written once, so that the page's script stays small.
 */
type Localizable = Readonly<Record<string, Localized>>

export type Spoken<T extends Localizable> = { readonly [Key in keyof T]: string }

/** Words of the page in one language. */
export const spoken = <T extends Localizable>(words: T, language: Language): Spoken<T> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, localize(text, language)])) as Spoken<T>

/** A sentence with its places filled in; what is filled in is never looked at again. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? grouped(value) : value
  })

/** A sentence about `n` things. */
export function plural(sentence: string, n: number, values: Readonly<Record<string, string | number>> = {}): string {
  const [one = '', many = one] = sentence.split('|')
  return filled(n === 1 ? one : many, { n, ...values })
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** The words of a card, and of whatever tells how a finding was decided. */
export const CARD_WORDS = {
  block: { en: 'Blocks', zh: '阻止' },
  inconclusive: { en: 'Cannot decide', zh: '无法判定' },
  warn: { en: 'To confirm', zh: '待确认' },
  notice: { en: 'Note', zh: '提示' },
  waived: { en: 'Waived', zh: '已豁免' },
  shown: { en: 'Does not count', zh: '不计入结论' },
  fixFirst: { en: 'Fix before the upgrade', zh: '升级前必须修复' },
  undecided: { en: 'Could not be decided', zh: '无法判定' },
  confirm: { en: 'Confirm or fix', zh: '需要确认或修复' },
  notes: { en: 'Notes and waived risks', zh: '提示与已豁免的风险' },
  others: { en: 'Found in a result that does not count', zh: '在不计入结论的结果中发现' },
  othersWhy: {
    en: 'The result it stands in is expired or about something else, so it decides nothing.',
    zh: '所在的检查结果已过期，或针对的是其他集群、其他版本，因此不影响结论。',
  },
  isNew: { en: 'New', zh: '新增' },
  isKnown: { en: 'Known', zh: '已有' },
  guess: { en: 'a guess', zh: '推测' },
  guessed: {
    en: 'This item is not documented. Title and advice are a guess from its message: check that they fit.',
    zh: '该检查项没有公开文档。标题和建议是根据检查信息推测的，请先核实是否适用。',
  },
  unknown: {
    en: 'Nothing is known of this item beyond what it says itself.',
    zh: '除检查信息本身外，没有该检查项的资料。',
  },
  doThis: { en: 'Do this', zh: '处理方法' },
  by: { en: 'Who', zh: '处理人' },
  you: { en: 'you', zh: '您自己' },
  support: { en: 'Huawei Cloud support', zh: '华为云技术支持' },
  acknowledge: { en: 'whoever confirms the risk', zh: '风险确认人' },
  guide: { en: 'Guide', zh: '参考文档' },
  meaning: { en: 'What it means', zh: '影响' },
  commands: { en: 'Commands that help', zh: '常用命令' },
  more: { en: 'Why, commands and fingerprint', zh: '判定依据、命令与指纹' },
  whyOnly: { en: 'Why, and fingerprint', zh: '判定依据与指纹' },
  decidedBy: { en: 'Decided by', zh: '判定依据' },
  byTable: { en: 'the decision table ({cell})', zh: '判定表（{cell}）' },
  byRule: { en: '{entry} of the policy, line {line}', zh: '策略文件的 {entry}（第 {line} 行）' },
  byGate: { en: 'the gate itself', zh: '门禁自身的规则' },
  byPolicy: { en: 'the policy itself', zh: '策略文件本身' },
  waivedBy: { en: 'Waived by {owner} until {expires}, {left}', zh: '由 {owner} 豁免，有效期至 {expires}（{left}）' },
  daysLeft: { en: '{n} day left|{n} days left', zh: '剩余 {n} 天' },
  lastDay: { en: 'today is its last day', zh: '今天是最后一天' },
  reason: { en: 'Reason', zh: '理由' },
  errorCodes: { en: 'Error codes', zh: '错误码' },
  group: { en: 'Group', zh: '检查分组' },
  fingerprint: { en: 'Fingerprint', zh: '指纹' },
  changed: { en: 'Changed fields (values are not shown)', zh: '被修改的字段（不显示其值）' },
  called: { en: 'Still called', zh: '仍在调用' },
  calledBy: { en: 'by', zh: '调用方' },
  moreApis: { en: '{n} more, see Removed APIs|{n} more, see Removed APIs', zh: '另有 {n} 个，见“已移除的 API”' },
  onNodes: { en: '{n} node|{n} nodes', zh: '{n} 个节点' },
  andMore: { en: 'and {n} more', zh: '另有 {n} 个' },
  allNodes: { en: 'All {n} nodes', zh: '全部 {n} 个节点' },
  inReportJson: { en: 'and {n} more, in report.json', zh: '另有 {n} 个，见 report.json' },
  addon: { en: 'Add-on', zh: '插件' },
  inCluster: { en: 'Cluster', zh: '集群' },
  wholeCluster: { en: 'the whole cluster', zh: '整个集群' },
  wholeRun: { en: 'this run', zh: '本次运行' },
  where: { en: 'Where', zh: '位置' },
  precheck: { en: 'pre-upgrade check', zh: '升级前检查' },
  addons: { en: 'add-on check', zh: '插件检查' },
  upgrade: { en: 'upgrade', zh: '升级' },
  postcheck: { en: 'post-upgrade check', zh: '升级后检查' },
  manifests: { en: 'manifest scan', zh: '清单扫描' },
  copy: { en: 'Copy', zh: '复制' },
  colon: { en: ': ', zh: '：' },
  stop: { en: '. ', zh: '。' },
  brackets: { en: ' ({text})', zh: '（{text}）' },
  copyFingerprint: { en: 'Copy fingerprint', zh: '复制指纹' },
} as const satisfies Localizable

/** The words of what the page's script adds. */
export const LIST_WORDS = {
  search: { en: 'Search', zh: '搜索' },
  searchHint: { en: 'name, message, node, add-on', zh: '名称、信息、节点、插件' },
  decisions: { en: 'Decision', zh: '判定' },
  filters: { en: 'More filters', zh: '更多筛选' },
  kind: { en: 'Kind', zh: '类型' },
  level: { en: 'Level', zh: '级别' },
  check: { en: 'Check', zh: '检查' },
  cluster: { en: 'Cluster', zh: '集群' },
  addonFilter: { en: 'Add-on', zh: '插件' },
  who: { en: 'Who', zh: '处理人' },
  status: { en: 'Since the baseline', zh: '与基线相比' },
  node: { en: 'Node', zh: '节点' },
  nodeHint: { en: 'name, or prod-a-*', zh: '名称，或 prod-a-*' },
  any: { en: 'any', zh: '不限' },
  clear: { en: 'Clear filters', zh: '清除筛选' },
  shownOf: { en: '{shown} of {n} cause|{shown} of {n} causes', zh: '{shown} / {n} 个原因' },
  shownAll: { en: '{n} cause|All {n} causes', zh: '共 {n} 个原因' },
  nothing: {
    en: 'Nothing matches. Clear the filters to see every cause.',
    zh: '没有匹配的内容。清除筛选即可查看全部原因。',
  },
  moreCauses: { en: 'Show {n} more', zh: '再显示 {n} 个' },
  copied: { en: 'Copied', zh: '已复制' },
  pressCopy: { en: 'Selected: press Ctrl+C', zh: '已选中，请按 Ctrl+C' },
  toLight: { en: 'Light', zh: '浅色' },
  toDark: { en: 'Dark', zh: '深色' },
  theme: { en: 'Switch to {theme} colours', zh: '切换为{theme}主题' },
  mapLegend: { en: 'Worst decision of a node', zh: '节点上最严重的判定' },
  mapHelp: {
    en: 'Each square is a node. Arrow keys move, Enter lists its causes.',
    zh: '每个方块是一个节点。方向键移动，回车键列出其原因。',
  },
  poolLabel: { en: '{pool}: {n} node|{pool}: {n} nodes', zh: '{pool}：{n} 个节点' },
  otherNodes: { en: 'other nodes', zh: '其他节点' },
  nodeCauses: { en: '{node}: {n} cause, {worst}|{node}: {n} causes, {worst}', zh: '{node}：{n} 个原因，{worst}' },
  noCause: { en: '{node}: none of the causes shown', zh: '{node}：没有当前显示的原因' },
  andCauses: { en: 'and {n} more', zh: '另有 {n} 个' },
  mapCut: {
    en: '{n} more node is not drawn: search for it|{n} more nodes are not drawn: search for them',
    zh: '另有 {n} 个节点未绘出，可通过搜索查找',
  },
  leftNow: { en: '{left} left now', zh: '现在还剩 {left}' },
  agoNow: { en: 'expired {ago} ago', zh: '已过期 {ago}' },
  expiredPass: {
    en: 'Expired meanwhile, {ago} ago by this device’s clock. Do not approve on it: run the check again, then re-run the job.',
    zh: '以本设备时钟计，结果已在 {ago}前过期。请勿据此批准：重新执行检查，再重新运行该作业。',
  },
  expiredBlock: {
    en: 'Expired meanwhile, {ago} ago by this device’s clock. After fixing, run the check again, then re-run the job.',
    zh: '以本设备时钟计，结果已在 {ago}前过期。修复后请重新执行检查，再重新运行该作业。',
  },
} as const satisfies Localizable

/** A length of time in one language. */
export const durationWords = (ms: number, language: Language): string => localize(durationText(ms), language)
