import { createHash } from 'node:crypto'
import { SUGGESTION } from '../../messages/suggestions.js'
import { GUIDE } from '../../messages/terms.js'
import type { Decision } from '../../model/decision.js'
import { type Localize, localizer } from '../../model/language.js'
import type { Report, ReportFinding } from '../../model/report.js'
import { codeBlockWith, link, trustedText, untrustedText } from '../../text/markdown.js'
import { visible } from '../../text/plain.js'
import { applicableEdits, type Edit, placeKey } from '../edits.js'

/** A review comment on a line of the head commit, with the line as it should be. */
export interface Suggestion {
  readonly file: string
  readonly line: number
  /** what it changes the line to, as a hash */
  readonly edit: string
  readonly body: string
}

/** The mark of a suggestion of ours: the job that made it, and what it changes the line to. */
export interface SuggestionMark {
  readonly key: string
  readonly edit: string
}

/** The first line of a suggestion of ours, which GitHub does not show. */
const MARKER = /^<!-- cce-upgrade-gate\/suggestion key=([0-9a-f]{16}) edit=([0-9a-f]{16}) -->(?:\r?\n|$)/

/** The mark of a suggestion, which everyone who can edit the comment can write; null if there is none. */
export function suggestionMark(body: string): SuggestionMark | null {
  const [, key, edit] = MARKER.exec(body) ?? []
  return key === undefined || edit === undefined ? null : { key, edit }
}

/** The text of a suggestion that people have replied to, and that no longer applies. */
export const retiredSuggestion = ({ language }: Report): string =>
  `<p>${trustedText(localizer(language)(SUGGESTION.retired))}</p>\n`

/** A line, and the findings on it that can be fixed there. */
export interface EditableLine {
  readonly file: string
  readonly line: number
  readonly findings: readonly ReportFinding[]
}

/** A waived finding was accepted as it is. */
const OPEN: readonly Decision[] = ['block', 'warn', 'notice']

/** The lines whose whole fix is to edit them, in the order of the report. */
export function editableLines(report: Report): EditableLine[] {
  const edits = applicableEdits(report)
  const lines = new Map<string, EditableLine & { readonly findings: ReportFinding[] }>()
  for (const finding of report.findings) {
    const { location, decides, decision } = finding
    if (location === null || !decides || !OPEN.includes(decision) || !edits.has(placeKey(location))) continue
    const { file, line } = location
    const key = JSON.stringify([file, line])
    const known = lines.get(key) ?? { file, line, findings: [] }
    known.findings.push(finding)
    lines.set(key, known)
  }
  return [...lines.values()]
}

/** Longer lines are not repeated in a comment. */
const LINE_UNITS = 1000

/**
 * The suggestion for a line; null if the line of the head commit is not the one that was found, or a comment cannot show it as it is.
 * @param text the line in the head commit, without its end
 * @param key the job
 * @param redact hides our credentials
 */
export function suggestionFor(
  { file, line, findings }: EditableLine,
  text: string,
  { language }: Pick<Report, 'language'>,
  key: string,
  redact: (text: string) => string,
): Suggestion | null {
  const edited = editLine(text, findings)
  if (edited === null || edited.length > LINE_UNITS || visible(edited) !== edited) return null
  if ([file, edited].some((one) => redact(one) !== one)) return null
  const edit = createHash('sha256')
    .update(JSON.stringify([file, edited]))
    .digest('hex')
    .slice(0, 16)
  const body = [
    `<!-- cce-upgrade-gate/suggestion key=${key} edit=${edit} -->`,
    explanation(findings, localizer(language)),
    '',
    codeBlockWith('suggestion', edited),
    '',
  ].join('\n')
  return { file, line, edit, body: redact(body) }
}

/** The line with all its edits; null if a text is not where it was found, or two edits meet. */
function editLine(text: string, findings: readonly ReportFinding[]): string | null {
  const edits = new Map<number, Edit>()
  for (const { edit, location } of findings) if (edit && location?.column) edits.set(location.column - 1, edit)
  let [edited, end] = [text, text.length]
  // from the last to the first, so that the columns stay right
  for (const [start, { text: old, replacement }] of [...edits].sort(([a], [b]) => b - a)) {
    if (!text.startsWith(old, start) || start + old.length > end) return null
    edited = `${edited.slice(0, start)}${replacement}${edited.slice(start + old.length)}`
    end = start
  }
  return edited === text ? null : edited
}

/** Findings on a line that are explained one by one. */
const EXPLAINED = 3

/** What is wrong, and what to do, with what to look at before. The words of a policy are untrusted. */
function explanation(findings: readonly ReportFinding[], t: Localize): string {
  const lines = findings.map(({ title, message, fix, docUrl, advice }) => {
    const text = advice === 'policy' ? untrustedText : trustedText
    return `<b>${text(title)}</b><br>\n${untrustedText(message)}<br>\n${text(fix)} ${link(t(GUIDE), docUrl)}`
  })
  return [...new Set(lines)]
    .slice(0, EXPLAINED)
    .map((line) => `<p>${line}</p>`)
    .join('\n')
}
