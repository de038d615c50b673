import type { ReportingConfiguration, ReportingDescriptor } from 'sarif'
import { diagnosticRuleTitle } from '../../messages/clauses.js'
import { FINDING } from '../../messages/findings.js'
import { GUIDE } from '../../messages/terms.js'
import { type Language, type Localized, localize } from '../../model/language.js'
import type { ReportFinding } from '../../model/report.js'
import { codeBlock, codeSpan, ownMarkdown } from '../../text/commonmark.js'
import { knownPage } from '../../text/links.js'
import { clip, oneLine, visible } from '../../text/plain.js'
import { headline } from '../finding-text.js'
import { ruleIdOf } from './identity.js'

/** What code scanning takes of a rule (GitHub docs, "SARIF support for code scanning"): units, and tags of which it keeps ten. */
export const NAME_UNITS = 255
export const DESCRIPTION_UNITS = 1024
export const MAX_TAGS = 20

const FIX_UNITS = 2000
/** Fixes, and commands, that the help of a rule tells. */
const FIXES = 5
const COMMANDS = 10

const UNNAMED = '(unnamed)'

type Level = NonNullable<ReportingConfiguration.level>

const PROBLEM_SEVERITY: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
  none: 'recommendation',
}

/**
 * The rule that findings are results of, with the help that GitHub shows beside each alert. It has no `security-severity`:
 * what keeps a cluster from being upgraded is no vulnerability.
 * @param findings at least one, the most severe first
 * @param level that of the most severe
 */
export function ruleOf(
  findings: readonly [ReportFinding, ...ReportFinding[]],
  level: Level,
  language: Language,
): ReportingDescriptor {
  const [first] = findings
  const page = knownPage(first.docUrl)
  const title = clip(titleOf(first, language), DESCRIPTION_UNITS)
  return {
    id: ruleIdOf(first),
    name: clip(oneLine(first.name), NAME_UNITS) || UNNAMED,
    shortDescription: { text: title },
    fullDescription: { text: clip(oneLine(first.meaning), DESCRIPTION_UNITS) || title },
    ...(page === null ? {} : { helpUri: page }),
    help: helpOf(findings, language),
    defaultConfiguration: { level: level === 'none' ? 'note' : level },
    properties: {
      tags: tagsOf(first),
      // a scan of text may take something for a manifest that is none; what CCE says of its own cluster is so
      precision: first.scope === 'manifest' ? 'high' : 'very-high',
      'problem.severity': PROBLEM_SEVERITY[level],
    },
  }
}

/** What its findings are about; those of the gate have titles of their own each. */
function titleOf(finding: ReportFinding, language: Language): string {
  const words = finding.scope === 'gate' ? diagnosticRuleTitle(finding.name) : null
  return words ? localize(words, language) : headline({ ...finding, kind: null, level: null }, language) || UNNAMED
}

function tagsOf({ check, scope, group }: ReportFinding): string[] {
  const own = scope === 'gate' ? [scope] : [check, scope, group]
  const tags = ['huawei-cloud-cce', 'kubernetes', 'upgrade', ...own]
    .filter((tag) => tag !== null)
    .map((tag) => clip(oneLine(tag), NAME_UNITS))
  return [...new Set(tags)].filter((tag) => tag !== '').slice(0, MAX_TAGS)
}

/** The first few different texts of findings. */
function distinct(
  findings: readonly ReportFinding[],
  pick: (finding: ReportFinding) => readonly string[],
  most: number,
): string[] {
  const texts = new Set<string>()
  for (const finding of findings) {
    for (const text of pick(finding)) if (text !== '') texts.add(text)
    if (texts.size >= most) break
  }
  return [...texts].slice(0, most)
}

/**
 * What it means, what to do and where to read on. Findings of one rule may need different fixes, and GitHub shows the help
 * of a rule beside all of them. The words of a policy are untrusted, and stand as code.
 */
function helpOf(
  findings: readonly [ReportFinding, ...ReportFinding[]],
  language: Language,
): { text: string; markdown: string } {
  const say = (text: Localized): string => localize(text, language)
  const [{ meaning, docUrl }] = findings
  const means = clip(oneLine(meaning), DESCRIPTION_UNITS)
  const fixes = distinct(findings, ({ fix }) => [clip(oneLine(fix), FIX_UNITS)], FIXES)
  const commands = distinct(findings, (one) => one.commands.map((line) => clip(visible(line), FIX_UNITS)), COMMANDS)
  const written = findings.some(({ advice }) => advice === 'policy') ? codeSpan : ownMarkdown
  const page = knownPage(docUrl)
  const url = clip(oneLine(docUrl), DESCRIPTION_UNITS)
  const guide = say(GUIDE)
  return {
    text: [means, ...fixes.map((fix) => say(FINDING.fix(fix))), ...commands.map((line) => `$ ${line}`)]
      .concat(url === '' ? [] : say(FINDING.see(url)))
      .filter((line) => line !== '')
      .join('\n'),
    markdown: [
      ...(means === '' ? [] : [written(means)]),
      ...fixes.map((fix) => `**${say(FINDING.fixLabel)}** ${written(fix)}`),
      ...(commands.length > 0 ? [codeBlock(commands)] : []),
      ...(url === '' ? [] : [page === null ? `${guide}: ${codeSpan(url)}` : `[${guide}](<${page}>)`]),
    ].join('\n\n'),
  }
}
