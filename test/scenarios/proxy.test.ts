import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { DEMO, idTokenEnvironment } from '../../src/simulator/server/simulator.js'
import { certificateAuthority } from '../support/network/certificate.js'
import { HOSTS, type PrivateNetworkOptions, startPrivateNetwork } from '../support/network/private-network.js'
import { listenOnLoopback } from '../support/process/listen.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { pullRequest } from '../support/runner/events.js'
import { runStep, type StepResult } from '../support/runner/run-step.js'
import { readReport, simulatorInputs } from './support.js'

const LOGIN = 'runner:pr0xy-cAnArY/&7f=1'
const TOKEN = 'ghs_cAnArY-of-this-network+/='
const [BASE, HEAD] = ['a'.repeat(40), 'b'.repeat(40)]

type Network = Awaited<ReturnType<typeof startPrivateNetwork>>
const networks: { close(): unknown }[] = []
afterEach(async () => {
  for (const network of networks.splice(0)) await network.close()
})

async function privateNetwork(options: PrivateNetworkOptions = {}): Promise<Network> {
  const network = await startPrivateNetwork({
    github: {
      token: TOKEN,
      branches: { main: BASE },
      commits: { [BASE]: { 'README.md': '' } },
      pulls: [{ number: 42, headSha: HEAD }],
    },
    ...options,
  })
  networks.push(network)
  return network
}

const withLogin = (proxy: { readonly url: string }): string =>
  proxy.url.replace('://', `://${LOGIN.split(':').map(encodeURIComponent).join(':')}@`)

/** Runs the gate on a pull request in that network; it reads the policy from GitHub and sends all that it can. */
function run(env: Record<string, string>, inputs: Record<string, string> = {}): Promise<StepResult> {
  return runStep({
    main: 'dist/index.js',
    event: pullRequest({ number: 42, headSha: HEAD }),
    token: TOKEN,
    githubApiUrl: `https://${HOSTS.github}`,
    nodeArgs: ['--import', './test/support/clock/fast-clock.mjs'],
    env: { FAST_CLOCK: '40', RUNNER_DEBUG: '1', ...env },
    inputs: {
      ...simulatorInputs(`https://${HOSTS.cce}`),
      comment: 'always',
      'commit-status': 'true',
      'check-run': 'true',
      ...inputs,
    },
  })
}

const apiErrorOf = (ran: StepResult) => readReport(ran).findings.find(({ name }) => name === 'api-error')

