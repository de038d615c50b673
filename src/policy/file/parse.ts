import { createHash } from 'node:crypto'
import { parsePeriod } from '../../model/duration.js'
import type { KnownRisk, LinePattern } from '../../model/known-risk.js'
import type { Localized } from '../../model/language.js'
import { MAX_WAIVER_DAYS, NO_POLICY, type Policy, type PolicyState } from '../../model/policy.js'
import type { ReadinessRules } from '../../model/readiness.js'
import { readStrict } from '../../yaml/strict.js'
import type { YamlFile } from '../../yaml/yaml.js'
import { type PolicyFile, policySchema } from './schema.js'

/**
 * Parses a policy file strictly: one fault makes the whole file void, so that a typo never loosens the gate.
 * @param file the name of the file, for the faults
 */
export function parsePolicy(text: string, file: string): PolicyState {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const result = readStrict(text, file, policySchema())
  return 'faults' in result
    ? { state: 'faulty', policy: NO_POLICY, faults: result.faults, sha256 }
    : { state: 'in-force', policy: policyOf(result.value, result.yaml), faults: [], sha256 }
}

const readinessRules = (keys: PolicyFile['readiness']): ReadinessRules => ({
  backupMs: keys?.backup === undefined ? null : parsePeriod(keys.backup),
  endOfServiceMs: keys?.['end-of-service'] === undefined ? null : parsePeriod(keys['end-of-service']),
  isTargetOffered: keys?.['target-offered'] ?? false,
})

/** A text of the policy is the same in every language. */
const plain = (text: string): Localized => ({ en: text, zh: text })

function knownRisk(risk: NonNullable<PolicyFile['known-risks']>[number]): KnownRisk {
  const { addon, network, os, runtime, repository, ...match } = risk.match ?? {}
  return {
    name: risk.name,
    from: risk.from ?? null,
    to: risk.to ?? [],
    fixedIn: risk['fixed-in'] ?? [],
    match: {
      addon,
      clusterType: match['cluster-type'],
      network,
      proxyMode: match['proxy-mode'],
      os,
      runtime,
      repository: repository?.map(linePattern),
    },
    title: plain(risk.title ?? risk.name),
    meaning: plain(risk.meaning),
    fix: plain(risk.fix),
    link: risk.link ?? null,
    source: 'policy',
  }
}

type PatternEntry = NonNullable<
  NonNullable<NonNullable<PolicyFile['known-risks']>[number]['match']>['repository']
>[number]

const linePattern = ({ text, key = '', value, with: inner }: PatternEntry): LinePattern =>
  text === undefined ? { key, value, with: inner } : { text }

function policyOf(file: PolicyFile, yaml: YamlFile): Policy {
  const entryOf = (list: string, index: number) => ({
    entry: `${list}[${index}]`,
    line: yaml.positionOf([list, index])?.line ?? 1,
  })
  return {
    failOn: file['fail-on'] ?? null,
    maxWaiverDays: file['max-waiver-days'] ?? MAX_WAIVER_DAYS,
    readiness: readinessRules(file.readiness),
    rules: (file.rules ?? []).map((rule, index) => ({
      ...entryOf('rules', index),
      match: rule.match,
      decision: rule.decision,
      reason: rule.reason ?? null,
    })),
    waivers: (file.waivers ?? []).map((waiver, index) => ({
      ...entryOf('waivers', index),
      name: waiver.name,
      match: waiver.match ?? {},
      fingerprint: waiver.fingerprint ?? null,
      reason: waiver.reason,
      owner: waiver.owner,
      expires: waiver.expires,
    })),
    knownRisks: (file['known-risks'] ?? []).map(knownRisk),
    items: (file.items ?? []).map((item) => ({
      name: item.name,
      check: item.check ?? null,
      title: item.title ?? null,
      meaning: item.meaning ?? null,
      fix: item.fix,
      who: item.who ?? null,
      commands: item.commands ?? [],
      link: item.link ?? null,
    })),
  }
}
