import type { Localizable, Localized } from '../model/language.js'

/** What a gate finding says: a heading, what happened and what to do. */
export interface DiagnosticMessage {
  readonly title: Localized
  readonly message: Localized
  readonly fix: Localizable
}

/** The same with what it means for the decision. */
export interface FullDiagnosticMessage extends DiagnosticMessage {
  readonly meaning: Localized
}

/** What most doubts come down to. */
export const RUN_AGAIN: Localized = {
  en: 'Run the check again in the CCE console (or by its API), then re-run this job.',
  zh: '请在 CCE 控制台（或通过 API）重新检查，然后重新运行该作业。',
}
