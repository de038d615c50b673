import { CATEGORIES, type Category } from '../src/report/html/grouping.js'

/** Fields with a filter for one of their values. */
export const FIELDS = ['kind', 'level', 'check', 'cluster', 'addon', 'owner', 'status'] as const
export type Field = (typeof FIELDS)[number]

/** What the reader wants to see. It is kept in the fragment of the address, so that a view can be shared. */
export interface View {
  /** search words, of which each must match */
  readonly q: string
  /** name of a node; `*` stands for any text */
  readonly node: string
  /** empty: all of them */
  readonly decisions: readonly Category[]
  /** empty texts: any value */
  readonly fields: Readonly<Record<Field, string>>
}

/** A value for each field. */
export const fieldsFrom = (read: (field: Field) => string): View['fields'] => ({
  kind: read('kind'),
  level: read('level'),
  check: read('check'),
  cluster: read('cluster'),
  addon: read('addon'),
  owner: read('owner'),
  status: read('status'),
})

export const EVERYTHING: View = { q: '', node: '', decisions: [], fields: fieldsFrom(() => '') }

/** Reads the fragment of an address. @returns null if it is an anchor on the page instead of a view */
export function viewOf(fragment: string): View | null {
  const text = fragment.replace(/^#/, '')
  if (text === '') return EVERYTHING
  if (!text.includes('=')) return null
  const parameters = new URLSearchParams(text)
  const decisions = (parameters.get('decision') ?? '').split(',')
  return {
    q: parameters.get('q') ?? '',
    node: parameters.get('node') ?? '',
    decisions: CATEGORIES.filter((category) => decisions.includes(category)),
    fields: fieldsFrom((field) => parameters.get(field) ?? ''),
  }
}

/** A view as the fragment of an address; empty if it shows everything. */
export function fragmentOf({ q, node, decisions, fields }: View): string {
  const parameters = new URLSearchParams()
  if (q.trim() !== '') parameters.set('q', q.trim())
  if (decisions.length > 0) parameters.set('decision', decisions.join(','))
  if (node.trim() !== '') parameters.set('node', node.trim())
  for (const field of FIELDS) if (fields[field] !== '') parameters.set(field, fields[field])
  return parameters.toString()
}
