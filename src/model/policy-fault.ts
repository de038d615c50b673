import type { BaseFileFault } from './base-file.js'

/** What keeps a file from being read as a policy: it is then no policy at all. */
export type FileProblem =
  | { readonly code: 'not-yaml'; readonly detail: string }
  | { readonly code: 'empty' | 'too-large' | 'unreadable-file' }
  | { readonly code: 'unknown-key'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'wrong-type'; readonly expected: 'text' | 'whole number' | 'list' | 'map' }
  | { readonly code: 'not-listed'; readonly value: string; readonly allowed: readonly string[] }
  | {
      readonly code: 'not-allowed'
      readonly value: string
      readonly expected: 'date' | 'glob' | 'version' | 'fingerprint' | 'filled' | 'days' | 'link' | 'narrowing'
    }
  | { readonly code: 'base-unreadable'; readonly ref: string | null; readonly why: BaseFileFault }
  | { readonly code: 'absent-on-base'; readonly ref: string }

/** What keeps a rule or waiver of a readable policy from being used: it is ignored, and the rest holds. */
export type EntryProblem =
  | { readonly code: 'cannot-lower'; readonly items: readonly string[] }
  | { readonly code: 'cannot-waive'; readonly items: readonly string[] }
  | { readonly code: 'expired'; readonly expires: string }
  | { readonly code: 'too-far'; readonly expires: string; readonly days: number; readonly most: number }
  /** it holds, but nothing that was found is meant by it */
  | { readonly code: 'unused' }

/** One thing that is wrong with a policy, on its own line of the file. */
export interface PolicyFault {
  readonly file: string
  /** from 1; null where it is about the file as a whole */
  readonly line: number | null
  readonly column: number | null
  /** where in the file: `rules[0].match.kind`, `waivers[2]`, or empty for the whole */
  readonly at: string
  /** what the entry is about: the name or globs that it asks for */
  readonly about: string
  readonly problem: FileProblem | EntryProblem
}

const ENTRY_CODES: readonly string[] = ['cannot-lower', 'cannot-waive', 'expired', 'too-far', 'unused']

/** Whether only one entry is at fault, so that the rest of the policy holds. */
export const isEntryProblem = (problem: FileProblem | EntryProblem): problem is EntryProblem =>
  ENTRY_CODES.includes(problem.code)
