import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { settingMessage } from '../../src/messages/settings.js'
import { type CceAccess, readCceAccess } from '../../src/settings/credentials.js'
import { readOidcTerms } from '../../src/settings/oidc.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { ACCESS_KEY, ENOUGH, read, SECRET_KEY, type Texts } from './read.js'

const lookup = (texts: Texts) => (name: string) => texts[name] ?? null
const find = (inputs: Texts, env: Texts = {}): CceAccess => {
  const [input, variable] = [lookup(inputs), lookup(env)]
  return readCceAccess(input, variable, readOidcTerms(input, variable, 'sts.myhuaweicloud.com'))
}

/** The families of docs/reference.md, in their order. */
const FAMILIES = [
  {
    ak: 'HUAWEI_CLOUD_ACCESS_KEY_ID',
    sk: 'HUAWEI_CLOUD_SECRET_ACCESS_KEY',
    token: null,
    region: 'HUAWEI_CLOUD_REGION',
    project: 'HUAWEI_CLOUD_PROJECT_ID',
  },
  {
    ak: 'HUAWEICLOUD_SDK_AK',
    sk: 'HUAWEICLOUD_SDK_SK',
    token: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
    region: null,
    project: 'HUAWEICLOUD_SDK_PROJECT_ID',
  },
  {
    ak: 'HW_ACCESS_KEY',
    sk: 'HW_SECRET_KEY',
    token: 'HW_SECURITY_TOKEN',
    region: 'HW_REGION_NAME',
    project: 'HW_PROJECT_ID',
  },
  { ak: 'CLOUD_SDK_AK', sk: 'CLOUD_SDK_SK', token: null, region: null, project: null },
]
const names = (family: (typeof FAMILIES)[number]) => Object.values(family).filter((name) => name !== null)
/** Every variable of these families, each with its own name in its value. */
const everything = (families: typeof FAMILIES): Texts =>
  Object.fromEntries(families.flatMap(names).map((name) => [name, `value-of-${name}`]))

const keys = (family: (typeof FAMILIES)[number]) => ({
  kind: 'aksk',
  accessKey: `value-of-${family.ak}`,
  secretKey: `value-of-${family.sk}`,
  ...(family.token ? { securityToken: `value-of-${family.token}` } : {}),
})

