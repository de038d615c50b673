import { passedNames } from '../model/check-result.js'
import { type Say, sayIn, type Text, type Words } from '../model/language.js'
import type { CheckReport, ClusterReport, Finding, Report } from '../model/report.js'
import { parseTimestamp } from '../model/timestamp.js'
import { batchesOf } from '../model/upgrade-batches.js'
import { type Block, fitBlocks, frame, NOTHING } from '../text/budget.js'
import { code, link, own, prose } from '../text/markdown.js'
import { ISSUES_URL } from './doc-url.js'
import { checkName } from './messages/gate-words.js'
import { SHOWN_ONLY } from './messages/item-sentences.js'
import { LABELS } from './messages/labels.js'
import { POLICY_WORDS, waivedBy } from './messages/policy-words.js'
import { COLON, COUNTED, GAP, MORE, validFor, WORDS } from './messages/report-words.js'
import { clockTime } from './messages/result-sentences.js'
import { verdictLine, verdictWords, whoWords } from './messages/verdict-words.js'
import { policyBlocks, skipListBlocks } from './summary-policy.js'
import { changedFields, removedApisOf, sortOf, whereOf } from './where.js'

/** The step summary's budget in UTF-8 bytes; GitHub drops a summary over 1 MiB whole. */
export const SUMMARY_BUDGET = 900 * 1024

/**
 * The step summary: Markdown whose every piece of untrusted text stands inside an HTML block, where GitHub reads no
 * Markdown. Cut at whole rows to the budget, saying what was left out.
 */
export function renderSummary(report: Report, budget = SUMMARY_BUDGET): string {
  const say = sayIn(report.language)
  // what is wrong with entries of the policy stands with the policy
  const findings = report.findings.filter((finding) => finding.decides && !isAboutEntry(finding))
  const of = (...decisions: string[]) => findings.filter((finding) => decisions.includes(finding.decision))
  const blocks = [
    frame(`## ${verdictLine(report)}\n\n${report.green && isRed(report) ? `${say(LABELS.greenAnyway)}\n\n` : ''}`),
    identities(report),
    table(LABELS.fix, of('block'), report),
    table(LABELS.undecided, of('inconclusive'), report),
    table(LABELS.confirm, of('warn'), report),
    removedApis(findings, say),
    addons(report),
    upgradeProgress(report),
    table(LABELS.waived, of('waived'), report),
    table(LABELS.notes, of('notice'), report),
    table(
      LABELS.shown,
      report.findings.filter((finding) => !finding.decides),
      report,
      SHOWN_ONLY,
    ),
    ...policyBlocks(report),
    table(LABELS.policyEntries, report.findings.filter(isAboutEntry), report),
    ...skipListBlocks(report),
    unknownItems(report),
    notCovered(report),
    ...report.clusters.map((cluster) => passed(cluster, report)),
    frame(`<sub>${own(report.tool.name)} ${own(report.tool.version)} · ${own(clockTime(report.generatedAt))}</sub>\n`),
  ]
  return fitBlocks(blocks, budget)
}

const isAboutEntry = ({ name, decision }: Finding): boolean => name === 'policy-error' && decision !== 'inconclusive'

const isRed = (report: Report): boolean => report.verdict === 'block' || report.verdict === 'inconclusive'

const header = (columns: readonly Text[], say: Say): string =>
  `<tr>${columns.map((column) => `<th align="left">${own(say(column))}</th>`).join('')}</tr>\n`

const moreRow = (columns: number, say: Say) => (leftOut: number) =>
  `<tr><td colspan="${columns}"><b>${own(say(MORE.rows(leftOut)))}</b></td></tr>\n`

function section(title: Text, columns: readonly Text[], rows: readonly string[], say: Say, note?: Text): Block {
  if (rows.length === 0) return NOTHING
  return {
    head: `### ${say(title)}\n\n<table>\n${header(columns, say)}`,
    rows,
    tail: `</table>\n\n${note ? `${say(note)}\n\n` : ''}`,
    more: moreRow(columns.length, say),
  }
}

const identities = (report: Report): Block => ({
  head: '',
  rows: report.clusters.map((cluster) => identity(cluster, report)),
  tail: '',
  more: (leftOut) => `<p><b>${own(sayIn(report.language)(MORE.clusters(leftOut)))}</b></p>\n\n`,
})

function identity(cluster: ClusterReport, report: Report): string {
  const say = sayIn(report.language)
  const versions = [cluster.currentVersion, cluster.targetVersion]
    .filter((version) => version !== null)
    .map((version) => code(version))
  const asserted = cluster.targetVersion !== null && !cluster.targetAsserted ? say(WORDS.notAsserted) : ''
  const names = [cluster.name, cluster.id].filter((one) => one !== null).map((one) => ` ${code(one, 120)}`)
  const facts = [
    `${say(WORDS.cluster)}${names.join('') || say(WORDS.notNamed)}`,
    ...(versions.length > 0 ? [versions.join(' → ') + asserted] : []),
    ...(cluster.region ? [code(cluster.region)] : []),
    ...(report.clusters.length > 1 ? [own(say(verdictWords(cluster.verdict)))] : []),
  ]
  const checks = cluster.checks
    .filter((check) => check.check !== 'addons')
    .map((check) => `<br>${checkLine(check, cluster, report)}`)
  return `<p>${facts.join(' · ')}${[...new Set(checks)].join('')}${factsLine(cluster, report)}</p>\n\n`
}

