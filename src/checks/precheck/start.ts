import type { UpgradeVersions } from '../../cce/api/operations.js'
import { type PrecheckTask, read, startedTask, type Workflow } from '../../cce/api/schemas.js'
import { CceError } from '../../cce/errors/api-error.js'
import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import type { DiagnosticDetail } from '../../model/diagnostic.js'
import { isExactVersion, matchesVersion, resolveTarget, sameVersion } from '../../model/version.js'
import { readUpgradeInfo, readWorkflows } from '../facts/read.js'
import type { CheckContext, OrResult } from '../shared/context.js'
import { catchApiErrors, ignoreApiError, mayHaveArrived } from '../shared/failures.js'
import { listGaps } from '../shared/lists.js'
import { isConclusive } from '../shared/replacement.js'
import { isUnderWay, requestableId } from '../shared/tasks.js'
import { recheckLiveVersion } from '../shared/validity.js'
import { unreadablePrecheck } from './read.js'
import { type Choice, idOf, type ListedPrechecks, listTasksIfPossible } from './select.js'

type Follow = (taskId: string, isStarted?: boolean) => Promise<CheckResult>

const resultOf = (detail: DiagnosticDetail): { readonly result: CheckResult } => ({
  result: diagnosticResult('precheck', detail),
})

/** Something about another target is under way. It is not canceled. */
const busy = (
  what: 'upgrade workflow' | 'pre-upgrade check',
  asserted: string,
  { metadata, spec }: Pick<PrecheckTask | Workflow, 'metadata' | 'spec'>,
) => {
  const [id, target] = [metadata?.uid || null, spec?.targetVersion || null]
  return resultOf({ name: 'target-mismatch', which: 'busy', asserted, what, id, target })
}

/**
 * Makes sure that there is a pre-upgrade check for the asserted target: joins a running one, keeps one that is good enough
 * (`if-needed`), or starts one in an upgrade workflow, as CCE requires. Nothing that is under way for another target is ever
 * canceled. The check that the gate would have read without starting one still counts, unless the result of the started one
 * replaces it.
 */
export async function startPrecheck(
  { tasks, choice }: ListedPrechecks,
  context: CheckContext,
  follow: Follow,
): Promise<readonly CheckResult[]> {
  const running = tasks.filter((task) => isUnderWay(task.status.phase))
  if ('taskId' in choice && running.some(({ metadata }) => metadata?.uid === choice.taskId)) {
    context.log.info(
      `precheck: joining check ${choice.taskId}, which is running for ${context.expectations.targetVersion}`,
    )
    return [await follow(choice.taskId)]
  }
  const readExisting = () => readWithoutStart(choice, follow)
  const existing = context.start === 'if-needed' ? await readExisting() : []
  const started = await catchApiErrors('precheck', () =>
    running.length > 0
      ? joinRunning(running, context, follow)
      : startUnlessGoodEnough(existing, tasks, context, follow),
  )
  // A check that was running already is older than the one that would have been read, so it does not replace it.
  if (running.length === 0 && started.length > 0 && started.every(isConclusive)) return started
  return [...started, ...(context.start === 'always' ? await catchApiErrors('precheck', readExisting) : existing)]
}

/** The result of the chosen check; none if there is no check for the target, or if the list names one that is gone. */
async function readWithoutStart(choice: Choice, follow: Follow): Promise<readonly CheckResult[]> {
  if ('taskId' in choice)
    return follow(choice.taskId).then(
      (result) => [result],
      (error: unknown) => {
        if (error instanceof CceError && error.kind === 'not-found') return []
        throw error
      },
    )
  const isUnreadable = choice.result.diagnostics.some(({ detail }) => detail.name === 'unreadable-response')
  return isUnreadable ? [choice.result] : []
}

/** Joins a running check for the same target. One for another target is in the way. */
async function joinRunning(
  running: readonly PrecheckTask[],
  { expectations, log }: CheckContext,
  follow: Follow,
): Promise<readonly CheckResult[]> {
  const asserted = expectations.targetVersion ?? ''
  const ours = running.find((task) => matchesVersion(asserted, task.spec?.targetVersion))
  const choice = ours ? idOf(ours) : busy('pre-upgrade check', asserted, running[0] ?? {})
  if ('result' in choice) return [choice.result]
  log.info(`precheck: joining check ${choice.taskId}, which is running for ${asserted}`)
  return [await follow(choice.taskId)]
}

/** Starts a check. @returns no result if the existing one is good enough for the cluster as it runs now */
async function startUnlessGoodEnough(
  [existing]: readonly CheckResult[],
  tasks: readonly PrecheckTask[],
  context: CheckContext,
  follow: Follow,
): Promise<readonly CheckResult[]> {
  const response = await context.api.showUpgradeInfo()
  context.keepEvidence({ check: 'cluster', id: 'upgradeinfo', text: response.text })
  const { liveVersion, offeredTargets } = readUpgradeInfo(response.value)
  if (existing && (await context.isGoodEnough(recheckLiveVersion(existing, liveVersion)))) {
    context.log.info(`precheck: check ${existing.taskId} is fresh and good enough, so no new check is started`)
    return []
  }
  const versions = versionsToCheck(context, liveVersion, offeredTargets)
  const choice = 'result' in versions ? versions : await startOne(versions, tasks, context)
  return ['result' in choice ? choice.result : await follow(choice.taskId, true)]
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
    context.recordOpenedWorkflow(requestableId(created.ok ? created.value.metadata?.uid : null))
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
  const { value } = await context.api.listWorkflows()
  const all = readWorkflows(value)
  if (all === null) return { result: unreadablePrecheck('workflow-list', { code: 'undocumented-shape' }) }
  if (listGaps('precheck', value).length > 0)
    return { result: unreadablePrecheck('workflow-list', { code: 'partial' }) }
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