describe('credentials', () => {
  it('come from the inputs before the environment, never mixed', () => {
    const env = { ...everything(FAMILIES), HW_AUTH_TOKEN: 'env-token' }
    expect(find({ 'access-key': ACCESS_KEY, 'secret-key': SECRET_KEY }, env)).toMatchObject({
      credentials: { kind: 'aksk', accessKey: ACCESS_KEY, secretKey: SECRET_KEY },
      faults: [],
      notices: [],
    })
    expect(find({ 'access-key': ACCESS_KEY, 'secret-key': SECRET_KEY }, env).credentials).not.toHaveProperty(
      'securityToken',
    )
    expect(find({ 'auth-token': 'input-token' }, env).credentials).toEqual({ kind: 'token', authToken: 'input-token' })
  })

  it('can be temporary keys given as inputs', () => {
    const inputs = { 'access-key': ACCESS_KEY, 'secret-key': SECRET_KEY, 'security-token': 'temporary' }
    expect(find(inputs).credentials).toEqual({
      kind: 'aksk',
      accessKey: ACCESS_KEY,
      secretKey: SECRET_KEY,
      securityToken: 'temporary',
    })
  })

  it.each(FAMILIES.map((family, index) => [family.ak, index]))(
    'come from the family of %s if no earlier family is complete',
    (_, index) => {
      const rest = FAMILIES.slice(Number(index))
      const [family] = rest
      if (!family) throw new Error('no family')
      const { credentials, notices } = find({}, { ...everything(rest), HW_AUTH_TOKEN: 'env-token' })
      expect(credentials).toEqual(keys(family))
      expect(notices).toEqual([])
    },
  )

  it('never combine the keys of one family with the security token of another', () => {
    const [auth, sdk] = FAMILIES
    if (!auth || !sdk) throw new Error('no family')
    const { [sdk.sk]: _, ...withoutKey } = everything([sdk])
    expect(find({}, { ...everything([auth]), ...withoutKey }).credentials).toEqual(keys(auth))
    const { HW_SECURITY_TOKEN: __, ...terraform } = everything(FAMILIES.slice(2))
    const env = { ...terraform, HUAWEICLOUD_SDK_SECURITY_TOKEN: 'of-another-family' }
    expect(find({}, env).credentials).not.toHaveProperty('securityToken')
  })

  it.each(
    FAMILIES.flatMap((family) => [
      [family.ak, family.sk],
      [family.sk, family.ak],
    ]),
  )('are ignored with a notice if only %s is set, and never completed from elsewhere', (there, absent) => {
    const { credentials, notices, faults } = find({}, { [there]: 'half-a-pair' })
    expect(credentials).toBeNull()
    expect(faults).toEqual([])
    expect(notices).toEqual([expect.stringContaining(there)])
    expect(notices[0]).toContain(absent)
    expect(notices[0]).not.toContain('half-a-pair')
  })

  it('come from a complete family after an incomplete one', () => {
    const [, , terraform] = FAMILIES
    if (!terraform) throw new Error('no family')
    const found = find({}, { ...everything([terraform]), HUAWEICLOUD_SDK_AK: 'half-a-pair' })
    expect(found.credentials).toEqual(keys(terraform))
    expect(found.notices).toHaveLength(1)
  })

  it('can be a token of the environment if there is no pair of keys', () => {
    expect(find({}, { HW_AUTH_TOKEN: 'env-token' }).credentials).toEqual({ kind: 'token', authToken: 'env-token' })
    const half = find({}, { HW_AUTH_TOKEN: 'env-token', HW_ACCESS_KEY: 'half-a-pair' })
    expect(half.credentials).toEqual({ kind: 'token', authToken: 'env-token' })
    expect(half.notices).toHaveLength(1)
  })

  it.each<[string, Texts, string]>([
    ['both ways', { 'access-key': ACCESS_KEY, 'secret-key': SECRET_KEY, 'auth-token': 'a-token' }, 'auth-token'],
    ['a token and half a pair', { 'secret-key': SECRET_KEY, 'auth-token': 'a-token' }, 'auth-token'],
    ['a token and a security token', { 'security-token': 'temporary', 'auth-token': 'a-token' }, 'auth-token'],
    ['an access key alone', { 'access-key': ACCESS_KEY }, 'secret-key'],
    ['a secret key alone', { 'secret-key': SECRET_KEY }, 'access-key'],
    ['a security token alone', { 'security-token': 'temporary' }, 'security-token'],
    ['an access key and a security token', { 'access-key': ACCESS_KEY, 'security-token': 'temporary' }, 'secret-key'],
  ])('are refused if the inputs give %s, even if the environment has others', (_, inputs, input) => {
    const found = find(inputs, { ...everything(FAMILIES), HW_AUTH_TOKEN: 'env-token' })
    expect(found.credentials).toBeNull()
    const wrong = [...found.faults, ...found.missing]
    expect(wrong.map((fault) => [fault.input, fault.value])).toEqual([[input, null]])
  })

  it.each([
    ['too short', 'short'],
    ['texts with a space', 'with a space'],
    ['texts with a line break', 'first-line\nsecond-line'],
    ['texts beyond ASCII', 'schlüssel'],
    ['texts with a control character', 'control\u0007here'],
  ])('are refused without being shown if they are %s', (_, text) => {
    const ways: [Texts, Texts][] = [
      [{ 'access-key': text, 'secret-key': SECRET_KEY }, {}],
      [{ 'access-key': ACCESS_KEY, 'secret-key': text }, {}],
      [{ 'access-key': ACCESS_KEY, 'secret-key': SECRET_KEY, 'security-token': text }, {}],
      [{ 'auth-token': text }, {}],
      [{}, { HW_ACCESS_KEY: text, HW_SECRET_KEY: SECRET_KEY }],
      [{}, { HW_ACCESS_KEY: ACCESS_KEY, HW_SECRET_KEY: SECRET_KEY, HW_SECURITY_TOKEN: text }],
      [{}, { HW_AUTH_TOKEN: text }],
    ]
    for (const [inputs, env] of ways) {
      const found = find(inputs, env)
      expect(found.credentials).toBeNull()
      expect(found.faults).toHaveLength(1)
      expect(JSON.stringify(found.faults)).not.toContain(JSON.stringify(text).slice(1, -1))
    }
  })

  it('are reported as missing with every way to give them', () => {
    const { missing, complete } = readSettings({ inputs: { ...ENOUGH, 'access-key': '', 'secret-key': '' }, env: {} })
    expect(complete).toBeNull()
    expect(missing.map(({ input }) => input)).toEqual(['credentials'])
    const ways = ['access-key', 'secret-key', 'security-token', 'auth-token', 'HW_AUTH_TOKEN']
    const variables = FAMILIES.flatMap(({ ak, sk, token }) => [ak, sk, ...(token ? [token] : [])])
    const message = missing[0] && settingMessage(missing[0])
    for (const way of [...ways, ...variables])
      expect(message).toEqual({ en: expect.stringContaining(way), zh: expect.stringContaining(way) })
  })

  it('are reported as missing once if half of a pair is given', () => {
    const { faults, missing } = read({ 'secret-key': '' })
    expect(missing.map(({ input }) => input)).toEqual(['secret-key'])
    expect(faults).toEqual([])
  })

  it('are trimmed', () => {
    expect(read({ 'access-key': ` ${ACCESS_KEY}\n` }).complete?.source).toMatchObject({
      credentials: { accessKey: ACCESS_KEY },
    })
  })
})

