import { counted, grouped, type Localized, listed, sentences } from '../model/language.js'
import { JOIN_OUTCOMES, type JoinOutcome, type ManifestDetail } from '../model/manifest.js'
import type { ApiCaller, CallerKind, HelmRelease, RemovedApiUse } from '../model/removed-api.js'
import { andMore, same } from './terms.js'

/** Who a user agent suggests that a client is. */
export const WHO: Readonly<Record<CallerKind, Localized>> = {
  kubectl: { en: 'kubectl', zh: 'kubectl' },
  helm: { en: 'Helm', zh: 'Helm' },
  controller: { en: 'a controller', zh: '控制器' },
  'add-on': { en: 'an add-on', zh: '插件' },
  scanner: { en: 'a scanner or monitoring client', zh: '扫描或监控工具' },
  cce: { en: 'CCE or Kubernetes itself', zh: 'CCE 或 Kubernetes 自身' },
  unknown: { en: 'an unknown client', zh: '未知客户端' },
}

/** Who a caller says it is, such as `a controller (argocd-application-controller v2.8.0)`. Names are untrusted. */
export function callerName({ who, name, version }: ApiCaller): Localized {
  const own = [who === 'kubectl' || who === 'helm' ? null : name, version].filter((part) => part !== null).join(' ')
  if (own === '') return WHO[who]
  return who === 'kubectl' || who === 'helm'
    ? same(`${WHO[who].en} ${own}`)
    : { en: `${WHO[who].en} (${own})`, zh: `${WHO[who].zh}（${own}）` }
}

/** What to do about a client, by who it says it is. */
export const CALLER_FIX: Readonly<Record<CallerKind, Localized>> = {
  kubectl: {
    en: 'Find the person or script that runs kubectl with this API, such as a deployment job of another repository, and change what it applies.',
    zh: '找到用 kubectl 调用该 API 的人员或脚本（例如其他代码仓库的部署作业），并修改其应用的清单。',
  },
  helm: {
    en: 'Upgrade the chart to a version that no longer uses the API.',
    zh: '将 Helm 模板升级到不再使用该 API 的版本。',
  },
  controller: {
    en: 'Upgrade the controller to a version that supports the target version of the cluster.',
    zh: '将控制器升级到支持集群目标版本的版本。',
  },
  'add-on': {
    en: 'Upgrade the add-on to a version for the target version of the cluster.',
    zh: '将插件升级到适用于集群目标版本的版本。',
  },
  scanner: {
    en: 'Clients like this one often only list what the cluster serves; upgrade it or confirm that.',
    zh: '此类客户端往往只是列出集群提供的 API；请升级它，或确认确实如此。',
  },
  cce: {
    en: 'If it still calls the API after a day, open a ticket with Huawei Cloud support.',
    zh: '如果一天之后仍有调用，请向华为云提交工单。',
  },
  unknown: {
    en: 'Find the client by its user agent in the audit log of the cluster, and upgrade it.',
    zh: '在集群审计日志中根据用户代理（userAgent）找到该客户端，并将其升级。',
  },
}

/** Callers and lines that are named one by one. */
const NAMED = 3

function named<T>(all: readonly T[], nameOf: (one: T) => Localized): Localized {
  const names = all.slice(0, NAMED).map(nameOf)
  const rest = all.length - names.length
  return rest > 0 ? sentences(listed(names), andMore(rest)) : listed(names)
}

const distinctBy = <T>(all: readonly T[], key: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
]

function callerSentences({ callers }: RemovedApiUse): readonly Localized[] {
  const distinct = distinctBy(callers, (one) => JSON.stringify([one.who, one.name, one.version]))
  const who = named(distinct, callerName)
  return [
    { en: `By its user agent, the caller is ${who.en}.`, zh: `根据用户代理（userAgent），调用方是${who.zh}。` },
    ...distinctBy(distinct, (one) => one.who).map((one) => CALLER_FIX[one.who]),
  ]
}

