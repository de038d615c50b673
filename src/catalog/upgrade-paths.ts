import type { UpgradePath } from '../model/readiness.js'

/** Where the documented upgrade paths were read, and as of when. */
export const DOCUMENTED_PATHS_SOURCE = {
  url: 'https://support.huaweicloud.com/usermanual-cce/cce_10_0197.html',
  asOf: '2026-07-28',
} as const

/**
 * The upgrade paths that CCE's user guide documents. Regions differ, and CCE does not offer every documented path at any time, so
 * this table is only used where no cluster is asked. Autopilot clusters have paths of their own, which no page documents.
 */
export const DOCUMENTED_PATHS: readonly UpgradePath[] = [
  { version: 'v1.15', targets: ['v1.19'] },
  { version: 'v1.17', targets: ['v1.19'] },
  { version: 'v1.19', targets: ['v1.21', 'v1.23'] },
  { version: 'v1.21', targets: ['v1.23'] },
  { version: 'v1.23', targets: ['v1.25', 'v1.27', 'v1.28'] },
  { version: 'v1.25', targets: ['v1.27', 'v1.28'] },
  { version: 'v1.27', targets: ['v1.28'] },
  { version: 'v1.28', targets: ['v1.29', 'v1.31'] },
  { version: 'v1.29', targets: ['v1.30', 'v1.31'] },
  { version: 'v1.30', targets: ['v1.31'] },
  { version: 'v1.31', targets: ['v1.32', 'v1.34'] },
  { version: 'v1.32', targets: ['v1.33', 'v1.34'] },
  { version: 'v1.33', targets: ['v1.34'] },
  { version: 'v1.34', targets: ['v1.35'] },
]
