import type { UpgradeVersions } from '../../cce/api/operations.js'
import { type PrecheckTask, read, startedTask, type Workflow } from '../../cce/api/schemas.js'
import { CceError } from '../../cce/errors/api-error.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import type { DiagnosticDetail } from '../../model/diagnostic.js'
import { isExactVersion, matchesVersion, resolveTarget, sameVersion } from '../../model/version.js'
import { readUpgradeInfo, readWorkflows } from '../facts/read.js'
import type { CheckContext, OrResult } from '../shared/context.js'
import { ignoreApiError, mayHaveArrived } from '../shared/failures.js'
import { isUnderWay, requestableId } from '../shared/tasks.js'
import { recheckLiveVersion } from '../shared/validity.js'
import { unreadablePrecheck } from './read.js'
import { type Choice, chooseNewest, idOf, listTasksIfPossible, parseList } from './select.js'

type Follow = (taskId: string) => Promise<CheckResult>

const resultOf = (detail: DiagnosticDetail): { readonly result: CheckResult } => ({
  result: diagnosticResult('precheck', detail),
})

/** Something about another target is under way. It is not canceled. */
const busy = (
  what: 'upgrade workflow' | 'pre-upgrade check',
  asserted: string,
  { metadata, spec }: PrecheckTask | Workflow,
) => {
  const [id, target] = [metadata?.uid || null, spec?.targetVersion || null]
  return resultOf({ name: 'target-mismatch', which: 'busy', asserted, what, id, target })
}

/**
 * Makes sure that there is a pre-upgrade check for the asserted target: joins a running one, keeps one that is good enough
 * (`if-needed`), or starts one in an upgrade workflow, as CCE requires. Nothing that is under way for another target is ever
 * canceled.
 */
export async function startPrecheck(context: CheckContext, follow: Follow): Promise<Choice> {
  const asserted = context.expectations.targetVersion ?? ''
  const list = parseList((await context.api.listPrechecks()).value)
  if ('result' in list) return list
  const running = list.tasks.filter((task) => isUnderWay(task.status.phase))
  const joined = joinRunning(running, asserted)
  if (joined) {
    if ('taskId' in joined)
      context.log.info(`precheck: joining check ${joined.taskId}, which is running for ${asserted}`)
    return joined
  }
  const response = await context.api.showUpgradeInfo()
  context.keepEvidence({ check: 'cluster', id: 'upgradeinfo', text: response.text })
  const { liveVersion, offeredTargets } = readUpgradeInfo(response.value)
  if (context.start === 'if-needed') {
    const existing = await findGoodEnough(list.tasks, liveVersion, context, follow)
    if (existing) return { result: existing }
  }
  const versions = versionsToCheck(context, liveVersion, offeredTargets)
  return 'result' in versions ? versions : startOne(versions, list.tasks, context)
}

/** Joins a running check for the same target. One for another target is in the way. */
function joinRunning(running: readonly PrecheckTask[], asserted: string): Choice | null {
  const ours = running.find((task) => matchesVersion(asserted, task.spec?.targetVersion))
  if (ours) return idOf(ours)
  const [other] = running
  return other ? busy('pre-upgrade check', asserted, other) : null
}

/** The newest finished check for the target, if it is fresh, about the cluster as it runs now, and passes or warns. */
async function findGoodEnough(
  tasks: readonly PrecheckTask[],
  live: string | null,
  context: CheckContext,
  follow: Follow,
): Promise<CheckResult | null> {
  const choice = chooseNewest(tasks, context.expectations.targetVersion)
  const picked = 'result' in choice ? choice : idOf(choice.task)
  if ('result' in picked) return null
  const result = await follow(picked.taskId).catch((error: unknown) => {
    // The list can still name a task that is gone.
    if (error instanceof CceError && error.kind === 'not-found') return null
    throw error
  })
  if (!result || !(await context.isGoodEnough(recheckLiveVersion(result, live)))) return null
  context.log.info(`precheck: check ${picked.taskId} is fresh and good enough, so no new check is started`)
  return result
}

