import { describe, expect, it } from '@jest/globals'
import { type Clock, sleep } from '../../src/model/ports.js'

interface Timer {
  ms: number
  task: () => void
  canceled: boolean
}

function manualClock(): Clock & { timers: Timer[] } {
  const timers: Timer[] = []
  return {
    timers,
    now: () => 0,
    random: () => 0,
    after: (ms, task) => {
      const timer = { ms, task, canceled: false }
      timers.push(timer)
      return () => {
        timer.canceled = true
      }
    },
  }
}

describe('a wait', () => {
  it('ends when the timer of its clock fires', async () => {
    const clock = manualClock()
    const wait = sleep(clock, 50)
    expect(clock.timers.map(({ ms }) => ms)).toEqual([50])
    clock.timers[0]?.task()
    await expect(wait).resolves.toBeUndefined()
  })

  it.each([0, -1])('sets no timer for %p ms', async (ms) => {
    const clock = manualClock()
    await sleep(clock, ms)
    expect(clock.timers).toEqual([])
  })

  it('ends early with the reason of its signal and cancels its timer', async () => {
    const clock = manualClock()
    const stop = new AbortController()
    const wait = sleep(clock, 50, stop.signal)
    const reason = new Error('over')
    stop.abort(reason)
    await expect(wait).rejects.toBe(reason)
    expect(clock.timers[0]?.canceled).toBe(true)
  })

  it('does not start if its signal is already aborted', async () => {
    const clock = manualClock()
    await expect(sleep(clock, 0, AbortSignal.abort(new Error('over')))).rejects.toThrow('over')
    expect(clock.timers).toEqual([])
  })
})
