import type { Finding } from '../../model/finding.js'
import type { SkippedCheckItem } from '../../model/report.js'

/**
 * The `skippedCheckItemList` for the pre-upgrade check before the upgrade, so that CCE skips what is waived here, and only on
 * the nodes where it is waived. A selector exists for node checks only, and selects nodes by uid (CCE API reference:
 * CreatePreCheck).
 */
export function skipListOf(findings: readonly Finding[]): SkippedCheckItem[] {
  const byName = new Map<string, { isEverywhere: boolean; uids: Set<string> }>()
  const open = new Set(findings.filter(({ decision }) => decision !== 'waived').flatMap((one) => itemName(one) ?? []))
  for (const finding of findings) {
    const name = finding.decision === 'waived' ? itemName(finding) : null
    if (name === null) continue
    const { nodes } = finding.source
    const isSelected = hasSelector(finding) && nodes.length > 0
    // What cannot be skipped on some nodes only is left out: it would be skipped on all of them.
    if (!isSelected && open.has(name)) continue
    const entry = byName.get(name) ?? { isEverywhere: false, uids: new Set() }
    byName.set(name, entry)
    if (!isSelected) entry.isEverywhere = true
    for (const { uid } of isSelected ? nodes : []) if (uid !== null) entry.uids.add(uid)
  }
  return [...byName].flatMap(([name, { isEverywhere, uids }]): SkippedCheckItem[] => {
    if (isEverywhere) return [{ name }]
    if (uids.size === 0) return []
    return [{ name, resourceSelector: { key: 'node.uid', operator: 'In', values: [...uids].sort() } }]
  })
}

/** Nodes can be selected for items of the node check, and for items that were skipped on nodes already. */
const hasSelector = ({ source }: Finding): boolean => source.type === 'diagnostic' || source.scope === 'node'

/** The item of the pre-upgrade check that a finding is about: a failed one, or a skipped one. */
function itemName({ source }: Finding): string | null {
  if (source.check !== 'precheck') return null
  if (source.type === 'cause') return source.name
  return source.detail.name === 'skipped-item' ? source.detail.item : null
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

/** A text as an HCL string: the escapes of JSON, and no template sequence. */
const hcl = (text: string): string => JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign)
