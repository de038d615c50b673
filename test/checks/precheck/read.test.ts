import { describe, expect, it } from '@jest/globals'
import { renderAnnotations } from '../../../src/report/annotations.js'
import {
  CLUSTER,
  failed,
  goTime,
  item,
  MINUTE,
  NOW,
  OTHER_CLUSTER,
  precheck,
  stage,
  withItems,
  without,
  withStages,
} from '../../support/cce/responses.js'
import { diagnosticNames, NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { reportOf } from '../../support/reports/report-of.js'

const reading = (raw: unknown, over = {}, waitedMs: number | null = null) =>
  reportOf([precheckResult(raw, { ...NOTHING_ASSERTED, ...over }, NOW, waitedMs)])
const findings = (raw: unknown, over = {}) =>
  reading(raw, over).findings.map(({ name, decision }) => `${decision} ${name}`)

it('a finished, fresh task whose every item succeeded passes', () => {
  expect(reading(precheck())).toMatchObject({ verdict: 'pass', findings: [], notCovered: [], counts: { passed: 3 } })
})

it('an item that succeeded passes whatever its level', () => {
  for (const level of ['Fatal', 'Warning', 'Info', undefined])
    expect(reading(withItems(item({ level }))).verdict).toBe('pass')
})

describe('a task that is not finished', () => {
  it.each(['Init', 'Running'])('is inconclusive in the phase %s', (phase) => {
    const report = reading(precheck({ status: { phase } }))
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings).toMatchObject([{ name: 'not-finished', message: `The task is still ${phase}.` }])
    expect(report.findings[0]?.fix).toBe('Save the response again when the check is finished, then re-run this job.')
  })

  it('says how long the gate waited, and what to raise', () => {
    const told = (waited: number) => reading(precheck({ status: { phase: 'Running' } }), {}, waited).findings[0]
    expect(told(15 * MINUTE)?.message).toBe('The task is still Running. The gate waited 15 min.')
    expect(told(120)?.message).toBe('The task is still Running. The gate did not wait.')
    expect(told(0)?.fix).toBe('Re-run this job when the check is finished, or raise wait-timeout.')
  })

  it('still blocks where an item that cannot be skipped has failed already', () => {
    const task = withItems(failed(), item({ phase: 'Running' }))
    ;(task['status'] as Record<string, unknown>)['phase'] = 'Running'
    expect(findings(task)).toEqual(['block NodeDiskCheck', 'inconclusive not-finished'])
    expect(reading(task).verdict).toBe('block')
  })

  it('says nothing about an expiry that it cannot have yet', () => {
    const task = without(precheck({ status: { phase: 'Running' } }), 'status.expireTimeStamp')
    expect(findings(task)).toEqual(['inconclusive not-finished'])
  })
})

describe('a task that errored', () => {
  it('is inconclusive and says what CCE said', () => {
    const report = reading(precheck({ status: { phase: 'Error', message: 'etcd is gone' } }))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'task-errored' }] })
    expect(report.findings[0]?.message).toBe('The pre-upgrade check task ended in phase Error: etcd is gone.')
  })

  it('still blocks on what it had found', () => {
    const task = precheck({
      status: { phase: 'Error', clusterCheckStatus: { phase: 'Failed', itemsStatus: [failed()] } },
    })
    expect(findings(task)).toEqual(['block NodeDiskCheck', 'inconclusive task-errored'])
  })
})

