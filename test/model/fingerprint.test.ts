import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ApiFailure } from '../../src/model/api-failure.js'
import type { ItemCause } from '../../src/model/cause.js'
import type { Diagnostic, DiagnosticDetail } from '../../src/model/diagnostic.js'
import { fingerprintOf } from '../../src/model/fingerprint.js'

const failure = (over: Partial<ItemCause> = {}): ItemCause => ({
  type: 'cause',
  check: 'precheck',
  scope: 'node',
  name: 'NodeDiskCheck',
  kind: 'Exception',
  level: 'Fatal',
  group: 'NodeCheck',
  message: 'the disk of node-1 is full',
  errorCodes: [],
  nodes: [{ uid: 'u-1', name: 'node-1' }],
  addon: null,
  risk: {},
  signature: ['precheck', 'node check', 'node', 'NodeCheck', '', 'NodeDiskCheck', 'Exception', 'Fatal', 'a <node>'],
  ...over,
})

const diagnosticOf = (detail: DiagnosticDetail, over: Partial<Diagnostic> = {}): Diagnostic => ({
  type: 'diagnostic',
  check: 'precheck',
  detail,
  addon: null,
  nodes: [],
  item: null,
  ...over,
})

const api: ApiFailure = {
  kind: 'no-permission',
  operation: 'ShowPreCheck',
  method: 'GET',
  url: 'https://cce.test/a',
  status: 403,
  code: 'CCE.01403001',
  detail: null,
  apiMessage: null,
  requestId: null,
  attempts: 1,
  retryStop: null,
}
const fault = { input: 'region', value: 'x', problem: { code: 'not-region' } as const, suggestion: null }

/** Details with pairwise different fingerprints. */
const DETAILS: DiagnosticDetail[] = [
  { name: 'not-finished', of: 'task', what: 'precheck', phase: 'Running', waitedMs: 0 },
  { name: 'not-finished', of: 'section', what: 'precheck', phase: 'Running', waitedMs: 0 },
  { name: 'not-finished', of: 'section', what: 'nodes', phase: 'Running', waitedMs: 0 },
  { name: 'task-errored', message: 'x' },
  { name: 'result-expired', expiresAt: 1, now: 2, minValidityMs: 3, cceAheadMs: null },
  { name: 'no-expiry', raw: null },
  { name: 'skipped-item', item: 'A' },
  { name: 'skipped-item', item: 'B' },
  { name: 'target-mismatch', which: 'target', asserted: 'v1.31', actual: null },
  { name: 'target-mismatch', which: 'current', asserted: 'v1.31', actual: null },
  { name: 'target-mismatch', which: 'no-task', asserted: 'v1.31', found: [] },
  { name: 'cluster-mismatch', asserted: 'a', actual: 'b' },
  { name: 'no-result', why: 'no-task' },
  { name: 'no-result', why: 'no-items' },
  { name: 'unexplained-failure', of: 'task', message: '' },
  { name: 'unexplained-failure', of: 'section', message: '' },
  { name: 'unknown-value', field: 'level', item: 'A', raw: 'Odd', known: [] },
  { name: 'unknown-value', field: 'level', item: 'A', raw: 'Other', known: [] },
  { name: 'unknown-value', field: 'kind', item: 'A', raw: 'Odd', known: [] },
  { name: 'unknown-value', field: 'level', item: null, raw: 'Odd', known: [] },
  { name: 'unreadable-response', what: 'precheck-task', fault: { code: 'no-items' } },
  { name: 'unreadable-response', failure: api },
  { name: 'api-error', failure: api },
  { name: 'api-error', failure: { ...api, status: 500 } },
  { name: 'api-error', failure: { ...api, code: null } },
  { name: 'api-error', failure: { ...api, operation: 'listAddons' } },
  { name: 'no-access', failure: api },
  { name: 'no-access', author: 'fork', missing: [], excused: false },
  { name: 'no-access', author: 'bot', missing: [], excused: false },
  { name: 'wrong-settings', fault },
  { name: 'wrong-settings', fault: { ...fault, input: 'endpoint' } },
]

