import { describe, expect, it } from '@jest/globals'
import { sessionNeeds } from '../../../src/cce/api/actions.js'
import { CHECKS } from '../../../src/model/check.js'
import { actionsOf } from '../../../src/simulator/identity/actions.js'
import type { Operation } from '../../../src/simulator/server/routes.js'

const ALL = { checks: CHECKS, starts: true, endsWorkflow: true }
const READING = { checks: ['precheck', 'addons', 'upgrade'], starts: false, endsWorkflow: false } as const

const actionsFor = (purposes: Parameters<typeof sessionNeeds>[0]): readonly string[] => {
  const needs = sessionNeeds(purposes)
  if ('unpublished' in needs) throw new Error(`no action for ${needs.unpublished.join()}`)
  return needs.actions
}

/** The calls that the gate makes. */
const CALLS: readonly Operation[] = [
  ...(['ShowCluster', 'ShowClusterUpgradeInfo', 'ListUpgradeWorkFlows', 'ListClusterUpgradePaths'] as const),
  ...(['ListClusterMasterSnapshotTasks', 'ListAddonInstances', 'ListNodePools', 'ListNodes'] as const),
  ...(['ListReleases', 'ShowRelease', 'ListPreCheckTasks', 'ShowPreCheck', 'ListAddonPrecheckTasks'] as const),
  ...(['ListAddonTemplates', 'ListUpgradeClusterTasks', 'ShowUpgradeClusterTask', 'CreatePostCheck'] as const),
  ...(['CreateUpgradeWorkFlow', 'CreatePreCheck', 'BatchCreateAddonPrecheck', 'ShowUpgradeWorkFlow'] as const),
  'UpgradeWorkFlowUpdate',
]

describe('the actions of a session', () => {
  it.each(CALLS)('allow %s, of standard and Autopilot clusters', (operation) => {
    const allowed = actionsFor(ALL)
    for (const autopilot of [false, true]) {
      const needed = actionsOf(operation, autopilot)
      expect(needed.length === 0 || needed.some((action) => allowed.includes(action))).toBe(true)
    }
  })

  it('allow no write if the run only reads', () => {
    expect(actionsFor(READING)).toEqual([
      'cce:addonInstance:list',
      'cce:cluster:get',
      'cce:cluster:getCluster',
      'cce:cluster:list',
      'cce:node:list',
      'cce:nodepool:list',
      'cce:release:get',
      'cce:release:list',
    ])
  })

  it.each([
    ['starts checks', { ...READING, starts: true }],
    ['ends a workflow', { ...READING, endsWorkflow: true }],
    ['confirms an upgrade', { ...READING, checks: ['postcheck'] as const }],
  ])('allow the writes of a run that %s', (_, purposes) => {
    expect(actionsFor(purposes)).toContain('cce:cluster:upgrade')
  })

  it('fit into a session policy', () => {
    const policy = JSON.stringify({ Version: '5.0', Statement: [{ Effect: 'Allow', Action: actionsFor(ALL) }] })
    expect(policy.length).toBeLessThanOrEqual(4096)
  })

  it('name the calls for which no action is published, if the run makes them', () => {
    const table = {
      ShowCluster: { actions: ['cce:cluster:get'], isFor: () => true },
      ShowSomething: { actions: null, isFor: ({ starts }: { readonly starts: boolean }) => starts },
    }
    expect(sessionNeeds(ALL, table)).toEqual({ unpublished: ['ShowSomething'] })
    expect(sessionNeeds(READING, table)).toEqual({ actions: ['cce:cluster:get'] })
  })
})
