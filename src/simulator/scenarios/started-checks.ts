import { type ApiResponse, serviceError, throttled } from '../server/responses.js'
import type { Operation } from '../server/routes.js'
import { addonChecks } from '../state/addon-checks.js'
import { CLUSTER_ITEMS, failure, itemSection, withChanges } from '../state/check-items.js'
import { SECOND, startedEarlier, type TaskClock } from '../state/clock.js'
import type { ClusterSetup, StartedResults } from '../state/cluster-state.js'
import { precheck, precheckUidOf } from '../state/prechecks.js'
import { type Interruption, precheckByClock } from '../state/unfinished-prechecks.js'
import { openWorkflow } from '../state/workflows.js'
import { CONFIRMABLE_RISKS, COREDNS_RISKS, MODIFIED_RESOURCE_RISKS } from './sample-risks.js'
import { type Call, type Intercept, type Scenario, type ScenarioTable, STARTING, WAITING } from './scenario.js'

/** A fatal exception and a blocking add-on risk. */
const BLOCKING: StartedResults = {
  precheck: {
    cluster: itemSection(
      withChanges(CLUSTER_ITEMS, { NodePoolCheck: failure('the node pool prod-pool-a is being scaled') }),
    ),
  },
  addons: [{ template: 'coredns', risks: COREDNS_RISKS }],
}

const WARNING: StartedResults = {
  precheck: { cluster: itemSection(withChanges(CLUSTER_ITEMS, CONFIRMABLE_RISKS)) },
  addons: [{ template: 'nginx-ingress', risks: MODIFIED_RESOURCE_RISKS }],
}

/** Nothing has been checked before; what the gate starts decides. */
const NEVER_CHECKED: ScenarioTable = {
  'fresh-cluster': {
    description: 'the cluster was never checked or backed up; the checks that are started pass',
    inputs: STARTING,
    cluster: () => ({ backupAge: null }),
  },
  'fresh-blocked': {
    description: 'the cluster was never checked; the checks that are started find a fatal exception',
    inputs: STARTING,
    cluster: () => ({ startedResults: BLOCKING }),
  },
  'fresh-warnings': {
    description: 'the cluster was never checked; the checks that are started find risks that you can confirm',
    inputs: STARTING,
    cluster: () => ({ startedResults: WARNING }),
  },
}

/** A check that has been running for some time, and its workflow. */
function runningCheck(
  seed: string,
  clusterId: string,
  clock: TaskClock,
  { seconds, interruption }: { readonly seconds: number; readonly interruption?: Interruption },
): Required<Pick<ClusterSetup, 'prechecks' | 'workflows'>> {
  const uid = precheckUidOf(seed)
  return {
    prechecks: [precheckByClock(uid, startedEarlier(clock, seconds * SECOND), { clusterId }, interruption)],
    workflows: [openWorkflow(seed, clock, { precheckUid: uid })],
  }
}

const finishedChecks = (description: string, results: StartedResults): Scenario => ({
  description,
  inputs: STARTING,
  cluster: (seed, clusterId, clock) => ({
    prechecks: [precheck(seed, clusterId, results.precheck)],
    addonChecks: addonChecks(seed, ...(results.addons ?? [])),
    workflows: [openWorkflow(seed, clock, { precheckUid: precheckUidOf(seed) })],
  }),
})

/** The cluster already has a result, a running check or a workflow. */
const ALREADY_THERE: ScenarioTable = {
  'start-join-running': {
    description: 'a check for this target has been running for 20 s; it passes after 40 more',
    inputs: { ...WAITING, start: 'if-needed' },
    cluster: (seed, clusterId, clock) => runningCheck(seed, clusterId, clock, { seconds: 20 }),
  },
  'start-join-workflow': {
    description: 'an unfinished workflow for this target, without any check so far',
    inputs: STARTING,
    cluster: (seed, _, clock) => ({ workflows: [openWorkflow(seed, clock)] }),
  },
  'start-end-workflow': {
    description:
      'the cluster was never checked; the gate ends the workflow that it opened, so that terraform apply can open its own',
    inputs: { ...STARTING, checks: 'precheck', 'end-workflow': 'true' },
  },
  'start-other-workflow': {
    description: 'an unfinished workflow for another target, which belongs to someone else',
    inputs: STARTING,
    cluster: (seed, _, clock) => ({ workflows: [openWorkflow(seed, clock, { targetVersion: 'v1.30.10-r2' })] }),
  },
  'start-fresh-passing': finishedChecks('current results that passed, so that no check needs to be started', {}),
  'start-fresh-blocked': finishedChecks('current results that block; a check that is started now passes', BLOCKING),
}

const runningThen = (seed: string, clusterId: string, clock: TaskClock, kind: Interruption['kind']) =>
  runningCheck(seed, clusterId, clock, { seconds: 0, interruption: { kind, after: 30 * SECOND } })

