import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import { counted } from '../../model/language.js'
import type { CheckContext, LiveCheck } from '../shared/context.js'
import { apiErrorResult, catchApiErrors } from '../shared/failures.js'
import { waitWhileUnderWay } from '../shared/polling.js'
import { isConclusive } from '../shared/replacement.js'
import { installedGaps, uncheckedGaps } from './coverage.js'
import { type InstalledAddon, listInstalledAddons, listKnownAddons } from './installed.js'
import { isAddonCheckUnderWay, type ParsedAddonTask, unreadableAddon } from './read.js'
import {
  type AddonReading,
  distinctOfSubjects,
  nothingRead,
  readingsOf,
  readTasks,
  type SelectedAddonTasks,
  selectFromList,
  subjectKey,
  subjectOf,
  taskIdOf,
} from './select.js'
import { startAddonChecks } from './start.js'
import { requestedChecks } from './versions.js'

/**
 * Reads the cluster's add-on checks: the newest task of each add-on instance that the filters let through. If the settings
 * ask for it, checks are started first.
 */
export const checkAddons: LiveCheck = (context) =>
  catchApiErrors('addons', () => (context.start === 'never' ? readExisting(context) : startAndRead(context)))

async function readExisting(context: CheckContext): Promise<readonly CheckResult[]> {
  const [{ selected, readings }, installed] = await Promise.all([
    wait(context, NOTHING_AWAITED),
    listKnownAddons(context),
  ])
  for (const gap of [...selected.gaps, ...installedGaps(installed, readings, context.selection)]) context.addGap(gap)
  return readings.length > 0 ? readings.map(({ result }) => result) : [nothingRead(selected)]
}

/**
 * Reads what there is, as without a start. Then joins what is running, keeps what is good enough (`if-needed`), and starts the
 * rest. Everything that was read first still counts, unless a conclusive result about the same type of check of the same add-on
 * replaces it.
 */
async function startAndRead(context: CheckContext): Promise<readonly CheckResult[]> {
  const { value: first } = await poll(context, NOTHING_AWAITED, new Set())
  const existing = readingsOf(first, context.expectations, context.now(), 0)
  const running = first.chosen.filter(isAddonCheckUnderWay)
  if (running.length > 0) context.log.info(`addons: joining ${counted(running.length, 'running check')}`)
  const started = await startMissing(first, existing, context)
  const later = await waitForStarted(context, awaitedOf(running, started.taskIds))
  const readings = replace(existing, later.readings)
  const unchecked = uncheckedGaps(started.addons, readings, context.selection, started.unversioned)
  for (const gap of [...(later.selected ?? first).gaps, ...unchecked]) context.addGap(gap)
  const results = [...readings.map(({ result }) => result), ...started.failed, ...later.failed]
  return results.length > 0 ? results : [diagnosticResult('addons', { name: 'no-result', why: 'no-addons' })]
}

/** What came of starting checks: the installed add-ons, the started tasks, and what kept others from being started. */
interface Started {
  readonly addons: readonly InstalledAddon[]
  readonly taskIds: ReadonlySet<string>
  readonly failed: readonly CheckResult[]
  /** ids of add-ons without a version to check, which a gap of their own names */
  readonly unversioned: ReadonlySet<string>
}

/** Starts the checks that are neither running nor good enough. An API error becomes a result, so that no other is lost. */
async function startMissing(
  { all, chosen }: SelectedAddonTasks,
  existing: readonly AddonReading[],
  context: CheckContext,
): Promise<Started> {
  const none: Started = { addons: [], taskIds: new Set(), failed: [], unversioned: new Set() }
  const installed = await listInstalledAddons(context, context.api).catch(apiErrorResult('addons'))
  if (installed === null) return { ...none, failed: [unreadableAddon({ code: 'no-addon-list' })] }
  if ('result' in installed) return { ...none, failed: [installed.result] }
  const settled = await settledSubjects(chosen, existing, context)
  const isNeeded = (type: string, instanceId: string) => !settled.has(subjectKey(type, instanceId))
  for (const gap of installed.gaps) context.addGap(gap)
  const { checks, unversioned } = await requestedChecks(installed.addons, isNeeded, context)
  for (const addon of unversioned) context.addGap({ check: 'addons', code: 'no-addon-target', addon: addon.name })
  const { taskIds, failed } = await startAddonChecks(checks, installed.addons, all, context)
  return { addons: installed.addons, taskIds, failed, unversioned: new Set(unversioned.map(({ id }) => id)) }
}

/** The subjects that need no new check: it is running or, with `if-needed`, finished and good enough. */
async function settledSubjects(
  chosen: SelectedAddonTasks['chosen'],
  existing: readonly AddonReading[],
  context: CheckContext,
): Promise<ReadonlySet<string>> {
  const settled = new Set(chosen.filter(isAddonCheckUnderWay).map(subjectOf))
  for (const { subject, result } of context.start === 'if-needed' ? existing : [])
    if (subject !== null && isAsPlanned(result, context) && (await context.isGoodEnough(result))) settled.add(subject)
  return settled
}

