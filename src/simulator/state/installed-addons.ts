import { instanceIdOf } from './addon-checks.js'
import { HOUR, rfc3339 } from './clock.js'

/** An add-on that is installed in the cluster. */
export interface InstalledAddon {
  readonly template: string
  readonly version: string
  /** add-on versions that it can be upgraded to */
  readonly targetVersions: readonly string[]
}

/** In each list with several target versions, the newest is neither the last nor the first in alphabetical order. */
const VERSIONS: Readonly<Record<string, Omit<InstalledAddon, 'template'>>> = {
  coredns: { version: '1.28.7', targetVersions: ['1.30.6', '1.30.33', '1.29.4'] },
  everest: { version: '2.3.14', targetVersions: ['2.4.134', '2.4.28'] },
  'nginx-ingress': { version: '2.6.5', targetVersions: ['3.0.31', '3.0.8'] },
  'metrics-server': { version: '1.3.60', targetVersions: ['1.3.104', '1.3.68'] },
  /** CCE offers no other version of it. */
  npd: { version: '1.19.16', targetVersions: [] },
  volcano: { version: '1.12.18', targetVersions: [] },
}

/** An add-on in the version that most clusters have. */
export const installed = (template: string): InstalledAddon => {
  const { version, targetVersions } = VERSIONS[template] ?? { version: '1.0.0', targetVersions: ['1.0.1'] }
  return { template, version, targetVersions }
}

export const USUAL_ADDONS: readonly InstalledAddon[] = ['coredns', 'everest', 'nginx-ingress'].map(installed)

/** The instance (CCE API reference: ListAddonInstances). The capital in `Reason` is CCE's. @param now milliseconds since 1970 */
export const addonInstance = (
  { template, version, targetVersions }: InstalledAddon,
  clusterId: string,
  now: number,
): object => ({
  kind: 'Addon',
  apiVersion: 'v3',
  metadata: {
    uid: instanceIdOf(template),
    name: `cceaddon-${template}`,
    alias: template,
    creationTimestamp: rfc3339(now - 400 * 24 * HOUR),
    updateTimestamp: rfc3339(now - 24 * HOUR),
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
    status: 'running',
    Reason: 'Install complete',
    message: '',
    targetVersions,
    currentVersion: { version, stable: true, input: {}, supportVersions: [], creationTimestamp: rfc3339(now - HOUR) },
  },
})
