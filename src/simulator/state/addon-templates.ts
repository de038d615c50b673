import { HOUR, rfc3339 } from './clock.js'

/** A version of an add-on that CCE publishes. */
export interface AddonVersion {
  readonly version: string
  readonly stable: boolean
  /** minor versions of Kubernetes that it runs on, such as 28 for v1.28 */
  readonly minors: readonly number[]
}

const on = (version: string, ...minors: readonly number[]): AddonVersion => ({ version, stable: true, minors })
const unstable = (version: string, ...minors: readonly number[]): AddonVersion => ({ version, stable: false, minors })

/** In each list, the newest version that is stable and fits is neither the first, nor the last, nor the newest by text. */
const VERSIONS: Readonly<Record<string, readonly AddonVersion[]>> = {
  coredns: [
    unstable('1.30.40-beta', 28, 29, 30, 31),
    on('1.30.6', 28, 29, 30, 31),
    on('1.30.33', 28, 29, 30, 31),
    on('1.29.4', 27, 28, 29),
    on('1.32.2', 32, 33),
    on('1.28.7', 25, 27, 28),
  ],
  everest: [
    on('2.4.28', 28, 29, 30, 31),
    on('2.4.134', 28, 29, 30, 31),
    unstable('2.4.140', 28, 29, 30, 31),
    on('2.3.14', 27, 28),
  ],
  'nginx-ingress': [
    on('2.6.5', 27, 28),
    on('3.0.31', 28, 29, 30, 31),
    on('3.0.8', 28, 29, 30, 31),
    on('2.6.32', 28, 29),
  ],
  'metrics-server': [on('1.3.60', 27, 28), on('1.3.104', 28, 29, 30, 31), on('1.3.68', 28, 29, 30, 31)],
  /** Only a beta fits newer clusters. */
  volcano: [on('1.12.18', 27, 28), unstable('1.16.7-beta', 28, 29, 30, 31)],
  /** CCE offers no other version of it. */
  npd: [on('1.19.16', 28, 29, 30, 31)],
}

const OTHER: readonly AddonVersion[] = [on('1.0.0', 27, 28), on('1.0.1', 28, 29, 30, 31)]

/** The published versions of an add-on, in no particular order. */
export const publishedVersions = (template: string): readonly AddonVersion[] => VERSIONS[template] ?? OTHER

/** The pattern of `supportVersions`, such as `v1.(28|29).*`. */
const pattern = (minors: readonly number[]): string =>
  minors.length === 1 ? `v1.${minors[0]}.*` : `v1.(${minors.join('|')}).*`

/**
 * The add-on template (CCE API reference: ListAddonTemplates). The patterns in `clusterVersion` are regular expressions. A
 * missing `category` stands for CCE Standard and CCE Turbo.
 * @param now milliseconds since 1970
 */
export function addonTemplate(template: string, autopilot: boolean, now: number): object {
  const published = rfc3339(now - 90 * 24 * HOUR)
  return {
    kind: 'Addon',
    apiVersion: 'v3',
    metadata: {
      uid: template,
      name: template,
      creationTimestamp: published,
      updateTimestamp: published,
    },
    spec: {
      type: 'helm',
      require: template === 'coredns' || template === 'everest',
      labels: ['ServiceDiscovery'],
      logoURL: '',
      readmeURL: '',
      description: `the add-on ${template}`,
      versions: publishedVersions(template).map(({ version, stable, minors }) => ({
        version,
        input: { basic: {}, parameters: {} },
        stable,
        translate: { en_US: { addon: { description: `the add-on ${template}` } } },
        supportVersions: [
          {
            clusterType: 'VirtualMachine',
            clusterVersion: [pattern(minors)],
            ...(autopilot && { category: ['Autopilot'] }),
          },
        ],
        creationTimestamp: published,
        updateTimestamp: published,
      })),
    },
  }
}

/** All add-ons that CCE publishes here. */
export const PUBLISHED: readonly string[] = Object.keys(VERSIONS)
