import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { globSync } from 'tinyglobby'
import { simulatorInputs } from '../scenarios/support.js'
import { HOSTS, startPrivateNetwork } from '../support/network/private-network.js'
import { temporaryFolder } from '../support/process/temporary-folder.js'
import { runStep } from '../support/runner/run-step.js'

/** The gate; the simulator is a server, and the demo its client. */
const SOURCES = globSync('src/**/*.ts', { ignore: ['src/simulator/**', 'src/report/html/embedded.ts'] }).map(
  (file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }),
)

const filesWith = (pattern: RegExp): string[] =>
  SOURCES.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

describe('the source of the gate', () => {
  it('opens connections in src/network only', () => {
    const modules =
      /(?:from|import\()\s*'(?:node-fetch|undici|axios|got|(?:node:)?(?:https?|http2|net|tls|dgram|dns|dns\/promises))'/
    const connecting = filesWith(modules).filter((file) => !isTypeOnly(file, modules))
    expect(connecting.filter((file) => !file.startsWith('src/network/'))).toEqual([])
    expect(connecting).toContain('src/network/send.ts')
  })

  it('never calls the fetch of Node, which ignores the variables of proxies', () => {
    expect(
      filesWith(/globalThis\.fetch|(?<![\w.])fetch\((?!url, init\))/).filter((file) => file !== 'src/network/send.ts'),
    ).toEqual([])
  })

  it('switches no check of certificates off', () => {
    const offSwitch =
      /rejectUnauthorized: (?!true)|checkServerIdentity|NODE_TLS_REJECT_UNAUTHORIZED'?\]? ?= |secureOptions|setDefaultCACertificates|minVersion|ciphers:/
    expect(filesWith(offSwitch)).toEqual([])
    expect(filesWith(/rejectUnauthorized: true/)).toEqual(['src/network/send.ts'])
  })

  it('follows no redirect', () => {
    expect(filesWith(/redirect: 'follow'|\bfollow: [1-9]/)).toEqual([])
    expect(filesWith(/redirect: 'manual'/)).toEqual(['src/network/send.ts'])
  })

  it('starts no program but git', () => {
    expect(filesWith(/child_process/)).toEqual(['src/github/git.ts'])
  })
})

/** Whether a file takes nothing but types from these modules. */
function isTypeOnly(file: string, modules: RegExp): boolean {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => modules.test(line))
  return lines.every(
    (line) => line.startsWith('import type ') || /import \{ (?:BlockList, )?(?:, ?)?(?:isIP\w*(?:, )?)+ \}/.test(line),
  )
}

describe('a run', () => {
  it('contacts its proxy only, and through that the region’s CCE and GitHub', async () => {
    const network = await startPrivateNetwork()
    try {
      const { endpoint: _, ...inputs } = simulatorInputs('')
      const ran = await runStep({
        main: 'dist/index.js',
        githubApiUrl: `https://${HOSTS.github}`,
        env: { HTTPS_PROXY: network.proxy.url, NODE_EXTRA_CA_CERTS: network.caFile },
        inputs: { ...inputs, region: 'cn-north-4', 'wait-timeout': '0s' },
      })
      expect(ran.outputs['verdict']).toBe('inconclusive')
      expect(new Set(ran.hosts)).toEqual(new Set([network.proxy.host]))
      expect(new Set(network.proxy.connects.map(({ target }) => target))).toEqual(
        new Set(['cce.cn-north-4.myhuaweicloud.com:443']),
      )
    } finally {
      await network.close()
    }
  })

  it.each([
    ['region', 'evil.example/'],
    ['region', 'a.evil'],
    ['region', 'cn-north-4@evil.example'],
    ['region', 'cn-north-4#'],
    ['region', `x${'a'.repeat(80)}`],
    ['endpoint', 'https://user:secret@evil.example'],
    ['endpoint', 'http://evil.example'],
    ['endpoint', 'ftp://evil.example'],
  ])('makes no host name out of %s = %s', async (name, value) => {
    const inputs = { ...simulatorInputs('https://cce.private.test'), [name]: value }
    const ran = await runStep({
      main: 'dist/index.js',
      inputs: name === 'region' ? { ...inputs, endpoint: '' } : inputs,
    })
    expect([ran.exitCode, ran.outputs['verdict'], ran.hosts]).toEqual([1, 'inconclusive', []])
  })

  it('makes no host name out of a region of the clusters file', async () => {
    const workspace = temporaryFolder()
    const clusters = ['a.evil.example/', 'x@evil.example', '..'].map((region, index) => ({
      name: `c${index}`,
      id: `11111111-2222-3333-4444-55555555555${index}`,
      region,
    }))
    writeFileSync(join(workspace, 'clusters.yml'), JSON.stringify(clusters))
    const { 'cluster-id': _, endpoint: __, ...inputs } = simulatorInputs('')
    const ran = await runStep({
      main: 'dist/index.js',
      workspace,
      inputs: { ...inputs, 'clusters-file': 'clusters.yml' },
    })
    expect([ran.exitCode, ran.outputs['verdict'], ran.hosts]).toEqual([1, 'inconclusive', []])
    expect(ran.log).toContain('a.evil.example/')
  })
})
