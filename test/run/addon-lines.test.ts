import { describe, expect, it } from '@jest/globals'
import { subjectOf, unqueriedCluster } from '../../src/model/cluster.js'
import { withAddonLines } from '../../src/run/addon-lines.js'
import { writeFiles } from '../support/github/proposal.js'
import { failure, withSources } from '../support/policy/sources.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'

const ADDON = { template: 'coredns', instanceId: null, instanceName: null, targetVersion: null }
const TEXT = 'resource "huaweicloud_cce_addon" "dns" {\n  template_name = "coredns"\n  version = "1.30.6"\n}\n'

/** The lines that a cluster with a finding about CoreDNS gets. */
async function linesOf(files: Readonly<Record<string, string>>, paths: readonly string[] = [], left = 120_000) {
  const cwd = temporaryFolder()
  writeFiles(cwd, files)
  const cluster = {
    ...unqueriedCluster({ ...subjectOf('c-1'), paths }, []),
    results: [withSources([failure({ addon: ADDON })])],
  }
  const [placed] = await withAddonLines([cluster], {
    cwd,
    log: { debug: () => {} },
    clock: { now: () => 0 },
    collectUntil: left,
    signal: new AbortController().signal,
  })
  return Object.fromEntries(placed?.subject.addonFrom ?? [])
}

describe('the lines of add-ons', () => {
  const files = { '.git/HEAD': '', 'clusters/a/main.tf': TEXT, 'clusters/b/main.tf': TEXT }

  it('are looked for below the paths of the cluster', async () => {
    expect(await linesOf(files, ['clusters/b/**'])).toMatchObject({ coredns: { file: 'clusters/b/main.tf', line: 3 } })
  })

  it('are not guessed', async () => {
    expect(await linesOf(files)).toEqual({})
  })

  it('are not looked for outside of a checkout', async () => {
    expect(await linesOf({ 'main.tf': TEXT })).toEqual({})
  })

  it('are left out if little time is left', async () => {
    expect(await linesOf({ '.git/HEAD': '', 'main.tf': TEXT }, [], 30_000)).toEqual({})
    expect(await linesOf({ '.git/HEAD': '', 'main.tf': TEXT })).toHaveProperty('coredns')
  })

  it('are left out if the Terraform files cannot be read', async () => {
    expect(await linesOf({ '.git/HEAD': '', 'main.tf': `${TEXT}}` })).toEqual({})
  })
})
