import type { Localized } from '../model/language.js'

/** The messages about destinations that could not be written. */
export const PUBLISHING = {
  notWritten: ({ en, zh }: Localized): Localized => ({ en: `${en} not written`, zh: `${zh}未写入` }),
  /** @param cause in English, since it can be GitHub's own words */
  wasNotWritten: (name: Localized, cause: string): Localized => ({
    en: `${name.en} was not written: ${cause}.`,
    zh: `${name.zh}无法写入：${cause}。`,
  }),
  givePermission: (permission: string): Localized => ({
    en: `Give the job permissions: { ${permission} }.`,
    zh: `请为该作业授予 permissions: { ${permission} }。`,
  }),
  readOnlyToken: (author: 'fork' | 'bot'): Localized => ({
    en: `GitHub gives a pull request of a ${author} a token that can only read, regardless of the workflow’s permissions.`,
    zh: `对于来自${author === 'fork' ? ' fork 仓库' : '机器人'}的拉取请求，无论工作流声明了什么权限，GitHub 都只提供只读令牌。`,
  }),
  verdictStands: { en: 'The verdict is not affected.', zh: '结论不受影响。' },
  seeLog: {
    en: 'The runner did not let the gate write here; the log of this step says why. The verdict is not affected.',
    zh: 'runner 未能写入；原因见本步骤的日志。结论不受影响。',
  },
  reportFiles: { en: 'The report’s files', zh: '报告文件' },
  stepSummary: { en: 'The job summary', zh: '作业摘要' },
} as const
