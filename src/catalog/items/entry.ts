import type { Who } from '../../model/advice.js'
import type { ItemCheck } from '../../model/check.js'
import type { Language, Localized } from '../../model/language.js'

const SITE = 'https://support.huaweicloud.com'

/** The base URLs of the user guides. A guide that exists in one language is linked in that one. */
const GUIDES = {
  cce: { en: `${SITE}/intl/en-us/usermanual-cce`, 'zh-cn': `${SITE}/usermanual-cce` },
  /** pages that only the Chinese guide has */
  mainland: { en: `${SITE}/usermanual-cce`, 'zh-cn': `${SITE}/usermanual-cce` },
  /** pages that the current guide no longer has, in the guide of older regions */
  regional: {
    en: `${SITE}/intl/en-us/ae-ad-1-usermanual-cce`,
    'zh-cn': `${SITE}/intl/en-us/ae-ad-1-usermanual-cce`,
  },
  autopilot: { en: `${SITE}/intl/en-us/usermanual-cce-autopilot`, 'zh-cn': `${SITE}/usermanual-cce-autopilot` },
} satisfies Record<string, Record<Language, string>>

/**
 * One documented check item, in our own words. Each text is beside its item, and not in `src/messages/`, because it is data
 * about the item. Kind, level and group are missing because only a response has them.
 */
export interface ItemEntry {
  /** CCE publishes the names of eight items */
  readonly apiName?: string
  /** id of the page in the user guide */
  readonly page: string
  /** `cce` by default */
  readonly guide?: keyof typeof GUIDES
  readonly title: Localized
  /** what it means that the item failed */
  readonly meaning: Localized
  readonly fix: Localized
  /** `you` by default */
  readonly who?: Who
  /** words in capitals stand for names in the item's message */
  readonly commands?: readonly string[]
  /** fragments of messages, and error codes, that no other item of the check is known to have */
  readonly hints?: readonly string[]
  /** other English names: older titles, and translations of the Chinese title */
  readonly aliases?: readonly string[]
}

/** An item with its check and all defaults filled in. `apiName` is null if CCE does not publish it. */
export interface Entry extends Required<Omit<ItemEntry, 'apiName'>> {
  readonly check: ItemCheck
  readonly apiName: string | null
}

/** The page of the user guide about an item. */
export const pageUrl = ({ page, guide }: Entry, language: Language): string => `${GUIDES[guide][language]}/${page}.html`

/** The page that lists every documented pre-upgrade check item. */
export const overviewUrl = (language: Language): string => `${GUIDES.cce[language]}/cce_10_0549.html`
