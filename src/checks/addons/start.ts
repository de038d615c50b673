import type { AddonToCheck } from '../../cce/api/operations.js'
import { read, startedAddonChecks } from '../../cce/api/schemas.js'
import { CceError } from '../../cce/errors/api-error.js'
import type { CheckResult } from '../../model/check-result.js'
import { counted } from '../../model/language.js'
import type { AddonRef } from '../../model/report.js'
import type { CheckContext } from '../shared/context.js'
import { apiErrorResult, ignoreApiError, mayHaveArrived } from '../shared/failures.js'
import type { InstalledAddon } from './installed.js'
import { type ParsedAddonTask, unreadableAddon } from './read.js'
import { selectFromList, taskIdOf } from './select.js'

/** What came of starting checks. */
interface StartedChecks {
  readonly taskIds: ReadonlySet<string>
  /** what kept checks from being started, or from being found */
  readonly failed: readonly CheckResult[]
}

/**
 * CCE accepts about ten writes a minute, refused ones included (measured). Of 12 add-ons, this is enough to find the one that CCE
 * refuses without saying which.
 */
const MAX_REQUESTS = 9

/** Refusals that can be about one add-on of several. */
const isAboutRequest = ({ kind }: CceError): boolean => kind === 'bad-request' || kind === 'not-found'

/**
 * Starts checks, if possible in one write. CCE accepts all checks of a write or none, so if it refuses one as invalid, the
 * checks are sent again in parts until the refused add-ons are known; the others are checked. No check is sent again once it
 * may have been started.
 * @param before the tasks that existed before
 */
export async function startAddonChecks(
  checks: readonly AddonToCheck[],
  addons: readonly InstalledAddon[],
  before: readonly ParsedAddonTask[],
  context: CheckContext,
): Promise<StartedChecks> {
  const taskIds = new Set<string>()
  const failed: CheckResult[] = []
  const parts = checks.length === 0 ? [] : [checks]
  for (let requests = 1, part = parts.shift(); part !== undefined; requests++, part = parts.shift()) {
    const started = await startPart(part, before, context).catch(asApiError)
    if (!(started instanceof CceError)) {
      for (const id of started.taskIds) taskIds.add(id)
      if (started.failed) failed.push(started.failed)
    } else if (!isAboutRequest(started)) {
      // Nothing about the add-ons keeps CCE from starting these checks, so the rest would fail as well.
      failed.push(apiErrorResult('addons')(started).result)
      break
    } else if (part.length > 1 && requests + parts.length + 2 <= MAX_REQUESTS) parts.push(...split(part, started))
    else failed.push(...part.map((check) => apiErrorResult('addons', addonRef(check, addons))(started).result))
  }
  return { taskIds, failed }
}

const asApiError = (error: unknown): CceError => {
  if (error instanceof CceError) return error
  throw error
}

/** Two parts: the add-ons that CCE's message names and the others, else two halves. */
function split(checks: readonly AddonToCheck[], { failure }: CceError): readonly (readonly AddonToCheck[])[] {
  const words = new Set((failure.apiMessage ?? '').split(/[^\w.-]+/).map((word) => word.replace(/[.-]+$/, '')))
  const isNamed = (check: AddonToCheck) => words.has(check.addonTemplateName) || words.has(check.addonInstanceID)
  const named = checks.filter(isNamed)
  const middle = Math.ceil(checks.length / 2)
  return named.length > 0 && named.length < checks.length
    ? [checks.filter((check) => !isNamed(check)), named]
    : [checks.slice(0, middle), checks.slice(middle)]
}

const addonRef = (check: AddonToCheck, addons: readonly InstalledAddon[]): AddonRef => ({
  template: check.addonTemplateName,
  instanceId: check.addonInstanceID,
  instanceName: addons.find(({ id }) => id === check.addonInstanceID)?.name ?? null,
  targetVersion: check.targetVersion ?? null,
})

interface StartedPart {
  readonly taskIds: readonly string[]
  /** why not every check has a task */
  readonly failed: CheckResult | null
}

async function startPart(
  checks: readonly AddonToCheck[],
  before: readonly ParsedAddonTask[],
  context: CheckContext,
): Promise<StartedPart> {
  const names = checks.map(({ addonTemplateName, targetVersion }) =>
    `${addonTemplateName} ${targetVersion ?? ''}`.trim(),
  )
  context.log.info(`addons: starting ${counted(checks.length, 'check')}: ${names.join(', ')}`)
  try {
    const response = await context.api.createAddonChecks(checks)
    const started = read(startedAddonChecks, response.value)
    const items = started.ok ? (started.value.status?.items ?? []) : []
    const taskIds = items.map((item) => item.metadata?.taskID ?? '').filter((id) => id !== '')
    const isComplete = taskIds.length >= checks.length
    return { taskIds, failed: isComplete ? null : unreadableAddon({ code: 'unnamed-start' }) }
  } catch (error) {
    if (!mayHaveArrived(error)) throw error
    const taskIds = await findStarted(checks, before, context)
    if (taskIds.length > 0)
      context.log.info(`addons: the response to the start was lost; ${counted(taskIds.length, 'check')} can be joined`)
    return { taskIds, failed: taskIds.length < checks.length ? apiErrorResult('addons')(error).result : null }
  }
}

/** Looks for checks whose start was not answered. @returns the ids of those that run */
async function findStarted(
  checks: readonly AddonToCheck[],
  before: readonly ParsedAddonTask[],
  context: CheckContext,
): Promise<readonly string[]> {
  const response = await context.api.listAddonChecks(context.selection).catch(ignoreApiError)
  const tasks = response ? selectFromList(response.value, context.selection).all : []
  const known = new Set(before.map(taskIdOf))
  const unknown = tasks.filter((one) => !known.has(taskIdOf(one)) && taskIdOf(one) !== '')
  return checks.flatMap(({ addonInstanceID, type }) => {
    const started = unknown.find((one) => one.addon.instanceId === addonInstanceID && one.task.metadata?.type === type)
    return started ? [taskIdOf(started)] : []
  })
}
