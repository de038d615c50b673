// Jest's transformer: Node itself replaces types by spaces, so lines and columns stay and no source map is needed.
import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'

export default {
  process: (text) => ({ code: stripTypeScriptTypes(text) }),

  /** Jest caches a transformed file under this key. `instrument` says whether coverage is collected. */
  getCacheKey: (text, file, { configString, instrument }) =>
    createHash('sha256').update([process.version, configString, instrument, file, text].join('\0')).digest('hex'),
}
