import { type Localized, quoted } from '../model/language.js'
import type { SettingFault, SettingProblem } from '../model/setting-fault.js'
import { CREDENTIAL_PROBLEMS, GIVE_ACCESS, GIVE_ID_TOKEN, GRANT_ID_TOKEN } from './credential-problems.js'
import { waysToGiveCredentials } from './credentials.js'
import type { DiagnosticMessage } from './diagnostic-message.js'
import { GLOB_PROBLEMS, PLAIN_PROBLEMS } from './setting-problems.js'

/** A setting that is refused. */
export function wrongSetting(fault: SettingFault): DiagnosticMessage {
  const { input, suggestion } = fault
  return {
    title: { en: `Wrong setting: ${input}`, zh: `设置有误：${input}` },
    message: settingMessage(fault),
    fix: suggestion !== null ? correctTo(fault, suggestion) : whatToDo(fault),
  }
}

/** Which setting is refused, its value, and why. */
export function settingMessage({ input, value, problem }: SettingFault): Localized {
  const { en, zh } = settingProblem(problem)
  return value === null
    ? { en: `${input} ${en}`, zh: `${input}：${zh}` }
    : { en: `${input} is "${value}": it ${en}`, zh: `${input}（当前值为“${value}”）：${zh}` }
}

/** A step, although the word is a guess. */
const correctTo = ({ input, problem }: SettingFault, word: string): Localized =>
  problem.code === 'unknown-input'
    ? { en: `Correct the name of the input: did you mean "${word}"?`, zh: `请更正输入参数的名称：是否想写“${word}”？` }
    : { en: `Correct ${input}: did you mean "${word}"?`, zh: `请更正 ${input}：是否想写“${word}”？` }

export const didYouMean = (word: string): Localized => ({ en: `Did you mean "${word}"?`, zh: `是否想写“${word}”？` })

export const mustBeOneOf = (allowed: readonly string[]): Localized => ({
  en: `must be one of ${quoted(allowed).en}`,
  zh: `必须是以下之一：${quoted(allowed).zh}`,
})

/** Says where to correct or set a setting: where its value comes from. */
function whatToDo({ input, problem }: SettingFault): Localized {
  if (input === 'credentials') return GIVE_ACCESS
  if (problem.code === 'id-token-permission') return GRANT_ID_TOKEN
  if (problem.code === 'id-token-required') return GIVE_ID_TOKEN
  // names of variables are in capitals, names of inputs are not
  if (/^[A-Z0-9_]+$/.test(input))
    return {
      en: `Correct the environment variable ${input}: in env: of the workflow, job or step, or the secret that it is set from.`,
      zh: `请更正环境变量 ${input}：见工作流、作业或步骤的 env:，或其引用的 secret。`,
    }
  return MISSING.includes(problem.code)
    ? {
        en: `Set ${input} in the step’s with: section (or on the command line).`,
        zh: `请在该步骤的 with: 中（或命令行上）设置 ${input}。`,
      }
    : {
        en: `Correct ${input} in the step’s with: section (or on the command line).`,
        zh: `请在该步骤的 with: 中（或命令行上）更正 ${input}。`,
      }
}

const MISSING: readonly SettingProblem['code'][] = [
  'plan-required',
  'cluster-required',
  'project-required',
  'region-required',
  'oidc-needs-region',
  'half-of-a-pair',
]

/** What is wrong with a setting: the rest of a sentence that begins with the name of the setting. */
export function settingProblem(problem: SettingProblem): Localized {
  switch (problem.code) {
    case 'not-listed':
      return mustBeOneOf(problem.allowed)
    case 'entries-not-listed': {
      const [entries, allowed] = [quoted(problem.entries), quoted(problem.allowed)]
      return {
        en: `cannot contain ${entries.en}; the allowed values are ${allowed.en}`,
        zh: `不支持${entries.zh}；可选值为${allowed.zh}`,
      }
    }
    case 'no-entry': {
      const { en, zh } = quoted(problem.allowed)
      return { en: `must contain at least one of ${en}`, zh: `至少要写一个：${zh}` }
    }
    case 'refused-glob': {
      const [glob, why] = [problem.glob.slice(0, 200).toWellFormed(), GLOB_PROBLEMS[problem.why]]
      return { en: `contains "${glob}", ${why.en}`, zh: `包含“${glob}”，${why.zh}` }
    }
    case 'out-of-range': {
      const { least, most } = problem
      return least === null
        ? { en: `must be at most "${most}"`, zh: `必须不超过“${most}”` }
        : { en: `must be between "${least}" and "${most}"`, zh: `必须在“${least}”到“${most}”之间` }
    }
    case 'unreadable-file':
      return {
        en: `cannot be read as a file (${problem.errno ?? 'unknown reason'})`,
        zh: `无法作为文件读取（${problem.errno ?? '原因未知'}）`,
      }
    case 'half-of-a-pair':
      return { en: `is required because ${problem.given} is set`, zh: `缺失，但已提供 ${problem.given}` }
    case 'credentials-required':
      return { en: `are required. ${waysToGiveCredentials().en}`, zh: `没有提供凭证。${waysToGiveCredentials().zh}` }
    default:
      return ALL_PROBLEMS[problem.code]
  }
}

const ALL_PROBLEMS = { ...PLAIN_PROBLEMS, ...CREDENTIAL_PROBLEMS }
