import type { IndexedCluster } from '../model/evidence-index.js'
import type { Report } from '../model/report.js'
import { visibleJson } from '../text/plain.js'
import { type EvidenceText, evidenceFiles } from './evidence.js'
import { renderHtml } from './html/page.js'
import { renderJunit } from './junit/xml.js'
import { renderSummary } from './markdown/summary.js'
import { renderSarif } from './sarif/log.js'

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
 * What renders each of the report's files, by name: the report in each format, and the files of the evidence. The files are rendered
 * one by one, so that a fault in one leaves the others standing.
 * @param indexed the clusters of a clusters file
 */
export function fileRenderers(
  report: Report,
  evidence: readonly EvidenceText[],
  indexed: readonly IndexedCluster[] = [],
): Map<string, () => string> {
  const formats = Object.entries(FORMATS).map(([file, format]): [string, () => string] => [file, () => format(report)])
  const kept = [...evidenceFiles(report, evidence, indexed)].map(([file, text]): [string, () => string] => [
    file,
    () => text,
  ])
  return new Map([...formats, ...kept])
}

/** The report's files by name. */
export const renderFiles = (...report: Parameters<typeof fileRenderers>): Map<string, string> =>
  new Map([...fileRenderers(...report)].map(([name, render]) => [name, render()]))
