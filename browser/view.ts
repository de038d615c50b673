import { SORTS, type Sort } from '../src/report/html/card-parts.js'

/** Fields that are one value or any. */
export const FIELDS = ['kind', 'level', 'check', 'cluster', 'addon', 'who', 'status'] as const
export type Field = (typeof FIELDS)[number]

/** What the reader asked to see. It stands in the address behind `#`, so that a view can be shared. */
export interface View {
  /** words that all must be met */
  readonly q: string
  /** a node's name; `*` in it stands for any text */
  readonly node: string
  /** empty: whatever was decided */
  readonly decisions: readonly Sort[]
  /** empty texts: any value */
  readonly fields: Readonly<Record<Field, string>>
}

const ANY = { kind: '', level: '', check: '', cluster: '', addon: '', who: '', status: '' }

/** Everything. */
export const EVERYTHING: View = { q: '', node: '', decisions: [], fields: ANY }

/** Reads what stands behind `#`. Null where that is no view but a place on the page. */
export function viewOf(fragment: string): View | null {
  const text = fragment.replace(/^#/, '')
  if (text === '') return EVERYTHING
  if (!text.includes('=')) return null
  const given = new URLSearchParams(text)
  const decisions = (given.get('decision') ?? '').split(',')
  return {
    q: given.get('q') ?? '',
    node: given.get('node') ?? '',
    decisions: SORTS.filter((sort) => decisions.includes(sort)),
    fields: Object.fromEntries(FIELDS.map((field) => [field, given.get(field) ?? ''])) as View['fields'],
  }
}

/** A view as the part of an address behind `#`; empty where everything is shown. */
export function fragmentOf({ q, node, decisions, fields }: View): string {
  const told = new URLSearchParams()
  if (q.trim() !== '') told.set('q', q.trim())
  if (decisions.length > 0) told.set('decision', decisions.join(','))
  if (node.trim() !== '') told.set('node', node.trim())
  for (const field of FIELDS) if (fields[field] !== '') told.set(field, fields[field])
  return told.toString()
}
