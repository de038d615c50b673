/** Shorter strings are no credentials, and hiding them would make every report unreadable. */
export const SHORTEST_SECRET = 6

/**
 * A function that replaces our credentials in a text by `***`: as they are, JSON-escaped, percent-encoded, HTML-escaped
 * and in base64.
 */
export function hideSecrets(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(formsOf))]
  forms.sort((a, b) => b.length - a.length)
  return (text) => forms.reduce((safe, form) => (safe.includes(form) ? safe.replaceAll(form, '***') : safe), text)
}

function formsOf(secret: string): string[] {
  const html = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
  const base64 = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '')
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), html, base64]
}
