/** What a gate finding says: a heading, what happened and what to do. */
export interface GateSentence {
  readonly title: string
  readonly message: string
  readonly fix: string
}

/** The same with what it means for the decision. */
export interface FullSentence extends GateSentence {
  readonly meaning: string
}

/** What most doubts come down to. */
export const RUN_AGAIN = 'Run the check again in the CCE console (or by its API), then re-run this job.'
