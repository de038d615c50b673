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
