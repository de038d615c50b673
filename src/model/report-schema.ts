import * as z from 'zod/mini'
import { OWNERS } from './advice.js'
import { FILE_SOURCES } from './base-file.js'
import { KINDS, LEVELS } from './check.js'
import { DECISIONS, FAIL_ON, SCOPES } from './decision.js'
import { LANGUAGES } from './language.js'
import { MANIFEST_SYNTAXES } from './manifest.js'
import { cluster, outcome } from './report-cluster.js'
import { addon, count, label, location, node, orNull, text, time, verdict } from './report-shapes.js'
import { STAGE_STATES } from './stage.js'

/**
 * The schema of `report.json`, version 1: the source of schema/report.v1.json and of the types in report.ts. The gate builds
 * reports with typed code, so only commands that read a report load this module. Times are ISO 8601 in UTC.
 */

const decision = z.enum(DECISIONS)
const ruled = z.enum(['block', 'warn', 'notice'])
const failOn = z.enum(FAIL_ON)
const waiver = z.object({
  entry: text.check(z.describe('its place in the policy file, such as waivers[0]')),
  line: z.int().check(z.gte(1)),
  reason: text,
  owner: text,
  expires: z.string().check(z.describe('the last day it holds, through 24:00 UTC')),
  daysLeft: z.int(),
})

const risks = z.optional(z.array(z.unknown()))

const finding = z.object({
  fingerprint: z.string().check(z.regex(/^f[0-9a-f]{16}$/)),
  clusterId: label,
  check: label,
  scope: z.enum([...SCOPES, 'gate']),
  name: text,
  waiverName: z.optional(text).check(z.describe('the name that a waiver for it has; absent if nobody can waive it')),
  title: text,
  decision,
  decides: z
    .boolean()
    .check(
      z.describe('false: its result is expired or about another cluster or target, so it is shown and decides nothing'),
    ),
  kind: label,
  level: label,
  group: label,
  phase: label,
  message: text.check(z.describe('where nodes differ, what all of them say, with […] at the places that differ')),
  errorCodes: z.array(text),
  nodes: z.array(node),
  addon,
  risk: z.object({ configurationRisks: risks, deprecatedAPIRisks: risks, nodeRisks: risks, addonRisks: risks }),
  addresses: z.optional(z.array(text)).check(z.describe('of a plan: the Terraform addresses of the resources')),
  location: orNull(location),
  object: orNull(
    z.object({
      apiVersion: text,
      kind: label,
      name: label,
      syntax: z.enum(MANIFEST_SYNTAXES),
      removedIn: z.optional(label).check(z.describe('the release of Kubernetes that no longer serves the API')),
      replacement: label,
      servedByBoth: orNull(z.boolean()).check(
        z.describe('whether the current and the target version serve the replacement; null if it is not known'),
      ),
      outcome: z.optional(outcome),
    }),
  ).check(z.describe('of a finding in a manifest; null for others')),
  inChange: z
    .optional(z.literal(true))
    .check(
      z.describe('the change that the run is about touches the file of its location; absent if not, or not known'),
    ),
  edit: z
    .optional(z.object({ text, replacement: text, servedSince: text }))
    .check(
      z.describe(
        'of a finding in a manifest whose whole fix is to replace this text at its location; servedSince is the release that serves the replacement first',
      ),
    ),
  rootCauses: z
    .optional(z.array(text))
    .check(
      z.describe(
        'what solves it, as words that findings share where one edit solves them: they count as one thing to do; absent for a finding that is one of its own',
      ),
    ),
  knownRisk: z
    .optional(z.object({ from: label, to: z.array(text), fixedIn: z.array(text) }))
    .check(z.describe('of a known risk: the versions that it is about; absent for others')),
  cell: orNull(
    z.object({
      failOn,
      row: z.enum([...KINDS, 'AddonRisk']),
      level: z.enum(LEVELS).check(z.describe('the level that the item is decided at')),
      decision,
    }),
  ).check(z.describe('the cell of the decision table that applies; null for what is not in the table')),
  rule: orNull(z.object({ entry: text, line: z.int().check(z.gte(1)), decision: ruled, reason: label })).check(
    z.describe('the policy rule that decided instead of the table'),
  ),
  waiver: orNull(waiver).check(z.describe('the policy waiver that decided instead of table and rule')),
  meaning: text,
  fix: text,
  clause: z
    .optional(z.object({ en: text, zh: text }))
    .check(z.describe('what a finding of the gate itself says in the reason of the report; absent for failed items')),
  entry: z
    .optional(text)
    .check(z.describe('of a finding about the policy: its place in the file, such as waivers[0]; absent for others')),
  who: orNull(z.enum(['you', 'support', 'acknowledge'])).check(z.describe('who can fix it; null if unknown')),
  owner: z
    .optional(z.enum(OWNERS))
    .check(
      z.describe(
        'who takes the first step of the fix: the author of the pull request, the platform team, Huawei Cloud support, or nobody but CCE, which has to be waited for; absent in older reports',
      ),
    ),
  commands: z.array(text),
  docUrl: text,
  match: z.enum(['exact', 'guessed', 'none']).check(z.describe('how surely meaning, fix and link fit the item')),
  advice: z
    .enum(['catalogue', 'policy', 'gate'])
    .check(z.describe('who wrote meaning and fix; the words of a policy are untrusted text')),
  status: orNull(z.enum(['new', 'known'])).check(
    z.describe(
      'compared with the baseline; null without one, for findings that decide nothing, and if the baseline was cut short',
    ),
  ),
})

