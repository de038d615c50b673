/**
 * Applies a function to all items, at most `limit` at a time, in their order. If one fails, no further item is begun.
 * @param limit at least 1
 * @returns the results in the order of the items
 * @throws what the function throws first
 */
export async function mapInParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const pending = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of pending) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return results
}
