import type { Language } from '../model/language.js'
import type { Entry, Guide } from './items/entry.js'

const SITE = 'https://support.huaweicloud.com'

/** Where each guide is, by language. A guide that is in one language only is linked in that one. */
const GUIDES: Readonly<Record<Guide, Readonly<Record<Language, string>>>> = {
  cce: { en: `${SITE}/intl/en-us/usermanual-cce`, 'zh-cn': `${SITE}/usermanual-cce` },
  mainland: { en: `${SITE}/usermanual-cce`, 'zh-cn': `${SITE}/usermanual-cce` },
  regional: {
    en: `${SITE}/intl/en-us/ae-ad-1-usermanual-cce`,
    'zh-cn': `${SITE}/intl/en-us/ae-ad-1-usermanual-cce`,
  },
  autopilot: { en: `${SITE}/intl/en-us/usermanual-cce-autopilot`, 'zh-cn': `${SITE}/usermanual-cce-autopilot` },
}

/** The page of the user guide that tells about an item. */
export function pageUrl({ page, guide = 'cce' }: Entry, language: Language): string {
  return `${GUIDES[guide][language]}/${page}.html`
}

/** The page that lists every documented pre-upgrade check item. */
export function overviewUrl(language: Language): string {
  return `${GUIDES.cce[language]}/cce_10_0549.html`
}

/** {@link overviewUrl} in English. */
export const OVERVIEW_URL = `${SITE}/intl/en-us/usermanual-cce/cce_10_0549.html`
