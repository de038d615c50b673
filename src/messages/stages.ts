import { counted, grouped, type Localized } from '../model/language.js'
import type { StageState } from '../model/stage.js'

/** The stages of a clusters file. Parameters are escaped by the caller. */
export const STAGES = {
  title: { en: 'Stages', zh: '升级阶段' },
  caption: { en: 'Stages in the order of their upgrade', zh: '各阶段（按升级顺序）' },
  waitsFor: { en: 'Waits for', zh: '等待' },
  mayGo: { en: 'nothing: it may be upgraded', zh: '无需等待，可以升级' },
  soaking: { en: 'nothing: it is upgraded, and under observation', zh: '已升级（观察中），无需等待' },
  allDone: { en: 'nothing: it is upgraded', zh: '已升级，无需等待' },
  waiting: (clusters: string): Localized => ({ en: `waits for ${clusters}`, zh: `需等待 ${clusters}` }),
  waits: (stage: string, clusters: string): Localized => ({
    en: `${stage} waits for ${clusters}.`,
    zh: `${stage} 需等待 ${clusters}。`,
  }),
  until: (time: string): Localized => ({ en: `until ${time}`, zh: `至 ${time}` }),
  moreStages: (count: number): Localized => ({
    en: counted(count, 'more stage'),
    zh: `另有 ${grouped(count)} 个阶段`,
  }),
} as const

/** What a cluster means for the later stages. */
export const STAGE_STATES: Readonly<Record<StageState, Localized>> = {
  done: { en: 'upgraded', zh: '已升级' },
  soaking: { en: 'upgraded, under observation', zh: '已升级，观察中' },
  pending: { en: 'not upgraded yet', zh: '尚未升级' },
  unknown: { en: 'state unknown', zh: '状态未知' },
}
