import { escapeHtml } from '../../text/markdown.js'
import { visible } from '../../text/plain.js'
import type { Child } from './tree.js'

const EMPTY: readonly string[] = ['br', 'input']

const text = (value: string): string => escapeHtml(visible(value))

/** A part of the page as HTML: every text escaped, and nothing hidden in it. */
export function print(child: Child): string {
  if (child === null) return ''
  if (typeof child === 'string') return text(child)
  if (!('tag' in child)) return child.map(print).join('')
  const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${text(value)}"`)
  const start = `<${child.tag}${attributes.join('')}>`
  return EMPTY.includes(child.tag) ? start : `${start}${child.children.map(print).join('')}</${child.tag}>`
}
