import type { ReportingDescriptor } from 'sarif'
import { diagnosticRuleTitle } from '../../messages/clauses.js'
import { FINDING } from '../../messages/findings.js'
import { GUIDE } from '../../messages/terms.js'
import type { Localize } from '../../model/language.js'
import type { ReportFinding } from '../../model/report.js'
import { knownPage } from '../../text/links.js'
import { codeBlock, codeSpan, trustedMarkdown } from '../../text/markdown.js'
import { clip, oneLine, visible } from '../../text/plain.js'
import { headline } from '../finding-text.js'
import { levelOf, ruleIdOf, type SarifLevel } from './results.js'

/** The limits of code scanning for a rule, in UTF-16 units, and for its tags, of which it shows ten (GitHub docs, as above). */
export const NAME_UNITS = 255
export const DESCRIPTION_UNITS = 1024
export const MAX_TAGS = 20

const FIX_UNITS = 2000
/** Fixes, and commands, in the help of a rule. */
const MAX_FIXES = 5
const MAX_COMMANDS = 10

const UNNAMED = '(unnamed)'

const PROBLEM_SEVERITY: Readonly<Record<SarifLevel, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
  none: 'recommendation',
}

/**
 * The rule that findings are results of, with the help that GitHub shows beside each alert. It has no `security-severity`:
 * an upgrade that is blocked is no vulnerability.
 * @param findings the most severe first
 */
export function ruleOf(findings: readonly [ReportFinding, ...ReportFinding[]], t: Localize): ReportingDescriptor {
  const [first] = findings
  const page = knownPage(first.docUrl)
  const title = clip(titleOf(first, t), DESCRIPTION_UNITS)
  const level = levelOf(first)
  return {
    id: ruleIdOf(first),
    name: clip(oneLine(first.name), NAME_UNITS) || UNNAMED,
    shortDescription: { text: title },
    fullDescription: { text: clip(oneLine(first.meaning), DESCRIPTION_UNITS) || title },
    ...(page !== null && { helpUri: page }),
    help: helpOf(findings, t),
    defaultConfiguration: { level: level === 'none' ? 'note' : level },
    properties: {
      tags: tagsOf(first),
      precision: 'very-high',
      'problem.severity': PROBLEM_SEVERITY[level],
    },
  }
}

/** What the findings of a rule have in common; findings of the gate itself have titles of their own. */
function titleOf(finding: ReportFinding, t: Localize): string {
  const title = finding.scope === 'gate' ? diagnosticRuleTitle(finding.name) : null
  return title ? t(title) : headline({ ...finding, kind: null, level: null }, t) || UNNAMED
}

function tagsOf({ check, scope, group }: ReportFinding): string[] {
  const kinds = scope === 'gate' ? [scope] : [check, scope, group]
  const tags = ['huawei-cloud-cce', 'kubernetes', 'upgrade', ...kinds]
    .filter((tag) => tag !== null)
    .map((tag) => clip(oneLine(tag), NAME_UNITS))
  return distinct(tags).slice(0, MAX_TAGS)
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))]

/**
 * What it means, what to do and where to read on. Findings of one rule may need different fixes, and GitHub shows the help
 * of a rule beside all of them. Advice of a policy is untrusted, and is shown as code.
 */
function helpOf(findings: readonly [ReportFinding, ...ReportFinding[]], t: Localize) {
  const [{ meaning, docUrl }] = findings
  const means = clip(oneLine(meaning), DESCRIPTION_UNITS)
  const fixes = distinct(findings.map(({ fix }) => clip(oneLine(fix), FIX_UNITS))).slice(0, MAX_FIXES)
  const lines = findings.flatMap(({ commands }) => commands.map((line) => clip(visible(line), FIX_UNITS)))
  const commands = distinct(lines).slice(0, MAX_COMMANDS)
  const markdownOf = findings.some(({ advice }) => advice === 'policy') ? codeSpan : trustedMarkdown
  const page = knownPage(docUrl)
  const url = clip(oneLine(docUrl), DESCRIPTION_UNITS)
  const guide = t(GUIDE)
  return {
    text: [means, ...fixes.map((fix) => t(FINDING.fix(fix, ''))), ...commands.map((line) => `$ ${line}`)]
      .concat(url === '' ? [] : t(FINDING.see(url)))
      .filter((line) => line !== '')
      .join('\n'),
    markdown: [
      ...(means === '' ? [] : [markdownOf(means)]),
      ...fixes.map((fix) => `**${t(FINDING.fixLabel)}** ${markdownOf(fix)}`),
      ...(commands.length > 0 ? [codeBlock(commands)] : []),
      ...(url === '' ? [] : [page === null ? `${guide}: ${codeSpan(url)}` : `[${guide}](<${page}>)`]),
    ].join('\n\n'),
  }
}
