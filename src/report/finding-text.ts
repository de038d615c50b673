import { FINDING, nodeText } from '../messages/findings.js'
import { A_LINE, AN_OBJECT } from '../messages/lines.js'
import { passedTitle } from '../messages/passed.js'
import * as terms from '../messages/terms.js'
import type { AnnotationLevel } from '../model/annotation.js'
import type { Decision } from '../model/decision.js'
import { type Localize, listed } from '../model/language.js'
import type { PassedItem } from '../model/passed-items.js'
import type { Report, ReportFinding } from '../model/report.js'
import { inBackticks, proseInBackticks } from '../text/markdown.js'
import { clip, oneLine, visible } from '../text/plain.js'
import { readRisk } from './risk.js'

const ANNOTATION_LEVEL: Readonly<Record<Decision, AnnotationLevel>> = {
  block: 'error',
  inconclusive: 'error',
  warn: 'warning',
  notice: 'notice',
  waived: 'notice',
}

/** How severe a finding is to readers. An ignored policy entry is an error of the policy, though its decision is `warn`. */
export const annotationLevel = ({ name, decision }: ReportFinding): AnnotationLevel =>
  name === 'policy-error' && decision === 'warn' ? 'error' : ANNOTATION_LEVEL[decision]

/** The findings with a decision that counts. */
export const decidedAs = ({ findings }: Report, decision: Decision): ReportFinding[] =>
  findings.filter((finding) => finding.decides && finding.decision === decision)

/** Node names that are listed one by one; of the others only the number is shown. */
export const NAMED_NODES = 5

/**
 * What a finding affects: its nodes, its add-on or the cluster; for a finding of the gate itself the check or the run. It is
 * a label of ours, the first names, which are untrusted, and the number of the others.
 */
export function affectedBy(finding: ReportFinding, t: Localize) {
  const { nodes, addon, scope, check, addresses = [] } = finding
  const names = nodes.map((node) => t(nodeText(node)))
  if (nodes.length > 0) return affected(t(terms.nodes(nodes.length)), names)
  if (addon) {
    const name = addon.template ?? addon.instanceName ?? t(FINDING.unnamedAddon)
    return affected(t(terms.AN_ADDON), [addon.targetVersion ? `${name} → ${addon.targetVersion}` : name])
  }
  if (addresses.length > 0) return affected(t(terms.RESOURCE), addresses)
  if (scope === 'manifest')
    return finding.object?.name ? affected(t(AN_OBJECT), [finding.object.name]) : affected(t(A_LINE), [])
  if (scope === 'gate' && check !== null) return affected(t(terms.checkName(check)), [])
  if (scope === 'gate' && isAboutRun(finding)) return affected(t(terms.THIS_RUN), [])
  const risk = readRisk(finding)
  if (risk.addons.length > 0) return affected(t(terms.addons(risk.addons.length)), risk.addons)
  if (risk.nodes.length > 0)
    return affected(
      t(terms.nodes(risk.nodes.length)),
      risk.nodes.map((uid) => t(FINDING.nodeWithId(uid))),
    )
  return affected(t(terms.THE_CLUSTER), [])
}

/** Findings of the gate that can be about the run as a whole; the others without a check are about a cluster. */
const ABOUT_RUN: readonly string[] = [
  'clusters-file-error',
  'internal-error',
  'no-access',
  'not-finished',
  'policy-error',
  'unreadable-response',
  'wrong-settings',
]

const isAboutRun = ({ name, clusterId }: ReportFinding): boolean => clusterId === null || ABOUT_RUN.includes(name)

const affected = (label: string, all: readonly string[]) => {
  const names = all.slice(0, NAMED_NODES)
  return { label, names, more: all.length - names.length }
}

/** A finding in a list: its title, if it has one of its own, and its name, for a sentence of ours. */
export const nameWithTitle = (name: string, title: string | null): string =>
  [...(title === null || title === name ? [] : [proseInBackticks(title)]), inBackticks(name)].join(' · ')

