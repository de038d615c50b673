import { NOT_SENT } from '../../messages/clauses.js'
import type { ReportFinding } from '../../model/report.js'

/** Whether the gate itself found it, rather than CCE or the repository. */
export const isOwn = ({ scope }: ReportFinding): boolean => scope === 'gate'

/** The post-upgrade check is not sent because another check does not pass, and that other check is the reason. */
const isConsequence = ({ clause }: ReportFinding): boolean => clause?.en === NOT_SENT.en

/** The findings that are not only a consequence of others; those about add-ons, which follow the cluster, come last. */
export function causesFirst(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  const causes = findings.filter((one) => !isConsequence(one))
  const isAddons = ({ check }: ReportFinding): number => Number(check === 'addons')
  return (causes.length > 0 ? causes : findings).toSorted((a, b) => isAddons(a) - isAddons(b))
}
