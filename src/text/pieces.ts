/** Letters and digits with the punctuation around them, or other characters; in runs that fit on the line of a phone. */
const PIECE = /[^\p{L}\p{N}\p{M}]{0,9}[\p{L}\p{N}\p{M}]{1,32}[^\p{L}\p{N}\p{M}]{0,32}|.{1,32}/gu

/**
 * Where a text may be broken besides its spaces: after punctuation in words of most of the line of a phone, so that no table gets wider
 * than the screen, and nothing is broken elsewhere. A page has `<wbr>` between the pieces, which is no character, so that a copy of the
 * text is the text.
 */
export const piecesOf = (text: string): readonly string[] =>
  text
    .split(/(\S{24,})/)
    .flatMap((part, index) => (index % 2 && part.match(PIECE)) || part)
    .filter(Boolean)