/** The replacement, in a sentence that follows one about the lines; none if it is not known. */
function changeTo({ kind, removedIn, replacement, isReplacementServedByBoth }: RemovedApiUse): readonly Localized[] {
  // what replaces a whole API version depends on the kind
  if (removedIn === null || (replacement === null && kind === null)) return []
  if (replacement === null)
    return [{ en: 'No API replaces it, so remove it there.', zh: '没有替代的 API，请在这些位置将其移除。' }]
  return isReplacementServedByBoth === false
    ? [
        {
          en: `Replace it with ${replacement}, in the order that the findings on these lines give.`,
          zh: `请改为 ${replacement}，步骤顺序见这些行上的检查结果。`,
        },
      ]
    : [{ en: `Change it there to ${replacement}.`, zh: `请在这些位置改为 ${replacement}。` }]
}

const lineNames = (lines: readonly { readonly file: string; readonly line: number }[]): Localized =>
  named(lines, ({ file, line }) => same(`${file}:${line}`))

const DAY: Localized = {
  en: 'CCE looks at the calls of the past 24 hours, so run the check again a day after the change is applied.',
  zh: 'CCE 检查的是过去 24 小时内的调用，请在变更生效一天后重新检查。',
}

/** Said of Helm, which renders a template with the API versions of the cluster. */
const GUARDED: Localized = {
  en: 'The template has a condition for it, so that nothing has to change there.',
  zh: '模板中已有相应的条件判断，无需修改。',
}

function outcomeSentences(row: RemovedApiUse): readonly Localized[] {
  const { outcome, useCount, uses, fixedLines, callers } = row
  switch (outcome) {
    case 'live-and-repository': {
      const lines = lineNames(uses)
      const count = useCount ?? uses.length
      return [
        {
          en: `Live and in this repository: it is called, and ${counted(count, 'line')} here ${count === 1 ? 'uses' : 'use'} it (${lines.en}).`,
          zh: `正在被调用，且在本代码仓库中：有 ${grouped(count)} 处使用（${lines.zh}）。`,
        },
        ...(row.isGuarded === true ? [GUARDED, ...callerSentences(row)] : [...changeTo(row), DAY]),
      ]
    }
    case 'live-only':
      return [
        {
          en: 'Live only: it is called, but no line of this repository that was read uses it.',
          zh: '仅在集群中被调用：本代码仓库中已读取的部分没有使用它。',
        },
        ...callerSentences(row),
        {
          en: 'If a change of the past 24 hours has removed it, wait until 24 hours after the last call.',
          zh: '如果过去 24 小时内的变更已将其移除，请等到最后一次调用的 24 小时之后。',
        },
      ]
    case 'repository-only': {
      const lines = lineNames(uses)
      if (row.isGuarded === true)
        return [
          {
            en: `In this repository only: CCE saw no call in the past 24 hours (${lines.en}).`,
            zh: `仅在本代码仓库中：CCE 在过去 24 小时内没有发现调用（${lines.zh}）。`,
          },
          GUARDED,
        ]
      if (row.isServedNow === false)
        return [
          {
            en: `In this repository only: the cluster does not serve it any more, so applying these files fails already (${lines.en}).`,
            zh: `仅在本代码仓库中：集群已不再提供，现在应用这些文件就会失败（${lines.zh}）。`,
          },
          ...changeTo(row),
        ]
      return [
        {
          en: `In this repository only: CCE saw no call in the past 24 hours, but the next apply after the upgrade fails (${lines.en}).`,
          zh: `仅在本代码仓库中：CCE 在过去 24 小时内没有发现调用，但升级后下一次应用这些文件会失败（${lines.zh}）。`,
        },
        ...changeTo(row),
      ]
    }
    case 'fixed-here': {
      const lines = lineNames(fixedLines)
      return [
        {
          en: `Fixed in this pull request: no line that was read uses it any more (before: ${lines.en}).`,
          zh: `已在此拉取请求中修复：已读取的部分不再使用它（此前：${lines.zh}）。`,
        },
        {
          en: 'CCE still reports it until 24 hours after the last call: merge and apply the change, wait a day, and run the check again.',
          zh: '在最后一次调用的 24 小时之内，CCE 仍会报告：请合并并应用此变更，等待一天，然后重新检查。',
        },
      ]
    }
    case null:
      if (callers.length === 0) return []
      return [
        useCount === null ? NOT_SCANNED : row.removedIn === null ? NOT_LOOKED_FOR : NOT_WHOLE,
        ...callerSentences(row),
      ]
  }
}

