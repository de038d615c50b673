/** The parts of zod that policy files need. */

export type { core, output } from 'zod/mini'
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
  ZodMiniArray,
  ZodMiniObject,
  ZodMiniOptional,
} from 'zod/mini'
