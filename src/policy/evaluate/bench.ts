import type { Waiver } from '../../model/policy.js'
import { compileRules, type RuleBook } from './rules.js'
import type { EntryFault, Terms } from './terms.js'
import { type CompiledWaiver, compileWaiver, lapseOf } from './waivers.js'

/** The policy made ready, with a memory of what its entries meant. */
export interface CompiledPolicy {
  readonly rules: RuleBook
  readonly waivers: readonly CompiledWaiver[]
  use(waiver: Waiver): void
  refuse(waiver: Waiver, item: string): void
  usedWaivers(): ReadonlySet<string>
  faults(): readonly EntryFault[]
}

/** Makes the policy ready for one judgement: its waivers as they stand on that day. */
export function compilePolicy({ policy, failOn, now }: Terms): CompiledPolicy {
  const rules = compileRules(policy.rules, failOn)
  const lapsed = policy.waivers.flatMap((waiver) => {
    const problem = lapseOf(waiver, now, policy.maxWaiverDays)
    return problem ? [{ entry: waiver.entry, line: waiver.line, about: waiver.name, problem }] : []
  })
  const isLapsed = new Set(lapsed.map(({ entry }) => entry))
  const waivers = policy.waivers.filter(({ entry }) => !isLapsed.has(entry)).map(compileWaiver)
  const used = new Set<string>()
  const refused = new Map<Waiver, Set<string>>()
  return {
    rules,
    waivers,
    use: ({ entry }) => void used.add(entry),
    refuse: (waiver, item) => void refused.set(waiver, (refused.get(waiver) ?? new Set()).add(item)),
    usedWaivers: () => used,
    faults: () => [
      ...policy.rules.flatMap(({ entry, line, match }) => {
        const items = rules.refused().get(entry)
        if (!items) return []
        const problem = { code: 'cannot-lower' as const, items: [...items].sort() }
        return [{ entry, line, about: Object.values(match).join(' '), problem }]
      }),
      ...lapsed,
      ...[...refused].map(([{ entry, line, name }, items]) => ({
        entry,
        line,
        about: name,
        problem: { code: 'cannot-waive' as const, items: [...items].sort() },
      })),
    ],
  }
}
