import { describe, expect, it } from '@jest/globals'
import { settingMessage } from '../../src/messages/settings.js'
import { prefixedCredentials } from '../../src/settings/prefixed-credentials.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { ACCESS_KEY, SECRET_KEY, type Texts } from './read.js'

const PROVIDER = 'iam::0123456789abcdef:oidcProvider:github'
const AGENCY = 'iam::0123456789abcdef:agency:cce-upgrade-gate'
const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl'
const CLUSTER: Texts = { 'cluster-id': 'c-1', 'project-id': 'p-1', region: 'cn-north-4' }
const URNS: Texts = { 'oidc-provider-urn': PROVIDER, 'oidc-agency-urn': AGENCY }
const ENV_URNS: Texts = { HUAWEICLOUD_OIDC_PROVIDER_URN: PROVIDER, HUAWEICLOUD_OIDC_AGENCY_URN: AGENCY }
const RUNNER: Texts = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo-org/infra',
  GITHUB_RUN_ID: '42',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.example/idtoken?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-bearer',
}
const KEYS: Texts = { HUAWEICLOUD_SDK_AK: ACCESS_KEY, HUAWEICLOUD_SDK_SK: SECRET_KEY }

const read = (inputs: Texts, env: Texts = {}) => readSettings({ inputs: { ...CLUSTER, ...inputs }, env })

/** The credentials of a run whose settings are right. */
function credentialsOf(inputs: Texts, env: Texts = {}) {
  const { complete, faults, missing } = read(inputs, env)
  if (complete?.source.kind === 'api') return complete.source.credentials
  throw new Error(`refused: ${JSON.stringify([...faults, ...missing])}`)
}

/** What is refused or missing, as `input code`. */
function problemsOf(inputs: Texts, env: Texts = {}): string[] {
  const { complete, faults, missing } = read(inputs, env)
  expect(complete).toBeNull()
  return [...faults, ...missing].map(({ input, problem }) => `${input} ${problem.code}`)
}