describe('a value that no table lists', () => {
  it.each([
    ['a phase of the task', precheck({ status: { phase: 'Cancelled' } }), 'The task phase is Cancelled'],
    ['no phase of the task', precheck({ status: { phase: null } }), 'The task phase is missing'],
    [
      'a phase of a section',
      precheck({ status: { clusterCheckStatus: { phase: 'Skipped', itemsStatus: [item()] } } }),
      'The cluster check phase is Skipped, which is none of Init, Running, Success, Failed.',
    ],
    [
      'the phase Error of a section, which only a task may have',
      precheck({ status: { nodeCheckStatus: { phase: 'Error', nodeStageStatus: [] } } }),
      'The node check phase is Error',
    ],
    ['a phase of an item', withItems(item({ phase: 'Passed' })), 'ResiduePackageVersion: the phase is Passed'],
    ['no phase of an item', withItems(item({ phase: undefined })), 'ResiduePackageVersion: the phase is missing'],
    ['a kind', withItems(failed({ kind: 'Danger' })), 'the kind is Danger, which is none of Exception, Risk.'],
    ['a kind of an item that succeeded', withItems(item({ kind: 'Danger' })), 'the kind is Danger'],
    ['no kind of a failed item', withItems(failed({ kind: null })), 'the kind is missing'],
    ['a level of a failed item', withItems(failed({ level: 'Critical' })), 'the level is Critical'],
    ['no level of a failed item', withItems(failed({ level: '' })), 'the level is missing'],
    ['a level by another case', withItems(failed({ level: 'fatal' })), 'the level is fatal'],
    ['a group', withItems(item({ group: 'PodCheck' })), 'the group is PodCheck'],
    ['a group of a failed item', withItems(failed({ group: 'PodCheck' })), 'the group is PodCheck'],
    ['a number in place of a phase', withItems(item({ phase: 1 })), 'the phase is 1'],
    ['an object in place of a level', withItems(failed({ level: { a: 1 } })), 'the level is {"a":1}'],
    ['no name', withItems(item({ name: undefined })), 'The name is missing.'],
  ])('%s is inconclusive and shown raw', (_what, raw, message) => {
    const report = reading(raw)
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map((one) => one.name)).toEqual(['unknown-value'])
    expect(report.findings[0]?.message).toContain(message)
    expect(report.findings[0]?.fix).not.toBe('')
  })

  it('stands in place of its item, with what is known of that, its nodes and its message', () => {
    const node = (name: string) => stage(name, failed({ level: 'Critical', message: `disk of ${name} is full` }))
    const { findings: found, counts } = reading(withStages(node('node-1'), node('node-2')))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      scope: 'gate',
      kind: 'Exception',
      level: 'Critical',
      group: 'NodeCheck',
      phase: 'Failed',
      nodes: [{ name: 'node-1' }, { name: 'node-2' }],
    })
    expect(found[0]?.message).toMatch(/ Message of the check item: disk of node-1 is full$/)
    expect(counts).toMatchObject({ blocking: 0, inconclusive: 1 })
  })

  it('does not keep other items from blocking', () => {
    const raw = withItems(failed({ level: 'Critical' }), failed({ name: 'NodeCPUCheck' }))
    expect(findings(raw)).toEqual(['block NodeCPUCheck', 'inconclusive unknown-value'])
  })

  it('spoils the item: what is in doubt on one node has not passed on the others', () => {
    const report = reading(withStages(stage('node-1', item()), stage('node-2', item({ phase: 'Passed' }))))
    expect(report.counts.passed).toBe(1)
    expect(report.clusters[0]?.checks[0]?.items.map(({ name, passed }) => [name, passed])).toContainEqual([
      'ResiduePackageVersion',
      2,
    ])
  })
})

describe('an item that is not finished in a finished task', () => {
  it.each(['Init', 'Running'])('is inconclusive in the phase %s', (phase) => {
    const report = reading(withItems(item(), item({ name: 'Slow', phase })))
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings).toMatchObject([
      {
        name: 'not-finished',
        message: expect.stringContaining(`Slow is still ${phase}, although the task is finished`),
      },
    ])
  })

  it('is inconclusive as a section, too', () => {
    const raw = precheck({ status: { addonCheckStatus: { phase: 'Running', itemsStatus: [] } } })
    expect(findings(raw)).toEqual(['inconclusive not-finished'])
    expect(reading(raw).findings[0]?.message).toContain('The add-on check is still Running')
  })
})

