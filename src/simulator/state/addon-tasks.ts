import type { AddonCheckRecord } from '../scenarios/scenario.js'
import type { AddonCheckTask, AddonRisk } from './api-shapes.js'
import { stableUuid } from './stable-ids.js'
import { HOUR, MINUTE, rfc3339Nano } from './timestamps.js'

/** What the check of one add-on came to. What is left out is as in a check that found nothing. */
export interface AddonDraft {
  readonly template: string
  readonly type?: string
  /** add-on version that it would be upgraded to; null leaves it out */
  readonly targetVersion?: string | null
  /** by default what the risks say */
  readonly status?: string
  /** null leaves it out */
  readonly message?: string | null
  readonly risks?: readonly AddonRisk[]
  /** milliseconds since it was created */
  readonly age?: number
  /** milliseconds from its creation to its expiry; null leaves it out */
  readonly validity?: number | null
}

/** The id of the instance of an add-on, the same in every scenario. */
export const instanceIdOf = (template: string): string => stableUuid(`addon-instance:${template}`)

export const risk = (riskName: string, level: string, message?: string): AddonRisk => ({
  riskName,
  level,
  status: message === undefined ? 'Success' : 'Failed',
  ...(message !== undefined && { message }),
})

export const NO_RISKS: readonly AddonRisk[] = [risk('AddonStatus', 'Warning'), risk('AddonValidate', 'Warning')]

/** A task that is always as the draft says (CCE API reference: ListAddonPrecheckTasks). */
export function addonCheck(seed: string, draft: AddonDraft): AddonCheckRecord {
  const key = stableUuid(`addon-check:${seed}:${draft.template}`)
  return { key, render: ({ now }) => addonCheckAt(now, key, draft) }
}

/** The task as it is at a point in time, in milliseconds since 1970. */
export function addonCheckAt(now: number, taskId: string, draft: AddonDraft): AddonCheckTask {
  const { template, type = 'addonUpgrade', targetVersion = VERSIONS[template] ?? '1.0.1', risks = NO_RISKS } = draft
  const { age = 2 * MINUTE, validity = HOUR, message = 'Addon task check finish' } = draft
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

const VERSIONS: Readonly<Record<string, string>> = {
  coredns: '1.30.33',
  everest: '2.4.134',
  'nginx-ingress': '3.0.31',
  'metrics-server': '1.3.104',
}

const TEMPLATES = ['coredns', 'everest', 'nginx-ingress'] as const

/** The add-ons of the cluster, none with a risk but those given. */
export const addonChecks = (seed: string, ...drafts: readonly AddonDraft[]): AddonCheckRecord[] => [
  ...drafts.map((draft) => addonCheck(seed, draft)),
  ...TEMPLATES.filter((template) => !drafts.some((draft) => draft.template === template)).map((template) =>
    addonCheck(seed, { template }),
  ),
]
