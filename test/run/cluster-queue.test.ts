import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clusterQueue } from '../../src/run/cluster-queue.js'

const NONE_PAUSED = () => false

describe('the order in which clusters are begun', () => {
  it('is that of the list within a project', () => {
    const queue = clusterQueue(['a', 'a', 'a'], NONE_PAUSED)
    expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([0, 1, 2, null])
  })

  it('gives the next place to the project that has the fewest clusters under way', () => {
    const queue = clusterQueue(['a', 'a', 'a', 'b', 'b', 'c'], NONE_PAUSED)
    expect([queue.take(), queue.take(), queue.take(), queue.take()]).toEqual([0, 3, 5, 1])
    queue.finish(3)
    expect(queue.take()).toBe(4)
  })

  it('lets projects of one size advance equally, whatever the number of places', () => {
    const projects = Array.from({ length: 30 }, (_, index) => 'abc'[Math.floor(index / 10)] ?? '')
    const queue = clusterQueue(projects, NONE_PAUSED)
    const underWay = [queue.take(), queue.take()]
    for (let begun = 2; begun < 15; begun++) {
      queue.finish(underWay.shift() ?? 0)
      underWay.push(queue.take())
    }
    const begun = (project: number) => underWay.filter((index) => Math.floor((index ?? 0) / 10) === project).length
    const next = [queue.take(), queue.take(), queue.take()].map((index) => (index ?? 0) % 10)
    expect(begun(0) + begun(1) + begun(2)).toBe(2)
    expect(next).toEqual([5, 5, 5])
  })

  it('passes over a project that is paused as long as there are others', () => {
    const paused = new Set(['a'])
    const queue = clusterQueue(['a', 'a', 'b', 'b'], (project) => paused.has(project))
    expect([queue.take(), queue.take(), queue.take()]).toEqual([2, 3, 0])
  })

  it('takes every cluster once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '')), fc.func(fc.boolean()), (projects, isPaused) => {
        const queue = clusterQueue(projects, isPaused)
        const taken: number[] = []
        for (let next = queue.take(); next !== null; next = queue.take()) {
          taken.push(next)
          if (next % 2 === 0) queue.finish(next)
        }
        expect(taken.sort((a, b) => a - b)).toEqual(projects.map((_, index) => index))
      }),
    )
  })
})
