import { groupBy } from '../../model/collections.js'
import type { PlanDetail } from '../../model/plan.js'
import type { NodeRef } from '../../model/report.js'
import { lostValues } from './addon-values.js'
import type { AttributePath, PlannedChange, PlannedValue } from './change.js'
import { PlanCollector, type PlanFindings, type PlanPosition } from './findings.js'
import type { FindLine } from './locate.js'
import type { Plan } from './read.js'

/** What a plan does to one cluster. */
export interface ClusterPlan extends PlanFindings {
  /** null: the cluster does not exist yet, or the plan does not say which one it is */
  readonly clusterId: string | null
  /** versions that add-ons get; they are compared with what CCE says */
  readonly addons: readonly PlannedAddon[]
  /** the upgrades that it starts */
  readonly upgrades: readonly PlannedUpgrade[]
}

/** A version that a plan gives to an add-on. */
export interface PlannedAddon extends PlanPosition {
  readonly template: string
  readonly version: string
  /** whether its template, and its version, must not be shown */
  readonly isTemplateSensitive: boolean
  readonly isSensitive: boolean
  readonly isAutopilot: boolean
  /** the add-on is installed, so that CCE can check it */
  readonly isInstalled: boolean
}

/** An upgrade that a plan starts. */
export interface PlannedUpgrade extends PlanPosition {
  /** null if it is known only after the apply */
  readonly target: string | null
  readonly isSensitive: boolean
}

/** Divides a plan by cluster, and finds in each part what must not happen unseen. Pure. */
export const inspectPlan = ({ changes }: Plan, findLine: FindLine): readonly ClusterPlan[] =>
  [...groupBy(changes, clusterIdOf)].map(([clusterId, ofCluster]) => {
    const inspection: Inspection = { collector: new PlanCollector(), findLine, addons: [], upgrades: [] }
    for (const change of ofCluster) inspectChange(change, inspection)
    const { collector, addons, upgrades } = inspection
    return { ...collector.findings, clusterId, addons, upgrades }
  })

interface Inspection {
  readonly collector: PlanCollector
  readonly findLine: FindLine
  readonly addons: PlannedAddon[]
  readonly upgrades: PlannedUpgrade[]
}

/** The resources that the gate looks at, with their own names of attributes (Terraform provider of Huawei Cloud). */
function inspectChange(change: PlannedChange, inspection: Inspection): void {
  switch (change.type) {
    case 'huaweicloud_cce_cluster':
      inspectCluster(change, 'cluster_version', inspection)
      break
    case 'huaweicloud_cce_autopilot_cluster':
      inspectCluster(change, 'version', inspection)
      break
    case 'huaweicloud_cce_node_pool':
      inspectReplacement(change, 'node-pool-replaced', {}, inspection)
      break
    case 'huaweicloud_cce_addon':
      inspectAddon(change, 'template_name', inspection)
      break
    case 'huaweicloud_cce_autopilot_addon':
      inspectAddon(change, 'addon_template_name', inspection)
      break
    case 'huaweicloud_cce_cluster_upgrade':
    case 'huaweicloud_cce_autopilot_cluster_upgrade':
      inspectUpgrade(change, inspection)
  }
}

function clusterIdOf(change: PlannedChange): string | null {
  const isCluster = /^huaweicloud_cce_(?:autopilot_)?cluster$/.test(change.type)
  return shown(isCluster ? change.before('id') : either(change.before('cluster_id'), change.after('cluster_id')))
}

const either = (one: PlannedValue, other: PlannedValue): PlannedValue => (one.value === undefined ? other : one)

/** The text of a value that may be shown; null for any other. */
const shown = ({ value, isSensitive }: PlannedValue): string | null =>
  typeof value === 'string' && value !== '' && !isSensitive ? value : null

const isNewOrRead = ({ action }: PlannedChange): boolean => action === 'create' || action === 'read'

/** Whether the resource is there before and after, but not as it was. */
const isChanged = ({ action }: PlannedChange): boolean => action === 'update' || action === 'replace'

function inspectCluster(change: PlannedChange, attribute: string, inspection: Inspection): void {
  const { collector } = inspection
  const { action, reason: why, isDeposed } = change
  if (isNewOrRead(change)) return
  if (action === 'delete')
    collector.find({ code: 'cluster-deleted', why, isDeposed }, positionOfChange(change, [], inspection))
  else collector.pass('cluster-deleted')
  if (isDeposed) return
  inspectReplacement(change, 'cluster-replaced', {}, inspection)
  if (action === 'update') nameUnknown(change, [attribute], inspection)
  const [from, to] = [change.before(attribute), change.after(attribute)]
  if (action !== 'update' || to.isUnknown || from.value === to.value) collector.pass('upgrades-nothing')
  else
    collector.find(
      { code: 'upgrades-nothing', from: shown(from), to: shown(to) },
      positionOfChange(change, [attribute], inspection),
    )
}

type Replacement = Extract<PlanDetail, { readonly attributes: unknown }>['code']

function inspectReplacement(
  change: PlannedChange,
  code: Replacement,
  about: Parameters<PlanCollector['find']>[2],
  inspection: Inspection,
): void {
  const { action, reason: why, replaced, isDeposed } = change
  if (isNewOrRead(change)) return
  // what an earlier replacement left over is the old half of it
  if (action === 'replace' || (isDeposed && action === 'delete')) {
    const attributes = [...new Set(replaced.map((path) => path.join('.')))]
    const position = positionOfChange(change, replaced[0]?.slice(0, 1) ?? [], inspection)
    inspection.collector.find({ code, why, attributes, isDeposed }, position, about)
  } else inspection.collector.pass(code)
}

