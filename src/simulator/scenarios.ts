import type { Scenario } from './scenario.js'
import { big } from './scenario-big.js'
import { blocked } from './scenario-blocked.js'
import { HOSTILE } from './scenario-hostile.js'
import { CLUSTERS } from './scenarios-cluster.js'
import { FAULTS } from './scenarios-faults.js'
import { REFUSED } from './scenarios-refused.js'
import { SEEN } from './scenarios-seen.js'
import { SHAPES } from './scenarios-shapes.js'
import { START } from './scenarios-start.js'
import { UNSEEN } from './scenarios-unseen.js'
import { FOLLOWED } from './scenarios-upgrade.js'

/** Every situation that the simulator plays, by name. */
export const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  Object.entries({
    blocked,
    ...SEEN,
    ...UNSEEN,
    ...SHAPES,
    ...FAULTS,
    ...HOSTILE,
    big,
    ...START,
    ...REFUSED,
    ...FOLLOWED,
    ...CLUSTERS,
  }),
)

/**
 * The scenario of that name.
 * @throws Error that lists the known ones, the one that may have been meant first
 */
export function scenarioOf(name: string): Scenario {
  const scenario = SCENARIOS.get(name)
  if (scenario) return scenario
  const names = [...SCENARIOS.keys()]
  const nearest = names.reduce((best, next) => (distance(name, next) < distance(name, best) ? next : best), '')
  const hint = distance(name, nearest) <= Math.max(2, name.length / 3) ? `; did you mean "${nearest}"?` : '.'
  throw new Error(`There is no scenario "${name}"${hint} There are: ${names.join(', ')}`)
}

/** How many letters must be added, taken out or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(sign !== b[j - 1])
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change))
    }
    row = next
  }
  return row[b.length] ?? 0
}