const NOT_SCANNED: Localized = {
  en: 'It is called. Whether this repository uses it is not known: add manifests to the input checks, and check the repository out.',
  zh: '正在被调用。不确定本代码仓库中是否使用了它：请检出代码仓库，并在输入项 checks 中加入 manifests。',
}

const NOT_LOOKED_FOR: Localized = {
  en: 'It is called. Whether this repository uses it is not known, because only the APIs of the catalog are looked for.',
  zh: '正在被调用。不确定本代码仓库中是否使用了它，因为只会查找目录中的 API。',
}

const NOT_WHOLE: Localized = {
  en: 'It is called. No line of this repository that could be read uses it, but parts of the repository could not be read.',
  zh: '正在被调用。本代码仓库中能够读取的部分没有使用它，但有些部分未能读取。',
}

/** What the change of this run has to do with it, where the outcome does not say it. */
function changeSentences({ fix, fixedLines, outcome, callers }: RemovedApiUse): readonly Localized[] {
  if (fix === 'unknown' && callers.length > 0)
    return [
      {
        en: 'Whether this pull request removes it somewhere is not known, because its changes, or the base version of a changed file, could not be read.',
        zh: '无法确认此拉取请求是否移除了它，因为未能读取其变更内容或某个变更文件的基础版本。',
      },
    ]
  if (outcome === 'live-and-repository' && fixedLines.length > 0)
    return [
      {
        en: `This pull request removes ${counted(fixedLines.length, 'use')} of it, but not all.`,
        zh: `此拉取请求移除了其中 ${grouped(fixedLines.length)} 处，但不是全部。`,
      },
    ]
  return []
}

/** A release of Helm with its chart, such as `shop/web (chart web 1.2.0)`. Names are untrusted. */
export function releaseName({ name, namespace, chart, chartVersion }: Omit<HelmRelease, 'apis'>): Localized {
  const full = namespace === null ? name : `${namespace}/${name}`
  const version = [chart, chartVersion].filter((part) => part !== null).join(' ')
  return version === '' ? same(full) : { en: `${full} (chart ${version})`, zh: `${full}（模板 ${version}）` }
}

/** What to do about releases of Helm that store a removed API. */
export function releaseFix(releases: readonly Omit<HelmRelease, 'apis'>[]): Localized {
  const names = named(releases, releaseName)
  return {
    en: `Upgrade the chart first: ${names.en} still ${releases.length === 1 ? 'stores' : 'store'} it, and Helm cannot upgrade a release that stores an API which the cluster no longer serves.`,
    zh: `请先升级 Helm 模板：${names.zh} 仍保存着它，而当集群不再提供所保存的 API 时，Helm 无法升级该 Release。`,
  }
}

/** CCE user guide, page cce_10_0487: Kubernetes 1.28 refuses this parameter. */
const NOT_IN_CATALOG: Localized = {
  en: 'The catalog of removed APIs does not have it. CCE can mean a parameter of the request, such as allowWatchBookmarks for events in Kubernetes 1.28.',
  zh: '已移除 API 的目录中没有它。CCE 可能是指请求的某个参数，例如 Kubernetes 1.28 中 events 的 allowWatchBookmarks。',
}

