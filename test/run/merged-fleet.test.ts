import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { JobReport } from '../../src/model/job-report.js'
import type { Report } from '../../src/model/report.js'
import { mergeReports } from '../../src/report/merge/index.js'
import { gate } from '../../src/run/gate.js'
import { clustersFileOf, environmentOf, startSimulator } from '../../src/simulator/server/simulator.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { writeFiles } from '../support/github/proposal.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { quietContext } from '../support/runner/quiet-context.js'

const START = Date.parse('2026-01-15T12:00:00Z')

const POLICY = `version: 1
readiness: { end-of-service: 3650d }
rules:
  - match: { name: DeprecatedApiCheck }
    decision: block
waivers:
  - { name: NodeContainerdPodRestartRisk, reason: window, owner: "@org/platform", expires: 2026-02-01 }
  - { name: NobodyHasThis, reason: window, owner: "@org/platform", expires: 2026-02-01 }
  - { name: AddonStatus, match: { cluster: staging }, reason: window, owner: "@org/platform", expires: 2026-02-01 }
`

/** Runs the gate in this process on the clusters of a scenario, all of them or those with some names. */
function runner(scenario: string, size: number) {
  return startSimulator({ scenario, size, now: () => START }).then((simulator) => {
    const cwd = temporaryFolder()
    writeFiles(cwd, {
      '.github/cce-clusters.yml': clustersFileOf(simulator.clusters),
      '.github/cce-upgrade-policy.yml': POLICY,
    })
    writeFileSync(join(cwd, 'event.json'), '{}')
    const env = environmentOf(simulator.clusters)
    const context = () => quietContext({ env, cwd, clock: virtualClock(START) })
    const inputs = {
      endpoint: simulator.url,
      checks: 'precheck, addons',
      'target-version': 'v1.31',
      'wait-timeout': '0s',
    }
    const run = async (names: readonly string[] | null): Promise<Report> => {
      const some = names === null ? {} : { clusters: JSON.stringify(names) }
      return (await gate({ inputs: { ...inputs, ...some }, env }, context())).report
    }
    return { run, names: simulator.clusters.map(({ name }) => name), close: () => simulator.close() }
  })
}

/** A report as `report.json` has it, without what differs from request to request and from one second to the next. */
const comparable = (report: Report): unknown =>
  JSON.parse(JSON.stringify({ ...report, generatedAt: null }), (key, value: unknown) =>
    key === 'message' && typeof value === 'string'
      ? value.replace(/request id \S+/gi, 'request id').replace(/for another [^.]+/, 'for another while')
      : value,
  )

it.each([
  ['fleet', 60, 60],
  ['fleet', 60, 7],
  ['fleet-stages', 5, 5],
  ['fleet-upgraded', 6, 3],
] as const)(
  'a merge of the reports of jobs equals one run over all clusters: %s, %i clusters in %i jobs',
  async (scenario, size, jobs) => {
    const { run, names, close } = await runner(scenario, size)
    try {
      const whole = await run(null)
      const files: JobReport[] = []
      const parts: (readonly string[])[] = []
      for (let job = 0; job < jobs; job++) {
        const part = names.slice(Math.floor((job * size) / jobs), Math.floor(((job + 1) * size) / jobs))
        parts.push(part)
        files.push({ file: `job-${job}.json`, content: { kind: 'report', report: await run(part) } })
      }
      const expected = { count: null, jobs: parts, sinceAttempt: null, jobsResult: null }
      const merged = mergeReports(files, {
        expected,
        run: null,
        of: null,
        now: START,
        version: '1.0.0',
        language: null,
      })
      expect(merged.clusters).toHaveLength(size)
      expect(comparable(merged)).toEqual(comparable(whole))
    } finally {
      await close()
    }
  },
  120_000,
)
