import { type Localized, quoted } from '../model/language.js'
import { nearest } from '../model/nearest.js'
import type { ExpectedForm, FileProblem } from '../model/policy-fault.js'
import { baseBranchProblem, branchName } from './base-branch.js'
import { didYouMean, MUST_BE_VERSION, mustBeOneOf } from './settings.js'

/** What keeps a file from being read as a policy. */
export function fileProblem(
  problem: FileProblem,
  at: string,
): { readonly message: Localized; readonly fix?: Localized } {
  switch (problem.code) {
    case 'not-yaml':
      return {
        message: { en: `the file is not valid YAML: ${problem.detail}.`, zh: `不是有效的 YAML：${problem.detail}。` },
      }
    case 'empty':
      return {
        message: {
          en: 'the file is empty. It needs at least `version: 1`.',
          zh: '文件为空。至少要有 `version: 1`。',
        },
      }
    case 'more':
      return {
        message: {
          en: `there are ${problem.count} more faults. They appear once these are corrected.`,
          zh: `另有 ${problem.count} 处错误，更正以上错误后会显示。`,
        },
      }
    case 'too-large':
      return {
        message: {
          en: 'the file is larger than 1 MiB, or has too many entries or faults, so it is not read.',
          zh: '文件大于 1 MiB，或条目或错误过多，因此没有读取。',
        },
      }
    case 'unreadable-file':
      return {
        message: { en: 'the file cannot be read.', zh: '无法读取该文件。' },
        fix: { en: 'Correct policy, or make the file readable.', zh: '请更正 policy，或确保该文件可读。' },
      }
    case 'absent-on-base':
      return {
        message: {
          en: `there is no such file on ${branchName(problem.branch).en} ${problem.ref}, and the policy of this run is read from there.`,
          zh: `${branchName(problem.branch).zh} ${problem.ref} 上没有该文件，而本次运行的策略是从那里读取的。`,
        },
        fix: {
          en: 'Merge the policy file first and set policy afterwards, or correct policy.',
          zh: '请先合并策略文件，再在 policy 中指定它；或更正 policy。',
        },
      }
    case 'both-spellings':
      return {
        message: {
          en: `there is also ${problem.other}, and the gate cannot tell which of the two is meant.`,
          zh: `同时还有 ${problem.other}，门禁无法判断应以哪一个为准。`,
        },
        fix: {
          en: 'Move everything into one of the two files and delete the other, or name one of them in policy.',
          zh: '请把内容合并到其中一个文件并删除另一个，或在 policy 中指定其中一个。',
        },
      }
    case 'base-unreadable':
      return baseBranchProblem(problem)
    default:
      return { message: valueProblem(problem, at) }
  }
}

type ValueProblem = Extract<
  FileProblem,
  { code: 'unknown-key' | 'missing-key' | 'quoted-number' | 'wrong-type' | 'not-listed' | 'not-allowed' }
>

/** What is wrong with a key or a value of the file. */
function valueProblem(problem: ValueProblem, at: string): Localized {
  const subject: Localized = at === '' ? { en: 'the policy', zh: '策略' } : { en: at, zh: `${at} ` }
  switch (problem.code) {
    case 'unknown-key': {
      const { key, within, allowed } = problem
      const meant = suggestion(key, allowed)
      return {
        en: `${within === '' ? 'the policy' : within} has no key "${key}". The allowed keys are ${quoted(allowed).en}.${meant.en}`,
        zh: `${within === '' ? '' : `${within} 中`}没有“${key}”这个键。允许的键：${quoted(allowed).zh}。${meant.zh}`,
      }
    }
    case 'missing-key':
      return { en: `${subject.en} needs "${problem.key}".`, zh: `${subject.zh}缺少“${problem.key}”。` }
    case 'quoted-number':
      return {
        en: `${at} must be the number ${problem.value} without quotes.`,
        zh: `${at} 必须是不带引号的数字 ${problem.value}。`,
      }
    case 'wrong-type': {
      const type = TYPES[problem.expected]
      return { en: `${subject.en} must be ${type.en}.`, zh: `${subject.zh}必须是${type.zh}。` }
    }
    case 'not-listed': {
      const { value, allowed } = problem
      const [must, meant] = [mustBeOneOf(allowed), suggestion(value, allowed)]
      return {
        en: `${at} is "${value}": it ${must.en}.${meant.en}`,
        zh: `${at} 的值为“${value}”：${must.zh}。${meant.zh}`,
      }
    }
    case 'not-allowed': {
      const must = EXPECTED[problem.expected]
      return { en: `${at} is "${problem.value}": it ${must.en}.`, zh: `${at} 的值为“${problem.value}”：${must.zh}。` }
    }
  }
}

const TYPES: Readonly<Record<Extract<FileProblem, { code: 'wrong-type' }>['expected'], Localized>> = {
  text: { en: 'text', zh: '文本' },
  'whole number': { en: 'a whole number', zh: '整数' },
  list: { en: 'a list', zh: '列表' },
  map: { en: 'a map', zh: '映射' },
}

const EXPECTED: Readonly<Record<ExpectedForm, Localized>> = {
  date: { en: 'must be a calendar date, such as "2026-12-31"', zh: '必须是日历上的日期，例如“2026-12-31”' },
  glob: {
    en: 'must be 1 to 256 characters, and * is the only wildcard (no ? [ ] { } ! \\)',
    zh: '必须是 1 到 256 个字符，通配符只能用 *（不能用 ? [ ] { } ! \\）',
  },
  version: MUST_BE_VERSION,
  fingerprint: {
    en: 'must be "f" and 16 hexadecimal digits, as in report.json',
    zh: '必须是 f 加 16 位十六进制数字，与 report.json 中的一致',
  },
  filled: { en: 'must be 1 to 1,000 characters, not only spaces', zh: '必须是 1 到 1000 个字符，不能只有空格' },
  days: { en: 'must be between 1 and 3650', zh: '必须在 1 到 3650 之间' },
  link: { en: 'must be an https URL without a user name', zh: '必须是不带用户名的 https 地址' },
  narrowing: {
    en: 'has no condition. To match every item, write name: "*"',
    zh: '没有任何匹配条件。要匹配所有检查项，请写 name: "*"',
  },
}

/** A question behind a sentence, or nothing if no word is close. */
function suggestion(word: string, known: readonly string[]): Localized {
  const near = nearest(word, known)
  if (near === null) return { en: '', zh: '' }
  return { en: ` ${didYouMean(near).en}`, zh: didYouMean(near).zh }
}
