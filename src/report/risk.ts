import type { ReportFinding } from '../model/report.js'

/**
 * What CCE attached to a failed item, as far as reports show it; all texts are untrusted, and empty if CCE does not say. Of
 * configuration risks these are the fields, never their values, which may be secrets.
 */
export function readRisk({ risk }: Pick<ReportFinding, 'risk'>) {
  const { addonRisks, nodeRisks, configurationRisks, deprecatedAPIRisks } = risk
  return {
    addons: distinct(fieldsOf(addonRisks).map((one) => filledText(one['addonTemplateName'], one['alias']))),
    nodes: distinct(fieldsOf(nodeRisks).map((one) => filledText(one['NodeID']))),
    changedFields: distinct(
      fieldsOf(configurationRisks).map((one) => {
        const parts = [one['package'], one['sourceFile'], one['field']].map((part) => filledText(part))
        return parts.filter(Boolean).join(' ')
      }),
    ),
    removedApis: fieldsOf(deprecatedAPIRisks).map(({ url, userAgent }) => {
      return { url: anyText(url), userAgent: anyText(userAgent) }
    }),
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
