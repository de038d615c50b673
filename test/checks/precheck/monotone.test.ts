import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Verdict, worstVerdict } from '../../../src/model/decision.js'
import { failed, item, type Json, NOW, precheck, stage } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { policyOf, reportOf } from '../../support/reports/report-of.js'

const anyFailure = fc.record({
  name: fc.constantFrom('A', 'B', 'DeprecatedApiCheck'),
  kind: fc.constantFrom('Exception', 'Risk', 'Odd'),
  level: fc.constantFrom('Fatal', 'Warning', 'Info', 'Odd'),
  group: fc.constantFrom('NodeCheck', 'LimitCheck', 'ExecuteException', null),
  message: fc.constantFrom('disk 1 is full', 'disk 2 is full', 'ssh is refused'),
  errorCodes: fc.constantFrom([], ['E1'], ['E2']),
})
const sectionName = fc.constantFrom('clusterCheckStatus', 'addonCheckStatus', 'nodeCheckStatus', 'networkCheckStatus')
/** A failed item on a node, or in its section as a whole. */
const failureInTask = fc.record({
  section: sectionName,
  node: fc.constantFrom(null, 'canary-1', 'prod-1'),
  over: anyFailure,
})
type FailureInTask = typeof failureInTask extends fc.Arbitrary<infer T> ? T : never

/** A finished task with these failures, with phases that fit them. */
function taskWith(failures: readonly FailureInTask[]): Json {
  const status: Json = { ...precheck().status, phase: failures.length > 0 ? 'Failed' : 'Success' }
  for (const { section } of failures) {
    const own = failures.filter((one) => one.section === section)
    const nodes = ['canary-1', 'prod-1'].map((name) =>
      stage(name, item(), ...own.filter((one) => one.node === name).map(({ over }) => failed(over))),
    )
    const whole = own.filter(({ node }) => node === null).map(({ over }) => failed(over))
    status[section] = { phase: 'Failed', itemsStatus: whole, nodeStageStatus: nodes }
  }
  return precheck({ status })
}

const MATCHES = ['{}', '{ nodes: ["canary-*"] }', '{ nodes: ["*"] }', '{ check: precheck }', '{ target: v1.31 }']
const waiver = fc.record({ name: fc.constantFrom('A', 'B', '*'), match: fc.constantFrom(...MATCHES) })
const rule = fc.record({
  match: fc.constantFrom(
    '{ scope: node }',
    '{ scope: cluster }',
    '{ group: LimitCheck }',
    '{ name: A }',
    '{ kind: Risk }',
  ),
  decision: fc.constantFrom('block', 'warn', 'notice'),
})
type PolicyParts = { readonly rules: readonly Json[]; readonly waivers: readonly Json[] }
const policyParts = fc.record({ rules: fc.array(rule, { maxLength: 2 }), waivers: fc.array(waiver, { maxLength: 3 }) })

function policyText({ rules, waivers }: PolicyParts): string {
  const ruleLines = rules.map(
    ({ match, decision }) => `  - match: ${match}\n    decision: ${decision}\n    reason: r\n`,
  )
  const waiverLines = waivers.map(
    ({ name, match }) =>
      `  - name: "${name}"\n    match: ${match}\n    reason: r\n    owner: o\n    expires: 2026-01-31\n`,
  )
  const list = (key: string, lines: readonly string[]) => (lines.length > 0 ? `${key}:\n${lines.join('')}` : '')
  return `version: 1\n${list('rules', ruleLines)}${list('waivers', waiverLines)}`
}

const verdictOf = (raw: unknown, policy: PolicyParts): Verdict =>
  reportOf([precheckResult(raw, NOTHING_ASSERTED, NOW, null)], { policy: policyOf(policyText(policy)) }).verdict

const expectNoBetter = (after: Verdict, before: Verdict) => expect(worstVerdict([before, after])).toBe(after)

describe('the verdict on a pre-upgrade check', () => {
  const failures = fc.array(failureInTask, { maxLength: 4 })

  it('is no better with one more failed item, in whichever section and on whichever node', () => {
    fc.assert(
      fc.property(failures, failureInTask, policyParts, (all, more, policy) => {
        expectNoBetter(verdictOf(taskWith([...all, more]), policy), verdictOf(taskWith(all), policy))
      }),
      { numRuns: 500 },
    )
  })

  it('is no better with one more node, whether it has items or not', () => {
    const nodes = fc.constantFrom(stage('new-1', item()), stage('new-1'), stage('new-1', failed({ kind: 'Risk' })))
    fc.assert(
      fc.property(failures, nodes, policyParts, (all, node, policy) => {
        const raw = taskWith(all)
        const before = verdictOf(raw, policy)
        const { nodeCheckStatus } = raw['status'] as { nodeCheckStatus: { nodeStageStatus: Json[] } }
        nodeCheckStatus.nodeStageStatus.push(node)
        expectNoBetter(verdictOf(raw, policy), before)
      }),
      { numRuns: 300 },
    )
  })

  it('is no better with a skipped item', () => {
    fc.assert(
      fc.property(failures, policyParts, (all, policy) => {
        const raw = taskWith(all)
        const before = verdictOf(raw, policy)
        const spec = raw['spec'] as Json
        expectNoBetter(verdictOf({ ...raw, spec: { ...spec, skippedCheckItemList: [{ name: 'A' }] } }, policy), before)
      }),
      { numRuns: 200 },
    )
  })

  it('is no better without one of the waivers', () => {
    fc.assert(
      fc.property(failures, policyParts, fc.nat(), (all, policy, at) => {
        const waivers = policy.waivers.filter((_, index) => index !== at % Math.max(1, policy.waivers.length))
        const raw = taskWith(all)
        const [before, after] = [verdictOf(raw, policy), verdictOf(raw, { ...policy, waivers })]
        // a waiver that is ignored or matches nothing makes a pass a warn
        if (before !== 'warn' || after !== 'pass') expectNoBetter(after, before)
      }),
      { numRuns: 500 },
    )
  })

  it('is no better if the failures of a canary node are found on another node, or in the whole section, too', () => {
    const policy = { rules: [], waivers: [{ name: '*', match: '{ nodes: ["canary-*"] }' }] }
    fc.assert(
      fc.property(
        fc.array(failureInTask, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(null, 'prod-1'),
        (all, node) => {
          const onCanary = all.map((one): FailureInTask => ({ ...one, node: 'canary-1' }))
          const both = [...onCanary, ...all.map((one): FailureInTask => ({ ...one, node }))]
          const alone = verdictOf(taskWith(all.map((one): FailureInTask => ({ ...one, node }))), policy)
          expectNoBetter(verdictOf(taskWith(both), policy), alone)
        },
      ),
      { numRuns: 300 },
    )
  })
})
