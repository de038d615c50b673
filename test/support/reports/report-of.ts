import type { CheckResult } from '../../../src/model/check-result.js'
import { type ClusterFacts, type ClusterResult, type ClusterSubject, NO_FACTS } from '../../../src/model/cluster.js'
import type { CoverageGap } from '../../../src/model/coverage.js'
import type { FailOn } from '../../../src/model/decision.js'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import type { Language } from '../../../src/model/language.js'
import { type LoadedPolicy, NO_LOADED_POLICY, type PolicyState } from '../../../src/model/policy.js'
import type { Report, StageReport } from '../../../src/model/report.js'
import { parsePolicy } from '../../../src/policy/file/parse.js'
import { decide } from '../../../src/run/decide.js'
import { groupByCluster } from '../../../src/run/saved-clusters.js'
import { readSettings } from '../../../src/settings/read-settings.js'
import { NOW } from '../cce/responses.js'

export const POLICY_PATH = '.github/cce-upgrade-policy.yml'

/** A policy as it is read from its file. */
export const policyOf = (text: string): PolicyState => ({ ...parsePolicy(text, POLICY_PATH), sha256: null })

interface ReportOptions {
  failOn?: FailOn
  subject?: Partial<ClusterSubject>
  runDiagnostics?: readonly Diagnostic[]
  now?: number
  policy?: Partial<LoadedPolicy>
  proposal?: PolicyState | null
  stages?: readonly StageReport[]
  language?: Language
  changedFiles?: number | null
}

/** The report about some results, as a run makes it. */
export function reportOf(
  results: readonly CheckResult[],
  {
    facts = {},
    gaps = [],
    ...options
  }: ReportOptions & { facts?: Partial<ClusterFacts>; gaps?: readonly CoverageGap[] } = {},
): Report {
  const known = { facts: { ...NO_FACTS, ...facts }, gaps }
  return reportOn((subject) => groupByCluster(subject, results).map((cluster) => ({ ...cluster, ...known })), options)
}

/** The report about some clusters, as a run makes it. */
export const reportOfClusters = (clusters: readonly ClusterResult[], options: ReportOptions = {}): Report =>
  reportOn(() => clusters, options)

function reportOn(
  clustersOf: (subject: ClusterSubject) => readonly ClusterResult[],
  {
    failOn = 'exception',
    subject = {},
    runDiagnostics = [],
    now = NOW,
    policy = {},
    proposal = null,
    stages = [],
    language = 'en',
    changedFiles = null,
  }: ReportOptions,
): Report {
  const defaults = readSettings({ inputs: { results: 'saved.json' }, env: {} })
  const read = {
    general: { ...defaults.general, requestedFailOn: failOn, language },
    subject: { ...defaults.subject, ...subject },
  }
  return decide({
    settings: read,
    clusters: clustersOf(read.subject),
    runDiagnostics,
    stages,
    run: null,
    policy: { ...NO_LOADED_POLICY, file: POLICY_PATH, ...policy, proposal },
    now,
    version: '1.0.0',
    changedFiles,
    isRefused: false,
    isExcused: false,
  })
}
