/** A small generator of random numbers, which gives the same numbers for the same seed (xorshift32). */
export interface Random {
  /** an integer from 0 to `below` - 1 */
  below(below: number): number
  pick<T>(values: readonly [T, ...T[]] | readonly T[]): T
  /** true once in `times` times */
  oneIn(times: number): boolean
}

export function randomOf(seed: number): Random {
  let state = seed | 0 || 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  return {
    below: (below) => next() % Math.max(1, below),
    pick: (values) => {
      const value = values[next() % values.length]
      if (value === undefined && values.length === 0) throw new Error('there is nothing to pick')
      return value as (typeof values)[number]
    },
    oneIn: (times) => next() % times === 0,
  }
}
