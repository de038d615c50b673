import { describe, expect, it } from '@jest/globals'
import { NO_LINES } from '../../../src/repository/plan/locate.js'
import { readPlan } from '../../../src/repository/plan/read.js'
import { plannedCandidates } from '../../../src/repository/plan/targets.js'

type Values = Readonly<Record<string, unknown>>
interface Change {
  readonly type: string
  readonly actions?: readonly string[]
  readonly before?: Values | null
  readonly after?: Values | null
  readonly more?: Values
}

/** A change as Terraform lists it; the resource is there before and after if nothing else is said. */
const entry = ({ type, actions = ['no-op'], before, after = {}, more = {} }: Change) => ({
  address: `${type}.this`,
  type,
  mode: 'managed',
  change: { actions, before: before === undefined ? after : before, after, after_unknown: {}, ...more },
})

/** The versions of the candidates in a plan. */
function versions(changes: readonly Change[], id: string | null = 'c-1', autopilot: boolean | null = null) {
  const read = readPlan(JSON.stringify({ format_version: '1.2', resource_changes: changes.map(entry) }))
  if (!('plan' in read)) throw new Error(`the plan is not read: ${read.problem.code}`)
  const found = plannedCandidates(read.plan.changes, { id, autopilot }, NO_LINES, { file: 'plan.json', line: 1 })
  return found.map(({ version, at }) => `${version} ${at.file}:${at.line}`)
}

const UPGRADE = 'huaweicloud_cce_cluster_upgrade'
const CLUSTER = 'huaweicloud_cce_cluster'
const upgrade = (target: string, id = 'c-1', over: Partial<Change> = {}): Change => ({
  type: UPGRADE,
  actions: ['create'],
  before: null,
  after: { cluster_id: id, target_version: target },
  ...over,
})

describe('plannedCandidates', () => {
  it('finds the target of an upgrade, also of one that is done already', () => {
    expect(versions([upgrade('v1.31')])).toEqual(['v1.31 plan.json:1'])
    expect(versions([{ type: UPGRADE, after: { cluster_id: 'c-1', target_version: 'v1.31' } }])).toEqual([
      'v1.31 plan.json:1',
    ])
  })

  it('prefers it to the version of the cluster', () => {
    const cluster = { type: CLUSTER, after: { id: 'c-1', cluster_version: 'v1.29' } }
    expect(versions([cluster])).toEqual(['v1.29 plan.json:1'])
    expect(versions([cluster, upgrade('v1.31')])).toEqual(['v1.31 plan.json:1'])
  })

  it('leaves out other clusters, new ones, and what is deleted', () => {
    expect(versions([upgrade('v1.31', 'c-2')])).toEqual([])
    expect(versions([upgrade('v1.31', 'c-2')], null)).toEqual(['v1.31 plan.json:1'])
    expect(versions([{ type: CLUSTER, after: { id: 'c-2', cluster_version: 'v1.29' } }])).toEqual([])
    expect(
      versions([{ type: CLUSTER, actions: ['create'], before: null, after: { cluster_version: 'v1.31' } }]),
    ).toEqual([])
    const before = { cluster_id: 'c-1', target_version: 'v1.31' }
    expect(versions([{ type: UPGRADE, actions: ['delete'], before, after: null }])).toEqual([])
  })

  it('has no version for what is unknown or sensitive', () => {
    const after = { cluster_id: 'c-1' }
    expect(versions([upgrade('', '', { after, more: { after_unknown: { target_version: true } } })])).toEqual([
      'null plan.json:1',
    ])
    expect(versions([upgrade('v1.31', 'c-1', { more: { after_sensitive: { target_version: true } } })])).toEqual([
      'null plan.json:1',
    ])
  })

  it('keeps an upgrade of a cluster that is known only after the apply', () => {
    const change = upgrade('', '', {
      after: { target_version: 'v1.31' },
      more: { after_unknown: { cluster_id: true } },
    })
    expect(versions([change])).toEqual(['v1.31 plan.json:1'])
  })

  it('keeps the version of the cluster beside an upgrade that could be about another cluster of the plan', () => {
    const unknown = upgrade('v1.31', '', {
      after: { target_version: 'v1.31' },
      more: { after_unknown: { cluster_id: true } },
    })
    const own = { type: CLUSTER, after: { id: 'c-1', cluster_version: 'v1.29' } }
    const made = { type: CLUSTER, actions: ['create'], before: null, after: { cluster_version: 'v1.30' } }
    expect(versions([own, unknown])).toEqual(['v1.31 plan.json:1'])
    expect(versions([own, made, unknown])).toEqual(['v1.31 plan.json:1', 'v1.29 plan.json:1'])
    expect(versions([own, made, unknown, upgrade('v1.31')])).toEqual(['v1.31 plan.json:1', 'v1.31 plan.json:1'])
  })

  it('reads the resources of the kind of the cluster', () => {
    const autopilot = { type: 'huaweicloud_cce_autopilot_cluster', after: { id: 'c-1', version: 'v1.31' } }
    expect(versions([autopilot], 'c-1', true)).toEqual(['v1.31 plan.json:1'])
    expect(versions([autopilot], 'c-1', false)).toEqual([])
  })
})
