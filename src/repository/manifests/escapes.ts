import { sourceOffsets } from './source-offsets.js'

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** The text that is between double quotes, without its usual escapes. @returns a function from its offsets to those of the source */
export function unescaped(source: string): { readonly text: string; offsetOf(offset: number): number } {
  const text = source.replace(/\\([nrt"\\/])/g, (_, sign: string) => ESCAPED[sign] ?? sign)
  const scalar = { type: 'scalar', text, offset: 0, end: source.length, style: 'double', isAnchored: false } as const
  return { text, offsetOf: sourceOffsets(source, scalar) }
}
