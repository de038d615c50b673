import type { Owner, Who } from '../../model/advice.js'
import type { ItemCheck } from '../../model/check.js'
import { type Language, type Localizable, type Localized, localize } from '../../model/language.js'

/** The user guides: their paths on the documentation site. A guide that exists in one language is linked in that one. */
const GUIDES = {
  cce: { en: 'intl/en-us/usermanual-cce', zh: 'usermanual-cce' },
  /** pages that only the Chinese guide has */
  mainland: 'usermanual-cce',
  /** pages that the current guide no longer has, in the guide of older regions */
  regional: 'intl/en-us/ae-ad-1-usermanual-cce',
  autopilot: { en: 'intl/en-us/usermanual-cce-autopilot', zh: 'usermanual-cce-autopilot' },
} satisfies Record<string, Localizable>

/**
 * One documented check item, in our own words. Each text is beside its item, and not in `src/messages/`, because it is data
 * about the item. Kind, level and group are missing because only a response has them.
 */
interface Item {
  /** CCE publishes the names of eight items */
  readonly apiName?: string
  /** `cce` by default */
  readonly guide?: keyof typeof GUIDES
  readonly title: Localized
  /** what it means that the item failed */
  readonly meaning: Localized
  readonly fix: Localized
  /** `you` by default */
  readonly who?: Who
  /** who takes the first step of the fix; by default the one who can act */
  readonly owner?: Owner
  /** words in capitals stand for names in the item's message */
  readonly commands?: readonly string[]
  /** fragments of messages, and error codes, that no other item of the check is known to have */
  readonly hints?: readonly string[]
  /** other English names: older titles, and translations of the Chinese title */
  readonly aliases?: readonly string[]
}

/** Items by the id of their page in the user guide. A page can describe several items. */
export type Items = Readonly<Record<string, Item | readonly Item[]>>

/** An item with its check, its page and all defaults filled in. `apiName` is null if CCE does not publish it. */
export interface Entry extends Required<Omit<Item, 'apiName'>> {
  readonly check: ItemCheck
  readonly page: string
  readonly apiName: string | null
}

/** The page of the user guide about an item. */
export const pageUrl = ({ page, guide }: Pick<Entry, 'page' | 'guide'>, language: Language): string =>
  `https://support.huaweicloud.com/${localize(GUIDES[guide], language)}/${page}.html`

/** The page that lists every documented pre-upgrade check item. */
export const overviewUrl = (language: Language): string => pageUrl({ page: 'cce_10_0549', guide: 'cce' }, language)
