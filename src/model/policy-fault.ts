import type { BaseFileFault, PolicyBranch } from './base-file.js'

/** The forms that a policy file expects of its values. */
export const EXPECTED_FORMS = ['date', 'glob', 'version', 'fingerprint', 'filled', 'days', 'link', 'narrowing'] as const
export type ExpectedForm = (typeof EXPECTED_FORMS)[number]

/** What keeps a file from being read as a policy. The whole file is then void. */
export type FileProblem =
  | { readonly code: 'not-yaml'; readonly detail: string }
  | { readonly code: 'empty' | 'too-large' | 'unreadable-file' }
  | {
      readonly code: 'unknown-key'
      readonly key: string
      /** the path of the map with the key; empty for the policy itself */
      readonly within: string
      readonly allowed: readonly string[]
    }
  | { readonly code: 'missing-key'; readonly key: string }
  /** further faults, which are not reported one by one */
  | { readonly code: 'more'; readonly count: number }
  | { readonly code: 'quoted-number'; readonly value: string }
  | { readonly code: 'wrong-type'; readonly expected: 'text' | 'whole number' | 'list' | 'map' }
  | { readonly code: 'not-listed'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly code: 'not-allowed'; readonly value: string; readonly expected: ExpectedForm }
  | {
      readonly code: 'base-unreadable'
      readonly branch: PolicyBranch
      readonly ref: string | null
      readonly why: BaseFileFault
    }
  | { readonly code: 'absent-on-base'; readonly branch: PolicyBranch; readonly ref: string }
  /** the default exists as .yml and as .yaml */
  | { readonly code: 'both-spellings'; readonly other: string }

/** What keeps a single rule or waiver from being used. The rest of the policy applies. */
export type EntryProblem =
  | { readonly code: 'cannot-lower'; readonly items: readonly string[] }
  | { readonly code: 'cannot-waive'; readonly items: readonly string[] }
  | { readonly code: 'expired'; readonly expires: string }
  | { readonly code: 'too-far'; readonly expires: string; readonly days: number; readonly most: number }
  /** it is valid, but matches no finding */
  | { readonly code: 'unused' }

/** One thing that is wrong with a policy, with its position in the file. */
export interface PolicyFault {
  readonly file: string
  /** starts at 1; null if the fault is about the file as a whole */
  readonly line: number | null
  readonly column: number | null
  /** `rules[0].match.kind`, `waivers[2]`, or empty for the file as a whole */
  readonly at: string
  /** the name or the globs of the entry */
  readonly about: string
  readonly problem: FileProblem | EntryProblem
}

const ENTRY_CODES: readonly string[] = ['cannot-lower', 'cannot-waive', 'expired', 'too-far', 'unused']

/** Whether only one entry is at fault, so that the rest of the policy applies. */
export const isEntryProblem = (problem: FileProblem | EntryProblem): problem is EntryProblem =>
  ENTRY_CODES.includes(problem.code)
