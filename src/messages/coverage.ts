import type { CoverageGap, FactGroup, LeftOpen, RiskDoubt, Unavailable } from '../model/coverage.js'
import type { Localized } from '../model/language.js'
import type { NodeRef } from '../model/report.js'
import { sectionName } from './diagnostic-message.js'
import { nodeText } from './findings.js'
import { RISK_DOUBTS, risksNotJudged } from './known-risks.js'
import { manifestGapText } from './manifest-coverage.js'
import { versionText } from './plan.js'
import { andMore, checkName, nodes, same } from './terms.js'
import { NO_TEXT } from './verdict.js'

/** Nodes that are named one by one. */
const NAMED_NODES = 5

const FACTS: Readonly<Record<FactGroup, Localized>> = {
  identity: { en: 'its name and phase', zh: '集群名称和状态' },
  versions: { en: 'its live version and the targets on offer', zh: '集群当前版本和可升级的目标版本' },
  workflow: { en: 'its upgrade workflow', zh: '升级流程引导任务' },
  backup: { en: 'the age of its backup', zh: '最近一次备份的时间' },
  paths: { en: 'the upgrade paths', zh: '可升级的版本路径' },
  'node-pools': { en: 'the autoscaling of its node pools', zh: '节点池的弹性伸缩设置' },
  releases: { en: 'what its Helm releases store', zh: 'Helm Release 中保存的对象' },
  nodes: { en: 'its nodes after the upgrade', zh: '升级后的节点' },
  'node-versions': { en: 'the versions of its nodes', zh: '节点的版本' },
  'node-labels': { en: 'the labels of its nodes, which mark skipped ones', zh: '节点的标签（用于标记被跳过的节点）' },
}

const NEEDS_NODE_LIST: Localized = {
  en: ' It needs the permission cce:node:list.',
  zh: '需要权限 cce:node:list。',
}

/** Why something could not be read. */
export function reasonOf(why: Unavailable): Localized {
  if (why.code === 'not-in-response') return { en: 'not in the response', zh: '响应中没有' }
  if (why.code === 'not-saved') return { en: 'no file in results holds it', zh: 'results 的文件中没有' }
  if (why.code === 'not-queried') return { en: 'CCE was not asked', zh: '没有向 CCE 查询' }
  const { kind, status } = why
  const failure = status === null ? same(kind) : { en: `${kind}, status ${status}`, zh: `${kind}，状态码 ${status}` }
  return why.code === 'request-failed'
    ? failure
    : { en: `${failure.en}, after other answers`, zh: `${failure.zh}，此前的响应并非如此` }
}

const riskReason = (why: RiskDoubt): Localized => (isOfRun(why) ? RISK_DOUBTS[why.code] : reasonOf(why))

const isOfRun = (why: RiskDoubt): why is Exclude<RiskDoubt, Unavailable> => why.code in RISK_DOUBTS

function leftOpenReason(why: LeftOpen): Localized {
  switch (why.code) {
    case 'check-running':
      return { en: 'its check is still running', zh: '其中的检查仍在进行' }
    case 'in-use':
      return { en: 'somebody has gone on with it', zh: '已有人继续执行' }
    default:
      return reasonOf(why)
  }
}

const plannedVersion = (version: string | null): Localized =>
  version === null ? { en: 'a sensitive value', zh: '某个 sensitive 值' } : same(version)

/** How many nodes, and the names of the first ones. Names are untrusted. */
function namedNodes(all: readonly NodeRef[]): Localized {
  const list = nodeList(all)
  return { en: `${nodes(all.length).en} (${list.en})`, zh: `${nodes(all.length).zh}（${list.zh}）` }
}

/** The names of the first nodes, and how many more there are. */
function nodeList(all: readonly NodeRef[]): Localized {
  const names = all.slice(0, NAMED_NODES).map(nodeText)
  const more = all.length - names.length
  const rest = more > 0 ? andMore(more) : same('')
  return {
    en: `${names.map(({ en }) => en).join(', ')} ${rest.en}`.trim(),
    zh: `${names.map(({ zh }) => zh).join('、')} ${rest.zh}`.trim(),
  }
}

