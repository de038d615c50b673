import type { CheckResult } from '../../../src/model/check-result.js'
import type { ClusterSubject } from '../../../src/model/cluster.js'
import { type ClusterFacts, NO_FACTS } from '../../../src/model/cluster.js'
import type { CoverageGap } from '../../../src/model/coverage.js'
import type { FailOn } from '../../../src/model/decision.js'
import type { Diagnostic } from '../../../src/model/diagnostic.js'
import type { Language } from '../../../src/model/language.js'
import { type LoadedPolicy, NO_LOADED_POLICY, type PolicyState } from '../../../src/model/policy.js'
import type { Report } from '../../../src/model/report.js'
import { parsePolicy } from '../../../src/policy/file/parse.js'
import { groupByCluster } from '../../../src/run/collect.js'
import { decide } from '../../../src/run/decide.js'
import { readSettings } from '../../../src/settings/read-settings.js'
import { NOW } from '../cce/responses.js'

export const POLICY_PATH = '.github/cce-upgrade-policy.yml'

/** A policy as it is read from its file. */
export const policyOf = (text: string): PolicyState => ({ ...parsePolicy(text, POLICY_PATH), sha256: null })

/** The report about some results, as a run makes it. */
export function reportOf(
  results: readonly CheckResult[],
  {
    failOn = 'exception',
    subject = {},
    runDiagnostics = [],
    now = NOW,
    facts = {},
    gaps = [],
    policy = {},
    proposal = null,
    language = 'en',
    changedFiles = null,
  }: {
    failOn?: FailOn
    subject?: Partial<ClusterSubject>
    runDiagnostics?: readonly Diagnostic[]
    now?: number
    facts?: Partial<ClusterFacts>
    gaps?: readonly CoverageGap[]
    policy?: Partial<LoadedPolicy>
    proposal?: PolicyState | null
    language?: Language
    changedFiles?: number | null
  } = {},
): Report {
  const defaults = readSettings({ inputs: { results: 'saved.json' }, env: {} })
  const read = {
    general: { ...defaults.general, requestedFailOn: failOn, language },
    subject: { ...defaults.subject, ...subject },
  }
  const known = { facts: { ...NO_FACTS, ...facts }, gaps }
  return decide({
    settings: read,
    clusters: groupByCluster(read.subject, results).map((cluster) => ({ ...cluster, ...known })),
    runDiagnostics,
    stages: [],
    run: null,
    policy: { ...NO_LOADED_POLICY, file: POLICY_PATH, ...policy, proposal },
    now,
    version: '1.0.0',
    changedFiles,
    isRefused: false,
    isExcused: false,
  })
}
