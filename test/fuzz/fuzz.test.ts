import { describe, expect, it } from '@jest/globals'
import { failed, item, precheck, withItems } from '../support/cce/responses.js'
import { fuzz, reportOnText } from './fuzz.js'
import { whyRed } from './oracle.js'
import { RESPONSES } from './seeds.js'

const TERMS = {
  clusterId: '11111111-2222-3333-4444-555555555555',
  target: 'v1.31',
  now: Date.parse('2026-01-01T00:00:00Z'),
}

describe('damaged responses and policies', () => {
  it('never crash the gate, and never make a green verdict that the oracle calls red', () => {
    expect(fuzz(3_000, 20_260_101)).toEqual([])
  })

  it('start from responses that pass, warn, block and cannot be decided', () => {
    const verdicts = new Set(RESPONSES.map((text) => reportOnText(text).verdict))
    expect([...verdicts].sort()).toEqual(['block', 'inconclusive', 'pass', 'warn'])
  })
})

describe('the oracle', () => {
  const red = (body: unknown): string | null => whyRed(JSON.stringify(body), TERMS)

  it('calls a passing response not red', () => {
    expect(red(precheck())).toBeNull()
    expect(red(withItems(failed({ kind: 'Risk', level: 'Warning' })))).toBeNull()
  })

  it.each<[string, unknown]>([
    ['an exception', withItems(failed())],
    ['a fatal risk', withItems(failed({ kind: 'Risk', level: 'Fatal' }))],
    ['a broken check', withItems(failed({ kind: 'Risk', level: 'Info', group: 'ExecuteException' }))],
    ['an item that is still running', withItems(item({ phase: 'Running' }))],
    [
      'an exception in a section that no table lists',
      precheck({ status: { networkCheckStatus: { items: [failed()] } } }),
    ],
    ['a failure without a failed item', precheck({ status: { phase: 'Failed' } })],
    ['another target', precheck({ spec: { targetVersion: 'v1.30.1' } })],
    ['no expiry', precheck({ status: { expireTimeStamp: null } })],
    ['an error body', { errorCode: 'CCE.01500001', errorMessage: 'Internal error.' }],
  ])('calls red: %s', (_, body) => {
    expect(red(body)).not.toBeNull()
    expect(reportOnText(JSON.stringify(body)).green).toBe(false)
  })
})
