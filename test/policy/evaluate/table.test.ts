import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isWaivable } from '../../../src/model/cause.js'
import type { Kind, Level } from '../../../src/model/check.js'
import type { Decision, FailOn } from '../../../src/model/decision.js'
import type { DiagnosticDetail } from '../../../src/model/diagnostic.js'
import type { PolicyFault } from '../../../src/model/policy-fault.js'
import { cellOf, effectiveLevel, isProtected } from '../../../src/policy/evaluate/table.js'
import { decideSource, failure, undecidable, unknownItem } from '../../support/policy/sources.js'

/** The decision table of docs/how-it-decides.md, cell by cell: written out here, so that a change of the table makes a test fail. */
const MATRIX: [FailOn, Kind | null, Level, Decision][] = [
  ['fatal', 'Exception', 'Fatal', 'block'],
  ['fatal', 'Exception', 'Warning', 'warn'],
  ['fatal', 'Exception', 'Info', 'warn'],
  ['fatal', 'Risk', 'Fatal', 'block'],
  ['fatal', 'Risk', 'Warning', 'warn'],
  ['fatal', 'Risk', 'Info', 'notice'],
  ['fatal', null, 'Fatal', 'block'],
  ['fatal', null, 'Warning', 'warn'],
  ['fatal', null, 'Info', 'notice'],
  ['exception', 'Exception', 'Fatal', 'block'],
  ['exception', 'Exception', 'Warning', 'block'],
  ['exception', 'Exception', 'Info', 'block'],
  ['exception', 'Risk', 'Fatal', 'block'],
  ['exception', 'Risk', 'Warning', 'warn'],
  ['exception', 'Risk', 'Info', 'notice'],
  ['exception', null, 'Fatal', 'block'],
  ['exception', null, 'Warning', 'warn'],
  ['exception', null, 'Info', 'notice'],
  ['warning', 'Exception', 'Fatal', 'block'],
  ['warning', 'Exception', 'Warning', 'block'],
  ['warning', 'Exception', 'Info', 'block'],
  ['warning', 'Risk', 'Fatal', 'block'],
  ['warning', 'Risk', 'Warning', 'block'],
  ['warning', 'Risk', 'Info', 'notice'],
  ['warning', null, 'Fatal', 'block'],
  ['warning', null, 'Warning', 'block'],
  ['warning', null, 'Info', 'notice'],
  ['any', 'Exception', 'Fatal', 'block'],
  ['any', 'Exception', 'Warning', 'block'],
  ['any', 'Exception', 'Info', 'block'],
  ['any', 'Risk', 'Fatal', 'block'],
  ['any', 'Risk', 'Warning', 'block'],
  ['any', 'Risk', 'Info', 'block'],
  ['any', null, 'Fatal', 'block'],
  ['any', null, 'Warning', 'block'],
  ['any', null, 'Info', 'block'],
  ['none', 'Exception', 'Fatal', 'block'],
  ['none', 'Exception', 'Warning', 'block'],
  ['none', 'Exception', 'Info', 'block'],
  ['none', 'Risk', 'Fatal', 'block'],
  ['none', 'Risk', 'Warning', 'warn'],
  ['none', 'Risk', 'Info', 'notice'],
  ['none', null, 'Fatal', 'block'],
  ['none', null, 'Warning', 'warn'],
  ['none', null, 'Info', 'notice'],
]

const EVERY_FAIL_ON: FailOn[] = ['fatal', 'exception', 'warning', 'any', 'none']

