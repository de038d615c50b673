import * as z from 'zod'

/**
 * `report.json` as a schema: the source of schema/report.v1.json. The report is made by typed code, so the action itself
 * does not carry this.
 */

const text = z.string()
const orNull = <T extends z.ZodType>(shape: T) => z.union([shape, z.null()])
const count = z.int().min(0)
const time = z.string().describe('ISO 8601, UTC')

const verdict = z.enum(['pass', 'warn', 'block', 'inconclusive', 'not-applicable'])
const addon = orNull(
  z.object({
    template: orNull(text),
    instanceId: orNull(text),
    instanceName: orNull(text),
    targetVersion: orNull(text),
  }),
)

const item = z.object({
  name: text,
  kind: orNull(text),
  level: orNull(text),
  group: orNull(text),
  passed: count.describe('on how many nodes, or how often, it succeeded'),
  failed: count,
  undecided: count.describe('on how many nodes, or how often, it is in doubt or not done'),
})

const check = z.object({
  check: text,
  addon,
  clusterId: orNull(text).describe('the cluster that the task itself names; one that names none is taken as ours'),
  taskId: orNull(text),
  phase: orNull(text),
  verdict,
  takenAt: orNull(time),
  expiresAt: orNull(time),
  currentVersion: orNull(text),
  targetVersion: orNull(text),
  nodeCount: count,
  progress: orNull(text).describe('of an upgrade: percent, as CCE tells it'),
  passed: count.describe('distinct items that succeeded wherever they ran'),
  items: z.array(item),
  skipped: z.array(z.object({ name: text, nodes: z.array(text).describe('node uids; empty: skipped altogether') })),
})

const cluster = z.object({
  id: orNull(text),
  name: orNull(text),
  region: orNull(text),
  projectId: orNull(text),
  currentVersion: orNull(text),
  targetVersion: orNull(text),
  targetAsserted: z.boolean(),
  verdict,
  facts: z.record(text, z.unknown()),
  checks: z.array(check),
  skippedCheckItemList: z
    .array(
      z.object({
        name: text,
        resourceSelector: z
          .object({ key: z.literal('node.uid'), operator: z.literal('In'), values: z.array(text) })
          .optional(),
      }),
    )
    .describe('what the pre-upgrade check before the upgrade needs, so that CCE skips what is waived here'),
})

const decision = z.enum(['block', 'warn', 'notice', 'waived', 'inconclusive'])
const ruled = z.enum(['block', 'warn', 'notice'])
const failOn = z.enum(['fatal', 'exception', 'warning', 'any', 'none'])
const waiver = z.object({
  entry: text.describe('where it stands in the policy'),
  line: z.int().min(1),
  reason: text,
  owner: text,
  expires: z.string().describe('the last day on which it holds, through 24:00 UTC'),
  daysLeft: z.int(),
})

const finding = z.object({
  fingerprint: z.string().regex(/^f[0-9a-f]{16}$/),
  clusterId: orNull(text),
  check: orNull(text),
  scope: z.enum(['cluster', 'node', 'addon', 'manifest', 'gate']),
  name: text,
  title: text,
  decision,
  decides: z
    .boolean()
    .describe('false: its result is expired or about something else, so it is shown and decides nothing'),
  kind: orNull(text),
  level: orNull(text),
  group: orNull(text),
  phase: orNull(text),
  message: text,
  errorCodes: z.array(text),
  nodes: z.array(z.object({ uid: orNull(text), name: orNull(text) })),
  addon,
  risk: z.object({
    configurationRisks: z.array(z.unknown()).optional(),
    deprecatedAPIRisks: z.array(z.unknown()).optional(),
    nodeRisks: z.array(z.unknown()).optional(),
    addonRisks: z.array(z.unknown()).optional(),
  }),
  location: orNull(
    z.object({ file: text, line: z.int().min(1), endLine: z.int().optional(), column: z.int().optional() }),
  ),
  cell: orNull(
    z.object({
      failOn,
      row: z.enum(['Exception', 'Risk', 'AddonRisk']),
      level: z.enum(['Fatal', 'Warning', 'Info']).describe('the level that it is decided at'),
      decision,
    }),
  ).describe('the cell of the decision table that it stands in'),
  rule: orNull(z.object({ entry: text, line: z.int().min(1), decision: ruled, reason: orNull(text) })).describe(
    'the rule of the policy that decided, and why',
  ),
  waiver: orNull(waiver).describe('the waiver of the policy that decided, and why'),
  meaning: text,
  fix: text,
  who: orNull(z.enum(['you', 'support', 'acknowledge'])).describe('who can fix it'),
  commands: z.array(text),
  docUrl: text,
  match: z.enum(['exact', 'guessed', 'none']).describe('how sure meaning, fix and link fit the item'),
  advice: z.enum(['catalogue', 'policy', 'gate']).describe('whose words they are'),
  status: orNull(z.enum(['new', 'known'])).describe(
    'against the baseline; null without one, for what decides nothing, and where the baseline was too short to tell',
  ),
})

const resolved = z.object({
  fingerprint: z.string().regex(/^f[0-9a-f]{16}$/),
  clusterId: orNull(text),
  check: orNull(text),
  name: text,
  title: orNull(text).describe('null where the baseline did not keep it'),
  decision: decision.describe('as it was decided then'),
})

const state = z.enum(['absent', 'in-force', 'faulty'])
const counts = {
  blocking: count,
  warning: count,
  notice: count,
  waived: count,
  inconclusive: count,
}

const policy = z.object({
  file: text,
  source: z.enum(['base', 'workspace']),
  ref: orNull(text),
  commit: orNull(text),
  isOwnJudge: z.boolean().describe('read from the workspace on a pull request, which can change it'),
  state,
  sha256: orNull(text),
  failOn: orNull(failOn),
  ignoresNone: z.boolean(),
  rules: count,
  waivers: count,
  elsewhere: z.array(text).describe('entries that are for other clusters, targets or checks'),
  expiring: z.array(waiver.extend({ name: text })),
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
  ).describe('what the checked-out policy would decide, where it differs from the one that does'),
})

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: text, version: text }),
  generatedAt: time,
  language: z.enum(['en', 'zh-cn']).describe('of the gate’s own words in it'),
  verdict,
  reason: z.string().describe('English in every report'),
  headline: z.string().describe('the reason in the language of the report'),
  failOn,
  asked: z
    .object({
      checks: orNull(z.array(text)),
      clusterId: orNull(text),
      currentVersion: orNull(text),
      targetVersion: orNull(text),
      minValidityMs: count,
      failOn: orNull(failOn),
      precheckTaskId: orNull(text),
      addonTaskId: orNull(text),
      addonInstanceId: orNull(text),
      addonCheckType: text,
      upgradeTaskId: orNull(text),
    })
    .describe('what the settings asked for, as far as a decision rests on it'),
  policy: orNull(policy),
  green: z.boolean(),
  counts: z.object({
    ...counts,
    passed: count,
    new: orNull(count).describe('causes that the baseline does not have; null without one'),
    resolved: orNull(count),
  }),
  expiresAt: orNull(time),
  clusters: z.array(cluster),
  findings: z.array(finding),
  resolved: z.array(resolved).describe('what the baseline had, and this run surely saw gone'),
  notCovered: z.array(z.object({ clusterId: orNull(text), check: orNull(text), what: text })),
  unknownItems: z.array(z.object({ check: text, name: text })).describe('failed items that the catalog does not have'),
})
