import { afterEach, describe, expect, it } from '@jest/globals'
import type { CheckItem, NodeStage } from '../../src/simulator/state/api-shapes.js'
import { ADDONS, ask, closeAll, PRECHECKS, simulate } from './client.js'

afterEach(closeAll)

/** The status of the only task, the same in the list and by its id. */
async function statusIn(scenario: string) {
  const simulator = await simulate(scenario)
  const [listed] = (await ask(simulator, PRECHECKS)).body.items
  const task = (await ask(simulator, `${PRECHECKS}/${listed.metadata.uid}`)).body
  expect(task).toEqual(listed)
  return task.status
}

const failed = (items: readonly CheckItem[]): unknown[] =>
  items.filter(({ phase }) => phase === 'Failed').map(({ name, kind, level }) => [name, kind, level])

describe('a task that leaves something out', () => {
  it('has a fatal exception in a section of its own in unlisted-section, and says Success', async () => {
    const { phase, networkCheckStatus } = await statusIn('unlisted-section')
    expect([phase, networkCheckStatus.phase]).toEqual(['Success', 'Failed'])
    expect(failed(networkCheckStatus.itemsStatus)).toEqual([['NetworkPolicyCheck', 'Exception', 'Fatal']])
  })

  it('has a section of its own in which everything passed in unlisted-section-passed', async () => {
    const { phase, networkCheckStatus } = await statusIn('unlisted-section-passed')
    expect([phase, networkCheckStatus.phase, failed(networkCheckStatus.itemsStatus)]).toEqual([
      'Success',
      'Success',
      [],
    ])
  })

  it('has its add-on items under the key items in unlisted-items', async () => {
    const { phase, addonCheckStatus } = await statusIn('unlisted-items')
    expect([phase, Object.keys(addonCheckStatus)]).toEqual(['Success', ['phase', 'items']])
    expect(failed(addonCheckStatus.items)).toEqual([['CoreDNSConfLimit', 'Exception', 'Fatal']])
  })

  it.each([
    ['node-failed-without-items', [12, 0, 12], 'Failed'],
    ['node-without-items', [12, 0, 12], undefined],
    ['node-with-fewer-items', [12, 1, 12], undefined],
  ])('has nodes with these numbers of items in %s: %j', async (scenario, counts, phase) => {
    const status = await statusIn(scenario)
    const stages: readonly NodeStage[] = status.nodeCheckStatus.nodeStageStatus
    expect([status.phase, status.nodeCheckStatus.phase]).toEqual(['Success', 'Success'])
    expect(stages.map(({ itemsStatus }) => itemsStatus?.length)).toEqual(counts)
    expect(stages[1]?.phase).toBe(phase)
  })
})

describe('a list of add-on checks that leaves something out', () => {
  it.each([
    ['addon-list-short', 1, { currentCount: 12 }],
    ['addon-list-next-page', 1, { currentCount: 1, nextMarker: 'c3ViLXRhc2stMQ' }],
    ['addon-list-empty', 0, { currentCount: 3 }],
  ])('is served in %s with %d tasks and its own page information', async (scenario, count, pageInfo) => {
    const { body } = await ask(await simulate(scenario), ADDONS)
    expect([body.items.length, body.pageInfo]).toEqual([count, pageInfo])
  })
})

describe('failures that look like one cause', () => {
  it('are the same words for the cluster and on the node of the pool canary in same-item-twice', async () => {
    const { clusterCheckStatus, nodeCheckStatus } = await statusIn('same-item-twice')
    const stages: readonly NodeStage[] = nodeCheckStatus.nodeStageStatus
    const affected = stages.filter(({ itemsStatus = [] }) => failed(itemsStatus).length > 0)
    expect(affected.map(({ nodeInfo }) => nodeInfo.name)).toEqual([expect.stringMatching(/^canary-[a-z0-9]{5}$/)])
    const isFailed = ({ phase }: CheckItem) => phase === 'Failed'
    const [ofCluster] = clusterCheckStatus.itemsStatus.filter(isFailed)
    const [ofNode] = affected[0]?.itemsStatus?.filter(isFailed) ?? []
    expect(ofCluster).toEqual(ofNode)
    expect(ofCluster).toMatchObject({ name: 'NodeCommandCheck', kind: 'Risk', level: 'Fatal', group: 'NodeCheck' })
  })

  it('have one error code and four messages on a hundred nodes each in one-code-four-messages', async () => {
    const stages: readonly NodeStage[] = (await statusIn('one-code-four-messages')).nodeCheckStatus.nodeStageStatus
    const items = stages.flatMap(({ itemsStatus = [] }) => itemsStatus.filter(({ phase }) => phase === 'Failed'))
    expect(items).toHaveLength(400)
    expect(new Set(items.map(({ errorCodes }) => JSON.stringify(errorCodes)))).toEqual(new Set(['["ErrorNodeCheck"]']))
    const messages = new Set(items.map(({ message }) => message))
    const counts = [...messages].map((message) => items.filter((item) => item.message === message).length)
    expect(counts).toEqual([100, 100, 100, 100])
  })
})
