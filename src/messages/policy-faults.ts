import type { FileProblem } from '../model/file-fault.js'
import { counted, type Localized, listed } from '../model/language.js'
import { type EntryProblem, isEntryProblem, type PolicyFault } from '../model/policy-fault.js'
import type { DiagnosticMessage } from './diagnostic-message.js'
import { fileProblem, onLine } from './file-faults.js'
import { POLICY_WORDS } from './file-words.js'

/** What is wrong with a policy, without its position, and what to do. */
export function policyFaultText({ at, about, problem }: PolicyFault): Required<ProblemText> {
  const { title, message, fix = POLICY_WORDS.check } = problemText(problem, at, about)
  return { title, message, fix }
}

/** What is wrong with a policy, on which line, and what to do. */
export function policyFaultMessage(fault: PolicyFault): DiagnosticMessage {
  const { title, message, fix } = policyFaultText(fault)
  return {
    title,
    message: onLine(fault, message),
    fix,
  }
}

/** What a fault means for the verdict: a file that cannot be used decides nothing; a faulty entry is ignored alone. */
export function policyFaultMeaning({ problem }: PolicyFault): Localized {
  if (problem.code === 'unused') return { en: 'It had no effect in this run.', zh: '它在本次运行中没有起作用。' }
  if (isEntryProblem(problem))
    return {
      en: 'This entry has no effect; the rest of the policy applies.',
      zh: '该条目不起作用；策略的其余部分仍然有效。',
    }
  return {
    en: 'The policy had no effect: only the decision table applied.',
    zh: '策略没有起作用：本次只按判定表判定。',
  }
}

interface ProblemText {
  readonly title: Localized
  /** the rest of a sentence that begins with the file's name */
  readonly message: Localized
  readonly fix?: Localized
}

const WAIVER_IGNORED: Localized = { en: 'Waiver ignored', zh: '豁免不生效' }

function problemText(problem: FileProblem | EntryProblem, at: string, about: string): ProblemText {
  switch (problem.code) {
    case 'cannot-lower': {
      const items = problem.items.length > 0 ? listed(problem.items) : null
      return {
        title: { en: 'Rule ignored', zh: '规则不生效' },
        message: {
          en: `${at} would lower ${items ? items.en : 'the items it matches'}. An Exception or a Fatal add-on risk cannot be lowered, because CCE does not allow skipping it.`,
          zh: `${at} 会降低${items ? ` ${items.zh} ` : '它所针对的检查项'}的判定。异常项（Exception）和 Fatal 级别的插件风险不能降低：CCE 不允许跳过它们。`,
        },
        fix: {
          en: 'Limit the rule to kind: Risk or remove it, then fix the blocking items.',
          zh: '请缩小规则的范围（kind: Risk）或删除该规则，并修复阻止升级的问题。',
        },
      }
    }
    case 'cannot-waive':
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) is for ${listed(problem.items).en}, which CCE does not allow skipping. Only items of kind Risk and add-on risks at level Warning can be waived.`,
          zh: `${at}（${about}）针对的 ${listed(problem.items).zh} 是 CCE 不允许跳过的。只有风险项（Risk）和 Warning 级别的插件风险可以豁免。`,
        },
        fix: { en: 'Fix the item, and remove the waiver.', zh: '请修复该检查项，并删除该豁免。' },
      }
    case 'expired':
      return {
        title: { en: 'Waiver expired', zh: '豁免已过期' },
        message: {
          en: `${at} (${about}) expired at the end of ${problem.expires} (UTC), so it is ignored.`,
          zh: `${at}（${about}）的有效期到 ${problem.expires}（UTC）当天结束为止，现已过期，因此不生效。`,
        },
        fix: {
          en: 'Fix the item and remove the waiver, or have its owner confirm the risk again with a new date.',
          zh: '请修复该检查项并删除该豁免，或由负责人重新确认风险并给出新的日期。',
        },
      }
    case 'too-far':
      return {
        title: WAIVER_IGNORED,
        message: {
          en: `${at} (${about}) expires on ${problem.expires}, ${counted(problem.days, 'day')} from now. max-waiver-days allows ${problem.most}.`,
          zh: `${at}（${about}）于 ${problem.expires} 到期，距今 ${problem.days} 天，超过 max-waiver-days 允许的 ${problem.most} 天。`,
        },
        fix: {
          en: `Set a date within the next ${counted(problem.most, 'day')}.`,
          zh: `请将到期日设在 ${problem.most} 天以内。`,
        },
      }
    case 'unused':
      return {
        title: at.startsWith('rules')
          ? { en: 'Rule not used', zh: '规则未使用' }
          : { en: 'Waiver not used', zh: '豁免未使用' },
        message: { en: `${at} (${about}) matches no finding.`, zh: `${at}（${about}）没有对应到任何已发现的问题。` },
        fix: {
          en: 'Remove it if it is no longer needed, or correct what it matches.',
          zh: '如果已不再需要，请将其删除；否则请更正其匹配条件。',
        },
      }
    case 'base-unreadable':
    case 'unreadable-file':
      return {
        title: { en: 'Policy could not be read', zh: '无法读取策略' },
        ...fileProblem(problem, at, POLICY_WORDS),
      }
    case 'absent-on-base':
      return { title: { en: 'Policy not found', zh: '找不到策略' }, ...fileProblem(problem, at, POLICY_WORDS) }
    default:
      return { title: { en: 'Faulty policy', zh: '策略有误' }, ...fileProblem(problem, at, POLICY_WORDS) }
  }
}
