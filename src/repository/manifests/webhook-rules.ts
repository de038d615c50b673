import { resolved, textOf, valueAt, type YamlMap, type YamlValue } from './node.js'

/** What an upgrade of a cluster has to create, change and delete, with its group and scope. */
const CRITICAL = [
  { name: 'pods', group: '', scope: 'Namespaced' },
  { name: 'nodes', group: '', scope: 'Cluster' },
  { name: 'leases', group: 'coordination.k8s.io', scope: 'Namespaced' },
  { name: 'endpoints', group: '', scope: 'Namespaced' },
  { name: 'endpointslices', group: 'discovery.k8s.io', scope: 'Namespaced' },
] as const

/** Subresources that a cluster needs for itself; others, such as `exec`, are for people. */
const NEEDED = new Set([undefined, '*', 'status', 'binding', 'eviction'])

/** What the rules of a webhook match. */
export interface MatchedResources {
  /** the resources that an upgrade needs, such as `pods`; `*` for a rule about everything */
  readonly resources: readonly string[]
  /** a rule names nodes, which have no namespace */
  readonly namesNodes: boolean
}

/** Which resources that an upgrade needs are matched by the rules of a webhook. What a template leaves open matches nothing. */
export function matchedResources(rules: readonly YamlValue['node'][]): MatchedResources {
  const matched = new Set<string>()
  let namesNodes = false
  for (const rule of rules) {
    if (rule.type !== 'map' || !textsAt(rule, 'operations').some((one) => /^(?:\*|CREATE|UPDATE|DELETE)$/.test(one)))
      continue
    const groups = textsAt(rule, 'apiGroups')
    const names = textsAt(rule, 'resources').flatMap((text) => {
      const [name = '', subresource] = text.split('/')
      return NEEDED.has(subresource) ? [name] : []
    })
    const scope = textOf(rule, 'scope') ?? '*'
    if (names.includes('*') && groups.includes('*') && scope !== 'Cluster') matched.add('*')
    for (const one of CRITICAL) {
      if (!groups.includes('*') && !groups.includes(one.group)) continue
      if (scope !== '*' && scope !== one.scope) continue
      if (!names.includes('*') && !names.includes(one.name)) continue
      matched.add(one.name)
      if (one.name === 'nodes' && names.includes('nodes')) namesNodes = true
    }
  }
  const resources = matched.has('*') ? ['*'] : [...matched]
  return { resources, namesNodes }
}

/** Longer lists were not written by people, and aliases could repeat one for each webhook. */
const MAX_ITEMS = 200

/** The items of a list that a key holds, with aliases replaced. */
export function listAt(map: YamlMap, key: string): readonly YamlValue['node'][] {
  const node = valueAt(map, key)?.node
  if (node?.type !== 'list') return []
  return node.items
    .slice(0, MAX_ITEMS)
    .map(resolved)
    .filter((item) => item !== null)
}

/** The texts of a list that a key holds. */
export const textsAt = (map: YamlMap, key: string): readonly string[] =>
  listAt(map, key).flatMap((item) => (item.type === 'scalar' ? [item.text] : []))
