import type { ListedField } from '../../model/check.js'
import type { DiagnosticDetail } from '../../model/diagnostic.js'
import { rawText } from './raw-values.js'

/** The id to request a task by; null if there is none. `.` and `..` would change the path of the request. */
export const requestableId = (uid: string | null | undefined): string | null =>
  uid && uid !== '.' && uid !== '..' ? uid : null

/**
 * The newest of several distinct tasks.
 * @returns null if there is no task; `ambiguous` if one has no creation time, or if two newest ones have the same time
 */
export function newestOf<T>(tasks: readonly T[], createdAt: (task: T) => number | null): T | 'ambiguous' | null {
  const [first, ...others] = tasks
  if (first === undefined) return null
  if (others.length === 0) return first
  const dated = tasks.map((task) => ({ task, at: createdAt(task) }))
  if (dated.some(({ at }) => at === null)) return 'ambiguous'
  const newestAt = dated.reduce((newest, { at }) => Math.max(newest, at ?? 0), 0)
  const [newest, ...rivals] = dated.filter(({ at }) => at === newestAt)
  return newest && rivals.length === 0 ? newest.task : 'ambiguous'
}

/**
 * Whether a pre-upgrade or add-on check is still under way. One with an unknown phase is not, since the gate cannot tell what
 * it would wait for.
 */
export const isUnderWay = (phase: unknown): phase is 'Init' | 'Running' => phase === 'Init' || phase === 'Running'

/** A value that the API reference does not list. @param item the item that has the value; null if it is of the task */
export const unlisted = (
  field: ListedField,
  item: string | null,
  raw: unknown,
  known: readonly string[],
): DiagnosticDetail => ({ name: 'unknown-value', field, item, raw: rawText(raw), known })

interface ItemTask {
  readonly phase: unknown
  readonly message: string | null | undefined
  readonly itemCount: number
  /** whether something that failed explains the phase `Failed` */
  readonly isExplained: boolean
  readonly waitedMs: number | null
}

/** What is wrong with a task with items, judging by its phase. */
export function phaseProblems(
  { phase, message, itemCount, isExplained, waitedMs }: ItemTask,
  field: ListedField,
  known: readonly string[],
): DiagnosticDetail[] {
  if (isUnderWay(phase)) return [{ name: 'not-finished', of: 'task', what: '', phase, waitedMs }]
  if (phase !== 'Success' && phase !== 'Failed') return [unlisted(field, null, phase, known)]
  if (phase === 'Failed' && !isExplained) return [{ name: 'unexplained-failure', of: 'task', message: message ?? '' }]
  return itemCount === 0 ? [{ name: 'no-result', why: 'no-items' }] : []
}