describe('a failed item', () => {
  it.each(MATRIX)('is decided as documented: fail-on %s, kind %s, level %s is %s', (failOn, kind, level, decision) => {
    expect(decideSource(failure({ kind, level }), failOn, true)).toEqual({
      decision,
      decides: true,
      decisionIfCounted: decision,
    })
  })

  it.each(MATRIX)(
    'has the cell of the table that decided: fail-on %s, kind %s, level %s is %s',
    (failOn, kind, level, decision) => {
      expect(cellOf(failure({ kind, level }), failOn)).toEqual({
        failOn,
        row: kind ?? 'AddonRisk',
        level,
        decision,
      })
    },
  )

  it('has a cell for every fail-on, kind and level', () => {
    expect(new Set(MATRIX.map(([failOn, kind, level]) => `${failOn} ${kind} ${level}`)).size).toBe(5 * 3 * 3)
  })

  it.each<[FailOn, Kind | null, Decision]>([
    ['fatal', 'Risk', 'warn'],
    ['exception', 'Risk', 'warn'],
    ['warning', 'Risk', 'block'],
    ['any', 'Risk', 'block'],
    ['none', 'Risk', 'warn'],
    ['warning', null, 'block'],
    ['fatal', 'Exception', 'warn'],
    ['exception', 'Exception', 'block'],
  ])('counts as Warning at Info if it is DeprecatedApiCheck: fail-on %s, kind %s is %s', (failOn, kind, decision) => {
    const item = failure({ name: 'DeprecatedApiCheck', kind, level: 'Info' })
    expect(decideSource(item, failOn, true).decision).toBe(decision)
  })

  it('keeps every other level', () => {
    expect(effectiveLevel('DeprecatedApiCheck', 'Info')).toBe('Warning')
    expect(effectiveLevel('DeprecatedApiCheck', 'Fatal')).toBe('Fatal')
    expect(effectiveLevel('DeprecatedApiCheck', 'Warning')).toBe('Warning')
    expect(effectiveLevel('NodeDiskCheck', 'Info')).toBe('Info')
  })

  it.each(EVERY_FAIL_ON)('is inconclusive if its check broke, for every kind and level, under fail-on %s', (failOn) => {
    for (const kind of ['Exception', 'Risk', null] as const)
      for (const level of ['Fatal', 'Warning', 'Info'] as const)
        for (const name of ['NodeDiskCheck', 'DeprecatedApiCheck'])
          expect(decideSource(failure({ name, kind, level, group: 'ExecuteException' }), failOn, true).decision).toBe(
            'inconclusive',
          )
  })

  it('blocks at Fatal under every fail-on, kind and name if its check did not break', () => {
    const name = fc.oneof(fc.constant('DeprecatedApiCheck'), fc.string())
    const group = fc
      .oneof(fc.constantFrom('LimitCheck', 'NodeCheck', null), fc.string())
      .filter((one) => one !== 'ExecuteException')
    fc.assert(
      fc.property(
        name,
        group,
        fc.constantFrom<Kind | null>('Exception', 'Risk', null),
        fc.constantFrom(...EVERY_FAIL_ON),
        (item, of, kind, failOn) => {
          const decided = decideSource(failure({ name: item, group: of, kind, level: 'Fatal' }), failOn, true)
          expect(decided).toMatchObject({ decision: 'block', decides: true })
        },
      ),
    )
  })

  it('is a notice with the decision that it would have had if its result does not count', () => {
    expect(decideSource(failure(), 'exception', false)).toEqual({
      decision: 'notice',
      decides: false,
      decisionIfCounted: 'block',
    })
    const broken = failure({ group: 'ExecuteException' })
    expect(decideSource(broken, 'exception', false)).toEqual({
      decision: 'notice',
      decides: false,
      decisionIfCounted: 'inconclusive',
    })
  })
})

describe('a fault of a policy', () => {
  const fault = (problem: PolicyFault['problem']) =>
    undecidable({
      check: null,
      detail: { name: 'policy-error', fault: { file: 'p', line: 1, column: 1, at: '', about: '', problem } },
    })

  it.each<[PolicyFault['problem'], Decision]>([
    [{ code: 'empty' }, 'inconclusive'],
    [{ code: 'unknown-key', key: 'a', within: '', allowed: [] }, 'inconclusive'],
    [{ code: 'absent-on-base', branch: 'base', ref: 'main' }, 'inconclusive'],
    [{ code: 'cannot-lower', items: [] }, 'warn'],
    [{ code: 'cannot-waive', items: [] }, 'warn'],
    [{ code: 'expired', expires: '2026-01-01' }, 'warn'],
    [{ code: 'too-far', expires: '2026-01-01', days: 1, most: 1 }, 'warn'],
    [{ code: 'unused' }, 'notice'],
  ])('is inconclusive, warns or is a notice by its kind: %j is %s', (problem, decision) => {
    for (const failOn of EVERY_FAIL_ON) expect(decideSource(fault(problem), failOn, true).decision).toBe(decision)
  })
})

describe('a failed item without a level', () => {
  it('is inconclusive', () => {
    expect(cellOf(failure({ level: null }), 'any')).toBeNull()
    expect(decideSource(failure({ level: null }), 'any', true).decision).toBe('inconclusive')
  })
})

