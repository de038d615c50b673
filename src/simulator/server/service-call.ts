import type { RouteMatch } from './routes.js'

/** A call that has passed the gateway. */
export interface ServiceCall extends RouteMatch {
  readonly query: Readonly<Record<string, string>>
  readonly body: string
  /** milliseconds since 1970 */
  readonly now: number
}
