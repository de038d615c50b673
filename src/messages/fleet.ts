import { counted, grouped, type Localized } from '../model/language.js'

/** The messages of a report about several clusters. Parameters are escaped by the caller. */
export const FLEET = {
  title: { en: 'Clusters', zh: '集群' },
  matrix: { en: 'Clusters and their checks', zh: '各集群的检查结果' },
  upgrade: { en: 'Upgrade', zh: '升级版本' },
  others: { en: 'Other findings', zh: '其他问题' },
  stage: { en: 'Stage', zh: '阶段' },
  moreClusters: (count: number): Localized => ({
    en: counted(count, 'more cluster'),
    zh: `另有 ${grouped(count)} 个集群`,
  }),
  each: { en: 'Each cluster', zh: '各集群详情' },
  noFindings: { en: 'No finding.', zh: '没有发现问题。' },
} as const
