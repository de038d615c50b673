import { type RemovedKind, removedKinds } from '../catalog/removed-apis.js'
import { type RemovedCustomResource, removedCustomResources } from '../catalog/removed-custom-resources.js'
import { cautionFor, otherChanges } from '../messages/manifest-changes.js'
import { counted } from '../model/language.js'
import type { ManifestDetail } from '../model/manifest.js'
import { manifestDocUrl } from '../report/build/own-texts.js'

const WEBHOOK = 'webhook-can-stop-upgrade'

/**
 * What the gate knows of a finding in manifests.
 * @param name of a finding (`policy/v1beta1 PodDisruptionBudget`), an apiVersion or a kind, in any case
 * @returns the lines of each API that fits; null if none does
 */
export function explainManifests(name: string): readonly (readonly string[])[] | null {
  const wanted = name.trim().toLowerCase()
  const fits = ({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): boolean =>
    [`${apiVersion} ${kind}`, apiVersion, kind].some((one) => one.toLowerCase() === wanted)
  const found = [
    ...removedKinds().filter(fits).map(apiLines),
    ...removedCustomResources().filter(fits).map(customResourceLines),
    ...(wanted === WEBHOOK ? [webhookLines()] : []),
  ]
  return found.length > 0 ? found : null
}

function apiLines({ apiVersion, kind, deprecatedIn, removedIn, replacements }: RemovedKind): readonly string[] {
  const [changes, caution] = [otherChanges(apiVersion, kind), cautionFor(apiVersion, kind)]
  return [
    ...headLines(`${apiVersion} ${kind}`, 'removed-api'),
    `  Removed:  in Kubernetes ${removedIn}${deprecatedIn === null ? '' : `, deprecated in ${deprecatedIn}`}`,
    ...replacements.map(
      (one) =>
        `  Use:      ${one.apiVersion}, served since ${one.since}${one.hasSameSchema ? '; nothing but the apiVersion has to change' : ''}`,
    ),
    ...(replacements.length === 0 ? ['  Use:      nothing replaces it'] : []),
    ...(changes === null ? [] : [`  Changes:  ${changes.en}`]),
    ...(caution === null ? [] : [`  Note:     ${caution.en}`]),
    guideLine('removed-api'),
  ]
}

const customResourceLines = (one: RemovedCustomResource): readonly string[] => [
  ...headLines(`${one.apiVersion} ${one.kind}`, 'removed-custom-resource'),
  `  Removed:  in ${one.component} ${one.notServedSince}`,
  `  Use:      ${one.replacement}`,
  guideLine('removed-custom-resource'),
]

const webhookLines = (): readonly string[] => [
  ...headLines(WEBHOOK, 'webhook'),
  '  Meaning:  A webhook refuses what an upgrade needs while it does not answer, or keeps it waiting for over 15 s.',
  guideLine('webhook'),
]

function headLines(name: string, code: ManifestDetail['code']): readonly string[] {
  const level = code === 'removed-api' ? 'Fatal; Warning if the current version does not serve it either' : 'Warning'
  return [
    name,
    '  Check:    manifests',
    `  Level:    ${level}; Info where the gate cannot follow how it reaches the cluster`,
  ]
}

function guideLine(code: ManifestDetail['code']): string {
  return `  Guide:    ${manifestDocUrl(code)}`
}

/** One line for each finding in manifests. */
export function manifestList(): readonly string[] {
  const [apis, resources] = [removedKinds(), removedCustomResources()]
  return [
    `Manifests: ${counted(apis.length, 'removed API')}, ${counted(resources.length, 'custom resource')} and ${WEBHOOK}`,
    ...apis.map(
      ({ apiVersion, kind, removedIn, replacements: [main] }) =>
        `  ${apiVersion} ${kind} (${removedIn}) · ${main?.apiVersion ?? 'nothing replaces it'}`,
    ),
    ...resources.map(
      (one) => `  ${one.apiVersion} ${one.kind} (${one.component} ${one.notServedSince}) · ${one.replacement}`,
    ),
  ]
}
