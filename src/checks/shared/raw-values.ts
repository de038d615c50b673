import { ABSENT } from '../../model/diagnostic.js'

/** CCE leaves a field out, sends null, or sends an empty string: all three mean that there is no value. */
export const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

/** A raw value as text that shows what was received. */
export const rawText = (value: unknown): string =>
  isAbsent(value) ? ABSENT : typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))

export const textOrNull = (value: unknown): string | null => (isAbsent(value) ? null : rawText(value))

/** A list as CCE sends it: absent, an array, or one object in place of an array of one. */
export const listOf = (items: unknown): readonly unknown[] => (isAbsent(items) ? [] : [items].flat())
