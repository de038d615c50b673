import type { Localizable, Localized } from '../model/language.js'
import { isDeciding, type ManifestSyntax, type ManifestUse } from '../model/manifest.js'
import { COLON } from './terms.js'

const PLACES: Readonly<Record<ManifestSyntax, Localized>> = {
  object: { en: 'Manifest', zh: '清单' },
  list: { en: 'Item of a list', zh: '列表中的对象' },
  patch: { en: 'Kustomize patch', zh: 'Kustomize 补丁' },
  template: { en: 'Template', zh: '模板' },
  guarded: { en: 'Template, behind a condition', zh: '模板中的条件分支' },
  indirect: { en: 'Helper or values of a template', zh: '模板的辅助函数或取值' },
  embedded: { en: 'Manifest inside a string', zh: '字符串中的清单' },
  nested: { en: 'Manifest inside another object', zh: '其他对象中的清单' },
  terraform: { en: 'Manifest in Terraform', zh: 'Terraform 中的清单' },
  archive: { en: 'Packed chart', zh: '打包的 Helm 模板' },
  reference: { en: 'Reference', zh: '引用' },
}

/** What kind of place in the repository a text is about, before the text. Names of files in a chart are untrusted. */
export function inPlace({ syntax, archived }: ManifestUse, { en, zh }: Localized): Localized {
  const place = PLACES[syntax]
  const [inEn, inZh] = archived === null ? ['', ''] : [` (${archived})`, `（${archived}）`]
  return { en: `${place.en}${inEn}${COLON.en}${en}`, zh: `${place.zh}${inZh}${COLON.zh}${zh}` }
}

/** Why a use in such a place does not decide by itself. Null if it does. */
export const NOT_DECIDING: Readonly<Record<ManifestSyntax, Localized | null>> = {
  object: null,
  list: null,
  patch: null,
  template: null,
  guarded: {
    en: 'A condition of the template keeps it away from clusters that do not serve it, so this is only a notice.',
    zh: '模板中的条件使其不会应用到不提供该 API 的集群，因此仅作提示。',
  },
  indirect: {
    en: 'Which objects get it depends on other templates and on values, so this is only a notice.',
    zh: '哪些对象会使用它取决于其他模板和取值，因此仅作提示。',
  },
  embedded: {
    en: 'Whether it reaches a cluster depends on what reads the string, so this is only a notice.',
    zh: '它是否会应用到集群取决于读取该字符串的程序，因此仅作提示。',
  },
  nested: {
    en: 'Whether it reaches a cluster depends on what reads the object around it, so this is only a notice.',
    zh: '它是否会应用到集群取决于读取外层对象的程序，因此仅作提示。',
  },
  terraform: {
    en: 'Whether Terraform applies it to this cluster is not known, so this is only a notice.',
    zh: '无法确认 Terraform 是否会将它应用到该集群，因此仅作提示。',
  },
  archive: {
    en: 'Whether the chart is installed, and with which values, is not known, so this is only a notice.',
    zh: '无法确认该 Helm 模板是否会被安装以及使用哪些取值，因此仅作提示。',
  },
  reference: {
    en: 'It names the API of another object, so only what reads the reference can fail, and this is only a notice.',
    zh: '它指向另一个对象的 API，只有读取该引用的程序可能失败，因此仅作提示。',
  },
}

/** What to change in such a place, where that is not plain. */
export const WHAT_TO_CHANGE: Readonly<Partial<Record<ManifestSyntax, Localized>>> = {
  indirect: {
    en: 'Change what supplies the apiVersion, and check the template that uses it.',
    zh: '请修改提供 apiVersion 的地方，并检查使用它的模板。',
  },
  archive: {
    en: 'Do not edit the packed chart: upgrade it to a version that uses the other API.',
    zh: '请勿直接修改打包的 Helm 模板，而应将其升级到使用新 API 的版本。',
  },
}

export const isPresent = <T>(one: T | null | undefined): one is T => one !== null && one !== undefined

/** The object, for the start of a sentence. */
export function subjectOf({ apiVersion, kind, name, syntax }: ManifestUse): Localized {
  if (kind === null && isDeciding(syntax))
    return {
      en: `an object whose kind is not plain text uses ${apiVersion}`,
      zh: `类型不是纯文本的对象使用 ${apiVersion}`,
    }
  if (kind === null) return { en: `it supplies ${apiVersion}`, zh: `提供 ${apiVersion}` }
  const object = [kind, name].filter(isPresent).join(' ')
  return { en: `${object} uses ${apiVersion}`, zh: `${object} 使用 ${apiVersion}` }
}

/** What findings that differ in names and lines alone have in common. */
export interface Advice {
  readonly title: Localized
  readonly meaning: Localized
  readonly fix: Localizable
}