/** The exact versions to check: the live one, and the newest on offer under the asserted target. */
function versionsToCheck(
  { expectations }: CheckContext,
  live: string | null,
  offered: readonly string[] | null,
): OrResult<UpgradeVersions> {
  const { currentVersion, targetVersion } = expectations
  const asserted = targetVersion ?? ''
  if (live === null || offered === null) return { result: unreadablePrecheck('upgrade-info', { code: 'no-versions' }) }
  if (currentVersion !== null && !matchesVersion(currentVersion, live))
    return resultOf({ name: 'target-mismatch', which: 'current', asserted: currentVersion, actual: live })
  const target = resolveTarget(asserted, offered)
  const isTarget = matchesVersion(asserted, live)
  if (target === null)
    return resultOf({ name: 'target-mismatch', which: 'not-offered', asserted, offered, live, isTarget })
  return { current: isExactVersion(currentVersion) ? currentVersion : live, target }
}

async function startOne(
  versions: UpgradeVersions,
  before: readonly PrecheckTask[],
  context: CheckContext,
): Promise<Choice> {
  const exact = await enterWorkflow(versions, context)
  if ('result' in exact) return exact
  context.log.info(`precheck: starting a check from ${exact.current} to ${exact.target}`)
  try {
    const started = read(startedTask, (await context.api.createPrecheck(exact)).value)
    const taskId = requestableId(started.ok ? started.value.metadata?.uid : null)
    return taskId === null ? { result: unreadablePrecheck('precheck-start', { code: 'no-uid' }) } : { taskId }
  } catch (error) {
    const found = mayHaveArrived(error) ? await findStarted(before, exact.target, context) : null
    if (found) return found
    throw error
  }
}

/** Joins the unfinished workflow for the target, or creates one; its response holds the exact versions. */
async function enterWorkflow(versions: UpgradeVersions, context: CheckContext): Promise<OrResult<UpgradeVersions>> {
  const open = await openWorkflows(context)
  if ('result' in open) return open
  const joined = joinWorkflow(open.workflows, versions, context)
  if (joined) return joined
  try {
    const created = read(startedTask, (await context.api.createWorkflow(versions)).value)
    return exactOf((created.ok ? created.value.spec : null) ?? {}, versions)
  } catch (error) {
    const now = mayHaveArrived(error) ? await openWorkflows(context).catch(ignoreApiError) : null
    const late = now && 'workflows' in now ? joinWorkflow(now.workflows, versions, context) : null
    if (late && !('result' in late)) return late
    throw error
  }
}

/** The versions that CCE reports, if they are exact; else those that were requested. */
const exactOf = (
  reported: { readonly clusterVersion?: string | null | undefined; readonly targetVersion?: string | null | undefined },
  { current, target }: UpgradeVersions,
): UpgradeVersions => ({
  current: isExactVersion(reported.clusterVersion) ? reported.clusterVersion : current,
  target: isExactVersion(reported.targetVersion) ? reported.targetVersion : target,
})

/**
 * The workflows that are not over. Only Success and Cancel end one: Pending means that a step failed and can be repeated. An
 * unreadable list could hide one that is in the way.
 */
async function openWorkflows(context: CheckContext): Promise<OrResult<{ readonly workflows: readonly Workflow[] }>> {
  const all = readWorkflows((await context.api.listWorkflows()).value)
  if (all === null) return { result: unreadablePrecheck('workflow-list', { code: 'undocumented-shape' }) }
  return { workflows: all.filter(({ status }) => status?.phase !== 'Success' && status?.phase !== 'Cancel') }
}

function joinWorkflow(
  open: readonly Workflow[],
  versions: UpgradeVersions,
  context: CheckContext,
): OrResult<UpgradeVersions> | null {
  const ours = open.find(({ spec }) => sameVersion(spec?.targetVersion ?? '', versions.target))
  if (ours) {
    context.log.info(`precheck: joining the unfinished upgrade workflow ${ours.metadata?.uid ?? '(no id)'}`)
    return exactOf(ours.spec ?? {}, versions)
  }
  const [other] = open
  return other ? busy('upgrade workflow', versions.target, other) : null
}

/** Looks for a check whose start was not answered. Best effort: if that fails too, the lost response is what counts. */
async function findStarted(
  before: readonly PrecheckTask[],
  target: string,
  context: CheckContext,
): Promise<Choice | null> {
  const known = new Set(before.map((task) => task.metadata?.uid))
  const started = (await listTasksIfPossible(context)).find(
    (task) => !known.has(task.metadata?.uid) && matchesVersion(target, task.spec?.targetVersion),
  )
  if (started) context.log.info('precheck: the response to the start was lost, but the check is running: joining it')
  return started ? idOf(started) : null
}
