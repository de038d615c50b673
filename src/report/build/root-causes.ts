import type { ReportFinding } from '../../model/report.js'
import { readRisk } from '../risk.js'

/** The ids of what solves a finding, each of which may solve other findings, too. */
type Reader = (finding: ReportFinding) => readonly string[]

/** Everything that a finding says, in which a rule looks for the words that CCE documents. */
const textsOf = ({ message, nodes }: ReportFinding): string =>
  [message, ...nodes.flatMap((node) => node.message ?? [])].join('\n')

/** An edit of CoreDNS's Corefile, which the pre-upgrade check and the check of the add-on both find. */
const corefile: Reader = (finding) => {
  const { check, name, addon } = finding
  const isOfPrecheck =
    check === 'precheck' &&
    (name === 'CoreDNSConfLimit' || readRisk(finding).changedFields.some((field) => /coredns.*corefile/i.test(field)))
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

const READERS: readonly Reader[] = [corefile, stoppedAddons, certificate]

/** Of a line of the repository: the API that it uses, or the object that it is in. */
const manifestRoot = ({ name, object, location }: ReportFinding): string =>
  name === WEBHOOK ? [name, location?.file, object?.kind, object?.name].join(' ') : name

const WEBHOOK = 'webhook-can-stop-upgrade'

/**
 * Adds to each finding the root causes that it shares with others, so that what one edit solves counts as one thing to do: the lines
 * that use one removed API, and the calls of it that CCE saw; what two checks say of one add-on. An item of CCE that names more than
 * the shared ones counts on its own as well. Pure; what an earlier call added does not matter.
 */
export function linkRootCauses(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  const ofItems = new Map<ReportFinding, readonly string[]>()
  const shared = new Set<string>()
  const namesById = new Map<string, Set<string>>()
  for (const finding of findings) {
    const isLine = finding.scope === 'manifest'
    const ids = isLine ? [manifestRoot(finding)] : finding.scope === 'gate' ? [] : READERS.flatMap((read) => read(finding))
    if (!isLine && ids.length > 0) ofItems.set(finding, ids)
    for (const id of ids) {
      const names = namesById.get(id) ?? new Set()
      namesById.set(id, names.add(`${finding.check} ${finding.name}`))
      if (names.size > 1) shared.add(id)
    }
  }
  return findings.map((finding) => {
    if (finding.scope === 'manifest') return { ...finding, rootCauses: [manifestRoot(finding)] }
    const ids = ofItems.get(finding) ?? []
    const linked = ids.filter((id) => shared.has(id))
    const own = linked.length < ids.length ? [finding.fingerprint] : []
    return linked.length === 0 ? finding : { ...finding, rootCauses: [...linked, ...own] }
  })
}