const resolved = z.object({
  fingerprint: z.string().check(z.regex(/^f[0-9a-f]{16}$/)),
  clusterId: label,
  check: label,
  name: text,
  title: label.check(z.describe('null if the baseline did not keep it')),
  decision: decision.check(z.describe('the decision in the baseline')),
})

const state = z.enum(['absent', 'in-force', 'faulty'])
const counts = { blocking: count, warning: count, notice: count, waived: count, inconclusive: count }

const policy = z.object({
  file: text,
  source: z.enum(FILE_SOURCES),
  ref: label,
  commit: label,
  isOwnJudge: z
    .boolean()
    .check(z.describe('read from the workspace on a pull request, which can change the policy that judges it')),
  state,
  sha256: label,
  failOn: orNull(failOn),
  maxWaiverDays: z
    .optional(z.int().check(z.gte(1)))
    .check(z.describe('how many days ahead a waiver may expire; absent in older reports')),
  ignoresNone: z.boolean(),
  rules: count,
  waivers: count,
  elsewhere: z.array(text).check(z.describe('entries that are for other clusters, targets or checks')),
  expiring: z.array(z.extend(waiver, { name: text })),
  proposal: orNull(
    z.object({
      state,
      faults: z.array(text),
      failOn,
      verdict,
      counts: z.object(counts),
      changes: z.array(
        z.object({
          fingerprint: text,
          name: text,
          title: text,
          nodes: count,
          from: orNull(decision),
          to: orNull(decision),
        }),
      ),
    }),
  ).check(z.describe('what the checked-out policy would decide, if it differs from the one in force')),
})

const clustersFile = z.object({
  file: text,
  source: z.enum(FILE_SOURCES),
  ref: label,
  commit: label,
  isOwnJudge: z
    .boolean()
    .check(z.describe('read from the workspace on a pull request, which can leave out clusters that it is gated for')),
  listed: count.check(z.describe('clusters that the file, or the change to it, lists')),
  gated: count,
})

const stage = z.object({
  name: text,
  clusters: z.array(
    z.object({
      id: label,
      name: text,
      state: z
        .enum(STAGE_STATES)
        .check(
          z.describe(
            'done: Available, runs the target, and its soak is over; soaking: the same, but its soak is not over; pending: does not run the target yet; unknown: could not be read, or is not Available',
          ),
        ),
      until: orNull(time).check(z.describe('when the soak is over; null unless the cluster is soaking')),
    }),
  ),
  waitsFor: z
    .array(text)
    .check(z.describe('names of the clusters of earlier stages that keep this one from being upgraded')),
})

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: text, version: text }),
  generatedAt: time,
  run: z
    .optional(
      z.object({
        repository: label,
        id: text,
        attempt: orNull(count),
        commit: label.check(z.describe('the commit that the report is about, which is not a test merge')),
        server: z.optional(text).check(z.describe('the address of GitHub, such as https://github.com')),
      }),
    )
    .check(z.describe('the workflow run that made the report; absent outside of a workflow')),
  language: z
    .enum(LANGUAGES)
    .check(z.describe('of the texts; names, values and reason are the same in every language')),
  verdict,
  reason: z.string().check(z.describe('English in every report')),
  headline: z.string().check(z.describe('the reason in the language of the report')),
  failOn,
  asked: z
    .object({
      checks: orNull(z.array(text)),
      clusterId: label,
      clusters: z
        .optional(z.array(text))
        .check(z.describe('the names of the clusters of the clusters file that the run was limited to; absent: all')),
      currentVersion: label,
      targetVersion: label,
      minValidityMs: count,
      upgradeMaxAgeMs: z.optional(count),
      failOn: orNull(failOn),
      precheckTaskId: label,
      addonTaskId: label,
      addonInstanceId: label,
      addonCheckType: text,
      upgradeTaskId: label,
    })
    .check(z.describe('the settings that a decision depends on, as requested; null: not set')),
  policy: orNull(policy),
  green: z.boolean(),
  counts: z.object({
    ...counts,
    passed: count.check(z.describe('distinct items of a check that succeeded wherever they ran, over all clusters')),
    new: orNull(count).check(z.describe('causes that the baseline does not have; null without a baseline')),
    resolved: orNull(count),
  }),
  expiresAt: orNull(time),
  clusters: z.array(cluster),
  clustersFile: z.optional(clustersFile).check(z.describe('the clusters file; absent without one')),
  stages: z
    .optional(z.array(stage))
    .check(z.describe('of the clusters file, in the order in which they are upgraded; absent without stages')),
  findings: z.array(finding),
  resolved: z.array(resolved).check(z.describe('findings of the baseline that this run saw to be gone')),
  notCovered: z.array(
    z.object({
      clusterId: label,
      check: label,
      code: text.check(z.describe('a word for what it is')),
      what: text,
      risks: z.optional(z.array(text)).check(z.describe('the known risks that could not be judged; absent for others')),
    }),
  ),
  unknownItems: z
    .array(z.object({ check: text, name: text }))
    .check(z.describe('failed items that the catalog does not have')),
})
