import { describe, expect, it } from '@jest/globals'
import { affectsVerdict } from '../../../src/model/coverage.js'
import type { ManifestSyntax, ManifestUse } from '../../../src/model/manifest.js'
import { manifestResult } from '../../../src/repository/manifests/result.js'

const use = (file: string, syntax: ManifestSyntax = 'object'): ManifestUse => ({
  apiVersion: 'policy/v1beta1',
  kind: 'PodDisruptionBudget',
  name: null,
  syntax,
  location: { file, line: 1, column: 13 },
  archived: null,
  isLiteral: true,
})

const NOTHING = { webhooks: [], riskPatterns: [], riskLines: [], unread: [], skipped: [], fileCount: 9, endedBy: null }

const resultOf = (uses: readonly ManifestUse[], mostFindings: number) =>
  manifestResult(
    { ...NOTHING, uses },
    { clusterId: null, currentVersion: 'v1.24', targetVersion: 'v1.31' },
    { concerns: () => true, isInChange: (file) => file.startsWith('mine'), mostFindings },
  )

const filesIn = ({ causes }: ReturnType<typeof resultOf>) =>
  causes.map((cause) => ('location' in cause ? cause.location?.file : null))

describe('more uses than a report can list', () => {
  it('leave those that are most severe, and of these the ones that the change touches, in their order', () => {
    const uses = [use('a', 'embedded'), use('b'), use('mine-c', 'nested'), use('mine-d'), use('e', 'terraform')]
    const result = resultOf(uses, 3)
    expect(filesIn(result)).toEqual(['b', 'mine-c', 'mine-d'])
    expect(result.gaps).toEqual([{ check: 'manifests', code: 'more-uses', listed: 3, total: 5 }])
    expect(result.diagnostics).toEqual([])
    expect(resultOf(uses, 5).gaps).toEqual([])
  })

  it('cannot be decided on if some that would block are left out, because the others could be waived', () => {
    const result = resultOf([use('a'), use('b'), use('mine')], 2)
    expect(filesIn(result)).toEqual(['a', 'mine'])
    expect(result.diagnostics.map(({ detail }) => detail)).toEqual([{ name: 'no-result', why: 'too-many-uses' }])
  })
})

it.each([
  ['v1.28', 'v1.13', ['older-target'], 'undecided'],
  ['v1.31.1-r0', 'v1.30', ['older-target'], 'undecided'],
  ['v1.31.1-r0', 'v1.31', [], 'passed'],
  ['v1.31', 'v1.32', [], 'passed'],
  [null, 'v1.13', [], 'passed'],
])('an upgrade from %s to %s has the problems %j', (currentVersion, targetVersion, problems, counted) => {
  const { diagnostics, items } = manifestResult(
    { ...NOTHING, uses: [] },
    { clusterId: null, currentVersion, targetVersion },
    { concerns: () => true, isInChange: () => false, mostFindings: 1 },
  )
  expect(diagnostics.map(({ detail }) => 'why' in detail && detail.why)).toEqual(problems)
  expect(items[0]).toMatchObject({ name: 'removed-api', [counted]: 1 })
})

it('parts that could not be read are listed up to a number, and the others counted', () => {
  const { gaps } = manifestResult(
    { ...NOTHING, uses: [], unread: ['a', 'b', 'c', 'd'].map((file) => ({ file, line: 1, why: 'invalid-yaml' })) },
    { clusterId: null, currentVersion: 'v1.24', targetVersion: 'v1.31' },
    { concerns: (file) => file !== 'b', isInChange: () => false, mostFindings: 1 },
  )
  expect(gaps).toEqual([
    { check: 'manifests', code: 'unread-manifest', file: 'a', line: 1, why: 'invalid-yaml' },
    { check: 'manifests', code: 'more-unread', count: 2 },
  ])
  expect(gaps.every(affectsVerdict)).toBe(true)
})

it.each([
  ['slow-paths', 'slow-manifest-paths'],
  ['time-over', 'scan-time-over'],
] as const)('a scan that ended because of %s cannot be decided on', (endedBy, problem) => {
  const { diagnostics } = manifestResult(
    { ...NOTHING, uses: [], endedBy },
    { clusterId: null, currentVersion: 'v1.24', targetVersion: 'v1.31' },
    { concerns: () => true, isInChange: () => false, mostFindings: 1 },
  )
  expect(diagnostics.map(({ detail }) => detail)).toEqual([{ name: 'no-result', why: problem }])
})

it.each(['sparse', 'unnamed-sparse', 'lfs', 'deleted', 'link'] as const)(
  'what is left out because of %s keeps a cluster from passing if its content could be applied',
  (why) => {
    const { gaps } = manifestResult(
      { ...NOTHING, uses: [], skipped: [{ why, count: 1, files: ['a'] }] },
      { clusterId: null, currentVersion: 'v1.24', targetVersion: 'v1.31' },
      { concerns: () => true, isInChange: () => false, mostFindings: 1 },
    )
    expect(gaps.map(affectsVerdict)).toEqual([why !== 'link'])
  },
)

it('what was looked for and not found is an item that passed, unless the scan was not whole', () => {
  const items = (over: object) =>
    manifestResult(
      { ...NOTHING, uses: [], ...over },
      { clusterId: null, currentVersion: null, targetVersion: 'v1.31' },
      { concerns: () => true, isInChange: () => false, mostFindings: 1 },
    ).items.map(({ name, passed, undecided }) => `${name} ${passed} ${undecided}`)
  const names = ['removed-api', 'removed-custom-resource', 'webhook']
  expect(items({})).toEqual(names.map((name) => `${name} 1 0`))
  expect(items({ endedBy: 'time-over' })).toEqual(names.map((name) => `${name} 0 1`))
  expect(items({ fileCount: 0 })).toEqual(names.map((name) => `${name} 0 1`))
})
