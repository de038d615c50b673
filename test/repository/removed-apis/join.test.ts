import { describe, expect, it } from '@jest/globals'
import {
  type JoinInput,
  joinRemovedApis,
  outcomeOfUse,
  type RepositoryUse,
} from '../../../src/repository/removed-apis/join.js'

const PDB = { apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget' }
const CRONJOB = { apiVersion: 'batch/v1beta1', kind: 'CronJob' }
const PDB_URL = '/apis/policy/v1beta1/namespaces/shop/poddisruptionbudgets/web'
const KUBECTL = 'kubectl/v1.22.1 (linux/amd64) kubernetes/632ed30'

const use = (api: { apiVersion: string; kind: string | null }, file: string, line = 1): RepositoryUse => ({
  ...api,
  location: { file, line, column: 13 },
  archived: null,
  syntax: 'object',
  isInChange: false,
})

const call = (url: string, userAgent: string) => ({ url, userAgent })

const join = (over: Partial<JoinInput>) =>
  joinRemovedApis({
    risks: [],
    isLiveKnown: true,
    uses: [],
    isScanWhole: true,
    base: { kind: 'no-change' },
    releases: [],
    currentVersion: 'v1.23.8-r0',
    targetVersion: 'v1.25.3-r0',
    ...over,
  })

describe('an API that is called and written in the repository', () => {
  it('is to be fixed here: one row has its callers, its lines and its replacement', () => {
    const rows = join({
      risks: [
        call(PDB_URL, KUBECTL),
        call(PDB_URL, KUBECTL),
        call('/apis/policy/v1beta1/poddisruptionbudgets', 'Helm/3.9.0'),
      ],
      uses: [use(PDB, 'b.yaml', 7), use(PDB, 'a.yaml', 3), use(CRONJOB, 'c.yaml')],
    })
    expect(rows[0]).toMatchObject({
      ...PDB,
      resource: 'poddisruptionbudgets',
      removedIn: '1.25',
      replacement: 'policy/v1',
      isServedNow: true,
      isServedAfter: false,
      outcome: 'live-and-repository',
      useCount: 2,
      uses: [
        { file: 'a.yaml', line: 3 },
        { file: 'b.yaml', line: 7 },
      ],
    })
    expect(rows[0]?.callers.map(({ who }) => who)).toEqual(['kubectl', 'helm'])
    expect(rows.slice(1)).toMatchObject([{ ...CRONJOB, outcome: 'repository-only' }])
  })

  it('lists the first lines, those of files that the change touches before others', () => {
    const uses = Array.from({ length: 100 }, (_, index) => use(PDB, 'a.yaml', index + 1))
    const [row] = join({
      risks: [call(PDB_URL, KUBECTL)],
      uses: [...uses, { ...use(PDB, 'z.yaml'), isInChange: true }],
    })
    expect(row?.useCount).toBe(101)
    expect(row?.uses).toHaveLength(20)
    expect(row?.uses[0]).toMatchObject({ file: 'z.yaml', isInChange: true })
  })

  it('lists lines that decide before others', () => {
    const inString = { ...use(PDB, 'a.yaml'), syntax: 'embedded' as const }
    const [row] = join({ risks: [call(PDB_URL, KUBECTL)], uses: [inString, use(PDB, 'z.yaml')] })
    expect(row?.uses.map(({ file }) => file)).toEqual(['z.yaml', 'a.yaml'])
  })

  it('includes uses whose kind is not known', () => {
    const helper = use({ apiVersion: 'policy/v1beta1', kind: null }, 'templates/_helpers.tpl')
    const rows = join({ risks: [call(PDB_URL, KUBECTL)], uses: [helper] })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.outcome).toBe('live-and-repository')
    expect(outcomeOfUse(helper, rows)).toBe('live-and-repository')
  })

  it('tells how many of its uses the change removes', () => {
    const base = {
      kind: 'known',
      files: new Set(['a.yaml']),
      uses: [use(PDB, 'a.yaml', 1), use(PDB, 'a.yaml', 9)],
    } as const
    const [row] = join({ risks: [call(PDB_URL, KUBECTL)], uses: [use(PDB, 'a.yaml', 1)], base })
    expect(row).toMatchObject({
      outcome: 'live-and-repository',
      fix: 'fixed',
      fixedLines: [{ file: 'a.yaml', line: 9 }],
    })
  })
})

