import { describe, expect, it } from '@jest/globals'
import type { Baseline } from '../../src/baseline/baseline.js'
import { readBaseline } from '../../src/baseline/baseline.js'
import { compareWithBaseline, openAfter, toBaselineFinding } from '../../src/baseline/compare.js'
import { readSelected, selectFromList } from '../../src/checks/addons/select.js'
import { diagnostic } from '../../src/model/diagnostic.js'
import type { Report } from '../../src/model/report.js'
import { reportSchema } from '../../src/model/report-schema.js'
import { renderFiles } from '../../src/report/files.js'
import {
  addonList,
  addonTask,
  CLUSTER,
  failed,
  goTime,
  item,
  NOW,
  OTHER_CLUSTER,
  precheck,
  risk,
  withItems,
} from '../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { policyOf, reportOf } from '../support/reports/report-of.js'

const EXPECTED = { ...NOTHING_ASSERTED, clusterId: CLUSTER }
const SUBJECT = { clusterId: CLUSTER }
const DISK = failed({ name: 'NodeDiskCheck' })
const RESTART = failed({ name: 'RestartRisk', kind: 'Risk', level: 'Warning' })

const reading = (raw: unknown, over: Parameters<typeof reportOf>[1] = {}): Report =>
  reportOf([precheckResult(raw, EXPECTED, NOW, null)], { subject: SUBJECT, ...over })
const found = (...items: Parameters<typeof withItems>): Report => reading(withItems(...items))
const addons = (...tasks: unknown[]): Report =>
  reportOf(readSelected(selectFromList(addonList(...tasks), ANY_TASK), EXPECTED, NOW, null), { subject: SUBJECT })

/** A baseline as the next run reads it from report.json. */
const baselineOf = (report: Report): Baseline => {
  const baseline = readBaseline(renderFiles(report, []).get('report.json') ?? '')
  if (!baseline) throw new Error('the report is no baseline')
  return baseline
}
const compare = (now: Report, before: Report): Report => compareWithBaseline(now, baselineOf(before))

/** What became of each finding, and what is gone. */
const news = (now: Report, before: Report) => {
  const { findings, resolved, counts } = compare(now, before)
  return {
    found: Object.fromEntries(findings.map(({ name, status }) => [name, status])),
    resolved: resolved.map(({ name }) => name),
    counts: [counts.new, counts.resolved],
  }
}

describe('a known risk compared with a baseline', () => {
  const UPGRADE = { spec: { clusterID: CLUSTER, clusterVersion: 'v1.33.7-r0', targetVersion: 'v1.35.5-r2' } }
  const withMode = (proxyMode: string | null): Report =>
    reading(precheck(UPGRADE), {
      facts: { phase: 'Available', network: 'eni', proxyMode, liveVersion: 'v1.33.7-r0', pools: [] },
    })

  it('is known if it is still there, and resolved if the cluster no longer has what it depends on', () => {
    expect(news(withMode('ipvs'), withMode('ipvs')).found).toEqual({ 'ipvs-mode-deprecated': 'known' })
    expect(news(withMode('iptables'), withMode('ipvs')).resolved).toEqual(['ipvs-mode-deprecated'])
  })

  it('is not resolved if it cannot be judged now', () => {
    expect(news(withMode(null), withMode('ipvs'))).toMatchObject({ found: {}, resolved: [] })
  })
})

