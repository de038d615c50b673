import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { renderJunit } from '../../../src/report/junit/xml.js'
import { failed, item, NOW, stage, withItems, withStages } from '../../support/cce/responses.js'
import { NOTHING_ASSERTED, precheckResult } from '../../support/cce/results.js'
import { CASES } from '../../support/reports/cases.js'
import { reportOf } from '../../support/reports/report-of.js'
import { about, check, cluster, finding, reading, report, row } from '../reports.js'
import { casesIn, type ReadCase, read, schemaProblems, suitesIn } from './reading.js'

const golden = async (name: string): Promise<Report> => (await CASES[name]?.()) as Report
const ends = (made: Report) => Object.fromEntries(casesIn(made).map(({ name, outcome }) => [name, outcome]))
const isRed = (made: Report) => casesIn(made).some(({ outcome }) => outcome === 'failure' || outcome === 'error')

const WAIVER = `version: 1
waivers:
  - name: RestartRisk
    reason: maintenance window CHG-1
    owner: "@org/platform"
    expires: 2026-02-01
`

/** Whether every count of a file is that of what it holds. */
function countsAreExact(xml: string): void {
  const { attributes, suites } = read(xml)
  const count = (outcome: string | null, all: readonly ReadCase[] = suites.flatMap(({ cases }) => cases)) =>
    String(all.filter((one) => outcome === null || one.outcome === outcome).length)
  expect(attributes).toMatchObject({
    tests: count(null),
    failures: count('failure'),
    errors: count('error'),
    time: '0',
  })
  for (const { attributes: own, cases } of suites)
    expect(own).toMatchObject({
      tests: count(null, cases),
      failures: count('failure', cases),
      errors: count('error', cases),
      skipped: count('skipped', cases),
      time: '0',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
    })
}

it('report.junit.xml is valid by the schema of Jenkins in every case', async () => {
  const files = await Promise.all(Object.values(CASES).map(async (make) => renderJunit(await make())))
  expect(await schemaProblems(files)).toEqual([])
})

it('the check by the schema notices a file that is broken on purpose', async () => {
  const xml = renderJunit(await golden('blocked'))
  expect(await schemaProblems([xml.replace('<testsuite name=', '<testsuite title=')])).not.toEqual([])
})

describe.each(Object.entries(CASES))('report.junit.xml of the case %s', (_name, make) => {
  it('counts its test cases, and is red if the verdict is red', async () => {
    const made = await make()
    countsAreExact(renderJunit(made))
    expect(isRed(made)).toBe(made.verdict === 'block' || made.verdict === 'inconclusive')
    expect(casesIn(made).length).toBeGreaterThan(0)
  })

  it('has one suite for each check, and unique names of suites and cases', async () => {
    const made = await make()
    const suites = suitesIn(made)
    expect(suites.length).toBeGreaterThanOrEqual(made.clusters.flatMap(({ checks }) => checks).length)
    for (const names of [suites, ...suites.map(({ cases }) => cases)].map((all) => all.map(({ name }) => name)))
      expect(new Set(names).size).toBe(names.length)
  })
})

describe('the test case of an item', () => {
  it('passes if the item passed', () => {
    const passed = check({ verdict: 'pass', items: [row('NodeCPUCheck', 3)] })
    const made = report({ verdict: 'pass', clusters: [cluster('cluster-a', passed)] })
    expect(casesIn(made)).toMatchObject([{ name: 'NodeCPUCheck', outcome: 'passed', text: '' }])
  })

  it('is a failure with cause, affected nodes, meaning, fix and link if the item blocks', () => {
    const [one] = casesIn(
      reading(withStages(stage('n1', failed({ name: 'AddonLimit' })), stage('n2', item({ name: 'AddonLimit' })))),
    ).filter(({ name }) => name === 'AddonLimit')
    expect(one).toMatchObject({
      outcome: 'failure',
      type: 'block',
      message: 'Add-ons (AddonLimit), Exception · Fatal: disk is full',
    })
    expect(one?.text.split('\n')).toEqual([
      'Passed 2, failed 1, undecided 0.',
      '',
      'Add-ons (AddonLimit), Exception · Fatal',
      'disk is full',
      '1 node: n1; cluster 11111111-2222-3333-4444-555555555555',
      expect.stringMatching(/^An installed add-on/),
      expect.stringMatching(/^Fix \(platform team\): Repair/),
      expect.stringMatching(/^See https:/),
    ])
  })

  it('has all causes of the item, and the status of the most severe one', () => {
    const made = about(
      [finding({ message: 'disk full' }), finding({ message: 'disk gone', decision: 'warn' })],
      [row('NodeDiskCheck', 1, 4)],
    )
    const [one, ...others] = casesIn(made)
    expect(others).toEqual([])
    expect(one).toMatchObject({ outcome: 'failure', message: expect.stringMatching(/^2 causes: .*disk full$/) })
    expect(one?.text).toMatch(/Cause 1 of 2\n[\s\S]*disk full[\s\S]*Cause 2 of 2\n[\s\S]*disk gone/)
  })

  it('is an error if the check of the item broke', async () => {
    expect(ends(await golden('check-broke'))).toMatchObject({ NodeDiskCheck: 'error' })
  })

  it('passes and names the risk if the item warns', () => {
    const [one] = casesIn(about([finding({ decision: 'warn' })], [row('NodeDiskCheck', 0, 1)]))
    expect(one).toMatchObject({ outcome: 'system-out', text: expect.stringContaining('The disk is full') })
  })

  it('is skipped if the item is waived, and names the owner and expiry of the waiver', () => {
    const made = reading(withItems(failed({ name: 'RestartRisk', kind: 'Risk', level: 'Warning' })), { policy: WAIVER })
    const one = casesIn(made).find(({ name }) => name === 'RestartRisk')
    expect(one).toMatchObject({
      outcome: 'skipped',
      type: 'waived',
      message: 'waived by @org/platform until 2026-02-01',
    })
    expect(one?.text).toContain('maintenance window CHG-1')
  })

  it('has the status of the other nodes if the item is waived on some nodes only', () => {
    const made = about(
      [
        finding(),
        finding({
          decision: 'waived',
          waiver: { entry: 'waivers[0]', line: 3, reason: 'r', owner: 'o', expires: '2026-02-01', daysLeft: 3 },
        }),
      ],
      [row('NodeDiskCheck', 0, 2)],
    )
    expect(ends(made)).toEqual({ NodeDiskCheck: 'failure' })
  })

  it('is an error if the item could not be decided, even if it passed elsewhere', () => {
    expect(ends(about([], [row('NodeDiskCheck', 5, 0, 1)]))).toMatchObject({ NodeDiskCheck: 'error' })
    expect(ends(about([], [row('NodeDiskCheck', 0)]))).toMatchObject({ NodeDiskCheck: 'error' })
  })

  it('is skipped if the result does not count', async () => {
    expect(ends(await golden('expired'))).toMatchObject({
      NodeDiskCheck: 'skipped',
      NodeCPUCheck: 'passed',
      'result-expired: Result expired': 'error',
    })
  })
})