/** An item that passed, in a list. @param quote how the untrusted name of an item of CCE is written */
export function passedText({ check, name }: PassedItem, t: Localize, quote: (name: string) => string): string {
  const title = passedTitle(check, name)
  return title === null ? quote(name) : t(title)
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

/** The longest text of a finding in a file for other tools, in UTF-16 units; report.json has it whole. */
const TEXT_UNITS = 2000
const HEADLINE_UNITS = 400

/** Removed APIs, and changed fields, that are listed one by one. */
const LISTED = 10

const clippedText = (text: string): string => clip(visible(text).trim(), TEXT_UNITS)

/**
 * `Exception · Fatal`; empty for what CCE does not say: findings in the repository, and the gate's own findings, whose item may hold
 * anything there, which the message shows.
 */
export const kindAndLevel = (finding: ReportFinding): string => {
  const { kind, level } = finding
  return isOfCce(finding) ? [kind, level].filter((part) => part !== null).join(' · ') : ''
}

/** Whether a kind, level and group are CCE's words. */
export const isOfCce = ({ scope, knownRisk }: Pick<ReportFinding, 'scope' | 'knownRisk'>): boolean =>
  scope !== 'gate' && scope !== 'plan' && scope !== 'manifest' && knownRisk === undefined

/** What it is, on one line: `Node disks (NodeDiskCheck), Exception · Fatal`. */
export function headline(finding: ReportFinding, t: Localize): string {
  const { title, name, scope } = finding
  const full = title === name || scope === 'gate' ? title : `${title}${t(terms.bracketed(name))}`
  const kind = kindAndLevel(finding)
  return clip(oneLine(kind === '' ? full : `${full}${t(terms.COMMA)}${kind}`), HEADLINE_UNITS) || nameText(name)
}

/** The rule or waiver that decided in place of the table, with its reason. What a policy says is untrusted. */
export function decidedByLines({ rule, waiver }: Pick<ReportFinding, 'rule' | 'waiver'>, t: Localize): string[] {
  if (waiver) {
    const [owner, expires, reason] = [nameText(waiver.owner), nameText(waiver.expires), clippedText(waiver.reason)]
    return [t(FINDING.waivedFor({ ...waiver, owner, expires, reason }))]
  }
  return rule?.reason ? [t(FINDING.byRule(clippedText(rule.reason)))] : []
}

/** Why it matters, what to do, and where to read on; before that, what a reader must know about the decision and the advice. */
export const adviceLines = (finding: ReportFinding, t: Localize): string[] =>
  [
    ...(finding.decides ? [] : [t(terms.NOT_COUNTED_WHY)]),
    ...decidedByLines(finding, t),
    clippedText(finding.meaning),
    t(FINDING.fix(clippedText(finding.fix), finding.owner === undefined ? '' : t(terms.OWNER_NAMES[finding.owner]))),
    ...(finding.docUrl === '' ? [] : [t(FINDING.see(nameText(finding.docUrl)))]),
  ].filter((line) => line !== '')

/** Everything about a finding as lines of plain text with nothing hidden in them, for files that are read by other tools. */
export const findingLines = (finding: ReportFinding, t: Localize): string[] => [
  clippedText(finding.message) || t(FINDING.noMessage),
  locationText(finding, t),
  ...riskLines(finding, t),
  ...adviceLines(finding, t),
]

/** What is affected, with its cluster: these files are read away from the run. */
function locationText(finding: ReportFinding, t: Localize): string {
  const { scope, clusterId, check } = finding
  const text = affectedText(finding, t)
  if (clusterId === null) return text
  const cluster = nameText(clusterId)
  const isWholeCluster = scope !== 'gate' && check !== null && affectedBy(finding, t).label === t(terms.THE_CLUSTER)
  return t(isWholeCluster ? FINDING.cluster(cluster) : FINDING.inCluster(text, cluster))
}

/** The changed fields and the calls of removed APIs that CCE names. @param most how many of each are listed */
export function riskLines(finding: ReportFinding, t: Localize, most = LISTED): string[] {
  const { changedFields, removedApis } = readRisk(finding)
  const fields = changedFields.slice(0, most).map(nameText).join('; ')
  const moreFields = changedFields.length - most
  const moreCalls = removedApis.length - most
  const rest = moreFields > 0 ? ` ${t(terms.andMore(moreFields))}` : ''
  return [
    ...(fields === '' ? [] : [t(FINDING.changed(`${fields}${rest}`))]),
    ...removedApis.slice(0, most).map(({ url, userAgent }) => t(FINDING.called(nameText(url), nameText(userAgent)))),
    ...(moreCalls > 0 ? [t(terms.moreCalls(moreCalls))] : []),
  ]
}