describe('a finding compared with a baseline', () => {
  it('is resolved although a section that no table lists was read besides, but not if a node has no item', () => {
    const readingWith = (status: object) => reading(precheck({ status: { ...precheck().status, ...status } }))
    const network = { networkCheckStatus: { phase: 'Success', itemsStatus: [item()] } }
    expect(news(readingWith(network), found(item(), DISK)).resolved).toEqual(['NodeDiskCheck'])
    const emptyNode = { nodeCheckStatus: { phase: 'Success', nodeStageStatus: [{ itemsStatus: [] }] } }
    expect(news(readingWith(emptyNode), found(item(), DISK)).resolved).toEqual([])
  })

  it('is compared in time that is linear in the number of findings', () => {
    const many = (count: number, prefix: string) =>
      found(...Array.from({ length: count }, (_, index) => failed({ name: `${prefix}${index}` })))
    const [now, before] = [many(4000, 'A'), many(4000, 'B')]
    expect(news(now, before).counts).toEqual([4000, 4000])
    expect(openAfter(now, baselineOf(before))).toHaveLength(4000)
  })

  it('is new, known or resolved', () => {
    expect(news(found(item(), DISK), found(item(), RESTART))).toEqual({
      found: { NodeDiskCheck: 'new' },
      resolved: ['RestartRisk'],
      counts: [1, 1],
    })
    expect(news(found(DISK), found(DISK))).toEqual({ found: { NodeDiskCheck: 'known' }, resolved: [], counts: [0, 0] })
  })

  it('has no status without a baseline', () => {
    const report = found(DISK)
    expect([report.findings[0]?.status, report.counts.new, report.counts.resolved]).toEqual([null, null, null])
  })

  it('is known if it is waived now, and not resolved', () => {
    const waiver =
      'version: 1\nwaivers:\n  - { name: RestartRisk, reason: window, owner: "@o/t", expires: 2026-01-31 }\n'
    const waived = reading(withItems(RESTART), { policy: policyOf(waiver) })
    expect(waived.counts.waived).toBe(1)
    expect(news(waived, found(RESTART))).toMatchObject({ found: { RestartRisk: 'known' }, counts: [0, 0] })
    expect(news(found(RESTART), waived)).toMatchObject({ found: { RestartRisk: 'known' }, counts: [0, 0] })
  })

  it('is new in another cluster', () => {
    const other = reportOf(
      [precheckResult(precheck({ spec: { clusterID: OTHER_CLUSTER } }), { ...EXPECTED, clusterId: null }, NOW, null)],
      { subject: { clusterId: OTHER_CLUSTER } },
    )
    const before = reading(withItems(DISK))
    expect(news(other, before)).toMatchObject({ resolved: [], counts: [0, 0] })
  })

  it('is neither new nor resolved if it decides nothing', () => {
    const expired = reading(precheck({ status: { ...statusWith(DISK), expireTimeStamp: goTime(-9) } }))
    expect(expired.findings.find(({ name }) => name === 'NodeDiskCheck')).toMatchObject({ decides: false })
    expect(news(expired, found(item()))).toEqual({
      found: { 'result-expired': 'new', NodeDiskCheck: null },
      resolved: [],
      counts: [1, 0],
    })
    expect(news(found(item()), expired)).toMatchObject({ resolved: ['result-expired'], counts: [0, 1] })
    expect(news(found(DISK), expired).found).toEqual({ NodeDiskCheck: 'known' })
  })

  it('counts once if a waiver divides it', () => {
    const before = found(item())
    const report = found(DISK)
    const [finding] = report.findings
    const divided = { ...report, findings: [finding, finding] } as Report
    expect(compare(divided, before).counts).toMatchObject({ new: 1 })
    expect(compare(before, divided).counts).toMatchObject({ resolved: 1 })
  })
})

const statusWith = (...items: Parameters<typeof withItems>) =>
  (withItems(...items) as { status: Record<string, unknown> }).status

describe('a missing finding is not resolved', () => {
  const before = found(DISK)
  const cases: [string, () => Report][] = [
    ['by a result that expired', () => reading(precheck({ status: { expireTimeStamp: goTime(-9) } }))],
    ['by one that says no expiry', () => reading(precheck({ status: { expireTimeStamp: null } }))],
    [
      'by one that is not finished',
      () => reading(precheck({ status: { phase: 'Running', expireTimeStamp: goTime(20) } })),
    ],
    ['by one that errored', () => reading(precheck({ status: { phase: 'Error' } }))],
    ['by one about another cluster', () => reading(precheck({ spec: { clusterID: OTHER_CLUSTER } }))],
    ['by one without its node section', () => reading(precheck({ status: { nodeCheckStatus: null } }))],
    ['by a value that nobody knows', () => found(item({ name: 'X', phase: 'Failed', level: 'Critical' }))],
    [
      'where the check of the item broke',
      () => found(failed({ name: 'NodeDiskCheck', group: 'ExecuteException', message: 'ssh' })),
    ],
    [
      'where the item was skipped',
      () => reading(precheck({ spec: { skippedCheckItemList: [{ name: 'NodeDiskCheck' }] } })),
    ],
    [
      'where the skip is waived',
      () =>
        reading(precheck({ spec: { skippedCheckItemList: [{ name: 'NodeDiskCheck' }] } }), {
          policy: policyOf(
            'version: 1\nwaivers:\n  - { name: NodeDiskCheck, reason: window, owner: o, expires: 2026-01-31 }\n',
          ),
        }),
    ],
    ['where the check was not asked', () => addons(addonTask())],
    ['where nothing was asked', () => reportOf([], { subject: SUBJECT })],
    [
      'where the settings are wrong',
      () =>
        reportOf([], {
          subject: SUBJECT,
          runDiagnostics: [
            diagnostic(null, {
              name: 'wrong-settings',
              fault: { input: 'x', value: null, problem: { code: 'unknown-input' }, suggestion: null },
            }),
          ],
        }),
    ],
  ]
  it.each(cases)('%s', (_, now) => {
    const { resolved, counts } = compare(now(), before)
    expect([resolved, counts.resolved]).toEqual([[], 0])
  })
})

