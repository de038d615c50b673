import { throttled } from '../server/responses.js'
import { HOUR, SECOND } from '../state/clock.js'
import { DEMO } from '../state/demo-values.js'
import { upgradedAgo } from './cluster-facts.js'
import { DEMO_PROJECT, type Fleet, type FleetCluster, type FleetTable, fleetCluster, fleetProject } from './fleet.js'
import type { Intercept } from './scenario.js'

/** How many clusters a project can have unless its owner asks for more (CCE: Notes and Constraints). */
const PROJECT_SIZE = 50

/** The cluster that the scenarios with a single cluster have. */
const first = (scenario: FleetCluster['scenario']): FleetCluster => ({
  name: 'prod',
  id: DEMO.clusterId,
  project: DEMO_PROJECT,
  scenario,
})

/** Healthy clusters in projects of one account. @param start the number of the first of them, from 0 */
const healthy = (start: number, end: number): FleetCluster[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => {
    const number = start + index
    const part = Math.floor(number / PROJECT_SIZE)
    const project = part === 0 ? DEMO_PROJECT : fleetProject(`healthy-${part}`, DEMO.region, null)
    return fleetCluster(`cluster-${String(number + 1).padStart(3, '0')}`, project, 'ready')
  })

/** A fleet with these clusters, followed by as many healthy ones as it takes. */
const fleet = (description: string, size: number, named: () => readonly FleetCluster[] = () => []): Fleet => ({
  description,
  size,
  clusters: (wanted) => {
    const some = named().slice(0, wanted)
    return [...some, ...healthy(some.length, wanted)]
  },
})

/** The project's requests are throttled for a while from the first one on, as after somebody else has used up what CCE accepts. */
const usedUpFor = (duration: number): Intercept => {
  let since: number | undefined
  return ({ now, number, requestId }) => {
    since ??= now
    const left = since + duration - now
    // CCE sent the header in 8 of 1,700 such responses, always with a fraction.
    return left > 0 ? throttled(requestId, number % 200 === 0 ? (left / SECOND).toFixed(3) : undefined) : null
  }
}

const PROD = fleetProject('prod', 'cn-east-3', 'PROD')
const EUROPE = fleetProject('europe', 'eu-west-101', 'EUROPE')

/** Scenarios with many clusters, by name. */
export const FLEETS: ReadonlyMap<string, Fleet> = new Map(
  Object.entries({
    fleet: fleet('8 clusters of three accounts and regions, with every verdict', 8, () => [
      first('ready'),
      fleetCluster('staging', DEMO_PROJECT, 'warnings'),
      fleetCluster('shop', PROD, 'blocked'),
      fleetCluster('payment', PROD, 'exception-warning'),
      fleetCluster('search', PROD, 'exception-warning'),
      fleetCluster('europe', EUROPE, 'expired'),
      fleetCluster('europe-upgraded', EUROPE, 'already-upgraded'),
      fleetCluster('europe-hibernated', EUROPE, 'cluster-hibernated'),
    ]),
    'fleet-healthy': fleet('30 clusters of one account whose checks all passed; --size changes their number', 30),
    'fleet-forbidden': fleet('5 clusters, one of which the caller may not read', 5, () => [
      first('ready'),
      fleetCluster('forbidden', DEMO_PROJECT, 'forbidden'),
    ]),
    'fleet-hung': fleet('5 clusters, one of which never gets a response', 5, () => [
      first('ready'),
      fleetCluster('hung', DEMO_PROJECT, 'hung'),
    ]),
    'fleet-throttled': fleet('8 clusters in two projects, one of which is throttled for three seconds', 8, () => {
      const busy = fleetProject('busy', DEMO.region, null, usedUpFor(3 * SECOND))
      return [first('ready'), ...['busy-1', 'busy-2', 'busy-3'].map((name) => fleetCluster(name, busy, 'ready'))]
    }),
    'fleet-stages': fleet(
      '5 clusters in three stages; the second stage has run the target for less than its soak',
      5,
      () => [
        fleetCluster('canary', DEMO_PROJECT, upgradedAgo(26 * HOUR), { stage: 'canary', soak: '24h' }),
        fleetCluster('staging-1', DEMO_PROJECT, upgradedAgo(26 * HOUR), { stage: 'staging', soak: '24h' }),
        fleetCluster('staging-2', DEMO_PROJECT, upgradedAgo(3 * HOUR), { stage: 'staging', soak: '24h' }),
        { ...first('ready'), stage: 'prod' },
        fleetCluster('shop', DEMO_PROJECT, 'warnings', { stage: 'prod' }),
      ],
    ),
    'fleet-upgraded': fleet('6 clusters that all run the target and were upgraded weeks ago', 6, () =>
      [40, 35, 30, 25, 20, 15].map((days, index) =>
        index === 0
          ? first(upgradedAgo(days * 24 * HOUR))
          : fleetCluster(`upgraded-${index + 1}`, DEMO_PROJECT, upgradedAgo(days * 24 * HOUR)),
      ),
    ),
    'fleet-hostile': fleet('4 clusters, one of whose responses contain workflow commands and markup', 4, () => [
      first('ready'),
      fleetCluster('hostile', DEMO_PROJECT, 'hostile'),
    ]),
  } satisfies FleetTable),
)
