import { expect, it } from '@jest/globals'
import { createMasker } from './masker.js'

const masked = (secret: string, text: string) => {
  const masker = createMasker()
  masker.add(secret)
  return masker.mask(text)
}
const base64 = (text: string) => Buffer.from(text).toString('base64')

it('every occurrence is replaced, and adjacent ones become one', () => {
  expect(masked('abc', 'xabcy abcabc abc')).toBe('x***y *** ***')
})

it('overlapping secrets are replaced as a whole', () => {
  const masker = createMasker()
  masker.add('secret-one')
  masker.add('one-two')
  expect(masker.mask('a secret-one-two b')).toBe('a *** b')
})

it.each([
  ['base64', base64('p@ss"word')],
  ['base64 after one byte', base64('@ss"word')],
  ['base64 after two bytes', base64('ss"word')],
  ['JSON', JSON.stringify('p@ss"word').slice(1, -1)],
  ['a URI', encodeURIComponent('p@ss"word')],
  ['XML', 'p@ss&quot;word'],
  ['a command line', 'p@ss\\"word'],
])('a secret is masked in %s', (_, text) => {
  expect(masked('p@ss"word', `[${text}]`)).toBe('[***]')
})

it('a long secret is masked without its quotes, too', () => {
  expect(masked('"quoted-secret"', 'quoted-secret')).toBe('***')
  expect(masked('"short"', 'short')).toBe('short')
})

it('each line of a secret is masked, and so is the whole', () => {
  expect(masked('-----BEGIN\r\n  line-two  \n', 'line-two and -----BEGIN')).toBe('*** and ***')
})

it('a reversed or hex-encoded secret is not masked', () => {
  const reversed = [...'p@ss"word'].reverse().join('')
  const hex = Buffer.from('p@ss"word').toString('hex')
  expect(masked('p@ss"word', `${reversed} ${hex}`)).toBe(`${reversed} ${hex}`)
})

it('even a single character is masked', () => {
  expect(masked('e', 'the gate')).toBe('th*** gat***')
})

it('the list of values leaves out their variants', () => {
  const masker = createMasker()
  masker.add('one\ntwo')
  masker.add('one')
  masker.add('')
  expect(masker.values()).toEqual(['one\ntwo', 'one', 'two'])
})