describe('a finding without an item', () => {
  it('is a test case of its own, whether of the gate, the policy or a manifest', () => {
    const location = { file: 'k8s/cron job.yaml', line: 3 }
    const made = about([
      finding({ scope: 'gate', name: 'no-expiry', title: 'No expiry', decision: 'inconclusive' }),
      finding({
        scope: 'gate',
        name: 'policy-error',
        title: 'Waiver expired',
        decision: 'warn',
        check: null,
        location,
      }),
      finding({ scope: 'manifest', name: 'RemovedApi', title: 'RemovedApi', check: 'manifests', location }),
      finding({ scope: 'manifest', name: 'RemovedApi', title: 'RemovedApi', check: 'manifests', location }),
    ])
    expect(suitesIn(made).map(({ name, cases }) => [name, cases.map((one) => `${one.name} = ${one.outcome}`)])).toEqual(
      [
        ['gate', ['policy-error: Waiver expired (k8s/cron job.yaml:3) = system-out']],
        [
          'manifests (cluster-a)',
          ['RemovedApi (k8s/cron job.yaml:3) = failure', 'RemovedApi (k8s/cron job.yaml:3) (2) = failure'],
        ],
        ['precheck (cluster-a)', ['no-expiry: No expiry = error']],
      ],
    )
  })

  it('is replaced by the verdict if nothing else is red', () => {
    const upgrade = check({ check: 'upgrade', verdict: 'pass', clusterId: 'cluster-a' })
    expect(ends(report({ verdict: 'pass', clusters: [cluster('cluster-a', upgrade)] }))).toEqual({
      upgrade: 'system-out',
    })
    expect(ends(report({ clusters: [cluster('cluster-a', { ...upgrade, verdict: 'block' })] }))).toEqual({
      upgrade: 'failure',
    })
    expect(ends(report({ verdict: 'inconclusive' }))).toEqual({ verdict: 'error' })
    expect(
      ends(report({ verdict: 'block', clusters: [cluster('a', check({ verdict: 'pass', items: [row('X', 1)] }))] })),
    ).toEqual({
      X: 'passed',
      verdict: 'failure',
    })
  })

  it('is an error for wrong settings, and one skipped case if nothing had to be checked', async () => {
    expect(Object.values(ends(await golden('wrong-settings')))).toEqual(['error', 'error'])
    expect(casesIn(await golden('not-applicable'))).toMatchObject([
      { name: 'verdict', outcome: 'skipped', message: expect.stringMatching(/^None of the 3 changed files/) },
    ])
  })
})

it('report.junit.xml names the fields of configuration risks, but no value', async () => {
  const xml = renderJunit(await golden('blocked'))
  expect(xml).not.toMatch(/-secret/)
  expect(xml).toContain('kubeAPIQPS')
})

it('Chinese JUnit XML has Chinese sentences and the same names of cases, suites and properties', () => {
  const raw = withItems(failed(), failed({ name: 'Odd', phase: 'Strange' }))
  const [english, chinese] = (['en', 'zh-cn'] as const).map((language) =>
    reportOf([precheckResult(raw, NOTHING_ASSERTED, NOW, null)], { language }),
  ) as [Report, Report]
  const text = casesIn(chinese)
    .map((one) => `${one.message} ${one.text}`)
    .join('\n')
  for (const words of ['处理方法', '参考：', '通过 0，未通过 1，未判定 0。', '该检查项无法判定'])
    expect(text).toContain(words)
  expect(text).not.toMatch(/\bFix:|\bSee http|undecided/)
  const names = (made: Report) =>
    suitesIn(made).map(({ name, properties, cases }) => [
      name,
      properties,
      cases.map(({ name: own, outcome }) => [own.split(':')[0], outcome]),
    ])
  expect(names(chinese)).toEqual(names(english))
})
