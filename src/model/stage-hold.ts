import type { Unavailable } from './coverage.js'

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
  /** what it runs is not known */
  | { readonly why: 'unreadable'; readonly gap: StageGap | null }
  /** CCE does not say from which version it or the waiting cluster is upgraded, or the target is not set */
  | { readonly why: 'unknown-origin' | 'unknown-target' }
)

/** Why the state of a cluster is not known: what CCE did not answer, or the settings that keep it from being asked. */
export type StageGap = Unavailable | { readonly code: 'wrong-settings'; readonly settings: readonly string[] }

/** Whether the gate could not see the answer, rather than that the answer is no. */
export const isUnseen = ({ why }: StageHold): boolean =>
  why === 'unreadable' || why === 'unknown-origin' || why === 'unknown-target'
