import { describe, expect, it } from '@jest/globals'
import { type ClusterResult, NO_FACTS } from '../../../src/model/cluster.js'
import type { FailOn, Verdict } from '../../../src/model/decision.js'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import { NO_LOADED_POLICY, type Policy, type Rule, type Waiver } from '../../../src/model/policy.js'
import { evaluate } from '../../../src/policy/evaluate/index.js'
import {
  evaluated,
  evaluateResults,
  faultsOf,
  NOON,
  policy,
  resultOf,
  risk,
  rule,
  waiver,
} from '../../support/policy/policies.js'
import {
  evaluateResult,
  failure,
  NO_SUBJECT,
  type Source,
  undecidable,
  unknownItem,
  withSources,
} from '../../support/policy/sources.js'

describe('a result that decides nothing', () => {
  it('is shown as notices without rule and waiver, with the decision that it would have had', () => {
    const by = policy({ rules: [rule({ match: { kind: 'Risk' } })], waivers: [waiver({ name: 'Waived' })] })
    const { results } = evaluated([risk(), risk({ name: 'Waived' }), failure()], by, {}, { decides: false })
    expect(results[0]?.findings).toEqual([
      expect.objectContaining({
        decision: 'notice',
        decides: false,
        rule: null,
        waiver: null,
        decisionIfCounted: 'block',
      }),
      expect.objectContaining({
        decision: 'notice',
        decides: false,
        rule: null,
        waiver: null,
        decisionIfCounted: 'waived',
      }),
      expect.objectContaining({
        decision: 'notice',
        decides: false,
        rule: null,
        waiver: null,
        decisionIfCounted: 'block',
      }),
    ])
    expect(results[0]?.verdict).toBe('warn')
  })

  it('is inconclusive because of its diagnostics', () => {
    expect(evaluated([undecidable(), risk()], policy(), {}, { decides: false }).results[0]?.verdict).toBe(
      'inconclusive',
    )
  })
})

describe('a policy entry that matches nothing', () => {
  it('is reported as unused, be it a rule or a waiver', () => {
    const by = policy({ rules: [rule({ match: { name: 'Gone', kind: 'Risk' } })], waivers: [waiver({ name: 'Gone' })] })
    expect(evaluated([risk()], by).faults).toEqual([
      { entry: 'rules[0]', line: 3, about: 'Gone Risk', problem: { code: 'unused' } },
      { entry: 'waivers[0]', line: 9, about: 'Gone', problem: { code: 'unused' } },
    ])
  })

  it('is not a rule that matched an item although another rule decided', () => {
    const by = policy({ rules: [rule({ match: { kind: 'Risk' } }), rule({ match: { name: 'NodeRestartRisk' } })] })
    expect(faultsOf(evaluated([risk()], by))).toEqual([])
  })

  it.each<[string, Partial<Waiver>, Partial<Rule>]>([
    ['another cluster', { match: { cluster: 'prod-b' } }, { match: { cluster: 'prod-b' } }],
    ['a check that is not selected', { match: { check: 'addons' } }, { match: { check: 'addons', name: 'x' } }],
    ['another target', { match: { target: 'v1.32' } }, { match: { cluster: 'x' } }],
  ])('is no fault if it is for %s', (_, forWaiver, forRule) => {
    const by = policy({ rules: [rule(forRule)], waivers: [waiver({ name: 'Gone', ...forWaiver })] })
    const { faults, elsewhere } = evaluated([risk()], by)
    expect(faults).toEqual([])
    expect(elsewhere).toEqual(['rules[0]', 'waivers[0]'])
  })

  it.each<[string, Partial<Waiver>]>([
    ['this cluster', { match: { cluster: 'prod-*' } }],
    ['this check', { match: { check: 'pre*' } }],
    ['this target', { match: { target: 'v1.31' } }],
  ])('is reported as unused if it is for %s', (_, over) => {
    expect(faultsOf(evaluated([risk()], policy({ waivers: [waiver({ name: 'Gone', ...over })] })))).toEqual([
      'waivers[0] unused',
    ])
  })

  it.each<[string, readonly Source[], { decides?: boolean }]>([
    ['has a diagnostic', [undecidable()], {}],
    ['holds an undocumented value', [unknownItem], {}],
    ['decides nothing', [risk()], { decides: false }],
  ])('is not reported if the result %s', (_, sources, result) => {
    expect(faultsOf(evaluated(sources, policy({ waivers: [waiver({ name: 'Gone' })] }), {}, result))).toEqual([])
  })

  it('is reported if the only diagnostic is about a skipped item', () => {
    const skipped = undecidable({ detail: { name: 'skipped-item', item: 'Other' } })
    expect(faultsOf(evaluated([skipped], policy({ waivers: [waiver({ name: 'Gone' })] })))).toEqual([
      'waivers[0] unused',
    ])
  })

  it('is not reported if any other result has a diagnostic', () => {
    const by = policy({ waivers: [waiver({ name: 'Gone' })] })
    const terms = { policy: by, failOn: 'exception' as const, now: NOON, targetVersion: null }
    expect(evaluateResults([resultOf([risk()]), resultOf([undecidable()])], terms).faults).toEqual([])
    expect(faultsOf(evaluated([risk(), undecidable()], by))).toEqual([])
  })

  it('is compared with the target version of every task if none is asserted', () => {
    const by = policy({ waivers: [waiver({ name: 'Gone', match: { target: 'v1.31' } })] })
    expect(faultsOf(evaluated([risk()], by, { targetVersion: null }))).toEqual(['waivers[0] unused'])
    const terms = { policy: by, failOn: 'exception' as const, now: NOON, targetVersion: null }
    const both = [resultOf([risk()]), resultOf([risk()], { targetVersion: 'v1.32.1-r0' })]
    expect(faultsOf(evaluateResults(both, terms))).toEqual(['waivers[0] unused'])
  })

  it('is not for another cluster or check if there is no result', () => {
    const by = policy({ rules: [rule({ match: { cluster: 'prod-b', check: 'addons' } })] })
    const terms = { policy: by, failOn: 'exception' as const, now: NOON, targetVersion: null }
    expect(evaluateResults([], terms).elsewhere).toEqual([])
  })

  it('is not reported without any result', () => {
    const terms = {
      policy: policy({ waivers: [waiver()] }),
      failOn: 'exception' as const,
      now: NOON,
      targetVersion: null,
    }
    expect(evaluateResults([], terms)).toEqual({ results: [], faults: [], elsewhere: [] })
  })
})

