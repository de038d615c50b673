import { type Found, type InnerScan, NOTHING_FOUND } from './found.js'

/** Finds uses in a file of HCL. */
export function scanTerraform(_path: string, _text: string, _inner: InnerScan): Found {
  return NOTHING_FOUND
}
