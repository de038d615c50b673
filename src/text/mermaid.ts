import { oneLine } from './plain.js'

/** Longer names would make a picture too small to read. */
const NAME_UNITS = 40

/** What can have a meaning in a quoted label of Mermaid, in the HTML that it becomes, or in the code block around it. */
const NOT_PLAIN = /[^\p{L}\p{N}\p{M} ._-]+/gu

/**
 * An untrusted name for a quoted label of a Mermaid picture: letters, numbers, spaces, dots, hyphens and underscores. Whatever else
 * it holds is shown as a middle dot, so that it can end neither the label nor the code block, and is no HTML and no entity.
 */
export function mermaidName(name: string): string {
  const plain = oneLine(name).replace(NOT_PLAIN, '·').trim()
  const short =
    plain.length > NAME_UNITS
      ? `${plain
          .slice(0, NAME_UNITS - 1)
          .toWellFormed()
          .replaceAll('\uFFFD', '')}…`
      : plain
  return short === '' ? '·' : short
}
