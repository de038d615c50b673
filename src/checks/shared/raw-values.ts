import { ABSENT } from '../../model/diagnostic.js'

/** CCE leaves a field out, sends null, or sends an empty string: all three mean that there is no value. */
export const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

/** A raw value as text that shows what was received. */
export const rawText = (value: unknown): string =>
  isAbsent(value) ? ABSENT : typeof value === 'string' ? value : (JSON.stringify(withoutDepth(value)) ?? String(value))

/** No response of CCE is nested deeper. `JSON.stringify` overflows the stack at some thousand levels. */
const MAX_DEPTH = 100

/** A value as received, or a note in its place if it is nested too deeply to be written as JSON. */
export const withoutDepth = (value: unknown): unknown =>
  isDeeperThan(MAX_DEPTH, value) ? '(nested too deeply)' : value

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((one) => isDeeperThan(levels - 1, one)))

export const textOrNull = (value: unknown): string | null => (isAbsent(value) ? null : rawText(value))

/** A list as CCE sends it: absent, an array, or one object in place of an array of one. */
export const listOf = (items: unknown): readonly unknown[] => (isAbsent(items) ? [] : [items].flat())
