import type { CheckResult } from '../../model/check-result.js'

/**
 * Whether a result is finished, valid and readable as a whole, so that it can replace an earlier result about the same thing.
 * An item that somebody had CCE skip does not make it less whole: the policy decides about that item.
 */
export const isConclusive = ({ decides, diagnostics }: CheckResult): boolean =>
  decides && diagnostics.every(({ detail }) => detail.name === 'skipped-item')
