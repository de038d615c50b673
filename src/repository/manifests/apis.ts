import { removedKinds } from '../../catalog/removed-apis.js'
import { removedCustomResources } from '../../catalog/removed-custom-resources.js'
import { lazily } from '../../model/collections.js'

/** The kinds of each apiVersion that some release of Kubernetes, or some version of a component, no longer serves. */
const kindsByVersion = lazily(() => {
  const all = new Map<string, Set<string>>()
  for (const { apiVersion, kind } of [...removedKinds(), ...removedCustomResources()]) {
    const kinds = all.get(apiVersion)
    if (kinds === undefined) all.set(apiVersion, new Set([kind]))
    else kinds.add(kind)
  }
  return all
})

/** The versions of all removed APIs, such as `v1beta1`. */
const versions = lazily(() => new Set([...kindsByVersion().keys()].map((one) => one.slice(one.indexOf('/') + 1))))

/** Whether some kind of an apiVersion is a removed API. */
export const isRemovedVersion = (apiVersion: string): boolean => kindsByVersion().has(apiVersion)

/** Whether an API is removed. @param kind of an object, not of a list */
export const isRemovedApi = (apiVersion: string, kind: string): boolean =>
  kindsByVersion().get(apiVersion)?.has(kind) ?? false

/** The kind of an object, or of the items of a typed list such as `CronJobList`. */
export const itemKind = (apiVersion: string, kind: string): string =>
  isRemovedApi(apiVersion, kind) ? kind : kind.replace(/List$/, '')

/** Short names of kinds in the names of helpers and values. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  CustomResourceDefinition: 'crd',
  HorizontalPodAutoscaler: 'hpa|autoscal',
  NetworkPolicy: 'netpol',
  PodDisruptionBudget: 'pdb|disruption',
  PodSecurityPolicy: 'psp',
}

/**
 * The kind that an apiVersion without one is for: the only removed one, or the one that a name says; null if that is not clear.
 * @param hint the name of what supplies it, such as `app.ingress.apiVersion`
 */
export function kindFor(apiVersion: string, hint: string): string | null {
  const kinds = [...(kindsByVersion().get(apiVersion) ?? [])]
  if (kinds.length === 1) return kinds[0] ?? null
  const named = kinds.filter((kind) => new RegExp(`${kind}|${SHORT_NAMES[kind] ?? kind}`, 'i').test(hint))
  // `IngressClass` says `Ingress` too
  return named.sort((a, b) => b.length - a.length)[0] ?? null
}

/** The removed APIs of a version in any group, such as `v1beta1` and `Ingress`. */
export const removedVersionsOf = (version: string, kind: string): readonly string[] =>
  [...kindsByVersion()]
    .filter(([apiVersion, kinds]) => apiVersion.endsWith(`/${version}`) && kinds.has(kind))
    .map(([apiVersion]) => apiVersion)

const WEBHOOK_KIND = /kind[\\"']*\s*:[^,{}[\]]{0,80}?(?:Validating|Mutating)WebhookConfiguration/

/** A cheap test: whether a text can hold a webhook configuration, and does not only mention the kind. */
export const canHoldWebhook = (text: string): boolean =>
  text.includes('WebhookConfiguration') && WEBHOOK_KIND.test(text)

/** A key whose value is an apiVersion, such as `ingressApiVersion` or `api_version`. */
export const isVersionKey = (key: string): boolean => /api_?version$/i.test(key)

/** Whether a key holds an object as it was applied once, or who changed it: history, and no use. */
export const isHistory = (key: string): boolean =>
  /^managedFields$|last-applied|applied-configuration|declared-(?:config|fields)|^kapp\.k14s\.io\/original/.test(key)

/** A line that is a comment, or the version of an API that can be removed: each of the catalog is an alpha or a beta version. */
const COMMENT_OR_VERSION = /^[ \t]*#.*|v\d+(?:alpha|beta)\d+/gm

/** What stands before a version: its group with a slash, which JSON can escape, or the key of a selector. */
const GROUP = /([A-Za-z0-9.-]+)(?:\\?\/|\\(?:x|u00)2[fF])$/
const VERSION_KEY = /version["']?[ \t]*:[ \t\r\n]*(?:[^\s\w]*)$/

/** How much text is looked at before a version. */
const LONGEST_GROUP = 80

/** An escape in double quotes that stands for a sign of an apiVersion or a kind, or for nothing: a line that goes on in the next one. */
const ESCAPE = /\\(?:x|u00|U000000)(2[d-f]|3\d|[46][1-9a-f]|[57][\da])|\\\r?\n[ \t]*/gi

/** A cheap test: whether a text can hold a use of a removed API or a webhook, so that it is worth parsing. */
export function canHoldUse(text: string): boolean {
  if (canHoldPlainUse(text)) return true
  if (!text.includes('\\')) return false
  const plain = text.replace(ESCAPE, (_, code?: string) => (code ? String.fromCharCode(Number.parseInt(code, 16)) : ''))
  return plain !== text && canHoldPlainUse(plain)
}

function canHoldPlainUse(text: string): boolean {
  if (canHoldWebhook(text)) return true
  if (!text.includes('beta') && !text.includes('alpha')) return false
  for (const { 0: found, index } of text.matchAll(COMMENT_OR_VERSION)) {
    if (!versions().has(found)) continue
    const before = text.slice(Math.max(0, index - LONGEST_GROUP), index)
    const [, group] = GROUP.exec(before) ?? []
    if (group === undefined ? VERSION_KEY.test(before) : isRemovedVersion(`${group}/${found}`)) return true
  }
  return false
}
