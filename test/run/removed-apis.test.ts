import { describe, expect, it } from '@jest/globals'
import { checkResult } from '../../src/model/check-result.js'
import { type ClusterResult, NO_FACTS, subjectOf } from '../../src/model/cluster.js'
import type { CoverageGap } from '../../src/model/coverage.js'
import type { ManifestUse } from '../../src/model/manifest.js'
import type { ManifestScan } from '../../src/run/manifests/index.js'
import { withRemovedApis } from '../../src/run/removed-apis.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { recordingLog } from '../support/cce/live-context.js'
import { virtualClock } from '../support/clock/virtual-clock.js'
import { commitAll, pdb, workspaceOf } from '../support/manifests/workspace.js'
import { failure } from '../support/policy/sources.js'
import { manifestResult, useIn } from '../support/reports/manifests.js'

const ITEM = {
  name: 'DeprecatedApiCheck',
  kind: 'Risk',
  level: 'Info',
  group: null,
  passed: 0,
  failed: 0,
  undecided: 0,
}
const CALL = { url: '/apis/policy/v1beta1/poddisruptionbudgets', userAgent: 'kubectl/v1.22.4' }

const precheck = (calls: readonly object[], over = {}) =>
  checkResult('precheck', [], {
    currentVersion: 'v1.23.5-r0',
    targetVersion: 'v1.25.3-r0',
    items: [calls.length > 0 ? { ...ITEM, failed: 1 } : { ...ITEM, passed: 1 }],
    causes:
      calls.length > 0
        ? [failure({ name: ITEM.name, kind: 'Risk', level: 'Info', risk: { deprecatedAPIRisks: calls } })]
        : [],
    ...over,
  })

const cluster = (id: string, results: ClusterResult['results'], over: Partial<ClusterResult> = {}): ClusterResult => ({
  subject: { ...subjectOf(id), targetVersion: 'v1.25' },
  results,
  diagnostics: [],
  facts: NO_FACTS,
  gaps: [],
  ...over,
})

/** Joins clusters with a repository. @param uses by the id of the cluster that they concern */
async function joined(
  clusters: readonly ClusterResult[],
  uses: Readonly<Record<string, readonly ManifestUse[]>> = {},
  { cwd = '/nowhere', base = null as string | null, listed = [] as readonly { id: string; paths: string[] }[] } = {},
) {
  const scan: ManifestScan = {
    resultFor: () => Promise.reject(new Error('not asked for')),
    usesOf: async (id) => (uses[id ?? ''] ?? []).map((use) => ({ ...use, isInChange: false })),
    evidence: async () => [],
  }
  const { log } = recordingLog()
  const run = {
    cwd,
    env: { PATH: process.env['PATH'] },
    settings: readSettings({ inputs: {}, env: {} }),
    log,
    signal: new AbortController().signal,
    clock: virtualClock(0),
  }
  let asked = 0
  const changes = {
    list: () => {
      asked++
      return Promise.resolve({ files: ['a/pdb.yaml', 'b/pdb.yaml'], count: 2 })
    },
  }
  const sources = {
    trigger:
      base === null
        ? ({ kind: 'other' } as const)
        : ({ kind: 'merge_group', baseSha: base, headSha: base, baseRef: 'main' } as const),
    changes,
    listed: listed.map((entry) => ({ entry: { ...entry }, change: 'none' }) as never),
    inputs: [],
  }
  const result = await withRemovedApis(clusters, scan, sources, run)
  return { clusters: result, asked, rows: result.map(({ removedApis = [] }) => removedApis) }
}

const outcomes = ({ rows }: Awaited<ReturnType<typeof joined>>) =>
  rows.map((own) => own.map(({ kind, outcome }) => `${kind} ${outcome}`))

