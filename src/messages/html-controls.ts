import { counted, grouped, type Localized } from '../model/language.js'
import * as terms from './terms.js'

/** The messages of what the script adds to the HTML page: search, filters, the map of nodes, and times that keep running. */
export const CONTROLS = {
  search: { en: 'Search', zh: '搜索' },
  searchHint: { en: 'name, message, node, add-on', zh: '名称、信息、节点、插件' },
  decisions: { en: 'Decision', zh: '判定' },
  filters: { en: 'More filters', zh: '更多筛选' },
  kind: { en: 'Kind', zh: '类型' },
  level: { en: 'Level', zh: '级别' },
  check: { en: 'Check', zh: '检查' },
  cluster: terms.CLUSTER,
  addon: terms.ADDON,
  owner: { en: 'First step by', zh: '处理人' },
  status: terms.SINCE_BASELINE,
  node: { en: 'Node', zh: '节点' },
  nodeHint: { en: 'name, or prod-a-*', zh: '名称，或 prod-a-*' },
  any: { en: 'any', zh: '不限' },
  clear: { en: 'Clear filters', zh: '清除筛选' },
  shownOf: (shown: number, all: number): Localized => ({
    en: `${grouped(shown)} of ${counted(all, 'cause')}`,
    zh: `${grouped(shown)} / ${grouped(all)} 个原因`,
  }),
  shownAll: (count: number): Localized => ({
    en: `${count === 1 ? '' : 'All '}${counted(count, 'cause')}`,
    zh: `共 ${grouped(count)} 个原因`,
  }),
  nothing: {
    en: 'Nothing matches. Clear the filters to see every cause.',
    zh: '没有匹配的内容。清除筛选即可查看全部原因。',
  },
  showMore: (count: number): Localized => ({ en: `Show ${grouped(count)} more`, zh: `再显示 ${grouped(count)} 个` }),
  copied: { en: 'Copied', zh: '已复制' },
  pressCopy: { en: 'Selected: press Ctrl+C', zh: '已选中，请按 Ctrl+C' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
  theme: (theme: string): Localized => ({ en: `Switch to ${theme} colors`, zh: `切换为${theme}主题` }),
  mapLegend: { en: 'Worst decision of a node', zh: '节点上最严重的判定' },
  mapHelp: {
    en: 'Each square is a node. Arrow keys move, Enter lists its causes.',
    zh: '每个方块是一个节点。方向键移动，回车键列出其原因。',
  },
  poolLabel: (pool: string, count: number): Localized => ({
    en: `${pool}: ${counted(count, 'node')}`,
    zh: `${pool}：${grouped(count)} 个节点`,
  }),
  otherNodes: { en: 'other nodes', zh: '其他节点' },
  nodeCauses: (node: string, count: number, worst: string): Localized => ({
    en: `${node}: ${counted(count, 'cause')}, ${worst}`,
    zh: `${node}：${grouped(count)} 个原因，${worst}`,
  }),
  noCause: (node: string): Localized => ({
    en: `${node}: none of the causes shown`,
    zh: `${node}：没有当前显示的原因`,
  }),
  andMore: terms.andMore,
  mapCut: (count: number): Localized => ({
    en: `${counted(count, 'more node')} not drawn: use the search`,
    zh: `另有 ${grouped(count)} 个节点未绘出，可通过搜索查找`,
  }),
  leftNow: (left: string): Localized => ({ en: `${left} left now`, zh: `现在还剩 ${left}` }),
  expiredNow: terms.expiredAgo,
  expiredGreen: (ago: string): Localized => ({
    en: `The result has expired since then, ${ago} ago by this device’s clock. Do not approve based on it: run the check again, then re-run the job.`,
    zh: `以本设备时钟计，结果已在 ${ago}前过期。请勿据此批准：重新执行检查，再重新运行该作业。`,
  }),
  expiredAnswer: { en: 'Not any more: the result has expired.', zh: '不再可以：结果已过期。' },
  expiredTitle: { en: 'Expired', zh: '已过期' },
  expiredReason: (reason: string): Localized => ({
    en: `At the time of writing: ${reason}`,
    zh: `生成时的结论：${reason}`,
  }),
  expiredRed: (ago: string): Localized => ({
    en: `The result has expired since then, ${ago} ago by this device’s clock. After fixing the causes, run the check again, then re-run the job.`,
    zh: `以本设备时钟计，结果已在 ${ago}前过期。修复后请重新执行检查，再重新运行该作业。`,
  }),
} as const
