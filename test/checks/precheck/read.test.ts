import { describe, expect, it } from '@jest/globals'
import {
  failed,
  goTime,
  item,
  MINUTE,
  NOW,
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

describe('a finished pre-upgrade check', () => {
  it('passes if it is valid and every item succeeded', () => {
    expect(reading(precheck())).toMatchObject({ verdict: 'pass', findings: [], notCovered: [], counts: { passed: 3 } })
  })

  it.each(['Fatal', 'Warning', 'Info', undefined])('passes if an item at level %s succeeded', (level) => {
    expect(reading(withItems(item({ level }))).verdict).toBe('pass')
  })

  it('passes if a section is Success and has no items', () => {
    const status = { nodeCheckStatus: { phase: 'Success' }, addonCheckStatus: { phase: 'Success', itemsStatus: null } }
    expect(reading(precheck({ status })).verdict).toBe('pass')
  })

  it('blocks on a failed item even if its section and task are Success', () => {
    const status = { phase: 'Success', clusterCheckStatus: { phase: 'Success', itemsStatus: [failed()] } }
    expect(reading(precheck({ status })).verdict).toBe('block')
  })

  it.each([
    ['all sections are Success', { phase: 'Success' }],
    ['there is no section', null],
    ['the sections are empty', {}],
  ])('is inconclusive without a single item if %s', (_what, section) => {
    const status = { clusterCheckStatus: section, addonCheckStatus: section, nodeCheckStatus: section }
    const report = reading(precheck({ status }))
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings).toMatchObject([{ name: 'no-result', fix: expect.stringContaining('Run the check again') }])
  })
})

describe('the times of a pre-upgrade check', () => {
  it('can be in either spelling', () => {
    const task = precheck({ metadata: { creationTimeStamp: goTime(-3), updateTimeStamp: goTime(-2) } })
    task.status['expireTimestamp'] = task.status['expireTimeStamp']
    const raw = ['metadata.creationTimestamp', 'metadata.updateTimestamp', 'status.expireTimeStamp'].reduce(
      without,
      task,
    )
    const result = precheckResult(raw, NOTHING_ASSERTED, NOW, null)
    expect(result.diagnostics).toEqual([])
    expect(result.expiresAt).toBeCloseTo(NOW + 49 * MINUTE + 592.972)
    expect(result.takenAt).toBeCloseTo(NOW - 2 * MINUTE + 592.972)
  })
})

describe('a task of another kind', () => {
  it('is unreadable, and the finding names both kinds', () => {
    const result = precheckResult(precheck({ kind: 'UpgradeTask' }), NOTHING_ASSERTED, NOW, null)
    expect(diagnosticNames(result)).toEqual(['unreadable-response'])
    expect(reportOf([result]).findings[0]?.message).toBe(
      'Cannot read the pre-upgrade check task: its kind is UpgradeTask, not PreCheckTask.',
    )
  })
})

describe('a task that is not finished', () => {
  it.each(['Init', 'Running'])('is inconclusive in the phase %s', (phase) => {
    const report = reading(precheck({ status: { phase } }))
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings).toMatchObject([{ name: 'not-finished', message: `The task is still ${phase}.` }])
    expect(report.findings[0]?.fix).toBe('Save the response again when the check is finished, then re-run this job.')
  })

  it('says how long the gate waited and which setting to raise', () => {
    const findingAfter = (waited: number) => reading(precheck({ status: { phase: 'Running' } }), {}, waited).findings[0]
    expect(findingAfter(15 * MINUTE)?.message).toBe('The task is still Running. The gate waited 15 min.')
    expect(findingAfter(120)?.message).toBe('The task is still Running. The gate did not wait.')
    expect(findingAfter(0)?.fix).toBe('Re-run this job when the check is finished, or raise wait-timeout.')
  })

  it('blocks if an item that cannot be skipped has already failed', () => {
    const task = withItems(failed(), item({ phase: 'Running' }))
    task.status['phase'] = 'Running'
    expect(findings(task)).toEqual(['block NodeDiskCheck', 'inconclusive not-finished'])
    expect(reading(task).verdict).toBe('block')
  })

  it('has no finding about an expiry, which it cannot have yet', () => {
    const task = without(precheck({ status: { phase: 'Running' } }), 'status.expireTimeStamp')
    expect(findings(task)).toEqual(['inconclusive not-finished'])
  })
})

