import { setMaxListeners } from 'node:events'
import { constants } from 'node:os'
import type { Clock } from '../model/ports.js'
import { BackgroundFault } from './isolation.js'

/** The system clock. */
export const machineClock: Clock = {
  now: () => Date.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, Math.max(0, ms))
    return () => clearTimeout(timer)
  },
  random: () => Math.random(),
}

/** The version in package.json; a test compares the two. */
export const VERSION = '1.0.0'

/**
 * Watches over the process of an entry point: output that nobody reads any more is no fault, and an error that nothing catches ends
 * the run like a cancellation, so that the run can still report.
 * @returns a signal that aborts on SIGINT, SIGTERM and SIGHUP (GitHub sends SIGINT to a canceled job, and SIGTERM seconds later), and with a
 * {@link BackgroundFault} on an error that nothing catches
 */
export function watchProcess(): AbortSignal {
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      if (!stop.signal.aborted) STOPPED_BY.set(stop.signal, name)
      stop.abort(new DOMException('the run was canceled', 'AbortError'))
    })
  process.on('uncaughtException', (error) => stop.abort(new BackgroundFault(error)))
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return stop.signal
}

const STOPPED_BY = new WeakMap<AbortSignal, NodeJS.Signals>()

/** The exit code of a process that a signal has stopped, as shells have it: 128 and the number of the signal. SIGINT unless it is known. */
export const stoppedExitCode = (signal: AbortSignal): number =>
  128 + constants.signals[STOPPED_BY.get(signal) ?? 'SIGINT']

/** Output that is not read for this long is given up. */
const UNREAD_MS = 1_000

/** Who reads the output: a person may stop reading for a while, a runner does not. */
type Reader = 'person' | 'runner'

/**
 * Ends the process as soon as its output is written, whatever is still open: a connection of a library must not hold it. Output that
 * a runner does not read, or that nobody reads after the run was canceled, is given up.
 */
export async function endProcess(exitCode: number, reader: Reader, signal: AbortSignal): Promise<never> {
  process.exitCode = exitCode
  const isGivenUp = () => reader === 'runner' || signal.aborted
  await Promise.all([process.stdout, process.stderr].map((stream) => flushed(stream, isGivenUp)))
  process.exit(exitCode)
}

/** Waits until everything was written to a stream, or is given up because nothing of it was read for a while. */
function flushed(stream: NodeJS.WriteStream, isGivenUp: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (stream.writableLength === 0 || stream.destroyed) return resolve()
    stream.write('', () => resolve())
    stream.once('close', () => resolve())
    let left = stream.writableLength
    setInterval(() => {
      if (stream.writableLength === left && isGivenUp()) resolve()
      left = stream.writableLength
    }, UNREAD_MS)
  })
}
