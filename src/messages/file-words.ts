import type { Localized } from '../model/language.js'

/** The words for one of the files that decide a run. */
export interface FileWords {
  readonly name: Localized
  readonly file: Localized
  /** the input that names it */
  readonly setting: 'policy' | 'clusters-file'
  /** what an empty file lacks: the rest of a sentence */
  readonly least: Localized
  /** what to do about a fault in it */
  readonly check: Localized
}

export const POLICY_WORDS: FileWords = {
  name: { en: 'the policy', zh: '策略' },
  file: { en: 'the policy file', zh: '策略文件' },
  setting: 'policy',
  least: { en: 'at least `version: 1`', zh: '至少要有 `version: 1`' },
  check: {
    en: 'Correct the policy, check it with `npx cce-upgrade-gate policy check FILE`, then re-run this job.',
    zh: '请更正策略，用 `npx cce-upgrade-gate policy check FILE` 检查，然后重新运行该作业。',
  },
}

const CLUSTERS_FILE: Localized = { en: 'the clusters file', zh: '集群文件' }

export const CLUSTERS_WORDS: FileWords = {
  name: CLUSTERS_FILE,
  file: CLUSTERS_FILE,
  setting: 'clusters-file',
  least: {
    en: 'a list with at least one cluster: `- { name: NAME, id: ID }`',
    zh: '至少要列出一个集群：`- { name: NAME, id: ID }`',
  },
  check: {
    en: 'Correct the clusters file, check it with `npx cce-upgrade-gate clusters check FILE`, then re-run this job.',
    zh: '请更正集群文件，用 `npx cce-upgrade-gate clusters check FILE` 检查，然后重新运行该作业。',
  },
}
