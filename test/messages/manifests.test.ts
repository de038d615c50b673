import { describe, expect, it } from '@jest/globals'
import { removedKinds } from '../../src/catalog/removed-apis.js'
import { otherChanges } from '../../src/messages/manifest-changes.js'
import { manifestMessage } from '../../src/messages/manifests.js'
import {
  MANIFEST_SYNTAXES,
  type ManifestDetail,
  type ManifestUse,
  type WebhookFault,
} from '../../src/model/manifest.js'
import { manifestDetails } from '../../src/repository/manifests/details.js'
import { manifestUse } from '../support/manifests/use.js'

/** The English texts of what a use means for an upgrade. */
function textsOf(use: Partial<ManifestUse>, currentVersion: string | null = 'v1.23', targetVersion = 'v1.25') {
  const [detail] = manifestDetails([manifestUse(use)], { currentVersion, targetVersion })
  if (detail === undefined) throw new Error('the target serves the API')
  return english(detail)
}

function english(detail: ManifestDetail) {
  const { title, message, meaning, fix } = manifestMessage(detail)
  const text = typeof fix === 'string' ? fix : fix.en
  return { title: title.en, message: message.en, meaning: meaning.en, fix: text }
}

const HPA = { apiVersion: 'autoscaling/v2beta1', kind: 'HorizontalPodAutoscaler' }