describe('a network that is reached only through its proxy, with certificates of a private CA', () => {
  it.each(['http', 'https'])('is used whole through an %s proxy with a password', async (scheme) => {
    const certificate = scheme === 'https' ? certificateAuthority('CA of the proxy') : null
    const proxy = { login: LOGIN, ...(certificate ? { certificate: certificate.issue(['proxy.test']) } : {}) }
    const network = await privateNetwork({ proxy })
    const bundle = join(temporaryFolder(), 'both.pem')
    writeFileSync(bundle, `${network.authority.cert}${certificate?.cert ?? ''}`)
    const ran = await run({ https_proxy: withLogin(network.proxy), NODE_EXTRA_CA_CERTS: bundle })
    expect([ran.exitCode, ran.outputs['verdict'], ran.stderr.toString()]).toEqual([0, 'pass', ''])
    const [, password = ''] = LOGIN.split(':')
    expect(ran.masks).toEqual(expect.arrayContaining([password, encodeURIComponent(password)]))
    const { comments, statuses, checkRuns, problems } = network.github
    expect([comments, statuses, checkRuns, problems].map(({ length }) => length)).toEqual([1, 2, 1, 0])
    expect(new Set(network.proxy.connects.map(({ target }) => target))).toEqual(
      new Set([`${HOSTS.cce}:443`, `${HOSTS.github}:443`]),
    )
  })

  it('shows the proxy no request, no response and no credential', async () => {
    const network = await privateNetwork({ proxy: { login: LOGIN } })
    const ran = await run({ HTTPS_PROXY: withLogin(network.proxy), NODE_EXTRA_CA_CERTS: network.caFile })
    expect(ran.outputs['verdict']).toBe('pass')
    const passed = network.proxy.passed()
    expect(passed.length).toBeGreaterThan(10_000)
    for (const text of [DEMO.clusterId, DEMO.projectId, DEMO.accessKey, TOKEN, 'HTTP/1.1', 'Authorization', 'precheck'])
      expect(passed).not.toContain(text)
    expect(network.proxy.plainRequests).toEqual([])
    for (const { headers } of network.proxy.connects)
      expect(Object.keys(headers).sort()).toEqual(['host', 'proxy-authorization', 'proxy-connection'])
  })

  it('is refused without NODE_EXTRA_CA_CERTS, with words that name it, and gets no request', async () => {
    const network = await privateNetwork()
    const ran = await run({ HTTPS_PROXY: network.proxy.url })
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'inconclusive'])
    expect(readReport(ran).findings.map(({ name }) => name)).toContain('api-error')
    expect(
      readReport(ran)
        .findings.map(({ fix }) => fix)
        .join('\n'),
    ).toMatch(/set NODE_EXTRA_CA_CERTS in the `env` of the step/i)
    expect(ran.log).toMatch(/certificate of GitHub’s API is not trusted \(\w+\).*NODE_EXTRA_CA_CERTS/)
    expect([network.simulator.requests, network.github.requests]).toEqual([[], []])
  })

  it.each([
    ['is missing', () => join(temporaryFolder(), 'missing.pem'), /that file cannot be read/],
    ['holds no certificate', () => write('not a certificate'), /holds no certificate in PEM form/],
    [
      'is damaged',
      () => write('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'),
      /one of its certificates is damaged/,
    ],
  ])('is refused if the file of NODE_EXTRA_CA_CERTS %s, and the report says so', async (_, file, expected) => {
    const network = await privateNetwork()
    const name = file()
    const ran = await run({ HTTPS_PROXY: network.proxy.url, NODE_EXTRA_CA_CERTS: name })
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'inconclusive'])
    const failed = apiErrorOf(ran)
    expect(failed?.message).toMatch(expected)
    expect(failed?.message).toContain(`NODE_EXTRA_CA_CERTS names ${name}`)
    expect(failed?.fix).toMatch(/^Let NODE_EXTRA_CA_CERTS/)
    expect(ran.log).toContain(`Notice: NODE_EXTRA_CA_CERTS names ${name}, but `)
  })

  it('is refused whatever NODE_TLS_REJECT_UNAUTHORIZED says, and the log says that it is ignored', async () => {
    const network = await privateNetwork()
    const ran = await run({ HTTPS_PROXY: network.proxy.url, NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'inconclusive'])
    expect(ran.log).toContain('Notice: NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored')
    expect([network.simulator.requests, network.github.requests]).toEqual([[], []])
  })

  it.each([
    ['is of another host', 'localhost', {}, /ERR_TLS_CERT_ALTNAME_INVALID/, /belongs to another host/],
    ['has expired', '127.0.0.1', { notAfter: '250101000000Z' }, /CERT_HAS_EXPIRED/, /not valid at this time/],
  ])('is refused if its certificate %s', async (_, host, options, message, fix) => {
    const network = await privateNetwork(options)
    const endpoint = `https://${host}:${network.ports.huawei}`
    const failed = apiErrorOf(await run({ NODE_EXTRA_CA_CERTS: network.caFile }, { endpoint }))
    expect(failed?.message).toMatch(message)
    expect(failed?.fix).toMatch(fix)
    expect(network.simulator.requests).toEqual([])
  })
})

/** A run without keys: its ID token, STS and IAM have hosts of their own in that network. */
function runKeyless(network: Network, env: Record<string, string>, inputs: Record<string, string> = {}) {
  const keyless = {
    'access-key': '',
    'secret-key': '',
    'oidc-provider-urn': DEMO.providerUrn,
    'oidc-agency-urn': DEMO.agencyUrn,
    'sts-endpoint': `https://${HOSTS.sts}`,
    ...inputs,
  }
  const tokens = idTokenEnvironment(`https://${HOSTS.tokens}`)
  return run({ ...tokens, NODE_EXTRA_CA_CERTS: network.caFile, ...env }, keyless)
}

