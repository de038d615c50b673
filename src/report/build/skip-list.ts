import { compareText, groupBy } from '../../model/collections.js'
import type { Finding } from '../../model/finding.js'
import type { NodeRef, SkippedCheckItem } from '../../model/report.js'
import { oneLine } from '../../text/plain.js'

/**
 * The `skippedCheckItemList` for the pre-upgrade check before the upgrade: the risks that are waived or only warned about, and
 * nothing that is still open. A selector exists for node checks only, and selects nodes by uid (CCE API reference:
 * CreatePreCheck). What cannot be skipped on some nodes only is left out if it is open anywhere else.
 */
export function skipListOf(findings: readonly Finding[]): SkippedCheckItem[] {
  const named = findings.flatMap((finding) => {
    const name = itemName(finding)
    return name === null ? [] : [{ name, finding }]
  })
  const byName = [...groupBy(named, ({ name }) => name)].sort(([a], [b]) => compareText(a, b))
  return byName.flatMap(([name, ofItem]): SkippedCheckItem[] => {
    const all = ofItem.map(({ finding }) => finding)
    const skippable = all.filter(isSkippable)
    const open = all.filter((finding) => !isSkippable(finding))
    if (open.length === 0 && skippable.some((finding) => selectableNodes(finding).length === 0)) return [{ name }]
    const openNodes = open.flatMap(({ source }) => source.nodes)
    const openWords = new Set(openNodes.flatMap((node) => [node.uid, node.name]).filter((word) => word !== null))
    const isOpen = ({ uid, name: node }: NodeRef) => [uid, node].some((word) => word !== null && openWords.has(word))
    const nodes = skippable.flatMap(selectableNodes).filter((node) => !isOpen(node))
    const values = [...new Set(nodes.flatMap(({ uid }) => uid ?? []))].sort()
    return values.length === 0 ? [] : [{ name, resourceSelector: { key: 'node.uid', operator: 'In', values } }]
  })
}

/** Whether a person took or may take the risk: waived, or of kind Risk and not decided as something to fix. */
const isSkippable = ({ decision, decides, source }: Finding): boolean =>
  decides &&
  (decision === 'waived' ||
    (source.type === 'cause' && source.kind === 'Risk' && (decision === 'warn' || decision === 'notice')))

/** The nodes that can be selected: of an item of the node check, or of one that was skipped on nodes already. */
const selectableNodes = ({ source }: Finding): readonly NodeRef[] =>
  source.type === 'diagnostic' || source.scope === 'node' ? source.nodes : []

/** The item of the pre-upgrade check that a finding is about: failed, skipped or undecided; null if it is about none. */
function itemName({ source }: Finding): string | null {
  if (source.check !== 'precheck') return null
  if (source.type === 'cause') return source.name
  const { detail } = source
  if (detail.name === 'skipped-item' || detail.name === 'unknown-value') return detail.item
  return detail.name === 'not-finished' && detail.of === 'item' ? detail.what : null
}

/**
 * The list as an argument of Terraform's `huaweicloud_cce_cluster_upgrade`, with the name of each node in a comment beside its id.
 * @param names of nodes, by their ids
 */
export function skipListAsTerraform(list: readonly SkippedCheckItem[], names: ReadonlyMap<string, string>): string {
  const value = (uid: string): string => {
    const name = names.get(uid)
    return `      ${hcl(uid)},${name === undefined ? '' : ` # ${oneLine(name)}`}\n`
  }
  return list
    .map(({ name, resourceSelector }) => {
      const selector = resourceSelector
        ? `\n  resource_selector {\n    key      = "node.uid"\n    operator = "In"\n    values   = [\n${resourceSelector.values.map(value).join('')}    ]\n  }`
        : ''
      return `skipped_check_item_list {\n  name = ${hcl(name)}${selector}\n}`
    })
    .join('\n')
}

/** A text as an HCL string: the escapes of JSON, and no template sequence. */
const hcl = (text: string): string => JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign)
