import type { Finding } from '../../model/decided.js'
import type { SkippedCheckItem } from '../../model/report.js'

/**
 * What the pre-upgrade check before the upgrade has to be told, so that CCE skips what is waived here: item by item, and on
 * the nodes that are waived only. A selector is for node checks; a node without a uid cannot be selected (API reference,
 * CreatePreCheck).
 */
export function skipListOf(decided: readonly Finding[]): SkippedCheckItem[] {
  const byName = new Map<string, { everywhere: boolean; uids: Set<string> }>()
  const open = new Set(
    decided.filter(({ decision }) => decision !== 'waived').flatMap((one) => precheckItem(one) ?? []),
  )
  for (const one of decided) {
    const name = one.decision === 'waived' ? precheckItem(one) : null
    if (name === null) continue
    const { nodes } = one.observation
    const selects = isSelectable(one) && nodes.length > 0
    // what cannot be skipped on some nodes only is left out: it would be skipped on all
    if (!selects && open.has(name)) continue
    const entry = byName.get(name) ?? { everywhere: false, uids: new Set<string>() }
    byName.set(name, entry)
    if (!selects) entry.everywhere = true
    for (const { uid } of selects ? nodes : []) if (uid !== null) entry.uids.add(uid)
  }
  return [...byName].flatMap(([name, { everywhere, uids }]): SkippedCheckItem[] => {
    if (everywhere) return [{ name }]
    if (uids.size === 0) return []
    return [{ name, resourceSelector: { key: 'node.uid', operator: 'In', values: [...uids].sort() } }]
  })
}

/** Whether nodes can be selected: of a node check, and of what was skipped on nodes already. */
const isSelectable = ({ observation }: Finding): boolean => observation.from === 'gate' || observation.scope === 'node'

/** The item of the pre-upgrade check that it is about: one that failed, or one that was skipped. */
function precheckItem({ observation }: Finding): string | null {
  if (observation.check !== 'precheck') return null
  if (observation.from === 'item') return observation.name
  return observation.fact.name === 'skipped-item' ? observation.fact.item : null
}

/** The list as an argument of Terraform's `huaweicloud_cce_cluster_upgrade`. */
export function skipListAsTerraform(list: readonly SkippedCheckItem[]): string {
  return list
    .map(({ name, resourceSelector }) => {
      const selector = resourceSelector
        ? `\n  resource_selector {\n    key      = "node.uid"\n    operator = "In"\n    values   = [${resourceSelector.values.map(hcl).join(', ')}]\n  }`
        : ''
      return `skipped_check_item_list {\n  name = ${hcl(name)}${selector}\n}`
    })
    .join('\n')
}

/** A text as HCL has it: JSON's escapes, and no template in it. */
const hcl = (text: string): string => JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign)