describe('a failure without a reason', () => {
  it('is inconclusive in a task', () => {
    const report = reading(precheck({ status: { phase: 'Failed', message: 'see the log' } }))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unexplained-failure' }] })
    expect(report.findings[0]?.message).toBe(
      'The pre-upgrade check task is in phase Failed, but none of its items failed. Its message: see the log',
    )
  })

  it('is inconclusive in a section, even if another section has a failed item', () => {
    const raw = withItems(failed())
    ;(raw['status'] as Record<string, unknown>)['nodeCheckStatus'] = { phase: 'Failed', nodeStageStatus: [] }
    expect(findings(raw)).toEqual(['block NodeDiskCheck', 'inconclusive unexplained-failure'])
  })

  it('is inconclusive in a section even if the task says Success', () => {
    expect(findings(precheck({ status: { addonCheckStatus: { phase: 'Failed' } } }))).toEqual([
      'inconclusive unexplained-failure',
    ])
  })

  it('is told once where the section explains the task', () => {
    const status = { phase: 'Failed', addonCheckStatus: { phase: 'Failed', itemsStatus: [] } }
    expect(findings(precheck({ status }))).toEqual(['inconclusive unexplained-failure'])
  })

  it('is explained by a failed item that is itself in doubt', () => {
    expect(findings(withItems(failed({ level: 'Critical' })))).toEqual(['inconclusive unknown-value'])
  })
})

it('a section that says Success and has no items is fine', () => {
  const status = { nodeCheckStatus: { phase: 'Success' }, addonCheckStatus: { phase: 'Success', itemsStatus: null } }
  expect(reading(precheck({ status })).verdict).toBe('pass')
})

it('a failed item decides, whatever the phases above it say', () => {
  const status = { phase: 'Success', clusterCheckStatus: { phase: 'Success', itemsStatus: [failed()] } }
  expect(reading(precheck({ status })).verdict).toBe('block')
})

describe('a finished task without one item', () => {
  it.each([
    ['all sections Success', { phase: 'Success' }],
    ['no section', null],
    ['sections of nothing', {}],
  ])('is inconclusive: %s', (_what, section) => {
    const status = { clusterCheckStatus: section, addonCheckStatus: section, nodeCheckStatus: section }
    const report = reading(precheck({ status }))
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings).toMatchObject([{ name: 'no-result', fix: expect.stringContaining('Run the check again') }])
  })
})

describe('a section that is left out', () => {
  it.each([
    ['clusterCheckStatus', 'cluster check'],
    ['addonCheckStatus', 'add-on check'],
    ['nodeCheckStatus', 'node check'],
  ])('makes a pass a warning that says so: %s', (field, name) => {
    const report = reading(without(precheck(), `status.${field}`))
    expect(report).toMatchObject({ verdict: 'warn', findings: [], green: true })
    expect(report.notCovered).toMatchObject([{ check: 'precheck', what: expect.stringContaining(`The ${name}`) }])
    expect(report.reason).toContain('but part of the check is missing')
  })

  it('is not reported while the task is unfinished', () => {
    const raw = without(precheck({ status: { phase: 'Running' } }), 'status.nodeCheckStatus')
    expect(reading(raw).notCovered).toEqual([])
  })
})

