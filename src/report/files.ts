import type { Report } from '../model/report.js'
import { renderHtml } from './html/page.js'
import { renderJunit } from './junit/xml.js'
import { renderSummary } from './markdown/summary.js'
import { renderSarif } from './sarif/log.js'

/** A response body as evidence: of which check and task, or a refusal (`check` null) by its call and status. */
export interface EvidenceText {
  readonly check: string | null
  readonly id: string
  readonly text: string
}

export const SUMMARY_FILE = 'summary.md'

/** The report's files by name: the report in each format, and one file in `evidence/` for each response. */
export function renderFiles(report: Report, evidence: readonly EvidenceText[]): Map<string, string> {
  const files = new Map([
    ['report.json', `${JSON.stringify(report, null, 2)}\n`],
    [SUMMARY_FILE, renderSummary(report)],
    ['report.html', renderHtml(report)],
    ['report.sarif', renderSarif(report)],
    ['report.junit.xml', renderJunit(report)],
  ])
  for (const one of evidence) {
    const stem = `${one.check ?? 'refused'}-${fileName(one.id)}`
    // no result, and so not for the glob that gives results to decide again; the live version is
    const ending = one.check === null || (one.check === 'cluster' && one.id !== 'upgradeinfo') ? 'txt' : 'json'
    let name = `evidence/${stem}.${ending}`
    for (let copy = 2; files.has(name); copy++) name = `evidence/${stem}-${copy}.${ending}`
    files.set(name, one.text)
  }
  return files
}

/** An id as part of a file's name: ids come from the API. */
const fileName = (id: string): string => id.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 80) || 'unnamed'