describe('several results under one policy', () => {
  it('are matched by waivers for their own cluster only', () => {
    const by = policy({ waivers: [waiver({ match: { cluster: 'prod-a' } })] })
    const { results } = evaluateResults([resultOf([risk()]), resultOf([risk()], { clusterId: 'c-2' })], {
      policy: by,
      failOn: 'exception',
      now: NOON,
      targetVersion: null,
      clusterName: ({ clusterId }) => (clusterId === 'c-1' ? 'prod-a' : 'prod-b'),
    })
    expect(results.map(({ findings }) => findings[0]?.decision)).toEqual(['waived', 'warn'])
  })

  it('are matched by rules for their own cluster only, even if they have equal items', () => {
    const by = policy({ rules: [rule({ match: { cluster: 'c-2' } })] })
    const { results } = evaluateResults([resultOf([risk()]), resultOf([risk()], { clusterId: 'c-2' })], {
      policy: by,
      failOn: 'exception',
      now: NOON,
      targetVersion: null,
      clusterName: null,
    })
    expect(results.map(({ findings }) => findings[0]?.decision)).toEqual(['warn', 'block'])
  })
})

describe('evaluate without a policy', () => {
  it('decides by the table', () => {
    expect(evaluateResult(resultOf([failure(), risk()]), 'exception').findings.map(({ decision }) => decision)).toEqual(
      ['block', 'warn'],
    )
  })
})

