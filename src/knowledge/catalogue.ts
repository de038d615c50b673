import type { ItemCheck } from '../model/finding.js'

/** What is known of a check item: in CCE's own words what it is called, how to fix it, and where that is documented. */
export interface Advice {
  readonly title: string
  readonly fix: string
  readonly docUrl: string
  /** how sure the advice fits the item */
  readonly match: 'exact' | 'none'
}

const GUIDE = 'https://support.huaweicloud.com/intl/en-us/usermanual-cce'

/** The page that lists every documented pre-upgrade check item. */
export const OVERVIEW_URL = `${GUIDE}/cce_10_0549.html`

interface Entry {
  readonly title: string
  readonly fix: string
  readonly page: string
}

/** The items whose API names are published (API reference and user guide of CCE); group, kind and level always come from the response. */
const BY_API_NAME: Readonly<Record<ItemCheck, Readonly<Record<string, Entry>>>> = {
  precheck: {
    AddonLimit: {
      title: 'Add-ons',
      fix: 'Repair the add-on that is not Running, upgrade the one that the message names, or uninstall one that the target version no longer supports.',
      page: 'cce_10_0433',
    },
    DeprecatedApiCheck: {
      title: 'Discarded Kubernetes APIs',
      fix: 'Find each caller by its URL and user agent and move it to the replacement API before the upgrade. CCE looks at one day of audit logs only: weekly jobs escape it.',
      page: 'cce_10_0487',
    },
    CoreDNSConfLimit: {
      title: 'CoreDNS configuration consistency',
      fix: 'Compare the live Corefile with the recorded one, then upgrade CoreDNS on its own with parameterSyncStrategy=inherit (keeps the live settings), or force with the settings typed in by hand.',
      page: 'cce_10_0493',
    },
    ResiduePackageVersion: {
      title: 'Residual package version data',
      fix: 'Back up and delete the packageversion objects that the message names (kubectl delete packageversion NAME).',
      page: 'cce_10_0505',
    },
    NodeContainerdPodRestartRisk: {
      title: 'containerd pod restart risks',
      fix: 'Upgrade in a quiet window in which pods may restart, then confirm the risk.',
      page: 'cce_10_0510',
    },
  },
  addons: {
    AddonStatus: {
      title: 'Add-on status',
      fix: 'Find the add-on’s pods by the label release=NAME, read their events and fix the cause until the add-on is Running.',
      page: 'cce_10_1031',
    },
    AddonValidate: {
      title: 'Add-on settings',
      fix: 'Correct the parameter that the message names; for a Corefile edited by hand roll it back, or set parameterSyncStrategy to inherit or force.',
      page: 'cce_10_1031',
    },
    K8sResourceModified: {
      title: 'Helm chart consistency',
      fix: 'Move the manual changes of the resources that the message names into the add-on’s own settings, or accept that the upgrade overwrites them.',
      page: 'cce_10_1031',
    },
  },
}

const UNKNOWN_FIX: Readonly<Record<ItemCheck, string>> = {
  precheck: 'Do what the message says; the list of check items explains each of them.',
  addons: 'Do what the message says, on the Add-ons page of the cluster.',
}

/** The advice for an item by its API name; an unknown item gets its own name as title and the overview page. */
export function adviceFor(check: ItemCheck, name: string): Advice {
  const entries = BY_API_NAME[check]
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined
  if (!entry) return { title: name, fix: UNKNOWN_FIX[check], docUrl: OVERVIEW_URL, match: 'none' }
  return { title: entry.title, fix: entry.fix, docUrl: `${GUIDE}/${entry.page}.html`, match: 'exact' }
}
