import { type Decision, isMilder } from '../../model/decision.js'
import { LIVE_CALLS_ITEM } from '../../model/removed-api.js'
import type { ClusterReport, ReportFinding } from '../../model/report.js'
import { readRisk } from '../risk.js'
import { isOpen } from '../to-do.js'

/** The ids of what solves a finding, each of which may solve other findings, too. */
type Reader = (finding: ReportFinding) => readonly string[]

/** Everything that a finding says, in which a rule looks for the words that CCE documents. */
const textsOf = ({ message, nodes }: ReportFinding): string =>
  [message, ...nodes.flatMap((node) => node.message ?? [])].join('\n')

/** Whether a changed field is the Corefile of CoreDNS. Expressions that search for two words take too long on hostile texts. */
function isCorefile(field: string): boolean {
  const text = field.toLowerCase()
  const start = text.indexOf('coredns')
  return start !== -1 && text.includes('corefile', start)
}

/** An edit of CoreDNS's Corefile, which the pre-upgrade check and the check of the add-on both find. */
const corefile: Reader = (finding) => {
  const { check, name, addon } = finding
  const isOfPrecheck =
    check === 'precheck' && (name === 'CoreDNSConfLimit' || readRisk(finding).changedFields.some(isCorefile))
  const isOfAddon = check === 'addons' && addon?.template === 'coredns' && /configmap|corefile/i.test(textsOf(finding))
  return isOfPrecheck || isOfAddon ? ['coredns-configuration'] : []
}

/** What both checks say of an add-on that does not run: `addon status(abnormal) is not running`. */
const NOT_RUNNING = /status\s*\(|not running/i

/** An add-on that does not run, which the pre-upgrade check and the check of the add-on both find. */
const stoppedAddons: Reader = (finding) => {
  const { check, name, addon } = finding
  if (check === 'addons' && name === 'AddonStatus' && addon?.template) return [`addon-not-running ${addon.template}`]
  if (check !== 'precheck' || name !== 'AddonLimit' || !NOT_RUNNING.test(textsOf(finding))) return []
  return readRisk(finding).addons.map((template) => `addon-not-running ${template}`)
}

/** What OpenSSL says of the default certificate of NGINX Ingress, which both checks repeat. */
const certificate: Reader = (finding) =>
  /ee key too small/i.test(textsOf(finding)) ? ['nginx-ingress-certificate'] : []

/** Annotations of Services that a release ignores, by the known risk that names their lines in the repository. */
const ANNOTATIONS: readonly (readonly [text: string, risk: string])[] = [
  ['tolerate-unready-endpoints', 'unready-endpoints-annotation'],
  ['topology-aware-hints', 'topology-hints-annotation'],
]

/** Annotations that CCE finds on Services of the cluster. */
const annotations: Reader = (finding) => {
  if (finding.check !== 'precheck') return []
  const text = textsOf(finding)
  const risks = ANNOTATIONS.flatMap(([annotation, risk]) => (text.includes(annotation) ? [risk] : []))
  if (risks.length === 0) return []
  const named = new Set(text.split(/[^\w./-]+/).filter((word) => /^[^/]+\/[^/]+$/.test(word)))
  // the item names other annotations, too
  return named.size > risks.length ? [...risks, finding.fingerprint] : risks
}

const READERS: readonly Reader[] = [corefile, stoppedAddons, certificate, annotations]

/** Of a line of the repository: the API that it uses, or the object that it is in. */
export const manifestRoot = ({
  name,
  object,
  location,
}: Pick<ReportFinding, 'name' | 'object' | 'location'>): string =>
  name === WEBHOOK ? [name, location?.file, object?.kind, object?.name].join(' ') : name

const WEBHOOK = 'webhook-can-stop-upgrade'

/** The removed APIs whose callers CCE reports, by cluster. */
function calledApis(clusters: readonly ClusterReport[]): ReadonlyMap<string | null, readonly string[]> {
  const namesOf = ({ removedApis = [] }: ClusterReport) =>
    removedApis
      .filter(({ callers }) => callers.length > 0)
      .map(({ apiVersion, kind }) => (kind === null ? apiVersion : `${apiVersion} ${kind}`))
  return new Map(clusters.map((cluster) => [cluster.id, namesOf(cluster)]))
}

/**
 * Adds to each finding the root causes that it shares with others, so that what one edit solves counts as one thing to do: the lines
 * that use one removed API, and the calls of it that CCE saw; what two checks say of one add-on. An item of CCE that names more than
 * the shared ones counts on its own as well; it shares only what something as severe has, so that it is listed once. Pure; what an
 * earlier call added does not matter.
 */
export function linkRootCauses(
  findings: readonly ReportFinding[],
  clusters: readonly ClusterReport[],
): readonly ReportFinding[] {
  const called = calledApis(clusters)
  const rootsOf = (finding: ReportFinding): readonly string[] => {
    const { scope, check, name, clusterId, nodes } = finding
    // nothing is to be edited on a line behind a condition
    if (scope === 'manifest') return finding.object?.syntax === 'guarded' ? [] : [manifestRoot(finding)]
    // what differs between nodes is shown for each of them
    if (scope === 'gate' || nodes.length > 0) return []
    if (check === 'precheck' && name === LIVE_CALLS_ITEM) return called.get(clusterId) ?? []
    return READERS.flatMap((read) => read(finding))
  }
  // an edit for one cluster solves nothing of another one
  const keyOf = ({ clusterId }: ReportFinding, root: string): string => `${clusterId} ${root}`
  const ofItems = new Map<ReportFinding, readonly string[]>()
  const nameOf = ({ check, name }: ReportFinding): string => `${check} ${name}`
  // by root and name, the most severe decision under which something is to be done
  const holders = new Map<string, Map<string, Decision>>()
  for (const finding of findings) {
    const roots = rootsOf(finding)
    if (finding.scope !== 'manifest' && roots.length > 0) ofItems.set(finding, roots)
    for (const root of roots) {
      const [name, key] = [nameOf(finding), keyOf(finding, root)]
      const decisions = holders.get(key) ?? new Map<string, Decision>()
      holders.set(key, decisions)
      const decision = isOpen(finding) ? finding.decision : 'waived'
      const known = decisions.get(name)
      if (known === undefined || isMilder(known, decision)) decisions.set(name, decision)
    }
  }
  const isShared = (finding: ReportFinding, root: string, isOnly: boolean): boolean =>
    [...(holders.get(keyOf(finding, root)) ?? [])].some(
      ([name, decision]) => name !== nameOf(finding) && (isOnly || !isMilder(decision, finding.decision)),
    )
  return findings.map((finding) => {
    // lines have theirs since they were made: there can be many of them
    if (finding.scope === 'manifest') return finding
    const roots = ofItems.get(finding) ?? []
    const linked = roots.filter((root) => isShared(finding, root, roots.length === 1))
    const own = linked.length < roots.length ? [finding.fingerprint] : []
    const { rootCauses: _, ...rest } = finding
    return linked.length === 0 ? rest : { ...rest, rootCauses: [...linked, ...own] }
  })
}
