import { FINDING } from '../messages/findings.js'
import * as terms from '../messages/terms.js'
import { nodeLabel } from '../model/check-result.js'
import { type Language, type Localized, listed, localizer } from '../model/language.js'
import type { ReportFinding } from '../model/report.js'

/** Node names that are told one by one; the others are a number. */
export const NAMED_NODES = 5

/** Where a finding sits, in pieces: our own words, and names that are untrusted text. */
export interface Where {
  readonly words: string
  readonly names: readonly string[]
  readonly more: number
}

/** Where a finding sits: its nodes, its add-on, or the cluster; for the gate's own the check or the run. */
export function whereOf(finding: ReportFinding, language: Language): Where {
  const say = localizer(language)
  if (finding.nodes.length > 0) {
    const names = finding.nodes.slice(0, NAMED_NODES).map((node) => nodeLabel(node) ?? say(FINDING.unnamedNode))
    return { words: say(terms.nodes(finding.nodes.length)), names, more: finding.nodes.length - names.length }
  }
  if (finding.addon) {
    const { template, instanceName, targetVersion } = finding.addon
    const name = template ?? instanceName ?? say(FINDING.unnamedAddon)
    return { words: say(terms.ADDON), names: [targetVersion ? `${name} → ${targetVersion}` : name], more: 0 }
  }
  if (finding.scope === 'gate')
    return { words: say(finding.check === null ? terms.THIS_RUN : terms.checkName(finding.check)), names: [], more: 0 }
  const [names, words] = namedByRisk(finding)
  return { words: say(words), names: names.slice(0, NAMED_NODES), more: Math.max(0, names.length - NAMED_NODES) }
}

/** Where an item of the whole cluster sits: the add-ons or nodes that its risks name, if they do. */
function namedByRisk({ risk }: ReportFinding): [names: string[], words: Localized] {
  const addons = namesIn(risk.addonRisks, 'addonTemplateName', 'alias')
  if (addons.length > 0) return [addons, terms.addons(addons.length)]
  const nodes = namesIn(risk.nodeRisks, 'NodeID')
  return nodes.length > 0 ? [nodes, terms.nodes(nodes.length)] : [[], terms.THE_CLUSTER]
}

/** The first of these keys that each risk has as a text, each text once; untrusted text. */
export function namesIn(risks: readonly unknown[] = [], ...keys: readonly string[]): string[] {
  const names = risks.map((risk) => {
    const fields = (typeof risk === 'object' && risk !== null ? risk : {}) as Record<string, unknown>
    return keys.map((key) => fields[key]).find((name) => typeof name === 'string' && name !== '')
  })
  return [...new Set(names.filter((name) => typeof name === 'string'))]
}

/** The same on one line of plain text; the names in it are still untrusted. */
export function whereText(finding: ReportFinding, language: Language): string {
  const say = localizer(language)
  const { words, names, more } = whereOf(finding, language)
  const list = say(listed(names)) + (more > 0 ? ` ${say(terms.andMore(more))}` : '')
  return [words, list].filter((part) => part !== '').join(say(terms.COLON))
}

/**
 * What sort of item it is: `Exception · Fatal`. Nothing for the gate's own findings: the item that an unknown value stands
 * for may hold anything there, and the message shows it.
 */
export const sortOf = (finding: ReportFinding): string =>
  finding.scope === 'gate' ? '' : [finding.kind, finding.level].filter((part) => part !== null).join(' · ')

/** The removed APIs that are still called, and by whom; untrusted text. */
export function removedApisOf(finding: ReportFinding): { readonly url: string; readonly userAgent: string }[] {
  return (finding.risk.deprecatedAPIRisks ?? []).map((risk) => {
    const { url, userAgent } = (typeof risk === 'object' && risk !== null ? risk : {}) as Record<string, unknown>
    return { url: shown(url), userAgent: shown(userAgent) }
  })
}

/** A value of any type as text; what is no string is shown as JSON. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : (JSON.stringify(value) ?? '')

/** The fields that a configuration risk names, never their values: they may hold secrets. */
export function changedFields(finding: ReportFinding): string[] {
  const fields = (finding.risk.configurationRisks ?? []).map((risk) => {
    const {
      package: component,
      sourceFile,
      field,
    } = (typeof risk === 'object' && risk !== null ? risk : {}) as Record<string, unknown>
    return [component, sourceFile, field].filter((part) => typeof part === 'string' && part !== '').join(' ')
  })
  return [...new Set(fields.filter((field) => field !== ''))]
}
