import type { ApiKind } from '../../model/removed-api.js'
import { scanFile } from '../manifests/scan.js'

/** A heading of `helm status`, such as `==> policy/v1beta1/PodDisruptionBudget`. */
const HEADING = /^==> ([\w.-]+(?:\/[\w.-]+)?)\/([A-Z]\w*)/gm

/**
 * The removed APIs among the objects that a release of Helm stores, each once: in YAML, in JSON, or as the headings of `helm status`.
 * The API reference does not say in which form CCE sends them.
 */
export function removedApisIn(text: string): readonly ApiKind[] {
  const headings = [...text.matchAll(HEADING)].map(
    ([, apiVersion, kind]) => `---\napiVersion: ${apiVersion}\nkind: ${kind}\n`,
  )
  const uses = [text, headings.join('')].flatMap((part) => scanFile('release.yaml', part).uses)
  const apis = uses.map(({ apiVersion, kind }) => ({ apiVersion, kind }))
  return [...new Map(apis.map((api) => [JSON.stringify(api), api])).values()]
}
