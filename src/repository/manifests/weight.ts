/** How many signs of YAML a document can have that the library reads: it takes about a kilobyte and some microseconds for each. */
const MAX_SIGNS = 250_000
const SIGNS = new Set([...'\n[]{},:?-"\'&*!%@|>`'].map((sign) => sign.charCodeAt(0)))

/**
 * Whether a part of a text has so many signs of YAML that the library would take too much memory for it. A document of half a mebibyte that
 * people wrote has far fewer, also in flow style.
 */
export function isTooHeavy(text: string, start: number, end: number): boolean {
  let count = 0
  for (let index = start; index < end && count <= MAX_SIGNS; index++) if (SIGNS.has(text.charCodeAt(index))) count++
  return count > MAX_SIGNS
}
