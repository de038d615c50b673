import type { LoadedPolicy, PolicyState } from '../../../src/model/policy.js'
import { NOW } from '../cce/responses.js'
import { precheckResult } from '../cce/results.js'
import { policyOf, type reportOf } from './report-of.js'
import { blocked, warnings } from './responses.js'
import { type Cases, EXPECTED, SUBJECT } from './shared.js'

export const POLICY = `version: 1
fail-on: exception
rules:
  - match: { check: precheck, name: DeprecatedApiCheck }
    decision: block
    reason: a removed API in use blocks us
  - match: { kind: Exception }
    decision: warn
waivers:
  - name: NodeContainerdPodRestartRisk
    match: { cluster: prod-*, target: v1.31 }
    reason: maintenance window CHG-1234
    owner: "@org/platform"
    expires: 2026-01-09
  - name: NodeKubeletConfigCheck
    reason: kubelet settings are ours
    owner: "@org/nodes"
    expires: 2026-02-20
  - name: NodeDiskCheck
    reason: disks are always full
    owner: "@org/nodes"
    expires: 2026-02-20
  - name: NodeHostnameCheck
    reason: renamed next week
    owner: "@org/nodes"
    expires: 2025-12-30
  - name: NodeSwapCheck
    match: { cluster: staging }
    reason: swap is off there
    owner: "@org/nodes"
    expires: 2026-02-20
items:
  - name: NodeKubeletConfigCheck
    title: kubelet settings
    fix: Compare with the node pool's own settings, see the runbook.
    link: https://wiki.example.com/runbooks/kubelet
`
/** A policy that was read from the base branch. */
export const POLICY_ON_BASE = { source: 'base', ref: 'main', commit: 'b'.repeat(40) } as const
const OUT_OF_REACH = {
  file: '.github/cce-upgrade-policy.yml',
  line: null,
  column: null,
  at: '',
  about: '',
  problem: {
    code: 'base-unreadable',
    branch: 'base',
    ref: 'main',
    why: { code: 'no-permission', status: 403, checkout: 'no-branch' },
  },
} as const

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

/** Reports with a policy that decides, or that cannot be used. */
export function policyCasesIn(report: typeof reportOf): Cases {
  const under = (policy: Partial<LoadedPolicy>, proposal: PolicyState | null = null) =>
    report([precheckResult(warnings(), EXPECTED, NOW, 0)], {
      subject: SUBJECT,
      policy: { ...policy, ...POLICY_ON_BASE },
      proposal,
    })
  return {
    'policy-in-force': () =>
      report([precheckResult(blocked(), EXPECTED, NOW, 0)], {
        subject: SUBJECT,
        facts: { name: 'prod-a' },
        policy: { ...policyOf(POLICY), ...POLICY_ON_BASE },
      }),
    'policy-changed': () =>
      report([precheckResult(warnings(), EXPECTED, NOW, 0)], {
        subject: SUBJECT,
        facts: { name: 'prod-a' },
        policy: { ...policyOf('version: 1\nfail-on: warning\n'), ...POLICY_ON_BASE },
        proposal: policyOf(POLICY),
      }),
    'policy-faulty': () =>
      report([precheckResult(warnings(), EXPECTED, NOW, 0)], {
        subject: SUBJECT,
        failOn: 'none',
        policy: policyOf('version: 1\nwaiver: []\nrules:\n  - match: { kind: Rsik }\n    decision: notice\n'),
      }),
    'policy-out-of-reach': () =>
      report([precheckResult(warnings(), EXPECTED, NOW, 0)], {
        subject: SUBJECT,
        policy: { ...POLICY_ON_BASE, commit: null, state: 'faulty', faults: [OUT_OF_REACH] },
      }),
    'policy-of-the-workspace': () =>
      report([precheckResult(warnings(), EXPECTED, NOW, 0)], {
        subject: SUBJECT,
        policy: { ...policyOf(POLICY), isOwnJudge: true },
      }),
    'policy-with-many-faults': () => under(policyOf(FAULTY)),
    'policy-no-yaml': () => under(policyOf('version: 1\nversion: 1\n')),
    'policy-changed-to-faulty': () => under(policyOf('version: 1\n'), policyOf(FAULTY)),
    'policy-absent-on-base': () =>
      under({
        state: 'faulty',
        faults: [{ ...OUT_OF_REACH, problem: { code: 'absent-on-base', branch: 'base', ref: 'main' } }],
      }),
  }
}
