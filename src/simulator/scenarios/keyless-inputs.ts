import { DEMO } from '../state/demo-values.js'

/** The inputs of the action that get its keys from a simulator. @param url the base URL of the simulator */
export const keylessInputsOf = (url: string): Readonly<Record<string, string>> => ({
  'oidc-provider-urn': DEMO.providerUrn,
  'oidc-agency-urn': DEMO.agencyUrn,
  'sts-endpoint': url,
})

/**
 * What the runner sets for a job with `id-token: write`: where the job asks for ID tokens, and with what.
 * @param url the base URL of the simulator
 * @param job parts of the job that the claims are about, such as `{ event: 'merge_group' }`
 */
export function keylessEnvironmentOf(
  url: string,
  job: Readonly<Partial<Record<'repository' | 'event' | 'ref' | 'environment', string>>> = {},
): Record<string, string> {
  const query = new URLSearchParams({ 'api-version': '2.0', ...job })
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_oidc/token?${query}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: DEMO.idTokenRequestToken,
  }
}
