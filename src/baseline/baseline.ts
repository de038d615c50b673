import type { Decision } from '../model/finding.js'

/** A finding of an earlier report, as far as a comparison needs it. Its texts are untrusted. */
export interface BaselineFinding {
  readonly fingerprint: string
  readonly clusterId: string | null
  readonly check: string | null
  /** the template of the add-on that it is about */
  readonly addon: string | null
  readonly name: string
  /** null where the baseline does not keep it */
  readonly title: string | null
  readonly decision: Decision
  /** false: it decided nothing in its report, so that its end is no news either */
  readonly decides: boolean
}

/** An earlier report, for new, known and resolved. */
export interface Baseline {
  /** ISO 8601, or null where it does not say so */
  readonly generatedAt: string | null
  readonly findings: readonly BaselineFinding[]
  /** what was decided like this, or milder, may be left out; null: it is whole */
  readonly cutFrom: Decision | null
}

/** Decisions, the most severe first. */
export const DECISIONS_BY_SEVERITY: readonly Decision[] = ['block', 'inconclusive', 'warn', 'notice', 'waived']

/** Whether a decision is as mild as another, or milder. */
export const isAsMildAs = (decision: Decision, other: Decision): boolean =>
  DECISIONS_BY_SEVERITY.indexOf(decision) >= DECISIONS_BY_SEVERITY.indexOf(other)

/** Two findings with one key are one cause in one cluster. */
export const causeKey = ({ fingerprint, clusterId }: Pick<BaselineFinding, 'fingerprint' | 'clusterId'>): string =>
  JSON.stringify([fingerprint, clusterId])
