import { serviceError } from '../server/responses.js'
import { CLUSTER_ITEMS, itemSection, withChanges } from '../state/check-items.js'
import type { ClusterSetup } from '../state/cluster-state.js'
import type { HelmRelease } from '../state/helm-releases.js'
import { precheck } from '../state/prechecks.js'
import { deprecatedApis } from './sample-risks.js'
import { type Intercept, PRECHECK, type ScenarioTable } from './scenario.js'

// Kubernetes 1.25 no longer serves policy/v1beta1 and batch/v1beta1.
const VERSIONS = { currentVersion: 'v1.23.16-r10', targetVersion: 'v1.25.16-r10' } as const

/** The release stores a removed API beside one that stays. */
const SHOP: HelmRelease = {
  name: 'shop',
  namespace: 'shop',
  chart: 'shop',
  chartVersion: '1.4.2',
  manifest: `---
# Source: shop/templates/pdb.yaml
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata:
  name: shop
---
# Source: shop/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
`,
}
const CURRENT: HelmRelease = {
  name: 'search',
  namespace: 'search',
  chart: 'search',
  chartVersion: '7.0.0',
  manifest: 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: search\n',
}

const PDBS = '/apis/policy/v1beta1/namespaces/shop/poddisruptionbudgets'

/** Calls of removed APIs in the past day. */
export const REMOVED_API_CALLS = [
  { url: `${PDBS}/shop`, userAgent: 'kubectl/v1.22.4 (linux/amd64) kubernetes/b695d79' },
  { url: `${PDBS}?limit=500`, userAgent: 'Helm/3.9.4' },
  { url: '/apis/batch/v1beta1/watch/cronjobs?watch=true', userAgent: 'argocd-application-controller/v2.6.15' },
] as const

const cluster =
  (calls: Parameters<typeof deprecatedApis>[0], releases: readonly HelmRelease[]) =>
  (seed: string, clusterId: string): ClusterSetup => {
    const failed = calls.length === 0 ? {} : { DeprecatedApiCheck: deprecatedApis(calls) }
    return {
      version: VERSIONS.currentVersion,
      offered: [VERSIONS.targetVersion],
      prechecks: [precheck(seed, clusterId, { ...VERSIONS, cluster: itemSection(withChanges(CLUSTER_ITEMS, failed)) })],
      releases,
    }
  }

const INPUTS = { ...PRECHECK, 'target-version': VERSIONS.targetVersion } as const

const refusesReleases: Intercept = ({ operation }) =>
  operation === 'ListReleases' || operation === 'ShowRelease'
    ? serviceError('forbidden', 'Policy does not allow cce:release:list to be performed.')
    : null

/** Removed APIs that are called, or that releases of Helm store. */
export const REMOVED_APIS: ScenarioTable = {
  'removed-apis-called': {
    description:
      'kubectl, Helm and a controller call two APIs that the target does not serve; a release of Helm stores one',
    inputs: INPUTS,
    cluster: cluster(REMOVED_API_CALLS, [SHOP, CURRENT]),
  },
  'removed-apis-not-called': {
    description: 'nobody calls a removed API, and no release of Helm stores one',
    inputs: INPUTS,
    cluster: cluster([], [CURRENT]),
  },
  'removed-apis-stored': {
    description: 'nobody calls a removed API, but a release of Helm stores one',
    inputs: INPUTS,
    cluster: cluster([], [SHOP]),
  },
  'releases-refused': {
    description: 'removed APIs are called, and the caller may not list the releases of Helm',
    inputs: INPUTS,
    cluster: cluster(REMOVED_API_CALLS, [SHOP]),
    atService: refusesReleases,
  },
}
