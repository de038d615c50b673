import { createHash } from 'node:crypto'

/** Up to 64 hex digits that depend on the seed alone, so that a scenario has the same ids in every run. */
export const stableHex = (seed: string, length: number): string =>
  createHash('sha256').update(seed).digest('hex').slice(0, length)

/** A UUID (in the form of version 4) that depends on the seed alone. */
export function stableUuid(seed: string): string {
  const hex = stableHex(seed, 32)
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}

const SUFFIX_CHARACTERS = 'bcdfghjklmnpqrstvwxz2456789'

/** Five letters and digits as in names that Kubernetes generates: no vowels, and no characters that look alike. */
export function stableSuffix(seed: string): string {
  const digest = createHash('sha256').update(seed).digest()
  return [...digest.subarray(0, 5)].map((byte) => SUFFIX_CHARACTERS[byte % SUFFIX_CHARACTERS.length]).join('')
}