describe('a keyless identity', () => {
  it('is read from the inputs, with an ID token of the runner', () => {
    expect(credentialsOf(URNS, RUNNER)).toEqual({
      kind: 'oidc',
      providerUrn: PROVIDER,
      agencyUrn: AGENCY,
      audience: 'sts.myhuaweicloud.com',
      sessionName: 'cce-upgrade-gate@octo-org.infra@42',
      idToken: { kind: 'runner', url: RUNNER['ACTIONS_ID_TOKEN_REQUEST_URL'], bearer: 'runner-bearer' },
      durationSeconds: 3600,
      sessionPolicy: null,
    })
  })

  it('takes its audience and session name from the inputs before the environment', () => {
    const env = { ...RUNNER, HUAWEICLOUD_OIDC_SESSION_NAME: 'of-env' }
    expect(credentialsOf({ ...URNS, 'oidc-audience': 'huawei', 'oidc-session-name': 'mine' }, env)).toMatchObject({
      audience: 'huawei',
      sessionName: 'mine',
    })
    expect(credentialsOf(URNS, env)).toMatchObject({ sessionName: 'of-env' })
  })

  it('takes the ID token from a variable, then from a file, then from the runner', () => {
    const file = { ...RUNNER, HUAWEICLOUD_OIDC_TOKEN_FILE: '/run/token' }
    expect(credentialsOf(URNS, { ...file, HUAWEICLOUD_OIDC_ID_TOKEN: JWT })).toMatchObject({
      idToken: { kind: 'text', token: JWT },
    })
    expect(credentialsOf(URNS, file)).toMatchObject({ idToken: { kind: 'file', path: '/run/token' } })
  })

  it('comes before the families of keys if it is in the environment and complete', () => {
    expect(credentialsOf({}, { ...ENV_URNS, ...RUNNER, ...KEYS })).toMatchObject({ kind: 'oidc', agencyUrn: AGENCY })
    const { complete, notices } = read({}, { ...ENV_URNS, ...KEYS })
    expect(complete?.source).toMatchObject({ credentials: { kind: 'aksk' } })
    expect(notices.join()).toContain('the keyless identity in the environment is ignored')
  })

  it('is ignored with a notice if the environment has one of two URNs', () => {
    const { complete, notices } = read({}, { HUAWEICLOUD_OIDC_AGENCY_URN: AGENCY, ...RUNNER, ...KEYS })
    expect(complete?.source).toMatchObject({ credentials: { kind: 'aksk' } })
    expect(notices.join()).toContain('HUAWEICLOUD_OIDC_PROVIDER_URN is not set')
    expect(problemsOf({}, { HUAWEICLOUD_OIDC_AGENCY_URN: AGENCY, ...RUNNER })).toEqual([
      'credentials credentials-required',
    ])
  })

  it('gives way to keys that are inputs if it is only in the environment', () => {
    const inputs = { 'access-key': ACCESS_KEY, 'secret-key': SECRET_KEY }
    expect(credentialsOf(inputs, { ...ENV_URNS, ...RUNNER })).toMatchObject({ kind: 'aksk' })
  })

  it.each([
    ['access-key', { 'access-key': ACCESS_KEY }],
    ['secret-key', { 'secret-key': SECRET_KEY }],
    ['security-token', { 'security-token': 'temporary' }],
    ['auth-token', { 'auth-token': 'a-token' }],
  ])('is refused as an input beside %s as an input', (_name, others) => {
    expect(problemsOf({ ...URNS, ...others }, RUNNER)).toEqual(['oidc-provider-urn oidc-and-keys'])
  })

  it('needs both URNs as inputs, whatever the environment has', () => {
    const env = { ...ENV_URNS, ...RUNNER, ...KEYS }
    expect(problemsOf({ 'oidc-provider-urn': PROVIDER }, env)).toEqual(['oidc-agency-urn half-of-a-pair'])
    expect(problemsOf({ 'oidc-agency-urn': AGENCY }, env)).toEqual(['oidc-provider-urn half-of-a-pair'])
  })

  it.each([
    [{ ...URNS, 'oidc-provider-urn': AGENCY }, {}, 'oidc-provider-urn not-provider-urn'],
    [{ ...URNS, 'oidc-provider-urn': `${PROVIDER}提供商` }, {}, 'oidc-provider-urn not-provider-urn'],
    [{ ...URNS, 'oidc-agency-urn': 'cce-upgrade-gate' }, {}, 'oidc-agency-urn not-agency-urn'],
    [{ ...URNS, 'oidc-agency-urn': `${AGENCY}${'x'.repeat(1500)}` }, {}, 'oidc-agency-urn not-agency-urn'],
    [{ ...URNS, 'oidc-audience': 'two words' }, {}, 'oidc-audience not-audience'],
    [{ ...URNS, 'oidc-session-name': 'a' }, {}, 'oidc-session-name not-session-name'],
    [{ ...URNS, 'oidc-session-name': 'a/b' }, {}, 'oidc-session-name not-session-name'],
    [URNS, { HUAWEICLOUD_OIDC_ID_TOKEN: `Bearer ${JWT}` }, 'HUAWEICLOUD_OIDC_ID_TOKEN not-id-token'],
    [URNS, { HUAWEICLOUD_OIDC_SESSION_NAME: 'a b' }, 'HUAWEICLOUD_OIDC_SESSION_NAME not-session-name'],
    [URNS, { HUAWEICLOUD_OIDC_DURATION_SECONDS: '1h' }, 'HUAWEICLOUD_OIDC_DURATION_SECONDS not-count'],
    [URNS, { HUAWEICLOUD_OIDC_DURATION_SECONDS: '60' }, 'HUAWEICLOUD_OIDC_DURATION_SECONDS out-of-range'],
    [URNS, { HUAWEICLOUD_OIDC_POLICY: 'read-only' }, 'HUAWEICLOUD_OIDC_POLICY not-session-policy'],
    [URNS, { HUAWEICLOUD_OIDC_POLICY_IDS: 'a b' }, 'HUAWEICLOUD_OIDC_POLICY_IDS not-policy-ids'],
    [URNS, { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://runner.example/x?y' }, 'ACTIONS_ID_TOKEN_REQUEST_URL not-https'],
    [{ ...URNS, 'sts-endpoint': 'http://sts.example' }, {}, 'sts-endpoint not-https'],
    [{ ...URNS, 'iam-endpoint': 'iam' }, {}, 'iam-endpoint not-url'],
  ])('is refused if a setting is malformed: %#', (inputs, env, problem) => {
    expect(problemsOf(inputs, { ...RUNNER, ...env })).toEqual([problem])
  })

  it('never shows the ID token or the address of the runner in a refusal', () => {
    const { faults } = read(URNS, { ...RUNNER, HUAWEICLOUD_OIDC_ID_TOKEN: 'not-a-token-but-secret' })
    expect(JSON.stringify(faults)).not.toContain('not-a-token-but-secret')
    const plain = read(URNS, { ...RUNNER, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://runner.example/?secret=1' })
    expect(JSON.stringify(plain.faults)).not.toContain('runner.example')
  })

  it('names the base URL of STS where its path was given too', () => {
    const { faults } = read({ ...URNS, 'sts-endpoint': 'https://sts.example/v5/agencies/assume-with-oidc' }, RUNNER)
    expect(faults).toMatchObject([{ input: 'sts-endpoint', suggestion: 'https://sts.example' }])
  })

  it('honors the duration and the session policy of the environment', () => {
    const policy = '{"Version":"5.0","Statement":[]}'
    const env = {
      ...RUNNER,
      HUAWEICLOUD_OIDC_DURATION_SECONDS: '900',
      HUAWEICLOUD_OIDC_POLICY: policy,
      HUAWEICLOUD_OIDC_POLICY_IDS: 'p-1, p-2',
    }
    expect(credentialsOf(URNS, env)).toMatchObject({
      durationSeconds: 900,
      sessionPolicy: { policy, policyIds: ['p-1', 'p-2'] },
    })
  })

  it('ignores what is wrong with it in the environment if the run has keys as inputs', () => {
    const env = { ...ENV_URNS, ...RUNNER, HUAWEICLOUD_OIDC_DURATION_SECONDS: '1h' }
    expect(credentialsOf({ 'access-key': ACCESS_KEY, 'secret-key': SECRET_KEY }, env)).toMatchObject({ kind: 'aksk' })
  })

  it('needs a region, sts-endpoint or iam-endpoint', () => {
    const inputs = { ...URNS, region: '', endpoint: 'https://cce.example' }
    expect(problemsOf(inputs, RUNNER)).toEqual(['region oidc-needs-region'])
    expect(problemsOf({ ...URNS, region: '' }, RUNNER)).toEqual(['region region-required'])
    expect(credentialsOf({ ...inputs, 'iam-endpoint': 'https://iam.example' }, RUNNER)).toMatchObject({ kind: 'oidc' })
  })
})

describe('a job without an ID token', () => {
  const job: Texts = { GITHUB_ACTIONS: 'true' }

  it('says that it lacks the permission, and that a caller must grant it too', async () => {
    expect(problemsOf(URNS, job)).toEqual(['ACTIONS_ID_TOKEN_REQUEST_URL id-token-permission'])
    const [fault] = read(URNS, job).missing
    if (!fault) throw new Error('nothing is missing')
    expect(settingMessage(fault).en).toContain('id-token: write')
  })

  it('says so of an identity in the environment as well, if there is nothing else', () => {
    expect(problemsOf({}, { ...ENV_URNS, ...job })).toEqual(['ACTIONS_ID_TOKEN_REQUEST_URL id-token-permission'])
  })

  it('is told which variables hold the token if it is not one of GitHub Actions', () => {
    const [fault] = read(URNS).missing
    expect(fault).toMatchObject({ input: 'HUAWEICLOUD_OIDC_ID_TOKEN', problem: { code: 'id-token-required' } })
    expect(fault && settingMessage(fault).en).toContain('HUAWEICLOUD_OIDC_TOKEN_FILE')
  })
})

describe('the identity of a prefix', () => {
  const prefixed = (env: Texts) =>
    prefixedCredentials('PROD', (name) => env[name] ?? null, read(URNS, RUNNER).oidcTerms)
  const urns: Texts = { PROD_OIDC_PROVIDER_URN: PROVIDER, PROD_OIDC_AGENCY_URN: AGENCY }

  it('has its own URNs and the ID token of the run', () => {
    expect(prefixed(urns).credentials).toMatchObject({
      kind: 'oidc',
      providerUrn: PROVIDER,
      agencyUrn: AGENCY,
      idToken: { kind: 'runner' },
    })
  })

  it('is refused beside keys of the same prefix, or if it is half of a pair', () => {
    expect(prefixed({ ...urns, PROD_ACCESS_KEY: ACCESS_KEY }).faults).toMatchObject([
      { input: 'PROD_OIDC_PROVIDER_URN', problem: { code: 'prefix-oidc-and-keys' } },
    ])
    expect(prefixed({ PROD_OIDC_AGENCY_URN: AGENCY, PROD_AUTH_TOKEN: SECRET_KEY }).faults).toMatchObject([
      { input: 'PROD_OIDC_AGENCY_URN', problem: { code: 'prefix-oidc-and-keys' } },
    ])
    expect(prefixed({ PROD_OIDC_AGENCY_URN: AGENCY }).missing).toMatchObject([
      { input: 'PROD_OIDC_PROVIDER_URN', problem: { code: 'half-of-a-pair' } },
    ])
  })

  it('can be given as lines of credential-variables, and is no secret', () => {
    const lines = `PROD_OIDC_PROVIDER_URN=${PROVIDER}\nPROD_OIDC_AGENCY_URN = ${AGENCY}\nDEV_SECRET_KEY=${SECRET_KEY}`
    const { faults, variables, secrets } = read({ ...URNS, 'credential-variables': lines }, RUNNER)
    expect(faults).toEqual([])
    expect(variables).toMatchObject({ PROD_OIDC_PROVIDER_URN: PROVIDER, PROD_OIDC_AGENCY_URN: AGENCY })
    expect(secrets).toContain(SECRET_KEY)
    expect(secrets).not.toContain(PROVIDER)
    expect(secrets).not.toContain(AGENCY)
  })
})

it('counts an ID token in the environment as a secret', () => {
  expect(read({}, { HUAWEICLOUD_OIDC_ID_TOKEN: JWT }).secrets).toContain(JWT)
})
