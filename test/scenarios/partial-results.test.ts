import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { type GateRun, postsOf, runGate } from './run-gate.js'

const found = ({ report }: GateRun) => report.findings.map(({ decision, scope, name }) => [decision, scope, name])
const notCovered = ({ report }: GateRun) => report.notCovered.map(({ what }) => what).join('\n')

describe('a response that leaves something out, or has it where CCE does not document it', () => {
  it.each([
    ['unlisted-section', 'block', [['block', 'cluster', 'NetworkPolicyCheck']], /networkCheckStatus/],
    ['unlisted-section-passed', 'warn', [], /networkCheckStatus/],
    ['unlisted-items', 'block', [['block', 'addon', 'CoreDNSConfLimit']], /addonCheckStatus\.items/],
    ['node-failed-without-items', 'inconclusive', [['inconclusive', 'gate', 'unexplained-failure']], /1 node without/],
    ['node-without-items', 'warn', [], /1 node without any check item: prod-pool-a-\w{5}/],
    ['node-with-fewer-items', 'pass', [], /^$/],
    ['addon-list-short', 'warn', [], /1 of 12/],
    ['addon-list-next-page', 'warn', [], /another page/],
    ['addon-list-empty', 'inconclusive', [['inconclusive', 'gate', 'no-result']], /0 of 3/],
    ['addon-unreadable', 'inconclusive', [['inconclusive', 'gate', 'unreadable-response']], /^$/],
    ['two-expiries', 'inconclusive', [['inconclusive', 'gate', 'result-expired']], /^$/],
    ['runner-clock-behind', 'inconclusive', [['inconclusive', 'gate', 'result-expired']], /^$/],
    ['runner-clock-ahead', 'inconclusive', [['inconclusive', 'gate', 'result-expired']], /^$/],
  ] as const)('is decided and named in %s: %s', async (scenario, verdict, findings, gaps) => {
    const run = await runGate(scenario)
    expect([run.report.verdict, found(run)]).toEqual([verdict, findings])
    expect(notCovered(run)).toMatch(gaps)
  })
})