/** What the cluster says of itself beside the checks; nothing where nothing was learned. */
function factsLine({ facts }: ClusterReport, report: Report): string {
  const say = sayIn(report.language)
  const { phase, liveVersion, workflow, latestBackupAt } = facts as Partial<Record<string, unknown>>
  const backup = parseTimestamp(latestBackupAt)
  const age = backup === null ? null : (parseTimestamp(report.generatedAt) ?? 0) - backup
  const { phase: flow } = Object(workflow) as { phase?: unknown }
  const parts = [
    ...(typeof phase === 'string' ? [say(WORDS.now(code(phase, 60)))] : []),
    ...(typeof liveVersion === 'string' ? [say(WORDS.runs(code(liveVersion, 60)))] : []),
    ...(typeof flow === 'string' ? [say(WORDS.workflow(code(flow, 60)))] : []),
    ...(age === null ? [] : [own(say(WORDS.backup(Math.max(0, age))))]),
  ]
  return parts.length > 0 ? `<br>${say(WORDS.clusterSays(parts))}` : ''
}

function checkLine(check: CheckReport, cluster: ClusterReport, report: Report): string {
  const say = sayIn(report.language)
  const name = capital(say(checkName(check.check)))
  if (check.taskId === null && check.phase === null) return `${name}${say(COLON)}${say(WORDS.noResult)}`
  const isOther = check.targetVersion !== null && check.targetVersion !== cluster.targetVersion
  const parts = [
    `${name}${check.taskId === null ? say(WORDS.withoutId) : ` ${code(check.taskId)}`}`,
    ...(isOther ? [say(WORDS.forTarget(code(check.targetVersion)))] : []),
    ...(check.clusterId !== null && check.clusterId !== cluster.id
      ? [say(WORDS.ofCluster(code(check.clusterId)))]
      : []),
    ...(check.check === 'precheck' ? precheckParts(check, report, say) : [code(check.phase ?? say(WORDS.noPhase), 60)]),
  ]
  return parts.join(' · ')
}

const precheckParts = (check: CheckReport, report: Report, say: Say): string[] => [
  ...(check.takenAt ? [say(WORDS.taken(own(clockTime(check.takenAt))))] : []),
  `<b>${own(say(validity(check, report)))}</b>`,
  ...(check.nodeCount > 0 ? [own(say(COUNTED.nodes(check.nodeCount)))] : []),
  own(say(COUNTED.passed(check.passed))),
]

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const BAR = 20

