/** What the policy's schema uses of zod, and nothing else of it; the build replaces this module as it does the one of CCE's shapes. */

export type { output, ZodMiniType } from 'zod/mini'
export {
  array,
  describe,
  enum,
  gte,
  int,
  literal,
  lte,
  maxLength,
  optional,
  refine,
  regex,
  strictObject,
  string,
} from 'zod/mini'
