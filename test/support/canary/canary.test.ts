import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { temporaryFolder } from '../process/temporary-folder.js'
import { formIn } from './forms.js'
import { secretsOf } from './secrets.js'
import { addIssuedSecrets, filesBefore, takeLeaks, watchOutputs, watchRequests } from './watch.js'

const SECRET = 'c4nArY/+"key"&<\'9>='
const env = { HUAWEICLOUD_SDK_SK: SECRET }
const NOTHING = { env, stdout: '', stderr: '', folders: [] }
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const hex = Buffer.from(SECRET).toString('hex')

/** A text that is encoded byte by byte. */
const each = (write: (byte: number) => string): string => [...Buffer.from(SECRET)].map(write).join('')

describe('a secret', () => {
  it.each([
    ['as it is', SECRET],
    ['in JSON', JSON.stringify({ a: SECRET })],
    ['in a URL', `?a=${encodeURIComponent(SECRET)}&b`],
    ['in a URL, in lower case', `?a=${encodeURIComponent(SECRET).replace(/%../g, (code) => code.toLowerCase())}`],
    ['in a URL, every byte', each((byte) => `%${byte.toString(16).toUpperCase()}`)],
    [
      'in HTML',
      `<p>${SECRET.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#39;')}</p>`,
    ],
    ['in numbered entities', each((byte) => `&#${byte};`)],
    ['in hexadecimal entities', each((byte) => `&#x${byte.toString(16)};`)],
    ['in escapes of JavaScript', each((byte) => `\\u00${byte.toString(16)}`)],
    ['in hexadecimal', `x${hex}`],
    ['in hexadecimal, in upper case', hex.toUpperCase()],
    ['in base64', base64(SECRET)],
    ['in base64 behind one byte', base64(`:${SECRET}:`)],
    ['in base64 behind two bytes', base64(`a:${SECRET} and more`)],
    ['in base64 for URLs', Buffer.from(`me:${SECRET}`).toString('base64url')],
  ])('is found %s', (_, text) => {
    expect(formIn(`before ${text} behind`, SECRET)).not.toBeNull()
  })

  it('is not found where it is not, or where only a part of it is', () => {
    expect(formIn(`${SECRET.slice(1)} ${base64(SECRET.slice(3))} ${hex.slice(2)}`, SECRET)).toBeNull()
  })

  it('is not looked for if it is too short', () => {
    expect(formIn('12345', '12345')).toBeNull()
  })
})

describe('the secrets of a process', () => {
  it('are those of every input, family and proxy', () => {
    const file = join(temporaryFolder(), 'token')
    writeFileSync(file, 'from-a-file\n')
    expect(
      secretsOf({
        'INPUT_ACCESS-KEY': 'a1',
        'INPUT_SECRET-KEY': 'a2',
        'INPUT_SECURITY-TOKEN': 'a3',
        'INPUT_AUTH-TOKEN': 'a4',
        'INPUT_GITHUB-TOKEN': 'a5',
        'INPUT_CREDENTIAL-VARIABLES': 'PROD_ACCESS_KEY=b1\nPROD_SECRET_KEY = b2\nDEV_OIDC_AGENCY_URN=iam::1:agency:a',
        HUAWEI_CLOUD_ACCESS_KEY_ID: 'c1',
        HUAWEI_CLOUD_SECRET_ACCESS_KEY: 'c2',
        HUAWEICLOUD_SDK_AK: 'c3',
        HW_SECURITY_TOKEN: 'c4',
        HW_AUTH_TOKEN: 'c5',
        PROD_SECRET_KEY: 'c6',
        HUAWEICLOUD_OIDC_ID_TOKEN: 'd1',
        HUAWEICLOUD_OIDC_TOKEN_FILE: file,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'd2',
        HTTPS_PROXY: 'http://me:p%40ss@proxy:3128',
        GITHUB_REPOSITORY: 'o/r',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example',
      }),
    ).toEqual([
      'a1',
      'a2',
      'a3',
      'a4',
      'a5',
      'b1',
      'b2',
      'c1',
      'c2',
      'c3',
      'c4',
      'c5',
      'c6',
      'd1',
      'from-a-file',
      'd2',
      'p%40ss',
      'p@ss',
    ])
  })
})

describe('the check of every test', () => {
  it.each([
    ['stdout', { ...NOTHING, stdout: `a\n::error::${SECRET}\n` }],
    ['stderr', { ...NOTHING, stderr: Buffer.from(SECRET) }],
  ])('finds a secret on %s', (stream, ended) => {
    watchOutputs(ended)
    expect(takeLeaks()).toEqual([expect.stringMatching(new RegExp(`^${stream} holds a secret`))])
  })

  it('finds a secret in a file and in the name of one', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'report', 'evidence'), { recursive: true })
    writeFileSync(join(folder, 'report', 'evidence', 'a.json'), base64(`x${SECRET}`))
    writeFileSync(join(folder, hex), 'b')
    watchOutputs({ ...NOTHING, folders: [folder] })
    expect(takeLeaks()).toEqual([
      expect.stringMatching(/^the names of the files/),
      expect.stringMatching(/a\.json holds/),
    ])
  })

  it('accepts a secret in a file that the test has put there, unless the process changes it', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.yaml'), SECRET)
    const before = filesBefore([folder])
    watchOutputs({ ...NOTHING, folders: [folder], before })
    expect(takeLeaks()).toEqual([])
    utimesSync(join(folder, 'a.yaml'), 1, 1)
    watchOutputs({ ...NOTHING, folders: [folder], before })
    expect(takeLeaks()).toHaveLength(1)
  })

  it('finds a secret of any process in a request, but not in the header that authenticates', () => {
    watchOutputs(NOTHING)
    const requests = [{ path: '/a', body: '', headers: { authorization: `token ${SECRET}` } }]
    watchRequests('GitHub', requests)
    expect(takeLeaks()).toEqual([])
    requests.push({ path: `/${hex}`, body: '', headers: { authorization: '' } })
    requests.push({ path: '/a', body: JSON.stringify({ body: SECRET }), headers: { authorization: '' } })
    expect(takeLeaks()).toHaveLength(2)
    expect(takeLeaks()).toEqual([])
  })

  it('finds what a server gave out in the output of a process', () => {
    watchOutputs({ ...NOTHING, stdout: 'the key HST-temporary-key' })
    addIssuedSecrets(['HST-temporary-key'])
    expect(takeLeaks()).toEqual([expect.stringContaining('HST-temporary-key')])
  })

  it('accepts the lines that register a mask', () => {
    watchOutputs({ ...NOTHING, stdout: `::add-mask::${SECRET}\nfine\n` })
    expect(takeLeaks()).toEqual([])
  })
})