describe('failures that look like one cause', () => {
  it('are two findings where one is about the cluster and one about a node', async () => {
    const run = await runGate('same-item-twice')
    expect(found(run).sort()).toEqual([
      ['block', 'cluster', 'NodeCommandCheck'],
      ['block', 'node', 'NodeCommandCheck'],
    ])
    expect(new Set(run.report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  it('are not waived for the cluster by a waiver for its canary nodes', async () => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, '.github'))
    writeFileSync(
      join(cwd, '.github/cce-upgrade-policy.yml'),
      `version: 1
rules:
  - match: { name: NodeCommandCheck, scope: node }
    decision: warn
    reason: the command is not needed there
waivers:
  - name: NodeCommandCheck
    match: { nodes: ["canary-*"] }
    reason: CHG-1
    owner: '@org/platform'
    expires: 2026-01-20`,
    )
    const run = await runGate('same-item-twice', {}, { cwd })
    expect(run.report.verdict).toBe('block')
    expect(found(run)).toEqual([
      ['block', 'cluster', 'NodeCommandCheck'],
      ['waived', 'node', 'NodeCommandCheck'],
    ])
  })

  it('are four findings where four messages have one error code, each with its hundred nodes', async () => {
    const { report } = await runGate('one-code-four-messages')
    expect(report.findings.map(({ nodes }) => nodes.length)).toEqual([100, 100, 100, 100])
    expect(new Set(report.findings.map(({ message }) => message)).size).toBe(4)
    expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  })
})

describe('a start or read that fails once', () => {
  it('is sent again where CCE throttled it and said when to come back', async () => {
    const run = await runGate('start-throttled-once')
    expect(run.report.verdict).toBe('pass')
    expect(postsOf(run).filter((operation) => operation === 'CreatePreCheck')).toHaveLength(2)
    expect(postsOf(run).filter((operation) => operation === 'BatchCreateAddonPrecheck')).toHaveLength(2)
  })

  it('does not end the wait for a running check', async () => {
    expect((await runGate('poll-timeout-once')).report.verdict).toBe('pass')
  })

  it('starts nothing where a proxy answers in place of CCE, and names both starts', async () => {
    const run = await runGate('start-timeout-once')
    expect(run.report.verdict).toBe('inconclusive')
    const messages = run.report.findings.map(({ message }) => message).join('\n')
    expect(messages).toMatch(/CreatePreCheck/)
    expect(messages).toMatch(/BatchCreateAddonPrecheck/)
  })
})

describe('add-ons of which some cannot be checked again', () => {
  it.each([
    ['addon-failed-unstartable', [['block', 'addon', 'AddonValidate']]],
    ['addon-failed-unlisted', [['block', 'addon', 'AddonValidate']]],
  ])('block with what is known of them in %s', async (scenario, findings) => {
    for (const start of ['never', 'if-needed', 'always'] as const) {
      const run = await runGate(scenario, { start })
      expect([start, run.report.verdict, found(run)]).toEqual([start, 'block', findings])
    }
  })

  it('keep the results of the others where CCE refuses one of them', async () => {
    const run = await runGate('addon-refused')
    expect(run.report.verdict).toBe('inconclusive')
    expect(run.report.findings.map(({ addon }) => addon?.template)).toEqual(['everest'])
    const checked = run.report.clusters[0]?.checks.map(({ addon }) => addon?.template)
    expect(checked).toEqual(expect.arrayContaining(['coredns', 'nginx-ingress']))
  })

  it('are checked for add-on versions even where CCE lists versions of the cluster', async () => {
    const run = await runGate('addon-cluster-versions')
    expect(run.report.verdict).toBe('pass')
    expect(run.requests.find(({ method }) => method === 'POST')?.body).toContain('"targetVersion":"1.30.33"')
  })
})

describe('facts about a cluster that cannot be read', () => {
  it('make the checks inconclusive where CCE fails to read its phase', async () => {
    const run = await runGate('cluster-unreadable')
    expect([run.report.verdict, found(run)]).toEqual(['inconclusive', [['inconclusive', 'gate', 'cluster-state']]])
  })

  it('change nothing where the caller may not read them, and are named', async () => {
    const run = await runGate('cluster-forbidden')
    expect([run.report.verdict, found(run)]).toEqual(['pass', []])
    expect(notCovered(run)).toMatch(/could not be read: .*phase.*version/)
  })

  it('decide nothing where CCE sends an error with the status of a success', async () => {
    const run = await runGate('error-as-success')
    expect(run.report.verdict).toBe('inconclusive')
    expect(found(run)).toContainEqual(['inconclusive', 'gate', 'no-access'])
  })
})

describe('an upgrade that does not answer the question', () => {
  it('is stale where it led to a version below the target', async () => {
    const run = await runGate('upgrade-short')
    expect([run.report.verdict, found(run)]).toEqual(['inconclusive', [['inconclusive', 'gate', 'stale-upgrade']]])
  })

  it('blocks where it failed, for an Autopilot cluster too', async () => {
    const run = await runGate('upgrade-failed-autopilot')
    expect([run.report.verdict, found(run)]).toEqual(['block', [['block', 'gate', 'upgrade-failed']]])
  })
})

describe('a workflow that CCE refuses to cancel', () => {
  it('does not change the verdict, and is named as still open', async () => {
    const run = await runGate('cancel-refused')
    expect(run.report.verdict).toBe('pass')
    expect(run.requests.filter(({ operation }) => operation === 'UpgradeWorkFlowUpdate')).toHaveLength(1)
    expect(notCovered(run)).toMatch(/that this run opened is still open \(conflict, status 403\)/)
  })
})

describe('an add-on of which only a beta version fits', () => {
  it('is checked for it', async () => {
    const run = await runGate('addon-only-beta')
    expect(run.report.verdict).toBe('pass')
    expect(run.requests.find(({ method }) => method === 'POST')?.body).toContain('1.16.7-beta')
  })
})

describe('a target that CCE suggests as a patch', () => {
  it('can be checked though it is not among the offered versions', async () => {
    expect((await runGate('patch-suggested')).report.verdict).toBe('pass')
  })
})
