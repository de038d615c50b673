import { HOUR, rfc3339 } from './clock.js'

/** A release of Helm in the cluster. */
export interface HelmRelease {
  readonly name: string
  readonly namespace: string
  readonly chart: string
  readonly chartVersion: string
  /** `DEPLOYED` by default */
  readonly status?: string
  /** the manifests of its objects, in YAML */
  readonly manifest: string
}

/** A secret in the values of every release, which no client should keep. */
export const RELEASE_SECRET = 'a-password-in-the-values-of-a-release'

/** A release in a response (CCE API reference: ListReleases, ShowRelease). @param now milliseconds since 1970 */
export const releaseBody = (
  { name, namespace, chart, chartVersion, status = 'DEPLOYED', manifest }: HelmRelease,
  clusterId: string,
  now: number,
  hasResources: boolean,
): object => ({
  chart_name: chart,
  chart_public: false,
  chart_version: chartVersion,
  cluster_id: clusterId,
  cluster_name: '',
  create_at: rfc3339(now - 400 * 24 * HOUR),
  description: 'Install complete',
  name,
  namespace,
  parameters: JSON.stringify({ password: RELEASE_SECRET }),
  resources: hasResources ? manifest : '',
  status,
  status_description: 'Install complete',
  update_at: rfc3339(now - 24 * HOUR),
  values: JSON.stringify({ auth: { password: RELEASE_SECRET } }),
  version: 3,
})
