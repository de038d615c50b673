/** What a cluster means for the stages after its own; the schema of `report.json` describes each. */
export const STAGE_STATES = ['done', 'soaking', 'pending', 'unknown'] as const
export type StageState = (typeof STAGE_STATES)[number]

/** Why a cluster of an earlier stage keeps another one from being upgraded. Times are in milliseconds since 1970. */
export type StageHold = { readonly name: string; readonly stage: string } & (
  | { readonly why: 'not-available'; readonly phase: string }
  | { readonly why: 'other-version'; readonly live: string }
  | { readonly why: 'upgrading' }
  | { readonly why: 'soaking'; readonly until: number }
  /** it runs the target, but CCE reports no upgrade that succeeded */
  | { readonly why: 'not-upgraded' }
  /** it was upgraded from other minor versions than the one that the waiting cluster runs */
  | { readonly why: 'other-origin'; readonly from: readonly string[]; readonly current: string }
  /** CCE does not say what it runs, or from which version it or the waiting cluster is upgraded */
  | { readonly why: 'unreadable' | 'unknown-origin' | 'unknown-target' }
)

/** Whether the gate could not see the answer, rather than that the answer is no. */
export const isUnseen = ({ why }: StageHold): boolean =>
  why === 'unreadable' || why === 'unknown-origin' || why === 'unknown-target'
