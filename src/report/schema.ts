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
})

const finding = z.object({
  fingerprint: z.string().regex(/^f[0-9a-f]{16}$/),
  clusterId: orNull(text),
  check: orNull(text),
  scope: z.enum(['cluster', 'node', 'addon', 'manifest', 'gate']),
  name: text,
  title: text,
  decision: z.enum(['block', 'warn', 'notice', 'waived', 'inconclusive']),
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
  rule: orNull(text),
  waiver: orNull(text),
  fix: text,
  docUrl: orNull(text),
  match: z.enum(['exact', 'guessed', 'none']).describe('how sure the advice fits the item'),
  status: orNull(z.enum(['new', 'known'])),
})

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: text, version: text }),
  generatedAt: time,
  verdict,
  reason: text,
  failOn: z.enum(['fatal', 'exception', 'warning', 'any', 'none']),
  green: z.boolean(),
  counts: z.object({
    blocking: count,
    warning: count,
    notice: count,
    waived: count,
    inconclusive: count,
    passed: count,
    new: orNull(count),
    resolved: orNull(count),
  }),
  expiresAt: orNull(time),
  clusters: z.array(cluster),
  findings: z.array(finding),
  resolved: z.array(finding),
  notCovered: z.array(z.object({ clusterId: orNull(text), check: orNull(text), what: text })),
})
