import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { LINE } from '../../security/html.js'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** A page of HTML as a browser's parser reads it. */
export interface Page {
  readonly elements: readonly Element[]
  /** comments, and whatever else is neither an element nor text */
  readonly strange: readonly string[]
}

/** Reads a page with the parser that the standard describes. */
export function readPage(html: string): Page {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code }) => void errors.push(code) })
  // a character that Unicode will never name is drawn as a box, and harms nobody
  const elements: Element[] = []
  const strange = errors.filter((code) => code !== 'noncharacter-in-input-stream').map((code) => `parse error ${code}`)
  const walk = (node: Node): void => {
    if ('tagName' in node) elements.push(node)
    else if (!['#document', '#text', '#documentType'].includes(node.nodeName)) strange.push(node.nodeName)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(document)
  return { elements, strange }
}

/** The text of an element and of everything in it. */
export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

export const attribute = ({ attrs }: Element, name: string): string | null =>
  attrs.find((one) => one.name === name)?.value ?? null

/** The elements of a tag, and of a class if one is given. */
export const all = ({ elements }: Page, tag: string, className?: string): Element[] =>
  elements.filter(
    (one) =>
      one.tagName === tag &&
      (className === undefined || (attribute(one, 'class') ?? '').split(' ').includes(className)),
  )

/** What our page is made of. */
const TAGS = new Set(
  [
    'html head meta title style script body main header footer nav section article div p span b i time br wbr h1 h2 h3 h4',
    'ul ol li dl dt dd code pre details summary a table caption thead tbody tr th td progress',
  ].flatMap((tags) => tags.split(' ')),
)

const NAME = /^[a-z][a-z0-9 -]*$/

/** Each attribute with what it may hold; what the API says is in none but labels. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  lang: /^(en|zh-CN)$/,
  id: NAME,
  class: NAME,
  role: /^(region|group)$/,
  tabindex: /^(0|-1)$/,
  rel: /^noopener noreferrer$/,
  scope: /^(row|col)$/,
  colspan: /^\d$/,
  max: /^100$/,
  value: /^\d+(\.\d+)?$/,
  open: /^$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  href: new RegExp(
    `^(#[a-z-]+|https://(support\\.huaweicloud\\.com|github\\.com/cce-upgrade-gate/cce-upgrade-gate)/[\\w./#-]*|${LINE.source})$`,
  ),
  'data-title': /^[^<>`]*$/,
  'data-expires': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  'data-holds-until': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  'aria-label': /^[^<>]*$/,
  'aria-labelledby': NAME,
  'aria-hidden': /^true$/,
  'http-equiv': /^Content-Security-Policy$/,
  content: /^[^<>]*$/,
  name: NAME,
  charset: /^utf-8$/,
  type: /^application\/json$/,
}

const HIDDEN = /[\p{Cf}\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/u

/** Whatever on a page is not ours or could become more than text; empty where the page is clean. */
export function problemsOf(html: string): string[] {
  const { elements, strange } = readPage(html)
  const problems = [...strange]
  if (HIDDEN.test(html)) problems.push(`hidden characters: ${JSON.stringify(HIDDEN.exec(html)?.[0])}`)
  for (const element of elements) {
    if (!TAGS.has(element.tagName)) problems.push(`the tag ${element.tagName}`)
    for (const { name, value } of element.attrs)
      if (!Object.hasOwn(ATTRIBUTES, name) || !ATTRIBUTES[name]?.test(value))
        problems.push(`the attribute ${name}="${value.slice(0, 80)}" of ${element.tagName}`)
  }
  const count = (tag: string) => elements.filter((one) => one.tagName === tag).length
  const frame = `${count('script')} scripts, ${count('style')} styles, ${count('h1')} titles, ${count('main')} main`
  if (frame !== '2 scripts, 1 styles, 1 titles, 1 main') problems.push(frame)
  return problems
}
