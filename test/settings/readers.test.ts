import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nearest } from '../../src/model/nearest.js'
import { splitList } from '../../src/settings/lists.js'
import { pathGlobs } from '../../src/settings/path-globs.js'
import { allowsPlainHttp, baseUrl, id, ownFolder } from '../../src/settings/readers.js'

describe('a list', () => {
  it.each([
    ['', []],
    [' , ,\n', []],
    ['a', ['a']],
    ['a,b', ['a', 'b']],
    [' a , b ', ['a', 'b']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    ['a,\nb,\n', ['a', 'b']],
    ['**/*.{yaml,yml},x', ['**/*.{yaml,yml}', 'x']],
    ['{a,{b,c}},d', ['{a,{b,c}}', 'd']],
    ['a},b', ['a}', 'b']],
    ['{a,b\nc,d', ['{a,b', 'c', 'd']],
    ['a b', ['a b']],
    ['- a\n- b', ['a', 'b']],
    ['  - a\r\n  - b, c\r\n', ['a', 'b', 'c']],
    ['-', []],
    ['-a', ['-a']],
    ['[a, b]', ['a', 'b']],
    ['[]', []],
    ['["a/**", \'b\']', ['a/**', 'b']],
    ['[\n  "a",\n  "b", # c\n]', ['a', 'b']],
    ['[a, b] # c', ['a', 'b']],
    ['[ab]/x, c[de]', ['[ab]/x', 'c[de]']],
    ['[ab],[cd]', ['[ab]', '[cd]']],
    ['[[ab]*, c]', ['[ab]*', 'c']],
    ['[a', ['[a']],
    ['"a"', ['a']],
    ['\'a\', "b"', ['a', 'b']],
    ['“a”, ‘b’, «c», `d`, 「e」', ['a', 'b', 'c', 'd', 'e']],
    ['"a # b", "c,d"', ['a # b', 'c,d']],
    ['"a', ['"a']],
    ['a"', ['a"']],
    ['"a"b', ['"a"b']],
    ["it's", ["it's"]],
    ['""', []],
    ['a # b, c', ['a']],
    ['# a\nb', ['b']],
    ['a#b', ['a#b']],
    ['a\rb', ['a', 'b']],
  ])('reads %p as %p', (text, entries) => {
    expect(splitList(text)).toEqual(entries)
  })

  it('yields the same entries whichever separator joins them', () => {
    const entry = fc.constantFrom('a', '**/*.{yaml,yml}', '!docs/**', '{a,{b,c}}', 'x y', '.github/*')
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom(',', '\n', ', ', ',\n', '\r\n'), (entries, joint) => {
        expect(splitList(entries.join(joint))).toEqual(entries)
      }),
    )
  })
})

describe('the nearest word', () => {
  const words = ['precheck', 'addons', 'any']

  it.each([
    ['prechek', 'precheck'],
    ['PreCheck', 'precheck'],
    ['pre-check', 'precheck'],
    ['addon', 'addons'],
    ['an', 'any'],
    ['xyz', null],
    ['', null],
    ['upgrade', null],
  ])('is found for %p: %p', (word, expected) => {
    expect(nearest(word, words)).toBe(expected)
  })

  it('is null for an empty list', () => {
    expect(nearest('x', [])).toBeNull()
  })

  it('is the word itself if the list contains it', () => {
    fc.assert(fc.property(fc.constantFrom(...words), (word) => expect(nearest(word, words)).toBe(word)))
  })
})

describe('an accepted id', () => {
  it('stays one segment of a path', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'a9.-_/') })),
        (text) => {
          if ('problem' in id(text)) return
          expect(new URL(`https://x.test/a/${text}/b`).pathname).toBe(`/a/${text}/b`)
        },
      ),
    )
  })
})

describe('an accepted base URL', () => {
  it('is https or on loopback, with nothing but a path after its origin', () => {
    const piece = fc.constantFrom(
      'http://',
      'https://',
      '127.0.0.1',
      'localhost',
      '[::1]',
      '.',
      'x.test',
      '@',
      ':',
      '80',
      '/',
      '?',
      '#',
      '\\',
      'a',
      '%2e',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const reading = baseUrl(pieces.join(''))
        if ('problem' in reading) return
        const url = new URL(reading.value)
        expect(url.protocol === 'https:' || allowsPlainHttp(url.hostname)).toBe(true)
        expect([url.username, url.password, url.search, url.hash]).toEqual(['', '', '', ''])
        expect(reading.value.endsWith('/')).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})

describe('an accepted report folder', () => {
  it('ends in a name', () => {
    const piece = fc.constantFrom('.', '..', '/', '\\', 'a', '.git', './', '../')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const reading = ownFolder(pieces.join(''))
        if ('problem' in reading) return
        const parts = reading.value.split('/').filter((part) => part !== '' && part !== '.')
        expect(parts.at(-1)).not.toBe('..')
        expect(parts).not.toEqual([])
        expect(parts).not.toContain('.git')
      }),
      { numRuns: 500 },
    )
  })
})

describe('accepted globs of changed files', () => {
  it('contain one that can match', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'!*/.,{}()a\n') }), (text) => {
        const reading = pathGlobs(text)
        if ('value' in reading) expect(reading.value.some((glob) => !/^!(?!\()/.test(glob))).toBe(true)
      }),
    )
  })
})
