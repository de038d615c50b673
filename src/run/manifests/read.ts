import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { decodeText } from '../../model/encoding.js'

/** Larger files are not scanned. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024

/** What a file holds, or why it is not scanned. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'binary' | 'too-large' | 'unreadable' }
  /** too large, and without any sign of an object of Kubernetes */
  | { readonly kind: 'large-data' }
  /** not itself, but what Git LFS leaves in its place */
  | { readonly kind: 'lfs' }

/** Never follows a link that takes the place of a file, nor waits for a pipe. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const KEY = 'apiVersion'

/**
 * Reads files into one buffer, because a buffer for each of many files would stay in memory for a while.
 */
export class FileReader {
  readonly #buffer = Buffer.allocUnsafe(MAX_FILE_BYTES)

  /**
   * @param path of a file, absolute and without links
   * @param isPacked it is wanted as bytes, which are valid until the next file is read
   */
  read(path: string, isPacked: boolean): FileContent {
    let file: number | null = null
    try {
      file = openSync(path, FLAGS)
      const stats = fstatSync(file)
      if (!stats.isFile()) return { kind: 'unreadable' }
      if (stats.size > MAX_FILE_BYTES) return { kind: isPacked || this.#holds(file, KEY) ? 'too-large' : 'large-data' }
      const bytes = this.#buffer.subarray(0, this.#fill(file, 0))
      if (isPointer(bytes)) return { kind: 'lfs' }
      return isPacked ? { kind: 'bytes', bytes } : contentOf(bytes)
    } catch {
      return { kind: 'unreadable' }
    } finally {
      if (file !== null) closeSync(file)
    }
  }

  /** Reads into the buffer, from its `start`. @returns where the bytes end */
  #fill(file: number, start: number): number {
    let end = start
    for (;;) {
      const count = readSync(file, this.#buffer, end, this.#buffer.length - end, null)
      end += count
      if (count === 0 || end === this.#buffer.length) return end
    }
  }

  /** Whether a large file holds a word, in an encoding that agrees with ASCII or in UTF-16. */
  #holds(file: number, word: string): boolean {
    const words = [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16()]
    const overlap = 2 * word.length
    for (let kept = 0; ; kept = overlap) {
      const end = this.#fill(file, kept)
      const bytes = this.#buffer.subarray(0, end)
      if (words.some((one) => bytes.includes(one))) return true
      if (end < this.#buffer.length) return false
      bytes.copyWithin(0, end - overlap)
    }
  }
}

/** As the specification of Git LFS says: a pointer has less than 1,024 bytes, its version comes first, and each line is a key and a value. */
const POINTER = /^version https?:\/\/\S+\/spec\/v\d+\n(?:[a-z0-9.-]+ \S+\n)+$/
const isPointer = (bytes: Buffer): boolean => bytes.length < 1024 && POINTER.test(bytes.toString('latin1'))

/**
 * The text of a file in UTF-8 or UTF-16. Bytes that are neither are replaced one by one, since what stands between them can be applied.
 * A file with a zero byte is binary, unless it could hold an object.
 */
function contentOf(bytes: Buffer): FileContent {
  const zero = bytes.indexOf(0)
  if (zero === 0 || zero === 1 || (bytes[0] ?? 0) >= 0xfe) {
    const text = decodeText(bytes)
    if (text !== null) return { kind: 'text', text }
  }
  if (zero !== -1 && !bytes.includes(KEY)) return { kind: 'binary' }
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { kind: 'text', text: bytes.toString('utf8', isMarked ? 3 : 0) }
}
