import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { policyFaultMessage } from '../messages/policy-faults.js'
import { counted, localize } from '../model/language.js'
import type { Policy } from '../model/policy.js'
import { lowersNothingElse } from '../policy/evaluate/rules.js'
import { ANNOUNCED_DAYS, lapseOf, waiverRef } from '../policy/evaluate/waivers.js'
import { readPolicy } from '../policy/file/parse.js'
import { readTextFile } from '../settings/files.js'
import { POLICY_FILE } from '../settings/read-settings.js'
import { STARTER } from './policy-starter.js'

type Print = (text: string) => void

/**
 * Checks a policy file: every fault with its line, entries that would be ignored today, and waivers that expire soon.
 * @returns 0 where nothing is wrong; 1 where something is; 2 where there is no such file
 */
export function checkPolicy(file: string, now: number, out: Print, complain: Print): number {
  const read = readTextFile(file)
  if (read.kind !== 'text') {
    complain(`${file} ${read.kind === 'absent' ? 'is not there' : 'cannot be read as a file of UTF-8 text'}`)
    return 2
  }
  const { policy, faults } = readPolicy(read.text, file)
  const all = policy ? ignored(policy, file, now) : faults
  for (const fault of all) {
    const sentence = policyFaultMessage(fault)
    const [message, fix] = [localize(sentence.message, 'en'), localize(sentence.fix, 'en')]
    out(
      `${message.replace(/, line \d+/, `:${fault.line}${fault.column === null ? '' : `:${fault.column}`}`)}\n    -> ${fix}`,
    )
  }
  if (!policy) {
    out(`\n${file} is no policy: ${counted(all.length, 'fault')}. Until it is mended, every run is red.`)
    return 1
  }
  out(summary(policy, file, now, all.length))
  return all.length > 0 ? 1 : 0
}

function ignored(policy: Policy, file: string, now: number) {
  const failOn = policy.failOn ?? 'exception'
  const fault = { file, column: null }
  return [
    ...policy.rules
      .filter((rule) => lowersNothingElse(rule, failOn))
      .map(({ entry, line, match }) => ({
        ...fault,
        line,
        at: entry,
        about: Object.values(match).join(' '),
        problem: { code: 'cannot-lower' as const, items: [] },
      })),
    ...policy.waivers.flatMap((waiver) => {
      const problem = lapseOf(waiver, now, policy.maxWaiverDays)
      return problem ? [{ ...fault, line: waiver.line, at: waiver.entry, about: waiver.name, problem }] : []
    }),
  ]
}

function summary(policy: Policy, file: string, now: number, ignoredEntries: number): string {
  const { rules, waivers, items, failOn, maxWaiverDays } = policy
  const soon = waivers
    .filter((waiver) => lapseOf(waiver, now, maxWaiverDays) === null)
    .map((waiver) => ({ name: waiver.name, ...waiverRef(waiver, now) }))
    .filter(({ daysLeft }) => daysLeft <= ANNOUNCED_DAYS)
  const parts = [counted(rules.length, 'rule'), counted(waivers.length, 'waiver'), counted(items.length, 'item')]
  return [
    `${file} is a policy: ${parts.join(', ')}; fail-on ${failOn ?? '(not set)'}.`,
    ...(ignoredEntries > 0 ? [`${counted(ignoredEntries, 'entry', 'entries')} would be ignored.`] : []),
    ...soon.map(
      ({ name, owner, line, daysLeft }) =>
        `The waiver for ${name} (${owner}, line ${line}) expires in ${counted(daysLeft, 'day')}.`,
    ),
  ].join('\n')
}

/** Writes a commented starter. @returns 0; 2 where there is something already */
export function initPolicy(file: string | null, out: Print, complain: Print): number {
  const path = file ?? POLICY_FILE
  if (existsSync(path)) {
    complain(`${path} is there already, and is left as it is`)
    return 2
  }
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, STARTER, { flag: 'wx' })
  } catch (error) {
    complain(`${path} cannot be written (${(Object(error) as { code?: unknown }).code ?? error})`)
    return 2
  }
  out(`${path} is written: a policy that decides nothing yet. Take out the # in front of what you need, then:`)
  out(`  cce-upgrade-gate policy check ${path}`)
  return 0
}
