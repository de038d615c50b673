import type { AddonCheckRecord } from '../scenarios/scenario.js'
import { type AddonDraft, addonCheckAt, NO_RISKS } from './addon-tasks.js'
import type { AddonRisk } from './api-shapes.js'
import { type Beginning, elapsedAt, momentOf } from './timeline.js'
import { HOUR, SECOND } from './timestamps.js'

const WAITS = 4 * SECOND
const LASTS = 20 * SECOND

/** The check of an add-on that goes on by the clock: Init, then Running, then what its draft says, after 20 seconds. */
export function startedAddonCheck(key: string, begun: Beginning, draft: AddonDraft): AddonCheckRecord {
  const { risks = NO_RISKS } = draft
  const render: AddonCheckRecord['render'] = ({ now }) => {
    const elapsed = elapsedAt(begun, now)
    if (elapsed >= LASTS) {
      const took = momentOf(begun, LASTS) - begun.at
      return addonCheckAt(begun.at, key, { ...draft, age: 0, validity: took + HOUR })
    }
    const done = elapsed < WAITS ? -1 : Math.floor(((elapsed - WAITS) / (LASTS - WAITS)) * risks.length)
    const status = elapsed < WAITS ? 'Init' : 'Running'
    const unfinished = risks.map((risk, index) => riskUnderWay(risk, index, done))
    return addonCheckAt(begun.at, key, {
      ...draft,
      age: 0,
      validity: null,
      status,
      message: null,
      risks: unfinished,
    })
  }
  return { key, render }
}

const riskUnderWay = (risk: AddonRisk, index: number, done: number): AddonRisk =>
  index < done ? risk : { riskName: risk.riskName, level: 'Warning', status: index === done ? 'Running' : 'Init' }
