import { createRequire } from 'node:module'
import type { Invocation, Log, Run } from 'sarif'
import { SARIF } from '../../messages/formats.js'
import { same } from '../../messages/terms.js'
import { groupBy } from '../../model/collections.js'
import { type FileText, wholeText } from '../../model/file-text.js'
import { type Localize, type Localized, localizer } from '../../model/language.js'
import type { Report, ReportFinding } from '../../model/report.js'
import { utf8Bytes } from '../../text/budget.js'
import { PROJECT_URL } from '../../text/links.js'
import { clip, oneLine } from '../../text/plain.js'
import {
  contextOf,
  fingerprintsOf,
  hashOf,
  LISTED_NODES,
  levelOf,
  resultOf,
  ruleIdOf,
  SARIF_LEVELS,
  withoutLinks,
  withVisibleTexts,
} from './results.js'
import { DESCRIPTION_UNITS, ruleOf } from './rules.js'

/** How much of a run code scanning takes, and how much it shows (GitHub docs, "SARIF support for code scanning"). */
export const MAX_RESULTS = 25_000
export const SHOWN_RESULTS = 5000
/** A limit of our own; GitHub has none. */
export const MAX_NOTIFICATIONS = 1000

/** GitHub takes 10 MB of gzip for everything, the results and what is around them. */
const RESULTS_GZIP_BYTES = 9_000_000
/** Pieces that are compressed at once: the granularity of a cut. */
const PIECES_AT_ONCE = 200
/** More results are written part by part. */
const MANY_RESULTS = 2000

/** Tasks that are listed one by one; the add-on checks of a fleet may be thousands. */
const LISTED_TASKS = 1000

/**
 * `report.sarif`: the findings as SARIF 2.1.0, one run, as GitHub code scanning takes it (reference: GitHub docs, "SARIF
 * support for code scanning"). The most severe come first; a notification says what its limits cut off. Ids, keys and
 * `reason` are English in every language.
 */
export const renderSarif = (report: Report): string => wholeText(sarifText(report))

/** The same, in parts if there are many results. */
export function sarifText(report: Report): FileText {
  const t = localizer(report.language)
  const { rules, resultAt, findings } = fittingResults(report, t)
  const run = runOf(report, rules, findings, t)
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  // quotation marks within a text are escaped, so that this is the key of the run
  const [before = '', after = ''] = `${JSON.stringify(log)}\n`.split('"results":[]')
  const parts = {
    *[Symbol.iterator]() {
      yield `${before}"results":[`
      for (let at = 0; at < findings.length; at += PIECES_AT_ONCE) {
        const indexes = findings.slice(at, at + PIECES_AT_ONCE).map((_, index) => at + index)
        yield `${at > 0 ? ',' : ''}${indexes.map(resultAt).join(',')}`
      }
      yield `]${after}`
    },
  }
  return findings.length > MANY_RESULTS ? parts : wholeText(parts)
}

/** @param rules of the results, which are added as text */
function runOf(
  report: Report,
  rules: Run['tool']['driver']['rules'],
  findings: readonly ReportFinding[],
  t: Localize,
): Run {
  const { tool, language } = report
  return {
    tool: {
      driver: {
        name: tool.name,
        fullName: 'CCE Upgrade Gate',
        version: tool.version,
        informationUri: PROJECT_URL,
        rules,
        notifications: Object.entries(SARIF.descriptors).map(([id, text]) => ({
          id,
          shortDescription: { text: t(text) },
        })),
      },
    },
    language: language === 'en' ? 'en-US' : 'zh-CN',
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: automationIdOf(report) },
    invocations: [invocationOf(report, findings, t)],
    results: [],
    properties: propertiesOf(report),
  }
}

/** As many results as GitHub takes, the most severe first, and their rules. */
function fittingResults(report: Report, t: Localize) {
  const bySeverity = SARIF_LEVELS.flatMap((level) => report.findings.filter((one) => levelOf(one) === level))
  const findings = bySeverity.slice(0, MAX_RESULTS)
  const rules = [...groupBy(findings, ruleIdOf).values()].map((group) => ruleOf(group, t))
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const fingerprints = fingerprintsOf(findings)
  const context = contextOf(report)
  const ruleIndexes = findings.map((finding) => indexes.get(ruleIdOf(finding)) ?? -1)
  // as text, made anew each time: tens of thousands of results are large
  const resultAt = (at: number): string => {
    const finding = findings[at]
    if (finding === undefined) return ''
    return JSON.stringify(resultOf(finding, fingerprints[at] ?? finding.fingerprint, ruleIndexes[at] ?? -1, context))
  }
  // a rule is measured together with its first result
  const firsts = new Set(rules.map((_, index) => ruleIndexes.indexOf(index)))
  const pieceAt = (at: number): string =>
    resultAt(at) + (firsts.has(at) ? JSON.stringify(rules[ruleIndexes[at] ?? -1]) : '')
  const kept = piecesWithin(findings.length, pieceAt, RESULTS_GZIP_BYTES)
  const used = ruleIndexes.slice(0, kept).reduce((most, ruleIndex) => Math.max(most, ruleIndex + 1), 0)
  return { rules: rules.slice(0, used), resultAt, findings: findings.slice(0, kept) }
}

