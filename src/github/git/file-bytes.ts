/** Bytes of UTF-8 as text, without a byte order mark; null where they are anything else. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The bytes of base64 in lines, as GitHub sends it; null where it is anything else (Buffer skips what it cannot read). */
export function base64Bytes(text: string): Buffer | null {
  const digits = text.replace(/[\r\n]/g, '')
  return digits.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(digits) ? Buffer.from(digits, 'base64') : null
}
