import { asRecord, parseJson } from '../model/collections.js'
import {
  ID_TOKEN,
  type IdentityEndpoints,
  type IdTokenSource,
  OIDC_VARIABLES,
  type OidcIdentity,
  RUNNER_VARIABLES,
  type SessionPolicy,
} from '../model/oidc.js'
import { type PlainSettingProblem, type SettingFault, settingFault } from '../model/setting-fault.js'
import * as read from './readers.js'

/** The names of inputs or variables that hold the two URNs of an identity. */
export interface UrnNames {
  readonly providerUrn: string
  readonly agencyUrn: string
}

export const OIDC_INPUTS: UrnNames = { providerUrn: 'oidc-provider-urn', agencyUrn: 'oidc-agency-urn' }

/** What all keyless identities of a run share. */
export interface OidcTerms {
  readonly shared: Omit<OidcIdentity, 'kind' | 'providerUrn' | 'agencyUrn' | 'idToken'>
  /** null: there is none */
  readonly idToken: IdTokenSource | null
  /** what is wrong with the inputs */
  readonly inputFaults: readonly SettingFault[]
  /** what is wrong in the environment, which matters only if the run is keyless */
  readonly envFaults: readonly SettingFault[]
  /** that there is no ID token, and why */
  readonly withoutToken: SettingFault
}

/** A keyless identity, or what is wrong or missing. */
export interface OidcReading {
  readonly credentials: OidcIdentity | null
  readonly faults: readonly SettingFault[]
  readonly missing: readonly SettingFault[]
}

/** Valid for an hour: an agency's shortest limit of a session. */
const DEFAULT_DURATION_SECONDS = 3600

const FORMS = {
  // its last part is sent in a header
  'not-provider-urn': /^iam::[^\s:]+:oidcProvider:[\x21-\x7e]+$/,
  'not-agency-urn': /^iam::[^\s:]+:agency:[^\s\p{C}]+$/u,
  'not-audience': /^[\x21-\x7e]{1,255}$/,
  'not-session-name': /^[A-Za-z0-9_+=,.@-]{2,128}$/,
  'not-id-token': ID_TOKEN,
} as const satisfies Partial<Record<PlainSettingProblem, RegExp>>

const MAX_URN_LENGTH = 1500

const has = (form: keyof typeof FORMS, text: string): boolean => FORMS[form].test(text)

/** Reads the settings that all keyless identities of a run share. */
export function readOidcTerms(input: read.Lookup, env: read.Lookup, defaultAudience: string): OidcTerms {
  const inputFaults: SettingFault[] = []
  const envFaults: SettingFault[] = []
  const refuse = (name: string, text: string | null, code: PlainSettingProblem): void =>
    void (name in NAMES_OF_INPUTS ? inputFaults : envFaults).push(settingFault(name, text, code))
  const audience = input('oidc-audience') ?? defaultAudience
  if (!has('not-audience', audience)) refuse('oidc-audience', audience, 'not-audience')
  const sessionFrom = input('oidc-session-name') === null ? OIDC_VARIABLES.sessionName : 'oidc-session-name'
  const sessionName = input('oidc-session-name') ?? env(OIDC_VARIABLES.sessionName) ?? defaultSessionName(env)
  if (!has('not-session-name', sessionName)) refuse(sessionFrom, sessionName, 'not-session-name')
  return {
    shared: {
      audience,
      sessionName,
      durationSeconds: durationOf(env, envFaults),
      sessionPolicy: sessionPolicyOf(env, refuse),
    },
    idToken: idTokenOf(env, refuse),
    inputFaults,
    envFaults,
    withoutToken:
      env('GITHUB_ACTIONS') === 'true'
        ? settingFault(RUNNER_VARIABLES.url, null, 'id-token-permission')
        : settingFault(OIDC_VARIABLES.idToken, null, 'id-token-required'),
  }
}

const NAMES_OF_INPUTS: Readonly<Record<string, true>> = { 'oidc-audience': true, 'oidc-session-name': true }

/** Tells the sessions of runs apart in the audit log. */
function defaultSessionName(env: read.Lookup): string {
  const run = env('GITHUB_RUN_ID')
  const about = [env('GITHUB_REPOSITORY')?.replaceAll('/', '.').slice(0, 80), run]
  return ['cce-upgrade-gate', ...about.flatMap((part) => part ?? [])].join('@').replace(/[^A-Za-z0-9_+=,.@-]/g, '-')
}

