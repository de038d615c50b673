/** A file of a tar archive. */
export interface TarEntry {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What keeps the rest of an archive from being read. */
export type TarFault = 'invalid-archive' | 'too-many'

const BLOCK = 512
/** More than any chart has. */
const MAX_ENTRIES = 10_000
/** Paths that are longer are cut. */
const MAX_PATH = 4096

const FILE = new Set(['0', '\0', '7'])

/**
 * The files of a tar archive (POSIX ustar and pax, and GNU's long names). Links and folders are left out. Never throws, and copies
 * nothing.
 * @returns the files before a fault, and the fault; null if there is none
 */
export function readTar(bytes: Uint8Array): { readonly entries: readonly TarEntry[]; readonly fault: TarFault | null } {
  const entries: TarEntry[] = []
  let longPath: string | null = null
  let count = 0
  let at = 0
  while (at + BLOCK <= bytes.length) {
    const header = bytes.subarray(at, at + BLOCK)
    // empty blocks mark the end
    if (header.every((byte) => byte === 0)) return { entries, fault: null }
    const size = sizeOf(header)
    const start = at + BLOCK
    if (size === null || !isHeader(header) || start + size > bytes.length) return { entries, fault: 'invalid-archive' }
    if (++count > MAX_ENTRIES) return { entries, fault: 'too-many' }
    const content = bytes.subarray(start, start + size)
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'L') longPath = textOf(content, 0, MAX_PATH)
    else if (type === 'x') longPath = paxPath(content) ?? longPath
    else if (type !== 'g') {
      if (FILE.has(type)) entries.push({ path: longPath ?? pathOf(header), bytes: content })
      longPath = null
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  // some tools leave out the blocks that mark the end
  return { entries, fault: count === 0 || at < bytes.length ? 'invalid-archive' : null }
}

/** A text that ends at a zero byte. */
function textOf(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length)
  const end = field.indexOf(0)
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end))
}

function pathOf(header: Uint8Array): string {
  const [name, prefix] = [textOf(header, 0, 100), textOf(header, 257, 5) === 'ustar' ? textOf(header, 345, 155) : '']
  return prefix === '' ? name : `${prefix}/${name}`
}

/** The size of a file, in octal digits or, for large ones, in binary; null if it is neither. */
function sizeOf(header: Uint8Array): number | null {
  if (((header[124] ?? 0) & 0x80) !== 0) return header.subarray(125, 136).reduce((size, byte) => size * 256 + byte, 0)
  const digits = textOf(header, 124, 12).trim()
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : null
}

/** Whether the checksum is right: the sum of all bytes, with blanks in its own place. */
function isHeader(header: Uint8Array): boolean {
  const sum = header.reduce((all, byte, index) => all + (index >= 148 && index < 156 ? 0x20 : byte), 0)
  return Number.parseInt(textOf(header, 148, 8).trim(), 8) === sum
}

/** The path in an extended header, whose records are such as `30 path=chart/templates/a.yaml`. */
function paxPath(content: Uint8Array): string | null {
  const [, path] = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(textOf(content, 0, MAX_PATH * 2)) ?? []
  return path?.slice(0, MAX_PATH) ?? null
}
