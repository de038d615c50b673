import { DEMO } from '../state/demo-values.js'
import { stableUuid } from '../state/stable-ids.js'
import { type Beginning, earlier } from '../state/timeline.js'
import { MINUTE, SECOND } from '../state/timestamps.js'
import type { Upgrade } from '../state/upgrade-tasks.js'
import type { Workflow } from '../state/workflows.js'

/** The workflow that is there when a scenario starts; by default of a few minutes ago, and for the target. */
export const workflowTo = (seed: string, begun: Beginning, more: Partial<Workflow> = {}): Workflow => ({
  uid: stableUuid(`workflow:${seed}`),
  version: DEMO.currentVersion,
  targetVersion: DEMO.targetVersion,
  created: begun.at - 5 * MINUTE,
  ...more,
})

/** The upgrade that is there when a scenario starts. @param age how long it has been going on, by its own clock */
export const upgradeTo = (seed: string, begun: Beginning, age: number, more: Partial<Upgrade> = {}): Upgrade => ({
  uid: stableUuid(`upgrade:${seed}`),
  version: DEMO.currentVersion,
  targetVersion: DEMO.targetVersion,
  begun: earlier(begun, age),
  ...more,
})

/** An upgrade that the checks built into it stopped, after 24 seconds of running. */
export const failedUpgrade = (seed: string, begun: Beginning): Upgrade =>
  upgradeTo(seed, begun, 20 * MINUTE, {
    stands: { after: 84 * SECOND, phase: 'Failed', failedSteps: 2 },
    bareItems: true,
  })
