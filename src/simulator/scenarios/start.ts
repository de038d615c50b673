import { type AddonDraft, addonChecks, risk } from '../state/addon-tasks.js'
import { CLUSTER_ITEMS, failure, itemSection, withChanges } from '../state/check-items.js'
import { type PrecheckDraft, precheck, precheckUidOf } from '../state/precheck-tasks.js'
import { startedPrecheck } from '../state/started-prechecks.js'
import { type Beginning, earlier, later } from '../state/timeline.js'
import { SECOND } from '../state/timestamps.js'
import { COREDNS_RISKS } from './blocked.js'
import { workflowTo } from './parts.js'
import { type Content, type Outcomes, type ScenarioTable, STARTING, WAITING } from './scenario.js'
import { RISKS } from './seen.js'

const OTHER_TARGET = 'v1.30.10-r2'

const BLOCKING: PrecheckDraft = {
  cluster: itemSection(
    withChanges(CLUSTER_ITEMS, {
      NodePoolCheck: failure('the node pool prod-pool-a is being scaled'),
    }),
  ),
}

const BLOCKED: Outcomes = {
  precheck: BLOCKING,
  addons: [{ template: 'coredns', risks: COREDNS_RISKS }],
}

const MODIFIED: AddonDraft = {
  template: 'nginx-ingress',
  risks: [risk('AddonStatus', 'Warning'), risk('K8sResourceModified', 'Warning', 'configmap has been modified')],
}

const WARNED: Outcomes = {
  precheck: { cluster: itemSection(withChanges(CLUSTER_ITEMS, RISKS)) },
  addons: [MODIFIED],
}

/** A check that began some seconds ago, with the workflow that it belongs to. */
function running(
  seed: string,
  clusterId: string,
  begun: Beginning,
  { seconds, fate }: { seconds: number; fate?: Parameters<typeof startedPrecheck>[3] },
): Required<Pick<Content, 'prechecks' | 'workflows'>> {
  const uid = precheckUidOf(seed)
  return {
    prechecks: [startedPrecheck(uid, earlier(begun, seconds * SECOND), { clusterId }, fate)],
    workflows: [workflowTo(seed, begun, { precheckUid: uid })],
  }
}

const finished = (
  seed: string,
  clusterId: string,
  begun: Beginning,
  { precheck: draft, addons }: Outcomes,
): Content => ({
  prechecks: [precheck(seed, clusterId, draft)],
  addonChecks: addonChecks(seed, ...(addons ?? [])),
  workflows: [workflowTo(seed, begun, { precheckUid: precheckUidOf(seed) })],
})

/** Nothing there yet: what is started decides. */
const FRESH: ScenarioTable = {
  'fresh-cluster': {
    title: 'nothing was ever checked or backed up; what is started passes',
    inputs: STARTING,
    content: () => ({ backupAge: null }),
  },
  'fresh-blocked': {
    title: 'nothing was ever checked; what is started finds a fatal exception',
    inputs: STARTING,
    content: () => ({ outcomes: BLOCKED }),
  },
  'fresh-warnings': {
    title: 'nothing was ever checked; what is started finds risks that a person may confirm',
    inputs: STARTING,
    content: () => ({ outcomes: WARNED }),
  },
}

/** Something there already. */
const JOINED: ScenarioTable = {
  'start-join-running': {
    title: 'a check for this target has been running for 20 s; it passes after 40 more',
    inputs: { ...WAITING, start: 'if-needed' },
    content: (seed, clusterId, begun) => running(seed, clusterId, begun, { seconds: 20 }),
  },
  'start-join-workflow': {
    title: 'an unfinished workflow for this target, in which nothing was checked yet',
    inputs: STARTING,
    content: (seed, _, begun) => ({ workflows: [workflowTo(seed, begun)] }),
  },
  'start-other-workflow': {
    title: 'an unfinished workflow for another target, which is somebody else’s',
    inputs: STARTING,
    content: (seed, _, begun) => ({ workflows: [workflowTo(seed, begun, { targetVersion: OTHER_TARGET })] }),
  },
  'start-fresh-passing': {
    title: 'fresh results that passed, so that nothing needs to be started',
    inputs: STARTING,
    content: (seed, clusterId, begun) => finished(seed, clusterId, begun, {}),
  },
  'start-fresh-blocked': {
    title: 'fresh results that block; what is started now passes',
    inputs: STARTING,
    content: (seed, clusterId, begun) => finished(seed, clusterId, begun, BLOCKED),
  },
}

/** Checks that do not end as they should. */
const STRAYING: ScenarioTable = {
  'task-vanishes': {
    title: 'the check that is running is gone after 30 s',
    inputs: WAITING,
    content: (seed, clusterId, begun) =>
      running(seed, clusterId, begun, { seconds: 0, fate: { kind: 'vanishes', after: 30 * SECOND } }),
  },
  'task-replaced': {
    title: 'after 30 s the running check breaks off, and a newer one takes its place',
    inputs: WAITING,
    content: (seed, clusterId, begun) => {
      const fate = { kind: 'errs', after: 30 * SECOND } as const
      const { prechecks, workflows } = running(seed, clusterId, begun, { seconds: 0, fate })
      const next = startedPrecheck(precheckUidOf(`${seed}:newer`), later(begun, 30 * SECOND), { clusterId })
      return { prechecks: [...prechecks, next], workflows }
    },
  },
  'turns-error': {
    title: 'the running check breaks down after 30 s',
    inputs: WAITING,
    content: (seed, clusterId, begun) =>
      running(seed, clusterId, begun, { seconds: 0, fate: { kind: 'errs', after: 30 * SECOND } }),
  },
}

/** Situations in which a check is started or under way, and goes on by the clock. */
export const START: ScenarioTable = { ...FRESH, ...JOINED, ...STRAYING }
