import { counted, type Localized, listed } from '../model/language.js'
import { type EntryProblem, type FileProblem, isEntryProblem, type PolicyFault } from '../model/policy-fault.js'
import type { DiagnosticMessage } from './diagnostic-message.js'
import { fileSays } from './policy-file.js'

const FAULTY: Localized = {
  en: 'Correct the policy, check it with `cce-upgrade-gate policy check FILE`, then re-run this job.',
  zh: '请更正策略，用 `cce-upgrade-gate policy check FILE` 检查，然后重新运行该作业。',
}

/** What is wrong with a policy, where, and what to do about it. */
export function policyFaultMessage({ file, line, at, about, problem }: PolicyFault): DiagnosticMessage {
  const { title, says, fix = FAULTY } = saysOf(problem, at, about)
  return {
    title,
    message: {
      en: `${file}${line === null ? '' : `, line ${line}`}: ${says.en}`,
      zh: `${file}${line === null ? '' : ` 第 ${line} 行`}：${says.zh}`,
    },
    fix,
  }
}

/** What a fault means for the decision: a file that cannot be used decides nothing; an entry is ignored by itself. */
export function policyMeaning({ problem }: PolicyFault): Localized {
  if (problem.code === 'unused') return { en: 'It decided nothing in this run.', zh: '它在本次运行中没有起作用。' }
  if (isEntryProblem(problem))
    return {
      en: 'This entry decides nothing; the rest of the policy holds.',
      zh: '该条目不起作用；策略的其余部分仍然有效。',
    }
  return {
    en: 'What a policy cannot say clearly it does not decide: the decision table alone decided.',
    zh: '策略中表述不清的内容不起作用：本次只按判定表判定。',
  }
}

interface Says {
  readonly title: Localized
  readonly says: Localized
  readonly fix?: Localized
}

const RULE_IGNORED: Localized = { en: 'Rule ignored', zh: '规则不生效' }
const WAIVER_IGNORED: Localized = { en: 'Waiver ignored', zh: '豁免不生效' }

function saysOf(problem: FileProblem | EntryProblem, at: string, about: string): Says {
  switch (problem.code) {
    case 'cannot-lower':
      return {
        title: RULE_IGNORED,
        says: {
          en: `the rule ${at} would lower ${problem.items.length > 0 ? listed(problem.items).en : 'what it is for'}. An Exception and a Fatal add-on risk cannot be lowered: CCE lets nobody skip them.`,
          zh: `规则 ${at} 会降低${problem.items.length > 0 ? ` ${listed(problem.items).zh} ` : '它所针对的检查项'}的判定。异常项（Exception）和 Fatal 级别的插件风险不能降低：CCE 不允许跳过它们。`,
        },
        fix: {
          en: 'Narrow the rule (kind: Risk) or take it out, and fix what blocks.',
          zh: '请缩小规则的范围（kind: Risk）或删除该规则，并修复阻止升级的问题。',
        },
      }
    case 'cannot-waive':
      return {
        title: WAIVER_IGNORED,
        says: {
          en: `the waiver ${at} for ${about} is for ${listed(problem.items).en}, which CCE lets nobody skip. Only an item of kind Risk and an add-on risk at level Warning can be waived.`,
          zh: `豁免 ${at}（${about}）针对的 ${listed(problem.items).zh} 是 CCE 不允许跳过的。只有风险项（Risk）和 Warning 级别的插件风险可以豁免。`,
        },
        fix: { en: 'Fix the item, and take the waiver out.', zh: '请修复该检查项，并删除该豁免。' },
      }
    case 'expired':
      return {
        title: { en: 'Waiver expired', zh: '豁免已过期' },
        says: {
          en: `the waiver ${at} for ${about} expired at the end of ${problem.expires} (UTC), so it is ignored.`,
          zh: `豁免 ${at}（${about}）的有效期到 ${problem.expires}（UTC）当天结束为止，现已过期，因此不生效。`,
        },
        fix: {
          en: 'Fix the item; or have its owner confirm the risk again, with a new date. Then take out what is old.',
          zh: '请修复该检查项；或由负责人重新确认风险并给出新的日期，然后删除旧的豁免。',
        },
      }
    case 'too-far':
      return tooFar(problem, at, about)
    case 'unused':
      return {
        title: at.startsWith('rules')
          ? { en: 'Rule not used', zh: '规则未使用' }
          : { en: 'Waiver not used', zh: '豁免未使用' },
        says: {
          en: `${at} (${about}) is for nothing that was found.`,
          zh: `${at}（${about}）没有对应到任何已发现的问题。`,
        },
        fix: {
          en: 'Take it out if it has done its work, or correct what it asks for.',
          zh: '如果已不再需要，请将其删除；否则请更正其匹配条件。',
        },
      }
    default:
      return { title: { en: 'Faulty policy', zh: '策略有误' }, ...fileSays(problem, at) }
  }
}

const tooFar = (
  { expires, days, most }: Extract<EntryProblem, { code: 'too-far' }>,
  at: string,
  about: string,
): Says => ({
  title: WAIVER_IGNORED,
  says: {
    en: `the waiver ${at} for ${about} expires on ${expires}, ${counted(days, 'day')} from now: more than the ${most} that max-waiver-days allows.`,
    zh: `豁免 ${at}（${about}）于 ${expires} 到期，距今 ${days} 天，超过 max-waiver-days 允许的 ${most} 天。`,
  },
  fix: { en: `Give it a date within ${counted(most, 'day')}.`, zh: `请将到期日设在 ${most} 天以内。` },
})