describe('a finding of a removed API', () => {
  it('says what is where, what happens, and what to do', () => {
    expect(textsOf({})).toEqual({
      title: 'API removed in 1.25',
      message:
        'Manifest: PodDisruptionBudget web uses policy/v1beta1, which Kubernetes deprecated in 1.21 and no longer serves as of 1.25.',
      meaning:
        'The upgrade from v1.23 to v1.25 takes the API away: applying the file fails afterwards. Existing objects stay in the cluster, and are then served through the other API.',
      fix: 'Change it to policy/v1 before the upgrade: v1.23 and v1.25 both serve that. Look at its selector: an empty one ({}) selects every pod of the namespace in policy/v1, and none in policy/v1beta1. If it can stay as it is, add a waiver to the policy.',
    })
  })

  it.each<[string, string | null, string]>([
    ['is crossed', 'v1.23', 'The upgrade from v1.23 to v1.25 takes the API away'],
    ['was crossed earlier', 'v1.25.1-r0', 'v1.25.1-r0, which the cluster runs, does not serve the API either'],
    ['is not known', null, 'The current version of the cluster is not known'],
  ])('says so if the removal %s', (_, current, text) => {
    expect(textsOf({}, current).meaning).toContain(text)
  })

  it.each<[Partial<ManifestUse>, string | null, string, readonly string[]]>([
    [{}, 'v1.23', 'v1.25', ['Change it to policy/v1 before the upgrade: v1.23 and v1.25 both serve that.']],
    [
      HPA,
      'v1.21',
      'v1.25',
      [
        'Change it to autoscaling/v2beta2 before the upgrade',
        'targetAverageUtilization',
        'After the upgrade, change it once more, to autoscaling/v2',
      ],
    ],
    [
      {},
      'v1.19',
      'v1.25',
      [
        'No API is served by both v1.19 and v1.25',
        'First upgrade to a version from 1.21 to 1.24, which serves both.',
        'Then change the file to policy/v1, and apply it.',
        'Then upgrade to v1.25.',
      ],
    ],
    [
      { apiVersion: 'networking.k8s.io/v1alpha1', kind: 'IPAddress' },
      'v1.32',
      'v1.33',
      [
        'No version serves both',
        'After the upgrade, change it to networking.k8s.io/v1, and apply it.',
        'Nothing else in it',
      ],
    ],
    [
      {},
      null,
      'v1.25',
      ['Change it to policy/v1, before the upgrade if the cluster runs 1.21 or newer.', 'Set current-version'],
    ],
    [
      { apiVersion: 'certificates.k8s.io/v1alpha1', kind: 'ClusterTrustBundle' },
      'v1.34',
      'v1.37',
      ['if the cluster serves that', 'does not turn it on by default'],
    ],
    [{ kind: 'PodSecurityPolicy' }, 'v1.23', 'v1.25', ['Remove it before the upgrade', 'Pod Security Admission']],
  ])('gives the order of the steps for %j from %s to %s', (use, current, target, expected) => {
    const { fix } = textsOf(use, current, target)
    const places = expected.map((text) => fix.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('leaves open what replaces an API whose kinds have several replacements, where the kind is not known', () => {
    const use = { apiVersion: 'extensions/v1beta1', kind: null, syntax: 'indirect' } as const
    const { fix } = textsOf(use, 'v1.15', 'v1.25')
    expect(fix).toContain('depends on the kind of the object: apps/v1, networking.k8s.io/v1')
    expect(fix).not.toContain('Change it to')
    expect(textsOf({ ...use, apiVersion: 'batch/v1beta1' }).fix).toContain('Change it to batch/v1 before the upgrade')
  })

  it('promises that objects stay only where the cluster keeps them', () => {
    expect(textsOf({ kind: 'Eviction' }).meaning).not.toContain('Existing objects')
    const alpha = { apiVersion: 'networking.k8s.io/v1alpha1', kind: 'IPAddress' }
    expect(textsOf(alpha, 'v1.32', 'v1.33').meaning).not.toContain('Existing objects')
    expect(textsOf({ kind: 'PodSecurityPolicy' }).meaning).not.toContain('Existing objects')
  })

  it('says that an alpha API may not be served today either', () => {
    const alpha = { apiVersion: 'networking.k8s.io/v1alpha1', kind: 'IPAddress' }
    expect(textsOf(alpha, 'v1.32', 'v1.33').meaning).toContain('It is an alpha API')
    expect(textsOf(alpha, 'v1.33', 'v1.34').meaning).not.toContain('alpha API')
    expect(textsOf({}).meaning).not.toContain('alpha API')
  })

  it('says what else changes, for each API whose replacement has another schema', () => {
    const silent = removedKinds()
      .filter(({ replacements: [main] }) => main !== undefined && !main.hasSameSchema)
      .filter(({ apiVersion, kind }) => otherChanges(apiVersion, kind) === null)
    expect(silent).toEqual([])
  })

  it.each([...MANIFEST_SYNTAXES])('says what kind of place it is in, and why that decides or not: %s', (syntax) => {
    const { message, meaning, fix } = textsOf({ syntax })
    const all = MANIFEST_SYNTAXES.map((one) => textsOf({ syntax: one }).message.split(':')[0])
    expect(new Set(all).size).toBe(MANIFEST_SYNTAXES.length)
    expect(message).toMatch(/: PodDisruptionBudget web uses policy\/v1beta1/)
    const isDeciding = ['object', 'list', 'patch', 'template'].includes(syntax)
    expect([/notice/.test(meaning), /waiver/.test(fix)]).toEqual([!isDeciding, isDeciding])
    for (const current of ['v1.23', 'v1.25', null])
      expect([syntax, /applying the file fails/.test(textsOf({ syntax }, current).meaning)]).toEqual([
        syntax,
        isDeciding,
      ])
  })

  it('names the file inside a packed chart, and asks for another chart', () => {
    const { message, fix } = textsOf({ syntax: 'archive', archived: 'web/templates/pdb.yaml' })
    expect(message).toMatch(/^Packed chart \(web\/templates\/pdb\.yaml\): /)
    expect(fix).toMatch(/^Do not edit the packed chart/)
  })

  it('says why a condition does not hold on CCE, and how to correct it', () => {
    const { meaning, fix } = textsOf({ syntax: 'template', hasUnsafeGuard: true })
    expect(meaning).toContain('to semverCompare that is a pre-release')
    expect(fix).toContain('write the constraint of semverCompare with -0')
    expect(fix).toContain('Change it to policy/v1 before the upgrade')
    expect(textsOf({ syntax: 'template' }).fix).not.toContain('semverCompare')
  })

  it('does not say that an object supplies its apiVersion if only its kind is not known', () => {
    expect(textsOf({ syntax: 'template', kind: null }).message).toContain(
      'Template: an object whose kind is not plain text uses policy/v1beta1',
    )
    expect(textsOf({ syntax: 'indirect', kind: null }).message).toContain('it supplies policy/v1beta1')
  })

  it('has no advice to change a branch that is not rendered after the upgrade', () => {
    expect(textsOf({ syntax: 'guarded' }).fix).toBe(
      'Nothing has to change for the upgrade if another branch uses policy/v1. Delete this branch once no cluster needs it.',
    )
  })
})

it('a finding of a custom resource names the component and its version', () => {
  const use = { apiVersion: 'cert-manager.io/v1alpha2', kind: 'Issuer' }
  const { message, meaning, fix } = textsOf(use)
  expect(message).toBe(
    'Manifest: Issuer web uses cert-manager.io/v1alpha2, which cert-manager no longer serves as of 1.6.0.',
  )
  expect(meaning).toContain('depends on the version of cert-manager in the cluster')
  expect(fix).toContain('Change it to cert-manager.io/v1 as soon as the cluster serves that')
})

describe('a finding of a webhook', () => {
  const closed: WebhookFault = {
    code: 'fails-closed',
    resources: ['pods'],
    open: ['kube-system', 'own'],
    isDefault: false,
  }
  const textsFor = (...faults: readonly WebhookFault[]) =>
    english({
      code: 'webhook',
      use: manifestUse({
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingWebhookConfiguration',
        name: 'guard',
      }),
      webhook: 'pods.guard.example.com',
      faults,
    })

  it('says what is refused and where, and how to leave that out', () => {
    const { title, message, fix } = textsFor(closed)
    expect(title).toBe('Webhook can stop the upgrade')
    expect(message).toBe(
      'Manifest: webhook pods.guard.example.com of ValidatingWebhookConfiguration guard. While it does not answer, requests for pods are refused (failurePolicy: Fail), in kube-system and in its own namespace too.',
    )
    expect(fix).toContain('key kubernetes.io/metadata.name, operator NotIn')
  })

  it('says that a namespaceSelector does not help for nodes', () => {
    const { message, fix } = textsFor({ ...closed, resources: ['nodes'], open: [] })
    expect(message).toContain('since nodes have no namespace')
    expect(fix).toContain('A namespaceSelector does not apply to nodes')
    expect(fix).not.toContain('Leave out kube-system')
  })

  it('says how long requests wait, and for how long they may', () => {
    const { message, fix } = textsFor({ code: 'slow', seconds: 30, resources: ['*'], isDefault: true })
    expect(message).toContain('Requests for everything wait up to 30 s for it (the default of this API version).')
    expect(fix).toContain('Set timeoutSeconds to 15 or less.')
  })
})

it('names of the repository are in the message alone', () => {
  const hostile = '::error::[x](https://example.com)'
  const use = { name: hostile, archived: hostile }
  for (const syntax of MANIFEST_SYNTAXES) {
    const { title, meaning, fix } = textsOf({ ...use, syntax })
    expect(`${title} ${meaning} ${fix}`).not.toContain('example.com')
  }
})
