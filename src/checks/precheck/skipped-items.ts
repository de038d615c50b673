import type { PrecheckTask } from '../../cce/api/precheck-schema.js'
import type { SkippedItem } from '../../model/check-result.js'
import { ABSENT, type DiagnosticDetail, type Observation } from '../../model/finding.js'
import { isAbsent } from '../shared/causes.js'
import type { NodeNames } from './node-names.js'

export interface Skipped {
  readonly items: readonly SkippedItem[]
  readonly observations: readonly Observation[]
  readonly facts: readonly DiagnosticDetail[]
}

/** Items that somebody had skipped: with nodes where a selector names them, else altogether. */
export function readSkipped(task: PrecheckTask, names: NodeNames): Skipped {
  const byName = new Map<string, { all: boolean; nodes: Set<string> }>()
  const facts: DiagnosticDetail[] = []
  for (const entry of task.spec?.skippedCheckItemList ?? []) {
    if (!entry.name) {
      facts.push({ name: 'unknown-value', field: 'skipped item name', item: null, raw: ABSENT, known: [] })
      continue
    }
    const known = byName.get(entry.name) ?? { all: false, nodes: new Set<string>() }
    const values = selectedNodes(entry.resourceSelector)
    if (values.length === 0) known.all = true
    for (const value of values) known.nodes.add(value)
    byName.set(entry.name, known)
  }
  const items = [...byName].map(([name, { all, nodes }]) => ({ name, nodes: all ? [] : [...nodes].sort() }))
  const observations = items.map(
    ({ name, nodes }): Observation => ({
      from: 'gate',
      check: 'precheck',
      fact: { name: 'skipped-item', item: name },
      addon: null,
      nodes: nodes.map((uid) => ({ uid, name: names.nameOf(uid) })),
    }),
  )
  return { items, observations, facts }
}

type Selector = NonNullable<NonNullable<PrecheckTask['spec']>['skippedCheckItemList']>[number]['resourceSelector']

/** The nodes that a selector names. One that selects in a way nobody documents counts as selecting all: none are named. */
function selectedNodes(selector: Selector): readonly string[] {
  const { key, operator, values } = selector ?? {}
  const isKnown = (isAbsent(key) || key === 'node.uid') && (isAbsent(operator) || operator === 'In')
  return isKnown ? (values ?? []) : []
}
