import type { Report } from '../model/report.js'
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
  for (const { check, id, text } of evidence) {
    const stem = `${check ?? 'refused'}-${fileName(id)}`
    // `results: evidence/*.json` must match what can be replayed, and nothing else
    const extension = check === null || (check === 'cluster' && id !== 'upgradeinfo') ? 'txt' : 'json'
    let name = `evidence/${stem}.${extension}`
    for (let copy = 2; files.has(name); copy++) name = `evidence/${stem}-${copy}.${extension}`
    files.set(name, text)
  }
  return files
}

/** An id, which is untrusted, as part of a file name. */
const fileName = (id: string): string => id.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 80) || 'unnamed'
