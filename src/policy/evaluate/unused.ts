import type { CheckResult } from '../../model/check-result.js'
import { matchesVersion } from '../../model/version.js'
import { compileGlob } from '../glob.js'
import type { CompiledPolicy } from './bench.js'
import { named } from './item-keys.js'
import type { EntryFault, Terms } from './terms.js'

/** Entries of the policy that meant nothing. */
export interface Unused {
  readonly faults: readonly EntryFault[]
  readonly elsewhere: readonly string[]
}

/**
 * Tells the rules and waivers that meant nothing that was found. Those for another cluster, target or check had nothing to
 * mean here; and where a result could not be seen whole, nobody can say what they would have meant.
 */
export function unusedEntries(results: readonly CheckResult[], terms: Terms, bench: CompiledPolicy): Unused {
  const { rules, waivers } = terms.policy
  const faulty = new Set(bench.faults().map(({ entry }) => entry))
  const idle = [
    ...rules
      .filter(({ entry }) => !bench.rules.used().has(entry) && !faulty.has(entry))
      .map((rule) => ({ ...rule, about: Object.values(rule.match).join(' '), target: undefined })),
    ...waivers
      .filter(({ entry }) => !bench.usedWaivers().has(entry) && !faulty.has(entry))
      .map((waiver) => ({ ...waiver, about: waiver.name, target: waiver.match.target })),
  ]
  const isElsewhere = elsewhereThan(results, terms)
  const elsewhere = idle.filter(({ match, target }) => isElsewhere({ ...match, target }))
  const here = results.length > 0 && results.every(isSeenWhole) ? idle.filter((one) => !elsewhere.includes(one)) : []
  return {
    faults: here.map(({ entry, line, about }) => ({ entry, line, about, problem: { code: 'unused' } })),
    elsewhere: elsewhere.map(({ entry }) => entry),
  }
}

interface Narrowing {
  readonly cluster?: string | undefined
  readonly check?: string | undefined
  readonly target?: string | undefined
}

/** Whether an entry is for a cluster, check or target that no result of this run is about. */
function elsewhereThan(results: readonly CheckResult[], terms: Terms): (match: Narrowing) => boolean {
  const clusters = results.map(terms.cluster).flatMap(({ id, name }) => named(id, name))
  const checks = results.map(({ check }) => check)
  const targets = [...results.map(({ targetVersion }) => targetVersion), terms.targetVersion]
  const isNone = (glob: string | undefined, texts: readonly string[]) =>
    glob !== undefined && texts.length > 0 && !texts.some(compileGlob(glob))
  return ({ cluster, check, target }) =>
    isNone(cluster, clusters) ||
    isNone(check, checks) ||
    (target !== undefined && !targets.some((version) => matchesVersion(target, version)))
}

const isSeenWhole = (result: CheckResult): boolean =>
  result.decides &&
  result.observations.every((observation) => observation.from === 'item' || observation.fact.name === 'skipped-item')
