import { describe, expect, it } from '@jest/globals'
import { catalogRisks } from '../../src/catalog/known-risks/index.js'
import type { RiskCause } from '../../src/model/cause.js'
import { checkResult } from '../../src/model/check-result.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { pageData } from '../../src/report/html/data.js'
import { renderJunit } from '../../src/report/junit/xml.js'
import { renderCheckRun } from '../../src/report/markdown/check-run.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { renderSarif } from '../../src/report/sarif/log.js'
import { renderText } from '../../src/report/text.js'
import { fleetReport, HEAD, manifestReport, useIn } from '../support/reports/manifests.js'
import { reportOf } from '../support/reports/report-of.js'

/** Different APIs, so that no format shows them in one row. */
const USES = [
  useIn('a.yaml', 1, { apiVersion: 'batch/v1beta1', kind: 'CronJob' }),
  useIn('b.yaml', 2, { apiVersion: 'discovery.k8s.io/v1beta1', kind: 'EndpointSlice' }),
  useIn('z.yaml', 3),
]
const REPORT = manifestReport(USES, { changed: ['z.yaml'] })
const RUN = { headSha: HEAD, runUrl: null }

/** A known risk on a line of a file. */
function riskOn(file: string, isInChange: boolean): RiskCause {
  const [risk] = catalogRisks()
  if (risk === undefined) throw new Error('no risk')
  return {
    type: 'cause',
    check: 'manifests',
    scope: 'manifest',
    name: risk.name,
    kind: 'Risk',
    level: 'Warning',
    group: null,
    message: '',
    errorCodes: [],
    nodes: [],
    addon: null,
    risk: {},
    signature: ['known-risk', file],
    detail: {
      code: 'known-risk',
      risk,
      evidence: { addons: [], clusterType: null, network: null, proxyMode: null, pools: [], line: null },
      currentVersion: 'v1.23',
      targetVersion: 'v1.25',
    },
    location: { file, line: 1, column: 1 },
    isInChange,
  }
}

/** The files in the order in which a text names them first. */
const filesIn = (text: string): string[] => [...new Set([...text.matchAll(/[abz]\.yaml/g)].map(([file]) => file))]

describe('a finding in a file that the change touches comes before others of its decision', () => {
  it.each<[string, () => string]>([
    ['report.json', () => JSON.stringify(REPORT.findings)],
    ['the summary', () => renderSummary(REPORT).replace(/^[\s\S]*?<table>/, '')],
    ['the annotations', () => JSON.stringify(renderAnnotations(REPORT).map(({ location }) => location))],
    ['the check run', () => JSON.stringify(renderCheckRun(REPORT, 'gate', RUN).annotations.map(({ path }) => path))],
    ['report.sarif', () => JSON.stringify(JSON.parse(renderSarif(REPORT)).runs[0].results)],
    ['report.html', () => JSON.stringify(pageData(REPORT).findings)],
    ['report.junit.xml', () => renderJunit(REPORT)],
    ['the log', () => renderText(REPORT).join('\n')],
    [
      'the comment',
      () =>
        renderComment(REPORT, { ...RUN, key: '0'.repeat(16), before: null, isBrief: false, redact: (text) => text })
          .split('\n')
          .slice(1)
          .join('\n')
          .replace(/^[\s\S]*?<table>/, ''),
    ],
  ])('so that %s shows it first', (_, render) => {
    expect(filesIn(render())).toEqual(['z.yaml', 'a.yaml', 'b.yaml'])
  })

  it('also where more clusters have the others', () => {
    const report = fleetReport([
      { uses: USES.slice(0, 1) },
      { uses: USES, changed: ['z.yaml'] },
      { uses: USES.slice(0, 1) },
    ])
    expect(filesIn(JSON.stringify(pageData(report).findings))[0]).toBe('z.yaml')
    expect(filesIn(renderSummary(report).replace(/^[\s\S]*?### Fix/, ''))[0]).toBe('z.yaml')
    expect(renderAnnotations(report)[0]?.location?.file).toBe('z.yaml')
  })

  it('also where it is about a known risk', () => {
    const { findings } = reportOf([
      checkResult('manifests', [], { causes: [riskOn('a.yaml', false), riskOn('z.yaml', true)] }),
    ])
    expect(findings.map(({ location, inChange }) => [location?.file, inChange])).toEqual([
      ['z.yaml', true],
      ['a.yaml', undefined],
    ])
  })

  it('unless the others are more severe', () => {
    const waits = useIn('z.yaml', 3, { syntax: 'embedded' })
    const { findings } = manifestReport([...USES.slice(0, 2), waits], { changed: ['z.yaml'] })
    expect(findings.map(({ location }) => location?.file)).toEqual(['a.yaml', 'b.yaml', 'z.yaml'])
  })
})

describe('a line of the repository', () => {
  const link = `https://github.com/octo-org/infra/blob/${HEAD}/z.yaml#L3`

  it('is linked to the commit in the summary, the comment, the check run and the HTML report', () => {
    const html = `<a href="${link}"><code>z.yaml:3</code></a>`
    expect(renderSummary(REPORT)).toContain(html)
    expect(renderCheckRun(REPORT, 'gate', RUN).text).toContain(html)
    const { files, findings } = pageData(REPORT)
    expect(`${files}${findings[0]?.locations[0]?.[1]}`).toBe(link)
  })

  it('is not linked outside of a workflow', () => {
    const { run: _, ...outside } = REPORT
    expect(renderSummary(outside)).toContain('<code>z.yaml:3</code>')
    expect(renderSummary(outside)).not.toContain('octo-org')
    expect(pageData(outside).files).toBeNull()
  })

  it('names the object that stands there', () => {
    expect(renderAnnotations(REPORT)[0]?.message).toMatch(/^object: web\n/)
  })
})
