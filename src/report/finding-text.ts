import { FINDING } from '../messages/findings.js'
import * as terms from '../messages/terms.js'
import { type Language, type Localized, listed, localize, localizer } from '../model/language.js'
import type { ReportFinding } from '../model/report.js'
import { clip, oneLine, visible } from '../text/plain.js'
import { changedFields, removedApisOf, sortOf, whereOf } from './where.js'

/** The longest piece of a finding's text in a file for other tools, in UTF-16 units; report.json has it whole. */
const PIECE_UNITS = 2000
const NAME_UNITS = 200

/** Removed APIs, and changed fields, that are told one by one. */
const TOLD = 10

/** One line of untrusted text as a name in a sentence. */
export const nameText = (text: string): string => clip(oneLine(text), NAME_UNITS)

const piece = (text: string): string => clip(visible(text).trim(), PIECE_UNITS)

/** What it is, on one line: `Node disks (NodeDiskCheck), Exception · Fatal`. */
export function headline(finding: ReportFinding, language: Language): string {
  const say = localizer(language)
  const { title, name, scope } = finding
  const full = title === name || scope === 'gate' ? title : `${title}${say(terms.bracketed(name))}`
  const sort = sortOf(finding)
  return clip(oneLine(sort === '' ? full : `${full}${say(terms.COMMA)}${sort}`), NAME_UNITS * 2) || nameText(name)
}

/** Where it sits, on one line: in a file of the repository, or in its cluster, as these files are read away from the run. */
export function placeText(finding: ReportFinding, language: Language): string {
  const say = localizer(language)
  const { scope, location } = finding
  if (scope === 'manifest' && location !== null) return nameText(`${location.file}:${location.line}`)
  const { names, more } = whereOf(finding, language)
  const list = say(listed(names.map(nameText)))
  const all = more > 0 ? `${list} ${say(terms.andMore(more))}` : list
  const words = say(placeWords(finding, names.length + more))
  const place = all === '' ? words : say(terms.labeled(words, all))
  if (finding.clusterId === null) return place
  const cluster = nameText(finding.clusterId)
  return say(place === say(terms.THE_CLUSTER) ? FINDING.cluster(cluster) : FINDING.inCluster(place, cluster))
}

/** What sort of place that is; the same ladder as that of the names. */
function placeWords({ nodes, addon, scope, check, risk }: ReportFinding, names: number): Localized {
  if (nodes.length > 0) return terms.nodes(nodes.length)
  if (addon) return terms.ADDON
  if (scope === 'gate') return check === null ? terms.THIS_RUN : terms.checkName(check)
  if (names === 0) return terms.THE_CLUSTER
  return (risk.addonRisks ?? []).length > 0 ? terms.addons(names) : terms.nodes(names)
}

/**
 * Everything to say of a finding, as lines of plain text with nothing hidden in them: what it found, where, what that means,
 * what to do, where to read on. Of configuration risks only the fields that changed are told: their values may be secrets.
 */
export function findingLines(finding: ReportFinding, language: Language): string[] {
  const say = (text: Localized): string => localize(text, language)
  return [
    piece(finding.message) || say(FINDING.noMessage),
    placeText(finding, language),
    ...riskLines(finding, say),
    ...(finding.decides ? [] : [say(terms.NOT_COUNTED_WHY)]),
    ...deciderLines(finding, say),
    ...(finding.match === 'guessed' ? [say(FINDING.guessed)] : []),
    piece(finding.meaning),
    say(FINDING.fix(piece(finding.fix))),
    ...(finding.docUrl === '' ? [] : [say(FINDING.see(nameText(finding.docUrl)))]),
  ].filter((line) => line !== '')
}

function riskLines(finding: ReportFinding, say: (text: Localized) => string): string[] {
  const fields = changedFields(finding)
  const listed = fields.slice(0, TOLD).map(nameText).join('; ')
  const changed = fields.length > TOLD ? `${listed} ${say(terms.andMore(fields.length - TOLD))}` : listed
  const calls = removedApisOf(finding)
  return [
    ...(changed === '' ? [] : [say(FINDING.changed(changed))]),
    ...calls.slice(0, TOLD).map(({ url, userAgent }) => say(FINDING.called(nameText(url), nameText(userAgent)))),
    ...(calls.length > TOLD ? [say(terms.moreCalls(calls.length - TOLD))] : []),
  ]
}

/** The rule or waiver that decided; what a policy says is untrusted text. */
function deciderLines({ rule, waiver }: ReportFinding, say: (text: Localized) => string): string[] {
  if (waiver) return [say(FINDING.waived(nameText(waiver.owner), nameText(waiver.expires), piece(waiver.reason)))]
  return rule?.reason ? [say(FINDING.byRule(piece(rule.reason)))] : []
}
