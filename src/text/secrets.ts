import { escapeHtml } from './markdown.js'
import { visible } from './plain.js'

/** Shorter strings are not credentials, and hiding them would make reports unreadable. */
export const MIN_SECRET_LENGTH = 6

/** Shorter pieces of base64 occur by chance. */
const MIN_BASE64_LENGTH = 8

/**
 * Builds a function that replaces our credentials in a text with `***`: as they are, made visible, line by line, escaped
 * for JSON (also as Go and PHP do it), URLs, HTML and XML, and in base64, also inside longer base64 such as that of
 * `key:secret`.
 */
export function hideSecrets(secrets: readonly string[]): (text: string) => string {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())])
  const forms = [...new Set(lines.filter((line) => line.length >= MIN_SECRET_LENGTH).flatMap(formsOf))]
  forms.sort((a, b) => b.length - a.length)
  return (text) => forms.reduce((safe, form) => (safe.includes(form) ? safe.replaceAll(form, '***') : safe), text)
}

function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const goEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  const percent = encodeURIComponent(secret.toWellFormed())
  const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  const query = new URLSearchParams([['', secret]]).toString().slice(1)
  const html = escapeHtml(secret)
  const plain = visible(secret)
  return [
    secret,
    ...(plain.length >= MIN_SECRET_LENGTH ? [plain] : []),
    json,
    json.replace(/[<>&]/g, goEscape),
    json.replaceAll('/', '\\/'),
    ...[percent, strict, query].flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]),
    html,
    html.replaceAll('&#39;', '&apos;'),
    ...base64Forms(Buffer.from(secret, 'utf8')),
  ]
}

/** The base64 of the bytes, and the part of it that stays the same after any prefix, in both alphabets. */
function base64Forms(bytes: Buffer): string[] {
  const inside = [0, 1, 2].map((shift) => {
    const rest = bytes.subarray(shift)
    return rest.subarray(0, rest.length - (rest.length % 3)).toString('base64')
  })
  return [bytes.toString('base64').replace(/=+$/, ''), ...inside]
    .filter((form) => form.length >= MIN_BASE64_LENGTH)
    .flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')])
}
