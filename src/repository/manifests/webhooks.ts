import type { ManifestSyntax, WebhookFault } from '../../model/manifest.js'
import type { FoundWebhook } from './found.js'
import { mapOf, resolved, textOf, valueAt, type YamlMap } from './node.js'
import { isOpenText } from './template-mask.js'
import { listAt, type MatchedResources, matchedResources } from './webhook-rules.js'
import {
  conditionsOf,
  type Labels,
  leavesOut,
  leftOutByConditions,
  namespaceLabels,
  objectChoice,
} from './webhook-selectors.js'

/** A webhook that may take longer can keep a cluster from becoming ready, in seconds (Gardener: `MaintenancePreconditionsSatisfied`). */
const LONGEST_TIMEOUT = 15

const KIND = /^(?:Validating|Mutating)WebhookConfiguration$/
const GROUP = 'admissionregistration.k8s.io/'

interface Defaults {
  readonly failurePolicy: string
  readonly timeoutSeconds: number
}

/** What each version of the API fills in (API reference: WebhookConfiguration). */
const DEFAULTS: ReadonlyMap<string, Defaults> = new Map([
  [`${GROUP}v1`, { failurePolicy: 'Fail', timeoutSeconds: 10 }],
  [`${GROUP}v1beta1`, { failurePolicy: 'Ignore', timeoutSeconds: 30 }],
])

/** What is known of the text around a webhook configuration. */
export interface Surroundings {
  /** the labels of the namespaces that the same text creates, by their names */
  readonly namespaces: ReadonlyMap<string, Labels>
  /** whether a template writes something between two offsets that cannot be known; null outside of a template */
  readonly isOpen: ((from: number, to: number) => boolean) | null
}

/**
 * The webhooks of a webhook configuration that can stop an upgrade, because they refuse what an upgrade needs while they do not answer,
 * or keep it waiting. Nothing is reported that a template leaves open.
 * @param object any object; others than webhook configurations have none
 * @param syntax how the object stands in the repository
 */
export function findWebhooks(object: YamlMap, syntax: ManifestSyntax, around: Surroundings): readonly FoundWebhook[] {
  const [apiVersion, kind] = [textOf(object, 'apiVersion') ?? '', textOf(object, 'kind') ?? '']
  if (!KIND.test(kind) || !(DEFAULTS.has(apiVersion) || isOpenText(apiVersion))) return []
  const list = valueAt(object, 'webhooks')?.node
  if (list?.type !== 'list') return []
  const metadata = mapOf(object, 'metadata')
  return list.items.flatMap((item, index): FoundWebhook[] => {
    const webhook = resolved(item)
    if (webhook?.type !== 'map') return []
    const { namespaces, isOpen } = around
    const next = list.items[index + 1]?.offset ?? Number.POSITIVE_INFINITY
    const faults = faultsOf(webhook, DEFAULTS.get(apiVersion) ?? null, {
      namespaces,
      isOpen: isOpen && ((from, to) => isOpen(from, Math.min(to, next))),
    })
    if (faults.length === 0) return []
    const use = {
      apiVersion: isOpenText(apiVersion) ? `${GROUP}v1` : apiVersion,
      kind,
      name: metadata && knownText(metadata, 'name'),
      syntax,
      offset: offsetFor(webhook, faults) ?? valueAt(object, 'kind')?.offset ?? object.offset,
      isLiteral: false,
    } as const
    return [{ use, webhook: knownText(webhook, 'name'), faults }]
  })
}

function knownText(map: YamlMap, key: string): string | null {
  const text = textOf(map, key)
  return text === null || isOpenText(text) ? null : text
}

/** Where the setting is that has to change; the name of the webhook where a default applies; null if it has none. */
function offsetFor(webhook: YamlMap, faults: readonly WebhookFault[]): number | null {
  const [first] = faults
  const setting = first?.isDefault ? null : first?.code === 'slow' ? 'timeoutSeconds' : 'failurePolicy'
  return (setting && valueAt(webhook, setting)?.offset) ?? valueAt(webhook, 'name')?.offset ?? null
}

