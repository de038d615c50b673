import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BaselineFinding } from '../../../src/baseline/baseline.js'
import { DECISIONS } from '../../../src/model/decision.js'
import { decodeState, encodeState } from '../../../src/report/markdown/comment-state.js'

const AT = '2026-01-01T00:00:00Z'
const plain = (text: string): string => text

const finding = (over: Partial<BaselineFinding> = {}): BaselineFinding => ({
  fingerprint: `f${'0'.repeat(16)}`,
  clusterId: 'prod-a',
  check: 'precheck',
  addon: null,
  name: 'NodeDiskCheck',
  title: null,
  decision: 'block',
  decides: true,
  ...over,
})

// a sign may take two UTF-16 units, of which 64 are kept
const anyText = fc.string({ unit: 'binary', maxLength: 32 })
const anyFinding = fc.record({
  fingerprint: fc.stringMatching(/^f[0-9a-f]{16}$/),
  clusterId: fc.option(anyText),
  check: fc.option(anyText),
  addon: fc.option(anyText),
  name: anyText,
  title: fc.constant(null),
  decision: fc.constantFrom(...DECISIONS),
  decides: fc.constant(true),
})

describe('the state in a comment', () => {
  it('survives encoding with any texts, the most severe findings first', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 20 }), (findings) => {
        const { encoded, leftOut } = encodeState(AT, findings, plain)
        const sorted = findings.toSorted((a, b) => DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision))
        expect(encoded).toMatch(/^[A-Za-z0-9+/=]*$/)
        expect([decodeState(encoded), leftOut]).toEqual([{ generatedAt: AT, cutFrom: null, findings: sorted }, 0])
      }),
    )
  })

  it('drops the mildest findings if it gets too large, and says which decisions are incomplete', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      finding({
        fingerprint: `f${index.toString(16).padStart(16, '0')}`,
        clusterId: `cluster-${index % 700}`,
        decision: index % 2 === 0 ? 'warn' : 'block',
      }),
    )
    const { encoded, leftOut } = encodeState(AT, many, plain)
    expect(encoded.length).toBeLessThanOrEqual(12_004)
    const state = decodeState(encoded)
    expect(state?.findings.length).toBe(2000 - leftOut)
    expect(leftOut).toBeGreaterThan(1800)
    expect(state?.findings.every(({ decision }) => decision === 'block')).toBe(true)
    expect(state?.cutFrom).toBe('block')
  })

  it('contains no credential, not even encoded', () => {
    const hide = (text: string) => text.replaceAll('the-secret', '***')
    const { encoded } = encodeState(AT, [finding({ name: 'a the-secret b', clusterId: 'the-secret' })], hide)
    expect(Buffer.from(encoded, 'base64').toString()).not.toContain('the-secret')
  })
})

describe('a state that is not ours', () => {
  const coded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
  const state = (over: object) => coded({ v: 1, at: AT, cut: null, clusters: ['a'], found: [], ...over })
  const row = ['f0123456789abcdef', 0, null, null, 'x', 0]

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['null', coded(null)],
    ['another version', state({ v: 2 })],
    ['no time', state({ at: '<b>' })],
    ['no list', state({ found: 'x' })],
    ['no clusters', state({ clusters: null })],
    ['an unknown cut', state({ cut: 9 })],
    ['a row that is none', state({ found: ['x'] })],
    ['a bad fingerprint', state({ found: [['f', ...row.slice(1)]] })],
    ['an unknown cluster', state({ found: [row.with(1, 5)] })],
    ['a bad check', state({ found: [row.with(2, 5)] })],
    ['a bad name', state({ found: [row.with(4, null)] })],
    ['an unknown decision', state({ found: [row.with(5, 7)] })],
    ['too much', 'A'.repeat(20_000)],
  ])('is ignored: %s', (_, encoded) => {
    expect(decodeState(encoded)).toBeNull()
  })

  it('never throws for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64')),
        ),
        (text) => {
          expect(() => decodeState(text)).not.toThrow()
        },
      ),
    )
  })
})
