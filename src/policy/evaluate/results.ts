import type { CheckResult } from '../../model/check-result.js'
import type { Cell, EvaluatedResult, Finding } from '../../model/decided.js'
import type { Cause, Diagnostic, NodeRef, Observation } from '../../model/finding.js'
import { type CompiledPolicy, compilePolicy } from './bench.js'
import { type ByTable, decideByTable, isFromCheck } from './decide.js'
import { areAlike, keysOf } from './item-keys.js'
import type { Ruled } from './rules.js'
import type { EntryFault, Terms } from './terms.js'
import { unusedEntries } from './unused.js'
import { verdictOf } from './verdict.js'
import { type CompiledWaiver, isWaivable, skippedKeys, type WaiverPlace, waiverRef } from './waivers.js'

export interface EvaluatedResults {
  readonly results: readonly EvaluatedResult[]
  readonly faults: readonly EntryFault[]
  /** entries that are for other clusters, targets or checks than this run's */
  readonly elsewhere: readonly string[]
}

/**
 * Decides whatever the checks observed: by the table, then by the rules, then by the waivers. Pure: the same results, policy
 * and moment give the same decisions.
 */
export function evaluateResults(results: readonly CheckResult[], terms: Terms): EvaluatedResults {
  const bench = compilePolicy(terms)
  const decided = results.map((result) => judgeResult(result, terms, bench))
  const unused = unusedEntries(results, terms, bench)
  return { results: decided, faults: [...bench.faults(), ...unused.faults], elsewhere: unused.elsewhere }
}

function judgeResult(result: CheckResult, terms: Terms, bench: CompiledPolicy): EvaluatedResult {
  const cluster = terms.cluster(result)
  // an add-on result is not bound to a target of the cluster
  const ofTask = result.check === 'addons' ? null : result.targetVersion
  const place = { cluster, targetVersion: ofTask ?? terms.targetVersion }
  const opinions = opinionsOn(place, bench)
  const decided = result.observations.flatMap((observation) =>
    observation.from === 'item'
      ? judgeItem(observation, opinions, terms, bench)
      : judgeFact(observation, place, terms, bench),
  )
  const shown = decided.map((one) => (result.decides || !isFromCheck(one.observation) ? one : shownOnly(one)))
  const decisions = shown.map(({ decision }) => decision)
  return { result, decided: shown, verdict: verdictOf(decisions, result.absentSections.length > 0) }
}

/** What stands in an expired or foreign result is shown as a notice and decides nothing. */
const shownOnly = (one: Finding): Finding => ({
  ...one,
  decision: 'notice',
  counts: false,
  rule: null,
  waiver: null,
})

const decidedBy = (observation: Observation, { decision, cell }: ByTable): Finding => ({
  observation,
  decision,
  otherwise: decision,
  counts: true,
  cell,
  rule: null,
  waiver: null,
})

/** What a policy has to say of an item. */
interface Opinion {
  readonly of: Cause
  readonly ruled: Ruled
  /** those that may be for it, in order */
  readonly waivers: readonly CompiledWaiver[]
}

type Opinions = (item: Cause, cell: Cell) => Opinion

/** Asks a policy once for each distinct item of a result, however often and in how many ways that failed. */
function opinionsOn(place: WaiverPlace, bench: CompiledPolicy): Opinions {
  const byName = new Map<string, Opinion[]>()
  return (item, cell) => {
    const known = byName.get(item.name) ?? []
    const before = known.find(({ of }) => areAlike(of, item))
    if (before) return before
    const keys = keysOf(item, cell.level, place.cluster)
    const opinion = {
      of: item,
      ruled: bench.rules.apply(item, keys, cell.decision),
      waivers: bench.waivers.filter((waiver) => waiver.means(keys, place)),
    }
    byName.set(item.name, [...known, opinion])
    return opinion
  }
}

function judgeItem(item: Cause, opinions: Opinions, terms: Terms, bench: CompiledPolicy): Finding[] {
  const byTable = decideByTable(item, terms.failOn)
  if (byTable.cell === null) return [decidedBy(item, byTable)]
  const { ruled, waivers } = opinions(item, byTable.cell)
  const { decision, rule } = ruled
  const decided = { ...decidedBy(item, byTable), decision, otherwise: decision, rule }
  if (isWaivable(item)) return waive(decided, waivers, terms.now, bench)
  for (const { waiver, fits, split } of waivers) if (fits(item) && split(item.nodes)) bench.refuse(waiver, item.name)
  return [decided]
}

/** What somebody had skipped takes a waiver; nothing else that the gate itself has to say does. */
function judgeFact(fact: Diagnostic, place: WaiverPlace, terms: Terms, bench: CompiledPolicy): Finding[] {
  const plain = decidedBy(fact, decideByTable(fact, terms.failOn))
  const skipped = skippedKeys(fact)
  if (skipped === null) return [plain]
  const waivers = bench.waivers.filter((waiver) => waiver.means(skipped, place))
  return waive(plain, waivers, terms.now, bench)
}

/** The first waiver that covers it decides; of nodes that it does not cover the others are asked. */
function waive(open: Finding, waivers: readonly CompiledWaiver[], now: number, bench: CompiledPolicy): Finding[] {
  const waived: Finding[] = []
  let left: readonly NodeRef[] = open.observation.nodes
  for (const { waiver, fits, split } of waivers) {
    const part = fits(open.observation) ? split(left) : null
    if (!part) continue
    bench.use(waiver)
    const decision = { decision: 'waived', otherwise: 'waived', rule: null, waiver: waiverRef(waiver, now) } as const
    waived.push({ ...open, ...decision, observation: { ...open.observation, nodes: part.covered } })
    if (part.rest.length === 0) return waived
    left = part.rest
  }
  return [...waived, { ...open, observation: { ...open.observation, nodes: left } }]
}
