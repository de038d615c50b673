import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hideSecrets } from '../../src/text/secrets.js'

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

/** Printable texts like keys and tokens. */
const secretText = fc
  .string({ unit: 'grapheme-ascii', minLength: 12, maxLength: 60 })
  .filter((text) => !text.includes('*'))

const FORMS: [string, (secret: string) => string][] = [
  ['as it is', (secret) => secret],
  ['in a JSON string', (secret) => JSON.stringify({ said: secret })],
  ['in a JSON string inside a JSON string', (secret) => JSON.stringify(secret).slice(1, -1)],
  ['percent-encoded', encodeURIComponent],
  ['in a query', (secret) => new URLSearchParams({ token: secret }).toString()],
  ['in base64', base64],
  ['in URL-safe base64', (secret) => Buffer.from(secret, 'utf8').toString('base64url')],
  [
    'escaped for HTML',
    (secret) =>
      secret
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;'),
  ],
]

describe('a secret', () => {
  it.each(FORMS)('is hidden %s', (_, form) => {
    fc.assert(
      fc.property(secretText, (secret) => {
        const shown = hideSecrets([secret])(`before ${form(secret)} after`)
        expect(shown).not.toContain(secret)
        expect(shown).not.toContain(form(secret))
        expect(shown).toContain('***')
      }),
    )
  })

  it.each([0, 1, 2, 3, 4, 5])('leaves no 8 characters of its base64 after a prefix of %p bytes', (length) => {
    const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
    for (const end of ['', ':', 'ab', 'abc']) {
      const whole = base64(`${'u'.repeat(length)}${secret}${end}`)
      const shown = hideSecrets([secret])(whole)
      expect(shown).toContain('***')
      for (const piece of shown.split('***')) expect(piece.length).toBeLessThanOrEqual(8 + Math.ceil(length / 3) * 4)
    }
  })

  it('is hidden in JSON that is escaped as Go and PHP do it', () => {
    const hide = hideSecrets(['abc<&>/def'])
    expect(hide('"abc\\u003c\\u0026\\u003e/def"')).toBe('"***"')
    expect(hide('"abc<&>\\/def"')).toBe('"***"')
  })

  it('is hidden in a strictly encoded URL, with either case of hex digits', () => {
    const hide = hideSecrets(["it's(a)secret/*!"])
    expect(hide('it%27s%28a%29secret%2F%2A%21')).toBe('***')
    expect(hide('it%27s%28a%29secret%2f%2a%21')).toBe('***')
  })

  it('is hidden in escaped XML', () => {
    expect(hideSecrets(["it's<a>secret"])('it&apos;s&lt;a&gt;secret')).toBe('***')
  })

  it('is hidden when its invisible characters were removed', () => {
    expect(hideSecrets(['abc\u200bdefghi'])('abcdefghi')).toBe('***')
  })

  it('is hidden line by line if it has several lines', () => {
    expect(hideSecrets(['first-line\r\nsecond-line'])('at second-line, at first-line')).toBe('at ***, at ***')
  })

  it('is hidden together with a longer secret that contains it', () => {
    const hide = hideSecrets(['abcdef', 'abcdefghijkl'])
    expect(hide('abcdefghijkl abcdef')).toBe('*** ***')
  })

  it('is hidden at every occurrence in a text', () => {
    expect(hideSecrets(['abcdef'])('abcdefabcdef abcdef')).toBe('****** ***')
  })

  it('is not hidden if it is shorter than six characters, which would make reports unreadable', () => {
    expect(hideSecrets(['a', '', 'abcde'])('a cab, abcde')).toBe('a cab, abcde')
  })

  it('does not change a text that does not contain it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'xyz {}":\n'), maxLength: 80 }), (text) => {
        expect(hideSecrets(['abcdef1234567890'])(text)).toBe(text)
      }),
    )
  })

  it('never causes an exception', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 20 })),
        fc.string({ unit: 'binary' }),
        (secrets, text) => {
          expect(typeof hideSecrets(secrets)(text)).toBe('string')
        },
      ),
    )
    expect(hideSecrets(['abcdef\ud800'])('abcdef\ud800')).toBe('***')
  })
})
