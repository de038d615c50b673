import { groupBy } from './collections.js'
import type { CheckReport, ItemRow } from './report.js'

/** An item that succeeded wherever it ran, under the first of its spellings. */
export interface PassedItem {
  readonly check: string
  readonly name: string
  /** how often it succeeded, usually on how many nodes */
  readonly times: number
}

type Row = Pick<ItemRow, 'name' | 'passed' | 'failed' | 'undecided'>

/** A check with its items, as far as counting them needs. */
export interface CheckWithItems extends Pick<CheckReport, 'check'> {
  readonly items: readonly Row[]
}

/** What the spellings of one item have in common. */
export const itemKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * The items that passed: each distinct item of a check that succeeded wherever it ran, on all nodes, add-ons and clusters of the results
 * that are passed in. An item that failed or is undecided anywhere is left out. Spellings that differ only in case or spaces are one item.
 * This is what `passed` counts in every output.
 */
export function passedItems(checks: readonly CheckWithItems[]): PassedItem[] {
  const rows = checks.flatMap(({ check, items }) => items.map((row) => ({ check, row })))
  const byItem = groupBy(rows, ({ check, row }) => `${check}\n${itemKey(row.name)}`)
  return [...byItem.values()].flatMap((all) => {
    const times = all.reduce((sum, { row }) => sum + row.passed, 0)
    const hasOther = all.some(({ row }) => row.failed > 0 || row.undecided > 0)
    return times === 0 || hasOther ? [] : [{ check: all[0].check, name: all[0].row.name, times }]
  })
}

/** How many items of a report passed. */
export const passedCount = (clusters: readonly { readonly checks: readonly CheckWithItems[] }[]): number =>
  passedItems(clusters.flatMap(({ checks }) => checks)).length
