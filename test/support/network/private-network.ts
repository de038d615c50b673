import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type SimulatorOptions, startSimulator } from '../../../src/simulator/server/simulator.js'
import { addIssuedSecrets } from '../canary/watch.js'
import { startFakeGitHub } from '../github/server.js'
import type { FakeGitHubOptions } from '../github/state.js'
import { temporaryFolder } from '../process/temporary-folder.js'
import { certificateAuthority } from './certificate.js'
import { type ConnectProxyOptions, startConnectProxy } from './connect-proxy.js'
import { startTlsFront } from './tls-front.js'

/** The hosts of a network that is reached only through its proxy. None of them exists elsewhere. */
export const HOSTS = {
  cce: 'cce.private.test',
  sts: 'sts.private.test',
  iam: 'iam.private.test',
  github: 'github.private.test',
  tokens: 'tokens.private.test',
} as const

export interface PrivateNetworkOptions {
  readonly simulator?: SimulatorOptions
  readonly github?: FakeGitHubOptions
  readonly proxy?: Partial<ConnectProxyOptions>
  /** when the certificate of the servers ends, as `YYMMDDHHMMSSZ` */
  readonly notAfter?: string
}

/**
 * A network as companies have it: CCE, STS, IAM, GitHub and the runner's ID tokens, each by https under a name of its own and with a
 * certificate of a private CA, behind a CONNECT proxy that alone resolves these names.
 */
export async function startPrivateNetwork(options: PrivateNetworkOptions = {}) {
  const authority = certificateAuthority()
  const certificate = authority.issue(Object.values(HOSTS), options)
  const caFile = path.join(temporaryFolder(), 'private-ca.pem')
  writeFileSync(caFile, authority.cert)
  const simulator = await startSimulator({ scenario: 'ready', onIssue: addIssuedSecrets, ...options.simulator })
  const github = await startFakeGitHub(options.github ?? { token: 'ghs_a-token-of-this-network' })
  const [huawei, hub] = [await startTlsFront(certificate, simulator.url), await startTlsFront(certificate, github.url)]
  const routes = Object.fromEntries(
    Object.entries(HOSTS).map(([name, host]) => [`${host}:443`, name === 'github' ? hub.port : huawei.port]),
  )
  const proxy = await startConnectProxy({ routes, ...options.proxy })
  return {
    authority,
    caFile,
    simulator,
    github,
    proxy,
    /** ports of the two servers that speak TLS, for runs without the proxy */
    ports: { huawei: huawei.port, github: hub.port },
    close: async () => {
      for (const server of [proxy, huawei, hub, github, simulator]) await server.close()
    },
  }
}
