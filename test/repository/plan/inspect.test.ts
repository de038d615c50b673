import { describe, expect, it } from '@jest/globals'
import { ACTION_REASONS } from '../../../src/model/plan.js'
import { detailsOf, inspected, unknownOf } from '../../support/plans/inspect.js'
import {
  addonValues,
  autopilotValues,
  CLUSTER_ID,
  clusterValues,
  nodePoolValues,
  PROVIDERS,
  REPLACED,
  resourceChange,
  skippedItem,
  upgrade,
  upgradeValues,
  valuesBlock,
} from '../../support/plans/plans.js'

const FORMS = Object.entries(PROVIDERS)

describe.each(FORMS)('a plan with the provider of %s', (_form, provider) => {
  const cluster = (options: object) =>
    resourceChange('huaweicloud_cce_cluster', { before: clusterValues(), after: clusterValues(), provider, ...options })

  it('blocks a cluster that is deleted', () => {
    expect(inspected([cluster({ actions: ['delete'], after: null })])).toMatchObject([
      { clusterId: CLUSTER_ID, causes: [{ name: 'cluster-deleted', level: 'Fatal', kind: 'Risk', scope: 'plan' }] },
    ])
  })

  it.each(REPLACED.map((actions) => [actions.join(', '), actions] as const))(
    'blocks a cluster that is replaced: %s',
    (_order, actions) => {
      const change = { replace_paths: [['flavor_id'], ['masters', 0, 'availability_zone']] }
      const entry = { action_reason: 'replace_because_cannot_update' }
      expect(detailsOf(cluster({ actions, change, entry }))).toEqual([
        {
          code: 'cluster-replaced',
          why: 'replace_because_cannot_update',
          attributes: ['flavor_id', 'masters.0.availability_zone'],
          isDeposed: false,
        },
      ])
    },
  )

  it('blocks a node pool that is replaced', () => {
    const pool = resourceChange('huaweicloud_cce_node_pool', {
      actions: ['delete', 'create'],
      before: nodePoolValues(),
      after: nodePoolValues({ flavor_id: 's7.large.2' }),
      provider,
      change: { replace_paths: [['flavor_id']] },
    })
    expect(inspected([pool])).toMatchObject([
      {
        clusterId: CLUSTER_ID,
        causes: [{ name: 'node-pool-replaced', level: 'Fatal', detail: { attributes: ['flavor_id'] } }],
      },
    ])
  })

  it('blocks an add-on that is replaced', () => {
    const addon = resourceChange('huaweicloud_cce_addon', {
      actions: ['create', 'delete'],
      before: addonValues(),
      after: addonValues({ template_name: 'node-local-dns' }),
      provider,
    })
    expect(inspected([addon])).toMatchObject([
      { causes: [{ name: 'addon-replaced', level: 'Fatal', addon: { template: 'node-local-dns' } }] },
    ])
  })

  it('blocks an upgrade that skips the whole check of CCE', () => {
    expect(inspected([upgrade({ is_only_upgrade: 'true' }, { provider })])).toMatchObject([
      { clusterId: CLUSTER_ID, causes: [{ name: 'check-skipped', level: 'Fatal', detail: { of: 'whole' } }] },
    ])
  })

  it('blocks each skipped item under its own name', () => {
    const list = [skippedItem('NodeDiskCheck'), skippedItem('NodeRestartRisk', ['uid-1', 'uid-2'])]
    expect(inspected([upgrade({ skipped_check_item_list: list }, { provider })])).toMatchObject([
      {
        causes: [
          { name: 'NodeDiskCheck', level: 'Fatal', nodes: [] },
          {
            name: 'NodeRestartRisk',
            level: 'Fatal',
            nodes: [
              { uid: 'uid-1', name: null },
              { uid: 'uid-2', name: null },
            ],
          },
        ],
      },
    ])
  })

  it('blocks add-on values that lose keys', () => {
    const addon = resourceChange('huaweicloud_cce_addon', {
      before: addonValues(),
      after: addonValues({ values: [valuesBlock({ custom_json: '{"stub_domains":{}}' })] }),
      provider,
    })
    expect(inspected([addon])).toMatchObject([
      {
        causes: [
          {
            name: 'addon-values-lost',
            level: 'Fatal',
            detail: { keys: ['custom.multiAZEnabled', 'custom.stub_domains.example.test'], hidden: 0 },
          },
        ],
      },
    ])
  })

  it('warns of a changed version of a cluster, which upgrades nothing', () => {
    expect(inspected([cluster({ after: clusterValues({ cluster_version: 'v1.31' }) })])).toMatchObject([
      { causes: [{ name: 'upgrades-nothing', level: 'Warning', detail: { from: 'v1.29', to: 'v1.31' } }] },
    ])
  })

  it('finds nothing in a plan that changes nothing', () => {
    const pool = { before: nodePoolValues(), after: nodePoolValues(), actions: ['no-op'], provider }
    const parts = inspected([cluster({ actions: ['no-op'] }), resourceChange('huaweicloud_cce_node_pool', pool)])
    expect(parts).toMatchObject([{ clusterId: CLUSTER_ID, causes: [], gaps: [], addons: [], upgrades: [] }])
    expect(parts[0]?.items.map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
      ['cluster-deleted', 1, 0],
      ['cluster-replaced', 1, 0],
      ['upgrades-nothing', 1, 0],
      ['node-pool-replaced', 1, 0],
    ])
  })
})

