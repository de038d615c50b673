import { type Found, NOTHING_FOUND } from './found.js'

/**
 * How many signs of YAML or HCL a text can have that is parsed whole. The library for YAML takes about a kilobyte and some microseconds
 * for each, our own readers of templates and Terraform less.
 */
export const MAX_SIGNS = { library: 250_000, own: 1_000_000 }
const SIGNS = new Set([...'\n[]{}(),:?-="\'&*!%@|>`$'].map((sign) => sign.charCodeAt(0)))

/**
 * Whether a part of a text has so many signs that parsing it would take too much memory. A document of half a mebibyte that
 * people wrote has far fewer, also in flow style.
 */
export function isTooHeavy(text: string, start: number, end: number, most: number): boolean {
  let count = 0
  for (let index = start; index < end && count <= most; index++) if (SIGNS.has(text.charCodeAt(index))) count++
  return count > most
}

export const TOO_HEAVY: Found = { ...NOTHING_FOUND, faults: [{ offset: 0, why: 'too-many' }] }