function faultsOf(webhook: YamlMap, defaults: Defaults | null, around: Surroundings): readonly WebhookFault[] {
  const conditions = conditionsOf(webhook)
  const matched = withoutLeftOut(matchedResources(listAt(webhook, 'rules')), conditions)
  const open = openKeys(webhook, around)
  if (matched.resources.length === 0 || open.has('rules')) return []
  if (conditions.some(isOpenText) || objectChoice(webhook) === 'labeled') return []
  // what a template adds to `clientConfig` is only how the webhook is called
  const closed = [...open].every((key) => key === 'clientConfig')
    ? failsClosed(webhook, defaults, matched, around)
    : null
  return [closed, slow(webhook, defaults, matched)].filter((one) => one !== null)
}

function failsClosed(
  webhook: YamlMap,
  defaults: Defaults | null,
  { resources, namesNodes }: MatchedResources,
  around: Surroundings,
): WebhookFault | null {
  const policy = textOf(webhook, 'failurePolicy')
  if ((policy ?? defaults?.failurePolicy) !== 'Fail') return null
  const open = openNamespaces(webhook, around)
  if (open.length === 0 && !namesNodes) return null
  // nodes are in no namespace
  const areInNamespaces = resources.some((name) => name !== 'nodes')
  return { code: 'fails-closed', resources, open: areInNamespaces ? open : [], isDefault: policy === null }
}

function slow(webhook: YamlMap, defaults: Defaults | null, { resources }: MatchedResources): WebhookFault | null {
  const text = textOf(webhook, 'timeoutSeconds')
  const seconds = text === null ? (defaults?.timeoutSeconds ?? 0) : Number(text)
  return seconds > LONGEST_TIMEOUT ? { code: 'slow', seconds, resources, isDefault: text === null } : null
}

/** The namespaces that the webhook does not leave out, of those that must work for the webhook to answer again. */
function openNamespaces(webhook: YamlMap, { namespaces }: Surroundings): readonly ('kube-system' | 'own')[] {
  const conditions = conditionsOf(webhook)
  const covers = (namespace: string): boolean =>
    !leftOutByConditions(conditions, (condition) => condition.includes(namespace), ABOUT_NAMESPACE) &&
    !leavesOut(webhook, 'namespaceSelector', namespaceLabels(namespace, namespaces.get(namespace)))
  const client = mapOf(webhook, 'clientConfig')
  const service = client && mapOf(client, 'service')
  const own = service && textOf(service, 'namespace')
  const open: ('kube-system' | 'own')[] = []
  if (covers('kube-system')) open.push('kube-system')
  // a label on its own pods usually keeps a webhook from asking itself
  if (own !== null && own !== 'kube-system' && objectChoice(webhook) === 'all' && covers(own)) open.push('own')
  return open
}

const ABOUT_NAMESPACE = /request\.namespace|namespaceObject|metadata\.namespace/
const ABOUT_RESOURCE = /request\.(?:resource|kind)/

/** Without the resources that conditions leave out: `request.resource.resource != "leases"`. */
function withoutLeftOut({ resources, namesNodes }: MatchedResources, conditions: readonly string[]): MatchedResources {
  const isLeftOut = (name: string): boolean => {
    const names = name === 'nodes' ? /["']nodes["']|system:node/ : new RegExp(`["']${name}["']`)
    return leftOutByConditions(conditions, (condition) => names.test(condition), ABOUT_RESOURCE)
  }
  return {
    resources: resources.filter((name) => name === '*' || !isLeftOut(name)),
    namesNodes: namesNodes && !isLeftOut('nodes'),
  }
}

/**
 * The keys of a webhook for which a template can write something else: lines that belong to the key or follow it, or the key once more in
 * another branch.
 */
function openKeys({ entries }: YamlMap, { isOpen }: Surroundings): ReadonlySet<string> {
  const [known, open] = [new Set<string>(), new Set<string>()]
  if (isOpen === null) return open
  entries.forEach(({ key, keyOffset }, index) => {
    const next = entries[index + 1]?.keyOffset ?? Number.POSITIVE_INFINITY
    if (known.has(key) || isOpen(keyOffset, next)) open.add(key)
    known.add(key)
  })
  return open
}
