type Digits = (hex: string) => string
const LOWER: Digits = (hex) => hex.toLowerCase()
const UPPER: Digits = (hex) => hex.toUpperCase()

/** How a text can stand in a log, a file or a request: as it is, and in the encodings that programs write it in. */
const ENCODINGS: readonly ((text: string, digits: Digits) => readonly string[])[] = [
  (text) => [text],
  (text) => [JSON.stringify(text).slice(1, -1), JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/')],
  (text, digits) => [encodeURIComponent(text).replace(/%../g, digits), byteByByte(text, (hex) => `%${digits(hex)}`)],
  (text, digits) => ['\\u00', '\\x'].map((start) => byteByByte(text, (hex) => start + digits(hex))),
  (text) => [named(text, '&#39;'), named(text, '&#x27;'), named(text, '&apos;')],
  (text, digits) => [byteByByte(text, (hex) => `&#x${digits(hex)};`)],
  (text) => [byteByByte(text, (hex) => `&#${Number.parseInt(hex, 16)};`)],
  (text, digits) => [digits(Buffer.from(text).toString('hex'))],
  (text) => alignments(text),
]

const byteByByte = (text: string, write: Digits): string =>
  [...Buffer.from(text)].map((byte) => write(byte.toString(16).padStart(2, '0'))).join('')

const named = (text: string, apostrophe: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", apostrophe)

/** The part of its base64 that does not depend on what stands around a text, for each place in a group of three bytes. */
function alignments(text: string): readonly string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    const whole = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6))
    return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

/** Shorter texts are no credentials, and would be found by chance. */
const SHORTEST = 6

const known = new Map<string, readonly string[]>()

function formsOf(secret: string): readonly string[] {
  const forms = known.get(secret) ?? ENCODINGS.flatMap((encode) => [...encode(secret, LOWER), ...encode(secret, UPPER)])
  known.set(secret, forms)
  return forms
}

/** The form in which a text holds a secret; null if it holds none. @param text bytes as latin1, or a text */
export const formIn = (text: string, secret: string): string | null =>
  secret.length < SHORTEST
    ? null
    : (formsOf(secret).find((form) => form.length >= SHORTEST && text.includes(form)) ?? null)
