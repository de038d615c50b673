import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readableMessage } from '../../src/catalog/advice.js'
import { cpuTimeOf } from '../support/process/cpu-time.js'

describe('a message with error codes', () => {
  it('shows the text followed by the code', () => {
    expect(readableMessage('__error_code#ErrorCommandNotExist#command is not exists: chage#__')).toBe(
      'command is not exists: chage (ErrorCommandNotExist)',
    )
  })

  it('keeps the text around and between error codes', () => {
    const text = 'node a: __error_code#A.1#first#__; node b: __error_code#B_2#second#__.'
    expect(readableMessage(text)).toBe('node a: first (A.1); node b: second (B_2).')
    expect(readableMessage('__error_code#A#a#____error_code#B#b#__')).toBe('a (A)b (B)')
  })

  it('shows the code alone if there is no text', () => {
    expect(readableMessage('__error_code#ErrorCommandNotExist##__')).toBe('ErrorCommandNotExist')
  })

  it('keeps line breaks and number signs', () => {
    expect(readableMessage('__error_code#A#one\ntwo # three#__')).toBe('one\ntwo # three (A)')
  })

  it.each([
    'no mark at all',
    '__error_code#A#without an end',
    '__error_code#A#__',
    '__error_code##without a code#__',
    '__error_code#a code with spaces#text#__',
    'an end alone #__',
    '__error_code#',
    '',
  ])('stays as it is if the error code is malformed: %j', (text) => {
    expect(readableMessage(text)).toBe(text)
  })

  it('shows a complete error code after one without an end', () => {
    expect(readableMessage('__error_code#A#lost __error_code#B#found#__')).toBe('__error_code#A#lost found (B)')
  })

  it('stays as it is if it has no error code', () => {
    const parts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('#', '#__', '__', '__error_cod#')))
    fc.assert(
      fc.property(parts, (some) => {
        const text = some.join('')
        fc.pre(!text.includes('__error_code#'))
        expect(readableMessage(text)).toBe(text)
      }),
    )
  })

  it('keeps all text inside and around its error codes', () => {
    const said = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('#') && !/^_|_$/.test(text))
    const code = fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]{0,30}$/)
    fc.assert(
      fc.property(fc.array(fc.record({ before: said, code, inner: said })), said, (marks, after) => {
        const text = marks.map((mark) => `${mark.before}__error_code#${mark.code}#${mark.inner}#__`).join('') + after
        const shown = marks.map(
          (mark) => mark.before + (mark.inner === '' ? mark.code : `${mark.inner} (${mark.code})`),
        )
        expect(readableMessage(text)).toBe(shown.join('') + after)
      }),
    )
  })

  it.each([
    ['openings', '__error_code#A#'],
    ['halves of openings', '__error_code#'],
    ['ends', '#__'],
    ['letters of a code', `__error_code#${'a'.repeat(90)}`],
    ['whole marks', '__error_code#A#text#__'],
  ])('is converted in under two seconds when it is a megabyte of %s', (_, part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length))
    const took = cpuTimeOf(() => {
      readableMessage(text)
    })
    expect(took).toBeLessThan(2_000)
  })
})
