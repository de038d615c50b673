import type { Localized } from '../model/language.js'
import type { PlanDetail } from '../model/plan.js'

type PlanCode = Exclude<PlanDetail['code'], 'item-skipped'>

/** What the gate looked for in the repository and did not find, by the name of its row. CCE's items are shown by their names. */
const NOT_FOUND: Readonly<Record<PlanCode | 'removed-api' | 'removed-custom-resource' | 'webhook', Localized>> = {
  'removed-api': { en: 'no use of an API that the target removes', zh: '没有使用目标版本移除的 API' },
  'removed-custom-resource': {
    en: 'no use of a custom resource API that its component no longer serves',
    zh: '没有使用其组件不再提供的自定义资源 API',
  },
  webhook: { en: 'no webhook that can stop the upgrade', zh: '没有可能阻断升级的 Webhook' },
  'cluster-deleted': { en: 'no cluster is deleted', zh: '没有集群会被删除' },
  'cluster-replaced': { en: 'no cluster is replaced', zh: '没有集群会被替换' },
  'node-pool-replaced': { en: 'no node pool is replaced', zh: '没有节点池会被替换' },
  'addon-replaced': { en: 'no add-on is replaced', zh: '没有插件会被替换' },
  'check-skipped': { en: 'CCE’s own check is not skipped', zh: '没有跳过 CCE 自身的检查' },
  'addon-version-unchecked': { en: 'every add-on version was checked', zh: '插件的目标版本都经过检查' },
  'addon-version-not-offered': {
    en: 'every add-on version is listed for the target',
    zh: '目标版本支持所有插件版本',
  },
  'addon-values-lost': { en: 'no add-on values are lost', zh: '没有插件参数会丢失' },
  'upgrades-nothing': {
    en: 'no version is changed in a way that upgrades nothing',
    zh: '没有不会触发升级的版本修改',
  },
}

/** The name of a row of the repository for people; null for an item of CCE. */
export function passedTitle(check: string, name: string): Localized | null {
  if (check !== 'manifests' && check !== 'plan') return null
  return Object.entries(NOT_FOUND).find(([code]) => code === name)?.[1] ?? null
}
