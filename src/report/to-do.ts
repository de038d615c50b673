import { type Decision, isMilder } from '../model/decision.js'
import type { ReportFinding } from '../model/report.js'

/** Whether a finding has several root causes, so that it takes more than one edit to solve it. */
export const takesMoreEdits = ({ rootCauses = [] }: ReportFinding): boolean => rootCauses.length > 1

/** The decisions under which things to do are listed: nothing is to be done about what is waived, or could not be decided. */
const OPEN: readonly Decision[] = ['block', 'warn', 'notice']

/** Whether something can be done about a finding, and would count. */
export const isOpen = ({ decides, decision }: ReportFinding): boolean => decides && OPEN.includes(decision)

/**
 * The root causes that findings share: what solves them, and the most severe decision under which a cluster has each. An edit that is
 * listed there solves the milder findings, too.
 */
export class RootCauses {
  readonly #decisions = new Map<string | null, Map<string, Decision>>()
  readonly #findings = new Map<string, ReportFinding[]>()

  constructor(findings: readonly ReportFinding[]) {
    for (const finding of findings) {
      const { rootCauses, clusterId, decision } = finding
      if (rootCauses === undefined || !isOpen(finding)) continue
      const decisions = this.#decisions.get(clusterId) ?? new Map<string, Decision>()
      this.#decisions.set(clusterId, decisions)
      for (const root of rootCauses) {
        const known = decisions.get(root)
        if (known === undefined || isMilder(known, decision)) decisions.set(root, decision)
        const all = this.#findings.get(root)
        if (all) all.push(finding)
        else this.#findings.set(root, [finding])
      }
    }
  }

  /**
   * The things to do that a finding is listed under at its own decision: its root causes, without those that its cluster has under a
   * more severe decision. Of a finding that shares none it is the finding itself.
   */
  listedUnder(finding: ReportFinding): readonly string[] {
    const { rootCauses, scope, clusterId, decision, fingerprint } = finding
    if (rootCauses === undefined) return [fingerprint]
    if (!isOpen(finding)) return scope === 'manifest' ? rootCauses : [fingerprint]
    const decisions = this.#decisions.get(clusterId)
    // what it names beside the shared root causes is its own, and nothing else has it
    return rootCauses.filter((root) => decisions?.get(root) === decision)
  }

  /** The findings with a root cause that something can be done about, in the order of the report. */
  findingsOf(root: string): readonly ReportFinding[] {
    return this.#findings.get(root) ?? []
  }
}

const KNOWN = new WeakMap<readonly ReportFinding[], RootCauses>()

/** The root causes of all findings of a report, which many parts of a page ask for. */
export function rootCausesOf(findings: readonly ReportFinding[]): RootCauses {
  const roots = KNOWN.get(findings) ?? new RootCauses(findings)
  KNOWN.set(findings, roots)
  return roots
}

/**
 * How many things there are to do about findings, each once, whatever the number of lines, checks and clusters.
 * @param some of the findings
 */
export function countToDo(some: readonly ReportFinding[], findings: readonly ReportFinding[]): number {
  const roots = rootCausesOf(findings)
  return new Set(some.flatMap((one) => roots.listedUnder(one))).size
}

/** The same for one cluster, of which each finding without shared root causes counts, also where two have the same cause. */
export function countEach(some: readonly ReportFinding[], findings: readonly ReportFinding[]): number {
  const rooted = some.filter(({ rootCauses }) => rootCauses !== undefined)
  return some.length - rooted.length + countToDo(rooted, findings)
}