describe('an API that is only called', () => {
  it('is called by somebody else if no line says it', () => {
    const [row] = join({
      risks: [call(PDB_URL, 'argocd-application-controller/v2.6.15')],
      uses: [use(CRONJOB, 'c.yaml')],
    })
    expect(row).toMatchObject({ outcome: 'live-only', useCount: 0, uses: [], fix: 'no-change' })
  })

  it('is of an unknown outcome if the repository was not scanned, or not whole', () => {
    const risks = [call(PDB_URL, KUBECTL)]
    expect(join({ risks, uses: null })[0]).toMatchObject({ outcome: null, useCount: null })
    expect(join({ risks, isScanWhole: false })[0]).toMatchObject({ outcome: null, useCount: 0 })
  })

  it('is fixed in the change if the change removes its last lines', () => {
    const base = { kind: 'known', files: new Set(['a.yaml']), uses: [use(PDB, 'a.yaml', 5)] } as const
    const risks = [call(PDB_URL, KUBECTL)]
    expect(join({ risks, base })[0]).toMatchObject({
      outcome: 'fixed-here',
      fix: 'fixed',
      fixedLines: [{ file: 'a.yaml', line: 5, column: 13 }],
    })
    // another API that the change removes says nothing about this one
    const other = { ...base, uses: [use(CRONJOB, 'a.yaml', 5)] }
    expect(join({ risks, base: other })[0]).toMatchObject({ outcome: 'live-only', fix: 'not-fixed' })
  })

  it('is not called fixed if a base version could not be read', () => {
    const base = { kind: 'unknown', files: new Set(['a.yaml']), uses: [use(PDB, 'a.yaml', 5)] } as const
    expect(join({ risks: [call(PDB_URL, KUBECTL)], base })[0]).toMatchObject({ outcome: 'live-only', fix: 'unknown' })
  })

  it('is not fixed by a file that was only renamed', () => {
    const base = { kind: 'known', files: new Set(['a.yaml', 'b.yaml']), uses: [use(PDB, 'a.yaml', 5)] } as const
    const [row] = join({ risks: [call(PDB_URL, KUBECTL)], uses: [use(PDB, 'b.yaml', 5)], base })
    expect(row).toMatchObject({ outcome: 'live-and-repository', fix: 'not-fixed', fixedLines: [] })
  })

  it('keeps a row of its own if the URL or the entry cannot be read', () => {
    const rows = join({ risks: [call('/healthz', KUBECTL), 'nonsense', null, { url: 7 }], uses: [use(PDB, 'a.yaml')] })
    expect(rows.map(({ apiVersion }) => apiVersion)).toEqual(['', '/healthz', '7', 'policy/v1beta1'])
    expect(rows[1]).toMatchObject({ kind: null, removedIn: null, isServedNow: null, outcome: null })
  })

  it('is not said to be in no line if the scan does not look for it', () => {
    const snapshots = call('/apis/snapshot.storage.k8s.io/v1beta1/namespaces/a/volumesnapshots', KUBECTL)
    const events = call('/api/v1/namespaces/a/events?allowWatchBookmarks=true', KUBECTL)
    const rows = join({ risks: [snapshots, events] })
    expect(rows.map(({ removedIn, outcome }) => [removedIn, outcome])).toEqual([
      [null, null],
      [null, null],
    ])
    const line = use({ apiVersion: 'snapshot.storage.k8s.io/v1beta1', kind: 'VolumeSnapshot' }, 'a.yaml')
    expect(join({ risks: [snapshots], uses: [line] })[0]).toMatchObject({ outcome: 'live-and-repository', useCount: 1 })
  })

  it('is gone with the last kind of its version, and has the replacement that all of its kinds have', () => {
    const rows = join({
      risks: ['extensions/v1beta1', 'policy/v1beta1', 'storage.k8s.io/v1beta1', 'apps/v1beta2'].map((version) =>
        call(`/apis/${version}`, KUBECTL),
      ),
    })
    expect(rows).toMatchObject([
      { apiVersion: 'apps/v1beta2', kind: null, removedIn: '1.16', replacement: 'apps/v1' },
      { apiVersion: 'extensions/v1beta1', kind: null, removedIn: '1.22', replacement: null },
      { apiVersion: 'policy/v1beta1', kind: null, removedIn: '1.25', replacement: null },
      { apiVersion: 'storage.k8s.io/v1beta1', kind: null, removedIn: '1.37', isServedAfter: true },
    ])
  })

  it('is not taken for another kind of its version that the catalog has', () => {
    expect(join({ risks: [call('/apis/storage.k8s.io/v1beta1/others', KUBECTL)] })).toMatchObject([
      { kind: null, removedIn: null, replacement: null, isServedAfter: null, outcome: null },
    ])
  })

  it('has every kind of its version if the URL names none', () => {
    const [row] = join({ risks: [call('/apis/batch/v1beta1', KUBECTL)], uses: [use(CRONJOB, 'c.yaml')] })
    expect(row).toMatchObject({ kind: 'CronJob', resource: null, outcome: 'live-and-repository' })
  })
})

