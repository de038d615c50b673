import { diagnosticMessage } from '../../src/messages/diagnostics.js'
import { manifestMessage } from '../../src/messages/manifests.js'
import { planMessage } from '../../src/messages/plan.js'
import type { CheckName } from '../../src/model/check.js'
import type { DiagnosticDetail, DiagnosticName } from '../../src/model/diagnostic.js'
import { localize } from '../../src/model/language.js'
import type { ManifestDetail, ManifestUse } from '../../src/model/manifest.js'
import type { PlanDetail } from '../../src/model/plan.js'
import { manifestDetails } from '../../src/repository/manifests/details.js'
import { DIAGNOSTIC_EXAMPLES } from './diagnostic-examples.js'
import type { Example } from './markdown.js'

/** The check that the example of a finding is about, where it is not the pre-upgrade check. */
const CHECKS: Partial<Record<DiagnosticName, CheckName>> = {
  'stale-upgrade': 'postcheck',
  'upgrade-failed': 'upgrade',
  'upgrade-paused': 'upgrade',
  'postcheck-failed': 'postcheck',
}

/** What the report says of each finding that the gate makes about what it could not see, or about its settings. */
export function diagnosticExamples(): ReadonlyMap<string, readonly Example[]> {
  return new Map(Object.entries(DIAGNOSTIC_EXAMPLES).map(([name, details]) => [name, details.map(diagnosticExample)]))
}

function diagnosticExample(detail: DiagnosticDetail): Example {
  const ofManifests = detail.name === 'no-result' && detail.why === 'no-checkout'
  const check = ofManifests ? 'manifests' : (CHECKS[detail.name] ?? 'precheck')
  const { title, message, fix } = diagnosticMessage(detail, check)
  return { title: title.en, message: message.en, fix: localize(fix, 'en') }
}

const PLANS: Readonly<Record<PlanDetail['code'], PlanDetail>> = {
  'cluster-deleted': { code: 'cluster-deleted', why: 'delete_because_no_resource_config', isDeposed: false },
  'cluster-replaced': {
    code: 'cluster-replaced',
    why: 'replace_because_cannot_update',
    attributes: ['flavor_id'],
    isDeposed: false,
  },
  'node-pool-replaced': {
    code: 'node-pool-replaced',
    why: 'replace_because_cannot_update',
    attributes: ['flavor_id'],
    isDeposed: false,
  },
  'addon-replaced': {
    code: 'addon-replaced',
    why: 'replace_because_cannot_update',
    attributes: ['template_name'],
    isDeposed: false,
  },
  'check-skipped': { code: 'check-skipped', of: 'whole' },
  'item-skipped': { code: 'item-skipped', item: 'NodeDiskCheck' },
  'addon-version-unchecked': { code: 'addon-version-unchecked', version: '1.31.2', checked: ['1.30.6'] },
  'addon-values-lost': { code: 'addon-values-lost', keys: ['custom.multiAZEnabled'], hidden: 0 },
  'addon-version-not-offered': {
    code: 'addon-version-not-offered',
    version: '1.28.4',
    target: 'v1.31',
    offered: ['1.31.1', '1.31.2'],
  },
  'upgrades-nothing': { code: 'upgrades-nothing', from: 'v1.29', to: 'v1.31' },
}

const RESOURCES: Partial<Record<PlanDetail['code'], string>> = {
  'cluster-deleted': 'huaweicloud_cce_cluster.prod',
  'cluster-replaced': 'huaweicloud_cce_cluster.prod',
  'node-pool-replaced': 'huaweicloud_cce_node_pool.default',
  'check-skipped': 'huaweicloud_cce_cluster_upgrade.prod',
  'item-skipped': 'huaweicloud_cce_cluster_upgrade.prod',
  'upgrades-nothing': 'huaweicloud_cce_cluster.prod',
}

/** What the report says of each finding of a plan. */
export const planExamples = (): ReadonlyMap<string, readonly Example[]> =>
  new Map(
    Object.values(PLANS).map((detail) => {
      const addresses = [RESOURCES[detail.code] ?? 'huaweicloud_cce_addon.coredns']
      const { title, message, fix } = planMessage({ detail, addresses, addon: 'coredns' })
      return [detail.code, [{ title: title.en, message: message.en, fix: localize(fix, 'en') }]]
    }),
  )

const use = (apiVersion: string, kind: string, name: string): ManifestUse => ({
  apiVersion,
  kind,
  name,
  syntax: 'object',
  location: { file: `deploy/${name}.yaml`, line: 1, column: 13 },
  archived: null,
  isLiteral: true,
})

const VERSIONS = { currentVersion: 'v1.23', targetVersion: 'v1.25' }

const MANIFESTS: Readonly<Record<ManifestDetail['code'], readonly ManifestDetail[]>> = {
  'removed-api': manifestDetails([use('policy/v1beta1', 'PodDisruptionBudget', 'web')], VERSIONS),
  'removed-custom-resource': manifestDetails([use('cert-manager.io/v1alpha2', 'Certificate', 'shop')], VERSIONS),
  webhook: [
    {
      code: 'webhook',
      use: use('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'guard'),
      webhook: 'pods.guard.example.com',
      faults: [{ code: 'fails-closed', resources: ['pods'], open: ['kube-system', 'own'], isDefault: false }],
    },
  ],
}

/** What the report says of each finding on a line of the repository. */
export const manifestExamples = (): ReadonlyMap<string, readonly Example[]> =>
  new Map(
    Object.entries(MANIFESTS).map(([code, details]) => [
      code,
      details.map((detail) => {
        const { title, message, fix } = manifestMessage(detail)
        return { title: title.en, message: message.en, fix: localize(fix, 'en') }
      }),
    ]),
  )
