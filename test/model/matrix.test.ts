import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matrixOf } from '../../src/model/matrix.js'
import { parseMatrix } from '../../src/settings/job-reports.js'
import { RUNS } from '../support/jest/property-runs.js'

const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`)

describe('a matrix of clusters', () => {
  it('has a job for each cluster as long as there are enough jobs', () => {
    expect(matrixOf(['a', 'b "c"'], 256)).toEqual({
      include: [
        { job: '001', name: 'a', clusters: '["a"]' },
        { job: '002', name: 'b "c"', clusters: '["b \\"c\\""]' },
      ],
    })
    expect(matrixOf(namesOf(256), 256).include).toHaveLength(256)
  })

  it('groups clusters evenly if there are more of them than jobs', () => {
    const { include } = matrixOf(namesOf(500), 256)
    expect(include).toHaveLength(256)
    const sizes = include.map(({ clusters }) => (JSON.parse(clusters) as string[]).length)
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 2])
    expect(include.find(({ name }) => name.includes('more'))?.name).toMatch(/^c\d+ and 1 more$/)
  })

  it('is empty without clusters', () => {
    expect(matrixOf([], 256)).toEqual({ include: [] })
  })

  it('holds each cluster once and in order, and is read back as it was', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 40 })
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 12 }), (some, maxJobs) => {
        const matrix = matrixOf(some, maxJobs)
        const jobs = parseMatrix(JSON.stringify(matrix))
        expect([jobs?.flat(), matrix.include.length]).toEqual([some, Math.min(some.length, maxJobs)])
        expect(new Set(matrix.include.map(({ job }) => job)).size).toBe(matrix.include.length)
      }),
      { numRuns: RUNS },
    )
  })
})

it.each(['', '[]', '{}', '{"include":[{}]}', '{"include":[{"clusters":"[]"}]}', '{"include":[{"clusters":"[1]"}]}'])(
  'no matrix: %s',
  (text) => {
    expect(parseMatrix(text)).toBeNull()
  },
)
