import { jest } from '@jest/globals'
import { annotate } from '../../src/github/runner/workflow-commands.js'
import type { Report } from '../../src/model/report.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderOutputs } from '../../src/report/outputs.js'
import { renderText } from '../../src/report/text.js'
import { logLines } from '../../src/text/log.js'
import { readLines } from '../support/process/lines.js'
import { type ParsedCommand, parseCommand } from '../support/runner/command-parser.js'
import { headingsIn, problemsIn, toHtml } from './html.js'

/** Names stand in code, whose markup is checked apart. */
const withoutCode = (heading: string): string => heading.replace(/<code>.*<\/code>/gs, 'CODE')

const HEADINGS = [
  /^⛔ Do not (approve yet|go on)\. [A-Z\d][A-Za-z\d ,;:().-]*(\. Valid until [-\d]+ [\d:]+ UTC)?(\. First step \([A-Za-z ]+\)( for [^:]+)?: [^!@#*[\]<>|]+)?\.$/,
  /^❓ No answer yet, so do not (approve|go on)\. [A-Z\d][A-Za-z\d ,;:().-]*(\. First step \([A-Za-z ]+\): [^!@#*[\]<>|]+)?[.?]$/,
  /^(Clusters|Each cluster|Stages)$/,
  /^(Fix before the upgrade|Could not be decided|Confirm or fix|Removed APIs( that are still called)?|Add-ons|Waived|Notes)$/,
  /^(From results that do not count|Not in the catalog|Not covered|Policy|Nodes|Skip list for CCE|Readiness|The way back)$/,
  /^(Policy entries that are ignored or unused|What the changed policy would decide)$/,
  /^Skip list for CCE \(skippedCheckItemList\)$/,
]

/** Everything harmful in the summary of a report. */
function summaryProblems(report: Report): string[] {
  const html = toHtml(renderSummary(report))
  const strange = headingsIn(html).filter((text) => !HEADINGS.some((pattern) => pattern.test(withoutCode(text))))
  return [...problemsIn(html), ...strange.map((text) => `the heading ${text}`)]
}

/** The commands that the runner would find in a text, of any name. */
export const commandsIn = (text: string): ParsedCommand[] =>
  readLines(text)
    .map((line) => parseCommand(line, () => true))
    .filter((command) => command !== null)

export const asLog = (lines: readonly string[]): string => lines.flatMap(logLines).join('\n')

/** What the annotations of a report print. */
function annotated(report: Report): string {
  let text = ''
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  try {
    annotate(renderAnnotations(report), (one) => one)
  } finally {
    spy.mockRestore()
  }
  return text
}

/** Everything harmful in the summary, log, annotations and outputs of a report. */
export function problemsOf(report: Report): string[] {
  const annotations = renderAnnotations(report)
  const commands = commandsIn(annotated(report))
  const levels = (all: readonly { level?: string; name?: string }[]) => all.map((one) => one.level ?? one.name).join()
  const outputs = renderOutputs(report, { reportDir: 'd', reportJson: 'd/report.json' })
  return [
    ...summaryProblems(report),
    ...commandsIn(asLog(renderText(report))).map(({ name }) => `the command ${name} in the log`),
    ...(levels(commands) === levels(annotations) ? [] : [`the commands ${levels(commands)}`]),
    // The runner does not parse a message again, but `##[` must be broken there, too, as in every line of the log.
    ...commands.filter(({ data }) => data.includes('##[')).map(() => 'an old-style command in an annotation'),
    ...Object.entries(outputs)
      .filter(([, value]) => !/^[A-Za-z0-9 ,.;:()/_-]*$/.test(value))
      .map(([name]) => `the output ${name}`),
  ]
}
