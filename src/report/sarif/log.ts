import type { Invocation, Log, Notification, ReportingDescriptor, Result, Run } from 'sarif'
import { SARIF } from '../../messages/sarif.js'
import { same } from '../../messages/terms.js'
import { type Language, type Localized, localize } from '../../model/language.js'
import type { Report, ReportFinding } from '../../model/report.js'
import { clip, oneLine } from '../../text/plain.js'
import { PROJECT_URL } from '../build/doc-url.js'
import { nameText } from '../finding-text.js'
import { automationIdOf, fingerprintsOf, ruleIdOf } from './identity.js'
import { MAX_NOTIFICATIONS, MAX_RESULTS, piecesWithin, RESULTS_GZIP_BYTES, SHOWN_RESULTS } from './limits.js'
import { LISTED_NODES } from './place.js'
import { contextOf, LEVELS, levelOf, resultOf, withoutLinks } from './results.js'
import { DESCRIPTION_UNITS, ruleOf } from './rules.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** Tasks that are named one by one; a fleet's add-on checks may be thousands. */
const LISTED_TASKS = 1000

/**
 * `report.sarif`: the findings as SARIF 2.1.0, one run, as GitHub code scanning takes it (reference: GitHub docs, "SARIF
 * support for code scanning"). The most severe come first; what its limits cut off is told in a notification. Ids, keys and
 * `reason` are English in every language.
 */
export function renderSarif(report: Report): string {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(report)] }
  return `${JSON.stringify(log)}\n`
}

function runOf(report: Report): Run {
  const { rules, results, findings } = chosen(report)
  return {
    tool: {
      driver: {
        name: report.tool.name,
        fullName: 'CCE Upgrade Gate',
        version: report.tool.version,
        informationUri: PROJECT_URL,
        rules,
        notifications: Object.entries(SARIF.descriptors).map(([id, text]) => ({
          id,
          shortDescription: { text: localize(text, report.language) },
        })),
      },
    },
    language: report.language === 'en' ? 'en-US' : 'zh-CN',
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: automationIdOf(report) },
    invocations: [invocationOf(report, findings)],
    results,
    properties: propertiesOf(report),
  }
}

interface Chosen {
  readonly rules: ReportingDescriptor[]
  readonly results: Result[]
  readonly findings: readonly ReportFinding[]
}

/** As many results as GitHub takes, the most severe first, with the rules that they are of. */
function chosen(report: Report): Chosen {
  const bySeverity = LEVELS.flatMap((level) => report.findings.filter((one) => levelOf(one) === level))
  const findings = bySeverity.slice(0, MAX_RESULTS)
  const rules = rulesOf(findings, report.language)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const fingerprints = fingerprintsOf(findings)
  const context = contextOf(report)
  const results = findings.map((finding, at) => {
    const id = ruleIdOf(finding)
    return resultOf(finding, fingerprints[at] ?? finding.fingerprint, { id, index: indexes.get(id) ?? -1 }, context)
  })
  // a rule is measured with its first result
  let seen = 0
  const pieces = results.map((result) => JSON.stringify(result.ruleIndex < seen ? result : [result, rules[seen++]]))
  const kept = piecesWithin(pieces, RESULTS_GZIP_BYTES)
  const used = results.slice(0, kept).reduce((most, { ruleIndex }) => Math.max(most, ruleIndex + 1), 0)
  return { rules: rules.slice(0, used), results: results.slice(0, kept), findings: findings.slice(0, kept) }
}

/** The rules of findings, in the order in which they first have a result. */
function rulesOf(findings: readonly ReportFinding[], language: Language): ReportingDescriptor[] {
  const groups = new Map<string, [ReportFinding, ...ReportFinding[]]>()
  for (const finding of findings) {
    const id = ruleIdOf(finding)
    const known = groups.get(id)
    if (known) known.push(finding)
    else groups.set(id, [finding])
  }
  return [...groups.values()].map((own) => ruleOf(own, levelOf(own[0]), language))
}

interface Note {
  readonly kind: keyof typeof SARIF.descriptors
  readonly level: 'error' | 'warning' | 'note'
  readonly text: Localized
}

/** How the run went, for the tool status page: what could not be seen, and what is not in this file. */
function invocationOf(report: Report, shown: readonly ReportFinding[]): Invocation {
  const notes = notesOn(report, shown)
  const more = notes.length - MAX_NOTIFICATIONS
  const kept: Note[] =
    more > 0
      ? [
          ...notes.slice(0, MAX_NOTIFICATIONS - 1),
          { kind: 'left-out', level: 'warning', text: SARIF.notificationsLeftOut(more + 1) },
        ]
      : notes
  return {
    executionSuccessful: report.verdict !== 'inconclusive',
    endTimeUtc: report.generatedAt,
    toolExecutionNotifications: kept.map(
      ({ kind, level, text }): Notification => ({
        descriptor: { id: kind },
        level,
        message: { text: withoutLinks(clip(localize(text, report.language), DESCRIPTION_UNITS)) },
      }),
    ),
  }
}

function notesOn(report: Report, shown: readonly ReportFinding[]): Note[] {
  const all = report.findings.length
  const nodes = shown.reduce((sum, one) => sum + Math.max(0, one.nodes.length - LISTED_NODES), 0)
  const notes: (Note | false)[] = [
    report.verdict === 'inconclusive' && {
      kind: 'cannot-decide',
      level: 'error',
      text: same(oneLine(report.headline)),
    },
    shown.length < all && {
      kind: 'left-out',
      level: 'warning',
      text: SARIF.resultsLeftOut(all - shown.length, all),
    },
    shown.length > SHOWN_RESULTS && {
      kind: 'left-out',
      level: 'note',
      text: SARIF.hidden(SHOWN_RESULTS, shown.length),
    },
    nodes > 0 && { kind: 'left-out', level: 'note', text: SARIF.nodesLeftOut(nodes) },
    ...report.notCovered.map(
      ({ what }): Note => ({ kind: 'not-covered', level: 'warning', text: SARIF.notCovered(oneLine(what)) }),
    ),
  ]
  return notes.filter((one) => one !== false)
}

/** The verdict, and the tasks that it rests on. */
function propertiesOf(report: Report): Record<string, unknown> {
  const { verdict, reason, green, failOn, counts, expiresAt, clusters } = report
  const text = (value: string | null): string | null => (value === null ? null : nameText(value))
  const tasks = clusters.flatMap(({ id, checks }) =>
    checks
      .filter(({ taskId }) => taskId !== null)
      .map(({ check, taskId, verdict: own, expiresAt: until }) => ({
        cluster: text(id),
        check: text(check),
        taskId: text(taskId),
        verdict: own,
        expiresAt: until,
      })),
  )
  return {
    verdict,
    reason: oneLine(reason),
    green,
    failOn,
    counts,
    expiresAt,
    clusters: clusters
      .slice(0, LISTED_TASKS)
      .map(({ id, name, region, currentVersion, targetVersion, verdict: own }) => ({
        id: text(id),
        name: text(name),
        region: text(region),
        verdict: own,
        currentVersion: text(currentVersion),
        targetVersion: text(targetVersion),
      })),
    tasks: tasks.slice(0, LISTED_TASKS),
  }
}
