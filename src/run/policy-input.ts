import { ANNOUNCED_DAYS, lapseOf, waiverRef } from '../policy/evaluate/waivers.js'
import type { LoadedPolicy } from '../policy/source/find-policy.js'
import type { PolicyInput } from '../report/build/policy.js'
import type { Evaluation } from './evaluate.js'

/** What the report says of the policy: null where nothing was asked, so that none was looked for. */
export function policyInput(
  policy: LoadedPolicy,
  ruling: Evaluation,
  proposed: Evaluation | null,
  now: number,
): PolicyInput | null {
  if (policy.file === '') return null
  const { file, source, ref, commit, isOwnJudge, state, sha256, proposal } = policy
  const { failOn, rules, waivers, maxWaiverDays } = policy.policy
  const { ignoresNone, elsewhere } = ruling
  const expiring = waivers
    .filter((waiver) => lapseOf(waiver, now, maxWaiverDays) === null)
    .map((waiver) => ({ ...waiverRef(waiver, now), name: waiver.name }))
    .filter(({ daysLeft }) => daysLeft <= ANNOUNCED_DAYS)
  return {
    file,
    source,
    ref,
    commit,
    isOwnJudge,
    state,
    sha256,
    failOn,
    ignoresNone,
    elsewhere,
    expiring,
    rules: rules.length,
    waivers: waivers.length,
    proposal: proposal && proposed ? { ...proposed, state: proposal.state } : null,
  }
}
