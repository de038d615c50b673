/** Values that tens of thousands of findings have in common are in memory once. */

const TEXTS = new Map<string, string>()
const MOST_TEXTS = 2000

/** One copy of equal texts. */
export function oneCopy(text: string): string {
  const known = TEXTS.get(text)
  if (known !== undefined) return known
  if (TEXTS.size >= MOST_TEXTS) TEXTS.clear()
  TEXTS.set(text, text)
  return text
}

/** An empty list that nobody changes. */
export const NONE: readonly never[] = []
