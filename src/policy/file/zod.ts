/** What the policy's schema uses of zod, and nothing else of it; the build replaces this module as it does the one of CCE's shapes. */

export type { output, ZodMiniType } from 'zod/mini'
export {
  array,
  enum,
  gte,
  int,
  literal,
  lte,
  maxLength,
  meta,
  optional,
  refine,
  regex,
  strictObject,
  string,
} from 'zod/mini'
