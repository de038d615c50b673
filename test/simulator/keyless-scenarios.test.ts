import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO, type Simulator } from '../../src/simulator/server/simulator.js'
import { ask, closeAll, simulate } from './client.js'
import { assume } from './keyless.js'

afterEach(closeAll)

/** Asks for an ID token as a job does, and then for keys of STS with it. */
async function asJob(simulator: Simulator): Promise<[number, string | null]> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } =
    simulator.access.environment
  const target = `${url.slice(simulator.url.length)}&audience=${DEMO.audience}`
  const token = await ask(simulator, target, { headers: { Authorization: `Bearer ${bearer}` } })
  if (token.status !== 200) return [token.status, null]
  const { status, body } = await assume(simulator, { id_token: token.body.value })
  return [status, body.error_code ?? null]
}

describe('a scenario without keys', () => {
  it.each([
    ['keyless', 200, null],
    ['keyless-iam', 400, 'STS5.1007'],
    ['keyless-trust-mismatch', 403, 'STS5.1001'],
    ['keyless-audience', 400, 'STS5.2001'],
    ['keyless-issuer', 400, 'STS5.1004'],
    ['keyless-token-expired', 400, 'STS5.1004'],
    ['keyless-unknown-provider', 400, 'STS5.1002'],
    ['keyless-no-permission', 200, null],
    ['keyless-no-id-token', 503, null],
    ['keyless-sts-down', 503, 'STS5.1000'],
    ['keyless-keys-expire', 200, null],
  ])('%s ends with %d and %j', async (scenario, status, code) => {
    const simulator = await simulate(scenario, { now: Date.now })
    expect(await asJob(simulator)).toEqual([status, code])
  })

  it('can fail once', async () => {
    const simulator = await simulate('keyless-sts-down-once')
    expect([await asJob(simulator), await asJob(simulator)]).toEqual([
      [503, 'STS5.1000'],
      [200, null],
    ])
  })

  it('names STS, or else IAM and a region without STS', async () => {
    const [sts, iam] = [await simulate('keyless'), await simulate('keyless-iam')]
    expect(sts.access.inputs).toEqual({ endpoint: sts.url, 'sts-endpoint': sts.url })
    expect(iam.access.inputs).toEqual({ endpoint: iam.url, 'iam-endpoint': iam.url, region: 'eu-west-101' })
  })

  it('can be made of any other, with the provider and agency of each account', async () => {
    const { access } = await simulate('fleet', { keyless: 'sts' })
    expect(Object.keys(access.environment)).toEqual([
      'HUAWEICLOUD_OIDC_PROVIDER_URN',
      'HUAWEICLOUD_OIDC_AGENCY_URN',
      'HUAWEICLOUD_SDK_PROJECT_ID',
      'PROD_OIDC_PROVIDER_URN',
      'PROD_OIDC_AGENCY_URN',
      'EUROPE_OIDC_PROVIDER_URN',
      'EUROPE_OIDC_AGENCY_URN',
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    ])
  })

  it('keeps accounts apart: the keys of one are not for the projects of another', async () => {
    const simulator = await simulate('fleet', { keyless: 'sts' })
    const { PROD_OIDC_PROVIDER_URN: provider_urn, PROD_OIDC_AGENCY_URN: agency_urn } = simulator.access.environment
    const own = await assume(simulator, { provider_urn, agency_urn })
    const mixed = await assume(simulator, { agency_urn })
    expect([own.status, mixed.status]).toEqual([200, 403])
  })
})
