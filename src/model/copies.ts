/** Values that tens of thousands of findings have in common are in memory once. */

const MOST_VALUES = 2000

/** Keeps one copy of equal values, which nobody changes. @returns the first value of each key */
export function copiesOf<T>(): (key: string, value: T) => T {
  const values = new Map<string, T>()
  return (key, value) => {
    const known = values.get(key)
    if (known !== undefined) return known
    if (values.size >= MOST_VALUES) values.clear()
    values.set(key, value)
    return value
  }
}

const textOf = copiesOf<string>()

/** One copy of equal texts. */
export const oneCopy = (text: string): string => textOf(text, text)

/** An empty list that nobody changes. */
export const NONE: readonly never[] = []