describe('a finding of an add-on', () => {
  const bad = { status: { status: 'Failed', riskList: [risk({ status: 'Failed' })] } }
  const everest = {
    metadata: { addonTemplateName: 'everest', addonInstanceName: 'everest', addonInstanceID: 'i2', taskID: 't2' },
  }

  it('is resolved by the result of that add-on', () => {
    expect(news(addons(addonTask()), addons(addonTask(bad)))).toMatchObject({ counts: [0, 1] })
  })

  it('is not resolved by the results of other add-ons while its add-on is installed', () => {
    const running = addonTask({ status: { status: 'Running', riskList: [] } })
    expect(news(addons(running, addonTask(everest)), addons(addonTask(bad)))).toMatchObject({ counts: [1, 0] })
  })

  it('is resolved while another add-on is still being checked', () => {
    const running = addonTask({ ...everest, status: { status: 'Running', riskList: [] } })
    expect(news(addons(addonTask(), running), addons(addonTask(bad)))).toMatchObject({ counts: [1, 1] })
  })

  it('is resolved if the add-on is uninstalled, but not if it was filtered out', () => {
    const now = addons(addonTask(everest))
    expect(compare(now, addons(addonTask(bad))).counts.resolved).toBe(1)
    const asked = { ...now.asked, addonInstanceId: 'i2' }
    expect(compare({ ...now, asked }, addons(addonTask(bad))).counts.resolved).toBe(0)
  })
})

describe('the open findings after a report', () => {
  const open = (report: Report, before: Baseline | null) => openAfter(report, before).map(({ name }) => name)

  it('are those of the report, and those that the run could not check again', () => {
    const first = found(DISK, RESTART)
    const expired = reading(precheck({ status: { ...statusWith(DISK), expireTimeStamp: goTime(-9) } }))
    expect(open(first, null)).toEqual(['NodeDiskCheck', 'RestartRisk'])
    expect(open(expired, baselineOf(first))).toEqual(['result-expired', 'NodeDiskCheck', 'RestartRisk'])
    const carried: Baseline = { generatedAt: null, cutFrom: null, findings: openAfter(expired, baselineOf(first)) }
    expect(open(found(item()), carried)).toEqual([])
    expect(compareWithBaseline(found(DISK), carried).counts).toMatchObject({ new: 0, resolved: 2 })
  })

  it('leave out findings that never decided anything', () => {
    const expired = reading(precheck({ status: { ...statusWith(DISK), expireTimeStamp: goTime(-9) } }))
    expect(open(expired, null)).toEqual(['result-expired'])
  })
})

it('a cut baseline leaves open whether the mildest findings are new', () => {
  const report = found(DISK, RESTART)
  const { findings } = compareWithBaseline(report, { generatedAt: null, findings: [], cutFrom: 'warn' })
  expect(findings.map(({ decision, status }) => [decision, status])).toEqual([
    ['block', 'new'],
    ['warn', null],
  ])
})

it('a compared report is valid by the schema', () => {
  expect(reportSchema.safeParse(compare(found(DISK), found(RESTART))).error).toBeUndefined()
})

describe('a baseline that cannot be read', () => {
  const good = () => JSON.parse(JSON.stringify(found(DISK))) as Record<string, unknown>
  const finding = () => (good()['findings'] as Record<string, unknown>[])[0] ?? {}

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '1'],
    ['another version', JSON.stringify({ ...good(), schemaVersion: 2 })],
    ['no findings', JSON.stringify({ ...good(), findings: {} })],
    ['no time', JSON.stringify({ ...good(), generatedAt: 'yesterday' })],
    ...['fingerprint', 'name', 'title', 'decision', 'decides', 'clusterId', 'check', 'addon'].map(
      (field): [string, string] => [
        `a bad ${field}`,
        JSON.stringify({ ...good(), findings: [{ ...finding(), [field]: 7 }] }),
      ],
    ),
    ['a finding that is a text', JSON.stringify({ ...good(), findings: ['x'] })],
    ['a deep list', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('is %s', (_, text) => {
    expect(readBaseline(text)).toBeNull()
  })

  it('is ignored if a field is missing or wrong', () => {
    expect(readBaseline(JSON.stringify(good()))?.findings).toEqual(found(DISK).findings.map(toBaselineFinding))
  })
})