describe('region and project', () => {
  it('come from the inputs first', () => {
    const found = find({ region: 'input-region', 'project-id': 'input-project' }, everything(FAMILIES))
    expect([found.region, found.projectId]).toEqual([
      { text: 'input-region', source: 'region' },
      { text: 'input-project', source: 'project-id' },
    ])
  })

  it('come from the family of the credentials next', () => {
    const env = { ...everything(FAMILIES), HUAWEI_CLOUD_ACCESS_KEY_ID: '', HUAWEICLOUD_SDK_AK: '' }
    const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
    expect(find({}, set)).toMatchObject({
      credentials: { accessKey: 'value-of-HW_ACCESS_KEY' },
      region: { text: 'value-of-HW_REGION_NAME', source: 'HW_REGION_NAME' },
      projectId: { text: 'value-of-HW_PROJECT_ID', source: 'HW_PROJECT_ID' },
    })
  })

  it('come from any family if the family of the credentials has none', () => {
    const env = {
      CLOUD_SDK_AK: ACCESS_KEY,
      CLOUD_SDK_SK: SECRET_KEY,
      HW_REGION_NAME: 'r-1',
      HUAWEICLOUD_SDK_PROJECT_ID: 'p',
    }
    expect(find({}, env)).toMatchObject({
      region: { text: 'r-1', source: 'HW_REGION_NAME' },
      projectId: { text: 'p', source: 'HUAWEICLOUD_SDK_PROJECT_ID' },
    })
  })

  it('come from the families in order if the credentials are inputs', () => {
    const found = find({ 'auth-token': 'a-token' }, everything(FAMILIES))
    expect([found.region.text, found.projectId.text]).toEqual([
      'value-of-HUAWEI_CLOUD_REGION',
      'value-of-HUAWEI_CLOUD_PROJECT_ID',
    ])
  })

  it('are validated if they come from the environment, too', () => {
    const { faults } = read({ region: '', 'project-id': '' }, { HW_REGION_NAME: 'x/y', HW_PROJECT_ID: '../p' })
    expect(faults.map(({ input }) => input)).toEqual(['HW_PROJECT_ID', 'HW_REGION_NAME'])
  })

  it('are reported as missing if nothing gives them; a region is not needed with an endpoint', () => {
    expect(read({ region: '', 'project-id': '' }).missing.map(({ input }) => input)).toEqual(['project-id', 'region'])
    expect(read({ region: '', endpoint: 'https://x.test' }).missing).toEqual([])
  })
})

describe('secrets', () => {
  const SECRET_NAMES = ['access-key', 'secret-key', 'security-token', 'auth-token', 'github-token']
  const SECRET_VARIABLES = [
    ...FAMILIES.flatMap(({ ak, sk, token }) => [ak, sk, ...(token ? [token] : [])]),
    'HW_AUTH_TOKEN',
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ]

  it('are all collected for masking, used or not, valid or not', () => {
    const inputs = Object.fromEntries(SECRET_NAMES.map((name) => [name, `wrong value of ${name}`]))
    const env = Object.fromEntries(SECRET_VARIABLES.map((name) => [name, ` value of ${name} `]))
    const { secrets } = readSettings({ inputs, env })
    for (const name of SECRET_NAMES) expect(secrets).toContain(`wrong value of ${name}`)
    for (const name of SECRET_VARIABLES) expect(secrets).toContain(`value of ${name}`)
  })

  it('never appear in a fault or notice', () => {
    const token = fc.uuid().map((id) => `S3cret ${id}`)
    const some = (all: readonly string[]) =>
      fc.subarray([...all]).chain((picked) => fc.tuple(...picked.map((name) => fc.tuple(fc.constant(name), token))))
    fc.assert(
      fc.property(some(SECRET_NAMES), some(SECRET_VARIABLES), fc.boolean(), (inputs, env, saved) => {
        const { faults, missing, notices } = readSettings({
          inputs: { ...Object.fromEntries(inputs), ...(saved ? { results: 'x' } : {}), 'fail-on': 'x' },
          env: Object.fromEntries(env),
        })
        expect(JSON.stringify([faults, missing, notices])).not.toContain('S3cret')
      }),
    )
  })

  it.each([
    'https://user:S3cret@host.test',
    'htps://user:S3cret@host.test',
    'http://host.test/?token=S3cret',
    'user:S3cret@host',
  ])('are not shown if an endpoint contains them: %p', (endpoint) => {
    const { faults } = read({ endpoint })
    expect(faults.map(({ input }) => input)).toEqual(['endpoint'])
    expect(JSON.stringify(faults)).not.toContain('S3cret')
  })
})
