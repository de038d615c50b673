import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { push } from '../support/runner/events.js'
import { day, LOOSE, onPull, POLICY_FILE, STRICT, waiving, workspaceWith } from './policy-situations.js'
import { runScenario } from './support.js'

describe('a policy of the workspace', () => {
  it('decides on every other event, without a request to GitHub', async () => {
    const { report, github, exitCode } = await onPull({ head: LOOSE, event: push() })
    expect(report.policy).toMatchObject({ source: 'workspace', ref: null, isOwnJudge: false, failOn: 'warning' })
    expect(exitCode).toBe(0)
    expect(github.requests).toEqual([])
  })

  it('decides about a pull request if policy-source says so, with a prominent note in the summary', async () => {
    const { report, summary, exitCode, github } = await onPull({
      base: STRICT,
      head: LOOSE,
      inputs: { 'policy-source': 'workspace' },
    })
    expect(exitCode).toBe(0)
    expect(report.policy).toMatchObject({ source: 'workspace', isOwnJudge: true })
    expect(summary).toContain('<b>⚠ The policy was read from the workspace')
    expect(github.requests).toEqual([])
  })

  it('is rejected as a whole for a typo, with an annotation on its line', async () => {
    const { report, annotations, exitCode } = await onPull({
      head: `${LOOSE}    fingerprnt: f0123456789abcdef\n`,
      event: push(),
      inputs: { 'fail-on': 'warning' },
    })
    expect(exitCode).toBe(1)
    expect(report.verdict).toBe('block')
    expect(annotations.find(({ file }) => file === POLICY_FILE)).toMatchObject({ level: 'error', line: 8 })
    expect(report.findings.some(({ decision }) => decision === 'waived')).toBe(false)
  })

  it('is rejected before any request if the input names a file that does not exist', async () => {
    const { report, simulator, exitCode } = await onPull({
      event: push(),
      inputs: { policy: 'ops/policy.yml', 'fail-on': 'none' },
    })
    expect(report.findings).toMatchObject([
      { name: 'wrong-settings', message: expect.stringContaining('ops/policy.yml') },
    ])
    expect(simulator.requests).toEqual([])
    expect(exitCode).toBe(1)
  })

  it('gets an annotation on the line of each expired, ignored or unused entry', async () => {
    const head = `version: 1
rules:
  - match: { kind: Exception }
    decision: warn
waivers:
  - { name: NodeContainerdPodRestartRisk, reason: a, owner: b, expires: 2020-01-01 }
  - { name: NodeCommandCheck, reason: a, owner: b, expires: ${day(200)} }
  - { name: NoSuchItem, reason: a, owner: b, expires: ${day(10)} }
`
    const { report, annotations, exitCode, summary } = await onPull({ head, event: push() })
    expect(exitCode).toBe(0)
    const own = annotations
      .filter(({ file }) => file === POLICY_FILE)
      .map(({ line, level, title }) => [line, level, title])
    expect(own.sort()).toEqual([
      [3, 'error', 'Rule ignored'],
      [6, 'error', 'Waiver expired'],
      [7, 'error', 'Waiver ignored'],
      [8, 'notice', 'Waiver not used'],
    ])
    expect(summary).toContain('10 days left')
    expect(report.policy?.expiring).toMatchObject([{ name: 'NoSuchItem', daysLeft: 10 }])
  })

  it('is not read through a symbolic link', async () => {
    const workspace = workspaceWith({ 'elsewhere.yml': LOOSE, '.github/x': '' })
    symlinkSync('../elsewhere.yml', join(workspace, POLICY_FILE))
    const ran = await runScenario('warnings', {}, { event: push(), workspace })
    expect(ran.report.policy).toMatchObject({ state: 'faulty' })
    expect(ran.exitCode).toBe(1)
    expect(readFileSync(join(workspace, 'elsewhere.yml'), 'utf8')).toBe(LOOSE)
  })
})

describe('an item that was skipped in CCE', () => {
  it('is waived if a waiver matches it, and inconclusive otherwise', async () => {
    const { report, exitCode } = await onPull({
      head: waiving('NodeContainerdPodRestartRisk'),
      event: push(),
      scenario: 'skipped-items',
    })
    expect(
      report.findings
        .filter(({ name }) => name === 'skipped-item')
        .map(({ decision }) => decision)
        .sort(),
    ).toEqual(['inconclusive', 'waived'])
    expect(exitCode).toBe(1)
    const both = await onPull({ head: waiving('Node*'), event: push(), scenario: 'skipped-items' })
    expect(both.exitCode).toBe(0)
    expect(both.report.clusters[0]?.skippedCheckItemList).toEqual([
      {
        name: 'NodeCommandCheck',
        resourceSelector: { key: 'node.uid', operator: 'In', values: [expect.any(String), expect.any(String)] },
      },
      { name: 'NodeContainerdPodRestartRisk' },
    ])
  })
})
