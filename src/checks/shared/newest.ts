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
