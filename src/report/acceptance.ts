import { ACCEPTANCE } from '../messages/acceptance.js'
import { andMore, bracketed, checkName, moreCauses, OWNER_NAMES, SEMICOLON } from '../messages/terms.js'
import { groupBy } from '../model/collections.js'
import { type Localize, listed } from '../model/language.js'
import { type PassedItem, passedItems } from '../model/passed-items.js'
import type { CheckReport, Report, ReportFinding } from '../model/report.js'
import { DAY_MS, isoTime, parseTimestamp } from '../model/timestamp.js'
import { parseVersion } from '../model/version.js'
import { oneLine } from '../text/plain.js'

/** Findings that a waiver can accept, that no waiver covers, and that are more than a note. */
const openFindings = ({ findings }: Report): ReportFinding[] =>
  findings.filter(
    ({ waiverName, waiver, decides, decision }) =>
      waiverName !== undefined && waiver === null && decides && decision !== 'notice',
  )

/** The names of what a waiver can accept and nobody has accepted yet, the most severe first. */
export const openNames = (report: Report): string[] => [
  ...new Set(openFindings(report).map(({ waiverName, name }) => waiverName ?? name)),
]

/** Whether there are waivers to paste. */
export const hasSuggestedWaivers = (report: Report): boolean => openFindings(report).length > 0

/** Whether there are risks to confirm that no waiver can accept. */
const hasOtherRisks = ({ findings }: Report): boolean =>
  findings.some(({ decides, decision, name }) => decides && decision === 'warn' && name !== 'policy-error')

/** How an untrusted name is written in a line. */
type Quote = (name: string) => string

/** Clusters, and add-ons, that gave no concern and are listed one by one. */
const NAMED = 5

/**
 * The end of the verdict: what is not yet accepted, and what gave no concern. No lines for a report in which nothing was checked.
 * @param quote how untrusted names are written
 * @param most names that are listed one by one
 */
export function acceptanceLines(report: Report, t: Localize, quote: Quote, most: number): string[] {
  if (report.verdict === 'not-applicable' || !report.clusters.some(({ checks }) => checks.length > 0)) return []
  const open = openNames(report)
  const [accepted, parts] = [report.counts.waived, partsWithoutConcern(report, t, quote)]
  return [
    open.length === 0
      ? t(hasOtherRisks(report) ? ACCEPTANCE.noneByWaiver : ACCEPTANCE.noneOpen(accepted))
      : t(ACCEPTANCE.open(nameList(open, t, quote, most))),
    ...solvedOnly(report, t, quote, most),
    t(ACCEPTANCE.noConcern(parts.length === 0 ? t(ACCEPTANCE.nothing) : t(listed(parts)))),
  ]
}

/** What blocks and no waiver can accept, with who solves it. */
function solvedOnly(report: Report, t: Localize, quote: Quote, most: number): string[] {
  const blocking = report.findings.filter(
    ({ decides, decision, waiverName }) => decides && decision === 'block' && waiverName === undefined,
  )
  const parts = [...groupBy(blocking, ({ owner }) => owner)].map(([owner, findings]) => {
    const names = [...new Set(findings.map(({ scope, title, name }) => (scope === 'gate' ? title : quote(name))))]
    const who = owner === undefined ? '' : t(bracketed(t(OWNER_NAMES[owner])))
    const more = names.length - most
    return `${t(listed(names.slice(0, most)))}${more > 0 ? ` ${t(andMore(more))}` : ''}${who}`
  })
  return parts.length === 0 ? [] : [t(ACCEPTANCE.solvedOnly(parts.join(t(SEMICOLON))))]
}

/**
 * How a person accepts the risks: where the suggested waivers go, and when they count. No lines if there is none.
 * @param quote how untrusted names are written
 */
