import { lstatSync, readFileSync } from 'node:fs'

/** What reading a file came to. */
export type TextFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'absent' | 'unreadable' }

/** Reads a UTF-8 file that may be anything: a link or a named pipe is not followed or waited for. */
export function readTextFile(path: string): TextFile {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (!found) return { kind: 'absent' }
    if (!found.isFile()) return { kind: 'unreadable' }
    const bytes = readFileSync(path)
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'unreadable' }
  }
}
