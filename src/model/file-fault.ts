import type { BaseFileFault, RemoteSource, SourceBranch } from './base-file.js'
import type { SettingProblem } from './setting-fault.js'

/** The forms that a strict file expects of its values. */
export const EXPECTED_FORMS = [
  'date',
  'glob',
  'version',
  'fingerprint',
  'filled',
  'days',
  'link',
  'narrowing',
  'period',
  'risk-name',
  'line-text',
  'line-pattern',
  'risk-range',
  'addon-version',
  'addon-range',
  'not-empty',
] as const
export type ExpectedForm = (typeof EXPECTED_FORMS)[number]

/** What is wrong with a value that is present. */
export type ValueProblem =
  | { readonly code: 'quoted-number'; readonly value: string }
  | { readonly code: 'wrong-type'; readonly expected: 'text' | 'whole number' | 'list' | 'map' | 'boolean' }
  | { readonly code: 'not-listed'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly code: 'not-allowed'; readonly value: string; readonly expected: ExpectedForm }
  /** an input would refuse the same value; the suggestion is the text that was probably meant */
  | {
      readonly code: 'refused'
      readonly value: string
      readonly problem: SettingProblem
      readonly suggestion: string | null
    }
  /** the entry at `line` has the same value */
  | { readonly code: 'duplicate'; readonly value: string; readonly line: number }

/** What keeps a strict file, such as the policy, from being used. The whole file is then void. */
export type FileProblem =
  | ValueProblem
  | { readonly code: 'not-yaml'; readonly detail: string }
  | { readonly code: 'empty' | 'too-large' | 'unreadable-file' }
  | {
      readonly code: 'unknown-key'
      readonly key: string
      /** the path of the map with the key; empty for the file itself */
      readonly within: string
      readonly allowed: readonly string[]
    }
  | { readonly code: 'missing-key'; readonly key: string }
  /** further faults, which are not reported one by one */
  | { readonly code: 'more'; readonly count: number }
  | {
      readonly code: 'base-unreadable'
      readonly branch: RemoteSource
      /** the branch, or the commit that is proposed */
      readonly ref: string | null
      readonly why: BaseFileFault
    }
  | { readonly code: 'absent-on-base'; readonly branch: SourceBranch; readonly ref: string }
  /** an entry that only the proposed copy has names a prefix of credentials that the base branch does not name */
  | { readonly code: 'new-prefix'; readonly prefix: string }
  /** the default exists as .yml and as .yaml */
  | { readonly code: 'both-spellings'; readonly other: string }

/** One thing that is wrong with a file, with its position. */
export interface FileFault<Problem = FileProblem> {
  readonly file: string
  /** starts at 1; null if the fault is about the file as a whole */
  readonly line: number | null
  readonly column: number | null
  /** `rules[0].match.kind`, `waivers[2]`, or empty for the file as a whole */
  readonly at: string
  /** the name or the globs of the entry */
  readonly about: string
  readonly problem: Problem
}

/** A fault of a file as a whole. */
export const wholeFileFault = <Problem>(file: string, problem: Problem): FileFault<Problem> => ({
  file,
  line: null,
  column: null,
  at: '',
  about: '',
  problem,
})

/** What was read of a file: whether there is one, and what is wrong with it. A missing file is not a fault. */
export interface FileState {
  readonly state: 'absent' | 'in-force' | 'faulty'
  readonly faults: readonly FileFault<unknown>[]
  /** null if the file could not be read */
  readonly sha256: string | null
}
