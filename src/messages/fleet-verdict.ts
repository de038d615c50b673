import { grouped, type Localized, listed } from '../model/language.js'
import * as terms from './terms.js'
import { cannotDecide, capitalized, firstReason, mustBeFixed, NO_TEXT, NOT_WHOLE, TARGET_NOT_SET } from './verdict.js'

/** The sentences of a verdict on several clusters. They hold counts, versions and our own words. */

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are')

/** Target versions that are listed one by one. */
const LISTED_TARGETS = 3

/** In place of target versions of which none is known. */
const NO_TARGET: Localized = { en: 'the upgrade', zh: '升级' }

/** The target versions at the end of an English sentence, and as the object of a Chinese one. */
export function targetsName(versions: readonly string[]): Localized {
  const [only, ...others] = versions
  if (only === undefined) return NO_TARGET
  if (versions.length > LISTED_TARGETS)
    return { en: `${grouped(versions.length)} target versions`, zh: `升级到 ${grouped(versions.length)} 个目标版本` }
  const last = others.at(-1)
  const en = last === undefined ? only : `${versions.slice(0, -1).join(', ')} and ${last}`
  return { en, zh: `升级到 ${listed(versions).zh}` }
}

/** The same as an aside. */
function targetsAside({ en, zh }: Localized): Localized {
  if (en === NO_TARGET.en) return { en: 'target not known', zh: '目标版本未知' }
  return { en: en.endsWith('target versions') ? en : `target ${en}`, zh }
}

/** A note that no target was asserted. @param count clusters without an asserted target @param all clusters that need one */
export function targetsNote(count: number, all: number): Localized {
  if (count === 0) return NO_TEXT
  return count === all
    ? TARGET_NOT_SET
    : {
        en: ` (target-version is not set for ${terms.clusters(count).en})`,
        zh: `（其中 ${terms.clusters(count).zh}未指定目标版本）`,
      }
}

/** Why clusters are blocked or undecided, and how many. */
export interface ClauseOfClusters {
  readonly clause: Localized
  /** 0: about the run as a whole */
  readonly clusters: number
}

/** What keeps clusters from being upgraded. */
export interface Blocking {
  /** clusters that are blocked, of `all` */
  readonly blocked: number
  readonly all: number
  /** what the gate itself says, and on how many clusters */
  readonly clauses: readonly ClauseOfClusters[]
  /** different causes that must be fixed */
  readonly causes: number
  readonly undecided: number
}

export function blockedClustersHeadline(
  { blocked, all, clauses, causes, undecided }: Blocking,
  target: Localized,
): Localized {
  const parts: Localized[] = clauses.map(({ clause, clusters: count }) =>
    count === 0
      ? clause
      : { en: `${clause.en} (${terms.clusters(count).en})`, zh: `${clause.zh}（${terms.clusters(count).zh}）` },
  )
  if (causes > 0) parts.push(mustBeFixed(causes, target))
  const namesTarget = causes > 0
  const rest: Localized =
    undecided > 0
      ? {
          en: `; ${terms.clusters(undecided).en} could not be decided`,
          zh: `；另有 ${terms.clusters(undecided).zh}无法判定`,
        }
      : NO_TEXT
  const reasons: Localized = { en: parts.map(({ en }) => en).join(', '), zh: parts.map(({ zh }) => zh).join('，') }
  if (blocked === 0) return { en: capitalized(reasons.en) + rest.en, zh: reasons.zh + rest.zh }
  const who = terms.ofClusters(blocked, all)
  const aside = targetsAside(target)
  const colon: Localized = parts.length > 0 ? terms.COLON : NO_TEXT
  return {
    en: `${capitalized(who.en)} ${isOrAre(blocked)} blocked${colon.en}${reasons.en}${rest.en}${namesTarget ? '' : `; ${aside.en}`}`,
    zh: `${who.zh}不可升级${colon.zh}${reasons.zh}${rest.zh}${namesTarget ? '' : `（${aside.zh}）`}`,
  }
}

/** @param undecided clusters that could not be decided, of `all`; 0: something about the run as a whole */
export function undecidedClustersHeadline(
  undecided: number,
  all: number,
  clauses: readonly Localized[],
  target: Localized,
): Localized {
  const why = firstReason(clauses)
  if (undecided === 0) return cannotDecide(target.en, why, `（${target.zh}）`)
  const who = terms.ofClusters(undecided, all)
  const aside = targetsAside(target)
  const { en } = cannotDecide(`${who.en} (${aside.en})`, why, '')
  return { en, zh: `${who.zh}无法判定：${why.zh}（${aside.zh}）` }
}

/** @param ready clusters that can be upgraded @param done clusters that need no upgrade */
export function readyClustersHeadline(
  ready: number,
  done: number,
  details: readonly Localized[],
  isWhole: boolean,
  target: Localized,
): Localized {
  const rest: Localized =
    done > 0
      ? {
          en: `, and ${grouped(done)} ${done === 1 ? 'needs' : 'need'} no upgrade`,
          zh: `，${terms.clusters(done).zh}无需升级`,
        }
      : NO_TEXT
  const missing = isWhole ? NO_TEXT : NOT_WHOLE
  const colon: Localized = details.length > 0 ? terms.COLON : NO_TEXT
  return {
    en: `${terms.clusters(ready).en} ${isOrAre(ready)} ready for ${target.en}${rest.en}${colon.en}${details.map(({ en }) => en).join(', ')}${missing.en}`,
    zh: `${terms.clusters(ready).zh}可以${target.zh}${rest.zh}${colon.zh}${details.map(({ zh }) => zh).join('，')}${missing.zh}`,
  }
}

/** Clusters of a run that only followed upgrades. */
export function upgradedClustersHeadline(
  count: number,
  hasSucceeded: boolean,
  isConfirmed: boolean,
  target: Localized,
): Localized {
  const to = target.en === NO_TARGET.en ? '' : ` to ${target.en}`
  const how = hasSucceeded
    ? `the upgrade${to} succeeded${isConfirmed ? ' and is confirmed' : ''}`
    : `the upgrade${to} is confirmed`
  return {
    en: `On ${terms.clusters(count).en}, ${how}`,
    zh: `${terms.clusters(count).zh}${hasSucceeded ? '已成功' : '已确认'}${target.zh}${hasSucceeded && isConfirmed ? '，并已确认' : ''}`,
  }
}

/** Which version all clusters run. @param version null: they run different ones, or what CCE says is no plain version */
const clustersRun = (all: number, version: string | null): Localized => ({
  en: `${terms.ofClusters(all, all).en} run ${version ?? 'their target versions'}`,
  zh: `${terms.ofClusters(all, all).zh}当前版本已是${version === null ? '目标版本' : ` ${version}`}`,
})

/** Clusters that all run their targets, and what was found about them. */
export function clustersRunHeadline(
  all: number,
  version: string | null,
  details: readonly Localized[],
  isWhole: boolean,
): Localized {
  const run = clustersRun(all, version)
  const colon: Localized = details.length > 0 ? terms.COLON : NO_TEXT
  const missing = isWhole ? NO_TEXT : NOT_WHOLE
  return {
    en: `${capitalized(run.en)}${colon.en}${details.map(({ en }) => en).join(', ')}${missing.en}`,
    zh: `${run.zh}${colon.zh}${details.map(({ zh }) => zh).join('，')}${missing.zh}`,
  }
}

/** Clusters of which none needs an upgrade. */
export const nothingToDoOnClusters = (all: number, version: string | null): Localized => ({
  en: `Nothing to do: ${clustersRun(all, version).en}`,
  zh: `无需操作：${clustersRun(all, version).zh}`,
})
