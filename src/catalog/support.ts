import type { SupportEnd, SupportSource } from '../model/readiness.js'
import { minorNumber } from '../model/version.js'

/** What one page publishes about the support of versions, for the regions and the type of cluster that it is about. */
interface SupportTable extends SupportSource {
  readonly regions: RegExp
  readonly autopilot: boolean
  /** support of this minor version and of all older ones has ended, at times that the page does not give */
  readonly endedThrough: number | null
  /** the month in which support ends, by minor version */
  readonly ends: Readonly<Record<number, string>>
}

/** Support of versions up to 1.23 ended in these months wherever a table gives a month. */
const EARLY = { 9: '2020-12', 11: '2021-03', 13: '2022-03', 15: '2022-09', 17: '2023-01' } as const

/**
 * The published tables. Most regions of Huawei Cloud have no stored table with dates, only pages that mark the versions whose
 * service has ended. CCE maintains each version for at least 24 months (user guide: cluster upgrade overview).
 */
const TABLES: readonly SupportTable[] = [
  {
    regions: /^eu-(?:de|nl)$/,
    autopilot: false,
    url: 'https://docs.otc.t-systems.com/cloud-container-engine/umn/product_bulletin/kubernetes_version_policy.html',
    asOf: '2026-04-16',
    endedThrough: null,
    ends: {
      ...EARLY,
      19: '2024-03',
      21: '2024-06',
      23: '2024-09',
      25: '2025-02',
      27: '2025-06',
      28: '2025-10',
      29: '2026-06',
      30: '2026-11',
      31: '2027-06',
      32: '2027-10',
      33: '2028-03',
    },
  },
  {
    regions: /^tr-central-201$/,
    autopilot: false,
    url: 'https://support.huaweicloud.com/intl/en-us/tr-central-201-usermanual-cce/cce_bulletin_0033.html',
    asOf: '2024-12-04',
    endedThrough: null,
    ends: {
      ...EARLY,
      19: '2023-09',
      21: '2024-04',
      23: '2024-09',
      25: '2025-03',
      27: '2025-10',
      28: '2026-02',
    },
  },
  {
    regions: /^cn-/,
    autopilot: false,
    url: 'https://support.huaweicloud.com/bulletin-cce/cce_bulletin_0004.html',
    asOf: '2026-11',
    endedThrough: 27,
    ends: {},
  },
  {
    regions: /^(?:ap|af|sa|la|na|me|ae|my)-|^(?:tr-west-1|eu-west-0|eu-west-101|ru-northwest-2)$/,
    autopilot: false,
    url: 'https://support.huaweicloud.com/intl/en-us/bulletin-cce/cce_bulletin_0004.html',
    asOf: '2025-11-07',
    endedThrough: 25,
    ends: {},
  },
  {
    // Autopilot has versions of its own, and its release notes give no date for any of them.
    regions: /^(?:cn|ap|af|sa|la|na|me|ae|my|tr|eu|ru)-/,
    autopilot: true,
    url: 'https://support.huaweicloud.com/usermanual-cce-autopilot/cce_11_0068.html',
    asOf: '2026-11',
    endedThrough: null,
    ends: {},
  },
]

/**
 * When CCE's support of a version ends, in a region, for a type of cluster.
 * @param version with or without release and patch; null if it is not known
 * @param region null if it is not known
 */
export function supportEnd(version: string | null, region: string | null, autopilot: boolean): SupportEnd {
  const minor = minorNumber(version)
  if (minor === null) return { state: 'unknown', why: 'no-version' }
  if (region === null) return { state: 'unknown', why: 'no-region' }
  const table = TABLES.find((one) => one.autopilot === autopilot && one.regions.test(region))
  if (table === undefined) return { state: 'unknown', why: 'no-table' }
  const source = { url: table.url, asOf: table.asOf }
  if (table.endedThrough !== null && minor <= table.endedThrough) return { state: 'ended', source }
  const month = table.ends[minor]
  if (month === undefined) return { state: 'unknown', why: 'no-date', source }
  return { state: 'dated', month, endsAt: Date.parse(`${month}-01T00:00:00Z`), source }
}
