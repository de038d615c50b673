import { removedBetween } from '../../catalog/removed-apis.js'

/** The kinds of each apiVersion that is removed at some time. */
const KINDS = new Map<string, Set<string>>()
for (const { apiVersion, kinds } of removedBetween('v1.0', 'v1.38') ?? []) {
  const known = KINDS.get(apiVersion) ?? new Set()
  for (const kind of kinds) known.add(kind)
  KINDS.set(apiVersion, known)
}

/** Whether some release of Kubernetes, or version of a component, does not serve a kind of this apiVersion. */
export const isRemovedVersion = (apiVersion: string): boolean => KINDS.has(apiVersion)

/** Whether some release of Kubernetes, or version of a component, does not serve the API. @param kind of an object, not of a list */
export const isRemovedApi = (apiVersion: string, kind: string): boolean => KINDS.get(apiVersion)?.has(kind) ?? false

const OF_INTEREST = /v\d+(?:alpha|beta)\d|WebhookConfiguration/

/** A cheap test: whether a text can hold a use of a removed API or a webhook, so that it is worth parsing. */
export const canHoldUse = (text: string): boolean => OF_INTEREST.test(text)