function durationOf(env: read.Lookup, faults: SettingFault[]): number {
  const name = OIDC_VARIABLES.durationSeconds
  const text = env(name)
  if (text === null) return DEFAULT_DURATION_SECONDS
  const result = read.count(900, 43_200)(text)
  if ('value' in result) return result.value
  faults.push(read.faultOf(name, text, result))
  return DEFAULT_DURATION_SECONDS
}

type Refuse = (name: string, text: string | null, code: PlainSettingProblem) => void

/** STS takes a policy of 2 to 4096 characters and 20 ids of policies at most. */
function sessionPolicyOf(env: read.Lookup, refuse: Refuse): SessionPolicy | null {
  const policy = env(OIDC_VARIABLES.policy)
  const policyIds = (env(OIDC_VARIABLES.policyIds) ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  if (policy !== null && (policy.length > 4096 || !('Statement' in asRecord(parseJson(policy)))))
    refuse(OIDC_VARIABLES.policy, null, 'not-session-policy')
  if (policyIds.length > 20 || policyIds.some((id) => !('value' in read.id(id))))
    refuse(OIDC_VARIABLES.policyIds, policyIds.join(','), 'not-policy-ids')
  return policy === null && policyIds.length === 0 ? null : { policy, policyIds }
}

function idTokenOf(env: read.Lookup, refuse: Refuse): IdTokenSource | null {
  const token = env(OIDC_VARIABLES.idToken)
  if (token !== null) {
    if (!has('not-id-token', token)) refuse(OIDC_VARIABLES.idToken, null, 'not-id-token')
    return { kind: 'text', token }
  }
  const path = env(OIDC_VARIABLES.tokenFile)
  if (path !== null) return { kind: 'file', path }
  const [url, bearer] = [env(RUNNER_VARIABLES.url), env(RUNNER_VARIABLES.bearer)]
  if (url === null || bearer === null) return null
  const parsed = URL.canParse(url) ? new URL(url) : null
  const isSafe =
    parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && read.allowsPlainHttp(parsed.hostname))
  // the query can hold anything, so the value is not shown
  if (!isSafe) refuse(RUNNER_VARIABLES.url, null, 'not-https')
  return { kind: 'runner', url, bearer }
}

/** @returns null if neither URN is set; half of the pair is missing its other half */
export function readOidc(lookup: read.Lookup, names: UrnNames, terms: OidcTerms): OidcReading | null {
  const [providerUrn, agencyUrn] = [lookup(names.providerUrn), lookup(names.agencyUrn)]
  if (providerUrn === null && agencyUrn === null) return null
  if (providerUrn === null || agencyUrn === null) {
    const [absent, given] =
      providerUrn === null ? [names.providerUrn, names.agencyUrn] : [names.agencyUrn, names.providerUrn]
    const problem = { code: 'half-of-a-pair', given } as const
    return { credentials: null, faults: [], missing: [{ input: absent, value: null, problem, suggestion: null }] }
  }
  const refused = (name: string, urn: string, form: 'not-provider-urn' | 'not-agency-urn'): SettingFault[] =>
    has(form, urn) && urn.length <= MAX_URN_LENGTH ? [] : [settingFault(name, urn, form)]
  const faults = [
    ...refused(names.providerUrn, providerUrn, 'not-provider-urn'),
    ...refused(names.agencyUrn, agencyUrn, 'not-agency-urn'),
    ...terms.envFaults,
  ]
  const missing = terms.idToken === null ? [terms.withoutToken] : []
  if (terms.idToken === null || faults.length > 0) return { credentials: null, faults, missing }
  const credentials = { kind: 'oidc' as const, providerUrn, agencyUrn, idToken: terms.idToken, ...terms.shared }
  return { credentials, faults, missing }
}

/** Whether a keyless identity lacks the region that says where it gets its keys. */
export const needsRegion = (
  credentials: { readonly kind: string } | null,
  region: string | null,
  { sts, iam }: IdentityEndpoints,
): boolean => credentials?.kind === 'oidc' && region === null && sts === null && iam === null
