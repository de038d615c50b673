import { expect, it } from '@jest/globals'
import { diagnosticClause } from '../../src/messages/clauses.js'
import { diagnosticMessage } from '../../src/messages/diagnostics.js'
import type { DiagnosticDetail } from '../../src/model/diagnostic.js'
import { localize } from '../../src/model/language.js'
import { ownerOfDiagnostic } from '../../src/report/build/owner.js'
import { FAILURES, OTHERS, READINGS, TARGETS } from '../report/facts.js'

const failureDetails = FAILURES.flatMap(({ failure }): DiagnosticDetail[] => [
  { name: 'api-error', failure },
  { name: 'no-access', failure },
])
const ALL = [...READINGS, ...TARGETS, ...OTHERS, ...failureDetails] as DiagnosticDetail[]

const NOT_A_STEP = /^(?:The|This|These|A|An|It|In|No|CCE|Redirects|Too|There|GitHub|Another|Wait until .*, or)\b/

it('every fix of the gate begins with what to do, because the first line of a report shows its first sentence', () => {
  expect(ALL.length).toBeGreaterThan(100)
  const fixes = ALL.map((detail) => localize(diagnosticMessage(detail, 'precheck').fix, 'en'))
  expect(
    [...new Set(fixes)].map((fix) => fix.split(/[.:](?:\s|$)/)[0]).filter((step) => NOT_A_STEP.test(step ?? '')),
  ).toEqual([])
})

it.each([
  ['Upgrading', 'Wait until the cluster is Available.', 'cce'],
  ['ScalingUp', 'Wait until the cluster is Available.', 'cce'],
  ['Hibernating', 'Wake the cluster in the CCE console, once it is hibernated.', 'platform'],
  ['Hibernation', 'Wake the cluster in the CCE console.', 'platform'],
  ['Unavailable', 'Look at the cluster in the CCE console, and repair it until it is Available.', 'platform'],
  ['Deleting', 'Take the cluster out of this run, or correct cluster-id: it is being deleted.', 'platform'],
])('a cluster in phase %s gets the step that makes it Available: %s (%s)', (phase, step, owner) => {
  const detail = { name: 'cluster-state', which: 'phase', phase, waitedMs: 0 } as const
  const fix = localize(diagnosticMessage(detail, 'precheck').fix, 'en')
  expect([fix.startsWith(step), ownerOfDiagnostic(detail)]).toEqual([true, owner])
  expect(diagnosticClause(detail, 'precheck').en).toBe(`the cluster is in phase ${phase}, not Available`)
})

it('the clause about a failed call says why it failed, and never what the network says', () => {
  const clauses = FAILURES.flatMap(({ failure }) => {
    const clause = diagnosticClause({ name: 'api-error', failure: { ...failure, apiMessage: 'EVIL' } }, 'precheck')
    return [clause.en, clause.zh]
  })
  for (const clause of clauses)
    expect(clause).toMatch(/^(?:a CCE API call failed \(.+\)|未能从 CCE 查询到结果，原因：.+)$/)
  expect(clauses.join(' ')).not.toContain('EVIL')
  expect(clauses).toContain('a CCE API call failed (the account balance is insufficient)')
})

it('the clause about an expired result says that the clocks of runner and CCE differ', () => {
  const clause = (cceAheadMs: number | null): string =>
    diagnosticClause({ name: 'result-expired', expiresAt: 0, now: 1000, minValidityMs: 0, cceAheadMs }, 'precheck').en
  expect([null, 7_200_000, -7_200_000].map(clause)).toEqual([
    'the check result expired at 1970-01-01 00:00 UTC',
    'the check result expired at 1970-01-01 00:00 UTC (by CCE’s clock; the runner’s is behind)',
    'the check result expired at 1970-01-01 00:00 UTC (by the runner’s clock, which is ahead of CCE’s)',
  ])
})

it('a refused start of an add-on check is for the platform team, which has access to the console', () => {
  const refused = FAILURES.find(({ failure }) => failure.kind === 'bad-request')?.failure
  if (refused === undefined) throw new Error('no such failure')
  const owners = ['BatchCreateAddonPrecheck', 'CreatePreCheck'].map((operation) =>
    ownerOfDiagnostic({ name: 'api-error', failure: { ...refused, operation } }),
  )
  expect(owners).toEqual(['platform', 'author'])
})

it('what a finding means is not a part of its message once more', () => {
  const repeats = ALL.map((detail) => diagnosticMessage(detail, 'precheck')).filter(({ message, meaning }) => {
    const [said, means] = [localize(message, 'en'), localize(meaning, 'en')].map((text) => text.toLowerCase())
    return (
      said !== undefined &&
      means !== undefined &&
      said.split(/[.,] /).some((part) => part.length > 20 && means.includes(part.replace(/^so |\.$/g, '')))
    )
  })
  expect(repeats.map(({ message }) => localize(message, 'en'))).toEqual([])
})
