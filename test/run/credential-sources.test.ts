import { describe, expect, it } from '@jest/globals'
import type { OidcIdentity } from '../../src/model/oidc.js'
import { credentialSources } from '../../src/run/credential-sources.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { growingRedaction } from '../../src/text/secrets.js'
import { recordingLog } from '../cce/http/support.js'
import { IDENTITY, manualClock, PROVIDER } from '../cce/identity/support.js'

/** The settings of a cluster that is queried with an identity, in a region. */
function clusterOf(identity: Partial<OidcIdentity>, region = 'cn-north-4') {
  const { complete } = readSettings({
    inputs: { 'cluster-id': 'c', 'project-id': 'p', region, 'access-key': 'AKAKAK', 'secret-key': 'SKSKSK' },
    env: {},
  })
  if (complete?.source.kind !== 'api') throw new Error('the settings are not complete')
  return { ...complete, source: { ...complete.source, credentials: { ...IDENTITY, ...identity } } }
}

const sources = () =>
  credentialSources(
    {
      clock: manualClock(),
      log: recordingLog(),
      env: {},
      version: '0',
      transport: () => Promise.reject(new Error('nothing is sent')),
      secrets: growingRedaction([]),
      endpoints: { sts: null, iam: null },
    },
    { checks: ['precheck'], starts: false, endsWorkflow: false },
  )

describe('the keys of clusters without stored keys', () => {
  it('are shared by the clusters of one identity, in all regions of a realm', async () => {
    const of = sources()
    const first = await of(clusterOf({}))
    expect(await of(clusterOf({}))).toBe(first)
    expect(await of(clusterOf({}, 'ap-southeast-1'))).toBe(first)
  })

  it.each([
    ['agencies', clusterOf({ agencyUrn: 'iam::0123456789abcdef:agency:other' })],
    ['providers', clusterOf({ providerUrn: PROVIDER.replace('github', 'other') })],
    ['services', clusterOf({}, 'eu-west-101')],
  ])('are not shared by different %s', async (_, other) => {
    const of = sources()
    expect(await of(other)).not.toBe(await of(clusterOf({})))
  })
})
