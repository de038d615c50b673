import { catalogRisks } from '../catalog/known-risks/index.js'
import { type KnownRisk, patternText, type RiskMatch } from '../model/known-risk.js'
import { localizer } from '../model/language.js'

const ENGLISH = localizer('en')

/** What the catalog knows of a risk by its name; null if it has none. */
export function explainRisk(name: string): readonly string[] | null {
  const risk = catalogRisks().find((one) => one.name === name.toLowerCase())
  if (risk === undefined) return null
  const { title, meaning, fix, link } = risk
  return [
    `${title.en} (${title.zh})`,
    '  Check:    known risk of an upgrade',
    `  Name:     ${risk.name}`,
    '  Level:    Warning',
    `  Versions: ${versions(risk)}`,
    `  If:       ${conditions(risk.match).join('; ')}`,
    `  Meaning:  ${meaning.en}`,
    `  Fix:      ${fix.en}`,
    ...(link === null ? [] : [`  Guide:    ${ENGLISH(link)}`]),
  ]
}

/** One line for each known risk of the catalog. */
export const riskList = (): readonly string[] =>
  catalogRisks().map(({ name, title, ...risk }) => `${title.en} (${name}), ${versions(risk)} · ${title.zh}`)

function versions({ from, to, fixedIn }: Pick<KnownRisk, 'from' | 'to' | 'fixedIn'>): string {
  const since = to.length === 0 ? 'any upgrade' : `upgrades to ${to.join(', ')} and later`
  const parts = [from === null ? '' : `from ${from}`, fixedIn.length === 0 ? '' : `fixed in ${fixedIn.join(', ')}`]
  return [since, ...parts.filter((part) => part !== '')].join(', ')
}

/** What a risk depends on. */
export function conditions({ addon, clusterType, network, proxyMode, os, runtime, repository }: RiskMatch): string[] {
  const one = (what: string, values: readonly string[] | undefined): string[] =>
    values === undefined ? [] : [`${what} ${values.join(' or ')}`]
  return [
    ...(addon === undefined ? [] : [`add-on ${addon.name}`]),
    ...one('cluster of the type', clusterType),
    ...one('container network', network),
    ...one('kube-proxy mode', proxyMode),
    ...one('node pool with', os),
    ...one('node pool with', runtime),
    ...one('a line of the repository has', repository?.map(patternText)),
  ]
}
