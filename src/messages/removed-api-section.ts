import { counted, grouped, type Localized } from '../model/language.js'
import type { JoinOutcome } from '../model/manifest.js'
import { same } from './terms.js'

/** The words of the section on removed APIs. Names are escaped by the caller. */

/** Of the calls joined with the lines of the repository, in a few words. */
const OUTCOMES: Readonly<Record<JoinOutcome, Localized>> = {
  'live-and-repository': {
    en: 'Called, and used in this repository: fix the lines here.',
    zh: '正在被调用，且本代码仓库中有使用：请修改这里的代码行。',
  },
  'live-only': {
    en: 'Called, but no line of this repository that was read uses it: find who calls it.',
    zh: '正在被调用，但本代码仓库中已读取的部分没有使用：请找到调用方。',
  },
  'repository-only': {
    en: 'Used in this repository, but not called in the past day: applying it fails after the upgrade.',
    zh: '本代码仓库中有使用，但过去一天内没有被调用：升级后应用时会失败。',
  },
  'fixed-here': {
    en: 'Fixed in this pull request: CCE reports the calls until a day after the last one, so run the check again then.',
    zh: '已在此拉取请求中修复：CCE 在最后一次调用后的一天内仍会报告，请届时重新检查。',
  },
}

/** Where the version that the cluster runs does not serve it either. */
const FAILS_ALREADY: Localized = {
  en: 'Used in this repository, but the cluster does not serve it any more: applying it fails already.',
  zh: '本代码仓库中有使用，但集群已不再提供：应用时已经会失败。',
}

/** @param count of APIs */
const callsUnknown = (count: number): Localized => ({
  en: `Whether ${count === 1 ? 'it is' : 'they are'} called is not known, because no pre-upgrade check of CCE was read that says so.`,
  zh: '是否被调用未知：本次没有读取到相应的 CCE 升级前检查结果。',
})

export const REMOVED_APIS = {
  title: { en: 'Removed APIs', zh: '已移除的 API' },
  caption: {
    en: 'APIs that the target version does not serve, with their callers and lines',
    zh: '目标版本不再提供的 API 及其调用方和代码行',
  },
  api: same('API'),
  known: { en: 'Callers, lines and what to do', zh: '调用方、代码行与处理方法' },
  useInstead: (replacement: string): Localized => ({ en: `use ${replacement}`, zh: `改用 ${replacement}` }),
  noReplacement: { en: 'nothing replaces it', zh: '没有替代的 API' },
  removedIn: (release: string): Localized => ({
    en: `removed in ${release}`,
    zh: `在 ${release} 中移除`,
  }),
  served: (isServedNow: boolean | null, isServedAfter: boolean | null): Localized =>
    isServedAfter === true
      ? { en: 'served by the target, too', zh: '目标版本仍提供' }
      : isServedNow === null
        ? { en: 'not known if it is served now', zh: '当前是否提供未知' }
        : !isServedNow
          ? { en: 'not served any more', zh: '当前已不再提供' }
          : isServedAfter === null
            ? { en: 'served now', zh: '当前提供' }
            : { en: 'served now, but not by the target', zh: '当前提供，目标版本不再提供' },
  outcome: (outcome: JoinOutcome, isServedNow: boolean | null): Localized =>
    outcome === 'repository-only' && isServedNow === false ? FAILS_ALREADY : OUTCOMES[outcome],
  guarded: {
    en: 'Used in this repository behind a condition in a template, which stops rendering it after the upgrade.',
    zh: '本代码仓库的模板中在条件判断之后使用，升级后不再渲染。',
  },
  /** @param count distinct clients */
  callers: (count: number): Localized => ({
    en: `Called in the past day by ${counted(count, 'client')}:`,
    zh: `过去一天内有 ${grouped(count)} 个客户端调用：`,
  }),
  callsUnknown: callsUnknown(1),
  /** opens the table of the APIs that only the repository uses, where there are many */
  notCalled: (count: number): Localized => ({
    en: `${counted(count, 'removed API')} that lines of the repository use, and that nobody called in the past day`,
    zh: `代码仓库中使用、但过去一天内没有被调用的 ${grouped(count)} 个已移除 API`,
  }),
  /** APIs of which nothing is known but their lines, which the findings name. @param areOthers there are rows of others above */
  onlyLines: (count: number, areOthers: boolean, names: string): Localized => ({
    en: `Lines of the repository use ${counted(count, areOthers ? 'more removed API' : 'removed API')}: ${names}. Their findings name the lines and what to do. ${callsUnknown(count).en}`,
    zh: `代码仓库中${areOthers ? '还' : ''}使用了 ${grouped(count)} 个已移除的 API：${names}。所在位置和处理方法见各自的检查结果。${callsUnknown(count).zh}`,
  }),
  linesUnknown: {
    en: 'Whether a line of the repository uses it is not known.',
    zh: '代码仓库中是否有使用未知。',
  },
  notScanned: {
    en: 'Whether a line of the repository uses it is not known: add manifests to checks.',
    zh: '代码仓库中是否有使用未知：请在 checks 中加入 manifests。',
  },
  lines: (count: number): Localized => ({
    en: `${counted(count, 'line')} of the repository ${count === 1 ? 'uses' : 'use'} it:`,
    zh: `代码仓库中有 ${grouped(count)} 处使用：`,
  }),
  fixed: (count: number): Localized => ({
    en: `This pull request removes ${counted(count, 'use')} of it:`,
    zh: `此拉取请求移除了 ${grouped(count)} 处使用：`,
  }),
  fixUnknown: {
    en: 'Whether this pull request removes a use of it is not known.',
    zh: '此拉取请求是否移除了对它的使用未知。',
  },
  releases: (count: number): Localized => ({
    en: `${counted(count, 'Helm release stores', 'Helm releases store')} it, so upgrade the chart first:`,
    zh: `有 ${grouped(count)} 个 Helm Release 保存着它，请先升级 Helm 模板：`,
  }),
  horizon: (release: string): Localized => ({
    en: `The gate knows the APIs that Kubernetes removes up to ${release}.`,
    zh: `门禁已收录 Kubernetes ${release} 及以前移除的 API。`,
  }),
  calls: (count: number): Localized => ({
    en: `${counted(count, 'call')} of removed APIs, as CCE reports ${count === 1 ? 'it' : 'them'}`,
    zh: `CCE 报告的 ${grouped(count)} 次对已移除 API 的调用`,
  }),
} as const
