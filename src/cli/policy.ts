import { policyFaultText } from '../messages/policy-faults.js'
import { counted } from '../model/language.js'
import type { Policy } from '../model/policy.js'
import type { PolicyFault } from '../model/policy-fault.js'
import { evaluate } from '../policy/evaluate/index.js'
import { expiringWaivers } from '../policy/evaluate/waivers.js'
import { parsePolicy } from '../policy/file/parse.js'
import { POLICY_FILES } from '../settings/read-settings.js'
import { EXIT, type Print } from './command.js'
import type { Invocation } from './invocation.js'
import { ambiguity, printFaults, readGivenFile, writeStarter } from './strict-file.js'

/**
 * Checks a policy file and prints every fault with its position, entries that would be ignored today, and waivers that expire
 * soon.
 * @param now epoch milliseconds
 * @returns 0 if nothing is wrong, otherwise 1
 */
export function checkPolicy(file: string, now: number, print: Print): number {
  const { state, policy, ...parsed } = parsePolicy(readGivenFile(file), file)
  const twice = ambiguity(file, POLICY_FILES)
  const faults: readonly PolicyFault[] = [
    ...twice,
    ...(state === 'faulty' ? parsed.faults : ignoredEntries(policy, file, now)),
  ]
  printFaults(faults, policyFaultText, print)
  if (state === 'faulty' || twice.length > 0)
    print(`\n${file} is not a valid policy: ${counted(faults.length, 'fault')}. Every run is red until this is fixed.`)
  else print(summary(policy, file, now, faults.length))
  return faults.length > 0 ? EXIT.blocked : EXIT.ok
}

/** The entries that are ignored today whatever a run finds. Evaluating a run without results reports exactly these. */
function ignoredEntries(policy: Policy, file: string, now: number): readonly PolicyFault[] {
  const state = { state: 'in-force', policy, faults: [], sha256: null, file } as const
  const { runFindings } = evaluate({ clusters: [], runDiagnostics: [], requestedFailOn: null, now }, state)
  return runFindings.flatMap(({ source }) =>
    source.type === 'diagnostic' && source.detail.name === 'policy-error' ? [source.detail.fault] : [],
  )
}

function summary(policy: Policy, file: string, now: number, ignoredCount: number): string {
  const { rules, waivers, items, knownRisks, failOn } = policy
  const parts = [counted(rules.length, 'rule'), counted(waivers.length, 'waiver'), counted(items.length, 'item')]
  if (knownRisks.length > 0) parts.push(counted(knownRisks.length, 'known risk'))
  const lines = [`${file} is a valid policy: ${parts.join(', ')}; fail-on ${failOn ?? '(not set)'}.`]
  if (ignoredCount > 0) lines.push(`${counted(ignoredCount, 'entry', 'entries')} would be ignored.`)
  for (const { name, owner, line, daysLeft } of expiringWaivers(policy, now))
    lines.push(`The waiver for ${name} (${owner}, line ${line}) expires in ${counted(daysLeft, 'day')}.`)
  return lines.join('\n')
}

/** Writes a commented starter policy. An existing file is never replaced. */
export function initPolicy(path: string, invocation: Invocation, print: Print): void {
  writeStarter(path, STARTER, POLICY_FILES)
  print(`Wrote ${path}, a policy that decides nothing yet. Uncomment what you need, then run:`)
  print(`  ${invocation.command} policy check ${path}`)
}

/** A policy that decides nothing and shows every key in comments. */
export const STARTER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/cce-upgrade-gate/cce-upgrade-gate/main/schema/policy.v1.json
#
# Policy of CCE Upgrade Gate. On pull requests and in merge queues it is read from the base branch, so that a pull request
# cannot loosen the policy that judges it. A typo invalidates the whole file and turns every run red, so check the file:
#   npx cce-upgrade-gate policy check .github/cce-upgrade-policy.yml
version: 1

# Minimum strictness of the gate: fatal, exception (default), warning, any. The input of the same name can only be stricter.
# fail-on: exception

# Maximum number of days from now until a waiver expires.
# max-waiver-days: 90

# What a cluster needs besides CCE's checks. Each key is optional; one that is set and cannot be read is inconclusive.
# readiness:
#   backup: 24h                # block unless the control plane has a backup that is younger than this
#   end-of-service: 90d        # warn if CCE's support of the current version ends sooner
#   target-offered: true       # block unless CCE offers the target version right now

# Decisions that replace those of the decision table. The first matching rule decides. Fields: check, name, kind, level, group,
# scope, addon, cluster; globs with *. A rule can raise any decision. It cannot lower an Exception or a Fatal add-on risk.
# rules:
#   - match: { check: precheck, name: DeprecatedApiCheck }
#     decision: block            # block, warn or notice
#     reason: a removed API in use blocks us

# Risks that somebody accepts: who, why and until when. Only what CCE lets people skip can be waived: pre-upgrade items of kind
# Risk, and add-on risks at level Warning.
# waivers:
#   - name: NodeContainerdPodRestartRisk
#     match: { cluster: prod-a, target: v1.31, nodes: ["canary-*"] }   # optional: check, addon, cluster, target, nodes
#     # fingerprint: f0123456789abcdef                                 # optional: only this exact cause
#     reason: maintenance window CHG-1234
#     owner: "@org/platform"
#     expires: 2026-12-31        # through 24:00 UTC of that day

# Risks of an upgrade that you know of, added to the gate's catalog. Each one that matches warns, under its name.
# known-risks:
#   - name: billing-operator
#     to: [v1.31]                # the first version with the change
#     match: { addon: { name: billing-operator, below: 2.0.0 } }
#     meaning: Version 1 of the operator does not start on v1.31.
#     fix: Upgrade the operator to version 2 first.

# Your own advice on items, added to the gate's catalog.
# items:
#   - name: NodeDiskCheck
#     fix: Run the disk clean-up job of the pool, then run the check again.
#     link: https://wiki.example.com/runbooks/node-disks
`
