import { createHash } from 'node:crypto'

/** Hex digits that depend on nothing but the seed, at most 64, so that what is rendered from a scenario never changes. */
export const stableHex = (seed: string, length: number): string =>
  createHash('sha256').update(seed).digest('hex').slice(0, length)

/** A UUID (version 4 in form) that depends on nothing but the seed. */
export function stableUuid(seed: string): string {
  const hex = stableHex(seed, 32)
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}

const SUFFIX_SIGNS = 'bcdfghjklmnpqrstvwxz2456789'

/** Five letters and digits, as Kubernetes puts them behind a generated name: no vowels, nothing that reads as another. */
export function stableSuffix(seed: string): string {
  const digest = createHash('sha256').update(seed).digest()
  return [...digest.subarray(0, 5)].map((byte) => SUFFIX_SIGNS[byte % SUFFIX_SIGNS.length]).join('')
}
