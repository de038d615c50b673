import { describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { isCutOff, isHtml, readBody } from '../../../src/cce/http/body.js'

const SECRET = 'Secr3tKey/AbC'
const redact = (text: string) => text.replaceAll(SECRET, '***').replaceAll('90210', '***')

describe('readBody', () => {
  it('keeps a body without secrets unchanged', () => {
    const text = ' {"a" : 1.0, "a": 1e400, "b": "\\u003c\\/"}\r\n'
    expect(readBody(text, redact).text).toBe(text)
  })

  it('accepts a byte order mark', () => {
    expect(readBody('\uFEFF{"a":1}', redact)).toEqual({ text: '\uFEFF{"a":1}', json: { value: { a: 1 } } })
  })

  it('redacts a plain secret in text and value', () => {
    const { text, json } = readBody(`{"a" : "x ${SECRET}"}`, redact)
    expect(text).toBe('{"a" : "x ***"}')
    expect(json?.value).toEqual({ a: 'x ***' })
  })

  it.each([
    ['a Unicode escape', '["Secr3tKey\\u002fAbC"]', '["***"]'],
    ['an escaped slash', '["Secr3tKey\\/AbC"]', '["***"]'],
    ['a key', '{"z":1,"\\u0053ecr3tKey/AbC":[2],"a":3}', '{"z":1,"***":[2],"a":3}'],
    ['a key named __proto__', '{"__proto__":{"a":"\\u0053ecr3tKey/AbC"}}', '{"__proto__":{"a":"***"}}'],
    ['a number', '{"value":90210}', '{"value":"***"}'],
    ['a key that is repeated', '{"a":"\\u0053ecr3tKey/AbC","a":1}', '{"a":1}'],
    ['the whole body', '"\\u0053ecr3tKey/AbC"', '"***"'],
  ])('serializes a body again that hides a secret by %s', (_title, received, expected) => {
    const { text, json } = readBody(received, redact)
    expect(text).toBe(expected)
    expect(JSON.stringify(json?.value)).toBe(expected)
  })

  it('leaves no secret in the body, in any escaping', () => {
    const escaped = fc
      .infiniteStream(fc.boolean())
      .map((flips) =>
        [...SECRET].map((sign) =>
          flips.next().value ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : sign,
        ),
      )
      .map((signs) => signs.join(''))
    fc.assert(
      fc.property(escaped, fc.json(), (hidden, other) => {
        const { text, json } = readBody(`{"${hidden}":["${hidden}",${other}]}`, redact)
        expect(JSON.stringify(JSON.parse(text))).not.toContain(SECRET)
        expect(JSON.stringify(json?.value)).not.toContain(SECRET)
      }),
    )
  })

  it('does not visit every value if there are no escapes', () => {
    const spy = jest.fn(redact)
    readBody('{"a":["b","c"]}', spy)
    expect(spy).toHaveBeenCalledTimes(1)
  })

  it('redacts the whole text once, not string by string, if there are escapes', () => {
    const spy = jest.fn(redact)
    readBody('{"a":["\\u0062","c","d"]}', spy)
    expect(spy).toHaveBeenCalledTimes(2)
  })

  it('accepts a body that is nested deeper than the stack', () => {
    const deep = `${'['.repeat(200_000)}"\\u0053ecr3tKey/AbC"${']'.repeat(200_000)}`
    expect(readBody(deep, redact).text).not.toContain('Secr3tKey/AbC')
  })

  it('redacts a body that is cut off', () => {
    expect(readBody('{"a":"\\u0053ecr3tKey\\/AbC","b', redact)).toEqual({ text: '{"a":"***","b', json: null })
  })

  it('redacts a body that is not JSON', () => {
    expect(readBody(`<p>${SECRET}`, redact)).toEqual({ text: '<p>***', json: null })
  })
})

it('isCutOff distinguishes JSON that ends too early from text that is not JSON', () => {
  expect(['{"a":[1', '\uFEFF [', '{"a":"x'].map(isCutOff)).toEqual([true, true, true])
  expect(['', 'OK', '<html>', '{"a":1,}\n', '[1 2]'].map(isCutOff)).toEqual([false, false, false, false, false])
})

it('isHtml recognizes a page by its first characters or its content type', () => {
  expect(isHtml('\n<!DOCTYPE html><p>', null)).toBe(true)
  expect(isHtml('Forbidden', 'text/html; charset=utf-8')).toBe(true)
  expect(isHtml('{"a":"<html>"}', 'application/json')).toBe(false)
})
