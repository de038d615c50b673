import { visible } from './plain.js'

/** Shorter strings are no credentials, and hiding them would make every report unreadable. */
export const SHORTEST_SECRET = 6

/** Shorter pieces of base64 turn up by chance. */
const SHORTEST_BASE64 = 8

/**
 * A function that replaces our credentials in a text by `***`: as they are, made visible, each line of theirs,
 * JSON-escaped (also as Go and PHP do it), percent-encoded, HTML-escaped, and in base64, also inside a longer base64 text
 * such as that of `key:secret`.
 */
export function hideSecrets(secrets: readonly string[]): (text: string) => string {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())])
  const forms = [...new Set(lines.filter((line) => line.length >= SHORTEST_SECRET).flatMap(formsOf))]
  forms.sort((a, b) => b.length - a.length)
  return (text) => forms.reduce((safe, form) => (safe.includes(form) ? safe.replaceAll(form, '***') : safe), text)
}

function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const goEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  const percent = encodeURIComponent(secret.toWellFormed())
  const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  const query = new URLSearchParams([['', secret]]).toString().slice(1)
  const html = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
  const plain = visible(secret)
  return [
    secret,
    ...(plain.length >= SHORTEST_SECRET ? [plain] : []),
    json,
    json.replace(/[<>&]/g, goEscape),
    json.replaceAll('/', '\\/'),
    ...[percent, strict, query].flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]),
    html,
    html.replaceAll('&#39;', '&apos;'),
    ...base64Forms(Buffer.from(secret, 'utf8')),
  ]
}

/** base64 of the bytes alone, and what stays of it whatever stands before and behind them; in both alphabets. */
function base64Forms(bytes: Buffer): string[] {
  const inside = [0, 1, 2].map((shift) => {
    const rest = bytes.subarray(shift)
    return rest.subarray(0, rest.length - (rest.length % 3)).toString('base64')
  })
  return [bytes.toString('base64').replace(/=+$/, ''), ...inside]
    .filter((form) => form.length >= SHORTEST_BASE64)
    .flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')])
}
