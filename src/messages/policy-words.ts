import type { Localized } from '../model/language.js'
import type { WaiverRef } from '../model/policy.js'
import type { FailOn, PolicyReport, Proposal } from '../model/report.js'
import { counted } from '../text/plain.js'

const daysLeftWords = (daysLeft: number): Localized =>
  daysLeft === 0
    ? { en: 'today is its last day', zh: '今天是最后一天' }
    : { en: `${counted(daysLeft, 'day')} left`, zh: `剩余 ${daysLeft} 天` }

/** Who waived it, for how long, and why; owner and reason are untrusted text. */
export const waivedBy = ({ owner, daysLeft, expires, reason }: WaiverRef): Localized => ({
  en: `Waived by ${owner} until ${expires} (${daysLeftWords(daysLeft).en}): ${reason}`,
  zh: `由 ${owner} 豁免至 ${expires}（${daysLeftWords(daysLeft).zh}）：${reason}`,
})

/** What is said of the policy that decided. Parts that come in as Markdown are made harmless before. */
export const POLICY_WORDS = {
  ownJudge: {
    en: '⚠ The policy was read from the workspace (`policy-source: workspace`), so this pull request can change the policy that judges it.',
    zh: '⚠ 策略是从工作区读取的（`policy-source: workspace`），因此此拉取请求可以修改用来判定它自己的策略。',
  },
  onBase: (ref: string, commit: string | null): Localized => ({
    en: ` of the base branch ${ref}${commit ? ` at ${commit}` : ''}`,
    zh: `（基准分支 ${ref}${commit ? `，提交 ${commit}` : ''}）`,
  }),
  holds: ({ failOn, rules, waivers }: PolicyReport): Localized => ({
    en: [...(failOn ? [`fail-on ${failOn} at least`] : []), counted(rules, 'rule'), counted(waivers, 'waiver')].join(
      ', ',
    ),
    zh: [...(failOn ? [`fail-on 至少为 ${failOn}`] : []), `${rules} 条规则`, `${waivers} 条豁免`].join('，'),
  }),
  faulty: {
    en: 'it cannot be used, so the decision table alone decided, and the verdict cannot be better than CANNOT DECIDE.',
    zh: '策略无法使用，因此只按判定表判定，结论最好也只能是“无法判定”。',
  },
  ignoresNone: (failOn: FailOn, isFaulty: boolean): Localized =>
    isFaulty
      ? {
          en: '`fail-on: none` was asked for and does not count: the policy cannot be read.',
          zh: '设置中的 `fail-on: none` 不生效：策略无法读取。',
        }
      : {
          en: `\`fail-on: none\` was asked for and does not count: the policy sets ${failOn}.`,
          zh: `设置中的 \`fail-on: none\` 不生效：策略规定为 ${failOn}。`,
        },
  expiring: ({ name, owner, expires, daysLeft, line }: PolicyReport['expiring'][number]): Localized => ({
    en: `⏳ The waiver for ${name} (${owner}, line ${line}) expires on ${expires}: ${daysLeftWords(daysLeft).en}.`,
    zh: `⏳ 对 ${name} 的豁免（${owner}，第 ${line} 行）将于 ${expires} 到期：${daysLeftWords(daysLeft).zh}。`,
  }),
  elsewhere: (entries: number): Localized => ({
    en: `${counted(entries, 'entry', 'entries')} of it ${entries === 1 ? 'is' : 'are'} for other clusters, targets or checks.`,
    zh: `其中 ${entries} 条针对其他集群、目标版本或检查。`,
  }),
  proposal: (state: Proposal['state']): Localized => PROPOSALS[state],
  nodes: (nodes: number): Localized => ({ en: counted(nodes, 'node'), zh: `${nodes} 个节点` }),
  moreChanges: (leftOut: number): Localized => ({
    en: `${counted(leftOut, 'more change')} left out here; report.json has them all.`,
    zh: `此处省略了 ${leftOut} 处变化，完整内容见 report.json。`,
  }),
  moreFaults: (leftOut: number): Localized => ({
    en: `and ${counted(leftOut, 'more fault')}`,
    zh: `另有 ${leftOut} 处错误`,
  }),
  skipList: {
    en: 'What the pre-upgrade check before the upgrade must skip (skippedCheckItemList)',
    zh: 'CCE 执行升级前检查时需要跳过的检查项（skippedCheckItemList）',
  },
  skipListHow: {
    en: 'The gate’s own check ran whole, so that what is waived stays seen. The check that CCE runs before the upgrade stops at it, unless it is told to skip exactly this:',
    zh: '门禁自己的检查是完整执行的，因此已豁免的问题仍然可见。CCE 在升级前执行的检查会被这些问题阻断，除非让它跳过以下检查项：',
  },
  terraform: {
    en: 'Terraform, `huaweicloud_cce_cluster_upgrade`:',
    zh: 'Terraform（`huaweicloud_cce_cluster_upgrade`）：',
  },
  skipListLeftOut: {
    en: 'The skippedCheckItemList is left out here; report.json has it.',
    zh: '此处省略了 skippedCheckItemList，完整内容见 report.json。',
  },
  guessed: { en: 'guess', zh: '推测' },
} as const

const PROPOSALS: Readonly<Record<Proposal['state'], Localized>> = {
  'in-force': {
    en: 'The checked-out policy differs from the one that decided. This is what it would make of the same result:',
    zh: '检出代码中的策略与实际使用的策略不同。对同样的检查结果，它会这样判定：',
  },
  absent: {
    en: 'The checkout has no policy, the base branch has one. Without it the same result would be:',
    zh: '检出的代码中没有策略，而基准分支有。没有策略时，同样的检查结果会是：',
  },
  faulty: {
    en: 'The checked-out policy cannot be used: once merged, every run would be red.',
    zh: '检出代码中的策略无法使用：合并之后，每次运行都会失败。',
  },
}