/** What is known of a removed API, and what to do about it. */
export const removedApiAdvice = (row: RemovedApiUse): Localized =>
  sentences(
    ...(row.removedIn === null ? [NOT_IN_CATALOG] : []),
    ...outcomeSentences(row),
    ...changeSentences(row),
    ...(row.releases.length > 0 ? [releaseFix(row.releases)] : []),
  )

/** An API as a row names it, such as `policy/v1beta1 PodDisruptionBudget`. The texts are untrusted. */
export const apiName = ({
  apiVersion,
  kind,
  resource,
}: Pick<RemovedApiUse, 'apiVersion' | 'kind' | 'resource'>): string =>
  [apiVersion, kind ?? resource].filter((part) => part !== null).join(' ')

const JOINED: Readonly<Record<JoinOutcome, (names: Localized) => Localized>> = {
  'live-and-repository': ({ en, zh }) => ({
    en: `Live and in this repository, so fix the lines here: ${en}.`,
    zh: `正在被调用且在本代码仓库中使用，请在此修复：${zh}。`,
  }),
  'live-only': ({ en, zh }) => ({
    en: `Live only, so fix the callers: ${en}.`,
    zh: `仅在集群中被调用，请修复调用方：${zh}。`,
  }),
  'fixed-here': ({ en, zh }) => ({
    en: `Fixed in this pull request: ${en}; CCE reports it until 24 hours after the last call.`,
    zh: `已在此拉取请求中修复：${zh}；在最后一次调用的 24 小时之内，CCE 仍会报告。`,
  }),
  // what is not called is no part of CCE's item
  'repository-only': ({ en, zh }) => ({ en: `In this repository only: ${en}.`, zh: `仅在本代码仓库中：${zh}。` }),
}

/** Where lines of templates have it that need no change. */
const JOINED_GUARDED = ({ en, zh }: Localized): Localized => ({
  en: `Live, and in this repository only behind a condition of a template, so fix the callers: ${en}.`,
  zh: `正在被调用，且本代码仓库中仅在模板的条件判断之后使用，请修复调用方：${zh}。`,
})

/** What the join says about the APIs of CCE's item, one sentence for each outcome. Where they stand is in the list of removed APIs. */
export function joinedAdvice(rows: readonly RemovedApiUse[]): readonly Localized[] {
  const known = rows.flatMap((row) => (row.outcome === null ? [] : [{ ...row, outcome: row.outcome }]))
  const sentencesOf = (own: readonly RemovedApiUse[], words: (names: Localized) => Localized) =>
    own.length === 0 ? [] : [words(named(own, (row) => same(nameAndPlace(row))))]
  return [
    ...JOIN_OUTCOMES.flatMap((outcome) =>
      sentencesOf(
        known.filter((row) => row.outcome === outcome && row.isGuarded !== true),
        JOINED[outcome],
      ),
    ),
    ...sentencesOf(
      known.filter(({ isGuarded }) => isGuarded === true),
      JOINED_GUARDED,
    ),
  ]
}

function nameAndPlace(row: RemovedApiUse): string {
  const [use] = row.uses
  return use === undefined ? apiName(row) : `${apiName(row)} (${use.file}:${use.line})`
}

/** Whether CCE saw calls of the API that a line uses, as far as that is known. */
export function calledText(detail: ManifestDetail): readonly Localized[] {
  if (detail.code !== 'removed-api' || detail.outcome === null) return []
  // a call of an API that the cluster does not serve fails
  if (detail.jump === 'earlier' && detail.outcome === 'repository-only') return []
  return [detail.outcome === 'repository-only' ? NOT_CALLED : CALLED]
}

const CALLED: Localized = { en: 'It was called in the past 24 hours.', zh: '过去 24 小时内有调用。' }
const NOT_CALLED: Localized = { en: 'It was not called in the past 24 hours.', zh: '过去 24 小时内没有调用。' }
