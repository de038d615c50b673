import { readPrecheck } from '../../src/checks/precheck-reading.js'
import type { RunPolicy } from '../../src/find-policy.js'
import type { FileProblem } from '../../src/model/policy-fault.js'
import { CLUSTER, NOTHING_ASSERTED, NOW, POLICY_PATH, policyOf, type reportOf } from '../checks/support.js'
import type { Cases } from './cases.js'
import { warnings } from './responses.js'

const SUBJECT = { clusterId: CLUSTER, region: 'cn-north-4', targetVersion: 'v1.31' }
const EXPECTED = { ...NOTHING_ASSERTED, clusterId: CLUSTER, targetVersion: 'v1.31' }
const BASE = { source: 'base', ref: 'main', commit: '0123456789abcdef0123456789abcdef01234567' } as const

const WAIVED = `version: 1
fail-on: exception
rules:
  - match: { name: DeprecatedApiCheck }
    decision: block
    reason: a removed API in use blocks us
  - match: { kind: Exception }
    decision: notice
waivers:
  - name: NodeContainerdPodRestartRisk
    reason: maintenance window CHG-1234
    owner: "@org/platform"
    expires: 2026-01-05
  - name: NodeContainerdPodRestartRisk
    match: { target: v1.33 }
    reason: later
    owner: "@org/platform"
    expires: 2026-01-05
  - name: NodeHostnameCheck
    reason: old
    owner: "@org/platform"
    expires: 2025-06-30
  - name: NodeHostnameCheck
    reason: far away
    owner: "@org/platform"
    expires: 2027-06-30
  - name: NodeCPUCheck
    reason: nothing to waive
    owner: "@org/platform"
    expires: 2026-01-20
`

const FAULTY = `version: 1
fail-on: everything
max-waiver-days: 0
rulez: []
rules:
  - match: {}
    decision: block
waivers:
  - name: NodeDiskCheck
    owner: 3
    expires: 2026-02-30
`

const unreadable = (problem: FileProblem): Partial<RunPolicy> => ({
  ...{ ...BASE, commit: null, state: 'faulty' },
  faults: [{ file: POLICY_PATH, line: null, column: null, at: '', about: '', problem }],
})

/** What a policy makes of a result, or what keeps it from deciding. */
export function policyCasesIn(report: typeof reportOf): Cases {
  const under = (policy: Partial<RunPolicy>, more: Parameters<typeof reportOf>[1] = {}) =>
    report([readPrecheck(warnings(), EXPECTED, NOW, 0)], { subject: SUBJECT, policy, ...more })
  return {
    'policy-waived': () => under({ ...policyOf(WAIVED), ...BASE }, { failOn: 'none' }),
    'policy-own-judge': () => under({ ...policyOf('version: 1\n'), isOwnJudge: true }),
    'policy-faulty': () => under({ ...policyOf(FAULTY), ...BASE }),
    'policy-no-yaml': () => under({ ...policyOf('version: 1\nversion: 1\n'), ...BASE }),
    'policy-proposal': () => under({ ...policyOf('version: 1\n'), ...BASE }, { proposal: policyOf(WAIVED) }),
    'policy-faulty-proposal': () => under({ ...policyOf('version: 1\n'), ...BASE }, { proposal: policyOf(FAULTY) }),
    'policy-absent-on-base': () => under(unreadable({ code: 'absent-on-base', ref: 'main' })),
    'policy-base-unreadable': () =>
      under(
        unreadable({
          ...{ code: 'base-unreadable', ref: 'main' },
          why: { code: 'no-permission', status: 403, checkout: 'no-branch' },
        }),
      ),
  }
}
