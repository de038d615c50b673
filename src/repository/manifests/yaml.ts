import { chunksOf } from './chunks.js'
import type { Found, FoundFault, FoundUse, FoundWebhook, InnerScan } from './found.js'
import { type AnyDocument, readAny } from './read-any.js'
import { readPlain } from './read-plain.js'
import { usesIn } from './uses.js'
import { surroundingsOf } from './webhook-texts.js'

/**
 * Finds uses in a text of YAML or JSON that is no template.
 * @param path of the file, or of the one that holds the text
 */
export function scanYaml(path: string, content: string, inner: InnerScan): Found {
  // a lone CR is a line break in YAML, but not for the readers
  const text = content.replace(/\r(?!\n)/g, '\n')
  const uses: FoundUse[] = []
  const webhooks: FoundWebhook[] = []
  const faults: FoundFault[] = []
  const around = surroundingsOf(text)
  for (const { root, faults: syntaxFaults } of documentsOf(text)) {
    const [fault] = syntaxFaults
    const found = root === null ? null : usesIn(root, path, text, inner, around)
    // what stands after a fault can be read wrong
    const isBefore = ({ offset }: { readonly offset: number }) => fault === undefined || offset < fault.offset
    for (const use of found?.uses ?? []) if (isBefore(use)) uses.push(use)
    for (const webhook of found?.webhooks ?? []) if (isBefore(webhook.use)) webhooks.push(webhook)
    const first = fault ?? found?.faults[0]
    if (first !== undefined) faults.push(first)
  }
  uses.sort((one, other) => one.offset - other.offset)
  return { uses, webhooks, faults: /\.json$/i.test(path) ? faults.map(asJson) : faults }
}

/** The documents of a text: read fast where that is possible. */
function* documentsOf(text: string): Generator<AnyDocument> {
  for (const { start, end } of chunksOf(text))
    for (let at = start; at < end; ) {
      const plain = readPlain(text, at, end)
      yield plain === null ? readAny(text, at, end) : { root: plain.root, faults: [] }
      at = plain?.next ?? end
    }
}

const asJson = (fault: FoundFault): FoundFault =>
  fault.why === 'invalid-yaml' ? { offset: fault.offset, why: 'invalid-json' } : fault
