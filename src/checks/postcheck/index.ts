import { createPostcheck, listWorkflows, showUpgradeInfo } from '../../cce/api/operations.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import { matchesVersion, parseVersion } from '../../model/version.js'
import { upgradeInfoPart, workflowsOf } from '../facts/read.js'
import type { CheckContext } from '../shared/context.js'
import { catchApiErrors, onlyRefused } from '../shared/failures.js'
import { diagnostic } from '../shared/validity.js'
import { readPostcheck } from './read.js'

/** What stands for the post-upgrade check where another selected check did not pass: it confirms, so it is not sent. */
export const postcheckHeldBack = (): CheckResult =>
  noResult('postcheck', [diagnostic('postcheck', { name: 'no-result', why: 'held-back' })])

/**
 * Sends the post-upgrade check, exactly once: a write that confirms the upgrade to CCE (CCE API reference:
 * CreatePostCheck). Its answer is the result.
 * @param others the results of the other selected checks, which all passed or warned
 */
export const checkPostcheck = (
  context: CheckContext,
  others: readonly CheckResult[],
): Promise<readonly CheckResult[]> =>
  catchApiErrors('postcheck', async () => {
    const upgrade = others.find((result) => result.check === 'upgrade')
    const { current, target } =
      upgrade?.currentVersion && upgrade.targetVersion
        ? { current: upgrade.currentVersion, target: upgrade.targetVersion }
        : await exactVersions(context)
    context.log.info(
      `postcheck: confirming the upgrade${current ? ` from ${current}` : ''}${target ? ` to ${target}` : ''} to CCE`,
    )
    const response = await createPostcheck(context.client, context.cluster, { current, target })
    const result = readPostcheck(response.value, context.expectations, context.clock.now())
    context.keep({ check: 'postcheck', id: result.taskId ?? 'answer', text: response.text })
    return [result]
  })

interface Versions {
  readonly current: string | null
  readonly target: string | null
}

/** What is asserted, if that is exact; else what the unfinished workflow of this upgrade tells; else what runs. */
async function exactVersions(context: CheckContext): Promise<Versions> {
  const { currentVersion, targetVersion } = context.expectations
  if (isExact(currentVersion) && isExact(targetVersion)) return { current: currentVersion, target: targetVersion }
  const list = await listWorkflows(context.facts, context.cluster).catch(onlyRefused)
  const [ours, ...others] = (list ? (workflowsOf(list.value) ?? []) : [])
    .filter(({ status }) => status?.phase !== 'Success' && status?.phase !== 'Cancel')
    .map(({ spec }) => ({ current: spec?.clusterVersion ?? null, target: spec?.targetVersion ?? null }))
    .filter(({ current, target }) => isExact(current) && isExact(target))
    .filter(({ current }) => currentVersion === null || matchesVersion(currentVersion, current))
    .filter(({ target }) => targetVersion === null || matchesVersion(targetVersion, target))
  if (ours && others.length === 0) return ours
  return { current: currentVersion, target: await exactTarget(targetVersion, context) }
}

const isExact = (version: string | null): version is string => parseVersion(version)?.length === 4

/** The version that runs, where it is the one that is asserted; else what is asserted, for CCE to judge. */
async function exactTarget(asserted: string | null, context: CheckContext): Promise<string | null> {
  if (isExact(asserted)) return asserted
  const info = await showUpgradeInfo(context.facts, context.cluster).catch(onlyRefused)
  const live = info ? (upgradeInfoPart(info.value).liveVersion ?? null) : null
  if (asserted === null) return live
  return live !== null && matchesVersion(asserted, live) ? live : asserted
}
