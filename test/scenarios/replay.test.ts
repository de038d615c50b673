import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { decideFromEvidence, type Replayed } from '../../src/cli/replay.js'
import type { Report, ReportFinding } from '../../src/model/report.js'
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

/** Runs the gate on a scenario under the policy, and leaves its report and evidence in the workspace. */
async function ranUnder(scenario: string, inputs: Record<string, string> = {}): Promise<GateRun & { cwd: string }> {
  const cwd = mkdtempSync(join(tmpdir(), 'cce-gate-replay-'))
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
  more: Partial<Parameters<typeof decideFromEvidence>[0]> = {},
  evidence = ['cce-upgrade-report/evidence'],
) {
  const again = await decideFromEvidence({ policy, at: undefined, inputs: {}, ...more }, evidence, {
    cwd,
    version: '1.0.0',
  })
  if ('problems' in again) throw new Error(again.problems.join('\n'))
  return again
}

/** What a decision comes down to, and what it rests on. */
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

/** Every scenario in which CCE answers with results. What a call that failed did not bring is in no evidence. */
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

describe('every decision of a report', () => {
  it.each(ANSWERED)('on the scenario %s follows again from the evidence and the policy alone', async (scenario) => {
    const { cwd, report } = await ranUnder(scenario)
    try {
      const again = await replayed(cwd, FILE)
      expect(gists(again.report)).toEqual(gists(report))
      expect(again.report.verdict).toBe(report.verdict)
      expect(again.report.reason).toBe(report.reason)
      expect(again.report.clusters[0]?.skippedCheckItemList).toEqual(report.clusters[0]?.skippedCheckItemList)
      expect(again.since).toBe('the report beside the evidence')
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  })

  it.each([
    ...['wrong-kind', 'wrong-shape', 'forbidden', 'not-published', 'task-gone', 'broken-json', 'html', 'unavailable'],
  ])('on the scenario %s, where calls failed, is no greener from what is left of it', async (scenario) => {
    const { cwd, report } = await ranUnder(scenario)
    try {
      expect(report.green).toBe(false)
      const flags = { policy: FILE, at: undefined, inputs: {} }
      const again = await decideFromEvidence(flags, ['cce-upgrade-report/evidence'], { cwd, version: '1.0.0' })
      if ('problems' in again) expect(again.problems).toEqual([expect.stringContaining('matches no file')])
      else expect(again.report.green).toBe(false)
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  })

  it('rests on rules and waivers where it says so', async () => {
    const { cwd, report } = await ranUnder('warnings')
    rmSync(cwd, { recursive: true, force: true })
    expect(report.findings.filter(({ rule }) => rule).length).toBeGreaterThan(0)
    expect(report.findings.filter(({ waiver }) => waiver).length).toBeGreaterThan(1)
  })
})

describe('another policy', () => {
  const on = async (work: (cwd: string, report: Report) => Promise<void>) => {
    const { cwd, report } = await ranUnder('warnings')
    try {
      await work(cwd, report)
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  }

  it('says what it would have decided about the same evidence', () =>
    on(async (cwd, report) => {
      const again: Replayed = await replayed(cwd, 'other.yml')
      expect(report.findings.map(({ decision }) => decision)).toContain('waived')
      expect(new Set(again.report.findings.map(({ decision }) => decision))).toEqual(new Set(['block']))
      expect(again.original?.verdict).toBe(report.verdict)
      expect(again.report.failOn).toBe('any')
    }))

  it('that is none leaves the decision table alone', () =>
    on(async (cwd) => {
      const again = await replayed(cwd, undefined)
      expect(again.report.policy).toBeNull()
      expect(again.report.findings.every(({ rule, waiver }) => rule === null && waiver === null)).toBe(true)
    }))

  it('that is faulty is told as a fault of the policy', () =>
    on(async (cwd) => {
      const again = await replayed(cwd, 'broken.yml')
      expect(again.report.findings.map(({ name }) => name)).toContain('policy-error')
      expect(again.report.green).toBe(false)
    }))

  it('is asked at another moment where that is said: evidence and waivers are held against it', () =>
    on(async (cwd) => {
      const again = await replayed(cwd, FILE, { at: '2026-03-01T00:00:00Z' })
      expect(again.report.verdict).toBe('inconclusive')
      expect(again.report.findings.map(({ title }) => title)).toContain('Waiver expired')
      expect(again.since).toBe('as asked for')
    }))

  it('takes settings in place of those of the report', () =>
    on(async (cwd) => {
      const again = await replayed(cwd, FILE, { inputs: { 'target-version': 'v1.32' } })
      expect(again.report.findings.map(({ name }) => name)).toContain('target-mismatch')
    }))

  it('is asked as of when the evidence was taken where no report lies beside it', () =>
    on(async (cwd, report) => {
      rmSync(join(cwd, 'cce-upgrade-report/report.json'))
      const again = await replayed(cwd, FILE)
      expect(again.original).toBeNull()
      expect(again.since).toBe('when the newest result was taken')
      expect(again.now).toBeLessThan(Date.parse(report.generatedAt))
      expect(again.report.findings.map(({ name }) => name)).not.toContain('result-expired')
    }))

  it.each<[string, Parameters<typeof decideFromEvidence>[0], string[], RegExp]>([
    ['no evidence', { policy: FILE, at: undefined, inputs: {} }, [], /name the evidence/],
    ['evidence that is not there', { policy: FILE, at: undefined, inputs: {} }, ['nowhere/*.json'], /matches no file/],
    [
      'a policy that is not there',
      { policy: 'no.yml', at: undefined, inputs: {} },
      ['cce-upgrade-report/evidence'],
      /no\.yml.*cannot be read/,
    ],
    [
      'a report in place of evidence',
      { policy: FILE, at: undefined, inputs: {} },
      ['cce-upgrade-report/report.json'],
      /no result in the evidence says when/,
    ],
    [
      'a moment that is none',
      { policy: FILE, at: 'soon', inputs: {} },
      ['cce-upgrade-report/evidence'],
      /at is "soon"/,
    ],
    [
      'a setting that is none',
      { policy: FILE, at: undefined, inputs: { 'fail-on': 'x' } },
      ['cce-upgrade-report/evidence'],
      /fail-on is "x"/,
    ],
  ])('with %s is refused', (_, flags, evidence, words) =>
    on(async (cwd) => {
      expect(await decideFromEvidence(flags, evidence, { cwd, version: '1.0.0' })).toEqual({
        problems: [expect.stringMatching(words)],
      })
    }),
  )
})
