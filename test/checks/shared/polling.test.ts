import { describe, expect, it } from '@jest/globals'
import { CceError } from '../../../src/cce/errors/api-error.js'
import { type Progress, waitWhileUnderWay } from '../../../src/checks/shared/polling.js'
import type { FailureKind } from '../../../src/model/api-failure.js'
import { liveContext } from '../../support/cce/live-context.js'
import { MINUTE, NOW } from '../../support/cce/responses.js'

const SECOND = 1000

const failure = (kind: FailureKind): CceError =>
  new CceError({
    kind,
    operation: 'ShowPreCheck',
    method: 'GET',
    url: 'http://127.0.0.1',
    status: null,
    code: null,
    apiMessage: null,
    requestId: null,
    attempts: 1,
    detail: null,
    retryStop: null,
  })

/** Waits for a task with a status at each moment; it is done when the status is null. */
async function follow(
  statusAt: (elapsedMs: number, polls: number) => string | null,
  over: Parameters<typeof liveContext>[1] & { estimate?: (polls: number) => string } = {},
) {
  const { estimate = () => '', ...changes } = over
  const live = liveContext(() => ({}), changes)
  const polls: number[] = []
  const ended = await waitWhileUnderWay('precheck', live.context, async (): Promise<Progress<number>> => {
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
  })
  return { ...live, ...ended, polls, pauses: polls.slice(1).map((at, index) => at - (polls[index] ?? 0)) }
}

describe('how often a task is asked for', () => {
  it('is at the poll interval while it moves', async () => {
    const { polls, pauses } = await follow((elapsed, asked) => (elapsed < 2 * MINUTE ? `item ${asked}` : null))
    expect(new Set(pauses)).toEqual(new Set([10 * SECOND]))
    expect(polls).toHaveLength(13)
  })

  it('is less and less while nothing moves, but once a minute at least', async () => {
    const { pauses } = await follow(() => 'Running')
    expect(pauses.slice(0, 4)).toEqual([10 * SECOND, 12.5 * SECOND, 15.625 * SECOND, 19.53125 * SECOND])
    expect(pauses.slice(0, -1)).toEqual([...pauses.slice(0, -1)].sort((a, b) => a - b))
    expect(Math.max(...pauses)).toBe(MINUTE)
  })

  it('is at the poll interval again once something moves', async () => {
    const { polls, pauses } = await follow((elapsed) => (elapsed < 4 * MINUTE ? 'Init' : 'Running'))
    const moved = polls.findIndex((at) => at >= 4 * MINUTE)
    expect(pauses[moved - 1]).toBeGreaterThan(30 * SECOND)
    expect(pauses[moved]).toBe(10 * SECOND)
  })

  it('is not more than six times less than asked for', async () => {
    const { pauses } = await follow(() => 'Running', { pollIntervalMs: 2 * SECOND })
    expect(Math.max(...pauses)).toBe(12 * SECOND)
  })

  it('is never more often than asked for, even where that is once in five minutes', async () => {
    const { pauses } = await follow(() => 'Running', { pollIntervalMs: 5 * MINUTE, waitMs: 30 * MINUTE })
    expect(new Set(pauses)).toEqual(new Set([5 * MINUTE]))
  })

  it('is under 100 times in 15 minutes at the default interval, whether it moves or not', async () => {
    const moving = await follow((elapsed, asked) => (elapsed < 15 * MINUTE ? `item ${asked}` : null))
    expect(moving.polls.length).toBeLessThan(100)
    const standing = await follow((elapsed) => (elapsed < 15 * MINUTE ? 'Running' : null))
    expect(standing.polls.length).toBeLessThan(25)
  })

  it('does not depend on an estimate that changes all the time', async () => {
    const { polls, lines } = await follow(() => 'Running', { estimate: (asked) => `about ${asked} min left` })
    expect(polls.length).toBeLessThan(25)
    expect(lines.filter((line) => line.includes('left'))).toHaveLength(1)
  })
})

