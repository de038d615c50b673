import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { catalogRisks } from '../../src/catalog/known-risks/index.js'
import type { RiskCause } from '../../src/model/cause.js'
import { checkResult } from '../../src/model/check-result.js'
import { type ClusterResult, NO_FACTS, subjectOf } from '../../src/model/cluster.js'
import type { CoverageGap } from '../../src/model/coverage.js'
import type { KnownRisk } from '../../src/model/known-risk.js'
import { LANGUAGES } from '../../src/model/language.js'
import { MANIFEST_SYNTAXES, type ManifestDetail, type ManifestUse } from '../../src/model/manifest.js'
import type { HelmRelease, RemovedApiUse } from '../../src/model/removed-api.js'
import type { Report } from '../../src/model/report.js'
import { renderAnnotations } from '../../src/report/annotations.js'
import { renderFiles } from '../../src/report/files.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderCheckRun } from '../../src/report/markdown/check-run.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { editableLines, suggestionFor } from '../../src/report/markdown/suggestion.js'
import { renderSummary } from '../../src/report/markdown/summary.js'
import { mergeReports } from '../../src/report/merge/index.js'
import { manifestCause } from '../../src/repository/manifests/causes.js'
import { manifestDetails } from '../../src/repository/manifests/details.js'
import { hideSecrets } from '../../src/text/secrets.js'
import { problemsOf as pageProblems } from '../report/html/page.js'
import { read, schemaProblems as xmlProblems } from '../report/junit/reading.js'
import { jobReport, RUN as MERGE_RUN, mergeTerms } from '../report/merge/fleets.js'
import { schemaProblems } from '../report/sarif/schema.js'
import { failure, withSources } from '../support/policy/sources.js'
import { HEAD, RUN, useIn } from '../support/reports/manifests.js'
import { reportOfClusters } from '../support/reports/report-of.js'
import { problemsIn, toHtml } from './html.js'
import { PAYLOADS } from './payloads.js'
import { openPaths, poisonedAt } from './poisoned.js'
import { problemsOf } from './problems.js'

const CLUSTER = '11111111-2222-3333-4444-555555555555'
const RUN_REFERENCE = { headSha: HEAD, runUrl: null }

