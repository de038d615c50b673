import { FINDING } from '../messages/findings.js'
import * as terms from '../messages/terms.js'
import { nodeLabel } from '../model/check.js'
import { type Localize, listed } from '../model/language.js'
import type { ReportFinding } from '../model/report.js'
import { clip, oneLine } from '../text/plain.js'
import { readRisk } from './risk.js'

/** Node names that are listed one by one; of the others only the number is shown. */
export const NAMED_NODES = 5

/** What a finding affects: a label of ours, and the first names, which are untrusted text. */
export interface Affected {
  readonly label: string
  readonly names: readonly string[]
  /** how many names are not among `names` */
  readonly more: number
}

/** What a finding affects: its nodes, its add-on or the cluster; for a finding of the gate itself the check or the run. */
export function affectedBy(finding: ReportFinding, t: Localize): Affected {
  const { nodes, addon, scope, check } = finding
  if (nodes.length > 0)
    return affected(
      t(terms.nodes(nodes.length)),
      nodes.map((node) => nodeLabel(node) ?? t(FINDING.unnamedNode)),
    )
  if (addon) {
    const name = addon.template ?? addon.instanceName ?? t(FINDING.unnamedAddon)
    return affected(t(terms.AN_ADDON), [addon.targetVersion ? `${name} → ${addon.targetVersion}` : name])
  }
  if (scope === 'gate') return affected(t(check === null ? terms.THIS_RUN : terms.checkName(check)), [])
  const risk = readRisk(finding)
  if (risk.addons.length > 0) return affected(t(terms.addons(risk.addons.length)), risk.addons)
  if (risk.nodes.length > 0) return affected(t(terms.nodes(risk.nodes.length)), risk.nodes)
  return affected(t(terms.THE_CLUSTER), [])
}

const affected = (label: string, all: readonly string[]): Affected => {
  const names = all.slice(0, NAMED_NODES)
  return { label, names, more: all.length - names.length }
}

const NAME_UNITS = 200

/** Untrusted text on one line, as a name in a sentence. */
export const nameText = (text: string): string => clip(oneLine(text), NAME_UNITS)

/** What a finding affects, on one line of plain text; the names in it are untrusted. */
export function affectedText(finding: ReportFinding, t: Localize): string {
  const { label, names, more } = affectedBy(finding, t)
  if (names.length === 0) return label
  return `${label}${t(terms.COLON)}${t(listed(names.map(nameText)))}${more > 0 ? ` ${t(terms.andMore(more))}` : ''}`
}
