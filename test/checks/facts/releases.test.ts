import { describe, expect, it } from '@jest/globals'
import { queryReleases, readKeptReleases, releaseGaps } from '../../../src/checks/facts/releases.js'
import { removedApisIn } from '../../../src/repository/removed-apis/stored.js'
import { apiError, liveContext } from '../../support/cce/live-context.js'
import type { Json } from '../../support/cce/responses.js'

const PDB = { apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget' }
const MANIFEST = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\n'
const SECRET = 'a-password'

const release = (over: Json = {}): Json => ({
  name: 'web',
  namespace: 'shop',
  chart_name: 'web',
  chart_version: '1.2.0',
  status: 'DEPLOYED',
  resources: MANIFEST,
  values: JSON.stringify({ password: SECRET }),
  parameters: SECRET,
  description: SECRET,
  ...over,
})

/** Lists releases. @param shown what ShowRelease responds; a number is the status of a failure */
async function list(answer: unknown, shown: unknown = {}) {
  const { context, calls, kept } = liveContext(
    (call) => {
      const value = call.operation === 'ListReleases' ? answer : shown
      if (typeof value !== 'number') return value
      return apiError(value === 403 ? 'no-permission' : 'server-error', call, { status: value })
    },
    { removedApisIn: async (text) => removedApisIn(text) },
  )
  const stored = await queryReleases(context)
  const [evidence] = kept
  return { stored, gaps: releaseGaps(stored).map(({ code }) => code), paths: calls.map(({ path }) => path), evidence }
}

describe('the releases of Helm', () => {
  it('are those that store a removed API, with their charts', async () => {
    const other = release({ name: 'other', resources: MANIFEST.replace('v1beta1', 'v1') })
    const { stored, gaps, paths } = await list([release(), other])
    expect(stored.releases).toEqual([
      { name: 'web', namespace: 'shop', chart: 'web', chartVersion: '1.2.0', apis: [PDB] },
    ])
    expect(gaps).toEqual([])
    expect(paths).toEqual([expect.stringMatching(/^\/cce\/cam\/v3\/clusters\/[^/]+\/releases$/)])
  })

  it('are shown one by one where the list leaves out what they store', async () => {
    const { stored, paths } = await list([release({ resources: '' })], release())
    expect(stored.releases).toMatchObject([{ name: 'web', apis: [PDB] }])
    expect(paths[1]).toMatch(/\/namespace\/shop\/releases\/web$/)
  })

  it('leave nothing in the evidence but names and removed APIs, which a replay reads alike', async () => {
    const { stored, evidence } = await list([release(), release({ name: 'x', resources: '' })], release({ name: 'x' }))
    expect(evidence?.id).toBe('releases')
    expect(evidence?.text).not.toContain(SECRET)
    expect(evidence?.text).not.toContain('minAvailable')
    expect(readKeptReleases(JSON.parse(evidence?.text ?? ''))).toEqual(stored)
  })

  it('do not count once they are deleted', async () => {
    expect((await list([release({ status: 'DELETED' }), release({ status: 'DELETING' })])).stored.releases).toEqual([])
  })

  it.each<[string, unknown]>([
    ['an object with items', { items: [release()] }],
    ['an object with releases', { releases: [release()] }],
    ['resources as a list', [release({ resources: [{ ...PDB, metadata: { name: 'web' } }] })]],
    ['resources as JSON', [release({ resources: JSON.stringify({ ...PDB, metadata: { name: 'web' } }) })]],
    [
      'resources as helm status prints them',
      [release({ resources: '==> policy/v1beta1/PodDisruptionBudget\nNAME  MIN\nweb  1\n' })],
    ],
  ])('are read in other forms: %s', async (_, answer) => {
    expect((await list(answer)).stored.releases).toMatchObject([{ name: 'web', apis: [PDB] }])
  })

  it('leave a gap without effect where CCE does not say what they store', async () => {
    expect((await list([release({ resources: '' })], 403)).gaps).toEqual(['no-facts'])
    expect((await list([release({ resources: '' })], release({ resources: null }))).gaps).toEqual(['no-facts'])
  })

  it.each<[string, string]>([
    ['in a form that is not known', Buffer.from(MANIFEST).toString('base64')],
    ['that cannot be read', 'apiVersion: ["policy/v1beta1"\nkind: PodDisruptionBudget'],
    ['with other keys', JSON.stringify([{ group: 'policy', version: 'v1beta1', kind: 'PodDisruptionBudget' }])],
  ])('leave a gap where they store a text %s', async (_, resources) => {
    expect((await list([release({ resources })])).gaps).toEqual(['no-facts'])
  })

  it.each<[string, unknown, unknown]>([
    ['one cannot be shown', [release({ resources: '' })], 500],
    ['one is shown as something else', [release({ resources: '' })], {}],
    ['another one is shown', [release({ resources: '' })], release({ name: 'other' })],
    ['the list is none', 'nonsense', {}],
    ['an entry has no name', [release(), release({ name: '' })], {}],
    ['an entry is no object', [release(), 7], {}],
  ])('are not whole, also in a replay, if %s', async (_, answer, shown) => {
    const { gaps, evidence } = await list(answer, shown)
    expect(gaps).toEqual(['releases-unread'])
    expect(releaseGaps(readKeptReleases(JSON.parse(evidence?.text ?? ''))).map(({ code }) => code)).toEqual(gaps)
  })

  it('are asked for by no name that is none of Kubernetes', async () => {
    const names = ['..', '.', 'a/b', 'A B', '', 'x'.repeat(300)].map((name) => release({ name, resources: '' }))
    expect((await list(names, release())).paths).toHaveLength(1)
  })

  it('are not asked for any more once several requests failed', async () => {
    const many = Array.from({ length: 50 }, (_, index) => release({ name: `web-${index}`, resources: '' }))
    const { paths, gaps } = await list([...many, release()], 500)
    expect(paths.length).toBeLessThan(10)
    expect(gaps).toEqual(['releases-unread'])
  })

  it('are shown for the first hundred only', async () => {
    const many = Array.from({ length: 150 }, (_, index) => release({ name: `web-${index}`, resources: '' }))
    const { paths, gaps } = await list(many, 403)
    expect(paths).toHaveLength(101)
    expect(gaps).toEqual(['no-facts'])
  })
})
