import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js'
import type { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js'
import { afterEach, expect, it, jest } from '@jest/globals'
import { DEMO, type Simulator } from '../../src/simulator/server/simulator.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { closeAll, PRECHECKS, simulate } from './client.js'

afterEach(closeAll)

// the SDK requires this package, but does not depend on it; it only names its clients with it
jest.mock('uuid', () => ({ v4: () => '00000000-0000-4000-8000-000000000000' }), { virtual: true })
const { ClientBuilder } = await import('@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js')

/** A client of Huawei's JavaScript SDK that has an ID token and no keys. */
function clientOf({ url }: Simulator, idToken: string): HcClient {
  const file = path.join(temporaryFolder(), 'id-token')
  writeFileSync(file, `${idToken}\n`)
  const credentials = new BasicCredentials({ projectId: DEMO.projectId }).withIdpId('github').withIdTokenFile(file)
  return new ClientBuilder<HcClient>((client) => client, 'BasicCredentials')
    .withCredential(credentials.withIamEndpoint(url))
    .withEndpoint(url)
    .build()
}

/** A list of pre-upgrade checks, read through the SDK. */
const read = async (client: HcClient): Promise<unknown> => {
  const response: object = await client.sendRequest({
    method: 'GET',
    url: PRECHECKS,
    contentType: 'application/json',
    queryParams: {},
    pathParams: {},
    headers: {},
  })
  return 'items' in response ? response.items : undefined
}

it('Huawei’s JavaScript SDK gets its keys from IAM for an ID token, and reads with them', async () => {
  const simulator = await simulate('keyless-iam', { now: Date.now })
  expect(await read(clientOf(simulator, simulator.idToken()))).toHaveLength(3)
  expect(simulator.requests.map(({ operation, status }) => [operation, status])).toEqual([
    ['CreateUnscopedTokenWithIdToken', 201],
    ['CreateTemporaryAccessKeyByToken', 201],
    ['ListPreCheckTasks', 200],
  ])
})