describe('a cluster', () => {
  const cluster = (options: object) =>
    resourceChange('huaweicloud_cce_cluster', { before: clusterValues(), after: clusterValues(), ...options })

  it.each(ACTION_REASONS.filter((reason) => reason.startsWith('delete_')))('is deleted with its reason: %s', (why) => {
    const entry = { action_reason: why }
    expect(detailsOf(cluster({ actions: ['delete'], after: null, entry }))).toEqual([
      { code: 'cluster-deleted', why, isDeposed: false },
    ])
  })

  it('is deleted or replaced for a reason that a later Terraform may have', () => {
    const entry = { action_reason: 'replace_because_of_something_new' }
    expect(detailsOf(cluster({ actions: ['delete', 'create'], entry }))).toMatchObject([{ why: null, attributes: [] }])
  })

  it('is deleted where the rest of a replacement is (deposed)', () => {
    const entry = { deposed: 'c2c5b0a1' }
    expect(detailsOf(cluster({ actions: ['delete'], after: null, entry }))).toEqual([
      { code: 'cluster-deleted', why: null, isDeposed: true },
    ])
  })

  it.each([
    ['created', { actions: ['create'], before: null, after: clusterValues({ id: undefined }) }],
    ['forgotten (removed block with destroy = false)', { actions: ['forget'], after: null }],
    ['moved (previous_address)', { actions: ['no-op'], entry: { previous_address: 'huaweicloud_cce_cluster.old' } }],
    ['imported', { actions: ['no-op'], change: { importing: { id: CLUSTER_ID } } }],
    ['updated in place', { after: clusterValues({ alias: 'production' }) }],
  ])('may be %s', (_what, options) => {
    expect(detailsOf(cluster(options))).toEqual([])
  })

  it('is not known by its id before it exists', () => {
    const after = clusterValues({ id: undefined })
    const created = cluster({ actions: ['create'], before: null, after, afterUnknown: { id: true } })
    expect(inspected([created])).toMatchObject([{ clusterId: null, causes: [] }])
  })

  it('has a changed version that is sensitive, without showing it', () => {
    const change = cluster({
      after: clusterValues({ cluster_version: 'v1.31' }),
      afterSensitive: { cluster_version: true },
    })
    expect(detailsOf(change)).toEqual([{ code: 'upgrades-nothing', from: 'v1.29', to: null }])
  })

  it('has a version that is known only after the apply', () => {
    const { cluster_version: _, ...after } = clusterValues()
    const change = cluster({ after, afterUnknown: { cluster_version: true } })
    expect(detailsOf(change)).toEqual([])
    expect(unknownOf(change)).toEqual(['cluster_version of huaweicloud_cce_cluster.this'])
  })
})

