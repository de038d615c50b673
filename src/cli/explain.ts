import { adviceOf } from '../catalog/advice.js'
import type { Entry } from '../catalog/items/entry.js'
import { allEntries } from '../catalog/items/index.js'
import { findEntries, suggestNames } from '../catalog/search.js'
import { ACTOR_NAMES } from '../messages/terms.js'
import type { Advice } from '../model/advice.js'
import { counted, localizer } from '../model/language.js'
import type { Report, ReportFinding } from '../model/report.js'
import { affectedText } from '../report/affected.js'
import { cellText } from '../report/explain.js'
import { decidedByLines } from '../report/finding-text.js'
import { readReport } from './report-file.js'

type Print = (text: string) => void

/** What is known of an item, by its API name, title, alias or page. @returns 0; 2 where nothing is known */
export function explainName(name: string, out: Print, complain: Print): number {
  const { entries, match } = findEntries(name)
  if (entries.length === 0) {
    const near = suggestNames(name)
    complain(
      `nothing is known of "${name}"${near.length > 0 ? `; did you mean ${near.map((one) => `"${one}"`).join(', ')}?` : ''}`,
    )
    return 2
  }
  if (match === 'guessed') out(`"${name}" is in no list; by its words it may be:\n`)
  out(entries.map((entry) => entryLines(entry).join('\n')).join('\n\n'))
  return 0
}

function entryLines(entry: Entry): string[] {
  const { title, meaning, fix, who, commands, docUrl }: Advice = adviceOf(entry, 'en', 'exact')
  return [
    `${title} (${entry.title.zh})`,
    `  Check:    ${entry.check === 'precheck' ? 'pre-upgrade check' : 'add-on check'}`,
    `  API name: ${entry.apiName ?? 'not published'}`,
    `  Means:    ${meaning}`,
    `  Fix:      ${fix}`,
    ...(who === null ? [] : [`  Who:      ${ACTOR_NAMES[who].en}`]),
    ...commands.map((command) => `  $ ${command}`),
    `  Guide:    ${docUrl}`,
  ]
}

/** Every item of the catalog, a line each. */
export function explainList(out: Print): number {
  const entries = allEntries()
  for (const check of ['precheck', 'addons'] as const) {
    const own = entries.filter((entry) => entry.check === check)
    out(`${check === 'precheck' ? 'Pre-upgrade check' : 'Add-on check'}: ${counted(own.length, 'item')}`)
    for (const { title, apiName } of own) out(`  ${title.en}${apiName ? ` (${apiName})` : ''} · ${title.zh}`)
  }
  out(
    `\n${counted(entries.length, 'item')} in all. CCE publishes few API names; an item without one is recognised by its message or its words.`,
  )
  return 0
}

/**
 * Why a report decided so: the story of each finding, or of those with a name or fingerprint.
 * @returns 0; 2 where the file is no report, or holds no such finding
 */
export function explainReport(file: string, which: string | null, out: Print, complain: Print): number {
  const report = readReport(file)
  if (typeof report === 'string') {
    complain(report)
    return 2
  }
  const told = report.findings.filter(
    ({ name, fingerprint }) => which === null || name === which || fingerprint === which,
  )
  if (told.length === 0 && which !== null) {
    complain(`no finding of ${file} is named "${which}" or has that fingerprint`)
    return 2
  }
  for (const finding of told) out(`${story(finding).join('\n')}\n`)
  out(verdictStory(report).join('\n'))
  return 0
}

function story(finding: ReportFinding): string[] {
  const { name, title, fingerprint, kind, level, group, message, cell, rule, waiver, decision } = finding
  const sort = [kind, level, group].filter((part) => part !== null).join(', ')
  return [
    `${name}${title === name ? '' : ` (${title})`} [${fingerprint}]`,
    `  item:    ${[sort, affectedText(finding, localizer('en'))].filter((part) => part !== '').join('; ')}`,
    `  says:    ${message.split('\n').join('\n           ')}`,
    `  table:   ${cell ? cellText(cell) : name === 'policy-error' ? 'not in the table: it is about the policy itself' : `not in the table: ${decision === 'block' ? 'CCE itself says that it failed' : 'the gate could not see enough'}`}`,
    `  rule:    ${rule ? `${rule.entry} (line ${rule.line}) decides ${rule.decision}${rule.reason ? `: ${rule.reason}` : ''}` : 'none'}`,
    `  waiver:  ${waiver ? `${waiver.entry} (line ${waiver.line}). ${decidedByLines(finding, localizer('en')).join(' ')}` : 'none'}`,
    `  decided: ${decision}${finding.decides ? '' : ', shown only: its result is expired or about something else'}`,
  ]
}

function verdictStory({ verdict, reason, findings, notCovered, policy, failOn }: Report): string[] {
  const deciding = findings.filter(({ decides }) => decides)
  const because: Readonly<Record<string, string>> = {
    block: 'something blocks, and block outranks every other verdict',
    inconclusive: 'nothing blocks, and something could not be seen',
    warn:
      deciding.length > 0
        ? 'nothing blocks, everything was seen, and something was found'
        : 'nothing was found, but a part of the check is missing',
    pass: 'every result asked for was seen, and nothing was found',
    'not-applicable': 'nothing was asked',
  }
  return [
    `Verdict: ${verdict}, since ${because[verdict]}.`,
    `  ${reason}`,
    `  ${counted(deciding.length, 'finding')} decided under fail-on ${failOn}; ${notCovered.length} not covered.`,
    ...(policy && policy.state !== 'absent'
      ? [
          `  Policy: ${policy.file}${policy.ref ? ` of ${policy.ref} at ${policy.commit ?? '?'}` : ''} (${policy.state}).`,
        ]
      : []),
  ]
}
