import type { ReportFinding } from '../model/report.js'

/** A call of a removed API; both are untrusted text, empty if CCE does not say. */
export interface RemovedApiCall {
  readonly url: string
  readonly userAgent: string
}

/** What CCE attached to a failed item, as far as reports show it. All texts are untrusted. */
export interface RiskDetails {
  readonly addons: readonly string[]
  readonly nodes: readonly string[]
  /** the fields that configuration risks name; never their values, which may be secrets */
  readonly changedFields: readonly string[]
  readonly removedApis: readonly RemovedApiCall[]
}

/** Reads the risks of a finding, which stand in `report.json` as received. */
export function readRisk({ risk }: ReportFinding): RiskDetails {
  return {
    addons: distinct(
      fieldsOf(risk.addonRisks).map((fields) => filledText(fields['addonTemplateName'], fields['alias'])),
    ),
    nodes: distinct(fieldsOf(risk.nodeRisks).map((fields) => filledText(fields['NodeID']))),
    changedFields: distinct(
      fieldsOf(risk.configurationRisks).map((fields) =>
        [fields['package'], fields['sourceFile'], fields['field']]
          .map((part) => filledText(part))
          .filter(Boolean)
          .join(' '),
      ),
    ),
    removedApis: fieldsOf(risk.deprecatedAPIRisks).map(({ url, userAgent }) => ({
      url: anyText(url),
      userAgent: anyText(userAgent),
    })),
  }
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (risks: readonly unknown[] = []): Fields[] =>
  risks.map((risk) => (typeof risk === 'object' && risk !== null ? Object.fromEntries(Object.entries(risk)) : {}))

/** The first value that is a text with something in it; else an empty text. */
const filledText = (...values: readonly unknown[]): string =>
  values.find((value): value is string => typeof value === 'string' && value !== '') ?? ''

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))]

/** A value of any type as text; other values than strings are shown as JSON. */
const anyText = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : (JSON.stringify(value) ?? '')
