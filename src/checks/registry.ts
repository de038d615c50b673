import type { CheckName } from '../model/finding.js'
import { checkAddons } from './addons.js'
import type { LiveCheck } from './context.js'
import { checkPrecheck } from './precheck.js'

/** Every check that asks CCE, by the name that the settings give it. */
export const LIVE_CHECKS: Readonly<Record<CheckName, LiveCheck>> = {
  precheck: checkPrecheck,
  addons: checkAddons,
}
