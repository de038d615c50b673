/** The responses that can be unreadable. */
export const RESPONSES = [
  'precheck-task',
  'precheck-list',
  /** the response to the start of a pre-upgrade check */
  'precheck-start',
  'saved-precheck',
  'addon-tasks',
  'upgrade-info',
  'workflow-list',
  'upgrade-task',
  'upgrade-list',
  'postcheck',
  'saved-response',
] as const
export type ResponseName = (typeof RESPONSES)[number]

/** Why a response could not be read, if no details are needed. */
export const READING_CODES = [
  'no-items',
  'no-addon-list',
  'no-uid',
  'no-versions',
  'undocumented-shape',
  /** a list that names more entries than it holds */
  'partial',
  /** another task than the requested one was returned */
  'other-task',
  /** two saved responses about the same task differ */
  'contradiction',
  'newest-without-uid',
  /** without dates, the newest task is unknown: of the pre-upgrade checks, of an add-on, of the upgrades */
  'undated-precheck',
  'undated-addon',
  'undated-upgrade',
  /** the response to a start contains no task for an add-on */
  'unnamed-start',
] as const
export type ReadingCode = (typeof READING_CODES)[number]

/** Why a saved response holds no result. */
export type SavedFault =
  /** `start-answer`: the answer to the start of a task, which has no result yet */
  | { readonly code: 'no-json' | 'no-kind' | 'error-body' | 'start-answer' }
  /** the list of clusters beside the evidence cannot be read, or names a file that is not there */
  | { readonly code: 'no-index' | 'absent-file' }
  | { readonly code: 'kind-in-file'; readonly kind: string; readonly expected: string }

/** Why a response could not be read. Quoted texts are untrusted. */
export type ReadingFault =
  | { readonly code: ReadingCode }
  | {
      readonly code: 'shape'
      /** where the path starts; `listed` is a task in a list */
      readonly of: 'body' | 'task' | 'listed' | 'item'
      /** empty if the whole value is wrong */
      readonly path: string
      /** the documented type; null if that is not a basic type */
      readonly expected: string | null
    }
  | { readonly code: 'other-kind'; readonly kind: string; readonly expected: string }
  | (SavedFault & { readonly file: string })
