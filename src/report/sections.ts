import { LABELS } from '../messages/labels.js'
import { POLICY } from '../messages/policy.js'
import { CHANGES, SUMMARY } from '../messages/summary.js'
import * as terms from '../messages/terms.js'
import { verdictTitle } from '../messages/verdict.js'
import type { Decision, Verdict } from '../model/decision.js'
import { grouped, type Localize, type Localized } from '../model/language.js'
import type { CheckReport, ClusterReport, Report } from '../model/report.js'
import { inBackticks, proseInBackticks } from '../text/markdown.js'
import { skipListAsTerraform } from './build/skip-list.js'
import { knownCount, passedItems, upgradesOf } from './clusters.js'
import { readRisk } from './risk.js'

/** A verdict or decision as a label, how long the result of a check is valid, or our own text with code in backticks. */
export type Cell =
  | string
  | { readonly tag: Verdict | Decision; readonly text: string }
  | { readonly check: CheckReport }

/** A part of a section. Its texts are ours, with code and untrusted text in backticks. */
export type Content =
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  | { readonly type: 'list'; readonly look: 'plain-list' | 'warnings'; readonly entries: readonly string[] }
  | { readonly type: 'folded'; readonly title: string; readonly entries: readonly string[] }
  | { readonly type: 'progress'; readonly percent: number; readonly line: string }
  /** `code` is untrusted */
  | { readonly type: 'snippets'; readonly snippets: readonly { readonly label: string; readonly code: string }[] }
  | Table

