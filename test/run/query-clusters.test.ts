import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { diagnostic } from '../../src/model/diagnostic.js'
import { found, queryFleet, same, stopFleets, taskOf } from '../support/cce/fleet.js'
import { upgradeInfo } from '../support/cce/loopback.js'
import { MINUTE } from '../support/cce/responses.js'

jest.setTimeout(30_000)

afterEach(stopFleets)

describe('several clusters', () => {
  it('are returned in their order, each with its own result, facts and evidence', async () => {
    const { clusters, evidence } = await queryFleet({ projects: ['a', 'b', 'a', 'b'], maxParallel: 2 })
    expect(clusters.map(({ subject, results, facts }) => [subject.clusterId, results[0]?.taskId, facts.name])).toEqual(
      ['c0', 'c1', 'c2', 'c3'].map((id) => [id, `task-${id}`, id]),
    )
    const ids = evidence.filter(({ check }) => check === 'precheck').map(({ id }) => id)
    expect(ids).toEqual(['task-c0', 'task-c1', 'task-c2', 'task-c3'])
  })

  it('are no more at the same time than max-parallel', async () => {
    const begun = new Set<string>()
    const over = new Set<string>()
    let most = 0
    await queryFleet({
      projects: same('a', 12),
      maxParallel: 3,
      answer: ({ cluster, operation }) => {
        begun.add(cluster)
        if (operation === 'show') over.add(cluster)
        most = Math.max(most, begun.size - over.size)
        return null
      },
    })
    expect(most).toBeLessThanOrEqual(3)
    expect(over.size).toBe(12)
  })

  it('stand if one of them is refused, and if one of them is answered with nonsense', async () => {
    const fleet = await queryFleet({
      projects: same('a', 5),
      answer: ({ cluster }) => (cluster === 'c1' ? { status: 403 } : cluster === 'c3' ? { body: 'nonsense' } : null),
    })
    expect(found(fleet).map((names) => names.length > 0)).toEqual([false, true, false, true, false])
    expect(found(fleet)[1]).toEqual(['no-access'])
  })

  it('stand if the gate itself fails on one of them', async () => {
    const fleet = await queryFleet({ projects: ['a', 'b', 'a'], idOf: (index) => (index === 1 ? '..' : `c${index}`) })
    expect(found(fleet)).toEqual([[], ['internal-error'], []])
  })

  it('stand beside one that cannot be asked about at all, which is named with the reason', async () => {
    const subject = (await queryFleet({ projects: ['a'] })).clusters[0]?.subject
    if (!subject) throw new Error('no cluster')
    const reason = diagnostic(null, { name: 'no-result', why: 'no-file' })
    const fleet = await queryFleet({
      projects: [],
      gated: [{ kind: 'unqueried', subject, diagnostics: [reason], target: null }],
    })
    expect(found(fleet)).toEqual([['no-result']])
    expect(fleet.requests).toEqual([])
  })
})

describe('500 clusters of one project', () => {
  it('stay under 60 reads in any second, and one that cannot be read leaves 499 standing', async () => {
    const fleet = await queryFleet({
      projects: same('a', 500),
      answer: ({ cluster }) => (cluster === 'c250' ? { status: 500 } : null),
    })
    expect(found(fleet).filter((names) => names.length > 0)).toEqual([['api-error']])
    const times = fleet.requests.map(({ at }) => at)
    let from = 0
    for (const [index, at] of times.entries()) {
      while (at - (times[from] ?? 0) >= 1_000) from++
      expect(index - from + 1).toBeLessThanOrEqual(60)
    }
    expect(fleet.elapsedMs).toBeLessThan((times.length / 60) * 1_000 * 1.15)
  })
})

