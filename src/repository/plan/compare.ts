import type { Unavailable } from '../../model/coverage.js'
import { PlanCollector, type PlanFindings } from './findings.js'
import type { PlannedAddon } from './inspect.js'

/** What CCE says about the add-ons of a cluster. */
export interface KnownAddons {
  /** for each template the versions that fresh checks were made for; null if add-ons are not checked */
  readonly checked: ReadonlyMap<string, readonly string[]> | null
  /** null if no target is known, so that there is nothing to compare with */
  readonly published: PublishedAddons | null
}

export interface PublishedAddons {
  /** the target version of the cluster */
  readonly target: string
  /** the versions that CCE lists for the target, or why they are not known */
  versionsOf(template: string): readonly string[] | Unavailable
}

/** Compares the versions that add-ons get with their checks, and with what CCE lists for the target. Pure. */
export function comparePlannedAddons(
  addons: readonly PlannedAddon[],
  { checked, published }: KnownAddons,
): PlanFindings {
  const collector = new PlanCollector()
  for (const addon of addons) {
    compareWithChecks(addon, checked, collector)
    if (published !== null) compareWithList(addon, published, collector)
  }
  return collector.findings
}

/** As Terraform shows it. */
const SENSITIVE = '(sensitive value)'

/** What may be shown of an add-on and its version. */
const aboutOf = ({ template, version, isTemplateSensitive, isSensitive }: PlannedAddon) => ({
  addon: isTemplateSensitive ? SENSITIVE : template,
  version: isSensitive ? null : version,
})

function compareWithChecks(planned: PlannedAddon, checked: KnownAddons['checked'], collector: PlanCollector): void {
  // CCE checks no add-on that is not installed, and none of an Autopilot cluster
  if (!planned.isInstalled || planned.isAutopilot) return
  const about = aboutOf(planned)
  const versions = checked?.get(planned.template) ?? []
  if (checked === null) collector.addGap({ check: 'plan', code: 'planned-addon-not-checked', ...about })
  else if (versions.some((version) => isSame(version, planned.version))) collector.pass('addon-version-unchecked')
  else collector.find({ code: 'addon-version-unchecked', version: about.version, checked: versions }, planned, about)
}

function compareWithList(
  planned: PlannedAddon,
  { target, versionsOf }: PublishedAddons,
  collector: PlanCollector,
): void {
  const about = aboutOf(planned)
  const offered = versionsOf(planned.template)
  if ('code' in offered)
    collector.addGap({ check: 'plan', code: 'planned-addon-not-compared', ...about, target, why: offered })
  else if (offered.some((version) => isSame(version, planned.version))) collector.pass('addon-version-not-offered')
  else collector.find({ code: 'addon-version-not-offered', version: about.version, target, offered }, planned, about)
}

/** CCE writes versions of add-ons without `v`; people sometimes do not. */
const isSame = (one: string, other: string): boolean => withoutV(one) === withoutV(other)
const withoutV = (version: string): string => version.trim().replace(/^v(?=\d)/i, '')
