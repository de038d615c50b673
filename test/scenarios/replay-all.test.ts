import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { decideFromEvidence } from '../../src/cli/replay.js'
import type { Verdict } from '../../src/model/decision.js'
import type { Report } from '../../src/model/report.js'
import { gate } from '../../src/run/gate.js'
import { SCENARIOS } from '../../src/simulator/server/simulator.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { quietContext } from '../support/runner/quiet-context.js'
import { runGate } from './run-gate.js'

/** From the best to the worst. */
const ORDER: readonly Verdict[] = ['not-applicable', 'pass', 'warn', 'inconclusive', 'block']
const rankOf = (verdict: Verdict): number => Math.max(1, ORDER.indexOf(verdict))

/** Runs a scenario, and leaves its report and evidence in a folder. */
async function runInFolder(scenario: string, inputs: Record<string, string>) {
  const cwd = temporaryFolder()
  const run = await runGate(scenario, inputs, { cwd })
  for (const [name, text] of run.files) {
    const path = join(cwd, 'out', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return { ...run, cwd }
}

/** Decides from the evidence with the input `results`, at the time of the report, for whatever checks the files hold. */
async function fromResults(cwd: string, live: Report): Promise<Report> {
  const { targetVersion, currentVersion, clusterId, addonCheckType } = live.asked
  const asserted = { 'target-version': targetVersion, 'current-version': currentVersion, 'cluster-id': clusterId }
  const given = Object.entries(asserted).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  const { report } = await gate(
    {
      inputs: { results: 'out/evidence/*.json', 'addon-check-type': addonCheckType, ...Object.fromEntries(given) },
      env: {},
    },
    quietContext({
      cwd,
      clock: virtualClock(Date.parse(live.generatedAt)),
    }),
  )
  return report
}

/** They take minutes of waiting or megabytes, and answer nothing. */
const SLOW: readonly string[] = ['slow-body', 'hung', 'oversized', 'large', 'huge', 'throttled']

/** Every scenario, as it is meant to be run, and with new checks if it is about checks before an upgrade. */
const CASES = [...SCENARIOS].flatMap(([scenario, { inputs }]) => {
  if (SLOW.some((word) => scenario.includes(word))) return []
  const isStartable = !/upgrade|postcheck/.test(inputs['checks'] ?? '') && inputs['start'] === undefined
  return [{}, ...(isStartable ? [{ start: 'always' }] : [])].map(
    (more) => [scenario, JSON.stringify(more), more] as const,
  )
})

describe('a replay of evidence', () => {
  it.each(CASES)('never has a better verdict than the live run: scenario %s with %s', async (scenario, _, inputs) => {
    const { cwd, report } = await runInFolder(scenario, inputs)
    if (
      !existsSync(join(cwd, 'out/evidence')) ||
      readdirSync(join(cwd, 'out/evidence')).every((name) => !name.endsWith('.json'))
    )
      return
    const worse = await fromResults(cwd, report)
    expect([report.verdict, worse.verdict, rankOf(worse.verdict) >= rankOf(report.verdict)]).toEqual([
      report.verdict,
      worse.verdict,
      true,
    ])
    const again = await decideFromEvidence({}, ['out/evidence'], cwd).catch((error: unknown) => String(error))
    if (typeof again === 'string') expect(again).toMatch(/matches no file|has a time/)
    else expect(rankOf(again.report.verdict)).toBeGreaterThanOrEqual(rankOf(report.verdict))
  })
})
