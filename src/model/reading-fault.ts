/** What could not be read. */
export const RESPONSES = [
  'precheck-task',
  'precheck-list',
  /** the answer to the start of a pre-upgrade check */
  'precheck-start',
  'saved-precheck',
  'addon-tasks',
  'upgrade-info',
  'workflow-list',
  'upgrade-task',
  'upgrade-list',
  'postcheck',
  'saved-response',
  /** nothing of CCE's: a fault of the gate itself */
  'gate',
] as const
export type ResponseName = (typeof RESPONSES)[number]

/** Why it could not be read, where one word says it all. */
export const READING_CODES = [
  'no-items',
  'no-addon-list',
  'no-uid',
  'no-versions',
  'undocumented-shape',
  /** another task came back than was asked for */
  'other-task',
  /** two saved responses about one task differ */
  'contradiction',
  'newest-without-uid',
  /** nobody can say which task is the newest: of the pre-upgrade checks, of an add-on's, of the upgrades */
  'undated-precheck',
  'undated-addon',
  'undated-upgrade',
  /** the answer to a start names no task for an add-on */
  'unnamed-start',
] as const
export type ReadingCode = (typeof READING_CODES)[number]

/** Why a response could not be read. What it quotes is untrusted. */
export type ReadingFault =
  | { readonly code: ReadingCode }
  | {
      readonly code: 'shape'
      /** what the path starts at; `listed`: a task of a list */
      readonly of: 'body' | 'task' | 'listed' | 'item'
      /** empty: the whole of it */
      readonly path: string
      /** the type that is documented; null where that is no plain type */
      readonly expected: string | null
    }
  | { readonly code: 'other-kind'; readonly kind: string; readonly expected: string }
  | { readonly code: 'no-json'; readonly file: string }
  | { readonly code: 'own-fault'; readonly said: string }
