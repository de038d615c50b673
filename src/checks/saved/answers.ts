/** A task in one of the saved responses, and what its answers are compared by. */
export interface SavedAnswer<T> {
  readonly task: T
  /** It is an entry of a list, which may say less than the response about the task alone. */
  readonly isFromList: boolean
  /** null if the response has none */
  readonly id: string | null
  readonly phase: unknown
  /** epoch milliseconds; null if the response does not state it */
  readonly updatedAt: number | null
}

interface DistinctAnswers<T> {
  /** one answer for each task */
  readonly distinct: readonly SavedAnswer<T>[]
  /** answers that contradict the one in `distinct` about the same task */
  readonly contradicting: readonly SavedAnswer<T>[]
}

/**
 * One answer for each task: the later one or, among equals, the response about this task alone. A task that has ended does not
 * change any more, so two answers about its end that differ contradict each other, whichever is later.
 * @param isUnderWay whether a phase is one that a task leaves by itself
 * @param isFinal whether a phase is one that a task ends in
 */
export function distinctAnswers<T>(
  answers: readonly SavedAnswer<T>[],
  isUnderWay: (phase: unknown) => boolean,
  isFinal: (phase: unknown) => boolean,
): DistinctAnswers<T> {
  const distinct = new Map<string, SavedAnswer<T>>()
  const contradicting: SavedAnswer<T>[] = []
  for (const [index, one] of answers.entries()) {
    const key = one.id ?? `#${index}`
    const known = distinct.get(key)
    const later = known ? laterOf(known, one, isUnderWay, isFinal) : one
    if (later === null) contradicting.push(one)
    else distinct.set(key, later)
  }
  return { distinct: [...distinct.values()], contradicting }
}

/** The later of two answers about one task; null if they contradict each other. */
function laterOf<T>(
  one: SavedAnswer<T>,
  other: SavedAnswer<T>,
  isUnderWay: (phase: unknown) => boolean,
  isFinal: (phase: unknown) => boolean,
): SavedAnswer<T> | null {
  const alone = one.isFromList ? other : one
  if (JSON.stringify(one.task) === JSON.stringify(other.task)) return alone
  const [isOneFinal, isOtherFinal] = [isFinal(one.phase), isFinal(other.phase)]
  if (isOneFinal && isOtherFinal) return one.phase === other.phase && one.isFromList !== other.isFromList ? alone : null
  const order = one.updatedAt === null || other.updatedAt === null ? null : one.updatedAt - other.updatedAt
  if (isOneFinal !== isOtherFinal) {
    const [ended, open] = isOneFinal ? [one, other] : [other, one]
    const openIsLater = order !== null && (isOneFinal ? order < 0 : order > 0)
    return openIsLater || (!isUnderWay(open.phase) && !order) ? null : ended
  }
  if (order) return order > 0 ? one : other
  return order === 0 && one.isFromList !== other.isFromList ? alone : null
}
