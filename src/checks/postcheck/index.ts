import { type CheckResult, diagnosticResult } from '../../model/check-result.js'
import { isExactVersion, matchesVersion } from '../../model/version.js'
import { readUpgradeInfo, readWorkflows } from '../facts/read.js'
import type { CheckContext } from '../shared/context.js'
import { catchApiErrors, ignoreApiError } from '../shared/failures.js'
import { readPostcheck } from './read.js'

/** Replaces the result if another check did not pass: the post-upgrade check confirms the upgrade, so it is not sent then. */
export const postcheckNotSent = (): CheckResult => diagnosticResult('postcheck', { name: 'no-result', why: 'not-sent' })

/**
 * Sends the post-upgrade check, exactly once: it is a write that confirms the upgrade to CCE (CCE API reference:
 * CreatePostCheck). Its response is the result.
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
    const response = await context.api.createPostcheck({ current, target })
    const result = readPostcheck(response.value, context.expectations, context.now())
    context.keepEvidence({ check: 'postcheck', id: result.taskId ?? 'answer', text: response.text })
    return [result]
  })

interface Versions {
  readonly current: string | null
  readonly target: string | null
}

/** The asserted versions if they are exact; else those of the unfinished workflow of this upgrade; else the live version. */
async function exactVersions(context: CheckContext): Promise<Versions> {
  const { currentVersion, targetVersion } = context.expectations
  if (isExactVersion(currentVersion) && isExactVersion(targetVersion))
    return { current: currentVersion, target: targetVersion }
  const response = await context.factsApi.listWorkflows().catch(ignoreApiError)
  const [ours, ...others] = (response ? (readWorkflows(response.value) ?? []) : [])
    .filter(({ status }) => status?.phase !== 'Success' && status?.phase !== 'Cancel')
    .map(({ spec }) => ({ current: spec?.clusterVersion ?? null, target: spec?.targetVersion ?? null }))
    .filter(({ current, target }) => isExactVersion(current) && isExactVersion(target))
    .filter(({ current }) => currentVersion === null || matchesVersion(currentVersion, current))
    .filter(({ target }) => targetVersion === null || matchesVersion(targetVersion, target))
  if (ours && others.length === 0) return ours
  return { current: currentVersion, target: await exactTarget(targetVersion, context) }
}

/** The live version if it is the asserted one; else the asserted version as it is, for CCE to judge. */
async function exactTarget(asserted: string | null, context: CheckContext): Promise<string | null> {
  if (isExactVersion(asserted)) return asserted
  const info = await context.factsApi.showUpgradeInfo().catch(ignoreApiError)
  const live = info ? readUpgradeInfo(info.value).liveVersion : null
  if (asserted === null) return live
  return live !== null && matchesVersion(asserted, live) ? live : asserted
}
