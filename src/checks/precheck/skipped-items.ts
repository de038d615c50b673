import type { PrecheckTask } from '../../cce/api/schemas.js'
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js'
import type { SkippedItem } from '../../model/report.js'
import type { KnownNodes } from '../shared/causes.js'
import { isAbsent } from '../shared/raw-values.js'
import { unlisted } from '../shared/tasks.js'

/** Reads the items that somebody had CCE skip: on the nodes that a selector names, else everywhere. */
export function readSkippedItems(
  task: PrecheckTask,
  nodes: KnownNodes,
): { readonly items: readonly SkippedItem[]; readonly diagnostics: readonly Diagnostic[] } {
  const byName = new Map<string, { isEverywhere: boolean; uids: Set<string> }>()
  const diagnostics: Diagnostic[] = []
  for (const { name, resourceSelector } of task.spec?.skippedCheckItemList ?? []) {
    if (!name) {
      diagnostics.push(diagnostic('precheck', unlisted('skipped item name', null, name, [])))
      continue
    }
    const skipped = byName.get(name) ?? { isEverywhere: false, uids: new Set() }
    byName.set(name, skipped)
    const selected = selectedNodes(resourceSelector)
    if (selected.length === 0) skipped.isEverywhere = true
    for (const uid of selected) skipped.uids.add(uid)
  }
  const items = [...byName].map(([name, { isEverywhere, uids }]) => ({
    name,
    nodes: isEverywhere ? [] : [...uids].sort(),
  }))
  for (const { name, nodes: uids } of items) {
    const refs = uids.map((uid) => ({ uid, name: nodes.nameOf(uid) }))
    diagnostics.push({ ...diagnostic('precheck', { name: 'skipped-item', item: name }), nodes: refs })
  }
  return { items, diagnostics }
}

type Selector = NonNullable<NonNullable<PrecheckTask['spec']>['skippedCheckItemList']>[number]['resourceSelector']

/** The nodes that a selector names. An undocumented selector counts as selecting everything, so it names none. */
function selectedNodes(selector: Selector): readonly string[] {
  const { key, operator, values } = selector ?? {}
  const isDocumented = (isAbsent(key) || key === 'node.uid') && (isAbsent(operator) || operator === 'In')
  return isDocumented ? (values ?? []) : []
}
