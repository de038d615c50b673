import type { Localized } from '../model/language.js'
import { ofClusters } from './terms.js'

/** The sentences about the clusters file that a run used. Parameters are escaped by the caller. */
export const CLUSTERS_FILE = {
  title: { en: 'Clusters file', zh: '集群文件' },
  /** Follows the name of the file. */
  gated: (gated: number, listed: number): Localized => ({
    en: `${ofClusters(gated, listed).en} gated`,
    zh: `检查了${ofClusters(gated, listed).zh}`,
  }),
  canChangeItself: {
    en: 'The clusters file was read from the workspace (`policy-source: workspace`), so this pull request can leave out clusters that it would be gated for.',
    zh: '集群文件是从工作区读取的（`policy-source: workspace`），因此此拉取请求可以排除本应检查的集群。',
  },
} as const
