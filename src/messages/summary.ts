import { counted, grouped, type Localized } from '../model/language.js'
import * as terms from './terms.js'

/** The messages of the job summary and of the log. Parameters are escaped by the caller. */
export const SUMMARY = {
  none: { en: '(none)', zh: '（无）' },
  skippedItem: { en: 'Skipped in the check task itself:', zh: '检查任务中被人为跳过：' },
  skippedOn: (count: number): Localized => ({
    en: `on ${counted(count, 'node')}`,
    zh: `在 ${grouped(count)} 个节点上`,
  }),
  affectedNodes: (count: number): Localized => ({
    en: `${counted(count, 'node has', 'nodes have')} a cause.`,
    zh: `${grouped(count)} 个节点存在问题。`,
  }),
  affectedOf: (count: number, all: number): Localized => ({
    en: `${grouped(count)} of ${counted(all, 'node')} have a cause; the report does not list the others.`,
    zh: `${grouped(all)} 个节点中有 ${grouped(count)} 个存在问题；报告不列出其余节点。`,
  }),
  guessedPools: {
    en: 'The node pools are not known, because CCE’s list of nodes could not be read or does not state them. The nodes are grouped by their names, which can mislead.',
    zh: '无法确定节点池：未能读取 CCE 的节点列表，或其中没有节点池信息。以下按节点名称的规律分组，不一定与节点池一致。',
  },
  batches: (nodes: number, batches: number): Localized => ({
    en: `${counted(nodes, 'node')} in about ${counted(batches, 'batch', 'batches')} (an estimate: by default 1, 4 and 16 nodes, then 20 at a time)`,
    zh: `${grouped(nodes)} 个节点大约分 ${grouped(batches)} 批升级（默认前三批依次为 1、4、16 个，之后每批 20 个；仅为估算）`,
  }),
  unknownItemsNote: {
    en: 'CCE publishes the API names of only a few check items, and these are not among them. Report them so that the gate can add them; until then, a policy can say what to do (`items`).',
    zh: 'CCE 只公布了少数检查项的 API 名称，以下检查项不在其中。请反馈给我们，以便门禁收录；在此之前可以在策略中说明处理方法（`items`）。',
  },
  report: { en: 'Report', zh: '反馈' },
  resolvedLabel: { en: 'Resolved:', zh: '已解决：' },
  moreRows: (count: number): Localized => terms.leftOut(count, terms.ROW),
  moreClusters: (count: number): Localized => terms.leftOut(count, terms.ONE_CLUSTER),
  moreFindings: (count: number): Localized => ({
    en: `… and ${counted(count, 'more finding')} in report.json`,
    zh: `……另有 ${grouped(count)} 个问题，见 report.json`,
  }),
  moreAnnotations: (count: number): Localized => ({
    en: `(${grouped(count)} more of this type are not annotated; see the job summary and report.json.)`,
    zh: `（还有 ${grouped(count)} 条同类问题没有标注：请见作业摘要和 report.json。）`,
  }),
  short: {
    en: 'Shortened: meanings and node names are left out here; report.json has them.',
    zh: '内容已精简：此处省略了各原因的含义和节点名称，完整内容见 report.json。',
  },
  names: {
    en: 'Shortened: only the names of causes are shown here; report.json has messages, meanings, fixes and nodes.',
    zh: '内容已精简：此处只列出原因的名称；提示信息、含义、处理方法和节点见 report.json。',
  },
} as const

/** What changed since the last report. */
export const CHANGES = {
  fresh: (count: number): Localized => ({ en: `${grouped(count)} new`, zh: `新增 ${grouped(count)} 项` }),
  resolved: (count: number): Localized => ({ en: `${grouped(count)} resolved`, zh: `已解决 ${grouped(count)} 项` }),
  known: (count: number): Localized => ({ en: `${grouped(count)} known`, zh: `此前已知 ${grouped(count)} 项` }),
} as const
