import type { CceError } from '../../cce/errors/api-error.js'
import { type Localizable, type Localized, localizer } from '../../model/language.js'

/** Why something was not to be had that could be asked for. */
export const NOT_TOLD: Localized = { en: 'not told', zh: '响应中没有' }

/** Why a call failed, in a few words. */
export const callFailure = ({ kind, status }: CceError): Localizable =>
  status === null ? kind : { en: `${kind}, status ${status}`, zh: `${kind}，状态码 ${status}` }

/** What a reader may think is covered and is not. Names of add-ons are untrusted. */
export const LEFT_OUT = {
  unnamedAddon: {
    en: 'An installed add-on without an id or a name: whether it was checked.',
    zh: '有一个已安装的插件没有 ID 或名称：无法确认它是否检查过。',
  },
  noTarget: (name: string): Localized => ({
    en: `The add-on ${name}: it offers no version to upgrade to, so no check was started.`,
    zh: `插件 ${name}：没有可升级的版本，因此没有启动检查。`,
  }),
  noFreshCheck: (name: string): Localized => ({
    en: `The add-on ${name}: it has no fresh check.`,
    zh: `插件 ${name}：没有有效期内的检查结果。`,
  }),
  addonList: (why: Localizable): Localized => ({
    en: `Whether every installed add-on was checked: their list is not to be had (${localizer('en')(why)}).`,
    zh: `无法确认是否检查了所有已安装的插件：获取不到插件列表（${localizer('zh-cn')(why)}）。`,
  }),
  facts: (what: readonly Localized[], why: Localizable): Localized => ({
    en: `Of the cluster: ${what.map(({ en }) => en).join('; ')} (${localizer('en')(why)}).`,
    zh: `未能获取的集群信息：${what.map(({ zh }) => zh).join('、')}（${localizer('zh-cn')(why)}）。`,
  }),
} as const
