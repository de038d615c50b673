import { catalogRisks } from '../../catalog/known-risks/index.js'
import type { KnownRisk, LinePattern } from '../../model/known-risk.js'

/** What known risks look for in the lines of the repository. @param own the risks of policies */
export const riskPatterns = (own: readonly KnownRisk[]): readonly LinePattern[] =>
  [...catalogRisks(), ...own].flatMap(({ match }) => match.repository ?? [])
