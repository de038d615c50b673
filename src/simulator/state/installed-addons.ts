import { instanceIdOf } from './addon-tasks.js'
import { goTime, HOUR } from './timestamps.js'

/** An add-on of the cluster. */
export interface InstalledAddon {
  readonly template: string
  readonly version: string
  /** add-on versions that it can be upgraded to */
  readonly targetVersions: readonly string[]
  readonly status?: string
}

/** The newest is not the last, nor the first by its letters. */
const KNOWN: Readonly<Record<string, InstalledAddon>> = {
  coredns: { template: 'coredns', version: '1.28.7', targetVersions: ['1.30.6', '1.30.33', '1.29.4'] },
  everest: { template: 'everest', version: '2.3.14', targetVersions: ['2.4.134', '2.4.28'] },
  'nginx-ingress': { template: 'nginx-ingress', version: '2.6.5', targetVersions: ['3.0.31', '3.0.8'] },
  'metrics-server': { template: 'metrics-server', version: '1.3.60', targetVersions: ['1.3.104', '1.3.68'] },
  /** CCE offers no other version of it. */
  npd: { template: 'npd', version: '1.19.16', targetVersions: [] },
}

/** An add-on as most clusters have it. */
export const installed = (template: string): InstalledAddon =>
  KNOWN[template] ?? { template, version: '1.0.0', targetVersions: ['1.0.1'] }

export const USUAL_ADDONS: readonly InstalledAddon[] = ['coredns', 'everest', 'nginx-ingress'].map(installed)

/** The instance (CCE API reference: ListAddonInstances); `Reason` has its capital there too. */
export function addonInstance({ template, version, targetVersions, status }: InstalledAddon, cluster: Owner): object {
  const { clusterId, now } = cluster
  return {
    kind: 'Addon',
    apiVersion: 'v3',
    metadata: {
      uid: instanceIdOf(template),
      name: `cceaddon-${template}`,
      alias: template,
      creationTimestamp: goTime(now - 400 * 24 * HOUR),
      updateTimestamp: goTime(now - 24 * HOUR),
    },
    spec: {
      clusterID: clusterId,
      version,
      addonTemplateName: template,
      addonTemplateType: 'helm',
      description: `the add-on ${template}`,
      values: { basic: {}, custom: {}, flavor: {} },
    },
    status: {
      status: status ?? 'running',
      Reason: 'Install complete',
      message: '',
      targetVersions,
      currentVersion: { version, stable: true, input: {}, supportVersions: [], creationTimestamp: goTime(now - HOUR) },
    },
  }
}

interface Owner {
  readonly clusterId: string
  /** milliseconds since 1970 */
  readonly now: number
}
