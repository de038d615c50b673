import type { KnownRisk } from '../../model/known-risk.js'
import type { Localizable } from '../../model/language.js'

/** A known risk of the catalog. What most entries do not need has a default. */
export interface Entry extends Pick<KnownRisk, 'name' | 'to' | 'match' | 'title' | 'meaning' | 'fix'> {
  readonly from?: string
  readonly fixedIn?: readonly string[]
  /** the page that describes the change */
  readonly link: Localizable
}

export const knownRisk = ({ from, fixedIn, ...entry }: Entry): KnownRisk => ({
  ...entry,
  from: from ?? null,
  fixedIn: fixedIn ?? [],
  source: 'catalogue',
})

/** The changes of a release of Kubernetes, as its maintainers list them. */
export const changelog = (minor: string): string =>
  `https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-${minor}.md`

/** A page of CCE's user guide. */
export const guide = (page: string): Localizable => ({
  en: `https://support.huaweicloud.com/intl/en-us/usermanual-cce/${page}.html`,
  zh: `https://support.huaweicloud.com/usermanual-cce/${page}.html`,
})
