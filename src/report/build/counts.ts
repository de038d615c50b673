import type { Counts, ReportFinding } from '../../model/report.js'

/** How many findings were decided in which way. */
export function countsOf(
  findings: readonly ReportFinding[],
): Pick<Counts, 'blocking' | 'warning' | 'notice' | 'waived' | 'inconclusive'> {
  const count = (decision: string) => findings.filter((finding) => finding.decision === decision).length
  return {
    blocking: count('block'),
    warning: count('warn'),
    notice: count('notice'),
    waived: count('waived'),
    inconclusive: count('inconclusive'),
  }
}
