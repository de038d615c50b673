import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { listenOnLoopback } from '../support/process/listen.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { runStep } from '../support/runner/run-step.js'
import { readReport, runScenario } from './support.js'

const signed = (report: { findings: readonly { fingerprint: string; decision: string }[] }) =>
  report.findings.map((one) => `${one.fingerprint} ${one.decision}`).sort()

describe('the report of a run', () => {
  it('consists of report.json, the step summary, the page and the evidence', async () => {
    const { workspace, outputs, summary } = await runScenario('blocked')
    const folder = join(workspace, outputs['report-dir'] ?? '')
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe(summary)
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Blocked</span></h1>')
    expect(readdirSync(join(folder, 'evidence')).sort()).toEqual([
      'addons-list.json',
      'cluster-addons.json',
      'cluster-cluster.json',
      'cluster-nodenames-1.json',
      'cluster-releases.json',
      'cluster-snapshots.json',
      'cluster-upgradeinfo.json',
      'cluster-workflows.txt',
      'files.txt',
      expect.stringMatching(/^precheck-[0-9a-f-]{36}\.json$/),
    ])
  })

  it.each([
    'blocked',
    'warnings',
    'ready',
    'skipped-items',
    'unknown-values',
    'addon-quirks',
    'other-target',
    'errored',
    'big',
  ])('is reproduced offline from its evidence, with the same findings and fingerprints: %s', async (scenario) => {
    const live = await runScenario(scenario)
    const replayed = await runStep({
      main: 'dist/index.js',
      workspace: live.workspace,
      inputs: {
        results: 'cce-upgrade-report/evidence/*.json',
        'report-dir': 'again',
        'cluster-id': DEMO.clusterId,
        'target-version': DEMO.targetVersion,
        'addon-check-type': 'all',
      },
    })
    const report = readReport(replayed)
    expect(signed(report)).toEqual(signed(live.report))
    expect(report.verdict).toBe(live.report.verdict)
  })

  it('replaces the files of an earlier run, including its evidence, and no others', async () => {
    const workspace = temporaryFolder()
    const evidence = join(workspace, 'cce-upgrade-report', 'evidence')
    await runScenario('blocked', {}, { workspace })
    const old = readdirSync(evidence)
    writeFileSync(join(evidence, 'precheck-mine.json'), '{}')
    writeFileSync(join(workspace, 'cce-upgrade-report', 'kept.txt'), 'mine')
    const { report } = await runScenario('upgrade-done', {}, { workspace })
    const now = readdirSync(evidence)
    expect(report.clusters[0]?.checks.map(({ check }) => check)).toEqual(['upgrade'])
    expect(old.filter((name) => /^(?:addons|precheck)-/.test(name) && now.includes(name))).toEqual([])
    expect(now).toEqual(expect.arrayContaining(['precheck-mine.json', expect.stringMatching(/^upgrade-/)]))
    expect(existsSync(join(workspace, 'cce-upgrade-report', 'kept.txt'))).toBe(true)
  })

  it('is not written through a symbolic link, and the gate decides nevertheless', async () => {
    const workspace = temporaryFolder()
    const outside = temporaryFolder()
    symlinkSync(outside, join(workspace, 'cce-upgrade-report'))
    writeFileSync(join(workspace, 'saved.json'), readFileSync('test/fixtures/api-pages/precheck.json'))
    const result = await runStep({ main: 'dist/index.js', workspace, inputs: { results: 'saved.json' } })
    expect(readdirSync(outside)).toEqual([])
    expect(result.outputs['verdict']).toBe('inconclusive')
    expect(result.outputs['report-json']).toBe('')
    expect(result.summary).toContain('Cannot decide')
    expect(result.log).toMatch(/the report could not be written: .*link/)
  })

  it('names the pattern of results that matches no file', async () => {
    const result = await runStep({ main: 'dist/index.js', inputs: { results: 'nowhere/*.json' } })
    expect(result.exitCode).toBe(1)
    expect(readReport(result).findings[0]).toMatchObject({
      name: 'wrong-settings',
      message: expect.stringContaining('matches no file'),
    })
  })

  it('needs no credentials and no network for saved responses', async () => {
    const workspace = temporaryFolder()
    writeFileSync(join(workspace, 'saved.json'), JSON.stringify({ kind: 'PreCheckTask', status: { phase: 'Running' } }))
    let connections = 0
    const network = createServer().on('connection', () => {
      connections += 1
    })
    const url = await listenOnLoopback(network)
    try {
      const result = await runStep({
        main: 'dist/index.js',
        workspace,
        inputs: { results: 'saved.json' },
        githubApiUrl: url,
        env: { HTTP_PROXY: url, HTTPS_PROXY: url },
      })
      expect(readReport(result).findings.map((one) => one.name)).toContain('not-finished')
      expect(connections).toBe(0)
    } finally {
      network.close()
    }
  })

  it('leaves the evidence that it is made from unchanged, even after an error', async () => {
    const live = await runScenario('blocked')
    const folder = join(live.workspace, 'cce-upgrade-report', 'evidence')
    const before = readdirSync(folder)
    for (const inputs of [
      { results: 'cce-upgrade-report/evidence/*.json', checks: 'precheck' },
      { results: 'cce-upgrade-report/evidence/*.json', 'target-version': 'soon' },
      { results: 'cce-upgrade-report/evidence/' },
    ] as Record<string, string>[]) {
      await runStep({ main: 'dist/index.js', workspace: live.workspace, inputs })
      expect(readdirSync(folder)).toEqual(before)
    }
  })

  it('masks a credential in a saved response even if JSON escapes it', async () => {
    const workspace = temporaryFolder()
    const secret = 'an-escaped-secret-key-0123456789'
    const escaped = [...secret].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
    writeFileSync(
      join(workspace, 'saved.json'),
      `{"kind":"PreCheckTask","metadata":{"uid":"t"},"status":{"phase":"Error","message":"${escaped}"}}`,
    )
    const env = { HW_ACCESS_KEY: 'an-access-key-0123456789', HW_SECRET_KEY: secret }
    await runStep({ main: 'dist/index.js', workspace, inputs: { results: 'saved.json' }, env })
    const kept = readFileSync(join(workspace, 'cce-upgrade-report', 'evidence', 'precheck-t.json'), 'utf8')
    expect(JSON.parse(kept).status.message).toBe('***')
  })
})
