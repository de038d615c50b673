import type { CheckName } from '../model/finding.js'
import { checkAddons } from './addons/index.js'
import { checkPrecheck } from './precheck/index.js'
import type { LiveCheck } from './shared/context.js'
import { checkUpgrade } from './upgrade/index.js'

/** Every check that only asks CCE (or starts a check there), by the name that the settings give it. */
export const LIVE_CHECKS: Readonly<Record<Exclude<CheckName, 'postcheck'>, LiveCheck>> = {
  precheck: checkPrecheck,
  addons: checkAddons,
  upgrade: checkUpgrade,
}
