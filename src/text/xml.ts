import { visible } from './plain.js'

/** What XML 1.0 cannot hold in any form (production Char): `visible` leaves no more of it than these two. */
const NONCHARACTERS = /[\uFFFE\uFFFF]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // everywhere, so that no text holds `]]>`
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
}

/** Untrusted text as XML 1.0 can hold it: nothing hidden, no control character, no half of a surrogate pair. */
export const xmlVisible = (text: string): string => visible(text).replace(NONCHARACTERS, '\uFFFD')

/** Untrusted text as the text of an element. */
export const xmlText = (text: string): string =>
  xmlVisible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** Untrusted text as the value of an attribute; a reader would make spaces of plain tabs and line feeds. */
const xmlAttribute = (text: string): string =>
  xmlVisible(text).replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? '')

/** Attributes of an element, in the order that they are given; those that are null are left out. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('')
