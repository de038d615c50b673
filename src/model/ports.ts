/** What the house is handed from outside. Nothing inside reads the clock, waits or prints in any other way. */

/** Time, as one port: tests hand in a clock that never waits. */
export interface Clock {
  /** The time now, in milliseconds since the Unix epoch. */
  now(): number
  /** Runs `task` once after `ms` milliseconds; the returned function cancels it. */
  after(ms: number, task: () => void): () => void
  /** A number in [0, 1), for jitter. */
  random(): number
}

/** A log for people. Every line given to it is untrusted text; the implementation makes it harmless and hides secrets. */
export interface Log {
  info(line: string): void
  debug(line: string): void
  /** Tells that something moved; `done` from 0 to 1, or null. A terminal may draw it as a bar. */
  progress(line: string, done: number | null): void
  /** Folds what `work` prints under `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** Replaces every credential of ours in a text by `***`. */
export type Redact = (text: string) => string

/**
 * Waits on a clock.
 * @param ms milliseconds; zero and less return at once
 * @param signal ends the wait early by rejecting with its reason
 */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    if (ms <= 0) return resolve()
    const onAbort = () => {
      cancel()
      reject(signal?.reason)
    }
    const cancel = clock.after(ms, () => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    })
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}
