import { describe, expect, it } from '@jest/globals'
import { codeBlock, codeSpan, trustedMarkdown } from '../../src/text/markdown.js'

describe('a code span', () => {
  it.each([
    ['plain', '`plain`'],
    ['a `b` c', '``a `b` c``'],
    ['`', '`` ` ``'],
    ['```\n# x', '```` ``` # x ````'],
    ['', '`-`'],
    ['\u200b', '`-`'],
  ])('of %j is %j', (text, span) => expect(codeSpan(text)).toBe(span))
})

it('a block of code has a longer fence than anything in it', () => {
  expect(codeBlock(['df -h', '````'])).toBe('`````\ndf -h\n````\n`````')
})

it('a sentence of our own keeps its code and loses its markup', () => {
  expect(trustedMarkdown('Set `a_b` to *x*, see <y> #1')).toBe('Set `a_b` to \\*x\\*, see \\<y\\> \\#1')
})
