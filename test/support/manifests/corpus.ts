import fc from 'fast-check'
import { removedKinds } from '../../../src/catalog/removed-apis.js'
import { removedCustomResources } from '../../../src/catalog/removed-custom-resources.js'
import type { Example } from './examples.js'
import { type MarkedFile, marked } from './marked.js'

/** A removed API, and the name of an object. */
export interface Values {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
}

/** Every API of both tables of the catalog. */
export const REMOVED_APIS: readonly Omit<Values, 'name'>[] = [...removedKinds(), ...removedCustomResources()].map(
  ({ apiVersion, kind }) => ({ apiVersion, kind }),
)

export const anyValues: fc.Arbitrary<Values> = fc
  .record({
    apiVersion: fc.constantFrom(...REMOVED_APIS),
    name: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}[a-z]$/),
  })
  .map(({ apiVersion, name }) => ({ ...apiVersion, name }))

/** An example with its placeholders replaced. */
export const filled = ({ path, text }: Example, { apiVersion, kind, name }: Values): MarkedFile => {
  const [group = '', version = ''] = apiVersion.split('/')
  const values = new Map([
    ['API', apiVersion],
    ['KIND', kind],
    ['NAME', name],
    ['GROUP', group],
    ['VERSION', version],
  ])
  return marked(
    path,
    text.replace(/\b(?:API|KIND|NAME|GROUP|VERSION)/g, (word) => values.get(word) ?? word),
  )
}

/** Ways to write a file that change neither what it says nor where. */
export interface Layout {
  readonly lineBreak: '\n' | '\r\n'
  readonly hasByteOrderMark: boolean
  readonly hasLastLineBreak: boolean
}

export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  lineBreak: fc.constantFrom('\n', '\r\n'),
  hasByteOrderMark: fc.boolean(),
  hasLastLineBreak: fc.boolean(),
})

export function laidOut(text: string, { lineBreak, hasByteOrderMark, hasLastLineBreak }: Layout): string {
  const ended = hasLastLineBreak ? text : text.replace(/\n$/, '')
  return (hasByteOrderMark ? '\uFEFF' : '') + ended.replaceAll('\n', lineBreak)
}

/** One file of several, which can follow one another as documents. The path is that of the first. */
export function joined(files: readonly MarkedFile[]): MarkedFile {
  let [text, line] = ['', 0]
  const uses = files.flatMap((file, index) => {
    if (index > 0 && !file.text.startsWith('---')) {
      // directives can follow only an end that is marked
      text += file.text.startsWith('%') ? '...\n' : '---\n'
      line++
    }
    const start = line
    text += file.text
    line += file.text.split('\n').length - 1
    return file.uses.map((use) => ({ ...use, line: use.line + start }))
  })
  return { path: files[0]?.path ?? '', text, uses }
}
