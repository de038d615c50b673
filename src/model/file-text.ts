/** The text of a file. A long one is in parts, which can be read several times, so that it is never in memory as a whole. */
export type FileText = string | Iterable<string>

/** The text of a file as a whole. */
export const wholeText = (text: FileText): string => (typeof text === 'string' ? text : [...text].join(''))

/** Changes a text, part by part if it has parts. */
export const mapText = (text: FileText, change: (part: string) => string): FileText =>
  typeof text === 'string'
    ? change(text)
    : {
        *[Symbol.iterator]() {
          for (const part of text) yield change(part)
        },
      }