function inspectAddon(change: PlannedChange, nameAttribute: string, inspection: Inspection): void {
  const { collector } = inspection
  const name = either(change.after(nameAttribute), change.before(nameAttribute))
  const addon = shown(name)
  inspectReplacement(change, 'addon-replaced', { addon }, inspection)
  if (change.isDeposed) return
  if (isChanged(change)) {
    const { keys, hidden, unknown } = lostValues(change)
    for (const attribute of unknown) addGap(change, attribute, inspection)
    if (keys.length === 0 && hidden === 0) collector.pass('addon-values-lost')
    else
      collector.find({ code: 'addon-values-lost', keys, hidden }, positionOfChange(change, ['values'], inspection), {
        addon,
      })
    nameUnknown(change, ['version'], inspection)
  }
  const [before, after] = [change.before('version'), change.after('version')]
  if (change.action === 'create' || (isChanged(change) && before.value !== after.value))
    addVersion(change, ['version'], name, isChanged(change), inspection)
}

function inspectUpgrade(change: PlannedChange, inspection: Inspection): void {
  // to replace the resource is to upgrade again; to delete it does nothing (documentation of the provider)
  if (change.action !== 'create' && change.action !== 'replace') return
  const { collector } = inspection
  const target = change.after('target_version')
  nameUnknown(change, ['target_version'], inspection)
  const position = positionOfChange(change, ['target_version'], inspection)
  const version = typeof target.value === 'string' && !target.isUnknown ? target.value : null
  inspection.upgrades.push({ ...position, target: version, isSensitive: target.isSensitive })
  const only = change.after('is_only_upgrade')
  nameUnknown(change, ['is_only_upgrade'], inspection)
  // the provider takes a text; anything but `false` is taken to skip the check
  if (only.value === undefined || ['', 'false', false].some((no) => no === only.value)) collector.pass('check-skipped')
  else collector.find({ code: 'check-skipped', of: 'whole' }, positionOfChange(change, ['is_only_upgrade'], inspection))
  inspectSkippedItems(change, inspection)
  const addons = lengthOf(change, 'addons', inspection)
  for (let index = 0; index < addons; index++) {
    const path = ['addons', index, 'version']
    nameUnknown(change, path, inspection)
    addVersion(change, path, change.after('addons', index, 'addon_template_name'), true, inspection)
  }
}

const SKIPPED_ITEMS = 'skipped_check_item_list'

function inspectSkippedItems(change: PlannedChange, inspection: Inspection): void {
  const length = lengthOf(change, SKIPPED_ITEMS, inspection)
  for (let index = 0; index < length; index++) {
    const path = [SKIPPED_ITEMS, index, 'name']
    const item = change.after(...path)
    const name = shown(item)
    if (item.isUnknown) addGap(change, path.join('.'), inspection)
    else
      inspection.collector.find(
        name === null ? { code: 'check-skipped', of: 'unnamed-item' } : { code: 'item-skipped', item: name },
        positionOfChange(change, path, inspection),
        { nodes: selectedNodes(change, index) },
      )
  }
}

/** The nodes that an item is skipped on; none if it is skipped altogether, or if that is not known (CCE API reference: CreatePreCheck). */
function selectedNodes(change: PlannedChange, index: number): readonly NodeRef[] {
  const at = (name: string) => change.after(SKIPPED_ITEMS, index, 'resource_selector', 0, name)
  const [key, operator, values] = [at('key'), at('operator'), at('values')]
  const isReadable = [key, operator, values].every(({ isUnknown, isSensitive }) => !isUnknown && !isSensitive)
  if (!isReadable || key.value !== 'node.uid' || operator.value !== 'In' || !Array.isArray(values.value)) return []
  const uids: readonly unknown[] = values.value
  return uids.every((uid) => typeof uid === 'string') ? [...new Set(uids)].map((uid) => ({ uid, name: null })) : []
}

/** The number of blocks of one type; what is known of it only after the apply is named. */
function lengthOf(change: PlannedChange, list: string, inspection: Inspection): number {
  const { value } = change.after(list)
  if (Array.isArray(value)) return value.length
  nameUnknown(change, [list], inspection)
  return 0
}

function addVersion(
  change: PlannedChange,
  path: AttributePath,
  { value: template, isSensitive: isTemplateSensitive }: PlannedValue,
  isInstalled: boolean,
  inspection: Inspection,
): void {
  const { value: version, isUnknown, isSensitive } = change.after(...path)
  if (isUnknown || typeof template !== 'string' || typeof version !== 'string' || version === '') return
  const isAutopilot = change.type.startsWith('huaweicloud_cce_autopilot_')
  const position = positionOfChange(change, path, inspection)
  inspection.addons.push({
    ...position,
    template,
    version,
    isTemplateSensitive,
    isSensitive,
    isAutopilot,
    isInstalled,
  })
}

const positionOfChange = ({ address }: PlannedChange, path: AttributePath, { findLine }: Inspection): PlanPosition => ({
  address,
  location: findLine(address, path),
})

function nameUnknown(change: PlannedChange, path: AttributePath, inspection: Inspection): void {
  if (change.after(...path).isUnknown) addGap(change, path.join('.'), inspection)
}

const addGap = ({ address }: PlannedChange, attribute: string, { collector }: Inspection): void =>
  collector.addGap({ check: 'plan', code: 'unknown-in-plan', address, attribute })
