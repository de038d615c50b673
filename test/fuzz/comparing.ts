import fc from 'fast-check'
import { RANKS } from '../law/laws.js'
import { RUNS } from '../support/jest/property-runs.js'
import { policyOf, reportOnText } from './fuzz.js'

/** How often a property that makes two reports is tried. */
export const PAIRS_OF_RUNS = Math.min(RUNS, 150)

/** The rank of `block` and `inconclusive`. */
export const RED = RANKS.block

/** How bad the verdict on saved responses is under the text of a policy: the higher, the worse. */
export const rankOf = (bodies: unknown, policy?: string): number =>
  RANKS[reportOnText(textsOf(bodies), policy === undefined ? undefined : policyOf(policy)).verdict]

/** The files of one response, or of several. */
const textsOf = (bodies: unknown): string[] =>
  (Array.isArray(bodies) ? bodies : [bodies]).map((body) => JSON.stringify(body))

interface DraftWaiver {
  readonly check: string
  readonly name: string
  readonly nodes: string
  readonly expires: string
}

/** The text of a policy. */
export const policyWith = (failOn: string, rules: readonly string[], waivers: readonly DraftWaiver[]): string =>
  [
    'version: 1',
    `fail-on: ${failOn}`,
    ...(rules.length > 0 ? ['rules:'] : []),
    ...rules.map((match) => `  - ${match}\n    reason: because`),
    ...(waivers.length > 0 ? ['waivers:'] : []),
    ...waivers.map(
      ({ check, name, nodes, expires }) =>
        `  - name: ${name}\n    match: { check: ${check}${nodes} }\n    reason: CHG-1\n    owner: me\n    expires: ${expires}`,
    ),
  ].join('\n')

export const failOn = fc.constantFrom('fatal', 'exception', 'warning', 'any')

/** Waivers and policies about the items of a check. */
export function policiesFor(check: 'precheck' | 'addons', names: readonly string[]) {
  const waiver: fc.Arbitrary<DraftWaiver> = fc.record({
    check: fc.constant(check),
    name: fc.constantFrom(...names),
    nodes: fc.constantFrom('', ...(check === 'precheck' ? [', nodes: ["node-*"]', ', nodes: [node-0]'] : [])),
    expires: fc.constantFrom('2026-02-01', '2025-12-01', '2027-01-01'),
  })
  const matched = check === 'precheck' ? 'kind: Risk' : 'check: addons'
  const rule = fc
    .constantFrom('block', 'warn', 'notice')
    .map((decision) => `match: { ${matched} }\n    decision: ${decision}`)
  const policy = fc
    .tuple(failOn, fc.array(rule, { maxLength: 2 }), fc.array(waiver, { maxLength: 3 }))
    .map(([floor, rules, waivers]) => policyWith(floor, rules, waivers))
  return { waiver, policy }
}
