import { clustersFileOf, FLEETS, SCENARIOS } from '../../src/simulator/server/simulator.js'
import type { FakeGitHubOptions } from '../support/github/server.js'
import type { StepEvent } from '../support/runner/environment.js'
import { EVENT_REPOSITORY, mergeGroup, pullRequest, push, workflowDispatch } from '../support/runner/events.js'

export const TOKEN = 'ghs_a-token-of-this-run'
const HEAD = 'a'.repeat(40)
const TIP = 'b'.repeat(40)
const POLICY = '.github/cce-upgrade-policy.yml'

/** When every run starts. */
export const START = Date.parse('2026-01-15T12:00:00Z')

/** One run of the gate without a fault: what the cluster looks like, how the gate is asked, and by which event. */
export interface Situation {
  readonly name: string
  readonly scenario: string
  readonly inputs: Readonly<Record<string, string>>
  readonly event: StepEvent
  readonly github: FakeGitHubOptions
  /** how many clusters the simulator serves; null for a scenario with one */
  readonly size: number | null
  /** files of the workspace by path */
  readonly workspace: Readonly<Record<string, string>>
}

interface Draft extends Partial<Omit<Situation, 'name' | 'scenario'>> {
  readonly policy?: string
}

const situation = (name: string, scenario: string, { policy, ...more }: Draft = {}): Situation => ({
  name,
  scenario,
  event: workflowDispatch(),
  size: null,
  workspace: policy === undefined || more.event !== undefined ? {} : { [POLICY]: policy },
  ...more,
  inputs: { ...SCENARIOS.get(scenario)?.inputs, ...more.inputs },
  github: {
    token: TOKEN,
    repository: EVENT_REPOSITORY,
    checked: false,
    branches: { main: TIP },
    commits: { [TIP]: policy === undefined ? {} : { [POLICY]: policy }, [HEAD]: {} },
    pulls: [{ number: 42, headSha: HEAD, baseRef: 'main' }],
    compare: { [`${TIP}...${HEAD}`]: ['clusters/prod/main.tf'] },
    ...more.github,
  },
})

/** Scenarios whose size makes a run slow, and those that are lasting faults themselves. */
const LEFT_OUT: readonly string[] = [
  'big',
  'oversized',
  'hung',
  'slow-body',
  'redirect',
  'broken-json',
  'html',
  'truncated',
  'reset',
  'unavailable',
  'throttled-forever',
  'throttled-long',
  'no-balance',
  'not-published',
  'hostile-target',
  'hostile-error',
  'hostile-id-token',
  'forbidden',
]

const FROM_SIMULATOR = [...SCENARIOS.keys()]
  .filter((name) => !LEFT_OUT.includes(name))
  .map((name) => situation(name, name))

const waits = { 'poll-interval': '5s', 'wait-timeout': '3m' }
const both = { checks: 'precheck, addons' }
const STARTS = [
  'ready',
  'warnings',
  'blocked',
  'expired',
  'empty',
  'start-fresh-blocked',
  'start-fresh-passing',
].flatMap((scenario) =>
  (['never', 'if-needed', 'always'] as const).map((start) =>
    situation(`${scenario}, start ${start}`, scenario, { inputs: { ...both, ...waits, start } }),
  ),
)

const pull = pullRequest({ number: 42, baseSha: TIP, headSha: HEAD, baseRef: 'main', changedFiles: 1 })
const group = mergeGroup({ baseSha: TIP, headSha: HEAD })
const everywhere = { comment: 'always', 'commit-status': 'true', 'check-run': 'true' }
const STRICT = 'version: 1\nfail-on: warning\n'
const WAIVING = `version: 1\nfail-on: warning\nwaivers:\n  - name: "*"\n    reason: CHG-1\n    owner: "@org/platform"\n    expires: 2026-02-10\n`
const RAISING = 'version: 1\nrules:\n  - match: { kind: Risk }\n    decision: block\n    reason: not now\n'

const MANIFEST = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: { name: web }\n'
const MANIFEST_DIFF = `@@ -0,0 +1,3 @@\n${MANIFEST.trimEnd().replaceAll(/^/gm, '+')}`

