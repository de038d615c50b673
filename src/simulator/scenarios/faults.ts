import type { Answer } from '../server/answer.js'
import { expired } from '../server/authentication.js'
import { notAuthenticated, notPublished, serviceError, throttled } from '../server/error-answers.js'
import { HOUR } from '../state/timestamps.js'
import { type Call, type Intercept, PRECHECK, type Scenario, type ScenarioTable } from './scenario.js'
import { SEEN } from './seen.js'

/** A cluster in which every check passed, once one gets through. */
const content = SEEN['ready']?.content

const atGateway = (title: string, intercept: Intercept): Scenario => ({
  title,
  inputs: PRECHECK,
  ...(content && { content }),
  atGateway: intercept,
})

const atService = (title: string, intercept: Intercept): Scenario => ({
  title,
  inputs: PRECHECK,
  ...(content && { content }),
  atService: intercept,
})

/** The answers to the first requests, in order; what comes after passes. */
const first =
  (...answers: readonly ((call: Call) => Answer)[]): Intercept =>
  (call) =>
    answers[call.number - 1]?.(call) ?? null

const LOGIN_PAGE = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Sign in to go on.</body></html>\n'

const html = (): Answer => ({
  form: 'text',
  status: 200,
  text: LOGIN_PAGE,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
})

const redirect = ({ elsewhere }: Call): Answer => ({
  form: 'text',
  status: 302,
  text: '',
  headers: { Location: `${elsewhere}/api/v3/elsewhere` },
})

const brokenJson = (): Answer => ({
  form: 'text',
  status: 200,
  text: '{"kind":"PreCheckTask","apiVersion":"v3","status":{"phase":"Success"',
  headers: { 'Content-Type': 'application/json' },
})

const truncated = (): Answer => ({
  form: 'truncated',
  value: { kind: 'PreCheckTask', apiVersion: 'v3', status: { phase: 'Success', message: 'x'.repeat(2_000) } },
})

const unavailable = (): Answer => serviceError('unavailable', 'the server is currently unable to handle the request')
const internal = (): Answer =>
  serviceError('internal', 'an error on the server has prevented the request from succeeding')
const forbidden = (): Answer => serviceError('forbidden', 'Policy does not allow cce:cluster:get to be performed.')
const unpaid = (): Answer => serviceError('no-balance', 'the balance of the account is insufficient')

/** What the gateway and CCE refuse. */
const REFUSALS: ScenarioTable = {
  unauthorized: atGateway('no credentials are believed', ({ requestId }) =>
    notAuthenticated(requestId, 'AK access failed to reach the limit,forbidden.'),
  ),
  'clock-skew': atGateway('the caller’s clock is off, so its signature has expired', ({ requestId, now }) =>
    notAuthenticated(requestId, expired(new Date(now - HOUR).toISOString().replace(/[-:]|\.\d+/g, ''), now)),
  ),
  forbidden: atService('the caller may not read the cluster', forbidden),
  'not-found': atService('there is no such cluster', () => serviceError('not-found', 'cluster not found')),
  'not-published': atGateway('the region does not offer these APIs', ({ requestId }) => notPublished(requestId)),
  'task-gone': atService('the list names a task that is gone when it is asked for', ({ operation }) =>
    operation === 'ShowPreCheck' ? serviceError('not-found', 'precheck task not found') : null,
  ),
  'no-balance': atService('the account has run out of money: a 429 that no patience helps', unpaid),
  throttled: atGateway(
    'too many requests once, with a Retry-After of 0.2 s',
    first(({ requestId }) => throttled(requestId, '0.2')),
  ),
  'throttled-bare': atGateway(
    'too many requests twice, without a word on when to come back',
    first(
      ({ requestId }) => throttled(requestId),
      ({ requestId }) => throttled(requestId),
    ),
  ),
  'throttled-forever': atGateway('too many requests, always', ({ requestId }) => throttled(requestId, '0.1')),
  'throttled-long': atGateway('too many requests, to come back in an hour', ({ requestId }) =>
    throttled(requestId, '3600.5'),
  ),
}

/** What goes wrong on the way. */
const BREAKDOWNS: ScenarioTable = {
  'unavailable-twice': atService('an error 500, then a 503, then all is well', first(internal, unavailable)),
  unavailable: atService('CCE is down and stays down', unavailable),
  'reset-once': atGateway(
    'the first connection is reset',
    first(() => ({ form: 'reset' })),
  ),
  reset: atGateway('every connection is reset', () => ({ form: 'reset' })),
  truncated: atGateway('answers end before they should', truncated),
  html: atGateway('a sign-in page in place of the API', html),
  'broken-json': atGateway('whole answers that are no JSON', brokenJson),
  redirect: { ...atGateway('a redirect to another host', redirect), hasElsewhere: true },
  'slow-body': atGateway('answers that trickle in and never end', () => ({ form: 'slow-body' })),
  hung: atGateway('nothing is ever answered', () => ({ form: 'hung' })),
  oversized: atGateway('an answer without end', () => ({ form: 'endless' })),
}

/** Situations in which the API refuses, is down, or something in between answers for it. */
export const FAULTS: ScenarioTable = { ...REFUSALS, ...BREAKDOWNS }
