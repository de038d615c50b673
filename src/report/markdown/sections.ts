import { COLUMNS, LABELS } from '../../messages/labels.js'
import { SUMMARY } from '../../messages/summary.js'
import { andMore, checksPassed, GAP } from '../../messages/terms.js'
import { verdictTitle } from '../../messages/verdict.js'
import type { ClusterReport, ReportFinding } from '../../model/report.js'
import { type Block, NOTHING } from '../../text/budget.js'
import { code, link, trustedText, untrustedText } from '../../text/markdown.js'
import { ISSUES_URL } from '../build/doc-url.js'
import { passedItems, upgradesOf } from '../clusters.js'
import { readRisk } from '../risk.js'
import { validityText } from './identity.js'
import { type Page, tableBlock } from './page.js'

const BAR_WIDTH = 20

/** How far an upgrade is, as a bar of characters, which looks the same on a phone. */
export function upgradeProgress({ report, t }: Page): Block {
  const rows = upgradesOf(report).map(({ percent, phase, nodes, batches }) => {
    const done = Math.round((percent / 100) * BAR_WIDTH)
    const bar = `${'█'.repeat(done)}${'░'.repeat(BAR_WIDTH - done)} ${percent} % · ${code(phase, 60)}`
    return `<p>${bar}${nodes > 0 ? `<br>${trustedText(t(SUMMARY.batches(nodes, batches)))}` : ''}</p>\n`
  })
  return rows.length === 0 ? NOTHING : { head: `### ${t(LABELS.upgrade)}\n\n`, rows, tail: '\n', more: () => '' }
}

/** The removed APIs that are still called, and by whom. */
export function removedApis(page: Page, findings: readonly ReportFinding[]): Block {
  const calls = findings.flatMap((finding) => readRisk(finding).removedApis)
  const rows = calls.map(({ url, userAgent }) => [code(url, 300), code(userAgent, 300)])
  return tableBlock(page, { title: LABELS.removedApis, columns: COLUMNS.apis, rows, note: LABELS.auditWindow })
}

/** The add-ons that were checked, one row each. */
export function addons(page: Page): Block {
  const { report, t } = page
  const checks = report.clusters.flatMap((cluster) => cluster.checks.filter((check) => check.check === 'addons'))
  const rows = checks.map((check) => [
    code(check.addon?.template ?? check.addon?.instanceName ?? t(SUMMARY.none)),
    code(check.addon?.targetVersion ?? '–'),
    trustedText(t(verdictTitle(check.verdict))),
    validityText(check, page),
  ])
  return tableBlock(page, { title: LABELS.addons, columns: COLUMNS.addons, rows })
}

/** The failed items that the catalog lacks, with a link to report them. */
export function unknownItems({ report: { unknownItems: items }, t }: Page): Block {
  if (items.length === 0) return NOTHING
  const note = `${trustedText(t(SUMMARY.unknownItemsNote))}${t(GAP)}${link(t(SUMMARY.report), ISSUES_URL)}`
  return {
    head: `### ${t(LABELS.unknownItems)}\n\n<p>${note}<br>\n`,
    rows: items.map(({ name }) => `${code(name, 120)}\n`),
    tail: '</p>\n\n',
    more: (leftOut) => `${trustedText(t(andMore(leftOut)))}\n`,
  }
}

/** What was not looked at, though a reader may think so. */
export function notCovered({ report, t }: Page): Block {
  if (report.notCovered.length === 0) return NOTHING
  return {
    head: `### ${t(LABELS.notCovered)}\n\n<ul>\n`,
    rows: report.notCovered.map(({ what }) => `<li>${untrustedText(what)}</li>\n`),
    tail: '</ul>\n\n',
    more: (leftOut) => `<li>${trustedText(t(andMore(leftOut)))}</li>\n`,
  }
}

/** What passed in a cluster, folded. */
export function passedBlock(cluster: ClusterReport, { report, t }: Page): Block {
  const items = passedItems(cluster)
  if (items.length === 0) return NOTHING
  const isOneOfMany = report.clusters.length > 1 && cluster.id !== null
  const count = isOneOfMany ? SUMMARY.passedIn(items.length, code(cluster.id, 120)) : checksPassed(items.length)
  return {
    head: `<details><summary>${t(count)}</summary>\n<p>\n`,
    rows: items.map((item) => `${code(item.name, 120)}${item.passed > 1 ? ` × ${item.passed}` : ''}<br>\n`),
    tail: '</p>\n</details>\n\n',
    more: (leftOut) => `${t(andMore(leftOut))}<br>\n`,
  }
}
