import { expect, it } from '@jest/globals'
import { withDeadline } from '../../../src/cce/http/deadline.js'
import { sleep } from '../../../src/model/ports.js'
import { virtualClock } from './virtual-clock.js'

const signal = new AbortController().signal

async function turnsOfTheEventLoop(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

it.each([1, 30_000, 3_600_000])('a wait of %d ms ends without waiting, and the clock shows its end', async (ms) => {
  const clock = virtualClock(1000)
  await sleep(clock, ms, signal)
  expect(clock.now()).toBe(1000 + ms)
})

it('timers end in the order of their times', async () => {
  const clock = virtualClock(0)
  const ended: number[] = []
  const waits = [30, 10, 20].map((ms) => sleep(clock, ms, signal).then(() => ended.push(clock.now())))
  await Promise.all(waits)
  expect(ended).toEqual([10, 20, 30])
})

it('the clock stands still while a request is in flight, and goes on afterwards', async () => {
  const clock = virtualClock(0)
  const ended: string[] = []
  const wait = sleep(clock, 10, signal).then(() => ended.push(`the wait at ${clock.now()}`))
  await withDeadline({ clock, signal, ms: 5 }, async () => {
    await turnsOfTheEventLoop(50)
    ended.push(`the request at ${clock.now()}`)
  })
  await wait
  expect(ended).toEqual(['the request at 0', 'the wait at 10'])
})
