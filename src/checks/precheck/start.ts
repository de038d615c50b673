import {
  createPrecheck,
  createWorkflow,
  listPrechecks,
  listWorkflows,
  showUpgradeInfo,
  type UpgradeVersions,
} from '../../cce/api/operations.js'
import type { PrecheckTask } from '../../cce/api/precheck-schema.js'
import { read } from '../../cce/api/shapes.js'
import { startedTask, type Workflow } from '../../cce/api/upgrade-schema.js'
import { CceError } from '../../cce/errors/api-error.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import type { DiagnosticDetail } from '../../model/finding.js'
import { matchesVersion, parseVersion } from '../../model/version.js'
import { resolveTarget, sameVersion } from '../../model/version-order.js'
import { upgradeInfoPart, workflowsOf } from '../facts/read.js'
import type { CheckContext } from '../shared/context.js'
import { mayHaveArrived, onlyRefused } from '../shared/failures.js'
import { recheckLiveVersion } from '../shared/live-version.js'
import { diagnostic } from '../shared/validity.js'
import { precheckUnderWay, unreadable } from './read.js'
import { type Choice, choosePrecheck, idOf, tasksOfList } from './select.js'

type Follow = (taskId: string) => Promise<CheckResult>

const instead = (fact: DiagnosticDetail): { readonly result: CheckResult } => ({
  result: noResult('precheck', [diagnostic('precheck', fact)]),
})

/**
 * Sees to it that there is a pre-upgrade check for the asserted target: joins one that runs, keeps one that is good
 * enough (`if-needed`), or starts one as CCE wants it, in an upgrade workflow. What is under way for another target is
 * never cancelled.
 */
export async function startPrecheck(context: CheckContext, follow: Follow): Promise<Choice> {
  const asserted = context.expectations.targetVersion ?? ''
  const list = tasksOfList((await listPrechecks(context.client, context.cluster)).value)
  if ('result' in list) return list
  const running = list.tasks.filter((task) => precheckUnderWay(task.status.phase))
  const joined = joinRunning(running, asserted)
  if (joined) {
    if ('taskId' in joined) context.log.info(`precheck: joining the check ${joined.taskId} that runs for ${asserted}`)
    return joined
  }
  const answer = await showUpgradeInfo(context.client, context.cluster)
  context.keep({ check: 'cluster', id: 'upgradeinfo', text: answer.text })
  const info = upgradeInfoPart(answer.value)
  const live = info.liveVersion ?? null
  if (context.start === 'if-needed') {
    const good = await goodEnough(list.tasks, live, context, follow)
    if (good) return { result: good }
  }
  const versions = versionsOf(context, live, info.offeredTargets ?? null)
  return 'result' in versions ? versions : startOne(versions, list.tasks, context)
}

/** A running check for the same target is joined; one for another target is in the way. */
function joinRunning(running: readonly PrecheckTask[], asserted: string): Choice | null {
  const ours = running.find((task) => matchesVersion(asserted, task.spec?.targetVersion))
  if (ours) return idOf(ours)
  const [other] = running
  if (!other) return null
  const id = other.metadata?.uid || null
  const target = other.spec?.targetVersion || null
  return instead({ name: 'target-mismatch', which: 'busy', asserted, what: 'pre-upgrade check', id, target })
}

/** The newest finished check for the target, if it is fresh, about this cluster as it runs now, and passes or warns. */
async function goodEnough(
  tasks: readonly PrecheckTask[],
  live: string | null,
  context: CheckContext,
  follow: Follow,
): Promise<CheckResult | null> {
  const choice = choosePrecheck(tasks, context.expectations.targetVersion)
  const picked = 'result' in choice ? choice : idOf(choice.task)
  if ('result' in picked) return null
  const result = await follow(picked.taskId).catch((error: unknown) => {
    // the list may still name a task that is gone
    if (error instanceof CceError && error.kind === 'not-found') return null
    throw error
  })
  if (!result || !context.isGood([recheckLiveVersion(result, live)])) return null
  context.log.info(`precheck: the check ${picked.taskId} is fresh and good enough, so none is started`)
  return result
}

/** The exact versions to check: what runs, and the newest on offer under the asserted target. */
function versionsOf(
  { expectations }: CheckContext,
  live: string | null,
  offered: readonly string[] | null,
): UpgradeVersions | { readonly result: CheckResult } {
  const { currentVersion, targetVersion } = expectations
  const asserted = targetVersion ?? ''
  if (live === null || offered === null) return { result: unreadable('upgrade-info', { code: 'no-versions' }) }
  if (currentVersion !== null && !matchesVersion(currentVersion, live))
    return instead({ name: 'target-mismatch', which: 'current', asserted: currentVersion, actual: live })
  const target = resolveTarget(asserted, offered)
  if (target === null)
    return instead({
      name: 'target-mismatch',
      which: 'not-offered',
      asserted,
      offered,
      live,
      isTarget: matchesVersion(asserted, live),
    })
  return { current: isExact(currentVersion) ? currentVersion : live, target }
}

