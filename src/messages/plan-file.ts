import type { Localized } from '../model/language.js'
import type { PlanProblem } from '../model/plan.js'
import type { DiagnosticMessage } from './diagnostic-message.js'

/** A file that cannot be read as a plan. The name of the file is untrusted. */
export const unreadablePlan = (file: string, problem: PlanProblem): DiagnosticMessage => ({
  title: { en: 'Unreadable plan', zh: '计划无法读取' },
  message: { en: `${file} ${problemText(problem).en}.`, zh: `${file} ${problemText(problem).zh}。` },
  fix: fixOf(problem),
})

function problemText(problem: PlanProblem): Localized {
  switch (problem.code) {
    case 'not-json':
      return { en: 'is not complete JSON; it may have been cut off', zh: '不是完整的 JSON，可能被截断' }
    case 'not-json-plan':
      return {
        en: 'is not JSON: it may be the plan itself, or what `terraform show` prints without `-json`',
        zh: '不是 JSON：它可能是计划文件本身，或未使用 `-json` 的 `terraform show` 的输出',
      }
    case 'log':
      return {
        en: 'holds the messages of `terraform plan -json`, and not the plan',
        zh: '是 `terraform plan -json` 的消息，而不是计划',
      }
    case 'wrapper':
      return {
        en: 'holds lines that the wrapper of hashicorp/setup-terraform added',
        zh: '含有 hashicorp/setup-terraform 的封装脚本加入的行',
      }
    case 'not-a-plan':
      return { en: 'is JSON, but not a Terraform plan', zh: '是 JSON，但不是 Terraform 计划' }
    case 'state':
      return {
        en: 'is a Terraform state, which shows what is there and not what would change',
        zh: '是 Terraform 状态，只反映现状，不反映将要进行的变更',
      }
    case 'format-version':
      return {
        en: `has the format version ${problem.version}, but the gate reads versions 0.1 to 1.x`,
        zh: `的格式版本为 ${problem.version}，而门禁支持的版本为 0.1 至 1.x`,
      }
    case 'unknown-change':
      return {
        en: `has a change of ${problem.address} that Terraform does not document, so it may be anything`,
        zh: `中 ${problem.address} 的变更不属于 Terraform 文档所列的类型，含义不明`,
      }
  }
}

const WRITE_AGAIN: Localized = {
  en: 'Write the file with `terraform plan -out=tfplan` and `terraform show -json tfplan > plan.json`, then re-run this job.',
  zh: '请使用 `terraform plan -out=tfplan` 和 `terraform show -json tfplan > plan.json` 生成该文件，然后重新运行该作业。',
}

function fixOf({ code }: PlanProblem): Localized {
  if (code === 'wrapper')
    return {
      en: 'Set `terraform_wrapper: false` in the step of hashicorp/setup-terraform, and write the file again.',
      zh: '请在 hashicorp/setup-terraform 步骤中设置 `terraform_wrapper: false`，然后重新生成该文件。',
    }
  if (code === 'format-version' || code === 'unknown-change')
    return {
      en: 'Update the gate. If there is no newer version, report this so that the gate can support it.',
      zh: '请更新门禁版本。如果没有更新的版本，请反馈给我们，以便门禁支持。',
    }
  return WRITE_AGAIN
}

/** A plan that Terraform itself calls incomplete, so that changes can be missing in it. */
export const incompletePlan = (file: string, isErrored: boolean): DiagnosticMessage => ({
  title: { en: 'Incomplete plan', zh: '计划不完整' },
  message: isErrored
    ? {
        en: `Terraform ended the planning of ${file} with an error, so changes can be missing in it.`,
        zh: `Terraform 在生成 ${file} 时出错，其中可能缺少部分变更。`,
      }
    : {
        en: `${file} is not the whole plan: Terraform expects to need another one after it, because of -target or deferred changes.`,
        zh: `${file} 不是完整的计划：由于使用了 -target 或有推迟的变更，Terraform 认为之后还需要再次生成计划。`,
      },
  fix: isErrored
    ? {
        en: 'Correct what `terraform plan` reports, and write the plan again.',
        zh: '请修正 `terraform plan` 报告的错误，然后重新生成计划。',
      }
    : { en: 'Plan everything at once, without -target.', zh: '请不使用 -target，一次生成完整的计划。' },
})
