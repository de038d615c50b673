import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { decideFromEvidence } from '../../src/cli/replay.js'
import type { Report, ReportFinding } from '../../src/model/report.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { type GateRun, runGate } from './run-gate.js'

const FILE = '.github/cce-upgrade-policy.yml'
const POLICY = `version: 1
fail-on: exception
rules:
  - match: { name: DeprecatedApiCheck }
    decision: block
    reason: removed APIs break us
  - match: { kind: Risk, level: Warning, name: NodeC* }
    decision: notice
waivers:
  - name: NodeContainerdPodRestartRisk
    reason: CHG-1
    owner: team
    expires: 2026-02-01
  - name: NodeCommandCheck
    match: { nodes: ["*-0*", "*1*"] }
    reason: CHG-2
    owner: team
    expires: 2026-01-20
`

/** Runs the gate on a scenario with the policy, and leaves report and evidence in the workspace. */
async function runWithPolicy(
  scenario: string,
  inputs: Record<string, string> = {},
): Promise<GateRun & { cwd: string }> {
  const cwd = temporaryFolder()
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  put(FILE, POLICY)
  put('other.yml', 'version: 1\nfail-on: any\n')
  put('broken.yml', 'version: 1\nrule: []\n')
  const run = await runGate(scenario, inputs, { cwd })
  for (const [name, text] of run.files) put(join('cce-upgrade-report', name), text)
  return { ...run, cwd }
}

async function replayed(
  cwd: string,
  policy: string | undefined,
  flags: Readonly<Record<string, string>> = {},
  evidence = ['cce-upgrade-report/evidence'],
) {
  return decideFromEvidence({ policy, ...flags }, evidence, cwd)
}

/** The parts of a finding that a replay must reproduce. */
const gist = ({ fingerprint, name, decision, decides, cell, rule, waiver, nodes, clusterId }: ReportFinding) => ({
  fingerprint,
  name,
  decision,
  decides,
  cell,
  rule,
  waiver,
  clusterId,
  nodes: nodes.map((node) => node.name ?? node.uid),
})
const gists = (report: Report) => report.findings.map(gist)

/** Every scenario in which CCE answers with results. What a failed call did not return is not in the evidence. */
const ANSWERED = [
  ...['blocked', 'ready', 'warnings', 'exception-warning', 'half-node', 'skipped-items', 'expired', 'expires-soon'],
  ...['no-expiry', 'zero-expiry', 'other-target', 'other-cluster', 'running', 'errored', 'failed-unexplained'],
  ...[
    'section-failed-unexplained',
    'empty',
    'no-items',
    'unfinished-item',
    'absent-section',
    'unknown-values',
    'unknown-phase',
  ],
  ...['as-documented', 'addon-quirks', 'addon-object-list', 'precheck-object-list', 'china-time', 'hostile'],
  ...['upgrade-done', 'upgrade-failed', 'upgrade-paused', 'version-moved', 'autopilot'],
]

describe('the decisions of a report', () => {
  it.each(ANSWERED)('can be reproduced from evidence and policy alone: scenario %s', async (scenario) => {
    const { cwd, report } = await runWithPolicy(scenario)
    const again = await replayed(cwd, FILE)
    expect(gists(again.report)).toEqual(gists(report))
    expect(again.report.verdict).toBe(report.verdict)
    expect(again.report.reason).toBe(report.reason)
    expect(again.report.clusters[0]?.skippedCheckItemList).toEqual(report.clusters[0]?.skippedCheckItemList)
    expect(again.timeSource).toBe('the time of the report')
  })

  it.each([
    ...['wrong-kind', 'wrong-shape', 'forbidden', 'not-published', 'task-gone', 'broken-json', 'html', 'unavailable'],
  ])('do not become greener when they are reproduced after failed calls: scenario %s', async (scenario) => {
    const { cwd, report } = await runWithPolicy(scenario)
    expect(report.green).toBe(false)
    const again = await replayed(cwd, FILE).catch((error: unknown) => String(error))
    if (typeof again === 'string') expect(again).toContain('matches no file')
    else expect(again.report.green).toBe(false)
  })

  it('include decisions by rules and by waivers', async () => {
    const { report } = await runWithPolicy('warnings')
    expect(report.findings.filter(({ rule }) => rule).length).toBeGreaterThan(0)
    expect(report.findings.filter(({ waiver }) => waiver).length).toBeGreaterThan(1)
  })
})

