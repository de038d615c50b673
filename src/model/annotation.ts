import type { Location } from './report.js'

/** The levels of GitHub's annotations, the most severe first. */
export const ANNOTATION_LEVELS = ['error', 'warning', 'notice'] as const
export type AnnotationLevel = (typeof ANNOTATION_LEVELS)[number]

/** One annotation. Title and message are untrusted; the destination escapes them. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  readonly location: Location | null
}