const ON_GITHUB = [
  situation('pull request with a removed API, published everywhere', 'ready', {
    event: pull,
    inputs: { checks: 'precheck, manifests', ...everywhere },
    workspace: { 'apps/web.yaml': MANIFEST, '.git/HEAD': `${HEAD}\n` },
    github: {
      token: TOKEN,
      pullFiles: { 42: [{ filename: 'apps/web.yaml', patch: MANIFEST_DIFF }] },
      compare: { [`${TIP}...${HEAD}`]: ['apps/web.yaml'] },
    },
  }),
  situation('pull request, published everywhere', 'ready', { event: pull, inputs: everywhere }),
  situation('pull request that blocks, published everywhere', 'blocked', { event: pull, inputs: everywhere }),
  situation('pull request with a strict base policy', 'warnings', { event: pull, policy: STRICT }),
  situation('pull request with a base policy that waives', 'warnings', { event: pull, policy: WAIVING }),
  situation('pull request with a base policy that raises', 'warnings', { event: pull, policy: RAISING }),
  situation('pull request that changes matching paths', 'blocked', {
    event: pull,
    inputs: { paths: 'clusters/**', ...everywhere },
  }),
  situation('pull request that changes other paths', 'blocked', {
    event: pull,
    inputs: { paths: 'docs/**', ...everywhere },
  }),
  situation('pull request of a fork without credentials', 'ready', {
    event: pullRequest({ number: 42, headSha: HEAD, fork: true }),
    inputs: { 'access-key': '', 'secret-key': '', 'no-access': 'skip' },
  }),
  situation('merge group with a strict base policy', 'warnings', { event: group, policy: STRICT }),
  situation('merge group that changes other paths', 'blocked', {
    event: group,
    inputs: { paths: 'docs/**', 'commit-status': 'true' },
  }),
  situation('merge group that changes matching paths', 'ready', {
    event: group,
    inputs: { paths: 'clusters/**', 'commit-status': 'true' },
  }),
  situation('push with commit status', 'warnings', {
    event: push({ after: HEAD }),
    inputs: { 'commit-status': 'true', 'check-run': 'true' },
  }),
  situation('workspace policy that raises', 'warnings', { policy: RAISING }),
  situation('fail-on none', 'blocked', { inputs: { 'fail-on': 'none' } }),
  situation('fail-on any', 'warnings', { inputs: { 'fail-on': 'any' } }),
  situation('wrong settings', 'ready', { inputs: { 'fail-on': 'sometimes' } }),
  situation('without waiting', 'running-then-done', { inputs: { 'wait-timeout': '0s' } }),
  situation('confirmed after an upgrade', 'upgrade-done', { inputs: { checks: 'precheck, upgrade, postcheck' } }),
]

const READINESS = 'version: 1\nreadiness: { backup: 24h, end-of-service: 90d, target-offered: true }\n'

const WITH_READINESS = ['ready', 'backup-old', 'several-hops', 'upgrade-autoscaled', 'nodes-left-behind'].map(
  (scenario) =>
    situation(`readiness in the policy, ${scenario}`, scenario, { policy: READINESS, inputs: { region: 'eu-de' } }),
)

const PDB = 'deploy/pdb.yaml'
const pdb = (version: string): string =>
  `apiVersion: policy/${version}\nkind: PodDisruptionBudget\nmetadata:\n  name: web\n`

/** Manifests beside a pre-upgrade check: in the checkout, and for a pull request also on the base branch. */
const WITH_MANIFESTS = [
  ...['removed-apis-called', 'removed-apis-not-called', 'removed-apis-stored'].flatMap((scenario) =>
    ['v1', 'v1beta1'].map((version) =>
      situation(`${scenario}, with a manifest of policy/${version}`, scenario, {
        inputs: { checks: 'precheck, manifests' },
        workspace: { '.git/HEAD': `${HEAD}\n`, [PDB]: pdb(version) },
      }),
    ),
  ),
  situation('pull request that replaces a removed API which is called', 'removed-apis-called', {
    event: pull,
    inputs: { checks: 'precheck, manifests' },
    workspace: { '.git/HEAD': `${HEAD}\n`, [PDB]: pdb('v1') },
    github: {
      token: TOKEN,
      commits: { [TIP]: { [PDB]: pdb('v1beta1') }, [HEAD]: { [PDB]: pdb('v1') } },
      compare: { [`${TIP}...${HEAD}`]: [PDB] },
    },
  }),
]

const CLUSTERS = '.github/cce-clusters.yml'

/** Several clusters of a clusters file, in the workspace or, for a pull request, on its base branch. */
function fleet(name: string, scenario: string, size: number, { event, ...more }: Draft = {}): Situation {
  const files = { [CLUSTERS]: clustersFileOf(FLEETS.get(scenario)?.clusters(size) ?? []) }
  const inputs = { checks: 'precheck', 'cluster-id': '', ...more.inputs }
  const plain = situation(name, scenario, { ...more, inputs })
  return event === undefined
    ? { ...plain, size, workspace: files }
    : { ...plain, size, event, github: { ...plain.github, commits: { [TIP]: files, [HEAD]: files } } }
}

const FLEET_SITUATIONS = [
  fleet('clusters that are all ready', 'fleet-healthy', 3, { inputs: both }),
  fleet('clusters in stages', 'fleet-stages', 5),
  fleet('clusters of a pull request, published everywhere', 'fleet-healthy', 2, { event: pull, inputs: everywhere }),
]

/** Situations that are answered, but are too slow for the matrix, or too much like others. */
export const ONLY_COMPARED: readonly Situation[] = ['big', 'hostile-target'].map((scenario) =>
  situation(scenario, scenario),
)

/** Every situation of the matrix. */
export const SITUATIONS: readonly Situation[] = [
  ...FROM_SIMULATOR,
  ...STARTS,
  ...ON_GITHUB,
  ...WITH_READINESS,
  ...WITH_MANIFESTS,
  ...FLEET_SITUATIONS,
]
