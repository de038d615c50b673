import type { Redact } from '../../model/ports.js'

export interface Body {
  /** as received, with our own credentials redacted; unchanged if there are none */
  text: string
  /** the parsed value; null if the text is not JSON */
  json: { value: unknown } | null
}

/**
 * Redacts and parses a body. JSON escapes such as `\u0041` can hide a credential from a redaction of the text. If there are
 * any, the parsed strings and keys are redacted too, and the text is serialized again if that changed something.
 */
export function readBody(received: string, redact: Redact): Body {
  const text = redact(received)
  let json = parse(text)
  // a redaction outside a string, such as of digits in a number, breaks the syntax: redact the parsed value instead
  const broken = json === null && text !== received
  if (broken) json = parse(received)
  const plain = unescaped(text)
  const hidden = plain !== text && redact(plain) !== plain
  if (json === null) return { text: hidden ? redact(plain) : text, json }
  if (!broken && !hidden) return { text, json }
  const root = [json.value]
  redactInside(root, redact)
  return { text: serialize(root[0]), json: { value: root[0] } }
}

/** Whether a 2xx body is JSON that ends too early. Without a content length, a connection that closes early looks complete. */
export function isCutOff(text: string): boolean {
  const end = text.trimEnd().at(-1)
  return /^\uFEFF?\s*[[{]/.test(text) && end !== ']' && end !== '}'
}

export function isHtml(text: string, contentType: string | null): boolean {
  return /^\uFEFF?\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(text) || /\bhtml\b/i.test(contentType ?? '')
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown }
  } catch {
    return null
  }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/**
 * The text without its JSON escapes. It is not parsed, so it also reveals what a repeated key or an incomplete body hides;
 * and one redaction of it is far cheaper than one for each of a million strings.
 */
function unescaped(text: string): string {
  if (!text.includes('\\u') && !text.includes('\\/')) return text
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (_match, code: string | undefined, sign: string) =>
    code === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** Redacts in place, keeping the order of keys; without recursion, because a response may be nested deeper than the stack. */
function redactInside(root: object, redact: Redact): void {
  const pending = [root]
  for (let holder = pending.pop(); holder !== undefined; holder = pending.pop()) {
    const entries = Object.entries(holder)
    if (!Array.isArray(holder)) for (const [key] of entries) Reflect.deleteProperty(holder, key)
    for (const [key, value] of entries) {
      const name = Array.isArray(holder) ? key : redact(key)
      // plain assignment would call the setter of `__proto__`
      const descriptor = { value: redactedScalar(value, redact), configurable: true, enumerable: true, writable: true }
      Object.defineProperty(holder, name, descriptor)
      if (typeof value === 'object' && value !== null) pending.push(value)
    }
  }
}

function redactedScalar(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value !== 'number') return value
  return redact(String(value)) === String(value) ? value : '***'
}

/** A value that is nested too deeply to be serialized is dropped. */
function serialize(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return '"***"'
  }
}