async function startOne(
  versions: UpgradeVersions,
  before: readonly PrecheckTask[],
  context: CheckContext,
): Promise<Choice> {
  const inWorkflow = await enterWorkflow(versions, context)
  if ('result' in inWorkflow) return inWorkflow
  const { current, target } = inWorkflow
  context.log.info(`precheck: starting a check from ${current} to ${target}`)
  try {
    const started = read(startedTask, (await createPrecheck(context.client, context.cluster, inWorkflow)).value)
    const taskId = started.ok ? started.value.metadata?.uid : null
    if (taskId && taskId !== '.' && taskId !== '..') return { taskId }
    return { result: unreadable('precheck-start', { code: 'no-uid' }) }
  } catch (error) {
    const found = mayHaveArrived(error) ? await startedAfterAll(before, target, context) : null
    if (found) return found
    throw error
  }
}

/** Joins the unfinished workflow for the target, or begins one; the workflow tells the exact versions. */
async function enterWorkflow(
  versions: UpgradeVersions,
  context: CheckContext,
): Promise<UpgradeVersions | { readonly result: CheckResult }> {
  const open = await openWorkflows(context)
  if ('result' in open) return open
  const joined = joinWorkflow(open.workflows, versions, context)
  if (joined) return joined
  try {
    const begun = read(startedTask, (await createWorkflow(context.client, context.cluster, versions)).value)
    return exactOf((begun.ok ? begun.value.spec : null) ?? {}, versions)
  } catch (error) {
    const now = mayHaveArrived(error) ? await openWorkflows(context).catch(onlyRefused) : null
    const late = now && 'workflows' in now ? joinWorkflow(now.workflows, versions, context) : null
    if (late && !('result' in late)) return late
    throw error
  }
}

/** What CCE tells of the versions, where it is exact; else what was to be asked for. */
const exactOf = (
  told: { readonly clusterVersion?: string | null | undefined; readonly targetVersion?: string | null | undefined },
  { current, target }: UpgradeVersions,
): UpgradeVersions => ({
  current: isExact(told.clusterVersion) ? told.clusterVersion : current,
  target: isExact(told.targetVersion) ? told.targetVersion : target,
})

const isExact = (version: string | null | undefined): version is string => parseVersion(version)?.length === 4

/**
 * Only Success and Cancel end a workflow: Pending means that a step failed, and it can go on. A list that cannot be read
 * whole may hide one that is in the way.
 */
async function openWorkflows(
  context: CheckContext,
): Promise<{ readonly workflows: readonly Workflow[] } | { readonly result: CheckResult }> {
  const all = workflowsOf((await listWorkflows(context.client, context.cluster)).value)
  if (all === null) return { result: unreadable('workflow-list', { code: 'undocumented-shape' }) }
  return { workflows: all.filter(({ status }) => status?.phase !== 'Success' && status?.phase !== 'Cancel') }
}

function joinWorkflow(
  open: readonly Workflow[],
  versions: UpgradeVersions,
  context: CheckContext,
): UpgradeVersions | { readonly result: CheckResult } | null {
  const ours = open.find(({ spec }) => sameVersion(spec?.targetVersion ?? '', versions.target))
  if (ours) {
    context.log.info(`precheck: joining the unfinished upgrade workflow ${ours.metadata?.uid ?? '(no id)'}`)
    return exactOf(ours.spec ?? {}, versions)
  }
  const [other] = open
  if (!other) return null
  const id = other.metadata?.uid || null
  const target = other.spec?.targetVersion || null
  return instead({
    name: 'target-mismatch',
    which: 'busy',
    asserted: versions.target,
    what: 'upgrade workflow',
    id,
    target,
  })
}

/** Looks for a check whose start was not answered. Where that cannot be told either, the lost answer is what counts. */
async function startedAfterAll(
  before: readonly PrecheckTask[],
  target: string,
  context: CheckContext,
): Promise<Choice | null> {
  const known = new Set(before.map((task) => task.metadata?.uid))
  const response = await listPrechecks(context.client, context.cluster).catch(onlyRefused)
  const list = response ? tasksOfList(response.value) : null
  if (!list || 'result' in list) return null
  const fresh = list.tasks.find(
    (task) => !known.has(task.metadata?.uid) && matchesVersion(target, task.spec?.targetVersion),
  )
  if (fresh) context.log.info('precheck: the answer to the start was lost, but the check runs: joining it')
  return fresh ? idOf(fresh) : null
}
