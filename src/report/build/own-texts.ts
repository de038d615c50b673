import { riskMessage } from '../../messages/known-risks.js'
import { manifestMessage } from '../../messages/manifests.js'
import { planMessage } from '../../messages/plan.js'
import { calledText } from '../../messages/removed-apis.js'
import {
  isRiskCause,
  type ManifestCause,
  type PlanCause,
  type RepositoryCause,
  type RiskCause,
} from '../../model/cause.js'
import { copiesOf, NONE, oneCopy } from '../../model/copies.js'
import { type Language, type Localizable, type Localize, localizer, sentences } from '../../model/language.js'
import type { ManifestDetail } from '../../model/manifest.js'
import type { PlanDetail } from '../../model/plan.js'
import type { ReportFinding } from '../../model/report.js'
import { PROJECT_URL } from '../../text/links.js'
import { editOf } from './edit.js'
import { manifestRoot } from './root-causes.js'

/** Where a finding in a manifest is explained. */
export const manifestDocUrl = (code: ManifestDetail['code']): string =>
  `${PROJECT_URL}/blob/main/docs/manifests.md#${code}`

/** Where a finding of a plan is explained. */
export const planDocUrl = (code: PlanDetail['code']): string => `${PROJECT_URL}/blob/main/docs/plans.md#${code}`

/** Where known risks are explained. */
const KNOWN_RISKS_URL = `${PROJECT_URL}/blob/main/docs/known-risks.md`

type Field = 'addresses' | 'inChange' | 'edit' | 'rootCauses' | 'knownRisk'

/** What only some of these findings have. */
interface OwnParts extends Pick<ReportFinding, 'object'>, Partial<Pick<ReportFinding, Field>> {
  readonly texts: Readonly<Record<'title' | 'message' | 'meaning' | 'fix', Localizable>>
  readonly docUrl: string
  readonly advice: 'gate' | 'policy'
}

/** The texts of something that the gate found itself: in a plan, on a line of the repository, or as a known risk. */
export function ownTexts(cause: RepositoryCause | RiskCause, language: Language) {
  const { scope, name, kind, level, group, errorCodes, risk, location } = cause
  const t = localizer(language)
  const { texts, docUrl, ...parts } = partsOf(cause, t)
  return {
    scope,
    name,
    title: oneCopy(t(texts.title)),
    kind,
    level,
    group,
    phase: null,
    message: t(texts.message),
    errorCodes,
    risk,
    location,
    meaning: oneCopy(t(texts.meaning)),
    fix: oneCopy(t(texts.fix)),
    who: 'you',
    owner: isRiskCause(cause) && scope === 'cluster' ? 'platform' : 'author',
    commands: NONE,
    docUrl: oneCopy(docUrl),
    match: 'exact',
    ...parts,
  } satisfies Partial<ReportFinding>
}

function partsOf(cause: RepositoryCause | RiskCause, t: Localize): OwnParts {
  if (isRiskCause(cause)) return riskParts(cause, t)
  return cause.check === 'plan' ? planParts(cause) : manifestParts(cause)
}

function planParts({ detail, addresses, addon }: PlanCause): OwnParts {
  const texts = planMessage({ detail, addresses, addon: addon?.template ?? null })
  return { texts, addresses, object: null, docUrl: planDocUrl(detail.code), advice: 'gate' }
}

const rootsOf = copiesOf<readonly string[]>()
const rootCauses = (root: string): readonly string[] => rootsOf(root, [root])
const edits = copiesOf<NonNullable<ReportFinding['edit']>>()

function manifestParts({ name, detail, location, isInChange }: ManifestCause): OwnParts {
  const texts = manifestMessage(detail)
  const edit = editOf(detail)
  const object = objectOf(detail)
  return {
    texts: { ...texts, meaning: sentences(texts.meaning, ...calledText(detail)) },
    object,
    ...(isInChange && { inChange: true as const }),
    ...(edit !== null && { edit: edits(JSON.stringify(edit), edit) }),
    rootCauses: rootCauses(manifestRoot({ name, object, location })),
    docUrl: manifestDocUrl(detail.code),
    advice: 'gate',
  }
}

function riskParts({ name, scope, detail, isInChange }: RiskCause, t: Localize): OwnParts {
  const { from, to, fixedIn, link, source } = detail.risk
  return {
    texts: riskMessage(detail),
    object: null,
    ...(isInChange && { inChange: true as const }),
    knownRisk: { from, to, fixedIn },
    ...(scope === 'manifest' && { rootCauses: rootCauses(name) }),
    docUrl: link === null ? KNOWN_RISKS_URL : t(link),
    advice: source === 'policy' ? 'policy' : 'gate',
  }
}

function objectOf(detail: ManifestDetail): ReportFinding['object'] {
  const { apiVersion, kind, name, syntax } = detail.use
  const replacement = detail.code === 'webhook' ? null : detail.replacement
  const isRemovedApi = detail.code === 'removed-api'
  const servedByBoth = isRemovedApi ? detail.isServedByBoth : null
  const outcome = isRemovedApi ? detail.outcome : null
  const removedIn = isRemovedApi ? detail.removedIn : null
  return { apiVersion, kind, name, syntax, removedIn, replacement, servedByBoth, outcome }
}