describe('the Autopilot resources', () => {
  it('are judged like the others', () => {
    const before = autopilotValues()
    const change = (actions: readonly string[], after: Readonly<Record<string, unknown>> | null) =>
      resourceChange('huaweicloud_cce_autopilot_cluster', { actions, before, after })
    expect(detailsOf(change(['delete'], null))).toMatchObject([{ code: 'cluster-deleted' }])
    expect(detailsOf(change(['delete', 'create'], autopilotValues()))).toMatchObject([{ code: 'cluster-replaced' }])
    expect(detailsOf(change(['update'], autopilotValues({ version: 'v1.31' })))).toEqual([
      { code: 'upgrades-nothing', from: 'v1.29', to: 'v1.31' },
    ])
  })

  it('have add-ons whose values are a map of JSON texts', () => {
    const values = { basic: '{"rbac_enabled":true}', custom: '{"a":1,"b":{"c":2}}', flavor: '{"name":"x"}' }
    const addon = (custom: string) => ({
      id: 'a',
      cluster_id: CLUSTER_ID,
      addon_template_name: 'log-agent',
      version: '1.4.3',
      values: { ...values, custom },
    })
    const change = resourceChange('huaweicloud_cce_autopilot_addon', {
      before: addon(values.custom),
      after: addon('{"b":{}}'),
    })
    expect(inspected([change])).toMatchObject([
      { causes: [{ addon: { template: 'log-agent' }, detail: { keys: ['custom.a', 'custom.b.c'], hidden: 0 } }] },
    ])
  })

  it('have an upgrade of their own', () => {
    const { is_only_upgrade: _, skipped_check_item_list: __, ...after } = upgradeValues({ target_version: 'v1.31' })
    const change = resourceChange('huaweicloud_cce_autopilot_cluster_upgrade', {
      actions: ['create'],
      before: null,
      after,
    })
    expect(inspected([change])).toMatchObject([{ clusterId: CLUSTER_ID, causes: [], upgrades: [{ target: 'v1.31' }] }])
  })
})

