import * as z from 'zod/mini'
import { VERDICTS } from './decision.js'

/** Shapes that several parts of `report.json` share. */

export const text = z.string()
export const orNull = <T extends z.ZodMiniType>(shape: T) => z.union([shape, z.null()])
/** A name or value as received; null if there is none. */
export const label = orNull(text)
export const count = z.int().check(z.gte(0))
export const time = z.string().check(z.describe('ISO 8601, UTC'))

export const verdict = z.enum(VERDICTS)
export const addon = orNull(z.object({ template: label, instanceId: label, instanceName: label, targetVersion: label }))

export const node = z.object({
  uid: label,
  name: label,
  message: z
    .optional(text)
    .check(z.describe("what CCE says about this node, where it differs from the finding's message")),
})

export const location = z.object({
  file: text,
  line: z.int().check(z.gte(1)),
  endLine: z.optional(z.int()),
  column: z.optional(z.int()),
  archived: z.optional(text).check(z.describe('the file inside a packed chart that line and column are in')),
})
