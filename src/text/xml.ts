import { visible } from './plain.js'

/** The characters that XML 1.0 cannot contain (production Char) and that `visible` does not replace. */
const NONCHARACTERS = /[\uFFFE\uFFFF]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // so that no text contains `]]>`
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
}

/** Untrusted text that XML 1.0 can contain: nothing hidden, no control characters, no lone surrogates. */
export const xmlVisible = (text: string): string => visible(text).replace(NONCHARACTERS, '\uFFFD')

/** Untrusted text as the text of an element. */
export const xmlText = (text: string): string =>
  xmlVisible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** Untrusted text as the value of an attribute. Tabs and line feeds are escaped, or a parser would turn them into spaces. */
const xmlAttribute = (text: string): string =>
  xmlVisible(text).replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? '')

/** The attributes of an element, in the given order, without those that are null. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('')
