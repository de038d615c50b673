import { CceError } from '../../cce/errors/api-error.js'
import { type CheckResult, checkResult, diagnosticResult, unreadableResult } from '../../model/check-result.js'
import type { StaleUpgrade } from '../../model/diagnostic.js'
import { isExactVersion, matchesVersion, sameVersion } from '../../model/version.js'
import { readUpgradeInfo, readWorkflows } from '../facts/read.js'
import type { CheckContext, OrResult } from '../shared/context.js'
import { catchApiErrors, ignoreApiError } from '../shared/failures.js'
import { rawText } from '../shared/raw-values.js'
import { staleness, type UpgradeTerms } from '../upgrade/stale.js'
import { readPostcheck } from './read.js'

/** Replaces the result if another check did not pass: the post-upgrade check confirms the upgrade, so it is not sent then. */
export const postcheckNotSent = (): CheckResult => diagnosticResult('postcheck', { name: 'no-result', why: 'not-sent' })

/**
 * Sends the post-upgrade check, exactly once: it is a write that confirms the upgrade to CCE (CCE API reference:
 * CreatePostCheck). Its response is the result. It is not sent unless an upgrade is known to have succeeded lately.
 * @param others the results of the other selected checks, which all passed or warned
 */
export const checkPostcheck = (
  context: CheckContext,
  others: readonly CheckResult[],
  terms: UpgradeTerms,
): Promise<readonly CheckResult[]> =>
  catchApiErrors('postcheck', async () => {
    const upgrade = others.find((result) => result.check === 'upgrade')
    const versions = upgrade?.targetVersion
      ? await withCurrent(upgrade.currentVersion, upgrade.targetVersion, context)
      : await lastUpgrade(context, terms)
    if ('result' in versions) return [versions.result]
    const { current, target } = versions
    context.log.info(`postcheck: confirming the upgrade${current ? ` from ${current}` : ''} to ${target} to CCE`)
    return [await send(versions, context)]
  })

/** CCE already has what is to be created (CCE API reference: error codes). */
const EXISTS = 'CCE.01409001'

async function send({ current, target }: Versions, context: CheckContext): Promise<CheckResult> {
  try {
    const response = await context.api.createPostcheck({ current, target })
    const result = readPostcheck(response.value, context.expectations, context.now())
    context.keepEvidence({ check: 'postcheck', id: result.taskId ?? 'answer', text: response.text })
    return result
  } catch (error) {
    if (!(error instanceof CceError) || error.failure.status !== 409 || error.failure.code !== EXISTS) throw error
    context.log.info(`postcheck: CCE responds that this upgrade was confirmed before (${EXISTS})`)
    return checkResult('postcheck', [], { currentVersion: current, targetVersion: target, phase: 'Success' })
  }
}

/** The versions of the upgrade to confirm. */
interface Versions {
  /** null if unknown */
  readonly current: string | null
  readonly target: string
}

/** The last upgrade that the cluster reports, if it has succeeded and is the one that the settings ask for. */
async function lastUpgrade(context: CheckContext, terms: UpgradeTerms): Promise<OrResult<Versions>> {
  const response = await context.api.showUpgradeInfo()
  context.keepEvidence({ check: 'cluster', id: 'upgradeinfo', text: response.text })
  const info = readUpgradeInfo(response.value)
  const { liveVersion, lastUpgrade: last, lastUpgradeEndedAt } = info
  if (liveVersion === null) return { result: unreadableResult('postcheck', 'upgrade-info', { code: 'no-versions' }) }
  const not = (stale: StaleUpgrade) => ({ result: diagnosticResult('postcheck', { name: 'stale-upgrade', ...stale }) })
  if (info.isUpgrading) return not({ why: 'not-succeeded', phase: null })
  if (last === null) return { result: diagnosticResult('postcheck', { name: 'no-result', why: 'no-upgrade' }) }
  if (last.phase !== 'Success') return not({ why: 'not-succeeded', phase: rawText(last.phase) })
  const stale = staleness({ endedAt: lastUpgradeEndedAt, ledTo: null }, info, terms)
  return stale === null ? withCurrent(null, liveVersion, context) : not(stale)
}

/**
 * The version that the upgrade to `target` began at: as the task states it or as asserted, if that is exact; else that of the
 * workflows to this target, the unfinished ones first, if they agree; else as asserted, for CCE to judge.
 */
async function withCurrent(stated: string | null, target: string, context: CheckContext): Promise<Versions> {
  const asserted = context.expectations.currentVersion
  const exact = [stated, asserted].find((version) => isExactVersion(version))
  if (exact !== undefined) return { current: exact, target }
  const response = await context.factsApi.listWorkflows().catch(ignoreApiError)
  const ours = (response ? (readWorkflows(response.value) ?? []) : [])
    .filter(({ status, spec }) => status?.phase !== 'Cancel' && isExactVersion(spec?.targetVersion))
    .filter(({ spec }) => sameVersion(spec?.targetVersion ?? '', target))
  const unfinished = ours.filter(({ status }) => status?.phase !== 'Success')
  const versions = (unfinished.length > 0 ? unfinished : ours)
    .flatMap(({ spec }) => (isExactVersion(spec?.clusterVersion) ? [spec.clusterVersion] : []))
    .filter((version) => asserted === null || matchesVersion(asserted, version))
  const [only = null, ...others] = new Set(versions)
  return { current: others.length === 0 ? (only ?? asserted) : asserted, target }
}
