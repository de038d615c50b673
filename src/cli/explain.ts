import { adviceOf } from '../catalog/advice.js'
import type { Entry } from '../catalog/items/entry.js'
import { allEntries } from '../catalog/items/index.js'
import { findEntries, suggestNames } from '../catalog/search.js'
import { ACCEPTANCE } from '../messages/acceptance.js'
import { PLAN_TEXTS } from '../messages/plan-texts.js'
import { OWNER_NAMES } from '../messages/terms.js'
import type { Verdict } from '../model/decision.js'
import { counted, localizer } from '../model/language.js'
import { PLAN_CODES, type PlanDetail, planLevel } from '../model/plan.js'
import type { Report, ReportFinding } from '../model/report.js'
import { acceptanceLines, itemsWithoutConcern, suggestedWaivers, waiverNotes } from '../report/acceptance.js'
import { planDocUrl } from '../report/build/own-texts.js'
import { cellText } from '../report/explain.js'
import { decidedByLines, nameText, passedText } from '../report/finding-text.js'
import { withLinesTogether } from '../report/lines.js'
import { placeOf } from '../report/permalink.js'
import { affectedByCause, clusterLabels, sharedCauses } from '../report/shared-causes.js'
import { type Print, UsageError } from './command.js'
import { explainGateFinding, gateFindingList, nearestGateFinding } from './explain-gate.js'
import { explainManifests, manifestList } from './explain-manifests.js'
import { explainRisk, riskList } from './explain-risks.js'
import { readReport } from './report-file.js'

const ENGLISH = localizer('en')

/** Prints a finding of the gate itself, of Terraform plans or manifests, a known risk, or the catalog entries of an item, found by its API name, title, alias or page. */
export function explainName(name: string, print: Print): void {
  const planned = PLAN_CODES.find((code) => code === name)
  if (planned !== undefined) {
    print(planLines(planned).join('\n'))
    return
  }
  const inManifests = explainManifests(name)
  if (inManifests !== null) {
    print(inManifests.map((lines) => lines.join('\n')).join('\n\n'))
    return
  }
  const risk = explainRisk(name)
  if (risk !== null) {
    print(risk.join('\n'))
    return
  }
  const finding = explainGateFinding(name)
  if (finding !== null) {
    print(finding.join('\n'))
    return
  }
  const { entries, match } = findEntries(name)
  if (entries.length === 0) {
    const own = nearestGateFinding(name)
    const near = [...suggestNames(name), ...(own === null ? [] : [own])].map((title) => `"${title}"`)
    const question = near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''
    throw new UsageError(`the catalog has no item "${name}"${question}`)
  }
  if (match === 'guessed') print(`The catalog has no item "${name}". Judging by the words of the name, it may be:\n`)
  print(entries.map((entry) => entryLines(entry).join('\n')).join('\n\n'))
}

function planLines(code: PlanDetail['code']): string[] {
  const { title, meaning, fix } = PLAN_TEXTS[code]
  return [
    `${title.en} (${title.zh})`,
    '  Check:    Terraform plan',
    `  Name:     ${code}`,
    `  Level:    ${planLevel(code)}`,
    `  Meaning:  ${meaning.en}`,
    `  Fix:      ${ENGLISH(fix)}`,
    `  Guide:    ${planDocUrl(code)}`,
  ]
}

function entryLines(entry: Entry): string[] {
  const { title, meaning, fix, owner, commands, docUrl } = adviceOf(entry, 'en', 'exact')
  return [
    `${title} (${entry.title.zh})`,
    `  Check:    ${entry.check === 'precheck' ? 'pre-upgrade check' : 'add-on check'}`,
    `  API name: ${entry.apiName ?? 'not published'}`,
    `  Meaning:  ${meaning}`,
    `  Fix:      ${fix}`,
    `  Who:      ${OWNER_NAMES[owner].en}`,
    ...commands.map((command) => `  $ ${command}`),
    `  Guide:    ${docUrl}`,
  ]
}

/** Prints one line for each item of the catalog. */
export function explainList(print: Print): void {
  const entries = allEntries()
  for (const check of ['precheck', 'addons'] as const) {
    const listed = entries.filter((entry) => entry.check === check)
    print(`${check === 'precheck' ? 'Pre-upgrade check' : 'Add-on check'}: ${counted(listed.length, 'item')}`)
    for (const { title, apiName } of listed) print(`  ${title.en}${apiName ? ` (${apiName})` : ''} · ${title.zh}`)
  }
  print(`Terraform plan: ${counted(PLAN_CODES.length, 'finding')}`)
  for (const code of PLAN_CODES) print(`  ${PLAN_TEXTS[code].title.en} (${code}) · ${PLAN_TEXTS[code].title.zh}`)
  print(manifestList().join('\n'))
  const risks = riskList()
  print(`Known risks of an upgrade: ${risks.length}`)
  for (const line of risks) print(`  ${line}`)
  print(gateFindingList().join('\n'))
  print(
    `\n${counted(entries.length, 'check item')} in all. CCE publishes few API names; the gate recognizes the other items by message or by the words of their names.`,
  )
}