describe('an upgrade', () => {
  it.each([null, '', 'false', false])('does not skip the check if is_only_upgrade is %j', (value) => {
    expect(detailsOf(upgrade({ is_only_upgrade: value }))).toEqual([])
  })

  it.each(['true', true, 'True', '1'])('skips the check if is_only_upgrade is %j', (value) => {
    expect(detailsOf(upgrade({ is_only_upgrade: value }))).toEqual([{ code: 'check-skipped', of: 'whole' }])
  })

  it('skips the check even where is_only_upgrade is sensitive', () => {
    const afterSensitive = { is_only_upgrade: true }
    expect(detailsOf(upgrade({ is_only_upgrade: 'true' }, { afterSensitive }))).toEqual([
      { code: 'check-skipped', of: 'whole' },
    ])
  })

  it.each([
    [
      'that are done',
      {
        actions: ['no-op'],
        before: upgradeValues({ is_only_upgrade: 'true' }),
        after: upgradeValues({ is_only_upgrade: 'true' }),
      },
    ],
    [
      'that only leave the state',
      { actions: ['delete'], before: upgradeValues({ is_only_upgrade: 'true' }), after: null },
    ],
  ])('is not started by resources %s', (_what, options) => {
    const change = resourceChange('huaweicloud_cce_cluster_upgrade', options)
    expect(inspected([change])).toMatchObject([{ causes: [], upgrades: [] }])
  })

  it('is started again where its resource is replaced', () => {
    const replaced = upgrade({ is_only_upgrade: 'true' }, { actions: ['delete', 'create'], before: upgradeValues() })
    expect(inspected([replaced])).toMatchObject([
      { causes: [{ name: 'check-skipped' }], upgrades: [{ target: 'v1.31.4-r0' }] },
    ])
  })

  it.each([
    ['has no name', skippedItem(null), {}],
    ['has an empty name', skippedItem(''), {}],
    ['has a sensitive name', skippedItem('NodeDiskCheck'), { skipped_check_item_list: [{ name: true }] }],
    ['is sensitive as a whole', skippedItem('NodeDiskCheck'), { skipped_check_item_list: true }],
  ])('cannot skip an item that %s', (_what, item, afterSensitive) => {
    const change = upgrade({ skipped_check_item_list: [item] }, { afterSensitive })
    expect(detailsOf(change)).toEqual([{ code: 'check-skipped', of: 'unnamed-item' }])
  })

  it.each([
    ['another key', [{ key: 'node.name', operator: 'In', values: ['a'] }]],
    ['another operator', [{ key: 'node.uid', operator: 'NotIn', values: ['a'] }]],
    ['values that are no texts', [{ key: 'node.uid', operator: 'In', values: ['a', null] }]],
  ])('skips an item on all nodes if the selector has %s', (_what, resource_selector) => {
    const change = upgrade({ skipped_check_item_list: [{ name: 'NodeDiskCheck', resource_selector }] })
    expect(inspected([change])[0]?.causes).toMatchObject([{ name: 'NodeDiskCheck', nodes: [] }])
  })

  it('names what it does only after the apply', () => {
    const afterUnknown = {
      id: true,
      target_version: true,
      is_only_upgrade: true,
      skipped_check_item_list: [{ name: true }],
      addons: [{ version: true }],
    }
    const values = {
      target_version: undefined,
      is_only_upgrade: undefined,
      addons: [{ addon_template_name: 'coredns' }],
    }
    const change = upgrade({ ...values, skipped_check_item_list: [{ name: null }] }, { afterUnknown })
    expect(detailsOf(change)).toEqual([])
    expect(unknownOf(change)).toEqual(
      ['target_version', 'is_only_upgrade', 'skipped_check_item_list.0.name', 'addons.0.version'].map(
        (attribute) => `${attribute} of huaweicloud_cce_cluster_upgrade.this`,
      ),
    )
  })

  it('names lists that are known only after the apply', () => {
    const afterUnknown = { id: true, skipped_check_item_list: true, addons: true }
    const change = upgrade({ skipped_check_item_list: undefined, addons: undefined }, { afterUnknown })
    expect(unknownOf(change)).toEqual(
      ['skipped_check_item_list', 'addons'].map((name) => `${name} of huaweicloud_cce_cluster_upgrade.this`),
    )
  })

  it('says nothing of computed attributes that no rule is about', () => {
    expect(unknownOf(upgrade())).toEqual([])
  })

  it('has add-ons with the versions that they get', () => {
    const addons = [{ addon_template_name: 'autoscaler', operation: 'patch', version: '1.31.8', values: [] }]
    expect(inspected([upgrade({ addons })])[0]?.addons).toMatchObject([
      { template: 'autoscaler', version: '1.31.8', isInstalled: true, isAutopilot: false },
    ])
  })
})

describe('an add-on', () => {
  const addon = (options: object) =>
    resourceChange('huaweicloud_cce_addon', { before: addonValues(), after: addonValues(), ...options })
  const versionsOf = (options: object) =>
    inspected([addon(options)])[0]?.addons.map(({ version, isInstalled }) => [version, isInstalled])

  it('has its new version compared if that changes', () => {
    expect(versionsOf({ after: addonValues({ version: '1.31.2' }) })).toEqual([['1.31.2', true]])
    expect(versionsOf({ actions: ['create'], before: null })).toEqual([['1.30.6', false]])
    expect(versionsOf({ actions: ['no-op'] })).toEqual([])
    expect(versionsOf({ after: addonValues({ description: 'x' }) })).toEqual([])
    expect(versionsOf({ actions: ['delete'], after: null })).toEqual([])
  })

  it('may be installed without a version, and then gets the newest one', () => {
    const { version: _, ...after } = addonValues()
    const change = addon({ actions: ['create'], before: null, after, afterUnknown: { version: true, id: true } })
    expect(inspected([change])).toMatchObject([{ addons: [], gaps: [] }])
  })

  it('is named if its new version is known only after the apply', () => {
    const { version: _, ...after } = addonValues()
    expect(unknownOf(addon({ after, afterUnknown: { version: true } }))).toEqual([
      'version of huaweicloud_cce_addon.this',
    ])
  })

  it('is replaced where the rest of a replacement is deleted (deposed)', () => {
    const change = addon({ actions: ['delete'], after: null, entry: { deposed: 'aa11' } })
    expect(detailsOf(change)).toMatchObject([{ code: 'addon-replaced', isDeposed: true }])
  })
})

