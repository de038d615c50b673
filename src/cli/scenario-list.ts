import { nearest } from '../model/nearest.js'
import { FLEETS, SCENARIO_GROUPS, SCENARIOS } from '../simulator/server/simulator.js'
import { type Call, EXIT, type HelpSection, UsageError } from './command.js'

/** Every scenario on a line of its own, in groups. */
export function scenarioSections(): HelpSection[] {
  const groups = [
    ...SCENARIO_GROUPS.map(({ title, scenarios }) => ({ title, all: Object.entries(scenarios) })),
    { title: 'Many clusters', all: [...FLEETS] },
  ]
  const width = Math.max(...groups.flatMap(({ all }) => all.map(([name]) => name.length))) + 2
  return groups.map(({ title, all }) => ({
    title: `${title}:`,
    lines: all.map(([name, { description }]) => `${name.padEnd(width)}${description}`),
  }))
}

/** Prints the scenarios. @returns the exit code */
export function listScenarios({ print }: Pick<Call, 'print'>): number {
  const sections = scenarioSections().map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
  print(sections.join('\n\n'))
  return EXIT.ok
}

/** The most names that an error suggests. */
const SUGGESTED = 5

/** @throws UsageError if there is no such scenario */
export function requireScenario(name: string): void {
  const names = [...SCENARIOS.keys(), ...FLEETS.keys()]
  if (names.includes(name)) return
  const near = nearest(name, names)
  const alike = name.length < 3 ? [] : names.filter((one) => one.includes(name.toLowerCase()))
  const [first, ...others] = [...new Set([...(near === null ? [] : [near]), ...alike])].slice(0, SUGGESTED)
  const meant = first === undefined ? '' : `; did you mean ${[first, ...others].map((one) => `"${one}"`).join(' or ')}?`
  const question = `${meant}\nTo see all scenarios, add --list.`
  throw new UsageError(`there is no scenario "${name}"${question}`)
}
