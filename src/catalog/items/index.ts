import { ADDON_CHECKS } from './addon-checks.js'
import { ADDONS } from './addons.js'
import { CLUSTER } from './cluster.js'
import { CONTROL_PLANE } from './control-plane.js'
import type { Entry } from './entry.js'
import { NETWORK } from './network.js'
import { NODE_FILES } from './node-files.js'
import { NODE_HEALTH } from './node-health.js'
import { NODE_SYSTEM } from './node-system.js'

let entries: readonly Entry[] | undefined

/** Every item that is documented, those of the pre-upgrade check first. Put together on first use: most runs of the gate pass, and need none. */
export function allEntries(): readonly Entry[] {
  entries ??= [
    ...CLUSTER,
    ...CONTROL_PLANE,
    ...ADDONS,
    ...NETWORK,
    ...NODE_HEALTH,
    ...NODE_SYSTEM,
    ...NODE_FILES,
    ...ADDON_CHECKS,
  ]
  return entries
}