describe('an expiry', () => {
  const expiring = (expireTimeStamp: unknown, status = {}) => precheck({ status: { ...status, expireTimeStamp } })

  it.each([
    ['none', undefined, 'The check result has no expiry time.'],
    ['null', null, 'The check result has no expiry time.'],
    ['empty', '', 'The check result has no expiry time.'],
    ['no time', 'soon', 'cannot be read as a time: soon'],
    ['no offset', '2026-01-01 00:49:00', 'cannot be read as a time'],
    ['no day of the calendar', '2026-02-31 00:49:00 +0000 UTC', 'cannot be read as a time'],
    ['a number', NOW + 49 * MINUTE, 'cannot be read as a time'],
    ['Go’s zero time', '0001-01-01 00:00:00 +0000 UTC', 'cannot be read as a time'],
  ])('that is missing or unreadable is inconclusive: %s', (_what, expiry, message) => {
    const report = reading(expiring(expiry))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'no-expiry' }], expiresAt: null })
    expect(report.findings[0]?.message).toContain(message)
  })

  it('that is missing does not keep a finding from blocking', () => {
    const raw = withItems(failed())
    expect(findings(without(raw, 'status.expireTimeStamp'))).toEqual(['block NodeDiskCheck', 'inconclusive no-expiry'])
  })

  it.each([
    ['long ago', -60, 'Result expired'],
    ['a second ago', -1 / 60, 'Result expired'],
    ['in less than min-validity', 4.9, 'Result expires too soon'],
  ])('that is over is inconclusive: %s', (_what, minutes, title) => {
    const report = reading(expiring(goTime(minutes)))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'result-expired', title }] })
  })

  it('that comes no sooner than min-validity is fine', () => {
    expect(reading(expiring(goTime(5))).verdict).toBe('pass')
  })

  it('is over at its very moment, even where no validity is asked for', () => {
    const at = (expiry: string) => reading(expiring(expiry), { minValidityMs: 0 }).verdict
    expect(at('2026-01-01T00:00:00Z')).toBe('inconclusive')
    expect(at('2026-01-01T00:00:00.001Z')).toBe('pass')
  })

  it('shows the findings if it is in the past, and they decide nothing', () => {
    const raw = withItems(failed(), failed({ name: 'Odd', level: 'Warning', group: 'Odd' }))
    ;(raw['status'] as Record<string, unknown>)['expireTimeStamp'] = goTime(-1)
    const report = reading(raw)
    expect(report).toMatchObject({ verdict: 'inconclusive', counts: { blocking: 0, inconclusive: 1 } })
    expect(report.findings.map((one) => [one.name, one.decision, one.decides])).toEqual([
      ['result-expired', 'inconclusive', true],
      ['NodeDiskCheck', 'notice', false],
      ['unknown-value', 'notice', false],
    ])
    expect(renderAnnotations(report)[1]).toMatchObject({
      level: 'notice',
      message: expect.stringContaining('For information only: this result has expired'),
    })
  })
})

describe('an item that somebody had skipped', () => {
  it('is inconclusive as long as nobody waives it', () => {
    const report = reading(precheck({ spec: { skippedCheckItemList: [{ name: 'NodeDiskCheck' }] } }))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'skipped-item', nodes: [] }] })
    expect(report.findings[0]?.message).toContain('NodeDiskCheck was not checked')
    expect(report.clusters[0]?.checks[0]?.skipped).toEqual([{ name: 'NodeDiskCheck', nodes: [] }])
  })

  it('names the nodes on which it was skipped, each once over several entries', () => {
    const selector = (...values: string[]) => ({
      name: 'NodeDiskCheck',
      resourceSelector: { key: 'node.uid', operator: 'In', values },
    })
    const raw = precheck({ spec: { skippedCheckItemList: [selector('b', 'a'), selector('a', 'c')] } })
    expect(reading(raw).findings[0]?.nodes.map((node) => node.uid)).toEqual(['a', 'b', 'c'])
    expect(reading(raw).clusters[0]?.checks[0]?.skipped).toEqual([{ name: 'NodeDiskCheck', nodes: ['a', 'b', 'c'] }])
  })

  it('counts as skipped everywhere where a selector selects in a way that nobody documents', () => {
    for (const over of [{ operator: 'NotIn' }, { key: 'node.label' }]) {
      const resourceSelector = { key: 'node.uid', operator: 'In', values: ['a'], ...over }
      const raw = precheck({ spec: { skippedCheckItemList: [{ name: 'X', resourceSelector }] } })
      expect(reading(raw).clusters[0]?.checks[0]?.skipped).toEqual([{ name: 'X', nodes: [] }])
    }
  })

  it('is inconclusive even without a name', () => {
    expect(findings(precheck({ spec: { skippedCheckItemList: [{}] } }))).toEqual(['inconclusive unknown-value'])
  })
})

