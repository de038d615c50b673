import crypto from 'node:crypto'

/**
 * The SHA-256 of a text in hexadecimal digits. It takes one step where Node has it (from 20.12): a hash object takes memory of its own
 * until it is collected, and a report can have tens of thousands of hashes.
 */
export const sha256 = (text: string): string =>
  typeof crypto.hash === 'function'
    ? crypto.hash('sha256', text, 'hex')
    : crypto.createHash('sha256').update(text).digest('hex')
