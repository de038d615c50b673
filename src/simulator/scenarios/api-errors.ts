import { signatureExpired } from '../server/authentication.js'
import {
  type ApiResponse,
  json,
  notAuthenticated,
  notPublished,
  serviceError,
  serviceErrorBody,
  throttled,
} from '../server/responses.js'
import { HOUR } from '../state/clock.js'
import { FINISHED } from './finished.js'
import { type Call, type Intercept, PRECHECK, type Scenario, type ScenarioTable } from './scenario.js'

/** A cluster whose checks all passed, for the requests that get through. */
const cluster = FINISHED['ready']?.cluster

const atGateway = (description: string, intercept: Intercept): Scenario => ({
  description,
  inputs: PRECHECK,
  ...(cluster && { cluster }),
  atGateway: intercept,
})

const atService = (description: string, intercept: Intercept): Scenario => ({
  description,
  inputs: PRECHECK,
  ...(cluster && { cluster }),
  atService: intercept,
})

/** Responds to the first requests in this order, and lets all later ones through. */
const first =
  (...responses: readonly ((call: Call) => ApiResponse)[]): Intercept =>
  (call) =>
    responses[call.number - 1]?.(call) ?? null

const text = (status: number, headers: Readonly<Record<string, string>>, body: string): ApiResponse => ({
  form: 'text',
  status,
  text: body,
  headers,
})

const reset = (): ApiResponse => ({ form: 'reset' })
const unavailable = () => serviceError('unavailable', 'the server is currently unable to handle the request')
const internal = (): ApiResponse =>
  serviceError('internal', 'an error on the server has prevented the request from succeeding')

/** Refusals by the API gateway and by CCE. */
const REFUSALS: ScenarioTable = {
  unauthorized: atGateway('all credentials are rejected', ({ requestId }) =>
    notAuthenticated(requestId, 'AK access failed to reach the limit,forbidden.'),
  ),
  'clock-skew': atGateway('the caller’s clock is wrong, so its signature has expired', ({ requestId, now }) => {
    const signedAt = new Date(now - HOUR).toISOString().replace(/[-:]|\.\d+/g, '')
    return notAuthenticated(requestId, signatureExpired(signedAt, now))
  }),
  forbidden: atService('the caller may not read the cluster', () =>
    serviceError('forbidden', 'Policy does not allow cce:cluster:get to be performed.'),
  ),
  'error-as-success': atService('the caller may not read the cluster, but the status of the response is 200', () =>
    json(serviceErrorBody('forbidden', 'Policy does not allow cce:cluster:get to be performed.')),
  ),
  'not-found': atService('the cluster does not exist', () => serviceError('not-found', 'cluster not found')),
  'not-published': atGateway('the region does not offer these APIs', ({ requestId }) => notPublished(requestId)),
  'task-gone': atService('the list names a task that no longer exists when it is read', ({ operation }) =>
    operation === 'ShowPreCheck' ? serviceError('not-found', 'precheck task not found') : null,
  ),
  'no-balance': atService('the account has no balance left: a 429 that retrying cannot solve', () =>
    serviceError('no-balance', 'the balance of the account is insufficient'),
  ),
  throttled: atGateway(
    'too many requests once, with a Retry-After of 0.2 s',
    first(({ requestId }) => throttled(requestId, '0.2')),
  ),
  'throttled-bare': atGateway(
    'too many requests twice, without a Retry-After',
    first(
      ({ requestId }) => throttled(requestId),
      ({ requestId }) => throttled(requestId),
    ),
  ),
  'throttled-forever': atGateway('too many requests, always', ({ requestId }) => throttled(requestId, '0.1')),
  'throttled-long': atGateway('too many requests, with a Retry-After of one hour', ({ requestId }) =>
    throttled(requestId, '3600.5'),
  ),
}

/** Outages and network failures. */
const FAILURES: ScenarioTable = {
  'unavailable-twice': atService('an error 500 and a 503, then everything works', first(internal, unavailable)),
  unavailable: atService('CCE is down and stays down', unavailable),
  'reset-once': atGateway('the first connection is reset', first(reset)),
  reset: atGateway('every connection is reset', reset),
  truncated: atGateway('responses end before they are complete', () => ({
    form: 'truncated',
    value: { kind: 'PreCheckTask', apiVersion: 'v3', status: { phase: 'Success', message: 'x'.repeat(2_000) } },
  })),
  html: atGateway('a sign-in page in place of the API', () =>
    text(
      200,
      { 'Content-Type': 'text/html; charset=utf-8' },
      '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Sign in to go on.</body></html>\n',
    ),
  ),
  'broken-json': atGateway('complete responses that are not valid JSON', () =>
    text(
      200,
      { 'Content-Type': 'application/json' },
      '{"kind":"PreCheckTask","apiVersion":"v3","status":{"phase":"Success"',
    ),
  ),
  redirect: {
    ...atGateway('a redirect to another host', ({ otherHost }) =>
      text(302, { Location: `${otherHost}/api/v3/elsewhere` }, ''),
    ),
    hasOtherHost: true,
  },
  'slow-body': atGateway('responses that trickle in and never end', () => ({ form: 'slow-body' })),
  hung: atGateway('no request ever gets a response', () => ({ form: 'hung' })),
  oversized: atGateway('a response without end', () => ({ form: 'endless' })),
}

/** The API refuses or is down, or something on the way responds in its place. */
export const API_ERRORS: ScenarioTable = { ...REFUSALS, ...FAILURES }
