import { scanFile } from '../../../src/repository/manifests/scan.js'
import { type MarkedFile, type MarkedUse, marked } from './marked.js'

/** The uses that the scanner finds in a file, in the order of the file, with the text at their place. */
export function foundIn({ path, text }: Pick<MarkedFile, 'path' | 'text'>): readonly MarkedUse[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  return scanFile(path, text)
    .uses.map(({ syntax, location: { line, column } }) => {
      const rest = lines[line - 1]?.slice(column - 1) ?? ''
      return { syntax, line, column, text: /^\*?[\w./-]+/.exec(rest)?.[0] ?? rest }
    })
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

/** What is found in a text with marks, and what its marks say; they must be equal. */
export function compared(
  path: string,
  text: string,
): { readonly found: readonly MarkedUse[]; readonly expected: readonly MarkedUse[] } {
  const file = marked(path, text)
  return { found: foundIn(file), expected: file.uses }
}
