import type { ListedField } from '../model/check.js'
import type { Localizable, Localized } from '../model/language.js'

/** The text of a diagnostic: a heading, what happened, and what to do. */
export interface DiagnosticMessage {
  readonly title: Localized
  readonly message: Localized
  readonly fix: Localizable
}

/** The same with what it means for the verdict. */
export interface FullDiagnosticMessage extends DiagnosticMessage {
  readonly meaning: Localized
}

/** The fix of most diagnostics. */
export const RUN_AGAIN: Localized = {
  en: 'Run the check again in the CCE console (or through its API), then re-run this job.',
  zh: '请在 CCE 控制台（或通过 API）重新检查，然后重新运行该作业。',
}

const SECTION_NAMES: Readonly<Record<string, string>> = {
  'cluster check': '集群检查',
  'add-on check': '插件检查',
  'node check': '节点检查',
  node: '节点',
}

/** A section of a pre-upgrade check. */
export const sectionName = (section: string): Localized => ({ en: section, zh: SECTION_NAMES[section] ?? section })

const FIELD_NAMES: Readonly<Record<ListedField, string>> = {
  name: '名称（name）',
  items: '检查项',
  kind: '类型（kind）',
  level: '级别（level）',
  group: '分组（group）',
  phase: '状态（phase）',
  'task phase': '任务状态（phase）',
  'task status': '任务状态（status）',
  'add-on check type': '插件检查类型（type）',
  'skipped item name': '被跳过检查项的名称（name）',
  'cluster check phase': '集群检查的状态（phase）',
  'add-on check phase': '插件检查的状态（phase）',
  'node check phase': '节点检查的状态（phase）',
}

/** A field whose values CCE documents as a list. */
export const fieldName = (field: ListedField): Localized => ({ en: field, zh: FIELD_NAMES[field] })