describe('the removed APIs of a cluster', () => {
  it('are joined with the lines that concern the cluster, and each line gets the outcome', async () => {
    const uses = [useIn('a/pdb.yaml', 1)]
    const one = cluster('a', [precheck([CALL]), manifestResult(uses)])
    const other = cluster('b', [precheck([CALL]), manifestResult([])])
    const result = await joined([one, other], { a: uses })
    expect(outcomes(result)).toEqual([['PodDisruptionBudget live-and-repository'], ['PodDisruptionBudget live-only']])
    const [item, line] = result.clusters[0]?.results.flatMap(({ causes }) => causes) ?? []
    expect(item).toMatchObject({ name: ITEM.name, removedApis: [{ outcome: 'live-and-repository' }] })
    expect(line).toMatchObject({ check: 'manifests', detail: { outcome: 'live-and-repository' } })
  })

  it('are found in the repository where the target still serves what CCE names', async () => {
    const later = useIn('a/flow.yaml', 1, { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3', kind: 'FlowSchema' })
    const call = { url: '/apis/flowcontrol.apiserver.k8s.io/v1beta3/flowschemas', userAgent: 'x' }
    const result = await joined([cluster('a', [precheck([call]), manifestResult([])])], { a: [later] })
    expect(outcomes(result)).toEqual([['FlowSchema live-and-repository']])
  })

  it('are only in the repository if CCE saw no call of them, in a result that counts', async () => {
    const manifests = manifestResult([useIn('a/pdb.yaml', 1)])
    const results = [
      precheck([]),
      precheck([], { decides: false }),
      precheck([], { items: [{ ...ITEM, undecided: 1 }] }),
    ]
    const all = await joined([...results.map((one) => cluster('a', [one, manifests])), cluster('a', [manifests])])
    expect(outcomes(all)).toEqual([
      ['PodDisruptionBudget repository-only'],
      ['PodDisruptionBudget null'],
      ['PodDisruptionBudget null'],
      ['PodDisruptionBudget null'],
    ])
    expect(all.asked).toBe(0)
  })

  it('may be called if the item of CCE failed without the calls', async () => {
    const causes = [failure({ name: ITEM.name, kind: 'Risk', level: 'Info', risk: {} })]
    const failed = precheck([], { causes, items: [{ ...ITEM, failed: 1 }] })
    const result = await joined([cluster('a', [failed, manifestResult([useIn('a/pdb.yaml', 1)])])], {
      a: [useIn('a/pdb.yaml', 1)],
    })
    expect(outcomes(result)).toEqual([['PodDisruptionBudget null']])
  })

  it('have no outcome if the scan left out a file, or did not happen', async () => {
    const gap: CoverageGap = {
      check: 'manifests',
      code: 'unread-manifest',
      file: 'x.yaml',
      line: 1,
      why: 'invalid-yaml',
    }
    const partial = { ...manifestResult([]), gaps: [gap] }
    const failed = manifestResult([])
    const absent: CoverageGap = { check: 'manifests', code: 'absent-files', why: 'sparse', count: 1, files: ['x.yaml'] }
    const beyond: CoverageGap = { check: 'manifests', code: 'unknown-removals', targetVersion: 'v1.50', newest: '1.38' }
    const result = await joined([
      cluster('a', [precheck([CALL]), partial]),
      cluster('a', [precheck([CALL])]),
      cluster('a', [precheck([CALL]), { ...failed, gaps: [absent] }]),
      cluster('a', [precheck([CALL]), { ...failed, gaps: [beyond] }]),
    ])
    expect(outcomes(result)).toEqual([
      ['PodDisruptionBudget null'],
      ['PodDisruptionBudget null'],
      ['PodDisruptionBudget null'],
      ['PodDisruptionBudget live-only'],
    ])
  })

  it('are fixed for the clusters that the changed files concern, and the change is asked for once', async () => {
    const cwd = workspaceOf({ 'a/pdb.yaml': pdb(), 'b/pdb.yaml': pdb('b', 'policy/v1') })
    const base = commitAll(cwd)
    const results = [precheck([CALL]), manifestResult([])]
    const listed = [
      { id: 'a', paths: ['a/**'] },
      { id: 'b', paths: ['b/**'] },
    ]
    const result = await joined([cluster('a', results), cluster('b', results)], {}, { cwd, base, listed })
    expect(outcomes(result)).toEqual([['PodDisruptionBudget fixed-here'], ['PodDisruptionBudget live-only']])
    expect(result.asked).toBe(1)
  })

  it('leave a cluster without any of them as it is', async () => {
    const plain = cluster('a', [precheck([]), manifestResult([])])
    expect((await joined([plain])).clusters).toEqual([plain])
  })
})
