import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createCceClient } from '../../../src/cce/http/client.js'
import { fixedCredentials } from '../../../src/cce/http/credentials.js'
import { RATE_LIMITS, type RequestKind, rateLimiter, rateLimiters } from '../../../src/cce/http/rate-limit.js'
import type { Clock } from '../../../src/model/ports.js'
import type { Transport } from '../../../src/network/transport.js'
import { virtualClock } from '../../support/clock/virtual-clock.js'
import { CALL, caught, closeServers, KEYS, PROJECT, recordingLog, START, WRITE } from './support.js'

afterEach(closeServers)

const RUNS_ON = new AbortController().signal

/** Asks for the turns of requests, all at once. @returns when each had its turn, in milliseconds from the start */
async function turnsOf(kinds: readonly RequestKind[], clock = virtualClock(START)): Promise<number[]> {
  const limiter = rateLimiter(clock)
  return Promise.all(kinds.map((kind) => limiter.admit(kind, RUNS_ON).then(() => clock.now() - START)))
}

const times = (count: number, kind: RequestKind): RequestKind[] => Array.from({ length: count }, () => kind)

/** The most times within any period of this length. */
const mostWithin = (sorted: readonly number[], ms: number): number =>
  Math.max(...sorted.map((from) => sorted.filter((at) => at >= from && at < from + ms).length))

describe('the rate limit of a project', () => {
  it('lets the requests of a few clusters go at once', async () => {
    expect(await turnsOf(times(RATE_LIMITS.read.count, 'read'))).toEqual(
      times(RATE_LIMITS.read.count, 'read').map(() => 0),
    )
  })

  it('lets no more than 56 reads go in any second, and almost as many', async () => {
    const at = await turnsOf(times(600, 'read'))
    expect(mostWithin(at, 1_000)).toBe(56)
    expect(Math.max(...at)).toBeLessThan(600 * (1_000 / 60) * 1.15)
  })

  it('lets no more than 8 writes go in any minute, whatever is read', async () => {
    const clock = virtualClock(START)
    const limiter = rateLimiter(clock)
    const at = (kind: RequestKind) => limiter.admit(kind, RUNS_ON).then(() => clock.now() - START)
    const reads = Promise.all(times(RATE_LIMITS.read.count, 'read').map(at))
    const writes = await Promise.all(times(40, 'write').map(at))
    expect(mostWithin(writes, 60_000)).toBe(8)
    expect(Math.max(...(await reads))).toBe(0)
  })

  it('keeps the order of requests of a kind', async () => {
    const order: number[] = []
    const limiter = rateLimiter(virtualClock(START))
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => limiter.admit('read', RUNS_ON).then(() => order.push(index))),
    )
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index))
  })

  it('holds for requests that come at any times', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 150 }), async (gaps) => {
        const clock = virtualClock(START)
        const limiter = rateLimiter(clock)
        const at: number[] = []
        const pending: Promise<void>[] = []
        for (const gap of gaps) {
          if (gap > 300) await new Promise<void>((resolve) => clock.after(gap, resolve))
          pending.push(limiter.admit('read', RUNS_ON).then(() => void at.push(clock.now())))
        }
        await Promise.all(pending)
        if (at.length > 0) expect(mostWithin(at, 1_000)).toBeLessThanOrEqual(56)
      }),
      { numRuns: 30 },
    )
  })

  it('is one for each project', async () => {
    const clock = virtualClock(START)
    const limiterOf = rateLimiters(clock)
    const fill = times(RATE_LIMITS.read.count, 'read').map(() => limiterOf('a').admit('read', RUNS_ON))
    await Promise.all(fill)
    await limiterOf('b').admit('read', RUNS_ON)
    expect(clock.now()).toBe(START)
    await limiterOf('a').admit('read', RUNS_ON)
    expect(clock.now()).toBe(START + RATE_LIMITS.read.ms)
  })

  it('does not wait for a clock that was set back', async () => {
    let now = START
    const clock: Clock = { now: () => now, random: () => 0, after: () => () => {} }
    const limiter = rateLimiter(clock)
    for (const kind of times(RATE_LIMITS.read.count, 'read')) await limiter.admit(kind, RUNS_ON)
    limiter.pause(null, 60_000)
    now = START - 3_600_000
    await limiter.admit('read', RUNS_ON)
    expect(limiter.pausedMs('read')).toBe(0)
  })

  it('lets nobody wait beyond the end of the run', async () => {
    const end = new AbortController()
    const limiter = rateLimiter(virtualClock(START))
    limiter.pause(null, 60_000)
    const waiting = [limiter.admit('read', end.signal), limiter.admit('read', end.signal)]
    end.abort(new DOMException('over', 'TimeoutError'))
    const ends = await Promise.allSettled(waiting)
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await limiter.admit('read', RUNS_ON)
  })
})

interface Answer {
  readonly status: number
  readonly retryAfter?: string
  readonly body?: string
}

const THROTTLED = { status: 429, retryAfter: '40' }

