import { describe, expect, it } from '@jest/globals'
import { type Progress, waitWhileUnderWay } from '../../../src/checks/shared/polling.js'
import type { FailureKind } from '../../../src/model/api-failure.js'
import { apiError, liveContext } from '../../support/cce/live-context.js'
import { MINUTE, NOW } from '../../support/cce/responses.js'

const SECOND = 1000

const failure = (kind: FailureKind) => apiError(kind, { operation: 'ShowPreCheck', method: 'GET' })

/** Waits for a task that has a status at each moment. It is finished once the status is null. */
async function follow(
  statusAt: (elapsedMs: number, polls: number) => string | null,
  over: Parameters<typeof liveContext>[1] & { estimate?: (polls: number) => string; isStarted?: boolean } = {},
) {
  const { estimate = () => '', isStarted = false, ...changes } = over
  const live = liveContext(() => ({}), changes)
  const polls: number[] = []
  const ended = await waitWhileUnderWay(
    'precheck',
    live.context,
    async (): Promise<Progress<number>> => {
      const elapsed = live.now() - NOW
      polls.push(elapsed)
      const status = statusAt(elapsed, polls.length)
      return {
        value: polls.length,
        isUnderWay: status !== null,
        status: status ?? 'done',
        estimate: estimate(polls.length),
        fraction: null,
      }
    },
    isStarted,
  )
  return { ...live, ...ended, polls, pauses: polls.slice(1).map((at, index) => at - (polls[index] ?? 0)) }
}

describe('the interval between polls', () => {
  it('is poll-interval while the status changes', async () => {
    const { polls, pauses } = await follow((elapsed, poll) => (elapsed < 2 * MINUTE ? `item ${poll}` : null))
    expect(new Set(pauses)).toEqual(new Set([10 * SECOND]))
    expect(polls).toHaveLength(13)
  })

  it('grows to one minute while the status stays the same', async () => {
    const { pauses } = await follow(() => 'Running')
    expect(pauses.slice(0, 4)).toEqual([10 * SECOND, 12.5 * SECOND, 15.625 * SECOND, 19.53125 * SECOND])
    expect(pauses.slice(0, -1)).toEqual([...pauses.slice(0, -1)].sort((a, b) => a - b))
    expect(Math.max(...pauses)).toBe(MINUTE)
  })

  it('returns to poll-interval after the status changed', async () => {
    const { polls, pauses } = await follow((elapsed) => (elapsed < 4 * MINUTE ? 'Init' : 'Running'))
    const changed = polls.findIndex((at) => at >= 4 * MINUTE)
    expect(pauses[changed - 1]).toBeGreaterThan(30 * SECOND)
    expect(pauses[changed]).toBe(10 * SECOND)
  })

  it('is at most six times poll-interval', async () => {
    const { pauses } = await follow(() => 'Running', { pollIntervalMs: 2 * SECOND })
    expect(Math.max(...pauses)).toBe(12 * SECOND)
  })

  it('is never shorter than poll-interval, even if that is five minutes', async () => {
    const { pauses } = await follow(() => 'Running', { pollIntervalMs: 5 * MINUTE, waitMs: 30 * MINUTE })
    expect(new Set(pauses)).toEqual(new Set([5 * MINUTE]))
  })

  it('allows fewer than 100 polls in 15 minutes by default, and fewer than 25 if the status stays the same', async () => {
    const changing = await follow((elapsed, poll) => (elapsed < 15 * MINUTE ? `item ${poll}` : null))
    expect(changing.polls.length).toBeLessThan(100)
    const unchanged = await follow((elapsed) => (elapsed < 15 * MINUTE ? 'Running' : null))
    expect(unchanged.polls.length).toBeLessThan(25)
  })

  it('does not depend on the estimate', async () => {
    const { polls, lines } = await follow(() => 'Running', { estimate: (poll) => `about ${poll} min left` })
    expect(polls.length).toBeLessThan(25)
    expect(lines.filter((line) => line.includes('left'))).toHaveLength(1)
  })
})

