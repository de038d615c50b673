import { LABELS } from '../messages/labels.js'
import { PUBLISHING } from '../messages/publishing.js'
import { SUMMARY } from '../messages/summary.js'
import { ANNOTATION_LEVELS, type Annotation, type AnnotationLevel } from '../model/annotation.js'
import { type Localize, localizer } from '../model/language.js'
import type { Location, Report, ReportFinding } from '../model/report.js'
import { annotationText } from '../text/log.js'
import { clip } from '../text/plain.js'
import { adviceLines, annotationLevel, headline } from './finding-text.js'
import { affectedByCause, clusterLabels, ownPlace, type SharedCause, sharedCauses } from './shared-causes.js'

/** GitHub keeps ten annotations of each level for a step, and silently drops the others. */
export const ANNOTATIONS_PER_LEVEL = 10

/** GitHub cuts a message at 4,096 UTF-16 units without a mark; ours are shorter, and say where they are cut. */
const MESSAGE_UNITS = 4000
const TITLE_UNITS = 200

const NOTHING_LOST = { reportFiles: false, stepSummary: false }

/**
 * One annotation for each finding, or for each cause of several clusters, at most ten of a level; the last of a full level says how many more there are and where.
 * @param isLost what could not be written until now; each makes a warning
 * @param reserved how many of the ten warnings others may need later
 */
export function renderAnnotations(report: Report, isLost = NOTHING_LOST, reserved = 0): Annotation[] {
  const t = localizer(report.language)
  const lost = [isLost.reportFiles ? [PUBLISHING.reportFiles] : [], isLost.stepSummary ? [PUBLISHING.stepSummary] : []]
  const warnings = lost.flat().map((name): Annotation => {
    const [title, message] = [t(PUBLISHING.notWritten(name)), t(PUBLISHING.seeLog)]
    return { level: 'warning', title, message, location: null }
  })
  const notes = notesOnResults(report, t)
  const left = { error: 0, warning: warnings.length + notes.length + reserved, notice: 0 }
  const labels = clusterLabels(report)
  // the same cause on the lines that ask for the targets of many clusters would take the place of the other causes
  const placeOf = (finding: ReportFinding) => ownPlace(finding, labels)
  return [...warnings, ...notes, ...annotationsOf(report, (level) => ANNOTATIONS_PER_LEVEL - left[level], placeOf)]
}

/** One annotation for each finding; of a cause of several clusters, one for each line on which it stands. */
export const allAnnotations = (report: Report): Annotation[] => [
  ...notesOnResults(report, localizer(report.language)),
  ...annotationsOf(
    report,
    () => Number.POSITIVE_INFINITY,
    ({ location }) => location,
  ),
]

/** A warning where the author of a change can have supplied the results that decide on it. */
const notesOnResults = ({ notCovered }: Report, t: Localize): Annotation[] =>
  notCovered
    .filter(({ code }) => code === 'own-results')
    .slice(0, 1)
    .map(({ what }) => ({
      level: 'warning',
      title: t(LABELS.notCovered),
      message: clip(annotationText(what), MESSAGE_UNITS),
      location: null,
    }))

/**
 * The annotations by level. Within a level: what blocks (or warns, or is noted), what could not be decided, faults of the policy;
 * within each of these those in files of the change first, then those with a line, then the most severe (the report's order).
 */
function annotationsOf(
  report: Report,
  mostOf: (level: AnnotationLevel) => number,
  placeOf: (finding: ReportFinding) => Location | null,
): Annotation[] {
  const t = localizer(report.language)
  const labels = clusterLabels(report)
  return ANNOTATION_LEVELS.flatMap((level) => {
    const findings = report.findings.filter((finding) => levelOf(finding, report) === level)
    const causes = sharedCauses(findings, report, placeOf).sort(byUrgency)
    const most = mostOf(level)
    const surplus = causes.length - most
    return causes.slice(0, most).map((cause, index) => {
      const affected = affectedByCause(cause, report, labels, t)
      return annotation(cause.finding, level, affected, t, index === most - 1 ? surplus : 0)
    })
  })
}

/** A pull request that may go on without access makes a green step, on which nothing is an error. */
const levelOf = (finding: ReportFinding, { green }: Report): AnnotationLevel =>
  green && finding.name === 'no-access' && finding.check === null ? 'warning' : annotationLevel(finding)

const rankOf = ({ name, decision }: ReportFinding): number =>
  name === 'policy-error' ? 2 : decision === 'inconclusive' ? 1 : 0

const byUrgency = ({ finding: a }: SharedCause, { finding: b }: SharedCause): number =>
  rankOf(a) - rankOf(b) ||
  Number(b.inChange === true) - Number(a.inChange === true) ||
  Number(a.location === null) - Number(b.location === null)

function annotation(
  finding: ReportFinding,
  level: AnnotationLevel,
  affected: string,
  t: Localize,
  more: number,
): Annotation {
  const tail = [...adviceLines(finding, t), ...(more > 0 ? [t(SUMMARY.moreAnnotations(more))] : [])].join('\n')
  // escaped before it is measured, since that adds characters
  const head = annotationText(`${affected}\n${finding.message}`)
  return {
    level,
    title: clip(headline(finding, t), TITLE_UNITS),
    message: `${clip(head, MESSAGE_UNITS - tail.length - 1)}\n${tail}`.trim(),
    location: finding.location,
  }
}
