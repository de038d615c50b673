import type { IndexedCluster } from '../model/evidence-index.js'
import { type FileText, wholeText } from '../model/file-text.js'
import type { Report } from '../model/report.js'
import { visibleJson } from '../text/plain.js'
import { type EvidenceText, evidenceFiles } from './evidence.js'
import { renderHtml } from './html/page.js'
import { renderJunit } from './junit/xml.js'
import { renderSummary } from './markdown/summary.js'
import { sarifText } from './sarif/log.js'

export const REPORT_FILE = 'report.json'
export const SUMMARY_FILE = 'summary.md'

/** The report in each format, by the name of its file. */
const FORMATS: Readonly<Record<string, (report: Report) => FileText>> = {
  [REPORT_FILE]: reportJson,
  [SUMMARY_FILE]: renderSummary,
  'report.html': renderHtml,
  'report.sarif': sarifText,
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
): Map<string, () => FileText> {
  const formats = Object.entries(FORMATS).map(([file, format]): [string, () => FileText] => [
    file,
    () => format(report),
  ])
  const kept = [...evidenceFiles(report, evidence, indexed)].map(([file, text]): [string, () => FileText] => [
    file,
    () => text,
  ])
  return new Map([...formats, ...kept])
}

/** The report's files by name. */
export const renderFiles = (...report: Parameters<typeof fileRenderers>): Map<string, string> =>
  new Map([...fileRenderers(...report)].map(([name, render]) => [name, wholeText(render())]))

/** Findings of a report that is written part by part, with one finding a line, and findings of a part. */
const MANY_FINDINGS = 5000
const FINDINGS_OF_PART = 500

function reportJson(report: Report): FileText {
  const { findings } = report
  if (findings.length < MANY_FINDINGS) return `${visibleJson(JSON.stringify(report, null, 2))}\n`
  return {
    *[Symbol.iterator]() {
      // no value holds a line feed, so that this is the key of the report
      const [before = '', after = ''] = JSON.stringify({ ...report, findings: [] }, null, 2).split('\n  "findings": []')
      yield visibleJson(`${before}\n  "findings": [\n`)
      for (let start = 0; start < findings.length; start += FINDINGS_OF_PART) {
        const lines = findings.slice(start, start + FINDINGS_OF_PART).map((one) => `    ${JSON.stringify(one)}`)
        yield visibleJson(`${start === 0 ? '' : ',\n'}${lines.join(',\n')}`)
      }
      yield visibleJson(`\n  ]${after}\n`)
    },
  }
}
