import { LABELS } from '../../messages/labels.js'
import { SUMMARY } from '../../messages/summary.js'
import { clockTime, NOT_COUNTED_WHY } from '../../messages/terms.js'
import { verdictLine } from '../../messages/verdict.js'
import { localizer } from '../../model/language.js'
import type { Report } from '../../model/report.js'
import { type Block, fitBlocks, frame, utf8Bytes } from '../../text/budget.js'
import { own } from '../../text/markdown.js'
import { changes, nodePools } from './summary-changes.js'
import { identities } from './summary-identity.js'
import { addons, notCovered, passed, removedApis, unknownItems, upgradeProgress } from './summary-parts.js'
import { policyBlocks, skipListBlocks } from './summary-policy.js'
import { type Detail, findingsTable, isAboutEntry } from './summary-rows.js'

/** The step summary's budget in UTF-8 bytes; GitHub drops a summary over 1 MiB whole. */
export const SUMMARY_BUDGET = 900 * 1024

/**
 * The step summary: Markdown whose every piece of untrusted text stands inside an HTML block, where GitHub reads no
 * Markdown. What does not fit is told in a shorter form, and at last cut at whole rows; each time it says what was left out.
 */
export function renderSummary(report: Report, budget = SUMMARY_BUDGET): string {
  for (const detail of ['full', 'short'] as const) {
    const page = fitBlocks(blocksOf(report, detail), Number.POSITIVE_INFINITY)
    if (utf8Bytes(page) <= budget) return page
  }
  return fitBlocks(blocksOf(report, 'names'), budget)
}

function blocksOf(report: Report, detail: Detail): Block[] {
  const say = localizer(report.language)
  // what is wrong with entries of the policy stands with the policy
  const findings = report.findings.filter((finding) => finding.decides && !isAboutEntry(finding))
  const of = (decision: string) => findings.filter((finding) => finding.decision === decision)
  const shown = report.findings.filter((finding) => !finding.decides)
  return [
    frame(`## ${verdictLine(report)}\n\n${report.green && isRed(report) ? `${say(LABELS.greenAnyway)}\n\n` : ''}`),
    identities(report),
    frame(detail === 'full' ? '' : `<p><b>${own(say(SUMMARY[detail]))}</b></p>\n\n`),
    findingsTable(LABELS.fix, of('block'), report, detail),
    findingsTable(LABELS.undecided, of('inconclusive'), report, detail),
    findingsTable(LABELS.confirm, of('warn'), report, detail),
    removedApis(findings, say),
    changes(report),
    nodePools(report),
    addons(report),
    upgradeProgress(report),
    findingsTable(LABELS.waived, of('waived'), report, detail),
    findingsTable(LABELS.notes, of('notice'), report, detail),
    findingsTable(LABELS.shown, shown, report, detail, NOT_COUNTED_WHY),
    ...policyBlocks(report),
    findingsTable(LABELS.policyEntries, report.findings.filter(isAboutEntry), report, detail),
    ...skipListBlocks(report),
    unknownItems(report),
    notCovered(report),
    ...report.clusters.map((cluster) => passed(cluster, report)),
    frame(`<sub>${own(report.tool.name)} ${own(report.tool.version)} · ${own(clockTime(report.generatedAt))}</sub>\n`),
  ]
}

const isRed = (report: Report): boolean => report.verdict === 'block' || report.verdict === 'inconclusive'
