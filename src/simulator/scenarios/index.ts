import { big } from './big.js'
import { blocked } from './blocked.js'
import { CLUSTERS } from './cluster.js'
import { FAULTS } from './faults.js'
import { HOSTILE } from './hostile.js'
import { REFUSED } from './refused.js'
import type { Scenario } from './scenario.js'
import { SEEN } from './seen.js'
import { SHAPES } from './shapes.js'
import { START } from './start.js'
import { UNSEEN } from './unseen.js'
import { FOLLOWED } from './upgrade.js'

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
