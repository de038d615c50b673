import type { PrecheckTask } from '../../cce/api/schemas.js'
import { ABSENT, type Diagnostic, type DiagnosticDetail, diagnostic } from '../../model/diagnostic.js'
import type { SkippedItem } from '../../model/report.js'
import type { KnownNodes } from '../shared/causes.js'
import { isAbsent } from '../shared/raw-values.js'

export interface SkippedItems {
  readonly items: readonly SkippedItem[]
  readonly diagnostics: readonly Diagnostic[]
  readonly problems: readonly DiagnosticDetail[]
}

/** Reads the items that somebody had CCE skip: on the nodes that a selector names, else everywhere. */
export function readSkippedItems(task: PrecheckTask, nodes: KnownNodes): SkippedItems {
  const byName = new Map<string, { isEverywhere: boolean; uids: Set<string> }>()
  const problems: DiagnosticDetail[] = []
  for (const { name, resourceSelector } of task.spec?.skippedCheckItemList ?? []) {
    if (!name) {
      problems.push({ name: 'unknown-value', field: 'skipped item name', item: null, raw: ABSENT, known: [] })
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
  const diagnostics = items.map(({ name, nodes: uids }) => ({
    ...diagnostic('precheck', { name: 'skipped-item', item: name }),
    nodes: uids.map((uid) => ({ uid, name: nodes.nameOf(uid) })),
  }))
  return { items, diagnostics, problems }
}

type Selector = NonNullable<NonNullable<PrecheckTask['spec']>['skippedCheckItemList']>[number]['resourceSelector']

/** The nodes that a selector names. An undocumented selector counts as selecting everything, so it names none. */
function selectedNodes(selector: Selector): readonly string[] {
  const { key, operator, values } = selector ?? {}
  const isDocumented = (isAbsent(key) || key === 'node.uid') && (isAbsent(operator) || operator === 'In')
  return isDocumented ? (values ?? []) : []
}
