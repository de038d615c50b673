import { iamError, invalidParameter, notSupportedInRegion, stsUnavailable } from '../identity/responses.js'
import type { IdentityOperation } from '../identity/routes.js'
import type { TrustOptions } from '../identity/trust.js'
import type { ApiResponse } from '../server/responses.js'
import { MINUTE } from '../state/clock.js'
import { DEMO } from '../state/demo-values.js'
import { FINISHED } from './finished.js'
import {
  type IdentityCall,
  type IdentityIntercept,
  PRECHECK,
  type Scenario,
  type ScenarioTable,
  UPGRADE,
} from './scenario.js'
import { UPGRADES } from './upgrades.js'

/** A cluster whose checks all passed, for the runs that get keys. */
const cluster = FINISHED['ready']?.cluster

const keyless = (description: string, more: Partial<Scenario> = {}): Scenario => ({
  description,
  inputs: PRECHECK,
  keyless: 'sts',
  ...(cluster && { cluster }),
  ...more,
})

const withTrust = (description: string, trust: TrustOptions): Scenario => keyless(description, { trust })

/** Responds to every call of an operation in place of the token issuer, STS or IAM. */
const instead =
  (operation: IdentityOperation, response: (call: IdentityCall) => ApiResponse): IdentityIntercept =>
  (call) =>
    call.operation === operation ? response(call) : null

const running = UPGRADES['upgrade-running']?.cluster

/** Runs without keys of their own: they exchange the ID token of a workflow for temporary keys. */
export const KEYLESS: ScenarioTable = {
  keyless: keyless('temporary keys of STS for the ID token of the workflow'),
  'keyless-iam': keyless('a region without STS: temporary keys of IAM', {
    keyless: 'iam',
    atIdentity: instead('AssumeAgencyWithOIDC', ({ requestId }) =>
      notSupportedInRegion(requestId, 'this API is not supported in this region'),
    ),
  }),
  'keyless-trust-mismatch': withTrust('the agency trusts another repository than that of the workflow', {
    job: { repository: 'octo-org/infra-fork' },
  }),
  'keyless-iam-mismatch': keyless('no rule of the identity provider of IAM federation matches the ID token', {
    keyless: 'iam',
    trust: { job: { repository: 'octo-org/infra-fork' } },
  }),
  'keyless-audience': withTrust('the identity provider has registered another audience', {
    audiences: ['https://github.com/octo-org'],
  }),
  'keyless-issuer': withTrust('the identity provider is that of another GitHub server', {
    claims: { iss: 'https://github.example.com/_services/token' },
  }),
  'keyless-token-expired': withTrust('the ID token has expired', { claims: { exp: 1_767_225_600 } }),
  'keyless-unknown-provider': keyless('the identity provider does not exist', {
    atIdentity: instead('AssumeAgencyWithOIDC', ({ requestId }) =>
      invalidParameter(requestId, `the OIDC provider ${DEMO.providerUrn} does not exist`),
    ),
  }),
  'keyless-unknown-iam-provider': keyless('the identity provider of IAM federation does not exist', {
    keyless: 'iam',
    atIdentity: instead('CreateTokenWithIdToken', () => iamError(404, 'Could not find identity provider: github')),
  }),
  'keyless-no-permission': keyless('the agency may list clusters, but not read them', {
    inputs: UPGRADE,
    trust: { allowedActions: ['cce:cluster:list'] },
    ...(running && { cluster: running }),
  }),
  'keyless-no-id-token': keyless('GitHub gives the job no ID token', {
    atIdentity: instead('RequestIdToken', () => ({ form: 'text', status: 503, text: 'Unavailable', headers: {} })),
  }),
  'keyless-sts-down': keyless('STS is down and stays down', {
    atIdentity: instead('AssumeAgencyWithOIDC', ({ requestId }) =>
      stsUnavailable(requestId, 'the service is temporarily unavailable'),
    ),
  }),
  'keyless-sts-down-once': keyless('STS is down once, then everything works', {
    atIdentity: ({ operation, nth, requestId }) =>
      operation === 'AssumeAgencyWithOIDC' && nth === 1
        ? stsUnavailable(requestId, 'the service is temporarily unavailable')
        : null,
  }),
  'keyless-keys-expire': keyless('an upgrade that takes half an hour, with keys that are valid for six minutes', {
    inputs: UPGRADE,
    trust: { keyLifetime: 6 * MINUTE },
    ...(running && { cluster: running }),
  }),
}
