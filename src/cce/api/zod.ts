/**
 * What the shapes use of zod, and nothing else of it. The build replaces this module by these functions alone: the whole
 * library is eight times as much to load.
 */

export type { output, ZodMiniType } from 'zod/mini'
export { array, looseObject, nullable, optional, string, union, unknown } from 'zod/mini'
