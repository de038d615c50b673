import { HEADINGS, LABELS } from '../../messages/labels.js'
import { SUMMARY } from '../../messages/summary.js'
import { clockTime, NOT_COUNTED_WHY } from '../../messages/terms.js'
import type { Decision } from '../../model/decision.js'
import type { Report, ReportFinding } from '../../model/report.js'
import type { Block } from '../../text/budget.js'
import { trustedText } from '../../text/markdown.js'
import { NAMED_NODES } from '../finding-text.js'
import { pageData } from '../html/data.js'
import { clustersFile, policy, proposal } from '../policy-sections.js'
import { readiness, wayBack } from '../readiness.js'
import { removedApis } from '../removed-apis.js'
import type { ReportSection } from '../section.js'
import * as sections from '../sections.js'
import { isFleet } from '../shared-causes.js'
import { stages } from '../stages.js'
import { foldedClusters, matrixBlocks } from './clusters.js'
import { findingsTable } from './findings.js'
import { fitPage, footer, type Page, type PageStyle, shortenedNote, verdictHeading } from './page.js'
import { identities, sectionBlocks, unknownItems, waivers } from './sections.js'

/** The step summary's budget in UTF-8 bytes; GitHub drops a summary over 1 MiB whole. */
export const SUMMARY_BUDGET = 900 * 1024

const STYLE: PageStyle = {
  times: 'remaining',
  matrix: 'whole',
  messageUnits: { full: 700, short: 200 },
  listed: Number.POSITIVE_INFINITY,
  leftOut: { short: SUMMARY.short, names: SUMMARY.names, rows: SUMMARY.moreRows, clusters: SUMMARY.moreClusters },
}

/** The step summary: Markdown in which all untrusted text stands in HTML blocks, where GitHub reads no Markdown. */
export const renderSummary = (report: Report, budget = SUMMARY_BUDGET): string =>
  fitPage(report, { ...STYLE, matrix: budget < SUMMARY_BUDGET ? 'worst' : 'whole' }, budget, blocksOf)

function blocksOf(page: Page): Block[] {
  const { report } = page
  // faults of policy entries are shown beside the policy
  const deciding = report.findings.filter((finding) => finding.decides && !isPolicyEntryFault(finding))
  const decidedAs = (decision: Decision) => deciding.filter((finding) => finding.decision === decision)
  const tableOf = (decision: Decision) => findingsTable(page, HEADINGS[decision], decidedAs(decision))
  const shared = (section: (page: Page) => ReportSection | null) => sectionBlocks(section(page), page)
  const notDeciding = report.findings.filter((finding) => !finding.decides)
  return [
    verdictHeading(page),
    waivers(page),
    ...(isFleet(report) ? matrixBlocks(page) : [identities(page)]),
    ...shared(stages),
    shortenedNote(page),
    tableOf('block'),
    tableOf('inconclusive'),
    tableOf('warn'),
    ...(isFleet(report) ? [] : shared(sections.skipLists)),
    ...shared(readiness),
    ...shared(wayBack),
    ...shared(removedApis),
    ...shared(sections.changes),
    // otherwise the rows of the findings list every node already
    ...(!isFleet(report) && report.findings.some(({ nodes }) => nodes.length > NAMED_NODES)
      ? sectionBlocks(sections.nodePools(page, pageData(report)), page)
      : []),
    ...(isFleet(report) ? [] : [...shared(sections.addons), ...shared(sections.upgradeProgress)]),
    tableOf('waived'),
    tableOf('notice'),
    findingsTable(page, LABELS.shown, notDeciding, NOT_COUNTED_WHY),
    ...shared(clustersFile),
    ...(report.policy?.state === 'absent' && !report.policy.ignoresNone ? [] : shared(policy)),
    ...shared(proposal),
    findingsTable(page, LABELS.policyEntries, report.findings.filter(isPolicyEntryFault)),
    unknownItems(page),
    ...shared(sections.notCovered),
    ...(isFleet(report) ? [foldedClusters(page)] : shared(sections.passed)),
    footer(page, [], [trustedText(clockTime(report.generatedAt))]),
  ]
}

/** Whether it is about one entry of the policy, which keeps nothing from being decided. */
const isPolicyEntryFault = ({ name, decision }: ReportFinding): boolean =>
  name === 'policy-error' && decision !== 'inconclusive'
