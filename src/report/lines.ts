import { linesInFiles, someAreNotes } from '../messages/lines.js'
import * as terms from '../messages/terms.js'
import { groupBy } from '../model/collections.js'
import type { Localize } from '../model/language.js'
import type { Location, ReportFinding } from '../model/report.js'
import { placeOf } from './permalink.js'

/** A cause with all of its findings. */
interface Cause {
  /** stands for all of them */
  readonly finding: ReportFinding
  readonly all: readonly ReportFinding[]
}

/** A line of the repository that a cause has, with the finding about it. */
export interface CauseLine {
  readonly finding: ReportFinding
  readonly location: Location
}

/** The lines of the repository that a cause has, each once whatever the number of clusters; those in files of the change first. */
export function linesOfCause({ all }: Pick<Cause, 'all'>): CauseLine[] {
  const lines = new Map<string, CauseLine>()
  for (const finding of all) {
    const { location } = finding
    if (location === null) continue
    const key = `${location.line} ${location.column ?? ''} ${location.archived ?? ''} ${location.file}`
    if (!lines.has(key)) lines.set(key, { finding, location })
  }
  const isOther = ({ finding }: CauseLine): number => Number(finding.inChange !== true)
  return [...lines.values()].sort((a, b) => isOther(a) - isOther(b))
}

/** Whether a cause is one edit of several lines, so that it has no message of its own. */
export const isOnLines = ({ finding, all }: Cause): boolean =>
  finding.scope === 'manifest' &&
  all.some(
    ({ location: one }) => one !== null && finding.location !== null && placeOf(one) !== placeOf(finding.location),
  )

/** `12 lines in 9 files (3 of them are only notices)`. */
export function lineCount(lines: readonly CauseLine[], { decision }: ReportFinding, t: Localize): string {
  const files = new Set(lines.map(({ location }) => location.file))
  const notes = decision === 'notice' ? 0 : lines.filter(({ finding }) => finding.decision === 'notice').length
  return `${t(linesInFiles(lines.length, files.size))}${notes > 0 ? t(terms.bracketed(t(someAreNotes(notes)))) : ''}`
}

/** Findings one by one, but those of the lines that one edit changes together, by their decision. */
export const withLinesTogether = (findings: readonly ReportFinding[]): Cause[] =>
  [
    ...groupBy(findings, (finding) => {
      const { scope, rootCauses, decision, decides, waiver } = finding
      return scope === 'manifest' ? JSON.stringify([rootCauses, decision, decides, waiver?.entry]) : finding
    }).values(),
  ].map((all) => ({ finding: all[0], all }))
