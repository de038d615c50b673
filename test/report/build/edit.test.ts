import { describe, expect, it } from '@jest/globals'
import type { ManifestUse } from '../../../src/model/manifest.js'
import { editOf } from '../../../src/report/build/edit.js'
import { manifestDetails } from '../../../src/repository/manifests/details.js'
import { manifestReport, useIn } from '../../support/reports/manifests.js'

const edit = (over: Partial<ManifestUse> = {}, currentVersion: string | null = 'v1.23', targetVersion = 'v1.25') => {
  const [detail] = manifestDetails([useIn('web.yaml', 3, over)], { currentVersion, targetVersion })
  if (detail === undefined) throw new Error('not found')
  return editOf(detail)
}

describe('the edit that is the whole fix of a finding', () => {
  it('replaces the apiVersion, and says since when the replacement is served', () => {
    expect(edit()).toEqual({ text: 'policy/v1beta1', replacement: 'policy/v1', servedSince: '1.21' })
  })

  it('is part of the finding, and the finding says that the change touches its file', () => {
    const { findings } = manifestReport([useIn('web.yaml', 3), useIn('other.yaml', 1)], { changed: ['web.yaml'] })
    expect(findings).toMatchObject([
      { location: { file: 'web.yaml' }, inChange: true, edit: edit() },
      { location: { file: 'other.yaml' }, edit: edit() },
    ])
    expect(findings[1]).not.toHaveProperty('inChange')
  })

  it.each(['list', 'template', 'embedded', 'nested', 'terraform', 'reference'] as const)(
    'is known for the syntax %s',
    (syntax) => {
      expect(edit({ syntax })).toEqual(edit())
    },
  )
})

describe('a finding has no edit', () => {
  it.each(['guarded', 'patch', 'indirect', 'archive'] as const)('if its syntax is %s', (syntax) => {
    expect(edit({ syntax })).toBeNull()
  })

  it('where the text of the apiVersion is not on the line, or is inside a packed chart', () => {
    expect(edit({ isLiteral: false })).toBeNull()
    expect(edit({ archived: 'templates/pdb.yaml' })).toBeNull()
  })

  it('where the current version is not known, or does not serve the replacement', () => {
    expect(edit({}, null)).toBeNull()
    expect(edit({}, 'v1.20')).toBeNull()
  })

  it('where nothing replaces the API', () => {
    expect(edit({ kind: 'PodSecurityPolicy' })).toBeNull()
  })

  it('where the replacement differs in more than its version', () => {
    expect(edit({ apiVersion: 'networking.k8s.io/v1beta1', kind: 'Ingress' }, 'v1.21', 'v1.23')).toBeNull()
    expect(edit({ apiVersion: 'autoscaling/v2beta1', kind: 'HorizontalPodAutoscaler' }, 'v1.23', 'v1.25')).toBeNull()
  })

  it('if it is about a custom resource, whose component decides what is served', () => {
    const [detail] = manifestDetails(
      [useIn('web.yaml', 3, { apiVersion: 'cert-manager.io/v1alpha2', kind: 'Certificate' })],
      { currentVersion: 'v1.23', targetVersion: 'v1.25' },
    )
    expect(detail?.code).toBe('removed-custom-resource')
    expect(detail && editOf(detail)).toBeNull()
  })
})
