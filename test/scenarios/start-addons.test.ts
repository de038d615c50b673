import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { type GateRun, runGate, writesOf } from './run-gate.js'

const ADDONS = { checks: 'addons' }
const notCovered = ({ report }: GateRun) => report.notCovered.map(({ what }) => what)

describe('add-on checks', () => {
  it('are started for all add-ons at once, each to its newest version', async () => {
    const run = await runGate('fresh-cluster', ADDONS)
    expect(run.report.verdict).toBe('pass')
    const [{ operation, spec } = { operation: null, spec: {} }, ...others] = writesOf(run)
    expect([operation, others]).toEqual(['BatchCreateAddonPrecheck', []])
    expect(spec).toMatchObject({ clusterID: DEMO.clusterId })
    const { addonList } = spec as { addonList: Record<string, string>[] }
    expect(addonList.map((one) => [one['addonTemplateName'], one['targetVersion'], one['type']])).toEqual([
      ['coredns', '1.30.33', 'addonUpgrade'],
      ['everest', '2.4.134', 'addonUpgrade'],
      ['nginx-ingress', '3.0.31', 'addonUpgrade'],
    ])
    expect(addonList.every((one) => /^[0-9a-f-]{36}$/.test(one['addonInstanceID'] ?? ''))).toBe(true)
  })

  it('are left out for an add-on without an offered version, and the report names it', async () => {
    const run = await runGate('addon-without-target')
    expect(run.report.verdict).toBe('warn')
    expect(run.requests.find(({ method }) => method === 'POST')?.body).not.toContain('npd')
    expect(notCovered(run)).toEqual([
      'Add-on npd: CCE offers no newer version of it for the target version of the cluster, so no check was started.',
    ])
    expect(run.files.get('summary.md')).toContain('Add-on npd')
  })

  it.each([{}, { start: 'if-needed', 'target-version': DEMO.targetVersion }])(
    'are reported as missing, or started, for an installed add-on without one: %j',
    async (inputs) => {
      const run = await runGate('addon-not-checked', { ...ADDONS, ...inputs })
      if ('start' in inputs)
        expect(run.requests.find(({ method }) => method === 'POST')?.body).toContain('metrics-serv')
      else expect(notCovered(run)).toEqual(['Add-on metrics-server: it has no valid check result.'])
    },
  )

  it('are named once if they have expired: by the finding that says so', async () => {
    const run = await runGate('expired', ADDONS)
    const expired = run.report.findings.filter(({ name }) => name === 'result-expired')
    expect(expired.map(({ decision, addon }) => [decision, addon?.template])).toEqual([['inconclusive', 'coredns']])
    expect(notCovered(run)).toEqual([])
  })

  it('are started only for add-ons whose check is not good enough', async () => {
    const run = await runGate('start-fresh-blocked', ADDONS)
    expect(run.report.verdict).toBe('pass')
    const spec = writesOf(run)[0]?.spec as { addonList: Record<string, string>[] }
    expect(spec.addonList.map((one) => one['addonTemplateName'])).toEqual(['coredns'])
    expect(run.report.clusters[0]?.checks.map(({ addon }) => addon?.template).sort()).toEqual([
      'coredns',
      'everest',
      'nginx-ingress',
    ])
  })
})