describe('a refusal with 429 in a fleet', () => {
  it('holds back every cluster of its project, and lets those of other projects go on', async () => {
    const fleet = await queryFleet({
      projects: [...same('a', 10), ...same('b', 10)],
      maxParallel: 4,
      answer: ({ project, cluster, operation, earlier }) =>
        project === 'a' && cluster === 'c0' && operation === 'list' && earlier === 0
          ? { status: 429, headers: { 'retry-after': '56.818' } }
          : null,
    })
    expect(found(fleet).flat()).toEqual([])
    const refusedAt = fleet.requests.find(({ cluster, operation }) => cluster === 'c0' && operation === 'list')?.at ?? 0
    const ofA = fleet.requests.filter(({ project, at }) => project === 'a' && at > refusedAt)
    expect(Math.min(...ofA.map(({ at }) => at - refusedAt))).toBeGreaterThanOrEqual(56_818)
    const ofB = fleet.requests.filter(({ project }) => project === 'b')
    expect(Math.max(...ofB.map(({ at }) => at))).toBeLessThan(10_000)
  })
})

describe('the time of a fleet', () => {
  it('is that of the run: what is waited for ends at the same time for all clusters', async () => {
    const fleet = await queryFleet({
      projects: same('a', 6),
      maxParallel: 2,
      inputs: { 'wait-timeout': '2m' },
      answer: ({ operation, cluster }) =>
        operation === 'show' ? { body: { ...taskOf(cluster), status: { phase: 'Running' } } } : null,
    })
    expect(fleet.elapsedMs).toBeLessThan(2 * MINUTE + 10_000)
    expect(found(fleet)).toEqual(same('a', 6).map(() => ['not-finished']))
  })

  it('starts no check that there is no time to wait for, and says so', async () => {
    const fleet = await queryFleet({
      projects: same('a', 4),
      maxParallel: 2,
      inputs: { 'wait-timeout': '2m', start: 'if-needed', 'target-version': 'v1.31' },
      targetOf: () => 'v1.31',
      answer: ({ operation, cluster }) => {
        const runs = { ...taskOf(cluster), status: { phase: 'Running' } }
        if (operation === 'versions') return { body: upgradeInfo('v1.29.3', undefined, ['v1.31.1-r0']) }
        if (operation === 'list')
          return { body: { items: cluster === 'c2' ? [] : [cluster === 'c3' ? taskOf(cluster) : runs] } }
        return operation === 'show' && cluster !== 'c3' ? { body: runs } : null
      },
    })
    expect(fleet.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(found(fleet)).toEqual([['not-finished'], ['not-finished'], ['not-finished', 'no-result'], []])
    expect(fleet.clusters[2]?.diagnostics[0]?.detail).toMatchObject({ why: 'too-late' })
  })

  it('names each cluster that was not reached, and keeps what was found about the others', async () => {
    const fleet = await queryFleet({
      projects: same('a', 40),
      maxParallel: 2,
      endsAfterMs: 1_000,
    })
    const names = found(fleet)
    expect(names[0]).toEqual([])
    expect(fleet.clusters.at(-1)?.diagnostics.map(({ detail }) => detail)).toEqual([
      { name: 'not-finished', of: 'cluster', why: 'time-over' },
    ])
    expect(names.every((one, index) => one.length > 0 || fleet.clusters[index]?.results.length === 1)).toBe(true)
  })
})

describe('the log of a fleet', () => {
  it('has the outcome of each cluster by its name', async () => {
    const { lines } = await queryFleet({
      projects: same('a', 2),
      maxParallel: 1,
      answer: ({ cluster }) => (cluster === 'c1' ? { status: 403 } : null),
    })
    expect(lines.filter((line) => line.startsWith('name-'))).toEqual([
      'name-c0 (1 of 2): precheck Success',
      'name-c1 (2 of 2): precheck no-access',
    ])
  })
})

describe('the clock of a region', () => {
  it('lets results expire in that region only', async () => {
    const fleet = await queryFleet({ projects: ['ahead', 'a'], maxParallel: 1, aheadMs: 48 * 60 * MINUTE })
    expect(found(fleet)).toEqual([['result-expired'], []])
  })
})
