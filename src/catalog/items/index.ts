import { ownerOfActor } from '../../model/advice.js'
import type { ItemCheck } from '../../model/check.js'
import { ADDON_CHECKS } from './addon-checks.js'
import { ADDONS } from './addons.js'
import { CLUSTER } from './cluster.js'
import { CONTROL_PLANE } from './control-plane.js'
import type { Entry, Items } from './entry.js'
import { NETWORK } from './network.js'
import { NODE_FILES } from './node-files.js'
import { NODE_HEALTH } from './node-health.js'
import { NODE_SYSTEM } from './node-system.js'

const PRECHECK = [CLUSTER, CONTROL_PLANE, ADDONS, NETWORK, NODE_HEALTH, NODE_SYSTEM, NODE_FILES]
const DEFAULTS = { apiName: null, guide: 'cce', who: 'you', commands: [], hints: [], aliases: [] } as const

let entries: readonly Entry[] | undefined

/** Every documented item, those of the pre-upgrade check first. Built on first use, because a run that passes needs none. */
export function allEntries(): readonly Entry[] {
  entries ??= [...PRECHECK.flatMap((items) => entriesOf('precheck', items)), ...entriesOf('addons', ADDON_CHECKS)]
  return entries
}

const entriesOf = (check: ItemCheck, items: Items): Entry[] =>
  Object.entries(items).flatMap(([page, own]) =>
    [own].flat().map((item) => ({ check, page, owner: ownerOfActor(item.who ?? null), ...DEFAULTS, ...item })),
  )
