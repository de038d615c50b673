import { piecesOf } from '../../text/pieces.js'

/**
 * A part of the page as plain data: a tag and attributes of ours, and texts. It is printed as HTML when the report is written
 * (`print` in page.ts), or turned into DOM nodes in the browser (`browser/dom.ts`). A text stays a text either way.
 */
export interface Piece {
  readonly tag: Tag
  readonly attributes: Attributes
  readonly children: readonly Child[]
}

export type Child = Piece | string | null | readonly Child[]

/** Every tag in the body of the page. */
export type Tag =
  | (
      | 'main'
      | 'header'
      | 'footer'
      | 'nav'
      | 'section'
      | 'article'
      | 'div'
      | 'p'
      | 'span'
      | 'b'
      | 'i'
      | 'time'
      | 'br'
      | 'wbr'
    )
  | ('h1' | 'h2' | 'h3' | 'h4' | 'ul' | 'ol' | 'li' | 'dl' | 'dt' | 'dd' | 'code' | 'pre' | 'details' | 'summary' | 'a')
  | ('table' | 'caption' | 'thead' | 'tbody' | 'tr' | 'th' | 'td' | 'progress')
  | ('button' | 'label' | 'input' | 'select' | 'option' | 'fieldset' | 'legend')

export type Attributes = Readonly<Partial<Record<Attribute, string>>>

type Attribute =
  | ('id' | 'class' | 'lang' | 'role' | 'tabindex' | 'href' | 'rel' | 'datetime' | 'scope' | 'colspan' | 'value')
  | ('type' | 'for' | 'name' | 'autocomplete' | 'spellcheck' | 'enterkeyhint' | 'open' | 'hidden' | 'title' | 'max')
  | `aria-${'label' | 'labelledby' | 'describedby' | 'live' | 'hidden' | 'pressed' | 'selected' | 'controls' | 'keyshortcuts'}`
  | `data-${'copy' | 'expires' | 'all' | 'node' | 'pool' | 'decision' | 'addon' | 'title'}`

export const h = (tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]): Piece => ({
  tag,
  attributes,
  children,
})

export const each = (tag: Tag, children: readonly Child[], attributes: Attributes = {}): readonly Piece[] =>
  children.map((child) => h(tag, attributes, child))

/** A name or value that is untrusted text. */
export const code = (text: string): Piece => h('code', {}, breakable(text))

/** A text in which long words can be broken after punctuation. */
export const breakable = (text: string): Child =>
  piecesOf(text).map((piece, index) => (index > 0 ? [h('wbr'), piece] : piece))

export const spaced = (pieces: readonly Piece[]): Child => pieces.map((piece) => [' ', piece])

export const dim = (...children: readonly Child[]): Piece => h('span', { class: 'dim' }, children)

export const description = (term: string, ...text: readonly Child[]): Piece =>
  h('div', {}, h('dt', {}, term), h('dd', {}, text))

/** One of our own sentences, in which words between backticks are code. */
export const sentence = (text: string): Child =>
  text.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part))