/** How far an upgrade is, as a bar of text: it reads the same on a phone. */
function upgradeProgress(report: Report): Block {
  const say = sayIn(report.language)
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
function batches(cluster: ClusterReport, say: Say): string {
  const nodes = Math.max(0, ...cluster.checks.map((check) => check.nodeCount))
  return nodes === 0 ? '' : `<br>${own(say(COUNTED.batches(nodes, batchesOf(nodes))))}`
}

/** A time further away than this is told with its date. */
const HALF_A_DAY_MS = 12 * 3_600_000

/** How long a result is still valid: `valid until 08:21 UTC (49 min left)`. */
function validity(check: CheckReport, report: Report): Words {
  const expires = parseTimestamp(check.expiresAt)
  if (expires === null || check.expiresAt === null) {
    if (check.phase === null) return WORDS.noResult
    return check.phase === 'Init' || check.phase === 'Running' ? WORDS.still(check.phase) : WORDS.noExpiry
  }
  const left = expires - (parseTimestamp(report.generatedAt) ?? 0)
  const at = left > HALF_A_DAY_MS ? clockTime(check.expiresAt) : `${check.expiresAt.slice(11, 16)} UTC`
  return validFor(at, left)
}

function table(title: Text, findings: readonly Finding[], report: Report, note?: Text): Block {
  const rows = findings.map((finding) => row(finding, report))
  return section(title, LABELS.columns, rows, sayIn(report.language), note)
}

function row(finding: Finding, report: Report): string {
  const say = sayIn(report.language)
  const sort = sortOf(finding)
  const words = finding.advice === 'policy' ? prose : own
  const title = finding.title === finding.name && finding.scope !== 'gate' ? '' : words(finding.title)
  const guess = finding.match === 'guessed' ? aside(POLICY_WORDS.guessed, say) : ''
  const head = [
    ...(title ? [`<b>${title}</b>${guess}`] : []),
    ...(finding.scope === 'gate' ? [] : [code(finding.name)]),
    ...(sort ? [own(sort)] : []),
  ]
  const fields = changedFields(finding)
  const changed = fields.length > 0 ? `<br>${say(WORDS.changed(code(fields.join('; '))))}` : ''
  const cause = `${head.join(' · ')}<br>${prose(finding.message)}${changed}`
  const more = ` ${link(say(WORDS.guide), finding.docUrl, say(COLON))}`
  const who = finding.who === null ? '' : aside(whoWords(finding.who), say)
  const means = finding.decision === 'notice' ? '' : `<br><i>${words(finding.meaning)}</i>`
  return `<tr><td>${cause}${means}${decider(finding, say)}<br><b>${say(LABELS.doThis)}</b>${who}${say(GAP)}${words(finding.fix)}${more}</td><td>${whereCell(finding, report)}</td></tr>\n`
}

/** Words in brackets and italics. */
const aside = (words: Text, say: Say): string =>
  say({ en: ` <i>(${own(words.en)})</i>`, zh: `<i>（${own(words.zh)}）</i>` })

/** The rule or waiver that decided, with its reason and who answers for it. */
function decider({ rule, waiver }: Finding, say: Say): string {
  if (waiver) {
    return `<br>${say(waivedBy({ ...waiver, owner: code(waiver.owner, 120), reason: prose(waiver.reason) }))}`
  }
  return rule?.reason ? `<br>${own(say(LABELS.byRule))}${say(GAP)}${prose(rule.reason)}` : ''
}

function whereCell(finding: Finding, report: Report): string {
  const { words, names, more } = whereOf(finding, report.language)
  const cluster = report.clusters.length > 1 && finding.clusterId ? `<br>${code(finding.clusterId)}` : ''
  const list =
    names.map((name) => code(name, 120)).join(' ') + (more > 0 ? sayIn(report.language)(MORE.names(more)) : '')
  return `${own(words)}${list ? `<br>${list}` : ''}${cluster}`
}

function removedApis(findings: readonly Finding[], say: Say): Block {
  const rows = findings.flatMap((finding) =>
    removedApisOf(finding).map(
      ({ url, userAgent }) => `<tr><td>${code(url, 300)}</td><td>${code(userAgent, 300)}</td></tr>\n`,
    ),
  )
  return section(LABELS.removedApis, LABELS.apiColumns, rows, say, LABELS.auditWindow)
}

function addons(report: Report): Block {
  const say = sayIn(report.language)
  const checks = report.clusters.flatMap((cluster) => cluster.checks.filter((check) => check.check === 'addons'))
  const rows = checks.map((check) => {
    const name = check.addon?.template ?? check.addon?.instanceName ?? say(WORDS.none)
    const cells = [
      code(name),
      code(check.addon?.targetVersion ?? '–'),
      own(say(verdictWords(check.verdict))),
      own(say(validity(check, report))),
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`
  })
  return section(LABELS.addons, LABELS.addonColumns, rows, say)
}

/** Names that nobody wrote down yet; whoever meets one can have it added. */
function unknownItems({ unknownItems: items, language }: Report): Block {
  if (items.length === 0) return NOTHING
  const say = sayIn(language)
  const note = `${own(say(LABELS.unknownItemsNote))}${say(GAP)}${link(say(LABELS.reportThem), ISSUES_URL)}`
  return {
    head: `### ${say(LABELS.unknownItems)}\n\n<p>${note}<br>\n`,
    rows: items.map(({ name }) => `${code(name, 120)}\n`),
    tail: '</p>\n\n',
    more: (leftOut) => `${own(say(MORE.notCovered(leftOut)))}\n`,
  }
}

function notCovered(report: Report): Block {
  if (report.notCovered.length === 0) return NOTHING
  const say = sayIn(report.language)
  const rows = report.notCovered.map(({ what }) => `<li>${prose(what)}</li>\n`)
  return {
    head: `### ${say(LABELS.notCovered)}\n\n<ul>\n`,
    rows,
    tail: '</ul>\n\n',
    more: (leftOut) => `<li>${own(say(MORE.notCovered(leftOut)))}</li>\n`,
  }
}

function passed(cluster: ClusterReport, report: Report): Block {
  const items = cluster.checks.flatMap((check) => check.items.filter((item) => passedNames(check.items).has(item.name)))
  if (items.length === 0) return NOTHING
  const say = sayIn(report.language)
  const isOneOfMany = report.clusters.length > 1 && cluster.id !== null
  const count = isOneOfMany ? COUNTED.passedIn(items.length, code(cluster.id, 120)) : COUNTED.passed(items.length)
  return {
    head: `<details><summary>${say(count)}</summary>\n<p>\n`,
    rows: items.map((item) => `${code(item.name, 120)}${item.passed > 1 ? ` × ${item.passed}` : ''}<br>\n`),
    tail: '</p>\n</details>\n\n',
    more: (leftOut) => `${say(MORE.passed(leftOut))}<br>\n`,
  }
}
