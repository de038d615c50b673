import { request } from 'node:http'
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js'
import { DEMO, type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/server/simulator.js'

/** A fixed time, so that no text depends on when the tests run. */
export const NOW = Date.parse('2026-01-15T12:00:00.000Z')

export const CLUSTER = `/api/v3/projects/${DEMO.projectId}/clusters/${DEMO.clusterId}`
export const PRECHECKS = `${CLUSTER}/operation/precheck/tasks`
export const ADDONS = `${CLUSTER}/addons/precheck/tasks`

export const TOKEN = { 'X-Auth-Token': DEMO.authToken }

export interface ReceivedResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape; undefined if the body is not JSON
  readonly body: any
}

const open: Simulator[] = []

/** A simulator whose clock stays at {@link NOW}; {@link closeAll} closes it. */
export async function simulate(scenario: string, options: Omit<SimulatorOptions, 'scenario'> = {}): Promise<Simulator> {
  const simulator = await startSimulator({ scenario, now: () => NOW, ...options })
  open.push(simulator)
  return simulator
}

export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((simulator) => simulator.close()))
}

/** Sends a request, by default with a token. Rejects if the response is incomplete. */
export function ask(
  { url }: Pick<Simulator, 'url'>,
  target: string,
  {
    method = 'GET',
    headers = TOKEN,
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<ReceivedResponse> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url + target, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: parsed(text) })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The headers of a request that Huawei's own signer has signed. */
export function signed(
  { url }: Pick<Simulator, 'url'>,
  path: string,
  {
    method = 'GET',
    keys = [DEMO.accessKey, DEMO.secretKey],
    at = NOW,
    headers = { 'X-Project-Id': DEMO.projectId },
    query = {},
    data,
  }: {
    method?: string
    keys?: readonly [string, string]
    at?: number
    headers?: Record<string, string>
    query?: Record<string, string>
    data?: object
  } = {},
): Record<string, string> {
  const date = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
  const outgoing = {
    endpoint: url + path,
    method,
    queryParams: query,
    pathParams: {},
    headers: { 'X-Sdk-Date': date, ...headers },
    ...(data && { data }),
  }
  const credential = { getAk: () => keys[0], getSk: () => keys[1] }
  return AKSKSigner.sign(outgoing as never, credential as never) as Record<string, string>
}
