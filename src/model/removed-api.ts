import type { JoinOutcome } from './manifest.js'

/** The item of CCE that lists who called removed APIs in the past day. */
export const LIVE_CALLS_ITEM = 'DeprecatedApiCheck'

/** Who a user agent says it is. It is a hint: a client can send any text, so no decision depends on it. */
export const CALLER_KINDS = ['kubectl', 'helm', 'controller', 'add-on', 'scanner', 'cce', 'unknown'] as const
export type CallerKind = (typeof CALLER_KINDS)[number]

/** A client that called a removed API in the past day, as CCE reports it in `deprecatedAPIRisks`. Texts are as received. */
export interface ApiCaller {
  readonly url: string
  readonly userAgent: string
  readonly who: CallerKind
  /** the name of the client, such as `argocd-application-controller`; null if its user agent has none */
  readonly name: string | null
  /** as the user agent states it, such as `v1.25.3` */
  readonly version: string | null
}

/** A line of the repository that says a removed API. */
export interface UseLine {
  readonly file: string
  /** the file inside a packed chart, which `line` and `column` are in */
  readonly archived?: string
  readonly line: number
  readonly column: number
  /** the change that the run is about touches the file */
  readonly isInChange: boolean
}

/** A release of Helm that CCE lists (CCE API reference: ListReleases). Its values may hold secrets, so that they are not kept. */
export interface HelmRelease {
  readonly name: string
  readonly namespace: string | null
  readonly chart: string | null
  readonly chartVersion: string | null
  /** the removed APIs among the objects that it stores */
  readonly apis: readonly ApiKind[]
}

export interface ApiKind {
  readonly apiVersion: string
  /** null if it is not known */
  readonly kind: string | null
}

/** Whether the change removes uses of an API. Unknown: the base version of a changed file could not be read. */
export type FixState = 'fixed' | 'not-fixed' | 'unknown' | 'no-change'

/** Everything that is known of one API that the target does not serve: who calls it, which lines say it, and which releases store it. */
export interface RemovedApiUse extends ApiKind {
  /** in the plural, as URLs have it, such as `poddisruptionbudgets`; null if no URL names it */
  readonly resource: string | null
  /** null if the catalog does not have the API */
  readonly removedIn: string | null
  /** what to use instead in this upgrade; null if nothing is, or the catalog does not have the API */
  readonly replacement: string | null
  /** whether the current and the target version serve the replacement; null if it is not known */
  readonly isReplacementServedByBoth: boolean | null
  /** whether the current and the target version serve it; null if it is not known */
  readonly isServedNow: boolean | null
  readonly isServedAfter: boolean | null
  /** null where it takes the repository, or CCE's item, to tell, and that was not read */
  readonly outcome: JoinOutcome | null
  readonly callers: readonly ApiCaller[]
  /** null if the repository was not scanned */
  readonly useCount: number | null
  /** the first ones, those in the change before others */
  readonly uses: readonly UseLine[]
  /** all uses are behind a condition in a template, so that it does not render them after the upgrade */
  readonly isGuarded?: boolean
  readonly fix: FixState
  /** the lines of the base that the change removes */
  readonly fixedLines: readonly Omit<UseLine, 'isInChange'>[]
  readonly releases: readonly Omit<HelmRelease, 'apis'>[]
}
