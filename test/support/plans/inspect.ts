import type { PlanDetail } from '../../../src/model/plan.js'
import { type ClusterPlan, inspectPlan } from '../../../src/repository/plan/inspect.js'
import { NO_LINES } from '../../../src/repository/plan/locate.js'
import { readPlan } from '../../../src/repository/plan/read.js'
import { plan, type resourceChange } from './plans.js'

type Changes = readonly ReturnType<typeof resourceChange>[]

/** What a plan with these changes does, by cluster. */
export function inspected(changes: Changes, over: Readonly<Record<string, unknown>> = {}): readonly ClusterPlan[] {
  const read = readPlan(plan(changes, over))
  if ('problem' in read) throw new Error(`not a plan: ${read.problem.code}`)
  return inspectPlan(read.plan, NO_LINES)
}

/** What was found. */
export const detailsOf = (...changes: Changes): readonly PlanDetail[] =>
  inspected(changes).flatMap(({ causes }) => causes.map(({ detail }) => detail))

/** `attribute of address` for each value that is known only after the apply. */
export const unknownOf = (...changes: Changes): readonly string[] =>
  inspected(changes).flatMap(({ gaps }) =>
    gaps.map((gap) => (gap.code === 'unknown-in-plan' ? `${gap.attribute} of ${gap.address}` : gap.code)),
  )
