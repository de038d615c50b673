import type { AddonCheckTask, AddonRisk } from './api-shapes.js'
import { elapsedAt, HOUR, MINUTE, type Moment, rfc3339Nano, SECOND, type TaskClock, timeAfter } from './clock.js'
import { stableUuid } from './stable-ids.js'

/** An add-on check task, rendered again on every read. */
export interface AddonCheckRecord {
  /** the key under which its reads are counted */
  readonly key: string
  readonly render: (moment: Moment) => AddonCheckTask
}

/** What to render of the check of one add-on. By default, it found nothing. */
export interface AddonDraft {
  readonly template: string
  readonly type?: string
  /** add-on version to upgrade to; null leaves it out */
  readonly targetVersion?: string | null
  /** by default derived from the risks */
  readonly status?: string
  /** null leaves it out */
  readonly message?: string | null
  readonly risks?: readonly AddonRisk[]
  /** milliseconds since the task was created */
  readonly age?: number
  /** milliseconds from the task's creation to its expiry; null leaves it out */
  readonly validity?: number | null
}

/** The instance id of an add-on, the same in every scenario. */
export const instanceIdOf = (template: string): string => stableUuid(`addon-instance:${template}`)

/** A risk; it failed if a message is given. */
export const risk = (riskName: string, level: string, message?: string): AddonRisk => ({
  riskName,
  level,
  status: message === undefined ? 'Success' : 'Failed',
  ...(message !== undefined && { message }),
})

export const NO_RISKS: readonly AddonRisk[] = [risk('AddonStatus', 'Warning'), risk('AddonValidate', 'Warning')]

/** A task that does not change (CCE API reference: ListAddonPrecheckTasks). */
export function addonCheck(seed: string, draft: AddonDraft): AddonCheckRecord {
  const key = keyOf(seed, draft.template)
  return { key, render: ({ now }) => addonCheckAt(now, key, draft) }
}

const keyOf = (seed: string, template: string): string => stableUuid(`addon-check:${seed}:${template}`)

const TEMPLATES = ['coredns', 'everest', 'nginx-ingress'] as const

/** Checks of the usual add-ons, without risks except in the given drafts. */
export const addonChecks = (seed: string, ...drafts: readonly AddonDraft[]): AddonCheckRecord[] => {
  const others = TEMPLATES.filter((template) => !drafts.some((draft) => draft.template === template))
  return [...drafts, ...others.map((template) => ({ template }))].map((draft) => addonCheck(seed, draft))
}

/** A running check that finishes after `reads` reads. */
export function addonCheckByReads(seed: string, template: string, reads: number): AddonCheckRecord {
  const key = keyOf(seed, template)
  return {
    key,
    render: (moment) => {
      if (moment.reads >= reads) return addonCheckAt(moment.now, key, { template })
      const status = moment.reads === 0 ? 'Init' : 'Running'
      const risks = NO_RISKS.map(({ riskName }) => ({ riskName, level: 'Warning', status }))
      return addonCheckAt(moment.now, key, { template, status, message: '', risks, validity: null })
    },
  }
}

const DURATION = 20 * SECOND
const INIT_DURATION = 4 * SECOND

/** A check that advances with the clock: Init, then Running, and after 20 seconds the result that the draft describes. */
export function addonCheckByClock(key: string, clock: TaskClock, draft: AddonDraft): AddonCheckRecord {
  const { startedAt } = clock
  return {
    key,
    render: ({ now }) => {
      const elapsed = elapsedAt(clock, now)
      if (elapsed >= DURATION) {
        const took = timeAfter(clock, DURATION) - startedAt
        return addonCheckAt(startedAt, key, { ...draft, age: 0, validity: took + HOUR })
      }
      const status = elapsed < INIT_DURATION ? 'Init' : 'Running'
      const risks = unfinished(draft.risks ?? NO_RISKS, (elapsed - INIT_DURATION) / (DURATION - INIT_DURATION))
      return addonCheckAt(startedAt, key, { ...draft, age: 0, validity: null, status, message: null, risks })
    },
  }
}

/** The risks while the check runs. @param share how much of it is done, from 0 to 1; negative before the first risk */
function unfinished(risks: readonly AddonRisk[], share: number): AddonRisk[] {
  const done = share < 0 ? -1 : Math.floor(share * risks.length)
  return risks.map((risk, index) =>
    index < done ? risk : { riskName: risk.riskName, level: 'Warning', status: index === done ? 'Running' : 'Init' },
  )
}

const TARGET_VERSIONS: Readonly<Record<string, string>> = {
  coredns: '1.30.33',
  everest: '2.4.134',
  'nginx-ingress': '3.0.31',
  'metrics-server': '1.3.104',
}

/** The task at a point in time. @param now milliseconds since 1970 */
function addonCheckAt(now: number, taskId: string, draft: AddonDraft): AddonCheckTask {
  const { template, type = 'addonUpgrade', risks = NO_RISKS, message = 'Addon task check finish' } = draft
  const { targetVersion = TARGET_VERSIONS[template] ?? '1.0.1', age = 2 * MINUTE, validity = HOUR } = draft
  const anyFailed = risks.some(({ status }) => status === 'Failed')
  const created = now - age
  return {
    metadata: {
      type,
      taskID: taskId,
      addonTemplateName: template,
      addonInstanceName: `cceaddon-${template}`,
      addonInstanceID: instanceIdOf(template),
      createTimeStamp: rfc3339Nano(created),
      ...(validity !== null && { expireTimeStamp: rfc3339Nano(created + validity) }),
    },
    ...(targetVersion !== null && { spec: { addonTargetVersion: targetVersion } }),
    status: {
      status: draft.status ?? (anyFailed ? 'Failed' : 'Success'),
      ...(message !== null && { message }),
      riskList: risks,
    },
  }
}
