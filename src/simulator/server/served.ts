import type { IdentityOperation } from '../identity/routes.js'
import type { TrustOptions } from '../identity/trust.js'
import { DEMO_PROJECT, type FleetCluster, type FleetProject } from '../scenarios/fleet.js'
import { FLEETS } from '../scenarios/fleets.js'
import { SCENARIOS } from '../scenarios/index.js'
import type { Scenario } from '../scenarios/scenario.js'
import { type ClusterState, initialState, type ProjectClusters } from '../state/cluster-state.js'
import { DEMO } from '../state/demo-values.js'
import { type Account, accountOf, type DemoCredentials, demoAccount } from './accounts.js'
import type { Operation } from './routes.js'

/** What a simulator serves. */
export interface ServedOptions extends DemoCredentials {
  /** a name in {@link SCENARIOS}, or in {@link FLEETS} for many clusters */
  readonly scenario: string
  /** clusters in place of those of the scenario */
  readonly fleet?: readonly FleetCluster[]
  /** how many clusters a fleet of {@link FLEETS} has; healthy ones are left out or added */
  readonly size?: number
  /** how many times faster than the clock a started task advances; 1 by default */
  readonly speed?: number
  /** id of the project of a single cluster */
  readonly projectId?: string
  /** id of a single cluster */
  readonly clusterId?: string
  /** whose ID tokens the accounts trust; replaces what the scenario says */
  readonly trust?: TrustOptions
}

/** Counts requests. */
export interface RequestCounter {
  /** @returns how many requests there have been, and how many of this operation, from 1 */
  count(operation: Operation | null): { readonly number: number; readonly nth: number }
}

/** Where a request arrives: at a cluster with its scenario, or at CCE as a whole. */
export interface Destination extends RequestCounter {
  readonly scenario: Partial<Scenario>
  /** @returns how many calls of this operation of the token issuer, STS or IAM there have been, from 1 */
  countIdentity(operation: IdentityOperation): number
}

interface ServedCluster extends Destination {
  readonly cluster: FleetCluster
  /** builds the state on first use */
  readonly stateAt: (now: number) => ClusterState
}

/** A project, its clusters, and who may call it. */
export interface ServedProject extends RequestCounter {
  readonly project: FleetProject
  readonly account: Account
  readonly statesAt: (now: number) => ProjectClusters
}

/** The clusters of a simulator with their projects and accounts. */
export interface Served {
  readonly clusters: readonly FleetCluster[]
  /** whose ID tokens the accounts trust, and what the tokens of the issuer say */
  readonly trust: TrustOptions
  readonly accounts: readonly Account[]
  readonly projects: ReadonlyMap<string, ServedProject>
  /** @param clusterId the cluster that a request is about, if any; a single cluster gets every request */
  destinationOf(clusterId: string | null): Destination
}

/** @throws Error for an unknown scenario */
export function serve(options: ServedOptions): Served {
  const clusters = clustersOf(options)
  const served = clusters.map((cluster) => serveCluster(cluster, clusters.length > 1, options))
  const trust: TrustOptions = { ...SCENARIOS.get(options.scenario)?.trust, ...options.trust }
  const prefixes = new Set(clusters.map(({ project }) => project.credentials))
  const accounts = new Map(
    [...prefixes].map((prefix) => [prefix, prefix === null ? demoAccount(options, trust) : accountOf(prefix, trust)]),
  )
  const projects = new Map<string, ServedProject>()
  for (const { project } of clusters) {
    const account = accounts.get(project.credentials)
    const [first, ...others] = served.filter(({ cluster }) => cluster.project.id === project.id)
    if (!account || !first || projects.has(project.id)) continue
    const statesAt = (now: number): ProjectClusters => [
      first.stateAt(now),
      ...others.map(({ stateAt }) => stateAt(now)),
    ]
    projects.set(project.id, { project, account, statesAt, ...counter() })
  }
  const byId = new Map(served.map((one) => [one.cluster.id, one]))
  const [only] = served
  const general: Destination = { scenario: {}, ...counter(), ...identityCounter() }
  return {
    clusters,
    trust,
    accounts: [...accounts.values()],
    projects,
    destinationOf: (clusterId) => (only && served.length === 1 ? only : (byId.get(clusterId ?? '') ?? general)),
  }
}

function clustersOf({ scenario, fleet, size, projectId, clusterId }: ServedOptions): readonly FleetCluster[] {
  if (fleet) return fleet
  const named = FLEETS.get(scenario)
  if (named) return named.clusters(size ?? named.size)
  const project = projectId === undefined ? DEMO_PROJECT : { ...DEMO_PROJECT, id: projectId }
  return [{ name: 'prod', id: clusterId ?? DEMO.clusterId, project, scenario }]
}

function serveCluster(cluster: FleetCluster, inFleet: boolean, { speed = 1 }: ServedOptions): ServedCluster {
  const { name, id, project } = cluster
  const scenario = typeof cluster.scenario === 'string' ? scenarioOf(cluster.scenario) : cluster.scenario
  const seed = inFleet || typeof cluster.scenario !== 'string' ? `${name}:${id}` : cluster.scenario
  let state: ClusterState | undefined
  return {
    cluster,
    scenario,
    stateAt: (now) => {
      const clock = { startedAt: now, speed }
      const ids = { projectId: project.id, clusterId: id, name, seed }
      state ??= initialState(ids, clock, scenario.cluster?.(seed, id, clock) ?? {})
      return state
    },
    ...counter(),
    ...identityCounter(),
  }
}

function scenarioOf(name: string): Scenario {
  const scenario = SCENARIOS.get(name)
  if (!scenario)
    throw new Error(`There is no scenario "${name}". There are: ${[...SCENARIOS.keys(), ...FLEETS.keys()].join(', ')}`)
  return scenario
}

function counter(): RequestCounter {
  const counts = new Map<Operation | null, number>()
  let number = 0
  return {
    count: (operation) => {
      const nth = (counts.get(operation) ?? 0) + 1
      counts.set(operation, nth)
      number++
      return { number, nth }
    },
  }
}

function identityCounter(): Pick<Destination, 'countIdentity'> {
  const counts = new Map<IdentityOperation, number>()
  return {
    countIdentity: (operation) => {
      const nth = (counts.get(operation) ?? 0) + 1
      counts.set(operation, nth)
      return nth
    },
  }
}
