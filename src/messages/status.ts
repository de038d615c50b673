import { counted, grouped, type Localized } from '../model/language.js'
import * as terms from './terms.js'

/** The messages of a commit status. Parameters are versions and times as plain text. */
export const STATUS = {
  causes: (count: number): Localized => ({
    en: `${counted(count, 'cause')} to fix`,
    zh: `${grouped(count)} 个问题须修复`,
  }),
  incomplete: { en: 'not everything was checked', zh: '并非全部内容都已检查' },
  atTarget: { en: 'the cluster already runs the target', zh: '集群已是目标版本' },
  allAtTarget: { en: 'all clusters already run their targets', zh: '所有集群均已是目标版本' },
  onClusters: (reason: string, count: number, all: number): Localized => ({
    en: `${reason}, on ${terms.ofClusters(count, all).en}`,
    zh: `${terms.ofClusters(count, all).zh}：${reason}`,
  }),
  noMatch: { en: 'no changed file matches paths', zh: '改动的文件均不在 paths 范围内' },
  validUntil: (text: string, time: string): Localized => ({
    en: `${text}; ${terms.VALID_UNTIL.en} ${time}`,
    zh: `${text}；${terms.VALID_UNTIL.zh} ${time}`,
  }),
  pending: (target: string | null, time: string): Localized => ({
    en: `Checking with CCE${target ? ` for ${target}` : ''}; result due by ${time}`,
    zh: `正在向 CCE 查询${target ? ` ${target}` : ''}；最迟 ${time} 有结果`,
  }),
} as const