/** Whether a check before an upgrade was made for the version that a plan upgrades the add-on to, if there is one. */
function isAsPlanned({ addon }: CheckResult, { plannedVersions }: CheckContext): boolean {
  const planned = plannedVersions.get(addon?.template ?? '')
  return planned === undefined || addon?.targetVersion === null || addon?.targetVersion === planned
}

/** The results after a wait, and what kept the gate from reading them. */
interface Later {
  readonly selected: SelectedAddonTasks | null
  readonly readings: readonly AddonReading[]
  readonly failed: readonly CheckResult[]
}

/** Tasks that were started or joined. */
interface Awaited {
  readonly ids: ReadonlySet<string>
  includes(task: ParsedAddonTask): boolean
}

const NOTHING_AWAITED: Awaited = { ids: new Set(), includes: () => false }

/** A running task is joined with its subject, because a list can repeat an id for a task about something else. */
function awaitedOf(running: readonly ParsedAddonTask[], startedIds: ReadonlySet<string>): Awaited {
  const named = running.filter((task) => taskIdOf(task) !== '')
  const keyOf = (task: ParsedAddonTask) => JSON.stringify([subjectOf(task), taskIdOf(task)])
  const joined = new Set(named.map(keyOf))
  return {
    ids: new Set([...named.map(taskIdOf), ...startedIds]),
    includes: (task) => startedIds.has(taskIdOf(task)) || joined.has(keyOf(task)),
  }
}

/** Waits for checks. A check that the list does not hold in the end is no result. */
async function waitForStarted(context: CheckContext, awaited: Awaited): Promise<Later> {
  const { ids } = awaited
  if (ids.size === 0) return { selected: null, readings: [], failed: [] }
  const waited = await wait(context, awaited).catch(apiErrorResult('addons'))
  if ('result' in waited) return { selected: null, readings: [], failed: [waited.result] }
  const listed = new Set(waited.selected.all.map(taskIdOf))
  const vanished = [...ids].filter((taskId) => !listed.has(taskId))
  return {
    ...waited,
    failed: vanished.map((taskId) => diagnosticResult('addons', { name: 'no-result', why: 'vanished' }, { taskId })),
  }
}

/** The earlier readings that the later ones do not replace, and the later ones. */
function replace(earlier: readonly AddonReading[], later: readonly AddonReading[]): readonly AddonReading[] {
  const taskKey = ({ subject, result: { taskId } }: AddonReading) => JSON.stringify([subject, taskId])
  const readAgain = new Set(later.filter(({ result }) => result.taskId !== null).map(taskKey))
  const conclusive = new Set(later.filter(({ result }) => isConclusive(result)).map(({ subject }) => subject))
  const remaining = earlier.filter(
    (one) => !readAgain.has(taskKey(one)) && !(one.subject !== null && conclusive.has(one.subject)),
  )
  return [...remaining, ...later]
}

/**
 * Waits while a check that counts is under way.
 * @param awaited they count whatever the list says about others
 */
async function wait(context: CheckContext, awaited: Awaited) {
  const everListed = new Set<string>()
  const isStarted = awaited.ids.size > 0
  const { value, waitedMs } = await waitWhileUnderWay(
    'addons',
    context,
    () => poll(context, awaited, everListed),
    isStarted,
  )
  const read = (tasks: Parameters<typeof readTasks>[0]) =>
    readTasks(tasks, context.expectations, context.now(), waitedMs)
  const started = read(distinctOfSubjects(value.all.filter(awaited.includes)))
  const others = readingsOf(value, context.expectations, context.now(), waitedMs)
  return { selected: value, readings: replace(others, started) }
}

/** @param everListed ids of tasks that an earlier response listed: one that is gone since is not waited for */
async function poll(context: CheckContext, { ids, includes }: Awaited, everListed: Set<string>) {
  const response = await context.api.listAddonChecks(context.selection)
  context.keepEvidence({ check: 'addons', id: context.selection.addonTaskId ?? 'list', text: response.text })
  const value = selectFromList(response.value, context.selection)
  const counted = [...new Set([...value.chosen, ...distinctOfSubjects(value.all.filter(includes))])]
  for (const task of counted) everListed.add(taskIdOf(task))
  const notListedYet = [...ids].filter((id) => !everListed.has(id)).length
  const left = counted.filter(isAddonCheckUnderWay).length + notListedYet
  const total = counted.length + notListedYet
  return {
    value,
    isUnderWay: left > 0,
    status: `${total - left} of ${total} add-on checks done`,
    estimate: '',
    fraction: total === 0 ? null : (total - left) / total,
  }
}
