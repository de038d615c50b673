import { gunzipSync } from 'node:zlib'
import { asRecord } from '../../model/collections.js'
import { decodeText } from '../../model/encoding.js'
import type { ManifestSyntax, ManifestUse, UnreadManifest } from '../../model/manifest.js'
import type { FileScan, WebhookUse } from './found.js'
import { readTar } from './tar.js'

/** How many bytes all archives of one file can have when they are unpacked: more than any chart. */
const MAX_BYTES = 32 * 1024 * 1024
/** How large a file in an archive can be. */
const MAX_FILE_BYTES = 5 * 1024 * 1024
/** A chart has its dependencies as archives, which can have theirs. */
const MAX_DEPTH = 4

const PACKED = /\.(?:tgz|tar\.gz)$/i
const SCANNED = /\.(?:ya?ml|json|tpl|tf)$/i
/** Ways to stand in a file that say more than that the file is packed. */
const KEPT: readonly ManifestSyntax[] = ['guarded', 'indirect', 'reference']

/**
 * Finds uses in a packed chart. Nothing is written, links in it are not followed, and all that is unpacked is bounded. Never throws.
 * The location of a use is the packed chart, with line and column in the file of the chart that `archived` names.
 * @param path of the packed chart
 * @param scan scans one of its files as text
 */
export function scanArchive(path: string, bytes: Uint8Array, scan: (path: string, text: string) => FileScan): FileScan {
  const scanner = new ArchiveScanner(path, scan)
  scanner.archive('', bytes, 0)
  return scanner
}

class ArchiveScanner implements FileScan {
  readonly uses: ManifestUse[] = []
  readonly webhooks: WebhookUse[] = []
  readonly unread: UnreadManifest[] = []
  readonly #path: string
  readonly #scan: (path: string, text: string) => FileScan
  #bytesLeft = MAX_BYTES

  constructor(path: string, scan: (path: string, text: string) => FileScan) {
    this.#path = path
    this.#scan = scan
  }

  /** @param folder where its files are: empty, or the path of the archive in another one with a slash */
  archive(folder: string, packed: Uint8Array, depth: number): void {
    const bytes = depth < MAX_DEPTH ? this.#unpack(packed) : 'too-deep'
    if (typeof bytes === 'string') {
      this.#fail(bytes)
      return
    }
    this.#bytesLeft -= bytes.length
    const { entries, fault } = readTar(bytes)
    for (const entry of entries) {
      if (PACKED.test(entry.path)) this.archive(`${folder}${entry.path}/`, entry.bytes, depth + 1)
      else if (SCANNED.test(entry.path)) this.#file(`${folder}${entry.path}`, entry.bytes)
    }
    if (fault !== null) this.#fail(fault)
  }

  #unpack(packed: Uint8Array): Uint8Array | UnreadManifest['why'] {
    try {
      return gunzipSync(packed, { maxOutputLength: Math.max(1, this.#bytesLeft) })
    } catch (error) {
      return asRecord(error)['code'] === 'ERR_BUFFER_TOO_LARGE' ? 'too-many' : 'invalid-archive'
    }
  }

  #file(archived: string, bytes: Uint8Array): void {
    const text = bytes.length > MAX_FILE_BYTES ? null : decodeText(bytes)
    if (text === null) {
      this.#fail(bytes.length > MAX_FILE_BYTES ? 'too-large' : 'not-text')
      return
    }
    const { uses, webhooks, unread } = this.#scan(archived, text)
    const located = (use: ManifestUse): ManifestUse => ({
      ...use,
      syntax: KEPT.includes(use.syntax) ? use.syntax : 'archive',
      location: { ...use.location, file: this.#path },
      archived,
      isLiteral: false,
    })
    for (const use of uses) this.uses.push(located(use))
    for (const webhook of webhooks) this.webhooks.push({ ...webhook, use: located(webhook.use) })
    for (const { why } of unread) this.#fail(why)
  }

  /** Something in the archive cannot be read. */
  #fail(why: UnreadManifest['why']): void {
    if (!this.unread.some((one) => one.why === why)) this.unread.push({ file: this.#path, line: null, why })
  }
}
