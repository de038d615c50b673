import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { gateOnFiles } from '../../../src/cli/gate.js'
import { DEMO, SCENARIOS, type Simulator, startSimulator } from '../../../src/simulator/server/simulator.js'
import { temporaryFolder } from '../../support/process/temporary-folder.js'

let simulator: Simulator
afterEach(() => simulator.close())

/** The actions of a policy in docs/keyless.md. */
function documented(name: 'read' | 'start'): string[] {
  const [, block = ''] =
    new RegExp(`<!-- policy: ${name} -->\\s+\`\`\`json\\n(.*?)\\n\\s*\`\`\``, 's').exec(
      readFileSync('docs/keyless.md', 'utf8'),
    ) ?? []
  return JSON.parse(block).Statement[0].Action
}

/** Runs the gate once on a scenario without keys, with an agency that has these permissions, and returns what CCE refused. */
async function refusedCalls(scenario: string, allowedActions: readonly string[], more: Record<string, string> = {}) {
  simulator = await startSimulator({ scenario, keyless: 'sts', trust: { allowedActions } })
  const inputs = {
    'target-version': DEMO.targetVersion,
    'cluster-id': DEMO.clusterId,
    ...SCENARIOS.get(scenario)?.inputs,
    ...simulator.access.inputs,
    'wait-timeout': '0s',
    'report-dir': path.join(temporaryFolder(), 'report'),
    ...more,
  }
  const env = { GITHUB_EVENT_NAME: 'push', ...simulator.access.environment }
  const run = { env, signal: new AbortController().signal }
  const { report } = await gateOnFiles(inputs, run, { write: () => {}, verbose: false })
  expect(report.clusters).not.toEqual([])
  const { requests } = simulator
  expect(requests.map(({ operation }) => operation)).toContain('AssumeAgencyWithOIDC')
  return requests.filter(({ status }) => status === 403).map(({ operation }) => operation)
}

/** All scenarios but those that are slow or in which somebody else than CCE refuses calls. */
const READING = [...SCENARIOS].filter(([name, { inputs, atGateway, atService, keyless }]) => {
  const reads = !('start' in inputs) && inputs['checks'] !== 'postcheck'
  return reads && !atGateway && !atService && !keyless && name !== 'big'
})
const WRITING = [...SCENARIOS].filter(([, { inputs, atGateway, atService, keyless }]) => {
  const writes = 'start' in inputs || inputs['checks']?.includes('postcheck')
  return writes && !atGateway && !atService && !keyless
})

describe('the documented permissions, in a session that the gate limits itself,', () => {
  it.each(READING.map(([name]) => name))('are enough to read in the scenario %s', async (scenario) => {
    expect(await refusedCalls(scenario, documented('read'))).toEqual([])
  })

  it.each(WRITING.map(([name]) => name))('are enough to start and confirm in the scenario %s', async (scenario) => {
    expect(await refusedCalls(scenario, [...documented('read'), ...documented('start')])).toEqual([])
  })
})