/** What was not covered, although a reader could believe so. Names of add-ons are untrusted. */
export function coverageGapText(gap: CoverageGap): Localized {
  switch (gap.code) {
    case 'absent-section':
      return {
        en: `The ${gap.section}: the task is finished, but has no such section.`,
        zh: `${sectionName(gap.section).zh}：任务已完成，但完全没有这一部分。`,
      }
    case 'unlisted-section':
      return {
        en: `${gap.section}: CCE does not document this part of the task. What it contains was decided like any other item, but the gate cannot tell whether it is complete.`,
        zh: `${gap.section}：CCE 文档中没有任务的这一部分。其中的检查项已照常判定，但无法确认是否完整。`,
      }
    case 'nodes-without-items': {
      const { en, zh } = nodes(gap.nodes.length)
      const list = nodeList(gap.nodes)
      return { en: `${en} without any check item: ${list.en}.`, zh: `${zh}没有任何检查项：${list.zh}。` }
    }
    case 'unnamed-addon':
      return {
        en: 'An installed add-on without an id or a name: the gate cannot tell whether it was checked.',
        zh: '有一个已安装的插件没有 ID 或名称：无法确认它是否检查过。',
      }
    case 'no-addon-target':
      return {
        en: `Add-on ${gap.addon}: CCE offers no newer version of it for the target version of the cluster, so no check was started.`,
        zh: `插件 ${gap.addon}：CCE 没有提供适用于集群目标版本的更新版本，因此没有启动检查。`,
      }
    case 'partial-list': {
      const list: Localized =
        gap.of === 'installed-addons'
          ? { en: 'installed add-ons', zh: '已安装插件' }
          : { en: `${checkName(gap.check).en} tasks`, zh: `${checkName(gap.check).zh}任务` }
      return gap.total === null
        ? {
            en: `The list of ${list.en}: CCE sent ${gap.listed} entries and names another page, but documents no way to request it.`,
            zh: `${list.zh}列表：CCE 返回了 ${gap.listed} 条并指明还有下一页，而文档中没有查询下一页的方法。`,
          }
        : {
            en: `The list of ${list.en}: CCE sent ${gap.listed} of ${gap.total} entries.`,
            zh: `${list.zh}列表：共 ${gap.total} 条，CCE 只返回了 ${gap.listed} 条。`,
          }
    }
    case 'no-fresh-addon-check':
      return {
        en: `Add-on ${gap.addon}: it has no valid check result.`,
        zh: `插件 ${gap.addon}：没有有效期内的检查结果。`,
      }
    case 'no-addon-list': {
      const why = reasonOf(gap.why)
      return {
        en: `Whether every installed add-on was checked: the list of add-ons could not be read (${why.en}).`,
        zh: `无法确认是否检查了所有已安装的插件：获取不到插件列表（${why.zh}）。`,
      }
    }
    case 'releases-unread': {
      const why = reasonOf(gap.why)
      return {
        en: `Whether a Helm release stores a removed API: the releases could not be read whole (${why.en}).`,
        zh: `无法确认 Helm Release 是否保存了已移除的 API：未能完整获取 Release（${why.zh}）。`,
      }
    }
    case 'nodes-unread': {
      const why = reasonOf(gap.why)
      const needs = gap.why.code === 'request-failed' && gap.why.kind === 'no-permission' ? NEEDS_NODE_LIST : NO_TEXT
      return {
        en: `Whether every node was upgraded: the list of nodes could not be read whole (${why.en}).${needs.en}`,
        zh: `无法确认所有节点是否都已升级：未能完整获取节点列表（${why.zh}）。${needs.zh}`,
      }
    }
    case 'nodes-without': {
      const { en, zh } = namedNodes(gap.nodes)
      return gap.what === 'version'
        ? {
            en: `Whether every node was upgraded: CCE states no version for ${en}, although it does for others.`,
            zh: `无法确认所有节点是否都已升级：CCE 没有给出以下节点的版本，而给出了其他节点的版本：${zh}。`,
          }
        : {
            en: `Whether a node was skipped: CCE states no labels for ${en}, although it does for others.`,
            zh: `无法确认是否有节点被跳过：CCE 没有给出以下节点的标签，而给出了其他节点的标签：${zh}。`,
          }
    }
    case 'risks-not-judged':
      return risksNotJudged(gap.risks, riskReason(gap.why))
    case 'own-results': {
      const [first = '', ...others] = gap.files
      const rest = others.length > 0 ? andMore(others.length) : same('')
      return {
        en: `Where the results come from: ${[first, rest.en].join(' ').trim()} is in the workspace of this pull request, so its author can have supplied the evidence. Let the gate query CCE, or keep the files of results outside the workspace.`,
        zh: `结果的来源：${[first, rest.zh].join(' ').trim()} 位于此拉取请求的工作区中，可能由其作者提供。请让门禁直接查询 CCE，或将 results 中的文件保存在工作区之外。`,
      }
    }
    case 'workflow-left-open': {
      const id = gap.workflowId ?? ''
      const why = leftOpenReason(gap.why)
      return {
        en: `The upgrade workflow ${id === '' ? '' : `${id} `}that this run opened is still open (${why.en}). End it in the CCE console before anything else upgrades the cluster, such as terraform apply.`,
        zh: `本次运行创建的升级流程引导任务${id === '' ? '' : ` ${id} `}仍未结束（${why.zh}）。在用其他方式（例如 terraform apply）升级集群之前，请先在 CCE 控制台结束它。`,
      }
    }
    case 'unknown-in-plan':
      return {
        en: `${gap.attribute} of ${gap.address}: it is known only after the apply, so the plan does not show what it will be.`,
        zh: `${gap.address} 的 ${gap.attribute}：其值在 apply 之后才能确定，计划中看不到。`,
      }
    case 'planned-addon-not-checked': {
      const version = plannedVersion(gap.version)
      return {
        en: `Add-on ${gap.addon}: the plan upgrades it to ${version.en}, but this run checked no add-ons (input checks).`,
        zh: `插件 ${gap.addon}：计划会将其升级到 ${version.zh}，但本次运行没有检查插件（输入项 checks）。`,
      }
    }
    case 'planned-addon-not-compared': {
      const [version, why] = [versionText(gap.version), reasonOf(gap.why)]
      return {
        en: `Add-on ${gap.addon}: whether CCE lists version ${version.en} for ${gap.target} could not be read (${why.en}).`,
        zh: `插件 ${gap.addon}：无法确认 CCE 是否为 ${gap.target} 列出版本 ${version.zh}（${why.zh}）。`,
      }
    }
    case 'unread-manifest':
    case 'more-unread':
    case 'skipped-files':
    case 'absent-files':
    case 'scan-ended':
    case 'more-uses':
    case 'unknown-removals':
      return manifestGapText(gap)
    case 'no-facts': {
      const why = reasonOf(gap.why)
      const facts = gap.facts.map((group) => FACTS[group])
      return {
        en: `Cluster facts that could not be read: ${facts.map(({ en }) => en).join('; ')} (${why.en}).`,
        zh: `未能获取的集群信息：${facts.map(({ zh }) => zh).join('、')}（${why.zh}）。`,
      }
    }
  }
}
