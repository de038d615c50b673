import type { SourceBranch } from '../model/base-file.js'
import type { FailOn } from '../model/decision.js'
import { counted, grouped, type Localized } from '../model/language.js'
import type { PolicyReport, Proposal } from '../model/report.js'
import { branchName } from './base-branch.js'
import * as terms from './terms.js'

/** The messages about the policy that decided. Parameters are escaped by the caller. */
export const POLICY = {
  canChangeItself: {
    en: 'The policy was read from the workspace (`policy-source: workspace`), so this pull request can change the policy that it is judged by.',
    zh: '策略是从工作区读取的（`policy-source: workspace`），因此此拉取请求可以修改用来判定它自己的策略。',
  },
  none: { en: 'No policy file: only the decision table applied.', zh: '没有策略文件：仅按判定表判定。' },
  noneOn: (branch: SourceBranch, ref: string, commit: string | null): Localized => ({
    en: `No policy file on ${branchName(branch).en} ${ref}${commit ? ` at ${commit}` : ''}: only the decision table applied.`,
    zh: `${branchName(branch).zh} ${ref}${commit ? `（提交 ${commit}）` : ''}上没有策略文件：仅按判定表判定。`,
  }),
  strictness: { en: 'Strictness', zh: '严格程度' },
  /** Follows the file's name. */
  onBranch: (branch: SourceBranch, ref: string, commit: string | null): Localized => ({
    en: ` of ${branchName(branch).en} ${ref}${commit ? ` at ${commit}` : ''}`,
    zh: `（${branchName(branch).zh} ${ref}${commit ? `，提交 ${commit}` : ''}）`,
  }),
  contents: ({ failOn, rules, waivers }: PolicyReport): Localized => ({
    en: [...(failOn ? [`fail-on at least ${failOn}`] : []), terms.rules(rules).en, terms.waivers(waivers).en].join(
      ', ',
    ),
    zh: [...(failOn ? [`fail-on 至少为 ${failOn}`] : []), terms.rules(rules).zh, terms.waivers(waivers).zh].join('，'),
  }),
  faulty: {
    en: 'The policy cannot be used, so only the decision table applied, and the verdict cannot be better than “Cannot decide”.',
    zh: '策略无法使用，因此只按判定表判定，结论最好也只能是“无法判定”。',
  },
  ignoresNone: (failOn: FailOn, isFaulty: boolean): Localized =>
    isFaulty
      ? {
          en: 'The input `fail-on: none` is ignored, because the policy cannot be read.',
          zh: '设置中的 `fail-on: none` 不生效：策略无法读取。',
        }
      : {
          en: `The input \`fail-on: none\` is ignored, because the policy sets ${failOn}.`,
          zh: `设置中的 \`fail-on: none\` 不生效：策略规定为 ${failOn}。`,
        },
  expiring: ({ name, owner, expires, daysLeft, line }: PolicyReport['expiring'][number]): Localized => ({
    en: `The waiver for ${name} (${owner}, line ${line}) expires on ${expires}: ${terms.daysLeft(daysLeft).en}.`,
    zh: `对 ${name} 的豁免（${owner}，第 ${line} 行）将于 ${expires} 到期：${terms.daysLeft(daysLeft).zh}。`,
  }),
  elsewhere: (entries: number): Localized => ({
    en: `${counted(entries, 'entry applies', 'entries apply')} to other clusters, targets or checks.`,
    zh: `其中 ${grouped(entries)} 条针对其他集群、目标版本或检查。`,
  }),
  proposal: (state: Proposal['state']): Localized => PROPOSALS[state],
  moreFaults: (count: number): Localized => ({
    en: `and ${counted(count, 'more fault')}`,
    zh: `另有 ${grouped(count)} 处错误`,
  }),
  skipList: { en: 'Skip list for CCE', zh: 'CCE 跳过清单' },
  skipListHow: {
    en: 'CCE runs its own check before the upgrade. It stops at every risk, also at a waived one, and so does `terraform apply`, unless the check skips exactly these items. Confirm each risk before you use the list:',
    zh: 'CCE 在升级前会执行自己的检查，遇到任何风险项都会停止（`terraform apply` 也会停止），已豁免的也不例外，除非让它跳过以下检查项。使用该清单之前，请先逐一确认这些风险：',
  },
  json: { en: '`skippedCheckItemList` as JSON, for the API', zh: '`skippedCheckItemList` 的 JSON（用于 API）' },
  terraform: {
    en: 'For Terraform, `huaweicloud_cce_cluster_upgrade`',
    zh: 'Terraform（`huaweicloud_cce_cluster_upgrade`）',
  },
  skippedNodes: { en: 'The nodes of the item', zh: '该检查项涉及的节点' },
  skipListLeftOut: {
    en: 'The skippedCheckItemList is not shown here; report.json has it.',
    zh: '此处省略了 skippedCheckItemList，完整内容见 report.json。',
  },
} as const

const PROPOSALS: Readonly<Record<Proposal['state'], Localized>> = {
  'in-force': {
    en: 'The checked-out policy differs from the policy that this run used. It would decide the same results as follows:',
    zh: '检出代码中的策略与实际使用的策略不同。对同样的检查结果，它会这样判定：',
  },
  absent: {
    en: 'The base branch has a policy, and the checkout has none. Without a policy, the same results would be decided as follows:',
    zh: '检出的代码中没有策略，而基准分支有。没有策略时，同样的检查结果会是：',
  },
  faulty: {
    en: 'The checked-out policy cannot be used: once merged, every run would fail.',
    zh: '检出代码中的策略无法使用：合并之后，每次运行都会失败。',
  },
}
