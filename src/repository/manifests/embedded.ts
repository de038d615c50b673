import { type Found, type InnerScan, NOTHING_FOUND } from './found.js'

/** Finds uses in a string that can hold manifests, alone or between other text. */
export function scanEmbedded(_text: string, _inner: InnerScan): Found {
  return NOTHING_FOUND
}