/** Lines of the repository with the same API and decision that are explained one by one. */
const LINES_OF_API = 20

/**
 * Prints why a report decided as it did.
 * @param which the name or fingerprint of a finding; undefined for all findings
 */
export async function explainReport(file: string, which: string | undefined, print: Print): Promise<void> {
  const report = await readReport(file)
  const findings = report.findings.filter(
    ({ name, fingerprint }) => which === undefined || name === which || fingerprint === which,
  )
  if (findings.length === 0 && which !== undefined)
    throw new UsageError(`${file} has no finding with the name or fingerprint "${which}"`)
  const labels = clusterLabels(report)
  const causes = new Map(sharedCauses(findings, report).map((cause) => [cause.finding, cause]))
  for (const { finding, all } of withLinesTogether([...causes.keys()])) {
    for (const one of all.slice(0, LINES_OF_API)) {
      const affected = affectedByCause(
        causes.get(one) ?? { finding: one, all: [one], also: [] },
        report,
        labels,
        ENGLISH,
      )
      print(`${findingLines(one, affected).join('\n')}\n`)
    }
    const more = all.length - LINES_OF_API
    if (more > 0) print(`${counted(more, 'more line')} with ${finding.name} in ${file}\n`)
  }
  print(verdictLines(report).join('\n'))
  const waivers = suggestedWaivers(report, ENGLISH)
  if (waivers !== null)
    print(`\n${ACCEPTANCE.yaml.en}:\n${waiverNotes(report, ENGLISH, nameText).join(' ')}\n\n${waivers}`)
}

/** @param affected what it affects: its clusters, where the report is about several */
function findingLines(finding: ReportFinding, affected: string): string[] {
  const { name, title, fingerprint, kind, level, group, location, message, rule, waiver, decision, decides } = finding
  const item = [[kind, level, group].filter((part) => part !== null).join(', '), affected]
  const ruleText = rule && `${rule.entry} (line ${rule.line}) decides ${rule.decision}`
  return [
    `${name}${title === name ? '' : ` (${title})`} [${fingerprint}]`,
    `  item:    ${item.filter((part) => part !== '').join('; ')}`,
    ...(location === null ? [] : [`  line:    ${placeOf(location)}`]),
    `  message: ${message.split('\n').join('\n           ')}`,
    `  table:   ${tableText(finding)}`,
    `  rule:    ${ruleText ? `${ruleText}${rule.reason ? `: ${rule.reason}` : ''}` : 'none'}`,
    `  waiver:  ${waiver ? `${waiver.entry} (line ${waiver.line}). ${decidedByLines(finding, ENGLISH).join(' ')}` : 'none'}`,
    `  decided: ${decision}${decides ? '' : ', for information only: the result has expired or is about something else'}`,
  ]
}

/** What the policy's key `readiness` requires, and what it was decided without. */
const BY_READINESS: readonly string[] = ['backup-too-old', 'target-not-offered', 'end-of-service', 'readiness-unknown']

function tableText({ cell, level, name, decision }: ReportFinding): string {
  if (cell) return cellText(cell, level)
  if (name === 'policy-error') return 'not in the table: the finding is about the policy itself'
  if (BY_READINESS.includes(name)) return 'not in the table: the policy asks for it under readiness'
  if (decision === 'warn') return 'not in the table: the gate warns of a fact of the cluster'
  return `not in the table: ${decision === 'block' ? 'CCE itself reports a failure' : 'the gate could not decide'}`
}

function verdictLines(report: Report): string[] {
  const { verdict, reason, findings, notCovered, policy, failOn } = report
  const deciding = findings.filter(({ decides }) => decides)
  const because: Readonly<Record<Verdict, string>> = {
    block: 'a finding blocks, and block outranks every other verdict',
    inconclusive: 'nothing blocks, but something could not be checked',
    warn:
      deciding.length > 0
        ? 'nothing blocks, but there are findings'
        : 'there are no findings, but not everything was checked',
    pass: 'everything was checked, and there are no findings',
    'not-applicable': 'no check was needed',
  }
  const lines = [
    `Verdict: ${verdict}, because ${because[verdict]}.`,
    `  ${reason}`,
    `  ${counted(deciding.length, 'finding')} decided under fail-on ${failOn}; ${notCovered.length} not covered.`,
  ]
  if (policy && policy.state !== 'absent') {
    const origin = policy.ref ? ` of ${policy.ref} at ${policy.commit ?? '(unknown commit)'}` : ''
    lines.push(`  Policy: ${policy.file}${origin} (${policy.state}).`)
  }
  const items = itemsWithoutConcern(report)
  return [
    ...lines,
    ...acceptanceLines(report, ENGLISH, nameText, Number.POSITIVE_INFINITY).map((line) => `  ${line}.`),
    ...items.map((item) => `    ${passedText(item, ENGLISH, nameText)}`),
  ]
}
