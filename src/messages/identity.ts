import type { Localized } from '../model/language.js'
import * as terms from './terms.js'

/** Which clusters a report is about, from which results, and how long those are valid. Parameters are escaped by the caller. */
export const IDENTITY = {
  notNamed: { en: '(not named)', zh: '（未指定）' },
  versions: { en: 'Versions', zh: '版本' },
  asserted: { en: 'set by target-version', zh: '由本次运行指定' },
  setIn: (place: string): Localized => ({ en: `set in ${place}`, zh: `取自 ${place}` }),
  notAsserted: { en: 'from the check; target-version is not set', zh: '取自检查任务，本次运行未指定' },
  checkedFor: (version: string): Localized => ({ en: `checked for ${version}`, zh: `检查针对 ${version}` }),
  cluster: { en: 'The cluster', zh: '集群现状' },
  task: (id: string): Localized => ({ en: `task ${id}`, zh: `任务 ${id}` }),
  noPhase: { en: '(no phase)', zh: '（无状态）' },
  withoutId: { en: '(without an id)', zh: '（无 ID）' },
  phase: (phase: string): Localized => ({ en: `phase ${phase}`, zh: `状态 ${phase}` }),
  still: (phase: string): Localized => ({ en: `still ${phase}`, zh: `状态仍为 ${phase}` }),
  runs: (version: string): Localized => ({ en: `runs ${version}`, zh: `运行版本 ${version}` }),
  workflow: (phase: string): Localized => ({
    en: `upgrade workflow ${phase}`,
    zh: `升级流程引导任务 ${phase}`,
  }),
  backup: (ms: number): Localized => ({
    en: `last backup ${terms.durationText(ms).en} ago`,
    zh: `最近一次备份在 ${terms.durationText(ms).zh}前`,
  }),
  nothingPlanned: { en: 'has no resource of this cluster', zh: '不含该集群的资源' },
  /** every removal up to the target counts then, as if the upgrade crossed it */
  unknownJump: { en: 'the version that the cluster runs is not known', zh: '集群当前版本未知' },
  knownRemovals: (release: string): Localized => ({
    en: `knows the APIs that Kubernetes removes up to ${release}`,
    zh: `已收录 Kubernetes ${release} 及以前移除的 API`,
  }),
  forTarget: (version: string): Localized => ({ en: `for ${version}`, zh: `目标版本 ${version}` }),
  ofCluster: (id: string): Localized => ({ en: `of cluster ${id}`, zh: `属于集群 ${id}` }),
  taken: (time: string): Localized => ({ en: `${terms.TAKEN.en} ${time}`, zh: `${terms.TAKEN.zh} ${time}` }),
  validUntil: (time: string): Localized => ({
    en: `${terms.VALID_UNTIL.en} ${time}`,
    zh: `${terms.VALID_UNTIL.zh} ${time}`,
  }),
  /** Beside a verdict that does not hold, although some results do. @param validity of the result that expires first */
  ofResults: ({ en, zh }: Localized): Localized => ({ en: `Results: ${en}`, zh: `检查结果：${zh}` }),
  expiredAt: (time: string): Localized => ({ en: `expired at ${time}`, zh: `已于 ${time} 过期` }),
  /** @param ms milliseconds until the result expires; negative after that */
  validFor: (time: string, ms: number): Localized => {
    const length = terms.durationText(ms)
    return ms > 0
      ? { en: `valid until ${time} (${length.en} left)`, zh: `有效期至 ${time}（剩余 ${length.zh}）` }
      : { en: terms.expiredAgo(length.en).en, zh: terms.expiredAgo(length.zh).zh }
  },
} as const
