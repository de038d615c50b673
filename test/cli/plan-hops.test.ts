import { describe, expect, it } from '@jest/globals'
import { UsageError } from '../../src/cli/command.js'
import { printHops } from '../../src/cli/plan-hops.js'
import { SCENARIOS, startSimulator } from '../../src/simulator/server/simulator.js'
import { simulatorInputs } from '../scenarios/support.js'

type Flags = Record<string, string | undefined>

/** Runs the command in this process. */
async function planned(flags: Flags, env: Record<string, string> = {}) {
  const lines: string[] = []
  const print = (line: string) => void lines.push(line)
  const note = () => undefined
  const invocation = { command: 'gate', demo: 'gate demo', beside: null }
  const code = await printHops({ flags, args: [], env, invocation, print, note, signal: new AbortController().signal })
  return { code, text: lines.join('\n') }
}

/** Runs the command about the cluster of a scenario. */
async function plannedLive(scenario: string, flags: Flags = {}) {
  const simulator = await startSimulator({ scenario })
  try {
    const {
      'access-key': ak = '',
      'secret-key': sk = '',
      'target-version': to,
      ...place
    } = simulatorInputs(simulator.url)
    const env = { HUAWEICLOUD_SDK_AK: ak, HUAWEICLOUD_SDK_SK: sk }
    const run = await planned({ ...place, to, ...SCENARIOS.get(scenario)?.inputs, ...flags }, env)
    return { ...run, methods: simulator.requests.map(({ method }) => method) }
  } finally {
    await simulator.close()
  }
}

describe('the documented paths, without a cluster', () => {
  it('lead from one version to another, with the APIs that each upgrade removes', async () => {
    const { code, text } = await planned({ from: 'v1.25', to: 'v1.31' })
    expect(code).toBe(0)
    expect(text).toMatch(/^v1\.25 → v1\.2\d → v1\.31 takes 2 upgrades\.\nBased on the documented paths, https:\/\//)
    expect(text).toContain('1. v1.25 -> ')
    expect(text).toContain('autoscaling/v2beta2 HorizontalPodAutoscaler')
    expect(text).toContain('(removed in 1.26): use autoscaling/v2')
    expect(text).toContain('CCE does not offer every documented path at any time.')
    expect(text).not.toContain('offered now')
  })

  it('are printed as Markdown', async () => {
    const { text } = await planned({ from: 'v1.25', to: 'v1.31', format: 'markdown' })
    expect(text).toMatch(/^## `v1\.25 → v1\.2\d → v1\.31` takes 2 upgrades\.\n/)
    expect(text).toMatch(/\n### 1\. `v1\.25` → `v1\.2\d`\n/)
    expect(text).toContain('| `autoscaling/v2beta2` | HorizontalPodAutoscaler | 1.26 | `autoscaling/v2` |')
  })

  it('are printed as JSON, with the support of each version in the region', async () => {
    const { text } = await planned({ from: 'v1.28', to: 'v1.31', format: 'json', region: 'eu-de' })
    const value = JSON.parse(text)
    expect(value).toMatchObject({ from: 'v1.28', to: 'v1.31', region: 'eu-de', autopilot: false, offered: null })
    expect(value.hops.at(-1)).toMatchObject({
      to: 'v1.31',
      offered: false,
      support: { state: 'dated', month: '2027-06' },
    })
  })

  it('are not guessed where none is documented', async () => {
    expect(await planned({ from: 'v1.31', to: 'v1.99' })).toMatchObject({
      code: 1,
      text: expect.stringMatching(/^No way is known from v1\.31 to v1\.99\.\n/),
    })
  })

  it('are not those of Autopilot', async () => {
    const { code, text } = await planned({ from: 'v1.28', to: 'v1.31', autopilot: 'true' })
    expect(code).toBe(1)
    expect(text).toContain('CCE documents no upgrade paths of Autopilot clusters. Ask a cluster: --cluster-id ID.')
  })

  it.each<[flags: Flags, message: string]>([
    [{ from: 'v1.28' }, '--to is missing'],
    [{ to: 'v1.31' }, 'give either --from VERSION, or --cluster-id ID'],
    [{ to: 'v1.31', from: 'v1.28', 'cluster-id': '1' }, 'give either --from VERSION, or --cluster-id ID'],
    [{ from: 'v1.28', to: 'latest' }, '--to is "latest": it must be a cluster version'],
    [{ from: '1', to: 'v1.31' }, '--from is "1": it must be a cluster version'],
    [{ from: 'v1.31', to: 'v1.28' }, 'CCE does not downgrade clusters'],
    [{ from: 'v1.28', to: 'v1.31', format: 'markdwn' }, 'Did you mean markdown?'],
    [{ from: 'v1.28', to: 'v1.31', region: 'EU DE' }, 'region'],
    [{ to: 'v1.31', 'cluster-id': 'prod' }, 'project-id is required'],
  ])('are not printed for %j', async (flags, message) => {
    const run = planned(flags)
    await expect(run).rejects.toThrow(UsageError)
    await expect(run).rejects.toThrow(message)
  })
})

describe('the way of a cluster', () => {
  it('is planned from its upgrade paths and what CCE offers', async () => {
    const { code, text } = await plannedLive('several-hops')
    expect(code).toBe(0)
    expect(text).toContain('v1.25.16-r10 → v1.28.15-r10 → v1.31.4-r0 takes 2 upgrades.')
    expect(text).toContain('Based on what CCE offers the cluster right now, and its upgrade paths.')
    expect(text).toContain('1. v1.25.16-r10 -> v1.28.15-r10 (offered now)')
    expect(text).not.toContain('documented path')
  })

  it('is one upgrade where CCE offers the version', async () => {
    const { code, text } = await plannedLive('ready', { format: 'json' })
    expect(code).toBe(0)
    const { from, hops } = JSON.parse(text)
    expect([from, hops.length, hops[0].offered]).toEqual(['v1.28.15-r10', 1, true])
  })

  it('needs no upgrade where the cluster runs the version', async () => {
    const { code, text } = await plannedLive('ready', { to: 'v1.28' })
    expect([code, text.split('\n')[0]]).toEqual([0, 'v1.28.15-r10 is v1.28 already.'])
  })

  it('is not known where the cluster could not be read, and the command says why and what to do', async () => {
    const { code, text } = await plannedLive('cluster-forbidden')
    expect(code).toBe(3)
    expect(text).toMatch(/\n-> /)
    expect(text).toContain('cce:cluster:get')
  })

  it('is not asked of a cluster without credentials', async () => {
    const {
      'access-key': _ak,
      'secret-key': _sk,
      'target-version': to,
      ...place
    } = simulatorInputs('http://127.0.0.1:9')
    await expect(planned({ ...place, to })).rejects.toThrow(UsageError)
  })

  it('is asked for with requests that read only', async () => {
    const { methods } = await plannedLive('several-hops')
    expect(new Set(methods)).toEqual(new Set(['GET']))
  })
})
