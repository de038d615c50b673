import type { ApiKind } from '../../model/removed-api.js'
import { scanFile } from '../manifests/scan.js'

/** A heading of `helm status`, such as `==> policy/v1beta1/PodDisruptionBudget`. */
const HEADING = /^==> ([\w.-]+(?:\/[\w.-]+)?)\/([A-Z]\w*)/gm

/** Some object, in YAML or JSON. */
const OBJECT = /\bapi_?version\b/i

/**
 * The removed APIs among the objects that a release of Helm stores, each once: in YAML, in JSON, or as the headings of `helm status`.
 * The API reference does not say in which form CCE sends them.
 * @returns null if the text is in another form, or cannot be read
 */
export function removedApisIn(text: string): readonly ApiKind[] | null {
  const headings = [...text.matchAll(HEADING)].map(
    ([, apiVersion, kind]) => `---\napiVersion: ${apiVersion}\nkind: ${kind}\n`,
  )
  const scans = [text, headings.join('')].map((part) => scanFile('release.yaml', part))
  const apis = scans.flatMap(({ uses }) => uses).map(({ apiVersion, kind }) => ({ apiVersion, kind }))
  const isRead = headings.length > 0 || (OBJECT.test(text) && scans.every(({ unread }) => unread.length === 0))
  if (apis.length === 0 && !isRead) return null
  return [...new Map(apis.map((api) => [JSON.stringify(api), api])).values()]
}
