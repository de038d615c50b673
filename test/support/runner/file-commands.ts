import { Buffer } from 'node:buffer'
import { readLines } from '../process/lines.js'

/** The runner drops a step summary that has more bytes than this. */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024

/**
 * Yields the pairs of a GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV file one by one, so that those before a syntax error
 * take effect before it throws. Only LF ends a line, so a CR stays in the value.
 */
export function* readPairs(text: string): Generator<[name: string, value: string]> {
  const cursor = { text: text.replace(/^\uFEFF/, ''), index: 0 }
  for (let line = nextLine(cursor); line !== null; line = nextLine(cursor)) {
    if (line.text === '') continue
    const equals = line.text.indexOf('=')
    const heredoc = line.text.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)]
    } else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc)
      const delimiter = line.text.slice(heredoc + 2)
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`)
      }
      yield [name, readHeredoc(cursor, delimiter)]
    } else {
      throw new Error(`Invalid format '${line.text}'`)
    }
  }
}

interface Cursor {
  text: string
  index: number
}

function nextLine(cursor: Cursor): { text: string; ended: boolean } | null {
  if (cursor.index >= cursor.text.length) return null
  const start = cursor.index
  const lf = cursor.text.indexOf('\n', start)
  cursor.index = lf < 0 ? cursor.text.length : lf + 1
  return { text: cursor.text.slice(start, lf < 0 ? undefined : lf), ended: lf >= 0 }
}

function readHeredoc(cursor: Cursor, delimiter: string): string {
  const start = cursor.index
  let end = start
  for (;;) {
    const line = nextLine(cursor)
    if (line === null) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    if (line.text === delimiter) return cursor.text.slice(start, Math.max(start, end))
    if (!line.ended) throw new Error('Invalid value. EOF marker missing new line.')
    end = cursor.index - 1
  }
}

/** The entries of a GITHUB_PATH file. Empty lines are ignored, and a repeated entry moves to the end. */
export function readPaths(text: string): string[] {
  const lines = readLines(text.replace(/^\uFEFF/, '')).filter((line) => line !== '')
  return lines.filter((line, index) => lines.lastIndexOf(line) === index)
}

/** The summary as uploaded. It is masked line by line, so a secret that spans two lines is found only by its lines. */
export function readSummary(
  bytes: Uint8Array,
  mask: (text: string) => string,
): { summary: string; error: null } | { summary: null; error: string } {
  if (bytes.length > SUMMARY_LIMIT_BYTES) {
    const kilobytes = Math.floor(bytes.length / 1024)
    const limit = SUMMARY_LIMIT_BYTES / 1024
    const error = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${kilobytes}k.`
    return { summary: null, error }
  }
  const lines = readLines(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  )
  return { summary: lines.map((line) => `${mask(line)}\n`).join(''), error: null }
}