describe('a task that errored', () => {
  it('is inconclusive and shows the message of CCE', () => {
    const report = reading(precheck({ status: { phase: 'Error', message: 'etcd is gone' } }))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'task-errored' }] })
    expect(report.findings[0]?.message).toBe('The pre-upgrade check task ended in phase Error: etcd is gone.')
  })

  it('blocks on an item that had failed before', () => {
    const task = precheck({
      status: { phase: 'Error', clusterCheckStatus: { phase: 'Failed', itemsStatus: [failed()] } },
    })
    expect(findings(task)).toEqual(['block NodeDiskCheck', 'inconclusive task-errored'])
  })
})

describe('an undocumented value', () => {
  it.each([
    ['the phase of the task', precheck({ status: { phase: 'Cancelled' } }), 'The task phase is Cancelled'],
    ['a missing phase of the task', precheck({ status: { phase: null } }), 'The task phase is missing'],
    [
      'the phase of a section',
      precheck({ status: { clusterCheckStatus: { phase: 'Skipped', itemsStatus: [item()] } } }),
      'The cluster check phase is Skipped, which is not documented (documented: Init, Running, Success, Failed).',
    ],
    [
      'the phase Error, which only a task can have, of a section',
      precheck({ status: { nodeCheckStatus: { phase: 'Error', nodeStageStatus: [] } } }),
      'The node check phase is Error',
    ],
    ['the phase of an item', withItems(item({ phase: 'Passed' })), 'ResiduePackageVersion: the phase is Passed'],
    [
      'a missing phase of an item',
      withItems(item({ phase: undefined })),
      'ResiduePackageVersion: the phase is missing',
    ],
    [
      'the kind of a failed item',
      withItems(failed({ kind: 'Danger' })),
      'the kind is Danger, which is not documented (documented: Exception, Risk).',
    ],
    ['the kind of an item that succeeded', withItems(item({ kind: 'Danger' })), 'the kind is Danger'],
    ['a missing kind of a failed item', withItems(failed({ kind: null })), 'the kind is missing'],
    ['the level of a failed item', withItems(failed({ level: 'Critical' })), 'the level is Critical'],
    ['a missing level of a failed item', withItems(failed({ level: '' })), 'the level is missing'],
    ['a level in lower case', withItems(failed({ level: 'fatal' })), 'the level is fatal'],
    ['the group of an item that succeeded', withItems(item({ group: 'PodCheck' })), 'the group is PodCheck'],
    ['the group of a failed item', withItems(failed({ group: 'PodCheck' })), 'the group is PodCheck'],
    ['a number in place of a phase', withItems(item({ phase: 1 })), 'the phase is 1'],
    ['an object in place of a level', withItems(failed({ level: { a: 1 } })), 'the level is {"a":1}'],
    ['a missing name', withItems(item({ name: undefined })), 'The name is missing.'],
  ])('is inconclusive and shown as received: %s', (_what, raw, message) => {
    const report = reading(raw)
    expect(report.verdict).toBe('inconclusive')
    expect(report.findings.map((one) => one.name)).toEqual(['unknown-value'])
    expect(report.findings[0]?.message).toContain(message)
    expect(report.findings[0]?.fix).not.toBe('')
  })

  it('becomes one finding with the values, nodes and message of its item', () => {
    const node = (name: string) => stage(name, failed({ level: 'Critical', message: `disk of ${name} is full` }))
    const { findings: undecided, counts } = reading(withStages(node('node-1'), node('node-2')))
    expect(undecided).toHaveLength(1)
    expect(undecided[0]).toMatchObject({
      scope: 'gate',
      kind: 'Exception',
      level: 'Critical',
      group: 'NodeCheck',
      phase: 'Failed',
      nodes: [{ name: 'node-1' }, { name: 'node-2' }],
    })
    expect(undecided[0]?.message).toMatch(/ Message of the check item: disk of \[…\] is full$/)
    expect(counts).toMatchObject({ blocking: 0, inconclusive: 1 })
  })

  it('does not keep other items from blocking', () => {
    const raw = withItems(failed({ level: 'Critical' }), failed({ name: 'NodeCPUCheck' }))
    expect(findings(raw)).toEqual(['block NodeCPUCheck', 'inconclusive unknown-value'])
  })

  it('keeps its item from counting as passed, even if it passed on other nodes', () => {
    const report = reading(withStages(stage('node-1', item()), stage('node-2', item({ phase: 'Passed' }))))
    expect(report.counts.passed).toBe(1)
    expect(report.clusters[0]?.checks[0]?.items.map(({ name, passed }) => [name, passed])).toContainEqual([
      'ResiduePackageVersion',
      2,
    ])
  })
})

