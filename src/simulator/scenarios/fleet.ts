import { DEMO } from '../state/demo-values.js'
import { stableHex, stableUuid } from '../state/stable-ids.js'
import type { Intercept, Scenario } from './scenario.js'

/** A project and who may call it. Projects with the same credentials belong to one account. */
export interface FleetProject {
  readonly id: string
  readonly region: string
  /** the prefix of the environment variables that hold its credentials; null: those of the demo */
  readonly credentials: string | null
  /** responds in place of the API gateway to every request about the project */
  readonly atGateway?: Intercept
}

/** A cluster of a fleet, with what the clusters file says about it. */
export interface FleetCluster {
  readonly name: string
  readonly id: string
  readonly project: FleetProject
  /** the scenario that it shows, or its name */
  readonly scenario: string | Scenario
  readonly stage?: string
  /** a duration, such as `24h` */
  readonly soak?: string
}

/** Many clusters in one simulator. */
export interface Fleet {
  /** one line for the list of scenarios */
  readonly description: string
  /** how many clusters it has by default */
  readonly size: number
  /** the clusters; those after the named ones of the fleet are healthy */
  readonly clusters: (size: number) => readonly FleetCluster[]
}

export type FleetTable = Readonly<Record<string, Fleet>>

/** The project of the scenarios with a single cluster. */
export const DEMO_PROJECT: FleetProject = { id: DEMO.projectId, region: DEMO.region, credentials: null }

/** A project with an id of CCE's format that depends on its name alone. */
export const fleetProject = (
  name: string,
  region: string,
  credentials: string | null,
  atGateway?: Intercept,
): FleetProject => ({
  id: stableHex(`project:${name}`, 32),
  region,
  credentials,
  ...(atGateway && { atGateway }),
})

/** A cluster with an id of CCE's format that depends on its name alone. */
export const fleetCluster = (
  name: string,
  project: FleetProject,
  scenario: string | Scenario,
  { stage, soak }: { readonly stage?: string; readonly soak?: string } = {},
): FleetCluster => ({
  name,
  id: stableUuid(`cluster:${name}`),
  project,
  scenario,
  ...(stage !== undefined && { stage }),
  ...(soak !== undefined && { soak }),
})
