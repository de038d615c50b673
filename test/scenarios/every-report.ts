import type { Language } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { gate } from '../../src/run/gate.js'
import {
  clustersFileOf,
  environmentOf,
  FLEETS,
  SCENARIOS,
  startSimulator,
} from '../../src/simulator/server/simulator.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { writeFiles } from '../support/github/proposal.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { casesIn } from '../support/reports/cases.js'
import { quietContext } from '../support/runner/quiet-context.js'
import { runGate } from './run-gate.js'

/** They wait for responses that never come, in real time. */
const NEVER_ANSWERED: readonly string[] = ['slow-body', 'hung', 'oversized', 'fleet-hung']

/** The reports of all scenarios, fleets among them, and of all cases, by name. */
export async function everyReport(language: Language): Promise<ReadonlyMap<string, Report>> {
  const reports = new Map<string, Report>()
  for (const name of SCENARIOS.keys())
    if (!NEVER_ANSWERED.includes(name)) reports.set(name, (await runGate(name, { language })).report)
  for (const name of FLEETS.keys())
    if (!NEVER_ANSWERED.includes(name)) reports.set(name, await fleetReport(name, language))
  for (const [name, make] of Object.entries(casesIn(language))) reports.set(`case ${name}`, await make())
  return reports
}

async function fleetReport(scenario: string, language: Language): Promise<Report> {
  const clock = virtualClock(Date.parse('2026-01-15T12:00:00Z'))
  const simulator = await startSimulator({ scenario, now: () => clock.now() })
  const cwd = temporaryFolder()
  const env = environmentOf(simulator.clusters)
  writeFiles(cwd, { 'clusters.yml': clustersFileOf(simulator.clusters) })
  const inputs = {
    endpoint: simulator.url,
    checks: 'precheck, addons',
    'clusters-file': 'clusters.yml',
    'target-version': 'v1.31',
    language,
  }
  try {
    const { report } = await gate(
      { inputs, env },
      quietContext({
        env,
        cwd,
        clock,
      }),
    )
    return report
  } finally {
    await simulator.close()
  }
}
