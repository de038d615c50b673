/**
 * The text of a file in UTF-8 or UTF-16, without its byte order mark; null for any other encoding. PowerShell 5 writes UTF-16 when
 * output is redirected to a file. Without a mark, UTF-16 is recognized by the zero byte of its first character, which is ASCII in
 * JSON and YAML.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0)
  const isLittleEndian = (first === 0xff && second === 0xfe) || (second === 0 && first !== undefined && first !== 0)
  if (!isBigEndian && !isLittleEndian) return decode('utf-8', bytes)
  if (bytes.length % 2 !== 0) return null
  const text = decode('utf-16le', isBigEndian ? Buffer.from(bytes).swap16() : bytes)
  // UTF-32 has two more zero bytes
  return text?.startsWith('\0') || text?.charAt(1) === '\0' ? null : text
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Decodes the percent signs of a part of a URL; null if one of them does not begin an encoded byte. */
export function decodePercent(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
