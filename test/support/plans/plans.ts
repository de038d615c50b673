/**
 * Terraform plans as `terraform show -json` prints them. The shape follows `internal/command/jsonplan` of Terraform and its test data
 * (`internal/command/testdata/show-json`); the attributes follow the schemas of the Terraform provider of Huawei Cloud.
 */

type Values = Readonly<Record<string, unknown>>

/** The ways in which plans name the provider: of the registries, of a mirror, and of Terraform 0.12. */
export const PROVIDERS = {
  registry: 'registry.terraform.io/huaweicloud/huaweicloud',
  mirror: 'terraform.example.com/mirror/huaweicloud',
  opentofu: 'registry.opentofu.org/huaweicloud/huaweicloud',
  'Terraform 0.12': 'huaweicloud',
} as const

export const CLUSTER_ID = '0a1b2c3d-4e5f-11ee-8c6d-0255ac101a2b'
const REGION = 'cn-north-4'

export interface ChangeOptions {
  readonly address?: string
  readonly actions?: readonly string[]
  readonly before?: Values | null
  readonly after?: Values | null
  readonly afterUnknown?: unknown
  readonly beforeSensitive?: unknown
  readonly afterSensitive?: unknown
  readonly provider?: string
  /** other keys of the entry, such as `action_reason` */
  readonly entry?: Values
  /** other keys of its `change`, such as `replace_paths` */
  readonly change?: Values
}

/** An entry of `resource_changes`. */
export function resourceChange(type: string, options: ChangeOptions = {}) {
  const { address = `${type}.this`, actions = ['update'], before = {}, after = {}, provider } = options
  const { afterUnknown = {}, beforeSensitive = {}, afterSensitive = {}, entry = {}, change = {} } = options
  const modules = /^(?:module\.[^.[]+(?:\[(?:\d+|"[^"]*")\])?\.)*/.exec(address)?.[0].replace(/\.$/, '') ?? ''
  const name = /([\w-]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?$/.exec(address)?.[1] ?? 'this'
  return {
    address,
    ...(modules === '' ? {} : { module_address: modules }),
    mode: 'managed',
    type,
    name,
    provider_name: provider ?? PROVIDERS.registry,
    change: {
      actions,
      before,
      after,
      after_unknown: after === null ? {} : afterUnknown,
      before_sensitive: before === null ? false : beforeSensitive,
      after_sensitive: after === null ? false : afterSensitive,
      ...change,
    },
    ...entry,
  }
}

type Change = ReturnType<typeof resourceChange>

/** The resources of a configuration, as `configuration` lists them. */
const configured = (changes: readonly Change[]) =>
  changes
    .filter(({ change }) => change.after !== null)
    .map(({ type, name }) => ({
      address: `${type}.${name}`,
      mode: 'managed',
      type,
      name,
      provider_config_key: 'huaweicloud',
      expressions: {},
      schema_version: 0,
    }))

/** A plan with these changes, of Terraform 1.9. @param over other keys of the plan; undefined leaves one out */
export const plan = (changes: readonly unknown[], over: Values = {}): string =>
  JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.9.8',
    planned_values: { root_module: {} },
    resource_changes: changes,
    prior_state: { format_version: '1.0', terraform_version: '1.9.8', values: { root_module: {} } },
    configuration: {
      provider_config: { huaweicloud: { name: 'huaweicloud', full_name: PROVIDERS.registry } },
      root_module: { resources: configured(changes.filter((one): one is Change => isChange(one))) },
    },
    timestamp: '2026-01-01T00:00:00Z',
    applyable: true,
    complete: true,
    errored: false,
    ...over,
  })

const isChange = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && 'change' in one && !('module_address' in one)

/** `huaweicloud_cce_cluster`, with the attributes that matter and some that do not. */
export const clusterValues = (over: Values = {}): Values => ({
  id: CLUSTER_ID,
  alias: 'prod',
  cluster_type: 'VirtualMachine',
  cluster_version: 'v1.29',
  container_network_type: 'overlay_l2',
  flavor_id: 'cce.s2.small',
  kube_config_raw: '{"kind":"Config"}',
  masters: [{ availability_zone: 'cn-north-4a' }],
  name: 'prod',
  region: REGION,
  status: 'Available',
  subnet_id: '4c1d2e3f-0000-4000-8000-000000000001',
  vpc_id: '4c1d2e3f-0000-4000-8000-000000000002',
  ...over,
})

/** `huaweicloud_cce_autopilot_cluster` */
export const autopilotValues = (over: Values = {}): Values => ({
  id: CLUSTER_ID,
  name: 'prod',
  flavor: 'cce.autopilot.cluster',
  version: 'v1.29',
  region: REGION,
  status: [{ phase: 'Available' }],
  ...over,
})

export const nodePoolValues = (over: Values = {}): Values => ({
  id: '9f8e7d6c-0000-4000-8000-000000000003',
  cluster_id: CLUSTER_ID,
  name: 'workers',
  flavor_id: 's6.large.2',
  initial_node_count: 3,
  os: 'Huawei Cloud EulerOS 2.0',
  region: REGION,
  ...over,
})

/** `huaweicloud_cce_addon`; its values are a block with a part each, as JSON text or as a map. */
export const addonValues = (over: Values = {}): Values => ({
  id: '1a2b3c4d-0000-4000-8000-000000000004',
  cluster_id: CLUSTER_ID,
  template_name: 'coredns',
  version: '1.30.6',
  description: 'CoreDNS is a DNS server that chains plugins',
  status: 'running',
  region: REGION,
  values: [valuesBlock()],
  ...over,
})

export const valuesBlock = (over: Values = {}): Values => ({
  basic: null,
  basic_json: '{"image_version":"1.30.6","swr_addr":"swr.cn-north-4.myhuaweicloud.com","swr_user":"hwofficial"}',
  custom: null,
  custom_json: '{"multiAZEnabled":true,"stub_domains":{"example.test":"10.0.0.2"}}',
  flavor: null,
  flavor_json: '{"replicas":2}',
  ...over,
})

/** `huaweicloud_cce_cluster_upgrade` as it is created. */
export const upgradeValues = (over: Values = {}): Values => ({
  addons: [],
  cluster_id: CLUSTER_ID,
  current_version: null,
  enable_force_new: null,
  is_only_upgrade: null,
  is_postcheck: null,
  is_snapshot: true,
  node_order: null,
  nodepool_order: null,
  skipped_check_item_list: [],
  strategy: [{ in_place_rolling_update: [{ user_defined_step: 20 }], type: 'inPlaceRollingUpdate' }],
  target_version: 'v1.31.4-r0',
  timeouts: null,
  ...over,
})

/** The creation of an upgrade, which is what starts it. */
export const upgrade = (values: Values = {}, options: ChangeOptions = {}) =>
  resourceChange('huaweicloud_cce_cluster_upgrade', {
    actions: ['create'],
    before: null,
    after: upgradeValues(values),
    afterUnknown: { addons: [], id: true, region: true, skipped_check_item_list: [], strategy: [{}] },
    afterSensitive: { addons: [], skipped_check_item_list: [], strategy: [{ in_place_rolling_update: [{}] }] },
    ...options,
  })

/** A skipped item, on these nodes. */
export const skippedItem = (name: string | null, uids: readonly string[] = []): Values => ({
  name,
  resource_selector: uids.length === 0 ? [] : [{ key: 'node.uid', operator: 'In', values: uids }],
})

export const REPLACED = [
  ['delete', 'create'],
  ['create', 'delete'],
  ['create', 'forget'],
] as const
