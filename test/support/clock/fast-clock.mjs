// Preload for `node --import`: makes time pass FAST_CLOCK times faster (100 by default) in this process.
// The clock starts FAST_CLOCK_AHEAD milliseconds ahead (0 by default; below 0 it is behind).
//
// It speeds up setTimeout and setInterval (global, node:timers and node:timers/promises), AbortSignal.timeout, Date and
// performance.now, but not process.hrtime and the timers inside Node itself, such as socket timeouts.
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { promisify } from 'node:util'

const factor = Number(process.env.FAST_CLOCK ?? 100)
if (!(factor > 0)) throw new Error(`FAST_CLOCK must be a number above 0, not '${process.env.FAST_CLOCK}'`)

const require = createRequire(import.meta.url)
const timers = require('node:timers')
const promises = require('node:timers/promises')

// Node fires longer delays immediately; they are left alone.
const MAX_DELAY = 0x7fffffff
const shorten = (delay) => (Number.isFinite(delay) && delay > 0 && delay <= MAX_DELAY ? delay / factor : delay)

function speedUpTimers() {
  const { setTimeout: wait, setInterval: repeat } = timers
  const { setTimeout: waitAsync, setInterval: repeatAsync } = promises
  timers.setTimeout = (callback, delay, ...args) => wait(callback, shorten(delay), ...args)
  timers.setInterval = (callback, delay, ...args) => repeat(callback, shorten(delay), ...args)
  promises.setTimeout = (delay, ...args) => waitAsync(shorten(delay), ...args)
  promises.setInterval = (delay, ...args) => repeatAsync(shorten(delay), ...args)
  promises.scheduler.wait = (delay, options) => promises.setTimeout(delay, undefined, options)
  timers.setTimeout[promisify.custom] = promises.setTimeout
  globalThis.setTimeout = timers.setTimeout
  globalThis.setInterval = timers.setInterval
  syncBuiltinESMExports()

  const timeout = AbortSignal.timeout.bind(AbortSignal)
  AbortSignal.timeout = (delay) => timeout(Math.ceil(shorten(delay)))
}

function speedUpClocks() {
  const RealDate = Date
  const dateStart = Date.now() + Number(process.env.FAST_CLOCK_AHEAD ?? 0)
  const realNow = performance.now.bind(performance)
  const start = realNow()
  performance.now = () => start + (realNow() - start) * factor

  // Derived from the monotonic clock, so that the two clocks cannot drift apart.
  const now = () => Math.floor(dateStart + (realNow() - start) * factor)
  RealDate.now = now
  const FastDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
  })
  RealDate.prototype.constructor = FastDate
  globalThis.Date = FastDate
}

speedUpTimers()
speedUpClocks()
