import * as z from 'zod/mini'
import { JOIN_OUTCOMES } from './manifest.js'
import { OFFERS, WAY_BACK } from './readiness.js'
import { CALLER_KINDS } from './removed-api.js'
import { addon, count, label, location, orNull, text, time, verdict } from './report-shapes.js'

const item = z.object({
  name: text,
  kind: label,
  level: label,
  group: label,
  passed: count.check(z.describe('how often it succeeded, usually on how many nodes')),
  failed: count,
  undecided: count.check(z.describe('how often it is unfinished or has an unknown value')),
})

const check = z.object({
  check: text,
  addon,
  clusterId: label.check(
    z.describe('the cluster that the task names; a task that names none is taken to be about the asserted cluster'),
  ),
  taskId: label,
  phase: label,
  verdict,
  takenAt: orNull(time),
  expiresAt: orNull(time),
  currentVersion: label,
  targetVersion: label,
  nodeCount: count,
  progress: label.check(z.describe('of an upgrade, in percent as CCE reports it')),
  passed: count.check(z.describe('distinct items that passed everywhere they ran')),
  items: z.array(item),
  skipped: z.array(
    z.object({ name: text, nodes: z.array(text).check(z.describe('node uids; empty: skipped altogether')) }),
  ),
})

/** What CCE says about a cluster beside its checks, and how an upgrade of it could be undone. */
const readiness = z.object({
  autopilot: z.boolean(),
  backup: z
    .enum(['dated', 'none', 'unknown'])
    .check(z.describe('of the control plane; its time is latestBackupAt of the facts')),
  support: z.array(
    z.object({
      of: z.enum(['current', 'target']),
      version: label,
      state: z.enum(['dated', 'ended', 'unknown']),
      month: label.check(z.describe('in which support ends, such as 2027-06; published tables give no day')),
      why: label.check(z.describe('if it is unknown')),
      source: orNull(z.object({ url: text, asOf: text })),
    }),
  ),
  target: z.enum(OFFERS).check(z.describe('whether CCE offers the target right now')),
  hops: orNull(
    z.array(
      z.object({
        from: text,
        to: text,
        offered: z.boolean(),
        removedApis: orNull(
          z.array(z.object({ apiVersion: text, kinds: z.array(text), replacement: label, removedIn: text })),
        ).check(z.describe('what the upgrade crosses; null if it is not known')),
      }),
    ),
  ).check(z.describe('the upgrades that lead to the target; null if they are not known')),
  autoscaledPools: orNull(z.array(text)).check(
    z.describe('during an upgrade: node pools with autoscaling switched on'),
  ),
  nodes: orNull(z.object({ listed: count, leftBehind: count })).check(z.describe('after an upgrade')),
  wayBack: z.enum(WAY_BACK).check(z.describe('where the cluster stands in an upgrade, for what could be undone')),
  upgradeEndedAt: orNull(time),
})

export const outcome = orNull(z.enum(JOIN_OUTCOMES)).check(
  z.describe('of the live callers joined with the lines of the repository; null if one of them is not known'),
)

/** An API that the target does not serve: who calls it, which lines say it, and which releases of Helm store it. */
const removedApi = z.object({
  apiVersion: text,
  kind: label,
  resource: label.check(z.describe('in the plural, as URLs have it; null if no URL names it')),
  removedIn: label.check(z.describe('the release of Kubernetes without it, such as 1.25')),
  replacement: label.check(z.describe('what to use instead in this upgrade')),
  replacementServedByBoth: z.optional(orNull(z.boolean())),
  servedByCurrent: orNull(z.boolean()),
  servedByTarget: orNull(z.boolean()),
  outcome,
  callers: z
    .array(
      z.object({
        url: text,
        userAgent: text,
        who: z.enum(CALLER_KINDS).check(z.describe('what the user agent suggests; no decision depends on it')),
        name: label,
        version: label,
      }),
    )
    .check(z.describe('in the past day, as CCE reports them; texts are as received')),
  uses: orNull(count).check(z.describe('lines of the repository that say it; null if the repository was not scanned')),
  locations: z
    .array(z.object({ file: text, archived: z.optional(text), line: z.int(), column: z.int(), inChange: z.boolean() }))
    .check(z.describe('the first of these lines; every one is a finding')),
  guarded: z
    .optional(z.literal(true))
    .check(z.describe('all of these lines are behind a condition in a template, so that it stops rendering them')),
  change: z
    .enum(['fixed', 'not-fixed', 'unknown', 'no-change'])
    .check(z.describe('whether the change that the run is about removes lines that say it')),
  fixed: z
    .array(z.object({ file: text, archived: z.optional(text), line: z.int(), column: z.int() }))
    .check(z.describe('lines of the base version that the change removes')),
  releases: z
    .array(z.object({ name: text, namespace: label, chart: label, chartVersion: label }))
    .check(z.describe('releases of Helm that store it')),
  advice: text,
})

export const cluster = z.object({
  id: label,
  name: label,
  region: label,
  projectId: label,
  currentVersion: label,
  targetVersion: label,
  targetAsserted: z.boolean(),
  targetFrom: z
    .optional(location)
    .check(z.describe('where in the repository the target version stands; absent if the settings give it')),
  stage: z.optional(text).check(z.describe('of the clusters file; absent without one')),
  verdict,
  facts: z
    .partial(
      z.object({
        phase: text,
        liveVersion: text.check(z.describe('release and patch, such as v1.31.1-r0')),
        offeredTargets: z.array(text),
        lastUpgrade: z.object({ phase: label, progress: label }),
        workflow: z.object({
          id: label,
          phase: label,
          targetVersion: label,
          points: z.array(z.object({ type: text, status: text })),
        }),
        latestBackupAt: time,
      }),
    )
    .check(z.describe('as received; what CCE did not report is left out')),
  removedApis: z
    .optional(z.array(removedApi))
    .check(
      z.describe('the removed APIs that are called, written in the repository or stored by Helm; absent if none is'),
    ),
  readiness: z.optional(readiness).check(z.describe('absent for a cluster that CCE was not asked about')),
  nodePools: z
    .optional(
      z.array(z.object({ name: text, nodes: z.array(text).check(z.describe('uids; names of nodes without one')) })),
    )
    .check(z.describe('the pools of the nodes that findings name, as CCE lists them; absent if they are not known')),
  checks: z.array(check),
  skippedCheckItemList: z
    .array(
      z.object({
        name: text,
        resourceSelector: z.optional(
          z.object({ key: z.literal('node.uid'), operator: z.literal('In'), values: z.array(text) }),
        ),
      }),
    )
    .check(
      z.describe(
        'what the pre-upgrade check before the upgrade needs, so that CCE skips the risks that are waived or only warned about',
      ),
    ),
})