describe('waitWhileUnderWay', () => {
  it('returns at once, without a log line, if the task is finished', async () => {
    const { polls, lines, waitedMs, value } = await follow(() => null)
    expect([polls, lines, waitedMs, value]).toEqual([[0], [], 0, 1])
  })

  it.each([0, 1, 7 * SECOND, 15 * MINUTE, 15 * MINUTE + 1])(
    'polls a last time exactly at wait-timeout: %d ms',
    async (waitMs) => {
      const { polls, waitedMs } = await follow(() => 'Running', { waitMs })
      expect(waitedMs).toBe(waitMs)
      expect(polls.at(-1)).toBe(waitMs)
      expect(new Set(polls).size).toBe(polls.length)
    },
  )

  it('stops in the middle of a pause if the run is canceled', async () => {
    const stop = new AbortController()
    const { polls, value, waitedMs } = await follow(
      (_, poll) => {
        if (poll === 3) stop.abort()
        return `item ${poll}`
      },
      { signal: stop.signal },
    )
    expect([polls.length, value, waitedMs]).toEqual([3, 3, 20 * SECOND])
  })

  it.each(['cancelled', 'run-deadline'] as const)(
    'returns the last response if a later request is %s',
    async (kind) => {
      const { value } = await follow((_, poll) => {
        if (poll === 3) throw failure(kind)
        return 'Running'
      })
      expect(value).toBe(2)
    },
  )

  it.each(['cancelled', 'run-deadline'] as const)('fails if the first request is %s', async (kind) => {
    const first = () => {
      throw failure(kind)
    }
    await expect(follow(first)).rejects.toMatchObject({ kind })
  })

  it.each(['not-published', 'not-found', 'no-permission'] as const)('fails if a later request is %s', async (kind) => {
    const later = (_: number, poll: number) => {
      if (poll === 3) throw failure(kind)
      return 'Running'
    }
    await expect(follow(later)).rejects.toMatchObject({ kind })
  })
})

describe('the progress of a wait', () => {
  it('is logged once for each change, with the time that has passed and the time that is left', async () => {
    const { lines } = await follow((elapsed) => (elapsed < MINUTE ? 'Init' : elapsed < 3 * MINUTE ? 'Running' : null))
    expect(lines).toEqual([
      'precheck: Init, after 0 s; waiting up to 15 min more',
      expect.stringMatching(/^precheck: Running, after 1 min; waiting up to 13 min more$/),
    ])
  })

  it('is reported as stalled once after ten minutes, and again only after a change', async () => {
    const { lines } = await follow((elapsed) => (elapsed < 20 * MINUTE ? 'Init' : 'Running'), { waitMs: 60 * MINUTE })
    const stalls = lines.filter((line) => line.includes('no progress'))
    expect(stalls).toEqual([
      expect.stringMatching(/^precheck: no progress for 10 min \(Init\)$/),
      expect.stringMatching(/^precheck: no progress for 10 min \(Running\)$/),
    ])
  })

  it('is not reported as stalled before ten minutes', async () => {
    const { lines } = await follow((elapsed) => (elapsed < 9 * MINUTE ? 'Init' : null))
    expect(lines.some((line) => line.includes('no progress'))).toBe(false)
  })

  it('has a fraction from 0 to 1 for a terminal, or none', async () => {
    const fractions: (number | null)[] = []
    const { context } = liveContext(() => ({}))
    const log = { ...context.log, progress: (_: string, done: number | null) => void fractions.push(done) }
    let polls = 0
    await waitWhileUnderWay('upgrade', { ...context, log }, async () => {
      polls++
      const fraction = polls === 2 ? null : polls / 4
      return { value: polls, isUnderWay: polls < 4, status: String(polls), estimate: '', fraction }
    })
    expect(fractions).toEqual([0.25, null, 0.75])
  })
})

describe('a temporary failure of a poll', () => {
  it.each<FailureKind>([
    ...(['timeout', 'unreachable', 'connection-lost', 'truncated', 'throttled', 'server-error'] as const),
    ...(['unexpected-status', 'unknown-host', 'proxy', 'redirected', 'not-json', 'not-http'] as const),
  ])('does not end the wait once the task was read, and is logged: %s', async (kind) => {
    const { lines, polls, value } = await follow((_elapsed, poll) => {
      if (poll === 3) throw failure(kind)
      return poll < 5 ? 'Running' : null
    }, {})
    expect(polls).toHaveLength(5)
    expect(value).toBe(5)
    expect(lines.filter((line) => line.includes(`no response this time (${kind}); trying again`))).toHaveLength(1)
  })

  it('ends the wait with that failure if wait-timeout is over', async () => {
    const lasting = follow((_elapsed, poll) => {
      if (poll > 1) throw failure('timeout')
      return 'Running'
    }, {})
    await expect(lasting).rejects.toMatchObject({ kind: 'timeout' })
  })

  it('ends the wait at once if the task was not read yet', async () => {
    const first = follow(() => {
      throw failure('timeout')
    }, {})
    await expect(first).rejects.toMatchObject({ kind: 'timeout' })
  })

  it('does not end the wait for a task that was just started', async () => {
    const answer = (_elapsed: number, poll: number) => {
      if (poll < 3) throw failure('timeout')
      return null
    }
    expect(await follow(answer, { isStarted: true })).toMatchObject({ value: 3, waitedMs: 20 * SECOND })
  })

  it.each<FailureKind>(['timeout', 'cancelled', 'run-deadline'])(
    'ends the wait for a started task that could never be read: %s',
    async (kind) => {
      const never = () => {
        throw failure(kind)
      }
      await expect(follow(never, { isStarted: true })).rejects.toMatchObject({ kind })
    },
  )
})
