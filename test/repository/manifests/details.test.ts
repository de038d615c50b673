import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  isWithinKnownReleases,
  minorOf,
  NEWEST_KNOWN_RELEASE,
  removedKind,
  removedKinds,
} from '../../../src/catalog/removed-apis.js'
import { removedCustomResources } from '../../../src/catalog/removed-custom-resources.js'
import type { ManifestDetail, ManifestUse } from '../../../src/model/manifest.js'
import { isRemovedApi } from '../../../src/repository/manifests/apis.js'
import { manifestDetails } from '../../../src/repository/manifests/details.js'
import { REMOVED_APIS, REMOVED_CUSTOM_RESOURCES } from './outdated-apis.js'

type RemovedApiDetail = Extract<ManifestDetail, { readonly code: 'removed-api' }>

const useOf = (apiVersion: string, kind: string | null): ManifestUse => ({
  apiVersion,
  kind,
  name: 'web',
  syntax: 'object',
  location: { file: 'web.yaml', line: 1, column: 13 },
  archived: null,
  isLiteral: true,
})

/** What a use means for an upgrade; null if it is no finding. */
const detailOf = (use: ManifestUse, currentVersion: string | null, targetVersion: string): ManifestDetail | null =>
  manifestDetails([use], { currentVersion, targetVersion })[0] ?? null

/** What a removed API means for an upgrade from `current` to `target`, given as minor versions. */
function detail(api: string, current: string | null, target: string): RemovedApiDetail | null {
  const [apiVersion = '', kind = ''] = api.split(' ')
  const found = detailOf(useOf(apiVersion, kind), current, target)
  if (found !== null && found.code !== 'removed-api') throw new Error(`${api} is a ${found.code}`)
  return found
}

/** The same in short: the API to use instead, and when to change to it. */
function change(api: string, current: string | null, target: string): string | null {
  const found = detail(api, current, target)
  if (found === null) return null
  const { replacement, order, isServedByBoth } = found
  const stop = order.code === 'stop' ? ` ${order.from} to ${order.to}` : ''
  return `${replacement} ${order.code}${stop} ${isServedByBoth}`
}

const previousMinor = (release: string): string => `v1.${minorOf(release) - 1}`

