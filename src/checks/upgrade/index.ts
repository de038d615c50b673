import { listUpgrades, showUpgrade, showUpgradeInfo } from '../../cce/api/operations.js'
import { read } from '../../cce/api/shapes.js'
import { anyList, upgradeTask } from '../../cce/api/upgrade-schema.js'
import { CceError } from '../../cce/errors/api-error.js'
import { type CheckResult, noResult } from '../../model/check-result.js'
import type { LastUpgrade } from '../../model/cluster-facts.js'
import { humanDuration } from '../../model/duration.js'
import type { DiagnosticDetail } from '../../model/finding.js'
import { parseTimestamp } from '../../model/timestamp.js'
import { upgradeInfoPart } from '../facts/read.js'
import { rawText } from '../shared/causes.js'
import type { CheckContext, LiveCheck } from '../shared/context.js'
import { catchApiErrors, onlyRefused } from '../shared/failures.js'
import { waitWhileUnderWay } from '../shared/polling.js'
import { diagnostic, newestOf } from '../shared/validity.js'
import { progressOf, readUpgrade, upgradeUnderWay } from './read.js'

const instead = (fact: DiagnosticDetail, over: Partial<CheckResult> = {}): CheckResult =>
  noResult('upgrade', [diagnostic('upgrade', fact)], over)

/** Follows the cluster's upgrade: the task that is named, else the newest, until it is done, fails or is paused. */
export const checkUpgrade: LiveCheck = (context) =>
  catchApiErrors('upgrade', async () => {
    const named = context.selection.upgradeTaskId
    const choice = named ? { taskId: named } : await newestTask(context)
    return ['result' in choice ? choice.result : await follow(choice.taskId, context)]
  })

type Choice = { readonly taskId: string } | { readonly result: CheckResult }

async function newestTask(context: CheckContext): Promise<Choice> {
  const response = await listUpgrades(context.client, context.cluster)
  const what = 'upgrade-list'
  const list = read(anyList, response.value)
  if (!list.ok || list.value.items === undefined) {
    context.keep({ check: 'upgrade', id: 'list', text: response.text })
    return { result: instead({ name: 'unreadable-response', what, fault: { code: 'no-items' } }) }
  }
  const tasks = [list.value.items ?? []].flat().map((item) => read(upgradeTask, item))
  const readable = tasks.flatMap((task) => (task.ok ? [task.value] : []))
  const newest = newestOf(readable, (task) => parseTimestamp(task.metadata?.creationTimestamp))
  const uid = newest === 'ambiguous' ? null : newest?.metadata?.uid
  if (uid && uid !== '.' && uid !== '..' && readable.length === tasks.length) return { taskId: uid }
  context.keep({ check: 'upgrade', id: 'list', text: response.text })
  if (tasks.length === 0) return { result: instead({ name: 'no-result', why: 'no-task' }) }
  return { result: instead({ name: 'unreadable-response', what, fault: { code: 'undated-upgrade' } }) }
}

async function follow(taskId: string, context: CheckContext): Promise<CheckResult> {
  let last: unknown = null
  const estimate = estimator(context)
  const ask = async () => {
    const response = await showUpgrade(context.client, context.cluster, taskId)
    context.keep({ check: 'upgrade', id: taskId, text: response.text })
    last = response.value
    const shaped = read(upgradeTask, response.value)
    const { phase = null, progress = null } = shaped.ok ? shaped.value.status : {}
    const percent = progressOf(progress)
    const told = `${rawText(phase)}${percent === null ? '' : `, ${percent} percent`}`
    const eta = phase === 'Running' && percent !== null ? estimate(percent) : ''
    return {
      value: response.value,
      underWay: upgradeUnderWay(phase),
      told,
      note: eta,
      done: percent === null ? null : percent / 100,
    }
  }
  try {
    const { value, waitedMs } = await waitWhileUnderWay('upgrade', context, ask)
    const told = await lastUpgrade(value, context)
    const result = readUpgrade(value, context.expectations, context.clock.now(), waitedMs, told)
    const isOther = result.taskId !== null && result.taskId !== taskId
    return isOther
      ? instead({ name: 'unreadable-response', what: 'upgrade-task', fault: { code: 'other-task' } })
      : result
  } catch (error) {
    if (last === null || !(error instanceof CceError) || error.kind !== 'not-found') throw error
    return instead({ name: 'no-result', why: 'vanished' }, { taskId })
  }
}

/** For a task that failed: what the cluster says of its last upgrade. Best effort. */
async function lastUpgrade(value: unknown, context: CheckContext): Promise<LastUpgrade | null> {
  const shaped = read(upgradeTask, value)
  if (!shaped.ok || shaped.value.status.phase !== 'Failed') return null
  const info = await showUpgradeInfo(context.facts, context.cluster).catch(onlyRefused)
  return info ? (upgradeInfoPart(info.value).lastUpgrade ?? null) : null
}

/** Says how long the rest may take, by the pace seen so far; nothing until there is a pace. */
function estimator({ clock }: CheckContext): (percent: number) => string {
  let first: { at: number; percent: number } | null = null
  return (percent) => {
    const now = clock.now()
    first ??= { at: now, percent }
    const gained = percent - first.percent
    if (gained <= 0 || now <= first.at) return ''
    const left = ((now - first.at) / gained) * (100 - percent)
    return `about ${humanDuration(left)} left by the pace so far (an estimate)`
  }
}
