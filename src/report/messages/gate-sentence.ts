import type { Text, Words } from '../../model/language.js'

/** What a gate finding says: a heading, what happened and what to do. */
export interface GateSentence {
  readonly title: Text
  readonly message: Text
  readonly fix: Words
}

/** The same with what it means for the decision. */
export interface FullSentence extends GateSentence {
  readonly meaning: Text
}

/** What most doubts come down to. */
export const RUN_AGAIN: Text = {
  en: 'Run the check again in the CCE console (or by its API), then re-run this job.',
  zh: '请在 CCE 控制台（或通过 API）重新检查，然后重新运行该作业。',
}
