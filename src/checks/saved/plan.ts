import type { Evidence } from '../shared/context.js'

/**
 * Takes the place of plans in the evidence. A plan can hold secrets, so it is not kept, and a replay without it must not be better than
 * the run.
 */
export const PLAN_NOT_KEPT: Evidence = { check: 'plan', id: 'not-kept', text: 'null\n' }

/** Whether a file of evidence takes the place of plans. */
export const isPlanNotKept = (path: string): boolean => /(?:^|[\\/])plan-not-kept(?:-[^\\/]*)?\.json$/.test(path)
