import { nodeLabel } from '../model/check-result.js'
import type { Finding } from '../model/report.js'
import { counted } from '../text/plain.js'
import { checkName, LABELS } from './messages/en.js'

/** Node names that are told one by one; the others are a number. */
const NAMED_NODES = 5

/** Where a finding sits, in pieces: our own words, and names that are untrusted text. */
export interface Where {
  readonly words: string
  readonly names: readonly string[]
  readonly more: number
}

/** Where a finding sits: its nodes, its add-on, or the cluster; nothing for what concerns the run as a whole. */
export function whereOf(finding: Finding): Where {
  if (finding.nodes.length > 0) {
    const names = finding.nodes.slice(0, NAMED_NODES).map(nodeLabel)
    return { words: counted(finding.nodes.length, 'node'), names, more: finding.nodes.length - names.length }
  }
  if (finding.addon) {
    const { template, instanceName, targetVersion } = finding.addon
    const name = template ?? instanceName ?? '(unnamed add-on)'
    return { words: 'add-on', names: [targetVersion ? `${name} → ${targetVersion}` : name], more: 0 }
  }
  if (finding.scope === 'gate')
    return { words: finding.check === null ? '' : checkName(finding.check), names: [], more: 0 }
  return { words: LABELS.wholeCluster, names: [], more: 0 }
}

/** The same on one line of plain text; the names in it are still untrusted. */
export function whereText(finding: Finding): string {
  const { words, names, more } = whereOf(finding)
  const list = names.join(', ') + (more > 0 ? ` and ${more} more` : '')
  return [words, list].filter((part) => part !== '').join(': ')
}

/**
 * What sort of item it is: `Exception · Fatal`. Nothing for the gate's own findings: the item that an unknown value stands
 * for may hold anything there, and the message shows it.
 */
export const sortOf = (finding: Finding): string =>
  finding.scope === 'gate' ? '' : [finding.kind, finding.level].filter((part) => part !== null).join(' · ')

/** The fields that a configuration risk names, never their values: they may hold secrets. */
export function changedFields(finding: Finding): string[] {
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
