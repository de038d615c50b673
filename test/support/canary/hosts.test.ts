import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { temporaryFolder } from '../process/temporary-folder.js'
import { recordedHosts, recordHosts, unexpectedHosts, watchHosts } from './hosts.js'
import { takeLeaks } from './watch.js'

/** Runs a script of Node whose hosts are recorded. @returns the file with them */
function recorded(script: string): string {
  const file = join(temporaryFolder(), 'hosts')
  const { nodeArgs, env } = recordHosts(file)
  const args = [
    ...nodeArgs.map((arg) => (arg.startsWith('.') ? resolve(arg) : arg)),
    '--input-type=module',
    '-e',
    script,
  ]
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return file
}

const IGNORE = 'on("error", () => {})'

describe('the record of hosts', () => {
  it.each([
    ['a socket', `import net from 'node:net'; net.connect(9, '127.0.0.1').${IGNORE}`, ['127.0.0.1:9']],
    [
      'a named import',
      `import { connect } from 'node:net'; connect({ port: 9, host: '127.0.0.1' }).${IGNORE}`,
      ['127.0.0.1:9'],
    ],
    ['TLS', `import { connect } from 'node:tls'; connect(9, '127.0.0.1').${IGNORE}`, ['127.0.0.1:9']],
    ['http', `import { get } from 'node:http'; get('http://127.0.0.1:9').${IGNORE}`, ['127.0.0.1:9']],
    ['fetch', `await fetch('http://127.0.0.1:10/a').catch(() => {})`, ['127.0.0.1:10']],
    ['a look-up', `import { lookup } from 'node:dns'; lookup('a.invalid', () => {})`, ['name a.invalid']],
    [
      'a query',
      `import { resolveTxt } from 'node:dns/promises'; resolveTxt('secret.invalid').catch(() => {}); process.exit(0)`,
      ['name secret.invalid'],
    ],
    ['nothing', `await import('node:net')`, []],
  ])('has what %s contacts', (_, script, expected) => {
    expect(recordedHosts(recorded(script))).toEqual(expected)
  })

  it('makes a test fail for a host that no setting names', () => {
    const file = recorded(`import net from 'node:net'; net.connect(9, '127.0.0.1').${IGNORE}`)
    watchHosts(file, { INPUT_ENDPOINT: 'http://127.0.0.1:10' })
    expect(takeLeaks()).toEqual(['the process contacts 127.0.0.1:9, which no setting names'])
  })

  it.each([
    ['INPUT_ENDPOINT', 'http://127.0.0.1:9'],
    ['INPUT_STS-ENDPOINT', 'http://127.0.0.1:9/'],
    ['GITHUB_API_URL', 'http://127.0.0.1:9/api/v3'],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'http://127.0.0.1:9/token?a=b'],
    ['https_proxy', 'me:secret@127.0.0.1:9'],
  ])('accepts the host of %s', (name, value) => {
    const file = recorded(`import net from 'node:net'; net.connect(9, '127.0.0.1').${IGNORE}`)
    expect([unexpectedHosts(file, { [name]: value }), unexpectedHosts(file, {})]).toEqual([[], ['127.0.0.1:9']])
  })
})
