import { describe, expect, it } from '@jest/globals'
import { readPairs, readPaths, readSummary, SUMMARY_LIMIT_BYTES } from './file-commands.js'

const pairs = (text: string) => [...readPairs(text)]

describe('a file of names and values', () => {
  it('has one pair a line, and values may contain = and <<', () => {
    expect(pairs('a=1\n\nb=x=y\nc=p<<q\nd=')).toEqual([
      ['a', '1'],
      ['b', 'x=y'],
      ['c', 'p<<q'],
      ['d', ''],
    ])
  })

  it('may have values of several lines between delimiters', () => {
    expect(pairs('a<<EOF\none\n\ntwo=2\nEOF\nb<<X\nX\nc=3\n')).toEqual([
      ['a', 'one\n\ntwo=2'],
      ['b', ''],
      ['c', '3'],
    ])
  })

  it('ends a value only at a line that equals the delimiter', () => {
    expect(pairs('a<<EOF\n EOF\neof\nEOF2\nEOF')).toEqual([['a', ' EOF\neof\nEOF2']])
  })

  it('keeps a CR in the value', () => {
    expect(pairs('a=1\r\nb<<EOF\nx\r\nEOF\n')).toEqual([
      ['a', '1\r'],
      ['b', 'x\r'],
    ])
  })

  it.each([
    ['a<<EOF\none\n', 'Matching delimiter not found'],
    ['a<<EOF\none\nEOF\r\n', 'Matching delimiter not found'],
    ['a<<EOF\none', 'EOF marker missing new line'],
    ['no pair', "Invalid format 'no pair'"],
    ['<<EOF\nx\nEOF', 'must not be empty'],
    ['a<<\nx\n', 'must not be empty'],
  ])('is rejected if it is %j', (text, message) => {
    expect(() => pairs(text)).toThrow(message)
  })

  it('yields the pairs before a syntax error', () => {
    const names: string[] = []
    expect(() => {
      for (const [name] of readPairs('a=1\nbad\nb=2')) names.push(name)
    }).toThrow()
    expect(names).toEqual(['a'])
  })
})

it('a file of paths skips empty lines and moves a repeated path to the end', () => {
  expect(readPaths('/a\n\n/b\r\n/a')).toEqual(['/b', '/a'])
})

describe('a summary', () => {
  const mask = (text: string) => text.replaceAll('one\ntwo', '***').replaceAll('secret', '***')

  it('is masked line by line, so a secret that spans two lines stays visible', () => {
    expect(readSummary(Buffer.from('one\ntwo\r\na secret'), mask).summary).toBe('one\ntwo\na ***\n')
  })

  it('is kept if it has exactly one mebibyte', () => {
    expect(readSummary(Buffer.alloc(SUMMARY_LIMIT_BYTES, 'x'), mask).summary).toHaveLength(SUMMARY_LIMIT_BYTES + 1)
  })

  it('is dropped if it has one byte more', () => {
    expect(readSummary(Buffer.alloc(SUMMARY_LIMIT_BYTES + 1, 'x'), mask)).toEqual({
      summary: null,
      error: '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k.',
    })
  })

  it('is measured in bytes, not in characters', () => {
    expect(readSummary(Buffer.from('€'.repeat(350_000)), mask).summary).toBeNull()
  })
})
