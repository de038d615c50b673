import { compareWithBaseline, toBaselineFinding } from '../../src/baseline/compare.js'
import { readSaved } from '../../src/checks/saved/index.js'
import type { Language } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { CRON, PDB, scanResult, use } from '../report/manifests.js'
import { CLUSTER, failed, goTime, NOW, OTHER_CLUSTER, precheck } from '../support/cce/responses.js'
import { ANY_TASK, NOTHING_ASSERTED, precheckResult } from '../support/cce/results.js'
import { casesIn } from '../support/reports/cases.js'
import { POLICY, POLICY_ON_BASE } from '../support/reports/policy-cases.js'
import { policyOf, reportOf } from '../support/reports/report-of.js'
import { blocked, warnings } from '../support/reports/responses.js'
import { type Cases, EXPECTED, SUBJECT } from '../support/reports/shared.js'

/** More failures than GitHub shows annotations for. */
const manyFailures = Array.from({ length: 12 }, (_, index) =>
  failed({
    name: `CustomCheck${index + 1}`,
    level: index < 11 ? 'Fatal' : 'Warning',
    message: `check ${index + 1} failed`,
  }),
)

/** The reports with golden files. They are small, and together they show every verdict, check and part of a report. */
export function goldenCasesIn(language: Language): Cases {
  const cases = casesIn(language)
  const existing = (name: string) => async (): Promise<Report> => {
    const make = cases[name]
    if (make === undefined) throw new Error(`there is no case ${name}`)
    return make()
  }
  const reading = (raw: unknown, options: Parameters<typeof reportOf>[1] = {}): Report =>
    reportOf([precheckResult(raw, EXPECTED, NOW, 0)], { subject: SUBJECT, language, ...options })
  return {
    ready: existing('ready-with-addons'),
    'not-applicable': existing('not-applicable'),
    blocked: () => reading(blocked(9)),
    'changed-since-baseline': () => {
      const versions = { clusterId: CLUSTER, currentVersion: 'v1.29.3-r0', targetVersion: 'v1.31.1-r0' }
      const lines = ['web', 'cart'].map((name) => use(PDB, `deploy/${name}.yaml`, { name }))
      const [before, now] = [lines.slice(1), [...lines, use(CRON, 'chart/values.yaml', { syntax: 'embedded' })]]
      const reportOn = (raw: unknown, uses: typeof lines): Report =>
        reportOf([precheckResult(raw, EXPECTED, NOW, 0), scanResult(uses, versions)], { subject: SUBJECT, language })
      const findings = reportOn(blocked(6), before).findings.map(toBaselineFinding)
      return compareWithBaseline(reportOn(warnings(), now), { generatedAt: null, findings, cutFrom: null })
    },
    'policy-with-proposal': () =>
      reading(blocked(4), {
        facts: { name: 'prod-a' },
        policy: { ...policyOf(POLICY), ...POLICY_ON_BASE },
        proposal: policyOf('version: 1\nfail-on: warning\n'),
      }),
    'policy-faulty': existing('policy-faulty'),
    expired: () => {
      const raw = precheck({
        status: {
          phase: 'Failed',
          expireTimeStamp: goTime(-190),
          clusterCheckStatus: { phase: 'Failed', itemsStatus: [failed()] },
        },
      })
      return reading(raw)
    },
    'other-target': existing('no-task-for-target'),
    'unknown-values': existing('unknown-values'),
    'upgrade-running': existing('upgrade-running'),
    'upgrade-paused': existing('postcheck-not-sent'),
    'postcheck-failed': existing('not-confirmed'),
    'several-clusters': () => {
      const status = { phase: 'Failed', clusterCheckStatus: { phase: 'Failed', itemsStatus: manyFailures } }
      const other = precheck({
        status,
        spec: { clusterID: OTHER_CLUSTER, targetVersion: 'v1.31.1-r0' },
        metadata: { uid: 'other' },
      })
      const files = [precheck(), other].map((value, index) => ({ path: `${index}.json`, text: JSON.stringify(value) }))
      return reportOf(readSaved(files, null, NOTHING_ASSERTED, ANY_TASK, NOW).results, { language })
    },
    'wrong-settings': existing('wrong-settings'),
  }
}
