import { describe, expect, it } from '@jest/globals'
import { calledText, joinedAdvice, releaseName, removedApiAdvice } from '../../src/messages/removed-apis.js'
import { JOIN_OUTCOMES } from '../../src/model/manifest.js'
import { CALLER_KINDS, type RemovedApiUse } from '../../src/model/removed-api.js'

const LINE = { file: 'a.yaml', line: 3, column: 13 }

const row = (over: Partial<RemovedApiUse> = {}): RemovedApiUse => ({
  apiVersion: 'policy/v1beta1',
  kind: 'PodDisruptionBudget',
  resource: 'poddisruptionbudgets',
  removedIn: '1.25',
  replacement: 'policy/v1',
  isReplacementServedByBoth: true,
  isServedNow: true,
  isServedAfter: false,
  outcome: 'live-and-repository',
  callers: [{ url: '/x', userAgent: 'kubectl/v1.22.4', who: 'kubectl', name: 'kubectl', version: 'v1.22.4' }],
  useCount: 1,
  uses: [{ ...LINE, isInChange: false }],
  fix: 'no-change',
  fixedLines: [],
  releases: [],
  ...over,
})

const advice = (over: Partial<RemovedApiUse>): string => removedApiAdvice(row(over)).en

describe('the advice on a removed API', () => {
  it.each<[string, Partial<RemovedApiUse>, RegExp]>([
    [
      'fixes the lines',
      {},
      /^Live and in this repository: it is called, and 1 line here uses it \(a\.yaml:3\)\. Change it there to policy\/v1\./,
    ],
    [
      'leaves the order to the findings',
      { isReplacementServedByBoth: false },
      /in the order that the findings on these lines give/,
    ],
    ['removes what nothing replaces', { replacement: null }, /No API replaces it, so remove it there\./],
    [
      'leaves a template with a condition as it is',
      { isGuarded: true },
      /so that nothing has to change there\. By its user agent, the caller is kubectl/,
    ],
    [
      'says the same where nobody calls it',
      { isGuarded: true, outcome: 'repository-only', callers: [] },
      /24 hours \(a\.yaml:3\)\. The template has a condition/,
    ],
    [
      'names the caller',
      { outcome: 'live-only', uses: [] },
      /By its user agent, the caller is kubectl v1\.22\.4\. Find the person or script/,
    ],
    [
      'warns of the next apply',
      { outcome: 'repository-only', callers: [] },
      /the next apply after the upgrade fails \(a\.yaml:3\)/,
    ],
    [
      'says that applying fails already where the cluster does not serve it any more',
      { outcome: 'repository-only', callers: [], isServedNow: false },
      /so applying these files fails already \(a\.yaml:3\)\. Change it there/,
    ],
    [
      'waits for a day',
      { outcome: 'fixed-here', fixedLines: [LINE] },
      /before: a\.yaml:3\)\. CCE still reports it until 24 hours/,
    ],
    ['asks for a scan', { outcome: null, useCount: null }, /add manifests to the input checks/],
    ['admits what was not read', { outcome: null, useCount: 0 }, /parts of the repository could not be read/],
    [
      'admits an unknown change',
      { outcome: 'live-only', fix: 'unknown' },
      /the base version of a changed file, could not be read/,
    ],
    [
      'admits what the catalog lacks',
      { removedIn: null, outcome: 'live-only' },
      /^The catalog of removed APIs does not have it\./,
    ],
    [
      'begins with the chart where Helm stores it',
      { releases: [{ name: 'web', namespace: 'shop', chart: 'web', chartVersion: '1.2.0' }] },
      /Upgrade the chart first: shop\/web \(chart web 1\.2\.0\) still stores it/,
    ],
  ])('%s', (_, over, expected) => {
    expect(advice(over)).toMatch(expected)
  })

  it('has whole sentences in both languages, whatever is known', () => {
    for (const outcome of [...JOIN_OUTCOMES, null])
      for (const who of CALLER_KINDS)
        for (const fix of ['fixed', 'not-fixed', 'unknown', 'no-change'] as const) {
          const callers = [{ url: '', userAgent: '', who, name: null, version: null }]
          const { en, zh } = removedApiAdvice(row({ outcome, fix, callers, fixedLines: fix === 'fixed' ? [LINE] : [] }))
          expect(en).toMatch(/^[A-Z].*\.$/)
          expect(en).not.toMatch(/ {2}|undefined|null|\(\)/)
          expect(zh).toMatch(/。$/)
          expect(zh).not.toMatch(/undefined|null|（）/)
        }
  })
})

describe('the advice on the item of CCE', () => {
  it('has one sentence for each outcome, with the first line of each API', () => {
    const rows = [
      row(),
      row({ apiVersion: 'batch/v1beta1', kind: 'CronJob', outcome: 'fixed-here', uses: [] }),
      row({ apiVersion: 'extensions/v1beta1', kind: 'Ingress', outcome: 'live-only', uses: [] }),
      row({ apiVersion: 'x/v1', kind: null, outcome: null }),
    ]
    expect(joinedAdvice(rows).map(({ en }) => en)).toEqual([
      'Live and in this repository, so fix the lines here: policy/v1beta1 PodDisruptionBudget (a.yaml:3).',
      'Live only, so fix the callers: extensions/v1beta1 Ingress.',
      'Fixed in this pull request: batch/v1beta1 CronJob; CCE reports it until 24 hours after the last call.',
    ])
  })

  it('blames the callers where all lines are behind a condition', () => {
    expect(joinedAdvice([row({ isGuarded: true })]).map(({ en }) => en)).toEqual([
      'Live, and in this repository only behind a condition of a template, so fix the callers: policy/v1beta1 PodDisruptionBudget (a.yaml:3).',
    ])
  })

  it('asks for a wider look where the API is not among those that are looked for', () => {
    expect(removedApiAdvice(row({ removedIn: null, outcome: null, useCount: 0 })).en).toContain(
      'because only the APIs of the catalog are looked for',
    )
  })

  it('names three APIs of an outcome, and how many more there are', () => {
    const rows = Array.from({ length: 10 }, (_, index) => row({ kind: `Kind${index}`, uses: [] }))
    expect(joinedAdvice(rows)[0]?.en).toMatch(/Kind0.*Kind1.*Kind2 and 7 more\.$/)
    expect(joinedAdvice([])).toEqual([])
  })
})

describe('a release of Helm', () => {
  it('is named with what is known of it', () => {
    expect(releaseName({ name: 'web', namespace: null, chart: null, chartVersion: null }).en).toBe('web')
    expect(releaseName({ name: 'web', namespace: 'shop', chart: 'web', chartVersion: null }).en).toBe(
      'shop/web (chart web)',
    )
  })
})

describe('a finding on a line', () => {
  it('says nothing of calls where it is no removed API', () => {
    const use = {
      apiVersion: 'a/v1',
      kind: 'A',
      name: null,
      syntax: 'object',
      location: LINE,
      archived: null,
      isLiteral: true,
    } as const
    expect(calledText({ code: 'webhook', use, webhook: null, faults: [] })).toEqual([])
  })
})