describe('replay with another policy', () => {
  const on = async (work: (cwd: string, report: Report) => Promise<void>) => {
    const { cwd, report } = await runWithPolicy('warnings')
    await work(cwd, report)
  }

  it('shows what it would have decided about the same evidence', () =>
    on(async (cwd, report) => {
      const again = await replayed(cwd, 'other.yml')
      expect(report.findings.map(({ decision }) => decision)).toContain('waived')
      expect(new Set(again.report.findings.map(({ decision }) => decision))).toEqual(new Set(['block']))
      expect(again.original?.verdict).toBe(report.verdict)
      expect(again.report.failOn).toBe('any')
    }))

  it('decides by the decision table alone if no policy is given', () =>
    on(async (cwd) => {
      const again = await replayed(cwd, undefined)
      expect(again.report.policy).toBeNull()
      const decidedBy = again.report.findings.map(({ rule, waiver }) => rule ?? waiver)
      expect(new Set(decidedBy)).toEqual(new Set([null]))
    }))

  it('reports a faulty policy as policy-error', () =>
    on(async (cwd) => {
      const again = await replayed(cwd, 'broken.yml')
      expect(again.report.findings.map(({ name }) => name)).toContain('policy-error')
      expect(again.report.green).toBe(false)
    }))

  it('decides for another time on request, for evidence and waivers alike', () =>
    on(async (cwd) => {
      const again = await replayed(cwd, FILE, { at: '2026-03-01T00:00:00Z' })
      expect(again.report.verdict).toBe('inconclusive')
      expect(again.report.findings.map(({ title }) => title)).toContain('Waiver expired')
      expect(again.timeSource).toBe('as requested')
    }))

  it('replaces settings of the report on request', () =>
    on(async (cwd) => {
      const again = await replayed(cwd, FILE, { 'target-version': 'v1.32' })
      expect(again.report.findings.map(({ name }) => name)).toContain('target-mismatch')
    }))

  it('decides for the time of the newest result if there is no report next to the evidence', () =>
    on(async (cwd, report) => {
      rmSync(join(cwd, 'cce-upgrade-report/report.json'))
      const again = await replayed(cwd, FILE)
      expect(again.original).toBeNull()
      expect(again.timeSource).toBe('the time of the newest result')
      expect(again.now).toBeLessThan(Date.parse(report.generatedAt))
      expect(again.report.findings.map(({ name }) => name)).not.toContain('result-expired')
    }))

  it.each<[string, Parameters<typeof decideFromEvidence>[0], string[], RegExp]>([
    ['there is no evidence', { policy: FILE }, [], /name the evidence/],
    ['the evidence does not exist', { policy: FILE }, ['nowhere/*.json'], /matches no file/],
    ['the policy does not exist', { policy: 'no.yml' }, ['cce-upgrade-report/evidence'], /no\.yml.*cannot be read/],
    [
      'the evidence is a report',
      { policy: FILE },
      ['cce-upgrade-report/report.json'],
      /no result in the evidence has a time/,
    ],
    ['the time is malformed', { policy: FILE, at: 'soon' }, ['cce-upgrade-report/evidence'], /at is "soon"/],
    ['a setting is wrong', { policy: FILE, 'fail-on': 'x' }, ['cce-upgrade-report/evidence'], /fail-on is "x"/],
  ])('is refused if %s', (_, flags, evidence, message) =>
    on(async (cwd) => {
      await expect(decideFromEvidence(flags, evidence, cwd)).rejects.toThrow(message)
    }),
  )
})