/** Why a run got no keys, and what to do. */
const noAccessOf = (ran: StepResult): string =>
  readReport(ran)
    .findings.flatMap(({ name, message, fix }) => (name === 'no-access' ? [message, fix] : []))
    .join('\n')

const targetsOf = (network: Network): string[] => [
  ...new Set(network.proxy.connects.map(({ target }) => target.replace(':443', ''))),
]

describe('a run without keys in such a network', () => {
  it.each([
    ['STS', {}, [HOSTS.tokens, HOSTS.sts]],
    [
      'IAM',
      { 'sts-endpoint': '', 'iam-endpoint': `https://${HOSTS.iam}`, region: 'eu-west-101' },
      [HOSTS.tokens, HOSTS.iam],
    ],
  ])('gets its ID token and its keys from %s through the proxy, which sees none of them', async (_, inputs, hosts) => {
    const network = await privateNetwork({ proxy: { login: LOGIN } })
    const ran = await runKeyless(network, { HTTPS_PROXY: withLogin(network.proxy) }, inputs)
    expect([ran.outputs['verdict'], apiErrorOf(ran)]).toEqual(['pass', undefined])
    expect(targetsOf(network).filter((host) => ![HOSTS.github, HOSTS.cce].some((one) => one === host))).toEqual(hosts)
  })

  it.each([
    ['ID tokens', HOSTS.tokens],
    ['STS', HOSTS.sts],
    ['CCE', HOSTS.cce],
  ])('asks %s past the proxy if no_proxy names its host', async (_, host) => {
    const network = await privateNetwork()
    const ran = await runKeyless(network, { HTTPS_PROXY: network.proxy.url, no_proxy: host })
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'inconclusive'])
    expect(targetsOf(network)).not.toContain(host)
  })

  it('says which host is not trusted without NODE_EXTRA_CA_CERTS, and sends no token anywhere', async () => {
    const network = await privateNetwork()
    const ran = await runKeyless(network, { HTTPS_PROXY: network.proxy.url, NODE_EXTRA_CA_CERTS: '' })
    const texts = noAccessOf(ran)
    expect(texts).toMatch(/RequestIdToken \(GET https:\/\/tokens\.private\.test\S*\): no trusted TLS connection/)
    expect(texts).toContain('NODE_EXTRA_CA_CERTS')
    expect(network.simulator.requests).toEqual([])
  })

  it.each([
    [407, /the user and the password that the proxy asks for/],
    [403, /Allow CONNECT to this host and port/],
  ])('says what to do if the proxy refuses with %d', async (behavior, fix) => {
    const network = await privateNetwork({ proxy: { behavior } })
    const ran = await runKeyless(network, { HTTPS_PROXY: withLogin(network.proxy) })
    const texts = noAccessOf(ran)
    expect(texts).toContain(`answered CONNECT with ${behavior}`)
    expect(texts).toMatch(fix)
  })
})

const write = (text: string): string => {
  const file = join(temporaryFolder(), 'ca.pem')
  writeFileSync(file, text)
  return file
}

