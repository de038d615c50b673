import { createPostcheck, listWorkflows, showUpgradeInfo } from '../cce/operations.js'
import { read } from '../cce/shapes.js'
import { postcheckTask } from '../cce/upgrade-schema.js'
import { type CheckResult, noResult } from '../model/check-result.js'
import type { GateFact } from '../model/finding.js'
import { matchesVersion, parseVersion } from '../model/version.js'
import { upgradeInfoPart, workflowsOf } from './cluster-facts.js'
import type { CheckContext, Expectations } from './context.js'
import { onlyRefused, withFailuresObserved } from './failures.js'
import { isAbsent, rawText } from './item-collector.js'
import { gateObservation, standingOf } from './standing.js'

const PHASES = ['Success', 'Failed', 'Error'] as const

/** What stands for the post-upgrade check where another selected check did not pass: it confirms, so it is not sent. */
export const postcheckHeldBack = (): CheckResult =>
  noResult('postcheck', [gateObservation('postcheck', { name: 'no-result', why: 'held-back' })])

/**
 * Sends the post-upgrade check, exactly once: a write that confirms the upgrade to CCE (CCE API reference:
 * CreatePostCheck). Its answer is the result.
 * @param others the results of the other selected checks, which all passed or warned
 */
export const checkPostcheck = (
  context: CheckContext,
  others: readonly CheckResult[],
): Promise<readonly CheckResult[]> =>
  withFailuresObserved('postcheck', async () => {
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

/** Reads the answer of the post-upgrade check. It has no items and no message: its phase decides. */
export function readPostcheck(raw: unknown, expected: Expectations, now: number): CheckResult {
  const what = 'the post-upgrade check'
  const shaped = read(postcheckTask, raw)
  if (!shaped.ok)
    return instead({
      name: 'unreadable-response',
      what,
      detail: `${shaped.fault.path || 'the body'} ${shaped.fault.problem}`,
    })
  const { kind, metadata, spec, status } = shaped.value
  if (!isAbsent(kind) && kind !== 'PostCheckTask')
    return instead({ name: 'unreadable-response', what, detail: `its kind is ${rawText(kind)}, not PostCheckTask` })
  const identity = {
    clusterId: spec?.clusterID || null,
    currentVersion: spec?.clusterVersion || null,
    targetVersion: spec?.targetVersion || expected.targetVersion,
    rawExpiry: null,
    finished: false,
    boundToTarget: true,
  }
  // the answer repeats what was sent, so a version it leaves out is no mismatch
  const standing = standingOf(
    identity,
    { ...expected, currentVersion: identity.currentVersion === null ? null : expected.currentVersion },
    now,
  )
  const facts = [...standing.facts, ...phaseFacts(status.phase)]
  return {
    ...noResult(
      'postcheck',
      facts.map((fact) => gateObservation('postcheck', fact)),
    ),
    clusterId: identity.clusterId,
    taskId: metadata?.uid || null,
    phase: isAbsent(status.phase) ? null : rawText(status.phase),
    currentVersion: identity.currentVersion,
    targetVersion: identity.targetVersion,
    decides: standing.decides,
  }
}

const instead = (fact: GateFact): CheckResult => noResult('postcheck', [gateObservation('postcheck', fact)])

function phaseFacts(phase: unknown): GateFact[] {
  if (phase === 'Success') return []
  if (phase === 'Failed') return [{ name: 'postcheck-failed' }]
  if (phase === 'Error') return [{ name: 'task-errored', said: '' }]
  return [{ name: 'unknown-value', field: 'task phase', item: null, raw: rawText(phase), known: PHASES }]
}