describe('a diagnostic', () => {
  it.each(EVERY_FAIL_ON)('is inconclusive under fail-on %s even if its result does not count', (failOn) => {
    for (const counts of [true, false])
      expect(decideSource(undecidable(), failOn, counts)).toEqual({
        decision: 'inconclusive',
        decides: true,
        decisionIfCounted: 'inconclusive',
      })
  })

  it.each(EVERY_FAIL_ON)(
    'is inconclusive under fail-on %s if it is about an item of a result that counts',
    (failOn) => {
      expect(decideSource(unknownItem, failOn, true)).toMatchObject({ decision: 'inconclusive', decides: true })
    },
  )

  it('is a notice if it is about an item of a result that does not count', () => {
    expect(decideSource(unknownItem, 'exception', false)).toEqual({
      decision: 'notice',
      decides: false,
      decisionIfCounted: 'inconclusive',
    })
  })
})

/** Diagnostics that block. */
const FAILED: DiagnosticDetail[] = [
  { name: 'upgrade-failed', lastUpgrade: null, steps: [], omittedSteps: 0 },
  { name: 'postcheck-failed' },
]

const INCONCLUSIVE: DiagnosticDetail[] = [
  { name: 'job-report', problem: { code: 'missing', expected: 2, found: 1, clusters: [] } },
  { name: 'internal-error', during: 'check', what: null, message: 'x is not a function' },
  { name: 'upgrade-paused', progress: '50' },
  { name: 'task-errored', message: '' },
  { name: 'no-result', why: 'not-sent' },
  { name: 'no-result', why: 'vanished' },
  { name: 'no-result', why: 'replaced' },
  { name: 'target-mismatch', which: 'busy', asserted: 'v1.31', what: 'upgrade workflow', id: 'w', target: 'v1.30' },
  { name: 'target-mismatch', which: 'not-offered', asserted: 'v1.31', offered: [], live: 'v1.29', isTarget: false },
  { name: 'target-mismatch', which: 'live', checked: 'v1.29', live: 'v1.31', isTarget: true, newest: null },
]

describe('a diagnostic about the upgrade itself', () => {
  it.each(EVERY_FAIL_ON)('blocks if the upgrade failed, under fail-on %s', (failOn) => {
    for (const detail of FAILED)
      expect(decideSource(undecidable({ check: 'upgrade', detail }), failOn, true)).toEqual({
        decision: 'block',
        decides: true,
        decisionIfCounted: 'block',
      })
  })

  it('is a notice if it is about another upgrade', () => {
    for (const detail of FAILED)
      expect(decideSource(undecidable({ check: 'upgrade', detail }), 'exception', false)).toEqual({
        decision: 'notice',
        decides: false,
        decisionIfCounted: 'block',
      })
  })

  it.each(INCONCLUSIVE.map((detail) => [detail.name, detail] as const))(
    'is inconclusive as %s under every fail-on',
    (_name, detail) => {
      for (const failOn of EVERY_FAIL_ON)
        for (const counts of [true, false])
          expect(decideSource(undecidable({ check: 'upgrade', detail }), failOn, counts).decision).toBe('inconclusive')
    },
  )
})

describe('isProtected', () => {
  it.each<[Kind | null, Level, boolean]>([
    ['Exception', 'Fatal', true],
    ['Exception', 'Warning', true],
    ['Exception', 'Info', true],
    ['Risk', 'Fatal', false],
    ['Risk', 'Warning', false],
    [null, 'Fatal', true],
    [null, 'Warning', false],
    [null, 'Info', false],
  ])('depends on kind and level: %s at %s is %p', (kind, level, is) => {
    expect(isProtected({ kind, level })).toBe(is)
  })
})

describe('isWaivable', () => {
  it.each<[Kind | null, Level, boolean]>([
    ['Exception', 'Fatal', false],
    ['Exception', 'Warning', false],
    ['Exception', 'Info', false],
    ['Risk', 'Fatal', true],
    ['Risk', 'Warning', true],
    ['Risk', 'Info', true],
    [null, 'Fatal', false],
    [null, 'Warning', true],
    [null, 'Info', false],
  ])('depends on kind and level: %s at %s is %p', (kind, level, is) => {
    expect(isWaivable({ kind, level })).toBe(is)
  })
})