/** Uses of every kind whose texts are the payload. */
function detailsOf(payload: string): readonly ManifestDetail[] {
  const file = payload || 'x'
  const base: Partial<ManifestUse> = { name: payload, archived: null, location: { file, line: 3, column: 13 } }
  const use = useIn(file, 3, base)
  const uses = [
    ...MANIFEST_SYNTAXES.map((syntax, at) => ({ ...use, syntax, location: { file, line: at + 1, column: 13 } })),
    { ...use, archived: payload, isLiteral: false },
    { ...use, kind: 'PodSecurityPolicy' },
    { ...use, kind: null, syntax: 'indirect' as const },
    { ...use, apiVersion: 'cert-manager.io/v1alpha2', kind: 'Certificate' },
  ]
  const webhook: ManifestDetail = {
    code: 'webhook',
    use: { ...use, apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingWebhookConfiguration' },
    webhook: payload,
    faults: [
      { code: 'fails-closed', resources: [payload, '*'], open: ['kube-system', 'own'], isDefault: true },
      { code: 'slow', seconds: 30, resources: [payload], isDefault: false },
    ],
  }
  const versions = (currentVersion: string | null) => ({ currentVersion, targetVersion: 'v1.25' })
  return [...manifestDetails(uses, versions('v1.23')), ...manifestDetails(uses.slice(0, 1), versions(null)), webhook]
}

/** A known risk of a policy, whose texts and evidence are all the payload. */
function risksOf(payload: string): readonly RiskCause[] {
  const [known] = catalogRisks()
  if (known === undefined) throw new Error('no risk')
  const text = { en: payload, zh: payload }
  const risk: KnownRisk = {
    ...known,
    name: payload,
    title: text,
    meaning: text,
    fix: text,
    link: payload,
    source: 'policy',
  }
  const evidence = {
    addons: [{ name: payload, version: payload }],
    clusterType: payload,
    network: payload,
    proxyMode: payload,
    pools: [{ name: payload, os: payload, runtime: payload }],
    line: payload,
  }
  return [{ file: payload || 'x', line: 3 }, null].map((location) => ({
    type: 'cause',
    check: location && 'manifests',
    scope: location ? 'manifest' : 'cluster',
    name: payload,
    kind: 'Risk',
    level: 'Warning',
    group: null,
    message: '',
    errorCodes: [],
    nodes: [],
    addon: null,
    risk: {},
    signature: ['known-risk', payload],
    detail: { code: 'known-risk', risk, evidence, currentVersion: 'v1.23', targetVersion: 'v1.25' },
    location,
    isInChange: true,
  }))
}

const gapsOf = (payload: string): readonly CoverageGap[] => [
  { check: 'manifests', code: 'unread-manifest', file: payload, line: 3, why: 'invalid-yaml' },
  { check: 'manifests', code: 'unread-manifest', file: payload, line: null, why: 'invalid-archive' },
  { check: 'manifests', code: 'skipped-files', why: 'link', count: 2, files: [payload] },
  { check: 'manifests', code: 'skipped-files', why: 'ignored', count: 20, files: [payload, `${payload}/x`] },
]

/** What the join says of an API, in texts that are all the payload. */
const joined = (payload: string): RemovedApiUse => ({
  apiVersion: 'policy/v1beta1',
  kind: 'PodDisruptionBudget',
  resource: payload,
  removedIn: '1.25',
  replacement: 'policy/v1',
  isReplacementServedByBoth: true,
  isServedNow: true,
  isServedAfter: false,
  outcome: 'live-and-repository',
  callers: [{ url: payload, userAgent: payload, who: 'controller', name: payload, version: payload }],
  useCount: 20,
  uses: [{ file: payload, line: 3, column: 13, isInChange: true }],
  fix: 'not-fixed',
  fixedLines: [{ file: payload, line: 3, column: 13 }],
  releases: [{ name: payload, namespace: payload, chart: payload, chartVersion: payload }],
})

/** CCE's item about the calls, joined with the same lines. */
const called = (payload: string) =>
  failure({
    name: 'DeprecatedApiCheck',
    kind: 'Risk',
    level: 'Info',
    risk: { deprecatedAPIRisks: [{ url: payload, userAgent: payload }] },
    removedApis: [
      joined(payload),
      { ...joined(payload), apiVersion: payload, kind: null, outcome: 'live-only', uses: [] },
    ],
  })

const releaseOf = (payload: string): HelmRelease => ({
  name: payload,
  namespace: payload,
  chart: payload,
  chartVersion: payload,
  apis: [{ apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget' }],
})

/** The report on one cluster, or on two, in a workflow. */
function reportOn(payload: string, clusterCount = 1, language: Report['language'] = 'en'): Report {
  const causes = [...detailsOf(payload).map((detail) => manifestCause(detail, true)), ...risksOf(payload)]
  const clusters = Array.from({ length: clusterCount }, (_, index): ClusterResult => {
    const clusterId = `${CLUSTER}${index}`
    return {
      subject: { ...subjectOf(clusterId), targetVersion: 'v1.25' },
      results: [
        checkResult('manifests', [], {
          clusterId,
          currentVersion: 'v1.23',
          targetVersion: 'v1.25',
          causes,
          gaps: gapsOf(payload),
        }),
        withSources([called(payload)]),
      ],
      diagnostics: [],
      facts: { ...NO_FACTS, releases: [releaseOf(payload)] },
      gaps: [],
      removedApis: [joined(payload)],
    }
  })
  return { ...reportOfClusters(clusters, { language }), run: RUN }
}

/** Everything harmful in what a report puts on GitHub and into its page. */
function allProblemsOf(report: Report): string[] {
  const context = {
    ...RUN_REFERENCE,
    key: '0'.repeat(16),
    before: null,
    isBrief: false,
    redact: (text: string) => text,
  }
  const run = renderCheckRun(report, 'x', RUN_REFERENCE)
  const comment = renderComment(report, context).split('\n').slice(1).join('\n')
  // the headings are known in English
  const problems = problemsOf(report).filter((one) => report.language === 'en' || !one.startsWith('the heading '))
  return [
    ...problems,
    ...[comment, run.summary, run.text].flatMap((page) => problemsIn(toHtml(page))),
    ...pageProblems(renderHtml(report)),
  ]
}

const shown = (payload: string): string => JSON.stringify(payload).slice(0, 60)

it('a report on harmless manifests has no problem and every kind of finding, so the problems below come from a payload', () => {
  const report = reportOn('apps/web.yaml')
  expect(allProblemsOf(report)).toEqual([])
  expect(new Set(report.findings.flatMap(({ object }) => object?.syntax ?? []))).toEqual(new Set(MANIFEST_SYNTAXES))
  expect(renderSummary(report)).toContain(`/blob/${HEAD}/apps/web.yaml#L1"><code>apps/web.yaml:1</code></a>`)
})

describe('a report on manifests in which every text is hostile', () => {
  it.each(PAYLOADS.map((payload) => [shown(payload), payload]))('is harmless: %s', (_, payload) => {
    expect(allProblemsOf(reportOn(payload))).toEqual([])
  })

  it('is harmless in another language and for several clusters', () => {
    for (const payload of PAYLOADS.filter((_, index) => index % 6 === 0))
      expect([shown(payload), allProblemsOf(reportOn(`apps/${payload}/web.yaml`, 2, 'zh-cn'))]).toEqual([
        shown(payload),
        [],
      ])
  })

  it('is harmless whatever its texts are', () => {
    const unit = fc.constantFrom(...'<>&"\'`|\n\r-!#@:*_[]()\\/.%\u202e\u200b\ud800aF7')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.constantFrom(...LANGUAGES), (text, language) => {
        expect(allProblemsOf(reportOn(text, 1, language))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('is valid SARIF and JUnit', async () => {
    for (const payload of PAYLOADS) {
      const files = renderFiles(reportOn(payload), [])
      expect([shown(payload), schemaProblems(JSON.parse(files.get('report.sarif') ?? ''))]).toEqual([
        shown(payload),
        [],
      ])
      expect(read(files.get('report.junit.xml') ?? '').suites.length).toBeGreaterThan(0)
    }
    expect(
      await xmlProblems(PAYLOADS.map((one) => renderFiles(reportOn(one), []).get('report.junit.xml') ?? '')),
    ).toEqual([])
  })
})

describe('a suggestion in a report in which every text is hostile', () => {
  it.each(PAYLOADS.map((payload) => [shown(payload), payload]))('is harmless: %s', (_, payload) => {
    const report = reportOn(payload)
    const line = `apiVersion: policy/v1beta1 # ${payload}`
    for (const editable of editableLines(report)) {
      const body = suggestionFor(editable, line, report, '0'.repeat(16), (text) => text)?.body ?? ''
      const page = toHtml(body.split('\n').slice(1).join('\n'))
      expect(problemsIn(page.replace('<code class="language-suggestion">', '<code>'))).toEqual([])
    }
  })
})

describe('a report that comes from another job', () => {
  it('links no line where what it says of its run is hostile', () => {
    const report = reportOn('web.yaml')
    // another server or repository is as good as this one, and a merged report names that of its own run
    for (const payload of PAYLOADS.filter((one, index) => index % 4 === 0 && !/^(?:https:\/\/|www\.)evil/.test(one)))
      for (const run of [
        { ...RUN, server: payload },
        { ...RUN, server: `https://github.com/${payload}"` },
        { ...RUN, repository: payload },
        { ...RUN, commit: payload },
      ])
        expect([shown(payload), allProblemsOf({ ...report, run })]).toEqual([shown(payload), []])
  })
})

describe('a merged report of which a part about manifests is hostile', () => {
  const honest = { ...reportOn('apps/web.yaml'), run: MERGE_RUN }
  const small = { ...honest, findings: honest.findings.filter((_, index) => index % 4 === 0) }
  const paths = openPaths(small)

  it.each(PAYLOADS.map((payload) => [shown(payload), payload]))('is harmless, and edits no file: %s', (_, payload) => {
    const merged = mergeReports([jobReport('a.json', poisonedAt(paths, small, payload))], mergeTerms({ count: 1 }))
    expect(merged.findings.some(({ scope }) => scope === 'manifest')).toBe(true)
    expect(allProblemsOf({ ...merged, run: RUN })).toEqual([])
    expect(merged.findings.filter(({ edit }) => edit !== undefined)).toEqual([])
  })

  it('keeps the edits of an honest part', () => {
    const merged = mergeReports([jobReport('a.json', small)], mergeTerms({ count: 1 }))
    const editsIn = ({ findings }: Pick<Report, 'findings'>) => findings.flatMap(({ edit }) => edit ?? [])
    expect(editsIn(merged)).toEqual(editsIn(small))
    expect(editsIn(merged).length).toBeGreaterThan(0)
  })
})

describe('a credential in a manifest', () => {
  const SECRET = 'AKIA+s3cr3t/key=='

  it('appears in no file of the report, neither as it is nor in a link', () => {
    const redact = hideSecrets([SECRET])
    const report = reportOn(`apps/${SECRET}/web.yaml`)
    for (const [name, text] of renderFiles(report, []))
      for (const form of [SECRET, encodeURIComponent(SECRET), SECRET.split('/').map(encodeURIComponent).join('/')])
        expect([name, redact(text).includes(form)]).toEqual([name, false])
    expect(JSON.stringify(renderAnnotations(report).map(({ message }) => redact(message)))).not.toContain(SECRET)
  })
})
