import type { TargetCandidate, TargetSourceProblem } from '../model/target-source.js'
import { lineFinderOf } from '../repository/plan/locate.js'
import { type Plan, readPlan } from '../repository/plan/read.js'
import { plannedCandidates } from '../repository/plan/targets.js'
import type { WantedCluster } from '../repository/resources.js'
import { readResultFiles } from '../settings/files.js'
import type { Run } from './context.js'
import type { Workspace } from './workspace.js'

/** A plan that can say which version a cluster gets. */
interface PlannedTargets {
  candidatesFor(wanted: WantedCluster): readonly TargetCandidate[]
}

/** Reads the plans of a run for the target versions in them. One that cannot be read whole could hide one, so it is a problem. */
export async function readPlans(
  { settings, cwd }: Pick<Run, 'settings' | 'cwd'>,
  workspace: Workspace,
): Promise<readonly PlannedTargets[] | { readonly problem: TargetSourceProblem }> {
  const { plans: lists } = settings.general
  if (lists.length === 0) return []
  const { files, faults } = await readResultFiles(lists, cwd, 'plan')
  const [fault] = faults
  if (fault !== undefined) return { problem: { code: 'unreadable-file', file: fault.value ?? '', why: 'absent' } }
  const read: { readonly path: string; readonly plan: Plan }[] = []
  for (const { path, text } of files) {
    const found = readPlan(text)
    if (!('plan' in found) || found.plan.state !== 'complete' || found.plan.unknown.length > 0)
      return { problem: { code: 'unreadable-file', file: path, why: 'incomplete' } }
    read.push({ path, plan: found.plan })
  }
  const found = await workspace.terraform([])
  // without the Terraform files, the plan itself is where the version stands
  const folders = 'problem' in found ? [] : [...found.folders.values()]
  return read.map(({ path, plan }) => {
    const findLine = lineFinderOf(folders, plan.configuration, path)
    return { candidatesFor: (wanted) => plannedCandidates(plan.changes, wanted, findLine, { file: path, line: 1 }) }
  })
}
