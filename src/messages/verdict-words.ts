import { type Localized, localize } from '../model/language.js'
import type { Report } from '../model/report.js'

/** The verdict in words for people. */
const VERDICT_WORDS = {
  pass: { en: 'READY', zh: '就绪' },
  warn: { en: 'READY, with risks to confirm', zh: '就绪，但有风险待确认' },
  block: { en: 'BLOCKED', zh: '不可升级' },
  inconclusive: { en: 'CANNOT DECIDE', zh: '无法判定' },
  'not-applicable': { en: 'NOT APPLICABLE', zh: '不适用' },
} as const

export const verdictWords = (verdict: keyof typeof VERDICT_WORDS): Localized => VERDICT_WORDS[verdict]

/** Where only the upgrade itself was looked at. */
const OUTCOME_WORDS: Readonly<Record<keyof typeof VERDICT_WORDS, Localized>> = {
  ...VERDICT_WORDS,
  pass: { en: 'DONE', zh: '完成' },
  block: { en: 'FAILED', zh: '失败' },
}

/** A sign before the verdict's words, so that a tired reader sees it first. */
const VERDICT_SIGNS = { pass: '✅', warn: '🟡', block: '⛔', inconclusive: '❓', 'not-applicable': '⚪' } as const

/** The verdict, or how an upgrade went where only that was looked at. */
export function outcomeWords({ verdict, clusters }: Pick<Report, 'verdict' | 'clusters'>): Localized {
  return (asksReadiness(clusters) ? VERDICT_WORDS : OUTCOME_WORDS)[verdict]
}

/** Whether it is asked if a cluster is ready, and not only how an upgrade goes. */
export function asksReadiness(clusters: Report['clusters']): boolean {
  const checks = clusters.flatMap((cluster) => cluster.checks.map((check) => check.check))
  return checks.length === 0 || checks.some((check) => check === 'precheck' || check === 'addons')
}

/** The line that answers "may I approve?", or "is it done?" where only the upgrade itself was looked at. */
export function verdictLine({
  verdict,
  headline,
  language,
  clusters,
}: Pick<Report, 'verdict' | 'headline' | 'language' | 'clusters'>): string {
  const words = outcomeWords({ verdict, clusters })
  const line = { en: `${words.en}: ${headline}`, zh: `${words.zh}：${headline}` }
  return `${VERDICT_SIGNS[verdict]} ${localize(line, language)}`
}

const DECISION_WORDS = {
  block: { en: 'blocks', zh: '阻止' },
  warn: { en: 'warns', zh: '警告' },
  notice: { en: 'note', zh: '提示' },
  waived: { en: 'waived', zh: '已豁免' },
  inconclusive: { en: 'cannot be decided', zh: '无法判定' },
} as const

/** A decision in words for people; null: there is no such finding. */
export const decisionWords = (decision: keyof typeof DECISION_WORDS | null): Localized =>
  decision === null ? { en: '–', zh: '–' } : DECISION_WORDS[decision]

const WHO_WORDS = {
  you: { en: 'you', zh: '由您处理' },
  support: { en: 'Huawei Cloud support', zh: '由华为云技术支持处理' },
  acknowledge: { en: 'whoever confirms the risk', zh: '由确认风险的人处理' },
} as const

/** Who can do something about it. */
export const whoWords = (who: keyof typeof WHO_WORDS): Localized => WHO_WORDS[who]