describe('evaluate on several clusters', () => {
  const clusterOf = (name: string, sources: readonly Source[], over: Partial<ClusterResult> = {}): ClusterResult => ({
    subject: { ...NO_SUBJECT, clusterId: `id-${name}` },
    results: [withSources(sources, { clusterId: `id-${name}` })],
    diagnostics: [],
    facts: { ...NO_FACTS, name, phase: 'Available' },
    gaps: [],
    ...over,
  })
  const evaluateClusters = (
    clusters: readonly ClusterResult[],
    by = policy(),
    runDiagnostics: readonly Diagnostic[] = [],
  ) => evaluate({ clusters, runDiagnostics, requestedFailOn: null, now: NOON }, { ...NO_LOADED_POLICY, policy: by })

  it('keeps each cluster with its own results, facts and verdict', () => {
    const clusters = [clusterOf('a', []), clusterOf('b', [risk()]), clusterOf('c', [failure()])]
    const evaluation = evaluateClusters(clusters)
    expect(evaluation.clusters.map(({ cluster }) => cluster)).toEqual(clusters)
    expect(evaluation.clusters.map(({ verdict }) => verdict)).toEqual(['pass', 'warn', 'block'])
    expect(evaluation.clusters.map(({ results }) => results.flatMap(({ findings }) => findings.length > 0))).toEqual([
      [false],
      [true],
      [true],
    ])
  })

  it.each<[string, readonly (readonly Source[])[], Verdict]>([
    ['pass, pass', [[], []], 'pass'],
    ['pass, warn', [[], [risk()]], 'warn'],
    ['inconclusive, warn', [[undecidable()], [risk()]], 'inconclusive'],
    ['block, inconclusive', [[failure()], [undecidable()]], 'block'],
  ])('gives the run the worst verdict of its clusters: %s', (_, sources, verdict) => {
    const clusters = sources.map((own, index) => clusterOf(String(index), own))
    expect(evaluateClusters(clusters).verdict).toBe(verdict)
    expect(evaluateClusters(clusters.toReversed()).verdict).toBe(verdict)
  })

  it('includes diagnostics about the run in the verdict of the run only', () => {
    const evaluation = evaluateClusters([clusterOf('a', [])], policy(), [undecidable({ check: null })])
    expect([evaluation.clusters[0]?.verdict, evaluation.verdict]).toEqual(['pass', 'inconclusive'])
    expect(evaluation.runFindings.map(({ decision }) => decision)).toEqual(['inconclusive'])
  })

  it('is inconclusive about a cluster without results', () => {
    const evaluation = evaluateClusters([clusterOf('a', []), clusterOf('b', [], { results: [] })])
    expect(evaluation.clusters.map(({ verdict }) => verdict)).toEqual(['pass', 'inconclusive'])
    expect(evaluation.verdict).toBe('inconclusive')
  })

  it('applies a waiver for one cluster there only, by its name or id', () => {
    const clusters = [clusterOf('a', [risk()]), clusterOf('b', [risk()])]
    for (const cluster of ['b', 'id-b']) {
      const evaluation = evaluateClusters(clusters, policy({ waivers: [waiver({ match: { cluster } })] }))
      expect(
        evaluation.clusters.map(({ results }) =>
          results.flatMap(({ findings }) => findings.map((one) => one.decision)),
        ),
      ).toEqual([['warn'], ['waived']])
      expect([evaluation.runFindings, evaluation.entriesElsewhere]).toEqual([[], []])
    }
  })
})

describe('evaluate without clusters', () => {
  const evaluateNothing = (by: Policy) =>
    evaluate(
      { clusters: [], runDiagnostics: [], requestedFailOn: null, now: NOON },
      { ...NO_LOADED_POLICY, policy: by },
    )

  it('is inconclusive', () => {
    expect(evaluateNothing(policy())).toMatchObject({ verdict: 'inconclusive', clusters: [], runFindings: [] })
  })

  it('reports the policy entries that can never apply, and no unused ones', () => {
    const by = policy({
      rules: [rule({ match: { kind: 'Exception' }, decision: 'warn' }), rule({ match: { name: 'Gone' } })],
      waivers: [waiver(), waiver({ expires: '2026-01-01' })],
    })
    const { runFindings } = evaluateNothing(by)
    expect(
      runFindings.map(({ source, decision }) => [source.type === 'diagnostic' && source.detail, decision]),
    ).toEqual([
      [expect.objectContaining({ fault: expect.objectContaining({ at: 'rules[0]' }) }), 'warn'],
      [expect.objectContaining({ fault: expect.objectContaining({ at: 'waivers[1]' }) }), 'warn'],
    ])
  })
})

describe('a faulty policy', () => {
  const by = { ...NO_LOADED_POLICY, policy: policy(), state: 'faulty' } as const
  const evaluateWith = (requestedFailOn: FailOn | null) =>
    evaluate({ clusters: [], runDiagnostics: [], requestedFailOn, now: NOON }, by)

  it('makes the run at least as strict as exception, whatever the settings request', () => {
    const failOn = ([null, 'none', 'fatal', 'exception', 'any'] as const).map((requested) => evaluateWith(requested))
    expect(failOn.map((one) => one.effectiveFailOn)).toEqual([
      'exception',
      'exception',
      'exception',
      'exception',
      'any',
    ])
  })

  it('does not let fail-on: none turn the run green', () => {
    expect([evaluateWith('none').ignoresNone, evaluateWith('fatal').ignoresNone]).toEqual([true, false])
  })
})
