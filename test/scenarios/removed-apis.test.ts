import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DEMO } from '../../src/simulator/server/simulator.js'
import { RELEASE_SECRET } from '../../src/simulator/state/helm-releases.js'
import type { Files } from '../support/github/data.js'
import { runStep } from '../support/runner/run-step.js'
import { runProposal } from './run-fleet.js'
import { readReport } from './support.js'

const TARGET = 'v1.25.16-r10'
const INPUTS = {
  'cluster-id': DEMO.clusterId,
  'project-id': DEMO.projectId,
  'access-key': DEMO.accessKey,
  'secret-key': DEMO.secretKey,
  'target-version': TARGET,
  checks: 'precheck, manifests',
}

const pdb = (version: string): string =>
  `apiVersion: policy/${version}\nkind: PodDisruptionBudget\nmetadata:\n  name: shop\nspec:\n  minAvailable: 1\n`
const cronJob = (version: string): string =>
  `kind: CronJob\napiVersion: batch/${version}\nmetadata:\n  name: report\nspec:\n  schedule: "0 3 * * *"\n`
const README = 'docs/upgrade.md'

/** Runs the gate on a pull request with these files. */
const onPull = (
  scenario: string,
  base: Files,
  head: Readonly<Record<string, string | null>> = {},
  more: Parameters<typeof runProposal>[3] = {},
) =>
  runProposal(scenario, { base: { [README]: 'before', ...base }, head: { [README]: 'after', ...head } }, INPUTS, more)

type Run = Awaited<ReturnType<typeof onPull>>

const rowsOf = ({ report }: Run) => report.clusters[0]?.removedApis ?? []
const rowOf = (run: Run, kind: string) => rowsOf(run).find((row) => row.kind === kind)
const liveItem = ({ report }: Run) => report.findings.find(({ name }) => name === 'DeprecatedApiCheck')

describe('a removed API that is called and written in the repository', () => {
  it('is to be fixed on its line, and the callers are named', async () => {
    const run = await onPull('removed-apis-called', { 'deploy/pdb.yaml': pdb('v1beta1'), 'cron.yaml': cronJob('v1') })
    expect(rowOf(run, 'PodDisruptionBudget')).toMatchObject({
      apiVersion: 'policy/v1beta1',
      removedIn: '1.25',
      replacement: 'policy/v1',
      servedByCurrent: true,
      servedByTarget: false,
      outcome: 'live-and-repository',
      uses: 1,
      locations: [{ file: 'deploy/pdb.yaml', line: 1, column: 13, inChange: false }],
      callers: [
        { who: 'kubectl', version: 'v1.22.4' },
        { who: 'helm', version: '3.9.4' },
      ],
    })
    expect(rowOf(run, 'PodDisruptionBudget')?.advice).toContain('Live and in this repository')
    expect(liveItem(run)).toMatchObject({ decision: 'warn', location: { file: 'deploy/pdb.yaml', line: 1 } })
    expect(liveItem(run)?.fix).toContain('deploy/pdb.yaml:1')
    const written = run.report.findings.find(({ check }) => check === 'manifests')
    expect(written).toMatchObject({ decision: 'block', object: { outcome: 'live-and-repository' } })
  }, 30_000)
})

