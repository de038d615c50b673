import { counted, grouped, type Localized } from '../model/language.js'
import * as terms from './terms.js'

/** The two lines at the end of a verdict: what nobody has accepted yet, and what gave no concern. Parameters are escaped by the caller. */
export const ACCEPTANCE = {
  open: (names: string): Localized => ({ en: `Not yet accepted: ${names}`, zh: `尚未豁免：${names}` }),
  noneOpen: (waived: number): Localized =>
    waived === 0
      ? { en: 'Not yet accepted: nothing', zh: '尚未豁免：无' }
      : {
          en: `Not yet accepted: nothing; ${terms.waived(waived).en}`,
          zh: `尚未豁免：无；${terms.waived(waived).zh}`,
        },
  /** Where risks are left that no waiver covers, such as nodes that the upgrade left behind. */
  noneByWaiver: { en: 'Not yet accepted: nothing that a waiver can cover', zh: '尚未豁免：没有可以用豁免接受的问题' },
  /** What has to be solved, and by whom. */
  solvedOnly: (names: string): Localized => ({
    en: `Cannot be waived, must be solved: ${names}`,
    zh: `不能豁免，必须解决：${names}`,
  }),
  inWorkspace: (file: string): Localized => ({
    en: `Paste them under waivers in ${file}, fill in reason and owner, and re-run this job.`,
    zh: `请粘贴到 ${file} 的 waivers 下，填写 reason 和 owner，然后重新运行该作业。`,
  }),
  onBranch: (file: string, ref: string | null): Localized => ({
    en: `Paste them under waivers in ${file}, and fill in reason and owner. The policy is read from ${ref === null ? 'the base branch' : `the branch ${ref}`}, so they count once a pull request of their own is merged there; then re-run this job.`,
    zh: `请粘贴到 ${file} 的 waivers 下，并填写 reason 和 owner。策略取自${ref === null ? '目标分支' : `分支 ${ref}`}，因此须通过单独的拉取请求合入该分支后才生效；然后重新运行该作业。`,
  }),
  newFile: {
    en: 'The file does not exist yet: begin it with the line “version: 1”.',
    zh: '该文件尚不存在：请以“version: 1”一行开头。',
  },
  elsewhere: {
    en: 'To accept these risks, paste the waivers in the job summary, or in report.html, into the policy.',
    zh: '如接受这些风险，请将作业摘要或 report.html 中的豁免条目粘贴到策略文件中。',
  },
  noConcern: (what: string): Localized => ({ en: `Gave no concern: ${what}`, zh: `未发现问题：${what}` }),
  nothing: { en: 'nothing that counts', zh: '没有可计入结论的内容' },
  items: (count: number, check: string): Localized => ({
    en: `${counted(count, 'item')} of the ${check}`,
    zh: `${check}的 ${grouped(count)} 个检查项`,
  }),
  check: (check: string): Localized => ({ en: `the ${check}`, zh: check }),
  addons: (names: string): Localized => ({ en: `the add-ons ${names}`, zh: `插件 ${names}` }),
  clusters: (count: number, all: number, names: string): Localized => ({
    en: `${terms.ofClusters(count, all).en} (${names})`,
    zh: `${terms.ofClusters(count, all).zh}（${names}）`,
  }),
  itemsOfClusters: (count: number): Localized => ({
    en: `${counted(count, 'check item')} wherever they ran`,
    zh: `${grouped(count)} 个检查项（在所有执行过的集群上）`,
  }),
  yaml: {
    en: 'Waivers to paste into the policy, once a person accepts the risks',
    zh: '风险经人确认可以接受后，可粘贴到策略中的豁免条目',
  },
  /** Comments in the YAML. */
  reason: { en: 'why the risk is acceptable', zh: '为何可以接受该风险' },
  owner: { en: 'who is responsible for it, such as "@org/platform"', zh: '负责人，例如 "@org/platform"' },
  expires: { en: 'through 24:00 UTC of this day', zh: '有效期至当日 24:00 UTC' },
  onClusters: (count: number): Localized => ({
    en: `on ${terms.clusters(count).en}`,
    zh: `涉及 ${terms.clusters(count).zh}`,
  }),
} as const