/** Clients of two projects, whose requests get these answers in turn, then `200 {}`. */
function setUpProjects(answers: readonly Answer[]) {
  const clock = virtualClock(START)
  const run = new AbortController()
  const sent: { readonly project: string; readonly method: string; readonly at: number }[] = []
  const transport: Transport = async ({ method, headers }) => {
    const answer: Answer = answers[sent.length] ?? { status: 200 }
    sent.push({ project: headers['X-Project-Id'] ?? '', method, at: clock.now() - START })
    const body = Buffer.from(answer.body ?? '{}')
    const header = (name: string) => (name === 'retry-after' ? (answer.retryAfter ?? null) : null)
    return { status: answer.status, header, body, bodyFailure: null }
  }
  const limiterOf = rateLimiters(clock)
  const log = recordingLog()
  const client = (projectId: string, endsAt?: number) =>
    createCceClient({
      endpoint: 'https://cce.example.com',
      projectId,
      credentials: fixedCredentials(KEYS),
      clock,
      log,
      signal: run.signal,
      env: {},
      redact: (text) => text,
      userAgent: 'test',
      transport,
      limiter: limiterOf(projectId),
      ...(endsAt !== undefined && { endsAt }),
    })
  return { clock, client, sent, run, log }
}

describe('a refusal with 429', () => {
  it('holds back all clusters of its project for as long as CCE asks, and no other project', async () => {
    const { client, sent } = setUpProjects([THROTTLED])
    const first = client(PROJECT).send(CALL)
    await client('other').send(CALL)
    const beside = client(PROJECT).send(CALL)
    await client('other').send(CALL)
    await Promise.all([first, beside])
    const own = sent.filter(({ project }) => project === PROJECT).map(({ at }) => at)
    expect(own).toEqual([0, 40_000, 40_000])
    expect(sent.filter(({ project }) => project === 'other').map(({ at }) => at)).toEqual([0, 0])
  })

  it('holds back reads and writes alike', async () => {
    const { client, sent } = setUpProjects([THROTTLED])
    await client(PROJECT).send(WRITE)
    expect(sent.map(({ at }) => at)).toEqual([0, 40_000])
    const second = setUpProjects([THROTTLED])
    const refused = second.client(PROJECT).send(WRITE)
    await second.client('other').send(CALL)
    await Promise.all([refused, second.client(PROJECT).send(CALL)])
    expect(second.sent.map(({ method, at }) => [method, at])).toEqual([
      ['POST', 0],
      ['GET', 0],
      ['POST', 40_000],
      ['GET', 40_000],
    ])
  })

  it('holds back writes only if a write was refused without a time', async () => {
    const { client, sent } = setUpProjects([{ status: 429 }])
    const refused = client(PROJECT).send(WRITE)
    await client('other').send(CALL)
    await client(PROJECT).send(CALL)
    await refused
    expect(sent.filter(({ project }) => project === PROJECT).map(({ method, at }) => [method, at])).toEqual([
      ['POST', 0],
      ['GET', 0],
      ['POST', 30_000],
    ])
  })

  it('holds back no other cluster if it says that its own cluster is locked', async () => {
    const { client, sent } = setUpProjects([{ ...THROTTLED, body: '{"errorCode":"CCE.01429002"}' }])
    const refused = client(PROJECT).send(CALL)
    await client('other').send(CALL)
    await client(PROJECT).send(CALL)
    await refused
    expect(sent.filter(({ project }) => project === PROJECT).map(({ at }) => at)).toEqual([0, 0, 40_000])
  })

  it('lets the other clusters give up at once where it asks for a longer wait than anybody waits', async () => {
    const { client, sent, clock } = setUpProjects([{ status: 429, retryAfter: '600' }])
    const stop = { code: 'wait-too-long', waitMs: 600_000, mostMs: 120_000 }
    expect(await client(PROJECT).send(CALL).catch(caught)).toMatchObject({ attempts: 1, status: 429, retryStop: stop })
    expect(await client(PROJECT).send(CALL).catch(caught)).toMatchObject({
      kind: 'throttled',
      attempts: 0,
      status: null,
      retryStop: stop,
    })
    expect([sent.length, clock.now()]).toEqual([1, START])
  })

  it('lets the other clusters give up at once where the run ends sooner', async () => {
    const { client, sent } = setUpProjects([THROTTLED])
    await client(PROJECT, START + 30_000)
      .send(CALL)
      .catch(() => {})
    expect(
      await client(PROJECT, START + 30_000)
        .send(CALL)
        .catch(caught),
    ).toMatchObject({
      attempts: 0,
      retryStop: { code: 'run-ends-sooner', waitMs: 40_000, leftMs: 30_000 },
    })
    expect(sent).toHaveLength(1)
  })
})

describe('a wait for the rate limit', () => {
  it('ends with the run, and nothing is sent', async () => {
    const { client, sent, run } = setUpProjects([THROTTLED])
    const waiting = [
      client(PROJECT).send(CALL),
      client('other')
        .send(CALL)
        .then(() => client(PROJECT).send(CALL)),
    ]
    await client('other').send(CALL)
    run.abort(new DOMException('over', 'TimeoutError'))
    const [first, second] = await Promise.all(waiting.map((one) => one.catch(caught)))
    expect(first).toMatchObject({ kind: 'run-deadline', attempts: 1, retryStop: { code: 'ended-while-waiting' } })
    expect(second).toMatchObject({ kind: 'run-deadline', attempts: 0, retryStop: null })
    expect(sent.filter(({ project }) => project === PROJECT)).toHaveLength(1)
  })

  it('is logged if it is long', async () => {
    const { client, log } = setUpProjects([])
    await Promise.all(times(9, 'write').map(() => client(PROJECT).send(WRITE)))
    expect(log.lines.filter((line) => line.includes('rate limit'))).toEqual([
      'CreatePreCheck: waited 61 s for the rate limit of the project',
    ])
  })
})