describe('an unfinished item of a finished task', () => {
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

  it('is inconclusive if it is a whole section', () => {
    const raw = precheck({ status: { addonCheckStatus: { phase: 'Running', itemsStatus: [] } } })
    expect(findings(raw)).toEqual(['inconclusive not-finished'])
    expect(reading(raw).findings[0]?.message).toContain('The add-on check is still Running')
  })
})

describe('the phase Failed without a failed item', () => {
  it('is inconclusive if it is the phase of the task', () => {
    const report = reading(precheck({ status: { phase: 'Failed', message: 'see the log' } }))
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [{ name: 'unexplained-failure' }] })
    expect(report.findings[0]?.message).toBe(
      'The pre-upgrade check task is in phase Failed, but none of its items failed. Its message: see the log',
    )
  })

  it('is inconclusive if it is the phase of a section, even if an item of another section failed', () => {
    const raw = withItems(failed())
    raw.status['nodeCheckStatus'] = { phase: 'Failed', nodeStageStatus: [] }
    expect(findings(raw)).toEqual(['block NodeDiskCheck', 'inconclusive unexplained-failure'])
  })

  it('is inconclusive if it is the phase of a section of a Success task', () => {
    expect(findings(precheck({ status: { addonCheckStatus: { phase: 'Failed' } } }))).toEqual([
      'inconclusive unexplained-failure',
    ])
  })

  it('is one finding if the section explains the task', () => {
    const status = { phase: 'Failed', addonCheckStatus: { phase: 'Failed', itemsStatus: [] } }
    expect(findings(precheck({ status }))).toEqual(['inconclusive unexplained-failure'])
  })

  it('is explained by a failed item with an undocumented value', () => {
    expect(findings(withItems(failed({ level: 'Critical' })))).toEqual(['inconclusive unknown-value'])
  })
})

describe('a section that is left out', () => {
  it.each([
    ['clusterCheckStatus', 'cluster check'],
    ['addonCheckStatus', 'add-on check'],
    ['nodeCheckStatus', 'node check'],
  ])('turns a pass into a warning and is named as not covered: %s', (field, name) => {
    const report = reading(without(precheck(), `status.${field}`))
    expect(report).toMatchObject({ verdict: 'warn', findings: [], green: true })
    expect(report.notCovered).toMatchObject([{ check: 'precheck', what: expect.stringContaining(`The ${name}`) }])
    expect(report.reason).toContain('but not everything was checked')
  })

  it('is not named as not covered if the task is unfinished', () => {
    const raw = without(precheck({ status: { phase: 'Running' } }), 'status.nodeCheckStatus')
    expect(reading(raw).notCovered).toEqual([])
  })
})

describe('a failed item', () => {
  it.each([
    ['Exception', 'Fatal', 'block'],
    ['Exception', 'Warning', 'block'],
    ['Exception', 'Info', 'block'],
    ['Risk', 'Fatal', 'block'],
    ['Risk', 'Warning', 'warn'],
    ['Risk', 'Info', 'notice'],
  ])('is decided by kind and level: %s at %s is %s', (kind, level, decision) => {
    expect(findings(withItems(failed({ kind, level })))).toEqual([`${decision} NodeDiskCheck`])
  })

  it('warns at Info if it is DeprecatedApiCheck, since callers of a removed API break', () => {
    const raw = withItems(failed({ name: 'DeprecatedApiCheck', kind: 'Risk', level: 'Info' }))
    expect(findings(raw)).toEqual(['warn DeprecatedApiCheck'])
  })

  it.each(['Exception', 'Risk'])(
    'is inconclusive under its own name if it is an ExecuteException of kind %s',
    (kind) => {
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
    },
  )
})
