import type { FoundWebhook } from './found.js'
import type { YamlMap } from './node.js'

/** The webhooks of a webhook configuration that can stop an upgrade; none if the object is not one. @param object with apiVersion and kind */
export function findWebhooks(_object: YamlMap): readonly FoundWebhook[] {
  return []
}
