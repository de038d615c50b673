import type { ExpectedForm, FileFault, FileProblem, ValueProblem } from '../model/file-fault.js'
import { type Localized, quoted } from '../model/language.js'
import { nearest } from '../model/nearest.js'
import { baseBranchProblem, branchName } from './base-branch.js'
import type { FileWords } from './file-words.js'
import { MUST_BE_VERSION } from './setting-problems.js'
import { didYouMean, mustBeOneOf, settingProblem } from './settings.js'

/** What keeps a strict file from being used: the rest of a sentence that begins with its name. */
export function fileProblem(
  problem: FileProblem,
  at: string,
  words: FileWords,
): { readonly message: Localized; readonly fix?: Localized } {
  const { setting } = words
  switch (problem.code) {
    case 'not-yaml':
      return {
        message: { en: `the file is not valid YAML: ${problem.detail}.`, zh: `不是有效的 YAML：${problem.detail}。` },
      }
    case 'empty':
      return {
        message: {
          en: `the file is empty. It needs ${words.least.en}.`,
          zh: `文件为空。${words.least.zh}。`,
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
        fix: {
          en: `Correct ${setting}, or make the file readable.`,
          zh: `请更正 ${setting}，或确保该文件可读。`,
        },
      }
    case 'absent-on-base':
      return {
        message: {
          en: `there is no such file on ${branchName(problem.branch).en} ${problem.ref}, and ${words.name.en} of this run is read from there.`,
          zh: `${branchName(problem.branch).zh} ${problem.ref} 上没有该文件，而本次运行的${words.name.zh}是从那里读取的。`,
        },
        fix: {
          en: `Merge ${words.file.en} first and set ${setting} afterwards, or correct ${setting}.`,
          zh: `请先合并${words.file.zh}，再在 ${setting} 中指定它；或更正 ${setting}。`,
        },
      }
    case 'new-prefix':
      return {
        message: {
          en: `${at} is "${problem.prefix}", a prefix that no entry on the base branch has. A change cannot choose which secrets are sent.`,
          zh: `${at} 的值为“${problem.prefix}”，而基准分支上没有任何条目使用该前缀。变更不能决定发送哪些 secret。`,
        },
        fix: {
          en: 'Use the credentials of the step or a prefix that the base branch has. A new prefix counts once a maintainer has merged it.',
          zh: '请使用该步骤的凭证，或基准分支上已有的前缀。新的前缀在维护者合并之后生效。',
        },
      }
    case 'both-spellings':
      return {
        message: {
          en: `there is also ${problem.other}, and the gate cannot tell which of the two is meant.`,
          zh: `同时还有 ${problem.other}，门禁无法判断应以哪一个为准。`,
        },
        fix: {
          en: `Move everything into one of the two files and delete the other, or name one of them in ${setting}.`,
          zh: `请把内容合并到其中一个文件并删除另一个，或在 ${setting} 中指定其中一个。`,
        },
      }
    case 'base-unreadable':
      return baseBranchProblem(problem, words)
    default:
      return { message: keyOrValueProblem(problem, at, words) }
  }
}

type KeyProblem = Extract<FileProblem, { code: 'unknown-key' | 'missing-key' }>

/** What is wrong with a key or a value of the file. */
function keyOrValueProblem(problem: KeyProblem | ValueProblem, at: string, { name }: FileWords): Localized {
  const subject: Localized = at === '' ? name : { en: at, zh: `${at} ` }
  switch (problem.code) {
    case 'unknown-key': {
      const { key, within, allowed } = problem
      const meant = suggestion(key, allowed)
      return {
        en: `${within === '' ? name.en : within} has no key "${key}". The allowed keys are ${quoted(allowed).en}.${meant.en}`,
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
      return wrongValue(at, value, mustBeOneOf(allowed), suggestion(value, allowed))
    }
    case 'not-allowed': {
      const must = EXPECTED[problem.expected]
      return { en: `${at} is "${problem.value}": it ${must.en}.`, zh: `${at} 的值为“${problem.value}”：${must.zh}。` }
    }
    case 'refused': {
      const { value, suggestion: word } = problem
      return wrongValue(at, value, settingProblem(problem.problem), word === null ? NOTHING : question(word))
    }
    case 'duplicate':
      return {
        en: `${at} is "${problem.value}", as in the entry on line ${problem.line}. Each cluster is listed once.`,
        zh: `${at} 的值为“${problem.value}”，与第 ${problem.line} 行的条目相同。每个集群只能列出一次。`,
      }
  }
}

const TYPES: Readonly<Record<Extract<FileProblem, { code: 'wrong-type' }>['expected'], Localized>> = {
  text: { en: 'text', zh: '文本' },
  'whole number': { en: 'a whole number', zh: '整数' },
  list: { en: 'a list', zh: '列表' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
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
  period: {
    en: 'must be a period from 1 minute to 3,650 days, such as "24h", "1h30m" or "90d"',
    zh: '必须是 1 分钟到 3650 天之间的时长，例如“24h”、“1h30m”或“90d”',
  },
  'risk-name': {
    en: 'must be 1 to 64 letters, digits, dots, hyphens or underscores, since a waiver names it',
    zh: '必须是 1 到 64 个字母、数字、点、连字符或下划线，因为豁免要使用该名称',
  },
  'line-text': {
    en: 'must be 3 to 256 characters of one line',
    zh: '必须是 3 到 256 个字符，且不能换行',
  },
  'line-pattern': {
    en: 'must have either text, or key (with value and with, if wanted)',
    zh: '必须有 text，或者 key（可同时有 value 和 with）',
  },
  'risk-range': {
    en: 'can never match: from must be older than each version of to, and each version of fixed-in newer than the oldest of to',
    zh: '永远不会匹配：from 必须早于 to 中的每个版本，fixed-in 中的每个版本必须晚于 to 中最早的版本',
  },
  'addon-version': {
    en: 'must be the version of an add-on, such as "2.0.0"',
    zh: '必须是插件版本，例如“2.0.0”',
  },
  'addon-range': {
    en: 'can never match: from must be older than below',
    zh: '永远不会匹配：from 必须早于 below',
  },
  'not-empty': {
    en: 'is empty, so that it can never match. Remove the key, or add a value',
    zh: '为空，永远不会匹配。请删除该键，或添加一个值',
  },
  narrowing: {
    en: 'has no condition. To match every item, write name: "*"',
    zh: '没有任何匹配条件。要匹配所有检查项，请写 name: "*"',
  },
}

const NOTHING: Localized = { en: '', zh: '' }

/** A value that is present and not accepted, and perhaps the one that was meant. */
const wrongValue = (at: string, value: string, must: Localized, meant: Localized): Localized => ({
  en: `${at} is "${value}": it ${must.en}.${meant.en}`,
  zh: `${at} 的值为“${value}”：${must.zh}。${meant.zh}`,
})

const question = (word: string): Localized => ({ en: ` ${didYouMean(word).en}`, zh: didYouMean(word).zh })

/** A question behind a sentence, or nothing if no word is close. */
function suggestion(word: string, known: readonly string[]): Localized {
  const near = nearest(word, known)
  return near === null ? NOTHING : question(near)
}

/** A fault with its file and line. */
export const onLine = ({ file, line }: Pick<FileFault, 'file' | 'line'>, { en, zh }: Localized): Localized => ({
  en: `${file}${line === null ? '' : `, line ${line}`}: ${en}`,
  zh: `${file}${line === null ? '' : ` 第 ${line} 行`}：${zh}`,
})
