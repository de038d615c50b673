import type { FileFault, FileProblem } from './file-fault.js'

/** What keeps a single rule or waiver from being used. The rest of the policy applies. */
export type EntryProblem =
  | { readonly code: 'cannot-lower'; readonly items: readonly string[] }
  | { readonly code: 'cannot-waive'; readonly items: readonly string[] }
  | { readonly code: 'expired'; readonly expires: string }
  | { readonly code: 'too-far'; readonly expires: string; readonly days: number; readonly most: number }
  /** it is valid, but matches no finding */
  | { readonly code: 'unused' }

/** One thing that is wrong with a policy. */
export type PolicyFault = FileFault<FileProblem | EntryProblem>

const ENTRY_CODES: readonly string[] = ['cannot-lower', 'cannot-waive', 'expired', 'too-far', 'unused']

/** Whether only one entry is at fault, so that the rest of the policy applies. */
export const isEntryProblem = (problem: FileProblem | EntryProblem): problem is EntryProblem =>
  ENTRY_CODES.includes(problem.code)
