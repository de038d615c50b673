import { describe, expect, it } from '@jest/globals'
import type { ManifestDetail } from '../../../src/model/manifest.js'
import { manifestCause } from '../../../src/repository/manifests/causes.js'
import { manifestDetails } from '../../../src/repository/manifests/details.js'
import { manifestUse } from '../../support/manifests/use.js'

const webhook = (name: string, kind = 'ValidatingWebhookConfiguration'): ManifestDetail => ({
  code: 'webhook',
  use: manifestUse({ apiVersion: 'admissionregistration.k8s.io/v1', kind, name: 'guard' }),
  webhook: name,
  faults: [{ code: 'slow', seconds: 30, resources: ['pods'], isDefault: false }],
})

const signatureOf = (detail: ManifestDetail): string => JSON.stringify(manifestCause(detail, false).signature)

describe('the signature of a finding in manifests', () => {
  it('tells the webhooks of one configuration apart, and those of two kinds with one name', () => {
    const all = [webhook('a'), webhook('b'), webhook('a', 'MutatingWebhookConfiguration')].map(signatureOf)
    expect(new Set(all).size).toBe(3)
  })

  it('does not depend on the line, nor on the versions of the cluster', () => {
    const of = (line: number, currentVersion: string, targetVersion: string) => {
      const use = manifestUse({ location: { file: 'deploy/web.yaml', line, column: 13 } })
      return manifestDetails([use], { currentVersion, targetVersion }).map(signatureOf)
    }
    expect(of(1, 'v1.23', 'v1.25')).toHaveLength(1)
    expect(of(90, 'v1.27', 'v1.31')).toEqual(of(1, 'v1.23', 'v1.25'))
  })
})

describe('the level of a finding in manifests', () => {
  it.each<[string, ManifestDetail | undefined, string]>([
    [
      'a removal that the upgrade crosses',
      manifestDetails([manifestUse()], { currentVersion: 'v1.24', targetVersion: 'v1.25' })[0],
      'Fatal',
    ],
    [
      'a removal without a known current version',
      manifestDetails([manifestUse()], { currentVersion: null, targetVersion: 'v1.25' })[0],
      'Fatal',
    ],
    [
      'a removal that the cluster crossed earlier',
      manifestDetails([manifestUse()], { currentVersion: 'v1.25', targetVersion: 'v1.27' })[0],
      'Warning',
    ],
    [
      'a reference to a removed API',
      manifestDetails([manifestUse({ syntax: 'reference' })], { currentVersion: 'v1.24', targetVersion: 'v1.25' })[0],
      'Info',
    ],
    ['a webhook', webhook('a'), 'Warning'],
  ])('follows from %s', (_, detail, level) => {
    expect(detail && manifestCause(detail, false)).toMatchObject({ kind: 'Risk', level, scope: 'manifest' })
  })
})
