import type { ManifestSyntax } from '../../model/manifest.js'
import { type Found, type InnerScan, mapFound, NOTHING_FOUND } from './found.js'
import { isTemplate } from './template.js'

/** How an object of a string stands in the file that has the string: only what does not reach a cluster as it is keeps its syntax. */
const KEPT: readonly ManifestSyntax[] = ['reference', 'indirect', 'guarded', 'archive']

/**
 * Finds uses in a string that can hold manifests, alone or between other text such as the lines of a shell script. What is no YAML is
 * read as a template is, by its lines. A string that is neither is no fault, since most are not meant as manifests; one that is too much
 * to read is.
 */
export function scanEmbedded(text: string, inner: InnerScan): Found {
  const parsed = isTemplate('', text) ? NOTHING_FOUND : inner.yaml(text)
  const isParsed = parsed.faults.length === 0 && parsed.uses.length + parsed.webhooks.length > 0
  const found = isParsed ? parsed : inner.template(text)
  return mapFound(
    { ...found, faults: found.faults.filter(({ why }) => why === 'too-many') },
    (offset) => offset,
    (use) => ({ ...use, syntax: KEPT.includes(use.syntax) ? use.syntax : 'embedded' }),
  )
}
