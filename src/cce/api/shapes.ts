import * as z from 'zod/mini'

/** A string that CCE may leave out or send as null. */
export const text = z.optional(z.nullable(z.string()))

/** A value of a documented list. Whether a table lists it is for the reader to tell: an unlisted one must be seen, not refused. */
export const listed = z.optional(z.unknown())

export const maybe = <T extends z.ZodMiniType>(shape: T) => z.optional(z.nullable(shape))

/** A shape that is made when it is first read by: a run reads by few of them, and each costs start-up. */
export type Lazy<T extends z.ZodMiniType> = () => T

export function lazily<T extends z.ZodMiniType>(make: () => T): Lazy<T> {
  let made: T | undefined
  return () => (made ??= make())
}

/** What reading by a shape gives. */
export type Shaped<L extends Lazy<z.ZodMiniType>> = z.output<ReturnType<L>>

/** Where a shape was not what the API's tables say: the path in the response and the type that is documented, if it is a plain one. */
export interface ShapeFault {
  readonly path: string
  readonly expected: string | null
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ShapeFault }

/** Reads a value by a shape. Fields that the shape does not know stay in the value; what is left out stays left out. */
export function read<T extends z.ZodMiniType>(shape: Lazy<T>, value: unknown): Read<z.output<T>> {
  const result = shape().safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  const issue = result.error.issues[0]
  const path = issue?.path.map(String).join('.') ?? ''
  return { ok: false, fault: { path, expected: issue && 'expected' in issue ? String(issue.expected) || null : null } }
}