describe('a result about something else', () => {
  it('another cluster is inconclusive, and what it found decides nothing', () => {
    const raw = withItems(failed())
    const report = reading(raw, { clusterId: OTHER_CLUSTER })
    expect(report).toMatchObject({ verdict: 'inconclusive', counts: { blocking: 0 } })
    expect(report.findings.map((one) => [one.name, one.decides])).toEqual([
      ['cluster-mismatch', true],
      ['NodeDiskCheck', false],
    ])
    expect(report.findings[0]?.message).toBe(`The check result is for cluster ${CLUSTER}, not for ${OTHER_CLUSTER}.`)
  })

  it('a result that names no cluster is taken as ours', () => {
    for (const clusterID of [undefined, null, ''])
      expect(reading(precheck({ spec: { clusterID } }), { clusterId: CLUSTER }).verdict).toBe('pass')
  })

  it.each([
    ['another target', { targetVersion: 'v1.30' }, 'the target version v1.31.1-r0, not for v1.30.'],
    ['a target that only starts alike', { targetVersion: 'v1.3' }, 'not for v1.3.'],
    ['a longer target', { targetVersion: 'v1.31.1-r1' }, 'not for v1.31.1-r1.'],
    ['another current version', { currentVersion: 'v1.28' }, 'the current version v1.29.3-r0, not for v1.28.'],
  ])('%s is inconclusive', (_what, over, message) => {
    const report = reading(withItems(failed()), over)
    expect(report).toMatchObject({ verdict: 'inconclusive', counts: { blocking: 0, inconclusive: 1 } })
    expect(report.findings[0]).toMatchObject({ name: 'target-mismatch', message: expect.stringContaining(message) })
  })

  it('a task that is less precise than what was asserted does not match it', () => {
    const raw = precheck({ spec: { targetVersion: 'v1.31' } })
    expect(findings(raw, { targetVersion: 'v1.31.1-r0' })).toEqual(['inconclusive target-mismatch'])
    expect(findings(raw, { targetVersion: 'v1.31' })).toEqual([])
  })

  it('a task that names no version matches none', () => {
    const raw = without(precheck(), 'spec')
    expect(findings(raw, { targetVersion: 'v1.31' })).toEqual(['inconclusive target-mismatch'])
    expect(findings(raw, { currentVersion: 'v1.29' })).toEqual(['inconclusive target-mismatch'])
    expect(findings(raw)).toEqual([])
  })

  it('current and target version may both be wrong', () => {
    const over = { targetVersion: 'v1.30', currentVersion: 'v1.28' }
    expect(findings(precheck(), over)).toEqual(['inconclusive target-mismatch', 'inconclusive target-mismatch'])
  })
})

describe('what a failed item means', () => {
  it.each([
    ['Exception', 'Fatal', 'block'],
    ['Exception', 'Warning', 'block'],
    ['Exception', 'Info', 'block'],
    ['Risk', 'Fatal', 'block'],
    ['Risk', 'Warning', 'warn'],
    ['Risk', 'Info', 'notice'],
  ])('%s at %s is %s', (kind, level, decision) => {
    expect(findings(withItems(failed({ kind, level })))).toEqual([`${decision} NodeDiskCheck`])
  })

  it('a failed DeprecatedApiCheck warns even at Info: callers of a removed API break', () => {
    const raw = withItems(failed({ name: 'DeprecatedApiCheck', kind: 'Risk', level: 'Info' }))
    expect(findings(raw)).toEqual(['warn DeprecatedApiCheck'])
  })

  it.each(['Exception', 'Risk'])('an ExecuteException (%s) is inconclusive under its own name', (kind) => {
    for (const level of ['Fatal', 'Warning', 'Info']) {
      const report = reading(withItems(failed({ group: 'ExecuteException', kind, level })))
      expect(report).toMatchObject({
        verdict: 'inconclusive',
        findings: [
          { name: 'NodeDiskCheck', decision: 'inconclusive', fix: expect.stringContaining('Run the check again') },
        ],
      })
      expect(report.reason).toContain('the check of an item failed to run')
    }
  })
})

it('a wrong kind is unreadable and names the kind', () => {
  const result = precheckResult(precheck({ kind: 'UpgradeTask' }), NOTHING_ASSERTED, NOW, null)
  expect(diagnosticNames(result)).toEqual(['unreadable-response'])
  expect(reportOf([result]).findings[0]?.message).toBe(
    'Cannot read the pre-upgrade check task: its kind is UpgradeTask, not PreCheckTask.',
  )
})