/** Checks that do not end as expected. */
const INTERRUPTED: ScenarioTable = {
  'task-vanishes': {
    description: 'the running check disappears after 30 s',
    inputs: WAITING,
    cluster: (seed, clusterId, clock) => runningThen(seed, clusterId, clock, 'vanishes'),
  },
  'task-replaced': {
    description: 'after 30 s the running check breaks down, and a newer one replaces it',
    inputs: WAITING,
    cluster: (seed, clusterId, clock) => {
      const { prechecks, workflows } = runningThen(seed, clusterId, clock, 'errs')
      const later = startedEarlier(clock, -30 * SECOND)
      const newer = precheckByClock(precheckUidOf(`${seed}:newer`), later, { clusterId })
      return { prechecks: [...prechecks, newer], workflows }
    },
  },
  'turns-error': {
    description: 'the running check breaks down after 30 s',
    inputs: WAITING,
    cluster: (seed, clusterId, clock) => runningThen(seed, clusterId, clock, 'errs'),
  },
}

const STARTS: readonly (Operation | null)[] = ['CreatePreCheck', 'BatchCreateAddonPrecheck', 'CreatePostCheck']

/** What a proxy sends when a request does not arrive in time. */
const REQUEST_TIMEOUT: ApiResponse = {
  form: 'text',
  status: 408,
  text: '<html><body><h1>408 Request Time-out</h1>\nYour browser didn’t send a complete request in time.\n</body></html>\n',
  headers: { 'Content-Type': 'text/html', Connection: 'close' },
}

/** Resets the connection of the first start of each kind of check. */
const resetFirstStart = ({ operation, nth }: Call): ApiResponse | null =>
  STARTS.includes(operation) && nth === 1 ? { form: 'reset' } : null

const refused = (description: string, intercept: Intercept): Scenario => ({
  description,
  inputs: STARTING,
  atService: intercept,
})

/** Checks that cannot be started, and starts whose response is lost. */
const NOT_STARTED: ScenarioTable = {
  'target-not-offered': {
    description: 'CCE offers other versions than the target',
    inputs: STARTING,
    cluster: () => ({ offered: ['v1.29.13-r2', 'v1.30.10-r2'] }),
  },
  'nothing-offered': {
    description: 'CCE offers no version at all',
    inputs: STARTING,
    cluster: () => ({ offered: [] }),
  },
  'start-forbidden': refused('the caller may read but not start anything', ({ method }) =>
    method === 'GET' ? null : serviceError('forbidden', 'Policy does not allow cce:cluster:upgrade to be performed.'),
  ),
  'start-conflict': refused('another operation on the cluster prevents every start', ({ method }) =>
    method === 'GET' ? null : serviceError('exists', 'another operation on the cluster has not finished'),
  ),
  'start-throttled': refused('too many tasks are running to start another check', ({ operation }) =>
    STARTS.includes(operation) ? serviceError('too-many-tasks', 'the project has too many running tasks') : null,
  ),
  'start-throttled-once': {
    description: 'the first start of each check is refused with 429 and a Retry-After of one second',
    inputs: STARTING,
    atGateway: ({ operation, nth, requestId }) =>
      STARTS.includes(operation) && nth === 1 ? throttled(requestId, '1') : null,
  },
  'start-timeout-once': {
    description: 'a proxy answers the first start of each check with 408, so that CCE never receives it',
    inputs: STARTING,
    atGateway: ({ operation, nth }) => (STARTS.includes(operation) && nth === 1 ? REQUEST_TIMEOUT : null),
  },
  'poll-timeout-once': {
    description: 'a proxy answers one read of the running check with 408',
    inputs: { ...STARTING, checks: 'precheck' },
    atGateway: ({ operation, nth }) => (operation === 'ShowPreCheck' && nth === 2 ? REQUEST_TIMEOUT : null),
  },
  'cancel-refused': {
    description: 'the checks that are started pass, but CCE refuses to cancel their workflow',
    inputs: { ...STARTING, 'end-workflow': 'true' },
    atService: ({ operation }) =>
      operation === 'UpgradeWorkFlowUpdate'
        ? serviceError('wrong-state', 'the upgrade workflow has a task that is under way')
        : null,
  },
  'post-reset-before': refused('the connection of the first start is reset before CCE carries it out', resetFirstStart),
  'post-reset-after': {
    description: 'the connection of the first start is reset after CCE carried it out',
    inputs: STARTING,
    atResponse: resetFirstStart,
  },
}

/** Checks that the gate starts or finds running, and that advance with the clock. */
export const STARTED_CHECKS: ScenarioTable = { ...NEVER_CHECKED, ...ALREADY_THERE, ...INTERRUPTED, ...NOT_STARTED }
