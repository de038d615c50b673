import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'
import { node24, REPO_ROOT } from '../process/node-process.js'

const PRELOAD = path.join(REPO_ROOT, 'test/support/clock/fast-clock.mjs')

async function run(source: string, factor?: string): Promise<unknown> {
  const args = ['--import', PRELOAD, '--input-type=module', '--eval', `${source}\nconsole.log(JSON.stringify(result))`]
  const env = { PATH: process.env['PATH'], ...(factor === undefined ? {} : { FAST_CLOCK: factor }) }
  const { stdout } = await promisify(execFile)(await node24(), args, { env, timeout: 20_000 })
  return JSON.parse(stdout)
}

// `real` counts milliseconds that nothing speeds up.
const HEADER = `
  import { setTimeout as named } from 'node:timers'
  import { setTimeout as sleep, scheduler } from 'node:timers/promises'
  import { promisify } from 'node:util'
  const started = process.hrtime.bigint()
  const real = () => Number(process.hrtime.bigint() - started) / 1e6
  const aborted = (signal) => new Promise((resolve) => signal.addEventListener('abort', resolve))
`

it.each([
  ['the global setTimeout', 'await new Promise((resolve) => setTimeout(resolve, 60_000))'],
  ['setTimeout of node:timers', 'await new Promise((resolve) => named(resolve, 60_000))'],
  ['setTimeout of node:timers/promises', 'await sleep(60_000)'],
  ['a promisified setTimeout', 'await promisify(setTimeout)(60_000)'],
  ['scheduler.wait', 'await scheduler.wait(60_000)'],
  [
    'setInterval',
    'await new Promise((resolve) => { const i = setInterval(() => { clearInterval(i); resolve() }, 60_000) })',
  ],
  [
    'AbortSignal.timeout',
    'const keep = setInterval(() => {}, 1e6); await aborted(AbortSignal.timeout(60_000)); clearInterval(keep)',
  ],
])('a minute of %s passes in far less than a minute at factor 1000', async (_, wait) => {
  const elapsed = await run(`${HEADER}; ${wait}; const result = real()`, '1000')
  expect(elapsed).toBeGreaterThan(50)
  expect(elapsed).toBeLessThan(10_000)
})

it('the clocks run as fast as the timers, a hundred times faster than real time by default', async () => {
  const source = `${HEADER}
    const [a, b, c] = [Date.now(), new Date(), performance.now()]
    await sleep(20_000)
    const result = [Date.now() - a, new Date() - b, performance.now() - c, real() * 100]`
  const [byNow, byDate, byPerformance, byReal] = (await run(source)) as [number, number, number, number]
  for (const waited of [byNow, byDate, byPerformance]) {
    expect(waited).toBeGreaterThanOrEqual(19_800)
    expect(waited).toBeLessThanOrEqual(byReal + 100)
  }
})

it('timers without a delay fire immediately and in order, with their arguments', async () => {
  const source = `${HEADER}
    const result = []
    setTimeout((x) => result.push(x), 0, 'zero')
    setTimeout((x) => result.push(x), undefined, 'none')
    setImmediate(() => result.push('immediate'))
    await sleep(50)`
  const order = (await run(source)) as string[]
  expect([...order].sort()).toEqual(['immediate', 'none', 'zero'])
  expect(order.indexOf('zero')).toBeLessThan(order.indexOf('none'))
})

it('timers can be cleared', async () => {
  const source = `${HEADER}
    let result = 'cleared'
    clearTimeout(setTimeout(() => { result = 'fired' }, 100))
    await sleep(1000)`
  expect(await run(source)).toBe('cleared')
})

it('explicit dates are unchanged, and a date is still a Date', async () => {
  const source = `
    class Stamp extends Date {}
    const result = [
      new Date('2026-01-02T03:04:05Z').toISOString(), new Date(0).getTime(), Date.UTC(2026, 0), Date.parse('1970-01-01'),
      new Date() instanceof Date, new Date().constructor === Date, new Stamp() instanceof Stamp, typeof Date(),
    ]`
  const expected = ['2026-01-02T03:04:05.000Z', 0, Date.UTC(2026, 0), 0, true, true, true, 'string']
  expect(await run(source)).toEqual(expected)
})

it('a factor that is not a number is rejected', async () => {
  await expect(run('const result = 1', 'fast')).rejects.toThrow('FAST_CLOCK must be a number above 0')
})
