/** The interfaces to the outside. No other code reads the clock, waits or prints. */

/** The clock. Tests use one that never waits. */
export interface Clock {
  /** The current time, in milliseconds since 1970. */
  now(): number
  /** Runs `task` once after `ms` milliseconds. Returns a function that cancels it. */
  after(ms: number, task: () => void): () => void
  /** A number in [0, 1), for jitter. */
  random(): number
}

/** The log. Every line may contain untrusted text; the implementation disarms it and hides secrets. */
export interface Log {
  info(line: string): void
  debug(line: string): void
  /** Reports progress: `done` is 0 to 1, or null if unknown. A terminal may show a bar. */
  progress(line: string, done: number | null): void
  /** Groups the lines that `work` prints under a foldable `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** Replaces our credentials in a text with `***`. */
export type Redact = (text: string) => string

/**
 * Waits on a clock.
 * @param ms milliseconds; 0 or less returns at once
 * @param signal ends the wait early; the promise then rejects with the signal's reason
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
