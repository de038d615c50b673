import { describe, expect, it } from '@jest/globals'
import type { CceCall } from '../../../src/cce/http/client.js'
import { apiError } from '../../support/cce/live-context.js'
import { failed, goTime, withItems } from '../../support/cce/responses.js'
import { diagnosticNames } from '../../support/cce/results.js'
import { BOTH, operationsOf, specOf, started, taskAt, workflow } from './started.js'

describe('an existing pre-upgrade check', () => {
  it.each([
    ['passes', taskAt('there', -10)],
    ['warns', { ...withItems(failed({ kind: 'Risk', level: 'Warning' })), metadata: taskAt('there', -10).metadata }],
  ])('is kept if it %s, and nothing is started', async (_what, there) => {
    const { posts, result } = await started({ tasks: { items: [there] }, shown: () => there })
    expect([posts, result.taskId]).toEqual([[], 'there'])
  })

  it.each([
    ['blocks', { ...withItems(failed()), metadata: taskAt('there', -10).metadata }],
    ['ended in Error', taskAt('there', -10, { status: { phase: 'Error' } })],
    ['is expired', taskAt('there', -70, { status: { expireTimeStamp: goTime(-1) } })],
    ['has no expiry', taskAt('there', -10, { status: { expireTimeStamp: null } })],
    ['is about another target', taskAt('there', -10, { spec: { targetVersion: 'v1.30.9-r0' } })],
    ['is about another cluster', taskAt('there', -10, { spec: { clusterID: 'another' } })],
    ['was made from a version that no longer runs', taskAt('there', -10, { spec: { clusterVersion: 'v1.29.3-r9' } })],
    ['has an undocumented phase', taskAt('there', -10, { status: { phase: 'Done' } })],
  ])('is replaced by a new one if it %s', async (_what, there) => {
    const shown = ({ path }: CceCall) => (path.endsWith('/there') ? there : taskAt('new', -1))
    const { posts, result } = await started({ tasks: { items: [there] }, shown })
    expect(operationsOf(posts)).toEqual(BOTH)
    expect(result.taskId).toBe('new')
  })

  it('is replaced by a new one if it no longer exists', async () => {
    const shown = (call: CceCall) =>
      call.path.endsWith('/there') ? apiError('not-found', call, { status: 404 }) : taskAt('new', -1)
    const { posts, result } = await started({ tasks: { items: [taskAt('there', -10)] }, shown })
    expect([operationsOf(posts), result.taskId]).toEqual([BOTH, 'new'])
  })

  it('keeps the gate from starting a new one if it cannot be read', async () => {
    const shown = (call: CceCall) => apiError('no-permission', call, { status: 403 })
    const { posts, result } = await started({ tasks: { items: [taskAt('there', -10)] }, shown })
    expect([posts, diagnosticNames(result)]).toEqual([[], ['no-access']])
  })

  it('is not read with start: always', async () => {
    const { posts, calls } = await started({ tasks: { items: [taskAt('there', -10)] } }, { start: 'always' })
    expect(operationsOf(posts)).toEqual(BOTH)
    expect(calls.some(({ path }) => path.endsWith('/there'))).toBe(false)
  })
})

describe('a pre-upgrade check that is under way', () => {
  const running = (uid: string, over: Record<string, unknown> = {}) =>
    taskAt(uid, -1, { status: { phase: 'Running' }, ...over })

  it.each(['if-needed', 'always'] as const)(
    'is joined by start: %s if it is for the asserted target',
    async (start) => {
      const items = [running('other-end', { spec: { targetVersion: 'v1.31.1-r0' } })]
      const { posts, result } = await started({ tasks: { items } }, { start })
      expect([posts, result.taskId]).toEqual([[], 'other-end'])
    },
  )

  it.each([
    ['another target', 'v1.30.9-r0'],
    ['no target', null],
    ['a shorter target than is asserted', 'v1'],
  ])('keeps the gate from starting one if it is for %s, and the finding names it', async (_what, targetVersion) => {
    const { posts, report } = await started({ tasks: { items: [running('busy-1', { spec: { targetVersion } })] } })
    expect(posts).toEqual([])
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings[0]).toMatchObject({ name: 'target-mismatch', title: 'Another operation in progress' })
    expect(report.findings[0]?.message).toContain('busy-1')
  })
})

describe('an upgrade workflow that is under way', () => {
  it('is joined with its exact versions if it is for the asserted target', async () => {
    const { posts } = await started(
      { workflows: { items: [workflow('Running', { targetVersion: 'v1.31.1-r0' })] } },
      {
        asserted: { targetVersion: 'v1.31.1' },
      },
    )
    expect(operationsOf(posts)).toEqual(['CreatePreCheck'])
    expect(specOf(posts[0])).toMatchObject({ targetVersion: 'v1.31.1-r0' })
  })

  it('is joined if it comes as one object in place of a list', async () => {
    const { posts } = await started({ workflows: { kind: 'List', items: workflow('Pending') } })
    expect(operationsOf(posts)).toEqual(['CreatePreCheck'])
  })

  it.each(['Init', 'Running', 'Pending', 'Paused', null])(
    'keeps the gate from starting a check if it is for another target in the phase %j, and is not canceled',
    async (phase) => {
      const { posts, report, calls } = await started({
        workflows: { items: [workflow(phase, { targetVersion: 'v1.30.9-r0' }, 'theirs')] },
      })
      expect(posts).toEqual([])
      expect(calls.every((call) => call.method === 'GET')).toBe(true)
      expect(report.findings[0]?.message).toMatch(/upgrade workflow \(theirs\) is for the target v1\.30\.9-r0/)
    },
  )

  it.each(['Success', 'Cancel'])('is ignored in the phase %s', async (phase) => {
    const { posts } = await started({ workflows: { items: [workflow(phase, { targetVersion: 'v1.30.9-r0' })] } })
    expect(operationsOf(posts)).toEqual(BOTH)
  })

  it.each([[[]], [{}], ['x'], [{ items: [7] }], [{ items: [workflow('Success'), { status: 7 }] }]])(
    'keeps the gate from starting a check if it cannot be read: %j',
    async (workflows) => {
      const { posts, result } = await started({ workflows: () => workflows })
      expect([posts, diagnosticNames(result)]).toEqual([[], ['unreadable-response']])
    },
  )
})