describe('a removed API', () => {
  it.each(REMOVED_APIS)('$apiVersion $kind is removed in $removedIn, and $replacement replaces it', (expected) => {
    const { apiVersion, kind, removedIn, replacement, since } = expected
    const entry = removedKind(apiVersion, kind)
    expect(entry?.resource).toBe(expected.resource)
    expect(entry?.deprecatedIn ?? '-').toBe(expected.deprecatedIn)
    expect(entry?.replacements[0]?.apiVersion ?? '-').toBe(replacement)
    expect(entry?.replacements[0]?.since ?? '-').toBe(since)

    const found = detailOf(useOf(apiVersion, kind), previousMinor(removedIn), `v${removedIn}.2-r0`)
    expect(found).toMatchObject({
      code: 'removed-api',
      removedIn,
      jump: 'crossed',
    })
    expect(detailOf(useOf(apiVersion, kind), 'v1.13', previousMinor(removedIn))).toBeNull()
  })

  it('is known up to the release that the documentation states', () => {
    const page = readFileSync(new URL('../../../docs/manifests.md', import.meta.url), 'utf8')
    expect(page).toContain(`The catalog has all removals up to Kubernetes ${NEWEST_KNOWN_RELEASE}.`)
    expect(isWithinKnownReleases(`v${NEWEST_KNOWN_RELEASE}.9-r0`)).toBe(true)
    expect(isWithinKnownReleases(`v1.${minorOf(NEWEST_KNOWN_RELEASE) + 1}`)).toBe(false)
    expect(isWithinKnownReleases('latest')).toBe(false)
  })

  it('is one of those that are listed here', () => {
    expect(
      removedKinds()
        .map(({ apiVersion, kind }) => `${apiVersion} ${kind}`)
        .sort(),
    ).toEqual(REMOVED_APIS.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`).sort())
  })

  it('names only replacements that the target serves', () => {
    for (const { apiVersion, kind, removedIn, replacements } of removedKinds())
      for (let target = minorOf(removedIn); target <= 43; target++)
        for (const current of [null, ...Array.from({ length: target - 12 }, (_, index) => `v1.${13 + index}`)]) {
          const found = detail(`${apiVersion} ${kind}`, current, `v1.${target}`)
          if (found?.replacement == null) continue
          const chosen = replacements.find((one) => one.apiVersion === found.replacement)
          const gone = removedKind(found.replacement, kind)
          expect(minorOf(chosen?.since ?? '1.99')).toBeLessThanOrEqual(target)
          if (gone !== null) expect(minorOf(gone.removedIn)).toBeGreaterThan(target)
        }
  })

  it.each<[string, string, string]>([
    ['v1.23', 'v1.25', 'crossed'],
    ['v1.24.9-r10', 'v1.31.1-r0', 'crossed'],
    ['v1.25', 'v1.27', 'earlier'],
    ['v1.25.1-r0', 'v1.25.3-r0', 'earlier'],
    ['latest', 'v1.27', 'unknown'],
  ])('is compared with the jump from %s to %s: %s', (current, target, jump) => {
    expect(detail('policy/v1beta1 PodDisruptionBudget', current, target)?.jump).toBe(jump)
  })

  it('is nothing without a target version', () => {
    expect(detail('policy/v1beta1 PodDisruptionBudget', 'v1.23', 'latest')).toBeNull()
  })

  it('whose kind is not known counts from the first release that removes one of its kinds', () => {
    const found = (target: string) => detailOf(useOf('storage.k8s.io/v1beta1', null), null, target)
    expect(found('v1.21')).toBeNull()
    expect(found('v1.22')).toMatchObject({ removedIn: '1.22', replacement: 'storage.k8s.io/v1', jump: 'unknown' })
  })
})

describe('the change to the API that replaces it', () => {
  it.each<[string, string | null, string, string]>([
    // both versions serve the replacement
    ['policy/v1beta1 PodDisruptionBudget', 'v1.23', 'v1.25', 'policy/v1 before true'],
    ['batch/v1beta1 CronJob', 'v1.21.7-r0', 'v1.25', 'batch/v1 before true'],
    [
      'flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema',
      'v1.31',
      'v1.34',
      'flowcontrol.apiserver.k8s.io/v1 before true',
    ],
    ['policy/v1beta1 PodDisruptionBudget', 'v1.27', 'v1.28', 'policy/v1 before true'],
    // an API that was removed later is served by both
    ['autoscaling/v2beta1 HorizontalPodAutoscaler', 'v1.21', 'v1.25', 'autoscaling/v2beta2 before true'],
    ['autoscaling/v2beta1 HorizontalPodAutoscaler', 'v1.23', 'v1.25', 'autoscaling/v2 before true'],
    [
      'flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema',
      'v1.28',
      'v1.29',
      'flowcontrol.apiserver.k8s.io/v1beta3 before true',
    ],
    [
      'flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema',
      'v1.28',
      'v1.31',
      'flowcontrol.apiserver.k8s.io/v1beta3 before true',
    ],
    [
      'flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema',
      'v1.25',
      'v1.28',
      'flowcontrol.apiserver.k8s.io/v1beta2 before true',
    ],
    [
      'flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema',
      'v1.29',
      'v1.31',
      'flowcontrol.apiserver.k8s.io/v1 before true',
    ],
    // a version between the two serves the old and the new API
    ['autoscaling/v2beta1 HorizontalPodAutoscaler', 'v1.21', 'v1.27', 'autoscaling/v2 stop 1.23 to 1.24 false'],
    ['policy/v1beta1 PodDisruptionBudget', 'v1.19', 'v1.25', 'policy/v1 stop 1.21 to 1.24 false'],
    ['networking.k8s.io/v1beta1 Ingress', 'v1.17', 'v1.23', 'networking.k8s.io/v1 stop 1.19 to 1.21 false'],
    ['storage.k8s.io/v1beta1 VolumeAttributesClass', 'v1.33', 'v1.37', 'storage.k8s.io/v1 stop 1.34 to 1.36 false'],
    // no version serves both
    ['resource.k8s.io/v1alpha3 DeviceClass', 'v1.33', 'v1.34', 'resource.k8s.io/v1 after false'],
    ['networking.k8s.io/v1alpha1 IPAddress', 'v1.32', 'v1.33', 'networking.k8s.io/v1 after false'],
    [
      'flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema',
      'v1.21',
      'v1.29',
      'flowcontrol.apiserver.k8s.io/v1 after false',
    ],
    // the cluster has to turn the replacement on
    [
      'certificates.k8s.io/v1alpha1 ClusterTrustBundle',
      'v1.34',
      'v1.37',
      'certificates.k8s.io/v1beta1 not-by-default null',
    ],
    [
      'coordination.k8s.io/v1alpha1 LeaseCandidate',
      'v1.31',
      'v1.32',
      'coordination.k8s.io/v1alpha2 not-by-default null',
    ],
    // the current version is not known
    ['policy/v1beta1 PodDisruptionBudget', null, 'v1.25', 'policy/v1 unknown null'],
    ['autoscaling/v2beta1 HorizontalPodAutoscaler', null, 'v1.25', 'autoscaling/v2 unknown null'],
    // nothing replaces it, or what does is removed as well
    ['policy/v1beta1 PodSecurityPolicy', 'v1.23', 'v1.25', 'null no-replacement null'],
    ['extensions/v1beta1 PodSecurityPolicy', 'v1.15', 'v1.25', 'null no-replacement null'],
    ['extensions/v1beta1 PodSecurityPolicy', 'v1.15', 'v1.19', 'policy/v1beta1 before true'],
    ['networking.k8s.io/v1alpha1 ClusterCIDR', 'v1.28', 'v1.29', 'null no-replacement null'],
  ])('is for %s from %s to %s: %s', (api, current, target, expected) => {
    expect(change(api, current, target)).toBe(expected)
  })

  it('is advised by what each version serves, for every API and every upgrade', () => {
    const removals = new Map(REMOVED_APIS.map((one) => [`${one.apiVersion} ${one.kind}`, minorOf(one.removedIn)]))
    const firsts = new Map(REMOVED_APIS.map((one) => [`${one.replacement} ${one.kind}`, minorOf(one.since)]))
    const wrong: string[] = []
    for (const { apiVersion, kind, removedIn, replacement } of REMOVED_APIS) {
      const main = `${replacement} ${kind}`
      const isServed = (minor: number) =>
        (firsts.get(main) ?? 0) <= minor && minor < (removals.get(main) ?? Number.POSITIVE_INFINITY)
      for (let target = minorOf(removedIn); target <= 40; target++)
        for (let current = 13; current <= target; current++) {
          const found = detail(`${apiVersion} ${kind}`, `v1.${current}`, `v1.${target}`)
          const fault = (text: string) => wrong.push(`${apiVersion} ${kind} ${current} ${target}: ${text}`)
          if (found === null) fault('is not found')
          else if (replacement === '-') found.replacement !== null && fault('has a replacement')
          else if (isServed(target) && found.replacement === null) fault('has no replacement')
          else if (isServed(target) && isServed(current) && found.isServedByBoth === false)
            fault('is not served by both')
          else if ((found.order.code === 'before') !== (found.isServedByBoth === true)) fault('is changed too early')
          else if (found.order.code === 'stop') {
            const { from, to } = found.order
            const isBetween = current < minorOf(from) && minorOf(from) <= minorOf(to) && minorOf(to) < target
            if (!isBetween || minorOf(to) >= minorOf(removedIn)) fault(`stops at ${from} to ${to}`)
          }
        }
    }
    expect(wrong).toEqual([])
  })

  it('happens once more after the upgrade where the first replacement is removed later', () => {
    expect(detail('autoscaling/v2beta1 HorizontalPodAutoscaler', 'v1.21', 'v1.25')?.afterwards).toBe('autoscaling/v2')
    expect(detail('autoscaling/v2beta1 HorizontalPodAutoscaler', 'v1.23', 'v1.25')?.afterwards).toBeNull()
    expect(detail('policy/v1beta1 PodDisruptionBudget', 'v1.23', 'v1.25')?.afterwards).toBeNull()
  })

  it.each<[string, boolean]>([
    ['policy/v1beta1 PodDisruptionBudget', true],
    ['batch/v1beta1 CronJob', true],
    ['autoscaling/v2beta2 HorizontalPodAutoscaler', true],
    ['rbac.authorization.k8s.io/v1beta1 RoleBinding', true],
    ['rbac.authorization.k8s.io/v1alpha1 RoleBinding', false],
    ['networking.k8s.io/v1beta1 IngressClass', true],
    ['networking.k8s.io/v1beta1 Ingress', false],
    ['autoscaling/v2beta1 HorizontalPodAutoscaler', false],
    ['events.k8s.io/v1beta1 Event', false],
    ['apiextensions.k8s.io/v1beta1 CustomResourceDefinition', false],
    ['admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration', false],
    ['apps/v1beta1 Deployment', false],
    ['apps/v1beta2 Deployment', true],
    ['certificates.k8s.io/v1beta1 CertificateSigningRequest', false],
    ['policy/v1beta1 PodSecurityPolicy', false],
  ])('concerns the apiVersion of %s alone: %s', (api, expected) => {
    expect(detail(api, 'v1.23', 'v1.34')?.hasSameSchema).toBe(expected)
  })
})

describe('a custom resource that its project no longer serves', () => {
  it.each(REMOVED_CUSTOM_RESOURCES)(
    '$apiVersion $kind goes with $component $notServedSince, and $replacement replaces it',
    (expected) => {
      const { apiVersion, kind, ...rest } = expected
      const use = useOf(apiVersion, kind)
      expect(detailOf(use, null, 'v1.25')).toEqual({
        code: 'removed-custom-resource',
        use,
        ...rest,
      })
      expect(isRemovedApi(rest.replacement, kind)).toBe(false)
    },
  )

  it('is one of those that are listed here', () => {
    expect(removedCustomResources()).toHaveLength(REMOVED_CUSTOM_RESOURCES.length)
  })

  it.each(['HTTPRoute', 'Gateway', 'GatewayClass'])(
    'is not %s of v1beta1, which the Gateway API still serves',
    (kind) => {
      expect(isRemovedApi('gateway.networking.k8s.io/v1beta1', kind)).toBe(false)
    },
  )
})

describe('a use of a template', () => {
  const template = (kind: string | null, guardedFrom?: number): ManifestUse => ({
    ...useOf('storage.k8s.io/v1beta1', kind),
    syntax: 'template',
    guardedFrom,
  })

  it('is guarded from the release on at which its guard holds', () => {
    const syntaxAt = (target: string) => detailOf(template('StorageClass', 27), 'v1.21', target)?.use.syntax
    expect([syntaxAt('v1.23'), syntaxAt('v1.26'), syntaxAt('v1.27'), syntaxAt('v1.31')]).toEqual([
      'template',
      'template',
      'guarded',
      'guarded',
    ])
  })

  it('whose kind is not known crosses the last removal before the target', () => {
    expect(detailOf(template(null), 'v1.21', 'v1.23')).toMatchObject({ removedIn: '1.22', jump: 'crossed' })
    expect(detailOf(template(null), 'v1.25', 'v1.28')).toMatchObject({ removedIn: '1.27', jump: 'crossed' })
    expect(detailOf(template(null), 'v1.28', 'v1.31')).toMatchObject({ removedIn: '1.27', jump: 'earlier' })
  })
})