describe('a removed API that is only called', () => {
  it('is blamed on its callers by their user agents, without a line', async () => {
    const run = await onPull('removed-apis-called', { 'deploy/pdb.yaml': pdb('v1beta1') })
    const row = rowOf(run, 'CronJob')
    expect(row).toMatchObject({
      outcome: 'live-only',
      uses: 0,
      locations: [],
      callers: [{ who: 'controller', name: 'argocd-application-controller', version: 'v2.6.15' }],
    })
    expect(row?.advice).toContain('argocd-application-controller v2.6.15')
    expect(run.report.findings.filter(({ check }) => check === 'manifests')).toHaveLength(1)
  }, 30_000)

  it('has no outcome where the repository is not scanned', async () => {
    const files = { base: { 'pdb.yaml': pdb('v1beta1') }, head: { [README]: 'after' } }
    const run = await runProposal('removed-apis-called', files, { ...INPUTS, checks: 'precheck' })
    expect(rowsOf(run).map(({ outcome, uses }) => [outcome, uses])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(rowsOf(run)[0]?.advice).toContain('add manifests to the input checks')
  }, 30_000)
})

describe('a removed API that is only in the repository', () => {
  it('breaks at the next apply', async () => {
    const run = await onPull('removed-apis-not-called', { 'deploy/pdb.yaml': pdb('v1beta1') })
    expect(rowsOf(run)).toMatchObject([{ kind: 'PodDisruptionBudget', outcome: 'repository-only', callers: [] }])
    expect(rowsOf(run)[0]?.advice).toContain('next apply after the upgrade fails')
    expect(run.report.verdict).toBe('block')
  }, 30_000)
})

describe('a removed API that the pull request replaces', () => {
  const base = { 'deploy/pdb.yaml': pdb('v1beta1'), 'cron.yaml': cronJob('v1') }

  it('waits for the calls of the past day to end: base versions come from GitHub, and the decision is as before', async () => {
    const run = await onPull('removed-apis-called', base, { 'deploy/pdb.yaml': pdb('v1') })
    expect(rowOf(run, 'PodDisruptionBudget')).toMatchObject({
      outcome: 'fixed-here',
      uses: 0,
      change: 'fixed',
      fixed: [{ file: 'deploy/pdb.yaml', line: 1, column: 13 }],
    })
    expect(rowOf(run, 'PodDisruptionBudget')?.advice).toContain('24 hours')
    expect(rowOf(run, 'CronJob')).toMatchObject({ outcome: 'live-only', change: 'not-fixed' })
    expect(liveItem(run)?.decision).toBe('warn')
    expect(run.github.requests.filter(({ path }) => path.includes('/contents/'))).toHaveLength(1)
    expect(run.github.problems).toEqual([])
  }, 30_000)

  it('is fixed in a merge group, too, and by a file that is deleted', async () => {
    const run = await onPull('removed-apis-called', base, { 'deploy/pdb.yaml': null }, { isQueued: true })
    expect(rowOf(run, 'PodDisruptionBudget')).toMatchObject({ outcome: 'fixed-here', change: 'fixed' })
  }, 30_000)

  it('is still to be fixed where another file says it', async () => {
    const run = await onPull(
      'removed-apis-called',
      { ...base, 'other/pdb.yaml': pdb('v1beta1') },
      { 'deploy/pdb.yaml': pdb('v1') },
    )
    expect(rowOf(run, 'PodDisruptionBudget')).toMatchObject({
      outcome: 'live-and-repository',
      locations: [{ file: 'other/pdb.yaml' }],
      fixed: [{ file: 'deploy/pdb.yaml' }],
    })
    expect(rowOf(run, 'PodDisruptionBudget')?.advice).toContain('This pull request removes 1 use of it, but not all.')
  }, 30_000)

  it('is unknown, and said to be, if the base version cannot be read', async () => {
    const files = {
      base: { ...base, 'deploy/pdb.yaml': Buffer.from([0xff, 0x00, 0x80]) },
      head: { 'deploy/pdb.yaml': pdb('v1') },
    }
    const run = await runProposal('removed-apis-called', files, INPUTS)
    expect(rowOf(run, 'PodDisruptionBudget')).toMatchObject({ outcome: 'live-only', change: 'unknown' })
    expect(rowOf(run, 'PodDisruptionBudget')?.advice).toContain('could not be read')
    expect(run.log).toContain('the base version of deploy/pdb.yaml could not be read')
    expect(liveItem(run)?.decision).toBe('warn')
  }, 30_000)
})

describe('a release of Helm', () => {
  it('that stores a removed API is named with its chart, and its values are nowhere', async () => {
    const run = await onPull('removed-apis-called', { 'cron.yaml': cronJob('v1') })
    expect(rowOf(run, 'PodDisruptionBudget')?.releases).toEqual([
      { name: 'shop', namespace: 'shop', chart: 'shop', chartVersion: '1.4.2' },
    ])
    expect(rowOf(run, 'PodDisruptionBudget')?.advice).toContain('Upgrade the chart first: shop/shop (chart shop 1.4.2)')
    expect(rowOf(run, 'CronJob')?.releases).toEqual([])
    const folder = join(run.workspace, 'cce-upgrade-report')
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    expect(texts.length).toBeGreaterThan(8)
    expect(texts.some((text) => text.includes('"chart_name":"shop"'))).toBe(true)
    for (const text of [...texts, run.log, run.summary]) expect(text).not.toContain(RELEASE_SECRET)
  }, 30_000)

  it('is warned about although nobody calls the API', async () => {
    const run = await onPull('removed-apis-stored', { 'cron.yaml': cronJob('v1') })
    expect(run.report.findings).toMatchObject([{ name: 'release-stores-removed-api', decision: 'warn' }])
    expect(rowsOf(run)).toMatchObject([
      { kind: 'PodDisruptionBudget', outcome: null, uses: 0, releases: [{ name: 'shop' }] },
    ])
    expect(rowsOf(run)[0]?.advice).toContain('Upgrade the chart first')
    expect(run.report.verdict).toBe('warn')
  }, 30_000)

  it('is not known if CCE refuses to list it, which changes no decision', async () => {
    const run = await onPull('releases-refused', { 'cron.yaml': cronJob('v1') })
    expect(rowsOf(run).flatMap(({ releases }) => releases)).toEqual([])
    expect(run.report.notCovered).toMatchObject([{ code: 'no-facts', what: expect.stringContaining('Helm releases') }])
    expect(run.report.verdict).toBe('warn')
    expect(run.exitCode).toBe(0)
  }, 30_000)
})

describe('a replay', () => {
  it('joins the saved responses with the repository as the run did', async () => {
    const run = await onPull('removed-apis-called', { 'deploy/pdb.yaml': pdb('v1beta1') })
    const inputs = {
      results: 'cce-upgrade-report/evidence/*.json',
      checks: 'precheck, manifests',
      'target-version': TARGET,
    }
    const replayed = await runStep({
      main: 'dist/index.js',
      workspace: run.workspace,
      inputs,
    })
    const report = readReport(replayed)
    expect(report.clusters[0]?.removedApis).toEqual(rowsOf(run).map((row) => ({ ...row, change: 'no-change' })))
    expect(report.verdict).toBe(run.report.verdict)
  }, 30_000)
})
