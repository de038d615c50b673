/**
 * A part of the page as plain data: a tag and attributes of ours, and texts. What is text can become nothing else, whoever
 * prints the tree: as HTML where the report is written (`print.ts`), or as DOM nodes in the page (`browser/dom.ts`).
 */
export interface Piece {
  readonly tag: Tag
  readonly attributes: Attributes
  readonly children: readonly Child[]
}

export type Child = Piece | string | null | readonly Child[]

/** Every tag that the page is made of, beside its frame. */
export type Tag =
  | ('main' | 'header' | 'footer' | 'nav' | 'section' | 'article' | 'div' | 'p' | 'span' | 'b' | 'i' | 'time' | 'br')
  | ('h1' | 'h2' | 'h3' | 'h4' | 'ul' | 'ol' | 'li' | 'dl' | 'dt' | 'dd' | 'code' | 'pre' | 'details' | 'summary' | 'a')
  | ('table' | 'caption' | 'thead' | 'tbody' | 'tr' | 'th' | 'td' | 'progress')
  | ('button' | 'label' | 'input' | 'select' | 'option' | 'fieldset' | 'legend')

export type Attributes = Readonly<Partial<Record<Attribute, string>>>

type Attribute =
  | (
      | 'id'
      | 'class'
      | 'lang'
      | 'role'
      | 'tabindex'
      | 'href'
      | 'rel'
      | 'datetime'
      | 'scope'
      | 'colspan'
      | 'value'
      | 'max'
    )
  | ('type' | 'for' | 'name' | 'autocomplete' | 'spellcheck' | 'enterkeyhint' | 'open' | 'hidden' | 'title')
  | `aria-${'label' | 'labelledby' | 'describedby' | 'live' | 'hidden' | 'pressed' | 'selected' | 'controls' | 'keyshortcuts'}`
  | `data-${'copy' | 'expires' | 'all' | 'node' | 'pool' | 'decision' | 'addon'}`

/** A piece of the page. */
export const h = (tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]): Piece => ({
  tag,
  attributes,
  children,
})
