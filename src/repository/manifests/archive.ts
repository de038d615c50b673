import { type FileScan, NOTHING_SCANNED } from './found.js'

/** Finds uses in a packed chart. @param scan scans one of its files as text */
export function scanArchive(
  _path: string,
  _bytes: Uint8Array,
  _scan: (path: string, text: string) => FileScan,
): FileScan {
  return NOTHING_SCANNED
}
