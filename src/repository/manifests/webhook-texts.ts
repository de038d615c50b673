import { lazily } from '../../model/collections.js'
import { canHoldWebhook } from './apis.js'
import { chunksOf } from './chunks.js'
import type { FoundWebhook } from './found.js'
import { itemsOf, mapOf, textOf, type YamlMap, type YamlNode } from './node.js'
import { readAny } from './read-any.js'
import { maskTemplate } from './template-mask.js'
import { type Labels, labelsOf } from './webhook-selectors.js'
import { findWebhooks, type Surroundings } from './webhooks.js'

/** What is known of a text of YAML around its webhook configurations. It is read when a webhook needs it. */
export function surroundingsOf(text: string, isOpen: Surroundings['isOpen'] = null): Surroundings {
  const namespaces = lazily(() => namespacesIn(text))
  return {
    get namespaces() {
      return namespaces()
    },
    isOpen,
  }
}

/** The labels of the namespaces that a text creates, by their names. */
function namespacesIn(text: string): ReadonlyMap<string, Labels> {
  const found = new Map<string, Labels>()
  for (const object of objectsIn(text, 'Namespace', (document) => NAMESPACE_KIND.test(document))) {
    const metadata = mapOf(object, 'metadata')
    const name = metadata && textOf(metadata, 'name')
    if (name !== null && textOf(object, 'kind') === 'Namespace')
      found.set(name, labelsOf(metadata && mapOf(metadata, 'labels')))
  }
  return found
}

const NAMESPACE_KIND = /kind["']?\s*:\s*["']?Namespace\b/

/** The objects of the documents of a text that contain a word and can hold what is looked for, those of lists too. */
function* objectsIn(text: string, word: string, canHold: (document: string) => boolean): Generator<YamlMap> {
  let index = -1
  for (const { start, end } of chunksOf(text)) {
    if (index < start) index = text.indexOf(word, start)
    if (index === -1) return
    if (index < end && canHold(text.slice(start, end))) yield* objectsOf(readAny(text, start, end).root)
  }
}

function* objectsOf(node: YamlNode | null): Generator<YamlMap> {
  if (node?.type !== 'map') return
  yield node
  if ((textOf(node, 'kind') ?? '').endsWith('List'))
    for (const item of itemsOf(node, 'items')) if (item.type === 'map') yield item
}

/** The webhooks of a Helm or Go template that can stop an upgrade, as far as it can be read as YAML. */
export function templateWebhooks(template: string): readonly FoundWebhook[] {
  if (!canHoldWebhook(template)) return []
  const { text, open } = maskTemplate(template)
  const around = surroundingsOf(text, (from, to) => isAny(open, from, to))
  return [...objectsIn(text, 'WebhookConfiguration', canHoldWebhook)].flatMap((object) =>
    findWebhooks(object, 'template', around),
  )
}

/** Whether an offset is between two others. @param offsets in ascending order */
function isAny(offsets: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (offsets[low] ?? to) < to
}
