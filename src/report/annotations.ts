import { FINDING } from '../messages/findings.js'
import { SUMMARY } from '../messages/summary.js'
import { bracketed, COMMA, NOT_COUNTED_WHY } from '../messages/terms.js'
import { type Language, localizer } from '../model/language.js'
import type { Location, Report, ReportFinding } from '../model/report.js'
import { annotationText } from '../text/log.js'
import { clip, oneLine } from '../text/plain.js'
import { standsBehind } from './explain.js'
import { sortOf, whereText } from './where.js'

const LEVELS = ['error', 'warning', 'notice'] as const
export type AnnotationLevel = (typeof LEVELS)[number]

/** One annotation, before a sink makes it harmless. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  readonly location: Location | null
}

/** GitHub keeps ten annotations of each type for a step, and drops the others in silence. */
export const ANNOTATIONS_PER_TYPE = 10

/** GitHub cuts a message at 4,096 UTF-16 units without a mark; ours stay below and say where they are cut. */
const MESSAGE_UNITS = 4000
const TITLE_UNITS = 200

const LEVEL_OF: Readonly<Record<ReportFinding['decision'], AnnotationLevel>> = {
  block: 'error',
  inconclusive: 'error',
  warn: 'warning',
  notice: 'notice',
  waived: 'notice',
}

/** An entry of the policy that is ignored is an error of the policy, though it keeps nothing from being decided. */
const levelOf = ({ name, decision }: ReportFinding): AnnotationLevel =>
  name === 'policy-error' && decision === 'warn' ? 'error' : LEVEL_OF[decision]

/**
 * One annotation for each finding, at most ten of a type; the last of a full type says how many more there are and where.
 * Within a type those with a line come first, then the most severe (the order of the report).
 */
export function renderAnnotations(report: Report): Annotation[] {
  return LEVELS.flatMap((level) => {
    const own = report.findings.filter((finding) => levelOf(finding) === level)
    const ordered = [...own.filter((one) => one.location !== null), ...own.filter((one) => one.location === null)]
    const more = ordered.length - ANNOTATIONS_PER_TYPE
    return ordered
      .slice(0, ANNOTATIONS_PER_TYPE)
      .map((finding, index) =>
        annotation(finding, report.language, level, index === ANNOTATIONS_PER_TYPE - 1 ? more : 0),
      )
  })
}

/** One annotation for each finding, all of them, in the order of {@link renderAnnotations}: for where there is room. */
export function everyAnnotation(report: Report): Annotation[] {
  const annotations = report.findings.map((finding) => annotation(finding, report.language, levelOf(finding), 0))
  const weight = ({ level, location }: Annotation): number => LEVELS.indexOf(level) * 2 + (location === null ? 1 : 0)
  return annotations.sort((a, b) => weight(a) - weight(b))
}

function annotation(finding: ReportFinding, language: Language, level: AnnotationLevel, more: number): Annotation {
  const say = localizer(language)
  const sort = sortOf(finding)
  const name =
    finding.title === finding.name || finding.scope === 'gate'
      ? finding.title
      : `${finding.title}${say(bracketed(finding.name))}`
  const tail = [
    ...(finding.decides ? [] : [say(NOT_COUNTED_WHY)]),
    ...standsBehind(finding, language),
    ...(finding.match === 'guessed' ? [say(FINDING.guessed)] : []),
    finding.meaning,
    say(FINDING.fix(finding.fix)),
    say(FINDING.see(finding.docUrl)),
    ...(more > 0 ? [say(SUMMARY.moreAnnotations(more))] : []),
  ].join('\n')
  // made harmless before it is measured: breaking a command adds characters
  const head = clip(
    annotationText(`${whereText(finding, language)}\n${finding.message}`),
    MESSAGE_UNITS - tail.length - 1,
  )
  return {
    level,
    title: clip(oneLine(sort ? `${name}${say(COMMA)}${sort}` : name), TITLE_UNITS),
    message: `${head}\n${tail}`.trim(),
    location: finding.location,
  }
}