export function waiverNotes(report: Report, t: Localize, quote: Quote): string[] {
  if (openFindings(report).length === 0) return []
  const { file = DEFAULT_POLICY, source = 'workspace', ref = null, state = 'absent' } = report.policy ?? {}
  const name = quote(file)
  const where =
    source === 'workspace' ? ACCEPTANCE.inWorkspace(name) : ACCEPTANCE.onBranch(name, ref === null ? null : quote(ref))
  return [t(where), ...(state === 'absent' ? [t(ACCEPTANCE.newFile)] : [])]
}

const DEFAULT_POLICY = '.github/cce-upgrade-policy.yml'

function nameList(names: readonly string[], t: Localize, quote: Quote, most: number): string {
  const more = names.length - most
  return `${t(listed(names.slice(0, most).map((name) => quote(name))))}${more > 0 ? ` ${t(andMore(more))}` : ''}`
}

function partsWithoutConcern(report: Report, t: Localize, quote: Quote): string[] {
  const { clusters } = report
  if (clusters.length > 1) {
    const good = clusters.filter(({ verdict }) => verdict === 'pass' || verdict === 'not-applicable')
    const names = good.map(({ name, id }) => name ?? id ?? '?')
    const items = itemsWithoutConcern(report).length
    return [
      ...(good.length > 0
        ? [t(ACCEPTANCE.clusters(good.length, clusters.length, nameList(names, t, quote, NAMED)))]
        : []),
      ...(items > 0 ? [t(ACCEPTANCE.itemsOfClusters(items))] : []),
    ]
  }
  const checks = clusters.flatMap((cluster) => cluster.checks).filter(hasCounted)
  const addons = checks.filter(({ check, verdict }) => check === 'addons' && verdict === 'pass')
  const addonNames = addons.flatMap(({ addon }) => addon?.template ?? addon?.instanceName ?? [])
  return [
    ...checks.flatMap(({ check, passed, verdict }) => {
      if (check === 'addons') return []
      const name = t(checkName(check))
      return passed > 0 ? [t(ACCEPTANCE.items(passed, name))] : verdict === 'pass' ? [t(ACCEPTANCE.check(name))] : []
    }),
    ...(addonNames.length > 0 ? [t(ACCEPTANCE.addons(nameList(addonNames, t, quote, NAMED)))] : []),
  ]
}

/** What a check that could not decide found to be good may no longer be so. */
const hasCounted = ({ verdict }: CheckReport): boolean => verdict !== 'inconclusive'

const keyOf = ({ check, name }: PassedItem): string => `${check}\n${name}`

/** The items that passed wherever they ran, in the order of the report. */
export function itemsWithoutConcern({ clusters }: Report): PassedItem[] {
  const checks = clusters.flatMap((cluster) => cluster.checks)
  const counted = new Set(passedItems(checks.filter(hasCounted)).map(keyOf))
  return passedItems(checks).filter((item) => counted.has(keyOf(item)))
}

/** Waivers in the YAML; a policy with more of them is no longer reviewed. */
const MAX_WAIVERS = 50

/** A suggested waiver outlasts a maintenance window, and ends sooner where the policy asks for that. */
const WAIVER_DAYS = 14

/**
 * What is not yet accepted, as waivers for the policy: one for each cause, bound to it by its fingerprint, or one for the lines of one
 * removed API, limited to the file or folder that they are in. A person must fill in the reason and the owner, without which a policy is
 * refused. Null if everything is accepted.
 */
