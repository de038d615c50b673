import type { RiskDoubt, Unavailable } from '../model/coverage.js'
import type { KnownRiskDetail, RiskEvidence } from '../model/known-risk.js'
import { type Localizable, type Localized, listed, sentences } from '../model/language.js'
import type { FullDiagnosticMessage } from './diagnostic-message.js'
import { andMore, NO_TARGET_VERSION } from './terms.js'

/** Node pools, and names of risks, that are named one by one. */
const NAMED = 5

const ACCEPT: Localized = {
  en: 'If it does not concern you, add a waiver for it to the policy.',
  zh: '如果不受影响，请在策略中为其添加豁免。',
}

/** The texts of a known risk. Names and values of the cluster, and all texts of a policy, are untrusted. */
export function riskMessage({ risk, evidence, currentVersion, targetVersion }: KnownRiskDetail): FullDiagnosticMessage {
  const { title, meaning, fix, fixedIn, to } = risk
  const fixed = listed(fixedIn)
  const wait: Localizable[] =
    fixedIn.length > 0 ? [{ en: `It is fixed in ${fixed.en}.`, zh: `该问题已在 ${fixed.zh} 中修复。` }] : []
  const jump: Localized =
    to.length === 0
      ? {
          en: `This concerns every upgrade, so also the one from ${currentVersion} to ${targetVersion}.`,
          zh: `每次升级都会受影响，从 ${currentVersion} 升级到 ${targetVersion} 也不例外。`,
        }
      : {
          en: `The upgrade from ${currentVersion} to ${targetVersion} brings this change.`,
          zh: `从 ${currentVersion} 升级到 ${targetVersion} 会带来该变化。`,
        }
  return { title, meaning, message: sentences(...evidenceTexts(evidence), jump), fix: sentences(fix, ...wait, ACCEPT) }
}

/** A pattern for readers, to whom `*` says nothing, and which Markdown takes for emphasis. */
const withoutGlobs = (pattern: string): string => pattern.replaceAll('*', '…')

/** What makes the risk concern the cluster: one sentence for each kind of evidence. */
function evidenceTexts({ addons, clusterType, network, proxyMode, pools, line }: RiskEvidence): Localized[] {
  const texts: (Localized | null)[] = [
    line === null ? null : { en: `The line has ${withoutGlobs(line)}.`, zh: `该行包含 ${withoutGlobs(line)}。` },
    clusterType === null
      ? null
      : { en: `The cluster is of the type ${clusterType}.`, zh: `集群类型为 ${clusterType}。` },
    network === null ? null : { en: `The container network is ${network}.`, zh: `容器网络模型为 ${network}。` },
    proxyMode === null
      ? null
      : { en: `kube-proxy runs in ${proxyMode} mode.`, zh: `kube-proxy 的模式为 ${proxyMode}。` },
    pools.length === 0 ? null : poolText(pools),
    ...addons.map(({ name, version }): Localized => {
      const which = [name, version].filter((part) => part !== null).join(' ')
      return { en: `The add-on ${which} is installed.`, zh: `已安装插件 ${which}。` }
    }),
  ]
  return texts.filter((text) => text !== null)
}

function poolText(pools: RiskEvidence['pools']): Localized {
  const described = pools.map(({ name, os, runtime }) => {
    const what = [os, runtime].filter((part) => part !== null).join(', ')
    return { en: `${name} (${what})`, zh: `${name}（${what}）` }
  })
  const named = some(described)
  return { en: `Node pools: ${named.en}.`, zh: `节点池：${named.zh}。` }
}

/** The first of several texts, and how many more there are. */
function some(texts: readonly Localizable[]): Localized {
  const first = listed(texts.slice(0, NAMED))
  const more = texts.length - NAMED
  return more > 0 ? { en: `${first.en} ${andMore(more).en}`, zh: `${first.zh} ${andMore(more).zh}` } : first
}

/** What a run does not have that a known risk depends on. */
export const RISK_DOUBTS: Readonly<Record<Exclude<RiskDoubt, Unavailable>['code'], Localized>> = {
  'no-current-version': { en: 'the exact current version is not known', zh: '当前的确切版本未知' },
  'no-target-version': NO_TARGET_VERSION,
  'repository-not-scanned': { en: 'manifests is not among the checks', zh: 'checks 中没有 manifests' },
}

/**
 * Known risks of which it is not known whether they concern the cluster. Names of a policy are untrusted.
 * @param reason why
 */
export function risksNotJudged(risks: readonly string[], reason: Localized): Localized {
  const names = some(risks)
  return {
    en: `Known risks that could not be judged (${reason.en}): ${names.en}. The verdict does not depend on them.`,
    zh: `无法判断的已知风险（${reason.zh}）：${names.zh}。结论与其无关。`,
  }
}
