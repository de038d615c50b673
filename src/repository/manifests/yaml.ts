import { chunksOf } from './chunks.js'
import type { Found, FoundFault, FoundUse, FoundWebhook, InnerScan } from './found.js'
import { readAny } from './read-any.js'
import { usesIn } from './uses.js'

/**
 * Finds uses in a text of YAML or JSON that is no template.
 * @param path of the file, or of the one that holds the text
 */
export function scanYaml(path: string, text: string, inner: InnerScan): Found {
  const uses: FoundUse[] = []
  const webhooks: FoundWebhook[] = []
  const faults: FoundFault[] = []
  for (const { start, end } of chunksOf(text)) {
    const { root, faults: syntaxFaults } = readAny(text, start, end)
    const [fault] = syntaxFaults
    const found = root === null ? null : usesIn(root, path, text, inner)
    // what stands after a fault can be read wrong
    const isBefore = ({ offset }: { readonly offset: number }) => fault === undefined || offset < fault.offset
    for (const use of found?.uses ?? []) if (isBefore(use)) uses.push(use)
    for (const webhook of found?.webhooks ?? []) if (isBefore(webhook.use)) webhooks.push(webhook)
    const [duplicate] = found?.faults ?? []
    const [first] = [fault, duplicate].filter((one) => one !== undefined)
    if (first !== undefined) faults.push(first)
  }
  uses.sort((one, other) => one.offset - other.offset)
  return { uses, webhooks, faults: /\.json$/i.test(path) ? faults.map(asJson) : faults }
}

const asJson = (fault: FoundFault): FoundFault =>
  fault.why === 'invalid-yaml' ? { offset: fault.offset, why: 'invalid-json' } : fault
