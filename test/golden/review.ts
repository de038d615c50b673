import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** A report in one format is stored so that its diff can be reviewed: short lines, and nothing that no person wrote. */

const WIDTH = 140

/** Breaks long lines at spaces. The rest of a line is indented by four spaces more. */
export function wrap(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line))
    .join('\n')
}

function wrapLine(line: string): string[] {
  const indent = `${/^ */.exec(line)?.[0] ?? ''}    `
  const lines: string[] = []
  let rest = line
  while (rest.length > WIDTH) {
    const at = rest.lastIndexOf(' ', WIDTH)
    // A line of the page's own indentation has no space to break at.
    const end = at > indent.length ? at : rest.indexOf(' ', WIDTH)
    if (end < 0) break
    lines.push(rest.slice(0, end))
    rest = indent + rest.slice(end + 1)
  }
  return [...lines, rest]
}

/** Markdown with a line for each cell and line break of a table. */
export const markdown = (text: string): string => wrap(text.replaceAll(/(<br>|<\/td>)(?!\n|<\/tr>)/g, '$1\n  '))

/** JSON in which a value takes one line if it fits. */
export function json(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = (inner: string) =>
    Array.isArray(value)
      ? value.map((one) => json(one, inner))
      : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${json(one, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }']
  const line = parts('').join(', ')
  if (line === '') return `${open}${close}`.replace('  ', '')
  if (!line.includes('\n') && indent.length + line.length < WIDTH) return `${open}${line}${close}`
  const inner = `${indent}  `
  return `${open.trim()}\n${parts(inner)
    .map((part) => inner + part)
    .join(',\n')}\n${indent}${close.trim()}`
}

const INLINE = new Set(['a', 'b', 'br', 'code', 'i', 'span', 'time', 'summary', 'button', '#text'])
type Node = DefaultTreeAdapterTypes.ChildNode

/** HTML with a line for each block, without the style, scripts and data of the page, which are generated. */
export function html(text: string): string {
  return parse(text)
    .childNodes.flatMap((node) => blockLines(node, ''))
    .join('\n')
}

function blockLines(node: Node, indent: string): string[] {
  if (!('tagName' in node)) return 'value' in node && node.value.trim() !== '' ? [indent + inlineText(node).trim()] : []
  if (node.childNodes.every(isInline)) return wrapLine(`${indent}${inlineText(node)}`)
  const [start, end] = tags(node)
  return [indent + start, ...node.childNodes.flatMap((child) => blockLines(child, `${indent}  `)), indent + end]
}

const isInline = (node: Node): boolean =>
  INLINE.has(node.nodeName) && (!('childNodes' in node) || node.childNodes.every(isInline))

function inlineText(node: Node): string {
  if ('value' in node) return node.value.replaceAll('\n', '⏎')
  if (!('tagName' in node)) return ''
  const [start, end] = tags(node)
  const inner = ['style', 'script'].includes(node.tagName) ? '…' : node.childNodes.map(inlineText).join('')
  return `${start}${inner}${end}`
}

function tags({ tagName, attrs }: DefaultTreeAdapterTypes.Element): [start: string, end: string] {
  const isGenerated = (name: string, value: string) => name === 'content' && value.includes('sha256-')
  const attributes = attrs.map(({ name, value }) => ` ${name}="${isGenerated(name, value) ? '…' : value}"`)
  return [`<${tagName}${attributes.join('')}>`, tagName === 'br' || tagName === 'meta' ? '' : `</${tagName}>`]
}
