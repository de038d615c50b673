/** Letters and digits with the punctuation and spaces around them, or other characters; in runs that fit on the line of a phone. */
const PIECE =
  /[^\p{L}\p{N}\p{M}\s]{0,9}[\p{L}\p{N}\p{M}]{1,32}[^\p{L}\p{N}\p{M}\s]{0,32}\s*|[^\p{L}\p{N}\p{M}\s]{1,32}\s*|\s+/gu

/**
 * Where a text may be broken that has a word of most of the line of a phone: after punctuation, so that no table gets wider than the
 * screen, and nothing is broken elsewhere. A page has `<wbr>` between the pieces, which is no character, so that a copy of the text is the
 * text.
 */
export const piecesOf = (text: string): readonly string[] => (/\S{24}/.test(text) && text.match(PIECE)) || [text]
