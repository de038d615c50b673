import { expect, it } from '@jest/globals'
import { expand, holds } from './expressions.js'

const CONTEXTS = {
  inputs: { name: 'prod', jobs: 3 },
  needs: { split: { outputs: { matrix: '{"include":[{"job":"1"}]}', count: '0' } } },
}
const FINE = { success: true, failure: false }
const FAILED = { success: false, failure: true }

/** An expression of a workflow. */
const of = (text: string): string => `$\{{ ${text} }}`

it('expressions are replaced by text, and stay values where they stand alone', () => {
  expect(expand(`${of('inputs.name')}-${of('inputs.jobs')}`, CONTEXTS)).toBe('prod-3')
  expect(expand({ a: [of('fromJSON(needs.split.outputs.matrix)')] }, CONTEXTS)).toEqual({
    a: [{ include: [{ job: '1' }] }],
  })
  expect(expand(`${of('inputs.absent')}x`, CONTEXTS)).toBe('x')
})

it('a condition without a status function holds only if nothing failed', () => {
  const condition = "needs.split.outputs.count == '0'"
  expect([holds(condition, CONTEXTS, FINE), holds(condition, CONTEXTS, FAILED)]).toEqual([true, false])
  expect(holds('always()', CONTEXTS, FAILED)).toBe(true)
  expect(holds("always() && inputs.absent != ''", CONTEXTS, FINE)).toBe(false)
  expect([holds(undefined, CONTEXTS, FINE), holds(undefined, CONTEXTS, FAILED)]).toEqual([true, false])
})
