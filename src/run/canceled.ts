import type { CheckResult } from '../model/check-result.js'
import { type Diagnostic, diagnostic } from '../model/diagnostic.js'
import { NO_LOADED_POLICY } from '../model/policy.js'
import type { Collected } from './collect.js'
import { BackgroundFault } from './isolation.js'

/** Whether a person or GitHub canceled the run. Signals arrive only while no code runs: wait for `setImmediate` before. */
export const isCanceled = (signal: AbortSignal): boolean =>
  signal.aborted && !(signal.reason instanceof BackgroundFault)

/** A canceled run has about a second; deciding, rendering and writing take that long for about this many findings. */
const MAX_FINDINGS = 1_000

/**
 * What a canceled run decides about, so that it is red, says why, and ends within about a second: what it collected, or
 * nothing but its evidence if that is a lot.
 */
export function collectedByCanceled(collected: Collected): Collected {
  const leavesOut = findingsIn(collected) > MAX_FINDINGS
  const isNamed = diagnosticsIn(collected).some(namesCancellation)
  const cancellation = diagnostic(null, { name: 'not-finished', of: 'run', leavesOut })
  const runDiagnostics = isNamed && !leavesOut ? collected.runDiagnostics : [...collected.runDiagnostics, cancellation]
  const kept = { ...collected, runDiagnostics, changedFiles: null, isExcused: false }
  return leavesOut ? { ...kept, clusters: [], policy: NO_LOADED_POLICY, baseline: null } : kept
}

const resultsIn = ({ clusters }: Collected): CheckResult[] => clusters.flatMap(({ results }) => results)

const diagnosticsIn = (collected: Collected): Diagnostic[] => [
  ...collected.runDiagnostics,
  ...collected.clusters.flatMap(({ diagnostics }) => diagnostics),
  ...resultsIn(collected).flatMap(({ diagnostics }) => diagnostics),
]

const namesCancellation = ({ detail }: Diagnostic): boolean =>
  'failure' in detail
    ? detail.failure.kind === 'cancelled'
    : detail.name === 'not-finished' &&
      (detail.of === 'canceled' || detail.of === 'run' || (detail.of === 'cluster' && detail.why === 'canceled'))

/** About how many findings a report has, each node and cluster counted: every entry of a policy can become one. */
function findingsIn(collected: Collected): number {
  const { rules, waivers } = collected.policy.policy
  const causes = resultsIn(collected).flatMap((result) => result.causes)
  const nodes = causes.reduce((sum, cause) => sum + cause.nodes.length, 0)
  const others = collected.clusters.length + rules.length + waivers.length
  return causes.length + nodes + diagnosticsIn(collected).length + others
}