describe('NO_PROXY', () => {
  it.each([
    ['no_proxy', '.private.test', []],
    ['NO_PROXY', 'other.test, PRIVATE.test', []],
    ['no_proxy', `${HOSTS.cce}:443`, [HOSTS.github]],
    ['NO_PROXY', `${HOSTS.cce}:8443`, [HOSTS.cce, HOSTS.github]],
    ['no_proxy', `*.github.private.test`, [HOSTS.cce]],
    ['NO_PROXY', '*', []],
  ])('sends what %s=%s names past the proxy', async (variable, value, throughProxy) => {
    const network = await privateNetwork()
    const ran = await run({
      HTTPS_PROXY: network.proxy.url,
      NODE_EXTRA_CA_CERTS: network.caFile,
      [variable]: value,
    })
    // what goes past the proxy fails, because only the proxy resolves these names
    const hosts = new Set(network.proxy.connects.map(({ target }) => target))
    expect(hosts).toEqual(new Set(throughProxy.map((host) => `${host}:443`)))
    expect(apiErrorOf(ran) === undefined).toBe(throughProxy.includes(HOSTS.cce))
  })

  it('keeps a loopback endpoint from any proxy, whatever the variables say', async () => {
    const network = await privateNetwork({ proxy: { behavior: 'close' } })
    const proxies = { HTTPS_PROXY: network.proxy.url, HTTP_PROXY: network.proxy.url, ALL_PROXY: network.proxy.url }
    // with this variable, the connections of Node itself would go through the proxy
    const env = { ...proxies, NODE_USE_ENV_PROXY: '1' }
    const ran = await run(env, { endpoint: network.simulator.url })
    expect([apiErrorOf(ran), network.simulator.requests.length > 0]).toEqual([undefined, true])
    expect(targetsOf(network)).toEqual([HOSTS.github])
    expect(network.proxy.plainRequests).toEqual([])
  })
})

describe('a proxy that does not open the tunnel', () => {
  it.each([
    [407, /answered CONNECT with 407/, /the user and the password that the proxy asks for into HTTPS_PROXY/],
    [403, /answered CONNECT with 403/, /Allow CONNECT to this host and port/],
    [502, /answered CONNECT with 502.* after 3 attempts/, /^Check HTTPS_PROXY/],
    ['close', /the proxy does not connect/, /^Check HTTPS_PROXY/],
    ['close-after-connect', /the connection was lost|no trusted TLS connection/, /HTTPS_PROXY/],
    ['hang', /no complete response in time, 30 s/, /HTTPS_PROXY/],
  ] as const)('makes the run inconclusive with words that say so: %s', async (behavior, message, fix) => {
    const network = await privateNetwork({ proxy: { behavior } })
    const ran = await run({ HTTPS_PROXY: withLogin(network.proxy), NODE_EXTRA_CA_CERTS: network.caFile })
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'inconclusive'])
    const failed = apiErrorOf(ran)
    expect(failed?.message).toMatch(message)
    expect(failed?.fix).toMatch(fix)
    expect([network.simulator.requests, network.github.requests]).toEqual([[], []])
  })

  it.each([
    ['http://proxy.invalid:3128', /proxy\.invalid:3128 (?:ENOTFOUND|EAI_AGAIN)/],
    ['socks5://127.0.0.1:1080', /HTTPS_PROXY or ALL_PROXY must be an http or https URL, not socks5:/],
    ['http://', /HTTPS_PROXY or ALL_PROXY is not a URL/],
  ])('is named if ALL_PROXY is %s', async (url, message) => {
    const network = await privateNetwork()
    const ran = await run({ ALL_PROXY: url, NODE_EXTRA_CA_CERTS: network.caFile })
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'inconclusive'])
    expect(
      readReport(ran)
        .findings.map((finding) => finding.message)
        .join('\n'),
    ).toMatch(message)
  })

  it('is named if its certificate is not trusted, or it does not speak TLS', async () => {
    const { issue } = certificateAuthority('CA of the proxy')
    const network = await privateNetwork({ proxy: { certificate: issue(['proxy.test']) } })
    const untrusted = await run({ HTTPS_PROXY: network.proxy.url, NODE_EXTRA_CA_CERTS: network.caFile })
    expect(apiErrorOf(untrusted)?.message).toMatch(/no trusted TLS connection to the proxy itself \(\w+\)/)
    expect(apiErrorOf(untrusted)?.fix).toContain('NODE_EXTRA_CA_CERTS')
    const plain = createServer()
    const url = await listenOnLoopback(plain)
    networks.push({ close: () => plain.close() })
    const wrong = await run({
      HTTPS_PROXY: url.replace('http:', 'https:'),
      NODE_EXTRA_CA_CERTS: network.caFile,
    })
    expect(apiErrorOf(wrong)?.fix).toMatch(/Write the proxy with `http:\/\/` in HTTPS_PROXY/)
  })
})
