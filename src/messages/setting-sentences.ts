import type { DiagnosticDetail, SettingFault } from '../model/finding.js'
import { inEach, type Localized, listed } from '../model/language.js'
import type { DiagnosticMessage } from './gate-sentence.js'

/** A setting that is refused. */
export function wrongSetting({ input, value, problem, suggestion }: SettingFault): DiagnosticMessage {
  const shown: Localized = value === null ? { en: '', zh: '' } : { en: ` is "${value}"`, zh: `（当前值为“${value}”）` }
  const says = inEach((say) => say(problem))
  return {
    title: { en: `Wrong setting: ${input}`, zh: `设置有误：${input}` },
    message: { en: `${input}${shown.en}: ${says.en}`, zh: `${input}${shown.zh}：${says.zh}` },
    fix: input === 'credentials' ? KEEP_SECRET : (suggestion ?? correct(input)),
  }
}

const KEEP_SECRET: Localized = {
  en: 'Keep the keys as secrets of the repository or its environment, and hand them to the step.',
  zh: '请将密钥保存为仓库或其环境的 secret，并传递给该步骤。',
}

const correct = (input: string): Localized => ({
  en: `Correct ${input} in the step’s with: (or on the command line).`,
  zh: `请在该步骤的 with: 中（或命令行上）更正 ${input}。`,
})

/** A pull request whose workflow gets no secrets. */
export function noSecrets({
  author,
  missing,
  excused,
}: Extract<DiagnosticDetail, { name: 'no-access'; author: string }>): DiagnosticMessage {
  const isFork = author === 'fork'
  return {
    title: { en: 'No access', zh: '没有访问权限' },
    message: {
      en: `This pull request ${isFork ? 'comes from a fork' : 'was opened by a bot'}, so GitHub hands its workflow no secrets. Missing: ${listed(missing).en}.`,
      zh: `此拉取请求${isFork ? '来自 fork 仓库' : '由机器人创建'}，因此 GitHub 不会向其工作流提供 secret。缺少：${listed(missing).zh}。`,
    },
    fix: excused
      ? {
          en: 'It goes on unchecked, since no-access: skip is set: see to it that the merge queue checks it, or push the same commits to a branch of this repository.',
          zh: '由于设置了 no-access: skip，它未经检查即放行：请确保合并队列会进行检查，或将相同的提交推送到本仓库的分支。',
        }
      : {
          en: 'A maintainer can push the same commits to a branch of this repository. Or set no-access: skip, which lets such pull requests go on unchecked, and check them in the merge queue.',
          zh: '维护者可以将相同的提交推送到本仓库的分支。也可以设置 no-access: skip，让此类拉取请求未经检查即放行，并在合并队列中检查。',
        },
  }
}