describe('when waiting ends', () => {
  it('is at once where the task is done, without a line', async () => {
    const { polls, lines, waitedMs, value } = await follow(() => null)
    expect([polls, lines, waitedMs, value]).toEqual([[0], [], 0, 1])
  })

  it.each([0, 1, 7 * SECOND, 15 * MINUTE, 15 * MINUTE + 1])(
    'is exactly at wait-timeout, with a last look: %d ms',
    async (waitMs) => {
      const { polls, waitedMs } = await follow(() => 'Running', { waitMs })
      expect(waitedMs).toBe(waitMs)
      expect(polls.at(-1)).toBe(waitMs)
      expect(new Set(polls).size).toBe(polls.length)
    },
  )

  it('is when the run is cancelled, in the middle of a pause', async () => {
    const stop = new AbortController()
    const { polls, value, waitedMs } = await follow(
      (_, asked) => {
        if (asked === 3) stop.abort()
        return `item ${asked}`
      },
      { signal: stop.signal },
    )
    expect([polls.length, value, waitedMs]).toEqual([3, 3, 20 * SECOND])
  })

  it.each(['cancelled', 'run-deadline'] as const)('keeps what was seen where a call is %s', async (kind) => {
    const { value } = await follow((_, asked) => {
      if (asked === 3) throw failure(kind)
      return 'Running'
    })
    expect(value).toBe(2)
  })

  it.each(['cancelled', 'run-deadline'] as const)('is a failure where the very first call is %s', async (kind) => {
    const first = () => {
      throw failure(kind)
    }
    await expect(follow(first)).rejects.toMatchObject({ kind })
  })

  it.each(['not-published', 'not-found', 'no-permission'] as const)('is a failure where a call is %s', async (kind) => {
    const later = (_: number, asked: number) => {
      if (asked === 3) throw failure(kind)
      return 'Running'
    }
    await expect(follow(later)).rejects.toMatchObject({ kind })
  })
})

describe('what the log says', () => {
  it('is one line for each change, with the time gone and the time left', async () => {
    const { lines } = await follow((elapsed) => (elapsed < MINUTE ? 'Init' : elapsed < 3 * MINUTE ? 'Running' : null))
    expect(lines).toEqual([
      'precheck: Init, after 0 s; waiting up to 15 min more',
      expect.stringMatching(/^precheck: Running, after 1 min; waiting up to 13 min more$/),
    ])
  })

  it('tells once that nothing has moved for ten minutes, and again only after a move', async () => {
    const { lines } = await follow((elapsed) => (elapsed < 20 * MINUTE ? 'Init' : 'Running'), { waitMs: 60 * MINUTE })
    const stalls = lines.filter((line) => line.includes('nothing has moved'))
    expect(stalls).toEqual([
      expect.stringMatching(/^precheck: nothing has moved for 10 min \(Init\)$/),
      expect.stringMatching(/^precheck: nothing has moved for 10 min \(Running\)$/),
    ])
  })

  it('tells nothing of a stall that is shorter', async () => {
    const { lines } = await follow((elapsed) => (elapsed < 9 * MINUTE ? 'Init' : null))
    expect(lines.some((line) => line.includes('nothing has moved'))).toBe(false)
  })

  it('has a share from 0 to 1 for the bar of a terminal, or none', async () => {
    const shares: (number | null)[] = []
    const { context } = liveContext(() => ({}))
    const log = { ...context.log, progress: (_: string, done: number | null) => void shares.push(done) }
    let asked = 0
    await waitWhileUnderWay('upgrade', { ...context, log }, async () => {
      asked++
      const fraction = asked === 2 ? null : asked / 4
      return { value: asked, isUnderWay: asked < 4, status: String(asked), estimate: '', fraction }
    })
    expect(shares).toEqual([0.25, null, 0.75])
  })
})

describe('a failure that passes', () => {
  it.each<FailureKind>(['timeout', 'connection-lost', 'server-error', 'throttled'])(
    'such as %s does not end the wait for a task that was seen; it is told',
    async (kind) => {
      const { lines, polls, value } = await follow((_elapsed, asked) => {
        if (asked === 3) throw failure(kind)
        return asked < 5 ? 'Running' : null
      }, {})
      expect(polls).toHaveLength(5)
      expect(value).toBe(5)
      expect(lines.filter((line) => line.includes(`no response this time (${kind}); trying again`))).toHaveLength(1)
    },
  )

  it('is the last word where the time for waiting ends with it', async () => {
    const lasting = follow((_elapsed, asked) => {
      if (asked > 1) throw failure('timeout')
      return 'Running'
    }, {})
    await expect(lasting).rejects.toMatchObject({ kind: 'timeout' })
  })

  it('ends the wait at once where no task was seen yet, or access is refused', async () => {
    const first = follow(() => {
      throw failure('timeout')
    }, {})
    await expect(first).rejects.toMatchObject({ kind: 'timeout' })
    const refused = follow((_elapsed, asked) => {
      if (asked > 1) throw failure('no-permission')
      return 'Running'
    }, {})
    await expect(refused).rejects.toMatchObject({ kind: 'no-permission' })
  })
})
