import type { Location } from '../../model/report.js'
import type { WantedCluster } from '../resources.js'
import type { Configuration, ScopedBlock } from './configuration.js'
import { definitionsOf } from './scope.js'
import { couldBeAbout } from './targets.js'

/** The attribute that names the add-on, for each resource of an add-on (Terraform provider of Huawei Cloud). */
const TEMPLATES: Readonly<Record<string, string>> = {
  huaweicloud_cce_addon: 'template_name',
  huaweicloud_cce_autopilot_addon: 'addon_template_name',
}

/**
 * The lines that install the add-ons of a cluster, by the names of their templates: where the version stands, or the name if there is
 * no version. An add-on that several lines could install has none.
 */
export function addonLines(
  configurations: readonly Configuration[],
  wanted: WantedCluster,
): ReadonlyMap<string, Location> {
  const found = new Map<string, Location | null>()
  for (const resource of configurations.flat()) {
    const named = TEMPLATES[resource.block.block.labels[0] ?? '']
    if (named === undefined || !couldBeAbout(resource, wanted)) continue
    for (const template of textsOf(resource, named)) {
      const at = lineOf(resource, named)
      const other = found.get(template)
      const isSame = other === undefined || (other?.file === at.file && other.line === at.line)
      found.set(template, isSame ? at : null)
    }
  }
  return new Map([...found].flatMap(([template, at]) => (at === null ? [] : [[template, at] as const])))
}

const textsOf = ({ block, scope }: ScopedBlock, attribute: string): readonly string[] =>
  block
    .valuesOf(attribute)
    .flatMap((value) => definitionsOf(value, scope))
    .flatMap(({ value }) => (value.kind === 'string' ? value.text : []))

function lineOf({ block, scope }: ScopedBlock, named: string): Location {
  const [version] = block.valuesOf('version')
  const defined = version === undefined ? [] : definitionsOf(version, scope)
  const [only, ...others] = defined
  if (only !== undefined && others.length === 0 && only.value.kind === 'string') return only.at
  return version?.at ?? block.attribute(named)?.at ?? block.at
}
