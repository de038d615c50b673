import { type Localized, quoted } from '../model/language.js'
import { nearest } from '../model/nearest.js'
import type { FileProblem } from '../model/policy-fault.js'
import { baseSays } from './base-branch.js'

interface FileSays {
  readonly says: Localized
  readonly fix?: Localized
}

/** What keeps a file from being read as a policy. */
export function fileSays(problem: FileProblem, at: string): FileSays {
  switch (problem.code) {
    case 'not-yaml':
      return {
        says: { en: `this is no valid YAML: ${problem.detail}.`, zh: `不是有效的 YAML：${problem.detail}。` },
      }
    case 'empty':
      return {
        says: {
          en: 'the file is empty. It needs at least `version: 1`.',
          zh: '文件为空。至少要有 `version: 1`。',
        },
      }
    case 'too-large':
      return {
        says: { en: 'the file is larger than 1 MiB, so it is not read.', zh: '文件大于 1 MiB，因此没有读取。' },
      }
    case 'unreadable-file':
      return {
        says: { en: 'the file cannot be read.', zh: '无法读取该文件。' },
        fix: { en: 'Correct policy, or make the file readable.', zh: '请更正 policy，或确保该文件可读。' },
      }
    case 'absent-on-base':
      return {
        says: {
          en: `there is no such file on the base branch ${problem.ref}, from where the policy of a pull request is read.`,
          zh: `基准分支 ${problem.ref} 上没有该文件，而拉取请求的策略是从那里读取的。`,
        },
        fix: {
          en: 'Merge the policy file first, then name it in policy. Or correct policy.',
          zh: '请先合并策略文件，再在 policy 中指定它；或更正 policy。',
        },
      }
    case 'base-unreadable':
      return baseSays(problem.ref, problem.why)
    default:
      return { says: entrySays(problem, at) }
  }
}

type EntryFault = Extract<
  FileProblem,
  { code: 'unknown-key' | 'missing-key' | 'wrong-type' | 'not-listed' | 'not-allowed' }
>

/** What is wrong with one place of the file. */
function entrySays(problem: EntryFault, at: string): Localized {
  const place: Localized = at === '' ? { en: 'the policy', zh: '策略' } : { en: at, zh: `${at} ` }
  switch (problem.code) {
    case 'unknown-key': {
      const { key, allowed } = problem
      const around = inside(at)
      return {
        en: `there is no key "${key}"${around === '' ? '' : ` in ${around}`}. Allowed are ${quoted(allowed).en}.${meant(key, allowed).en}`,
        zh: `${around === '' ? '' : `${around} 中`}没有“${key}”这个键。允许的键：${quoted(allowed).zh}。${meant(key, allowed).zh}`,
      }
    }
    case 'missing-key':
      return { en: `${place.en} needs "${problem.key}".`, zh: `${place.zh}缺少“${problem.key}”。` }
    case 'wrong-type':
      return { en: `${place.en} must be a ${problem.expected}.`, zh: `${place.zh}必须是${TYPES[problem.expected]}。` }
    case 'not-listed': {
      const { value, allowed } = problem
      return {
        en: `${at} is "${value}": must be one of ${quoted(allowed).en}.${meant(value, allowed).en}`,
        zh: `${at} 的值为“${value}”：必须是以下之一：${quoted(allowed).zh}。${meant(value, allowed).zh}`,
      }
    }
    case 'not-allowed':
      return {
        en: `${at} is "${problem.value}": ${EXPECTED[problem.expected].en}.`,
        zh: `${at} 的值为“${problem.value}”：${EXPECTED[problem.expected].zh}。`,
      }
  }
}

const TYPES: Readonly<Record<Extract<FileProblem, { code: 'wrong-type' }>['expected'], string>> = {
  text: '文本',
  'whole number': '整数',
  list: '列表',
  map: '映射',
}

const EXPECTED: Readonly<Record<Extract<FileProblem, { code: 'not-allowed' }>['expected'], Localized>> = {
  date: {
    en: 'must be a day of the calendar, such as "2026-12-31"',
    zh: '必须是日历上的日期，例如“2026-12-31”',
  },
  glob: {
    en: 'must be 1 to 256 characters in which only * stands for others (no ? [ ] { } ! \\)',
    zh: '必须是 1 到 256 个字符，通配符只能用 *（不能用 ? [ ] { } ! \\）',
  },
  version: {
    en: 'must be a cluster version, such as "v1.31" or "v1.31.1-r0"',
    zh: '必须是集群版本，例如“v1.31”或“v1.31.1-r0”',
  },
  fingerprint: {
    en: 'must be f and 16 digits from 0 to f, as report.json has it',
    zh: '必须是 f 加 16 位十六进制数字，与 report.json 中的一致',
  },
  filled: {
    en: 'must hold 1 to 1,000 characters, not only spaces',
    zh: '必须是 1 到 1000 个字符，不能只有空格',
  },
  days: { en: 'must be between 1 and 3650', zh: '必须在 1 到 3650 之间' },
  link: { en: 'must be an https address without a user name', zh: '必须是不带用户名的 https 地址' },
  narrowing: {
    en: 'asks for nothing. For a rule about everything write name: "*"',
    zh: '没有任何匹配条件。要匹配所有检查项，请写 name: "*"',
  },
}

/** Of `rules[0].levl` the part around the key. */
const inside = (at: string): string => at.replace(/\.?[^.[\]]*$/, '')

const meant = (word: string, words: readonly string[]): Localized => {
  const near = nearest(word, words)
  return near === null ? { en: '', zh: '' } : { en: ` Did you mean "${near}"?`, zh: `是否想写“${near}”？` }
}