describe('instances and modules', () => {
  const pool = (address: string, over: Readonly<Record<string, unknown>> = {}) =>
    resourceChange('huaweicloud_cce_node_pool', {
      address,
      actions: ['delete', 'create'],
      before: nodePoolValues(over),
      after: nodePoolValues({ ...over, flavor_id: 's7.large.2' }),
      change: { replace_paths: [['flavor_id']] },
    })

  it('are one finding for each block, with all of its addresses', () => {
    const addresses = ['["b.c[0]"]', '["a"]', '[10]'].map(
      (key) => `module.prod["x"].huaweicloud_cce_node_pool.this${key}`,
    )
    const [part] = inspected(addresses.map((address) => pool(address)))
    expect(part?.causes).toHaveLength(1)
    expect(part?.causes[0]?.addresses).toEqual([...addresses].sort())
    expect(part?.items).toMatchObject([{ name: 'node-pool-replaced', failed: 3 }])
  })

  it('are two findings of two blocks', () => {
    const [part] = inspected([
      pool('module.a.huaweicloud_cce_node_pool.this'),
      pool('module.b.huaweicloud_cce_node_pool.this'),
    ])
    expect(part?.causes).toHaveLength(2)
  })

  it('are divided by cluster, and have one signature on several clusters', () => {
    const parts = inspected([
      pool('module.cce["a"].huaweicloud_cce_node_pool.this', { cluster_id: 'cluster-a' }),
      pool('module.cce["b"].huaweicloud_cce_node_pool.this', { cluster_id: 'cluster-b' }),
    ])
    expect(parts.map(({ clusterId, causes }) => [clusterId, causes.length])).toEqual([
      ['cluster-a', 1],
      ['cluster-b', 1],
    ])
    const [a, b] = parts.map(({ causes }) => causes[0]?.signature)
    expect(a).toEqual(b)
  })

  it('belong to the cluster that they are in now, where they are moved to another one', () => {
    const moved = resourceChange('huaweicloud_cce_node_pool', {
      actions: ['delete', 'create'],
      before: nodePoolValues({ cluster_id: 'old' }),
      after: nodePoolValues({ cluster_id: 'new' }),
    })
    expect(inspected([moved])).toMatchObject([{ clusterId: 'old' }])
  })
})

it('shows no sensitive text in anything that is found', () => {
  const secret = 's3cr3t'
  const all = [
    resourceChange('huaweicloud_cce_cluster', {
      before: clusterValues(),
      after: clusterValues({ cluster_version: secret }),
      afterSensitive: true,
    }),
    resourceChange('huaweicloud_cce_addon', {
      before: addonValues({ values: [valuesBlock({ custom_json: `{"${secret}":"${secret}"}` })] }),
      after: addonValues({ cluster_id: secret, version: secret, values: [valuesBlock({ custom_json: '{}' })] }),
      beforeSensitive: { values: [{ custom_json: true }] },
      afterSensitive: { version: true, cluster_id: true },
    }),
    upgrade(
      {
        cluster_id: secret,
        target_version: secret,
        skipped_check_item_list: [skippedItem(secret, [secret])],
        is_only_upgrade: secret,
      },
      {
        afterSensitive: {
          cluster_id: true,
          target_version: true,
          is_only_upgrade: true,
          skipped_check_item_list: true,
        },
      },
    ),
  ]
  const found = inspected(all).flatMap(({ clusterId, causes, gaps, items }) => [[clusterId], causes, gaps, items])
  expect(found.flat().length).toBeGreaterThan(5)
  expect(JSON.stringify(found)).not.toContain(secret)
})
