/** What a cluster means for the stages after its own; the schema of `report.json` describes each. */
export const STAGE_STATES = ['done', 'soaking', 'pending', 'unknown'] as const
export type StageState = (typeof STAGE_STATES)[number]
