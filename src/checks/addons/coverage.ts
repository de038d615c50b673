import type { CoverageGap, Unavailable } from '../../model/coverage.js'
import type { Selection } from '../shared/context.js'
import type { InstalledAddon, InstalledAddons } from './installed.js'
import type { AddonReading } from './select.js'

/**
 * The installed add-ons that no valid result covers. If both types of check are read, only the check before an upgrade
 * covers an add-on, since the routine check says nothing about an upgrade.
 * @param named ids of add-ons that another gap names already
 */
export function uncheckedGaps(
  addons: readonly InstalledAddon[],
  readings: readonly AddonReading[],
  { addonCheckType, addonInstanceId }: Selection,
  named: ReadonlySet<string> = new Set(),
): CoverageGap[] {
  // a list without any add-on contradicts the checks of add-ons
  const isEmpty =
    addonInstanceId === null && addons.length === 0 && readings.some(({ result }) => result.addon !== null)
  if (isEmpty) return [{ check: 'addons', code: 'no-addon-list', why: { code: 'not-in-response' } }]
  const checked = new Set(
    readings
      .filter(({ type, result }) => result.decides && (type !== 'addonStatic' || addonCheckType === 'addonStatic'))
      .map(({ result }) => result.addon?.instanceId),
  )
  return addons
    .filter(({ id }) => !checked.has(id) && !named.has(id))
    .map(({ name }) => ({ check: 'addons', code: 'no-fresh-addon-check', addon: name }))
}

/** What is known about the coverage of the installed add-ons, or why nothing is. An add-on that a filter names needs no list. */
export function installedGaps(
  installed: InstalledAddons | Unavailable,
  readings: readonly AddonReading[],
  selection: Selection,
): CoverageGap[] {
  if (!('code' in installed)) return [...installed.gaps, ...uncheckedGaps(installed.addons, readings, selection)]
  return selection.addonInstanceId === null ? [{ check: 'addons', code: 'no-addon-list', why: installed }] : []
}
