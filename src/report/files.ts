import type { Report } from '../model/report.js'
import { visibleJson } from '../text/plain.js'
import { renderHtml } from './html/page.js'
import { renderJunit } from './junit/xml.js'
import { renderSummary } from './markdown/summary.js'
import { renderSarif } from './sarif/log.js'

/** A response body for the `evidence` folder. `id` is its task, or the call and status of a refusal, which has no check. */
export interface EvidenceText {
  readonly check: string | null
  readonly id: string
  readonly text: string
}

/** The phase and the live version of the cluster, and the installed add-ons: a replay reads them beside the results. */
const REPLAYED_FACTS: readonly string[] = ['cluster', 'upgradeinfo', 'addons']

export const REPORT_FILE = 'report.json'
export const SUMMARY_FILE = 'summary.md'

/** The report in each format, by the name of its file. */
const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  [REPORT_FILE]: (report) => `${visibleJson(JSON.stringify(report, null, 2))}\n`,
  [SUMMARY_FILE]: renderSummary,
  'report.html': renderHtml,
  'report.sarif': renderSarif,
  'report.junit.xml': renderJunit,
}

/** The files that hold the report itself, each in one format. */
export const FORMAT_FILES: readonly string[] = Object.keys(FORMATS)

/**
 * What renders each of the report's files, by name: the report in each format, and one file in `evidence/` for each response. The
 * files are rendered one by one, so that a fault in one leaves the others standing.
 */
export function fileRenderers(report: Report, evidence: readonly EvidenceText[]): Map<string, () => string> {
  const renderers = new Map(
    Object.entries(FORMATS).map(([file, format]): [string, () => string] => [file, () => format(report)]),
  )
  for (const { check, id, text } of evidence) {
    const stem = `${check ?? 'refused'}-${fileName(id)}`
    // `results: evidence/*.json` must match what can be replayed, and nothing else
    const extension = check === null || (check === 'cluster' && !REPLAYED_FACTS.includes(id)) ? 'txt' : 'json'
    let name = `evidence/${stem}.${extension}`
    for (let copy = 2; renderers.has(name); copy++) name = `evidence/${stem}-${copy}.${extension}`
    renderers.set(name, () => text)
  }
  return renderers
}

/** The report's files by name. */
export const renderFiles = (report: Report, evidence: readonly EvidenceText[]): Map<string, string> =>
  new Map([...fileRenderers(report, evidence)].map(([name, render]) => [name, render()]))

/** An id, which is untrusted, as part of a file name. */
const fileName = (id: string): string => id.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 80) || 'unnamed'
