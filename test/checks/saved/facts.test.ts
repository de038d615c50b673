import { describe, expect, it } from '@jest/globals'
import { readSaved } from '../../../src/checks/saved/index.js'
import { savedClusters } from '../../../src/run/saved-clusters.js'
import { readSettings } from '../../../src/settings/read-settings.js'
import { CLUSTER, goTime, type Json, NOW, OTHER_CLUSTER, precheck, upgradeTask } from '../../support/cce/responses.js'
import { ANY_TASK, diagnosticNames, NOTHING_ASSERTED } from '../../support/cce/results.js'
import { readFiles } from './files.js'

const cluster = (phase: unknown, uid: string | null = CLUSTER) => ({
  kind: 'Cluster',
  metadata: { uid },
  status: { phase },
})

const info = (release: string, more: Json = {}, uid: string | null = CLUSTER) => ({
  kind: 'UpgradeInfo',
  metadata: { uid },
  spec: { versionInfo: { release, patch: 'r0', targetVersions: [] }, ...more },
})

/** The names of the diagnostics of each result in saved responses, or that there is nothing to decide. */
function read(values: readonly unknown[], inputs: Readonly<Record<string, string>> = {}) {
  const { complete } = readSettings({ inputs: { results: 'x', 'target-version': 'v1.31', ...inputs }, env: {} })
  if (complete === null) throw new Error('the settings are wrong')
  const { checks } = complete
  const saved = readFiles(values, { checks, over: { targetVersion: complete.targetVersion } })
  return savedClusters(saved, complete, NOW).map(({ results }) => results.map(diagnosticNames))
}

describe('the facts of a cluster in saved responses', () => {
  it('change nothing if none is saved', () => {
    expect(read([precheck()])).toEqual([[[]]])
  })

  it.each(['Hibernation', 'Upgrading', 'Resizing', 'Odd', null])('count as in a live run: phase %s', (phase) => {
    expect(read([precheck(), cluster(phase), info('v1.29.3')])).toEqual([[['cluster-state']]])
  })

  it('keep a check of an Available cluster as it is', () => {
    expect(read([precheck(), cluster('Available'), info('v1.29.3')])).toEqual([[[]]])
  })

  it('are inconclusive if the version is missing', () => {
    expect(read([precheck(), cluster('Available'), { spec: { versionInfo: {} } }])).toEqual([[['cluster-state']]])
  })

  it('are inconclusive if the only cluster that is saved is another one', () => {
    expect(read([precheck(), cluster('Available', OTHER_CLUSTER)])).toEqual([[['cluster-state']]])
  })

  it('are those of each cluster', () => {
    const other = precheck({ spec: { clusterID: OTHER_CLUSTER }, metadata: { uid: 'other' } })
    const values = [precheck(), other, cluster('Available'), cluster('Hibernation', OTHER_CLUSTER)]
    expect(read(values)).toEqual([[[]], [['cluster-state']]])
  })

  it('are inconclusive if the gate kept that there was no answer', () => {
    const file = (path: string, text: string) => ({ path, text })
    const files = [
      file('evidence/precheck-1.json', JSON.stringify(precheck())),
      file('evidence/cluster-cluster.json', ''),
    ]
    const { complete } = readSettings({ inputs: { results: 'x' }, env: {} })
    if (complete === null) throw new Error('the settings are wrong')
    const saved = readSaved(files, null, NOTHING_ASSERTED, ANY_TASK, NOW)
    const [only] = savedClusters(saved, complete, NOW)
    expect(only?.results.map(diagnosticNames)).toEqual([['cluster-state']])
  })

  it('leave nothing to decide if the cluster runs the target', () => {
    expect(read([precheck(), cluster('Available'), info('v1.31.1')])).toEqual([[]])
    expect(read([cluster('Available'), info('v1.31.1')])).toEqual([[]])
  })

  it('need no post-upgrade check if the cluster runs the target and the pre-upgrade check has nothing to decide', () => {
    const reached = [precheck(), cluster('Available'), info('v1.31.1')]
    expect(read(reached, { checks: 'precheck, postcheck' })).toEqual([[]])
    expect(read(reached, { checks: 'postcheck' })).toEqual([[['no-result']]])
  })

  it.each([
    ['no phase is saved', [info('v1.31.1')]],
    ['no version is saved', [cluster('Available')]],
    ['the version is that of another cluster', [cluster('Available'), info('v1.31.1', {}, OTHER_CLUSTER)]],
    ['an upgrade is under way', [cluster('Available'), info('v1.31.1', { lastUpgradeInfo: { phase: 'Running' } })]],
  ])('still need a check if %s', (_what, values) => {
    expect(read([precheck({ status: { expireTimeStamp: goTime(-1) } }), ...values])[0]).toHaveLength(1)
  })

  it('refuse an old upgrade', () => {
    const old = upgradeTask({ status: { completionTime: goTime(-25 * 60) } })
    expect(read([old])).toEqual([[['stale-upgrade']]])
    expect(read([old], { 'upgrade-max-age': '26h' })).toEqual([[[]]])
    expect(read([old, cluster('Available'), info('v1.31.1')])).toEqual([[]])
  })
})