/**
 * How many pieces of text, from the first, fit within a budget of gzipped bytes. Pieces are compressed by chunks and at the
 * fastest level, which yields more bytes than the upload will have.
 */
function piecesWithin(count: number, pieceAt: (at: number) => string, budget: number): number {
  const indexes = Array.from({ length: count }, (_, at) => at)
  // nearly every report fits uncompressed
  if (indexes.reduce((sum, at) => sum + utf8Bytes(pieceAt(at)) + 1, 0) <= budget) return count
  // loaded on demand, since hardly any run needs it
  const { gzipSync }: typeof import('node:zlib') = createRequire(import.meta.url)('node:zlib')
  for (let [kept, left] = [0, budget]; kept < count; kept += PIECES_AT_ONCE) {
    const pieces = indexes.slice(kept, kept + PIECES_AT_ONCE).map(pieceAt)
    left -= gzipSync(pieces.join('\n'), { level: 1 }).length
    if (left < 0) return kept
  }
  return count
}

interface Note {
  readonly kind: keyof typeof SARIF.descriptors
  readonly level: 'error' | 'warning' | 'note'
  readonly text: Localized
}

/** How the run went, for the tool status page: what could not be decided, and what is not in this file. */
function invocationOf(report: Report, shown: readonly ReportFinding[], t: Localize): Invocation {
  const notes = notesOn(report, shown)
  const more = notes.length - MAX_NOTIFICATIONS
  if (more > 0)
    notes.splice(MAX_NOTIFICATIONS - 1, more + 1, {
      kind: 'left-out',
      level: 'warning',
      text: SARIF.notificationsLeftOut(more + 1),
    })
  return {
    executionSuccessful: report.verdict !== 'inconclusive',
    endTimeUtc: report.generatedAt,
    toolExecutionNotifications: notes.map(({ kind, level, text }) => ({
      descriptor: { id: kind },
      level,
      message: { text: withoutLinks(clip(t(text), DESCRIPTION_UNITS)) },
    })),
  }
}

function notesOn({ findings, verdict, headline, notCovered }: Report, shown: readonly ReportFinding[]): Note[] {
  const hidden = findings.length - shown.length
  const nodes = shown.reduce((sum, one) => sum + Math.max(0, one.nodes.length - LISTED_NODES), 0)
  const note = (kind: Note['kind'], level: Note['level'], text: Localized): Note => ({ kind, level, text })
  return [
    ...(verdict === 'inconclusive' ? [note('cannot-decide', 'error', same(oneLine(headline)))] : []),
    ...(hidden > 0 ? [note('left-out', 'warning', SARIF.resultsLeftOut(hidden, findings.length))] : []),
    ...(shown.length > SHOWN_RESULTS ? [note('left-out', 'note', SARIF.hidden(SHOWN_RESULTS, shown.length))] : []),
    ...(nodes > 0 ? [note('left-out', 'note', SARIF.nodesLeftOut(nodes))] : []),
    ...notCovered.map(({ what }) => note('not-covered', 'warning', SARIF.notCovered(oneLine(what)))),
  ]
}

/** The verdict, and the tasks that it rests on. */
function propertiesOf(report: Report): NonNullable<Run['properties']> {
  const { verdict, reason, green, failOn, counts, expiresAt } = report
  const clusters = report.clusters.map(({ id, name, region, verdict, currentVersion, targetVersion }) => {
    return { id, name, region, verdict, currentVersion, targetVersion }
  })
  const tasks = report.clusters.flatMap(({ id: cluster, checks }) =>
    checks
      .filter(({ taskId }) => taskId !== null)
      .map(({ check, taskId, verdict, expiresAt }) => ({ cluster, check, taskId, verdict, expiresAt })),
  )
  const listed = { clusters: clusters.slice(0, LISTED_TASKS), tasks: tasks.slice(0, LISTED_TASKS) }
  return { verdict, reason: oneLine(reason), green, failOn, counts, expiresAt, ...withVisibleTexts(listed) }
}

const CATEGORY_UNITS = 120

/**
 * `automationDetails.id`. Everything before its last slash is the category, and an upload replaces the previous one of the
 * same category, so there is one category for each set of clusters, whatever was found.
 */
function automationIdOf({ tool, clusters, asked }: Report): string {
  const named = clusters.map(({ id }) => id).filter((id) => id !== null)
  const ids = [...new Set(named.length === 0 && asked.clusterId !== null ? [asked.clusterId] : named)].sort()
  if (ids.length === 0) return `${tool.name}/`
  const all = ids.join('+')
  const isPlain = all.length <= CATEGORY_UNITS && ids.every((id) => /^[A-Za-z0-9._-]+$/.test(id))
  return `${tool.name}/${isPlain ? all : `${ids.length}-clusters-${hashOf(ids, 12)}`}/`
}
