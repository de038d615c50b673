import { SUMMARY } from '../messages/summary.js'
import { ANNOTATION_LEVELS, type Annotation } from '../model/annotation.js'
import { type Localize, localizer } from '../model/language.js'
import type { Report, ReportFinding } from '../model/report.js'
import { annotationText } from '../text/log.js'
import { clip } from '../text/plain.js'
import { adviceLines, affectedText, annotationLevel, headline } from './finding-text.js'

/** GitHub keeps ten annotations of each level for a step, and silently drops the others. */
export const ANNOTATIONS_PER_LEVEL = 10

/** GitHub cuts a message at 4,096 UTF-16 units without a mark; ours are shorter, and say where they are cut. */
const MESSAGE_UNITS = 4000
const TITLE_UNITS = 200

/** One annotation for each finding, at most ten of a level; the last of a full level says how many more there are and where. */
export const renderAnnotations = (report: Report): Annotation[] => allAnnotations(report, ANNOTATIONS_PER_LEVEL)

/** One annotation for each finding: within a level those with a line first, then the most severe (the report's order). */
export function allAnnotations(report: Report, mostOfLevel = Number.POSITIVE_INFINITY): Annotation[] {
  const t = localizer(report.language)
  return ANNOTATION_LEVELS.flatMap((level) => {
    const findings = report.findings
      .filter((finding) => annotationLevel(finding) === level)
      .sort((a, b) => Number(a.location === null) - Number(b.location === null))
    const surplus = findings.length - mostOfLevel
    return findings
      .slice(0, mostOfLevel)
      .map((finding, index) => annotation(finding, t, index === mostOfLevel - 1 ? surplus : 0))
  })
}

function annotation(finding: ReportFinding, t: Localize, more: number): Annotation {
  const tail = [...adviceLines(finding, t), ...(more > 0 ? [t(SUMMARY.moreAnnotations(more))] : [])].join('\n')
  // escaped before it is measured, since that adds characters
  const head = annotationText(`${affectedText(finding, t)}\n${finding.message}`)
  return {
    level: annotationLevel(finding),
    title: clip(headline(finding, t), TITLE_UNITS),
    message: `${clip(head, MESSAGE_UNITS - tail.length - 1)}\n${tail}`.trim(),
    location: finding.location,
  }
}