export interface Table {
  readonly type: 'table'
  readonly caption: Localized
  readonly columns: readonly Localized[]
  /** rows at the top that are never left out */
  readonly fixedRows?: readonly (readonly Cell[])[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A section that the summary and the HTML page share. */
export interface Section {
  readonly id: string
  readonly title: Localized
  readonly content: readonly Content[]
}

export interface SectionContext {
  readonly report: Report
  readonly t: Localize
}

const URL_UNITS = 300

/** The removed APIs that are still called, and by whom. */
export function removedApis({ report, t }: SectionContext): Section | null {
  const calls = report.findings.flatMap((finding) => (finding.decides ? readRisk(finding).removedApis : []))
  if (calls.length === 0) return null
  const rows = calls.map(({ url, userAgent }) => [inBackticks(url, URL_UNITS), inBackticks(userAgent, URL_UNITS)])
  const [title, columns] = [LABELS.removedApis, [LABELS.requestPath, LABELS.userAgent]]
  const note = { type: 'lines', lines: [t(LABELS.auditWindow)] } as const
  return { id: 'removed-apis', title, content: [{ type: 'table', caption: title, columns, rows }, note] }
}

/** How many findings are new, resolved and known. */
export function changeCounts({ report, t }: SectionContext): string {
  const { new: fresh, resolved } = report.counts
  const counts = [CHANGES.fresh(fresh ?? 0), CHANGES.resolved(resolved ?? 0), CHANGES.known(knownCount(report))]
  return `🆕 ${counts.map(t).join(' · ')}`
}

/** What changed since an earlier report; null without one. */
export function changes(context: SectionContext): Section | null {
  const { counts, resolved } = context.report
  if (counts.new === null || counts.resolved === null) return null
  const entries = resolved.map(({ title, name }) => `✔ ${nameWithTitle(name, title)}`)
  const lines = [changeCounts(context), ...(entries.length > 0 ? [context.t(SUMMARY.resolvedLabel)] : [])]
  const list = { type: 'list', look: 'plain-list', entries } as const
  return { id: 'baseline', title: LABELS.changes, content: [{ type: 'lines', lines }, list] }
}

const nameWithTitle = (name: string, title: string | null): string =>
  [...(title === null || title === name ? [] : [proseInBackticks(title)]), inBackticks(name)].join(' · ')

/** The add-on checks, one row for each instance. */
export function addons({ report, t }: SectionContext): Section | null {
  const rows = report.clusters.flatMap((cluster) =>
    cluster.checks
      .filter(({ check }) => check === 'addons')
      .map((check): Cell[] => {
        const { template, instanceName, targetVersion } = check.addon ?? {}
        const name = template ?? instanceName
        return [
          `${name ? inBackticks(name) : t(SUMMARY.none)}${clusterNote(cluster, report)}`,
          targetVersion ? inBackticks(targetVersion) : t(terms.DASH),
          { tag: check.verdict, text: t(verdictTitle(check.verdict)) },
          { check },
        ]
      }),
  )
  if (rows.length === 0) return null
  const columns = [terms.ADDON, LABELS.upgradeTo, LABELS.verdict, LABELS.validity]
  const table = { type: 'table', caption: LABELS.addons, columns, rows } as const
  return { id: 'addons', title: LABELS.addons, content: [table] }
}

/** The name of a cluster, if the report is about several. */
const clusterNote = ({ name, id }: ClusterReport, { clusters }: Report): string =>
  clusters.length > 1 && id !== null ? ` · ${inBackticks(name ?? id)}` : ''

/** How far an upgrade is. */
export function upgradeProgress({ report, t }: SectionContext): Section | null {
  const bars = upgradesOf(report).map(({ percent, phase, nodes, batches }) => {
    const estimate = nodes > 0 ? ` · ${t(SUMMARY.batches(nodes, batches))}` : ''
    return { type: 'progress', percent, line: `${percent} % · ${inBackticks(phase)}${estimate}` } as const
  })
  return bars.length === 0 ? null : { id: 'progress', title: LABELS.upgrade, content: bars }
}

/** Which policy decided, and what a reviewer must know about it. */
export function policy({ report: { policy, failOn }, t }: SectionContext): Section | null {
  if (policy === null) return null
  const { state, file, source, ref, commit, isOwnJudge, ignoresNone, expiring, elsewhere } = policy
  const base =
    source === 'base' ? t(POLICY.onBase(inBackticks(ref ?? '?'), commit && inBackticks(commit.slice(0, 12)))) : ''
  const contents = t(state === 'faulty' ? POLICY.faulty : POLICY.contents(policy))
  const lines = [
    state === 'absent' ? t(POLICY.none) : `${inBackticks(file)}${base}${t(terms.COLON)}${contents}`,
    t(terms.labeled(POLICY.strictness, inBackticks(failOn))),
    ...(elsewhere.length > 0 ? [t(POLICY.elsewhere(elsewhere.length))] : []),
  ]
  const entries = [
    ...(isOwnJudge && state !== 'absent' ? [t(POLICY.canChangeItself)] : []),
    ...(ignoresNone ? [t(POLICY.ignoresNone(failOn, state === 'faulty'))] : []),
    ...expiring.map(({ name, owner, ...waiver }) =>
      t(POLICY.expiring({ ...waiver, name: inBackticks(name), owner: inBackticks(owner) })),
    ),
  ]
  return { id: 'policy', title: LABELS.policy, content: [{ type: 'lines', lines }, warningList(entries)] }
}

const warningList = (entries: readonly string[]): Content => ({ type: 'list', look: 'warnings', entries })

/** Faults of a proposed policy that are listed one by one. */
const LISTED_FAULTS = 20

/** What the checked-out policy would decide about the same result, side by side. */
export function proposal({ report, t }: SectionContext): Section | null {
  const proposed = report.policy?.proposal
  if (!proposed) return null
  const { state, faults, changes, verdict, failOn } = proposed
  const surplus = faults.length - LISTED_FAULTS
  const entries = faults.slice(0, LISTED_FAULTS).map((fault) => proseInBackticks(fault))
  const verdictTag = (tag: Verdict) => ({ tag, text: t(verdictTitle(tag)) })
  const decisionTag = (tag: Decision | null) => (tag === null ? t(terms.DASH) : { tag, text: t(terms.DECISIONS[tag]) })
  const table: Table = {
    type: 'table',
    caption: LABELS.differences,
    columns: [LABELS.what, LABELS.now, LABELS.withChange],
    fixedRows: [
      [t(LABELS.verdict), verdictTag(report.verdict), verdictTag(verdict)],
      ['`fail-on`', inBackticks(report.failOn), inBackticks(failOn)],
    ],
    rows: changes.map(({ name, title, nodes, from, to }) => {
      const on = nodes > 0 ? ` · ${t(terms.nodes(nodes))}` : ''
      return [`${nameWithTitle(name, title)}${on}`, decisionTag(from), decisionTag(to)]
    }),
  }
  const list = warningList(surplus > 0 ? [...entries, t(POLICY.moreFaults(surplus))] : entries)
  const lines = [t(POLICY.proposal(state))]
  return { id: 'proposal', title: LABELS.proposal, content: [{ type: 'lines', lines }, list, table] }
}

/** The items that CCE's own check before the upgrade must skip, as JSON and for Terraform, for each cluster. */
export function skipLists({ report, t }: SectionContext): Section | null {
  const lists = report.clusters.flatMap((cluster): Content[] => {
    const { skippedCheckItemList } = cluster
    if (skippedCheckItemList.length === 0) return []
    const json = JSON.stringify({ skippedCheckItemList }, null, 2)
    const snippets = [
      { label: `${t(POLICY.json)}${clusterNote(cluster, report)}`, code: json },
      { label: t(POLICY.terraform), code: skipListAsTerraform(skippedCheckItemList) },
    ]
    return [{ type: 'snippets', snippets }]
  })
  if (lists.length === 0) return null
  const how = { type: 'lines', lines: [t(POLICY.skipListHow)] } as const
  return { id: 'skip-list', title: POLICY.skipList, content: [how, ...lists] }
}

/** What was not looked at, though a reader may think so, and what was skipped in a task itself. */
export function notCovered({ report, t }: SectionContext): Section | null {
  const skipped = report.clusters.flatMap((cluster) =>
    cluster.checks.flatMap((check) =>
      check.skipped.map(({ name, nodes }) => {
        const on = nodes.length > 0 ? ` ${t(SUMMARY.skippedOn(nodes.length))}` : ''
        return `${t(SUMMARY.skippedItem)} ${inBackticks(name)}${on}${clusterNote(cluster, report)}`
      }),
    ),
  )
  const entries = [...report.notCovered.map(({ what }) => proseInBackticks(what)), ...skipped]
  if (entries.length === 0) return null
  return { id: 'not-covered', title: LABELS.notCovered, content: [{ type: 'list', look: 'plain-list', entries }] }
}

/** What passed, folded. */
export function passed({ report, t }: SectionContext): Section | null {
  const lists = report.clusters.flatMap((cluster): Content[] => {
    const items = passedItems(cluster)
    const title = `${t(terms.checksPassed(items.length))}${clusterNote(cluster, report)}`
    const entries = items.map((one) => `${inBackticks(one.name)}${one.passed > 1 ? ` × ${grouped(one.passed)}` : ''}`)
    return items.length === 0 ? [] : [{ type: 'folded', title, entries }]
  })
  return lists.length === 0 ? null : { id: 'passed', title: LABELS.passed, content: lists }
}