describe('a fingerprint', () => {
  it('is f and 16 hex digits', () => {
    for (const detail of DETAILS) expect(fingerprintOf(diagnosticOf(detail))).toMatch(/^f[0-9a-f]{16}$/)
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (signature) => {
        expect(fingerprintOf(failure({ signature }))).toMatch(/^f[0-9a-f]{16}$/)
      }),
    )
  })

  it('stays the same from release to release', () => {
    expect(fingerprintOf(failure())).toBe('f4ace1f9b68c3f7df')
    expect(fingerprintOf(diagnosticOf({ name: 'no-result', why: 'no-task' }))).toBe('f926885bab38a3fbe')
  })

  it('depends only on an item’s signature, not on its nodes, their order, its message or its risk', () => {
    const nodes = [
      { uid: 'u-9', name: 'node-9' },
      { uid: 'u-2', name: null },
    ]
    const one = fingerprintOf(failure())
    expect(fingerprintOf(failure({ nodes }))).toBe(one)
    expect(fingerprintOf(failure({ nodes: nodes.toReversed() }))).toBe(one)
    expect(fingerprintOf(failure({ message: '别的话', risk: { nodeRisks: [1] } }))).toBe(one)
  })

  it('differs between items with different signatures', () => {
    const signature = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(signature, signature, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b)
        expect(fingerprintOf(failure({ signature: a })) === fingerprintOf(failure({ signature: b }))).toBe(same)
      }),
    )
  })

  it('differs between diagnostics with different details', () => {
    const prints = DETAILS.map((detail) => fingerprintOf(diagnosticOf(detail)))
    expect(new Set(prints).size).toBe(DETAILS.length)
  })

  it('differs between diagnostics of different checks and add-ons', () => {
    const detail: DiagnosticDetail = { name: 'no-expiry', raw: null }
    const addon = (template: string) => ({ template, instanceId: 'i', instanceName: 'n', targetVersion: null })
    const prints = [
      diagnosticOf(detail),
      diagnosticOf(detail, { check: 'addons' }),
      diagnosticOf(detail, { check: null }),
      diagnosticOf(detail, { check: 'addons', addon: addon('coredns') }),
      diagnosticOf(detail, { check: 'addons', addon: addon('everest') }),
    ].map(fingerprintOf)
    expect(new Set(prints).size).toBe(5)
  })

  it.each<[string, DiagnosticDetail, DiagnosticDetail]>([
    [
      'the waiting time and the phase',
      { name: 'not-finished', of: 'task', what: 't', phase: 'Init', waitedMs: null },
      { name: 'not-finished', of: 'task', what: 't', phase: 'Running', waitedMs: 900_000 },
    ],
    [
      'the time of expiry',
      { name: 'result-expired', expiresAt: 1, now: 2, minValidityMs: 3, cceAheadMs: null },
      { name: 'result-expired', expiresAt: 4, now: 5, minValidityMs: 6, cceAheadMs: null },
    ],
    [
      'the ids of clusters',
      { name: 'cluster-mismatch', asserted: 'a', actual: 'b' },
      { name: 'cluster-mismatch', asserted: 'c', actual: 'd' },
    ],
    [
      'the message of the API',
      { name: 'api-error', failure: api },
      { name: 'api-error', failure: { ...api, apiMessage: 'go away' } },
    ],
    ['the message of a task', { name: 'task-errored', message: 'a' }, { name: 'task-errored', message: 'b' }],
    ['the spelling of an unreadable expiry', { name: 'no-expiry', raw: null }, { name: 'no-expiry', raw: 'soon' }],
  ])('does not depend on %s', (_, one, other) => {
    expect(fingerprintOf(diagnosticOf(one))).toBe(fingerprintOf(diagnosticOf(other)))
  })

  it('does not depend on the nodes or the add-on instance of a diagnostic', () => {
    const addon = { template: 'coredns', instanceId: 'i', instanceName: 'n', targetVersion: '1' }
    const detail: DiagnosticDetail = { name: 'no-expiry', raw: null }
    const one = diagnosticOf(detail, { check: 'addons', addon, nodes: [{ uid: 'u', name: 'n' }] })
    const other = diagnosticOf(detail, { check: 'addons', addon: { ...addon, instanceId: 'j', targetVersion: '2' } })
    expect(fingerprintOf(one)).toBe(fingerprintOf(other))
  })
})
