import { setImmediate } from 'node:timers/promises'
import type { Trigger } from '../../github/runner/event.js'
import { type FileProblem, wholeFileFault } from '../../model/file-fault.js'
import { counted } from '../../model/language.js'
import { ABSENT_POLICY, type LoadedPolicy, NO_POLICY, type PolicyState } from '../../model/policy.js'
import type { Log } from '../../model/ports.js'
import {
  changedCopy,
  isProposal,
  loadFile,
  originText,
  type SourceFormat,
  type SourceQuery,
} from '../../source/index.js'

const FORMAT: SourceFormat<PolicyState> = {
  parse: async (text, file) => {
    // the parser is loaded only if there is a policy
    const { parsePolicy } = await import('../file/parse.js')
    // a large file takes a while, and so does the one parsed before it
    await setImmediate()
    return parsePolicy(text, file)
  },
  absent: ABSENT_POLICY,
  faulty: (file: string, problem: FileProblem): PolicyState => ({
    state: 'faulty',
    policy: NO_POLICY,
    sha256: null,
    faults: [wholeFileFault(file, problem)],
  }),
}

/** Loads the policy that decides this run. Never throws: what prevents it is a fault of the policy. */
export async function loadPolicy(query: SourceQuery, trigger: Trigger, log: Log): Promise<LoadedPolicy> {
  const loaded = await loadFile(query, trigger, FORMAT)
  const isReadable = loaded.source === 'workspace' || loaded.commit !== null
  const proposal = isReadable ? await changedCopy(query, loaded, FORMAT) : null
  const policy = { ...loaded, isOwnJudge: loaded.source === 'workspace' && isProposal(query.env), proposal }
  if (loaded.state !== 'absent' || query.setting.isGiven) log.info(policyLine(policy))
  return policy
}

function policyLine({ state, policy, faults, ...origin }: LoadedPolicy): string {
  const name = `Policy ${origin.file}${originText(origin)}`
  if (state === 'faulty') return `${name}: it cannot be used (${counted(faults.length, 'fault')})`
  if (state === 'absent') return `${name}: there is none`
  return `${name}: ${counted(policy.rules.length, 'rule')}, ${counted(policy.waivers.length, 'waiver')}`
}
