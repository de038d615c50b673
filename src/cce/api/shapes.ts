import * as z from 'zod/mini'

/** A string that CCE may leave out or send as null. */
export const text = z.optional(z.nullable(z.string()))

/** A value of a documented list. Any value passes here, so that the reader can report an undocumented one. */
export const listed = z.optional(z.unknown())

export const maybe = <T extends z.ZodMiniType>(shape: T) => z.optional(z.nullable(shape))

/** A shape that is built lazily on first use: a run uses few of them, and each costs start-up time. */
export type Lazy<T extends z.ZodMiniType> = () => T

export function lazily<T extends z.ZodMiniType>(make: () => T): Lazy<T> {
  let made: T | undefined
  return () => (made ??= make())
}

/** The items of a list; a single object in place of the array counts as a list of one. */
export const listItems = lazily(() => maybe(z.union([z.array(z.unknown()), z.looseObject({})])))

/** Any list of the API. */
export const anyList = lazily(() => z.looseObject({ kind: text, items: listItems() }))

/** The type that a shape describes. */
export type Shaped<L extends Lazy<z.ZodMiniType>> = z.output<ReturnType<L>>

/** Where a value does not have the documented shape: its path in the response, and the documented type if it is a plain one. */
export interface ShapeFault {
  readonly path: string
  readonly expected: string | null
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ShapeFault }

/** Parses a value with a shape. Fields that are not in the shape are kept; missing optional fields stay missing. */
export function read<T extends z.ZodMiniType>(shape: Lazy<T>, value: unknown): Read<z.output<T>> {
  const result = shape().safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  const issue = result.error.issues[0]
  const path = issue?.path.map(String).join('.') ?? ''
  return { ok: false, fault: { path, expected: issue && 'expected' in issue ? String(issue.expected) || null : null } }
}
