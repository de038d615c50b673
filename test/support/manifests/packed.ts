import { gzipSync } from 'node:zlib'

const BLOCK = 512

/** A file of an archive. @param type of the entry in the archive: a file, unless it says otherwise */
export interface PackedFile {
  readonly path: string
  readonly content: string | Uint8Array
  readonly type?: string
}

/** A tar archive in the ustar format. */
export function tar(files: readonly PackedFile[]): Buffer {
  const parts = files.flatMap(({ path, content, type = '0' }) => {
    const bytes = Buffer.from(content)
    const header = Buffer.alloc(BLOCK)
    header.write(path, 0, 100)
    header.write('0000644\0', 100)
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('        ', 148)
    header.write(type, 156)
    header.write('ustar\x0000', 257)
    const sum = header.reduce((all, byte) => all + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return [header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]
  })
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)])
}

/** A packed chart. */
export const packed = (files: readonly PackedFile[]): Buffer => gzipSync(tar(files))
