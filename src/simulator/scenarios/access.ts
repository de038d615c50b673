import { accountOf } from '../server/accounts.js'
import { DEMO } from '../state/demo-values.js'
import { environmentOf } from './clusters-file.js'
import type { FleetCluster } from './fleet.js'
import { FLEETS } from './fleets.js'
import { SCENARIOS } from './index.js'

/** How the gate gets to the clusters of a simulator. */
export interface Access {
  /** the inputs of the action */
  readonly inputs: Readonly<Record<string, string>>
  /** the environment variables, as the runner or a shell sets them */
  readonly environment: Readonly<Record<string, string>>
}

/** Where temporary keys come from: STS, or IAM for a region without STS. */
export type KeylessWay = 'sts' | 'iam'

/** A region of CCE that has no STS. */
const WITHOUT_STS = 'eu-west-101'

/** @param keyless null: with permanent keys */
export function accessOf(url: string, clusters: readonly FleetCluster[], keyless: KeylessWay | null): Access {
  const endpoint = { endpoint: url }
  if (keyless === null) return { inputs: endpoint, environment: environmentOf(clusters) }
  return {
    inputs: {
      ...endpoint,
      ...(keyless === 'sts' ? { 'sts-endpoint': url } : { 'iam-endpoint': url, region: WITHOUT_STS }),
    },
    environment: {
      HUAWEICLOUD_OIDC_PROVIDER_URN: DEMO.providerUrn,
      HUAWEICLOUD_OIDC_AGENCY_URN: DEMO.agencyUrn,
      HUAWEICLOUD_SDK_PROJECT_ID: DEMO.projectId,
      ...prefixedUrns(clusters),
      ...idTokenEnvironment(url),
    },
  }
}

/** The URNs of the accounts that the clusters file names by their prefixes. */
const prefixedUrns = (clusters: readonly FleetCluster[]): Record<string, string> =>
  Object.fromEntries(
    clusters.flatMap(({ project: { credentials: prefix } }) => {
      if (prefix === null) return []
      const { providerUrn, agencyUrn } = accountOf(prefix).trust
      return [
        [`${prefix}_OIDC_PROVIDER_URN`, providerUrn],
        [`${prefix}_OIDC_AGENCY_URN`, agencyUrn],
      ]
    }),
  )

/**
 * What the runner sets for a job with `id-token: write`: where the job asks for ID tokens, and with what.
 * @param url the base URL of the simulator
 * @param job parts of the job that the claims are about, such as `{ event: 'merge_group' }`
 */
export function idTokenEnvironment(
  url: string,
  job: Readonly<Partial<Record<'repository' | 'event' | 'ref' | 'environment', string>>> = {},
): Record<string, string> {
  const query = new URLSearchParams({ 'api-version': '2.0', ...job })
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_oidc/token?${query}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: DEMO.idTokenRequestToken,
  }
}

/** How a scenario is reached unless an option says otherwise. */
export const usualAccess = (scenario: string): KeylessWay | null =>
  FLEETS.has(scenario) ? null : (SCENARIOS.get(scenario)?.keyless ?? null)