export function suggestedWaivers(report: Report, t: Localize): string | null {
  const causes = [...groupBy(openFindings(report), waiverKey).values()]
  if (causes.length === 0) return null
  const now = parseTimestamp(report.generatedAt) ?? 0
  const days = Math.min(WAIVER_DAYS, report.policy?.maxWaiverDays ?? WAIVER_DAYS)
  const expires = isoTime(now + days * DAY_MS).slice(0, 10)
  const more = causes.length - MAX_WAIVERS
  const clusters = new Map(report.clusters.map((cluster) => [cluster.id, cluster]))
  return [
    'waivers:',
    ...causes.slice(0, MAX_WAIVERS).flatMap((findings) => {
      const [first] = findings
      if (first === undefined) return []
      const ids = [...new Set(findings.map(({ clusterId }) => clusterId))]
      const targets = ids
        .map((id) => clusters.get(id))
        .map((cluster) => cluster?.targetAsserted && cluster.targetVersion)
      const [target, ...others] = new Set(targets)
      const [cluster] = ids.length === 1 ? ids : []
      const path = pathOf(findings)
      const match = [
        first.check ? `check: ${scalar(first.check)}` : null,
        first.addon?.template ? `addon: ${glob(first.addon.template)}` : null,
        cluster ? `cluster: ${clusterGlob(cluster, clusters.get(cluster)?.name ?? null)}` : null,
        target && others.length === 0 && parseVersion(target) ? `target: ${scalar(target.trim())}` : null,
        path === null || path === '*' ? null : `path: ${glob(path)}`,
      ].filter((part) => part !== null)
      const where = ids.length > 1 ? [t(ACCEPTANCE.onClusters(ids.length))] : []
      const comment = [first.title === first.name ? '' : oneLine(first.title), ...where].filter((part) => part !== '')
      return [
        ...(comment.length > 0 ? [`  # ${comment.join(', ')}`] : []),
        `  - name: ${glob(first.waiverName ?? first.name)}`,
        ...(match.length > 0 ? [`    match: { ${match.join(', ')} }`] : []),
        ...(path === null ? [`    fingerprint: ${first.fingerprint}`] : []),
        `    reason: # ${t(ACCEPTANCE.reason)}`,
        `    owner: # ${t(ACCEPTANCE.owner)}`,
        `    expires: ${expires} # ${t(ACCEPTANCE.expires)}`,
      ]
    }),
    ...(more > 0 ? [`  # ${t(moreCauses(more))}`] : []),
  ].join('\n')
}

/** One waiver is for one cause or, of lines that one edit changes, for all of them. */
const waiverKey = ({ scope, rootCauses, fingerprint }: ReportFinding): string =>
  (scope === 'manifest' ? rootCauses?.[0] : undefined) ?? fingerprint

/** The file that findings of several lines stand in, or the folder that all of their files are below; null for one cause. */
function pathOf(findings: readonly ReportFinding[]): string | null {
  const [first] = findings
  if (findings.every(({ fingerprint }) => fingerprint === first?.fingerprint)) return null
  const files = [...new Set(findings.map(({ location }) => location?.file ?? ''))]
  const [file = '', ...others] = files
  if (others.length === 0) return file
  const folders = file.split('/').slice(0, -1)
  let depth = folders.length
  for (const other of others) {
    const parts = other.split('/').slice(0, -1)
    while (depth > 0 && folders.slice(0, depth).join('/') !== parts.slice(0, depth).join('/')) depth--
  }
  return [...folders.slice(0, depth), '*'].join('/')
}

/** A cluster by its name, if that can be written as it is, else by its id. */
const clusterGlob = (id: string, name: string | null): string => {
  const byName = name === null || name.includes('*') ? null : glob(name)
  return byName !== null && byName === scalar(name ?? '') ? byName : glob(id)
}

/** A text as a scalar of YAML, in quotation marks unless it is a plain name. */
const scalar = (text: string): string =>
  /^[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]$/.test(text) && !WORDS.test(text) ? text : JSON.stringify(text)

/** Words that YAML takes for other values than text. */
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i

/** What a glob of the policy does not hold, or would not be seen. */
const NO_GLOB = /[^\p{L}\p{N}\p{M}\p{P}\p{S} ]|[?[\]{}\\!]/gu
const MAX_GLOB = 256

/** A name as a glob of the policy, in which `*` stands for what a glob cannot hold. */
function glob(text: string): string {
  const plain = text.replace(NO_GLOB, '*')
  return scalar(plain === '' || plain.length > MAX_GLOB ? '*' : plain)
}
