import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { growingRedaction, hideSecrets } from '../../src/text/secrets.js'

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

const percentEncode = (text: string, isUpper: boolean) =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .map((code) => (isUpper ? code.toUpperCase() : code))
    .join('')

const fromEntities = (text: string) =>
  text.replace(/&#x([0-9a-f]+);|&#(\d+);/gi, (_, hex, decimal) =>
    String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )

/** Encodings with their decoders, which are those of the platform where there is one. */
const ENCODINGS: [name: string, encode: (text: string) => string, decode: (text: string) => string][] = [
  ['base64', base64, (text) => Buffer.from(text, 'base64').toString()],
  [
    'URL-safe base64',
    (text) => Buffer.from(text).toString('base64url'),
    (text) => Buffer.from(text, 'base64url').toString(),
  ],
  ['hexadecimal', (text) => Buffer.from(text).toString('hex'), (text) => Buffer.from(text, 'hex').toString()],
  [
    'upper-case hexadecimal',
    (text) => Buffer.from(text).toString('hex').toUpperCase(),
    (text) => Buffer.from(text, 'hex').toString(),
  ],
  ['percent-encoding', (text) => percentEncode(text, true), unescape],
  ['lower-case percent-encoding', (text) => percentEncode(text, false), unescape],
  ['percent-encoding of what a URL needs', encodeURIComponent, unescape],
  ['decimal entities', (text) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join(''), fromEntities],
  [
    'hexadecimal entities',
    (text) => [...text].map((sign) => `&#x${sign.codePointAt(0)?.toString(16)};`).join(''),
    fromEntities,
  ],
  ['JSON', (text) => JSON.stringify(text).slice(1, -1), (text) => text.replace(/\\(.)/g, '$1')],
  [
    'JSON in ASCII',
    (text) => [...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    (text) => text.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
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

  it('is hidden in any two encodings inside each other, wherever it stands in the text', () => {
    const encoding = fc.constantFrom(...ENCODINGS)
    // what follows a secret that ends in the beginning of an escape can complete it, so that the text holds another one
    const wholeSecret = secretText.filter(
      (secret) => !/(?:%[0-9a-f]?|\\(?:u[0-9a-f]{0,3}|x[0-9a-f]?)?|&#?x?\w*)$/i.test(secret),
    )
    const around = fc.string({ unit: fc.constantFrom(...'abcXYZ 0189:;,.<>/+='), maxLength: 12 })
    fc.assert(
      fc.property(
        wholeSecret,
        fc.array(encoding, { maxLength: 2 }),
        fc.array(around, { minLength: 6, maxLength: 6 }),
        (secret, encodings, texts) => {
          const [before = '', after = '', ...inner] = texts
          const encoded = encodings.reduce(
            (text, [, encode], level) => encode(`${inner[2 * level] ?? ''}${text}${inner[2 * level + 1] ?? ''}`),
            secret,
          )
          const shown = hideSecrets([secret])(`${before} ${encoded} ${after}`)
          expect(shown).toContain('***')
          expect(shown).not.toContain(secret)
          const decoded = encodings.reduceRight(
            (text, [, , decode]) => decode(text),
            shown.slice(before.length + 1, shown.length - after.length - 1),
          )
          expect(decoded).not.toContain(secret)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['&#x2F; and &#43;', 'wJalrXUtnFEMI&#x2F;K7MDENG&#43;bPxRfiCYEXAMPLEKEY'],
    ['named entities', 'wJalrXUtnFEMI&sol;K7MDENG&plus;bPxRfiCYEXAMPLEKEY'],
    [
      'entities of every character',
      [...'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'].map((sign) => `&#${sign.charCodeAt(0)};`).join(''),
    ],
    ['entities that were escaped again', 'wJalrXUtnFEMI&amp;#x2F;K7MDENG&amp;#43;bPxRfiCYEXAMPLEKEY'],
    ['partial percent-encoding', 'wJalrXUtnFEMI%2fK7MDENG+bPxRfiCYEXAMPLEKEY'],
    ['double percent-encoding', 'wJalrXUtnFEMI%252FK7MDENG%252bbPxRfiCYEXAMPLEKEY'],
    ['lower-case hexadecimal', Buffer.from('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY').toString('hex')],
    ['upper-case hexadecimal', Buffer.from('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY').toString('hex').toUpperCase()],
    [
      'hexadecimal inside a longer run',
      `0${Buffer.from('a wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY z').toString('hex')}`,
    ],
    ['escapes of a script', 'wJalrXUtnFEMI\\x2fK7MDENG\\u002bbPxRfiCYEXAMPLEKEY'],
    ['base64 of base64', base64(base64('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'))],
  ])('is hidden in %s', (_, encoded) => {
    expect(hideSecrets(['wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'])(`<p>${encoded}</p>`)).toBe('<p>***</p>')
  })

  it('takes time in proportion to the length of the text, whatever is in it', () => {
    const hide = hideSecrets(['wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'])
    const texts = [
      '%25',
      '&#37;32',
      '&amp;',
      '\\u005c',
      'QUJD',
      '6162',
      '"uid": "6a1b2c3d-1111-2222-3333-444455556666",\n',
    ]
    const timeOf = (length: number) => {
      const began = performance.now()
      for (const text of texts) hide(text.repeat(length / text.length))
      return performance.now() - began
    }
    timeOf(100_000)
    const [short, long] = [timeOf(100_000), timeOf(800_000)]
    expect(long).toBeLessThan(short * 30)
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

describe('secrets that become known later', () => {
  it('are hidden from then on, beside those that were known before', () => {
    const added: string[] = []
    const { redact, add } = growingRedaction(['first-secret'], (secrets) => added.push(...secrets))
    expect(redact('first-secret second-secret')).toBe('*** second-secret')
    add(['second-secret'])
    expect(redact('first-secret second-secret')).toBe('*** ***')
    expect(redact(Buffer.from('second-secret').toString('hex'))).toBe('***')
    expect(added).toEqual(['second-secret'])
  })
})
