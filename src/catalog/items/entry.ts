import type { Who } from '../../model/advice.js'
import type { ItemCheck } from '../../model/finding.js'
import type { Localized } from '../../model/language.js'

/**
 * The guide that holds the page of an item. Most are in `cce`, in both languages; `mainland`: in the Chinese guide
 * only; `regional`: left out of the newest lists, still in the guides of older regions; `autopilot`: the guide of
 * Autopilot clusters.
 */
export type Guide = 'cce' | 'mainland' | 'regional' | 'autopilot'

/**
 * What the user guide of CCE documents of one check item, in words of our own. Group, kind and level are no part of it:
 * only the response knows them.
 */
export interface Entry {
  readonly check: ItemCheck
  /** CCE publishes eight names; null for every other item */
  readonly apiName: string | null
  readonly title: Localized
  /** what it means that the item failed */
  readonly meaning: Localized
  readonly fix: Localized
  readonly who: Who
  /** words in capitals stand for what the message names */
  readonly commands?: readonly string[]
  /** id of the page in the guide */
  readonly page: string
  /** `cce` where it is left out */
  readonly guide?: Guide
  /** literal fragments of messages, and error codes, that no other item of the check is known to have */
  readonly hints?: readonly string[]
  /** other English names: older titles, and what the Chinese title says in other words */
  readonly aliases?: readonly string[]
}
