import { COLUMNS, LABELS } from '../../messages/labels.js'
import { SUMMARY } from '../../messages/summary.js'
import { andMore, checksPassed, GAP } from '../../messages/terms.js'
import { verdictTitle } from '../../messages/verdict.js'
import { passedNames } from '../../model/check-result.js'
import { type Localize, localizer } from '../../model/language.js'
import type { ClusterReport, Report, ReportFinding } from '../../model/report.js'
import { batchesOf } from '../../model/upgrade-batches.js'
import { type Block, NOTHING } from '../../text/budget.js'
import { code, link, own, prose } from '../../text/markdown.js'
import { ISSUES_URL } from '../build/doc-url.js'
import { removedApisOf } from '../where.js'
import { validity } from './summary-identity.js'
import { section } from './summary-section.js'

const BAR = 20

/** How far an upgrade is, as a bar of text: it reads the same on a phone. */
export function upgradeProgress(report: Report): Block {
  const say = localizer(report.language)
  const rows = report.clusters.flatMap((cluster) =>
    cluster.checks
      .filter((check) => check.check === 'upgrade' && check.progress !== null)
      .map((check) => {
        const percent = Math.min(100, Math.max(0, Number(check.progress)))
        const done = Math.round((percent / 100) * BAR)
        const bar = `${'█'.repeat(done)}${'░'.repeat(BAR - done)} ${percent} % · ${code(check.phase ?? '', 60)}`
        return `<p>${bar}${batches(cluster, say)}</p>\n`
      }),
  )
  return rows.length === 0 ? NOTHING : { head: `### ${say(LABELS.upgrade)}\n\n`, rows, tail: '\n', more: () => '' }
}

/** How many batches the nodes make, where another check told how many there are. */
function batches(cluster: ClusterReport, say: Localize): string {
  const nodes = Math.max(0, ...cluster.checks.map((check) => check.nodeCount))
  return nodes === 0 ? '' : `<br>${own(say(SUMMARY.batches(nodes, batchesOf(nodes))))}`
}

/** The removed APIs that are still called, and by whom. */
export function removedApis(findings: readonly ReportFinding[], say: Localize): Block {
  const rows = findings.flatMap((finding) =>
    removedApisOf(finding).map(
      ({ url, userAgent }) => `<tr><td>${code(url, 300)}</td><td>${code(userAgent, 300)}</td></tr>\n`,
    ),
  )
  return section(LABELS.removedApis, COLUMNS.apis, rows, say, LABELS.auditWindow)
}

/** The add-ons that were checked, a row each. */
export function addons(report: Report): Block {
  const say = localizer(report.language)
  const checks = report.clusters.flatMap((cluster) => cluster.checks.filter((check) => check.check === 'addons'))
  const rows = checks.map((check) => {
    const name = check.addon?.template ?? check.addon?.instanceName ?? say(SUMMARY.none)
    const cells = [
      code(name),
      code(check.addon?.targetVersion ?? '–'),
      own(say(verdictTitle(check.verdict))),
      own(say(validity(check, report))),
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`
  })
  return section(LABELS.addons, COLUMNS.addons, rows, say)
}

/** Names that nobody wrote down yet; whoever meets one can have it added. */
export function unknownItems({ unknownItems: items, language }: Report): Block {
  if (items.length === 0) return NOTHING
  const say = localizer(language)
  const note = `${own(say(SUMMARY.unknownItemsNote))}${say(GAP)}${link(say(SUMMARY.report), ISSUES_URL)}`
  return {
    head: `### ${say(LABELS.unknownItems)}\n\n<p>${note}<br>\n`,
    rows: items.map(({ name }) => `${code(name, 120)}\n`),
    tail: '</p>\n\n',
    more: (leftOut) => `${own(say(andMore(leftOut)))}\n`,
  }
}

/** What the report does not speak of. */
export function notCovered(report: Report): Block {
  if (report.notCovered.length === 0) return NOTHING
  const say = localizer(report.language)
  const rows = report.notCovered.map(({ what }) => `<li>${prose(what)}</li>\n`)
  return {
    head: `### ${say(LABELS.notCovered)}\n\n<ul>\n`,
    rows,
    tail: '</ul>\n\n',
    more: (leftOut) => `<li>${own(say(andMore(leftOut)))}</li>\n`,
  }
}

/** What passed, folded. */
export function passed(cluster: ClusterReport, report: Report): Block {
  const items = cluster.checks.flatMap((check) => check.items.filter((item) => passedNames(check.items).has(item.name)))
  if (items.length === 0) return NOTHING
  const say = localizer(report.language)
  const isOneOfMany = report.clusters.length > 1 && cluster.id !== null
  const count = isOneOfMany ? SUMMARY.passedIn(items.length, code(cluster.id, 120)) : checksPassed(items.length)
  return {
    head: `<details><summary>${say(count)}</summary>\n<p>\n`,
    rows: items.map((item) => `${code(item.name, 120)}${item.passed > 1 ? ` × ${item.passed}` : ''}<br>\n`),
    tail: '</p>\n</details>\n\n',
    more: (leftOut) => `${say(andMore(leftOut))}<br>\n`,
  }
}
