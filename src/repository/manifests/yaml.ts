import { type Found, type InnerScan, NOTHING_FOUND } from './found.js'

/** Finds uses in a text of YAML or JSON that is no template. */
export function scanYaml(_path: string, _text: string, _inner: InnerScan): Found {
  return NOTHING_FOUND
}
