import { describe, expect, it } from '@jest/globals'
import { xmlAttributes, xmlText } from '../../src/text/xml.js'

describe('text for XML', () => {
  it.each([
    ['<a href="x">&amp;</a>', '&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;'],
    [']]>', ']]&gt;'],
    ['a\u0000b\u001bc', 'a\uFFFDb\uFFFDc'],
    ['\ud800x\udc00', '\uFFFDx\uFFFD'],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
    ['a\r\nb\rc\td', 'a\nb\nc\td'],
    ['節😀', '節😀'],
    ['\u202eabc\u200b', 'abc'],
  ])('escapes %j as %j', (raw, text) => expect(xmlText(raw)).toBe(text))
})

it('XML attributes keep tabs and line feeds and omit null values', () => {
  expect(xmlAttributes({ a: "x\n'y'\t", b: null, c: 3 })).toBe(' a="x&#10;&apos;y&apos;&#9;" c="3"')
})