describe('an API that is only in the repository', () => {
  it('breaks at the next apply, unless it is not known what is called', () => {
    expect(join({ uses: [use(PDB, 'a.yaml')] })).toMatchObject([{ ...PDB, outcome: 'repository-only', callers: [] }])
    expect(join({ uses: [use(PDB, 'a.yaml')], isLiveKnown: false })).toMatchObject([{ ...PDB, outcome: null }])
    const unreadable = join({
      uses: [use(PDB, 'a.yaml')],
      risks: [call('policy/v1beta1 PodDisruptionBudget', KUBECTL)],
    })
    expect(unreadable.at(-1)).toMatchObject({ ...PDB, outcome: null })
  })

  it('has no row if the target serves it, or if no target is known', () => {
    const flow = { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3', kind: 'FlowSchema' }
    expect(join({ uses: [use(flow, 'a.yaml')] })).toEqual([])
    expect(join({ uses: [use(PDB, 'a.yaml')], targetVersion: null })).toEqual([])
  })
})

describe('an API behind a condition in templates', () => {
  it('is marked if no other line uses it', () => {
    const guarded = { ...use(PDB, 'templates/pdb.yaml'), syntax: 'guarded' as const }
    expect(join({ uses: [guarded] })).toMatchObject([{ outcome: 'repository-only', isGuarded: true }])
    expect(join({ uses: [guarded, use(PDB, 'a.yaml')] })).toMatchObject([{ isGuarded: false }])
    expect(join({ risks: [call(PDB_URL, KUBECTL)] })).toMatchObject([{ isGuarded: false }])
  })
})

describe('a release of Helm', () => {
  it('is named in the row of the API that it stores', () => {
    const release = { name: 'web', namespace: 'shop', chart: 'web', chartVersion: '1.2.0', apis: [PDB, CRONJOB] }
    const rows = join({ risks: [call(PDB_URL, KUBECTL)], releases: [release] })
    const { apis: _, ...named } = release
    expect(rows).toMatchObject([
      { ...PDB, outcome: 'live-only', releases: [named] },
      { ...CRONJOB, outcome: null, callers: [], releases: [named] },
    ])
  })
})
