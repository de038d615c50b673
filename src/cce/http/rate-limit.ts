import { type Clock, sleep } from '../../model/ports.js'

/** At most `count` requests in any `ms` milliseconds. */
interface Rate {
  readonly count: number
  readonly ms: number
}

export type RequestKind = 'read' | 'write'

export type RateLimits = Readonly<Record<RequestKind, Rate>>

/**
 * At most 60 reads a second and 8 writes a minute arrive. CCE documents no limits; it was measured to refuse more than about 70 reads a
 * second and 10 writes a minute in one project. Requests do not all take equally long to arrive, so that a few less are sent: 56 reads in
 * any second, spread over it, and 8 writes in a little more than a minute.
 */
export const RATE_LIMITS: RateLimits = { read: { count: 28, ms: 510 }, write: { count: 8, ms: 61_000 } }

/** Limits the requests to one project, whichever of its clusters they are about. */
export interface RateLimiter {
  /**
   * Waits for the turn of a request: requests of a kind go in the order in which they come, within the limit of their kind, and none
   * goes while the project is paused.
   * @throws the reason of the signal once it is aborted
   */
  admit(kind: RequestKind, signal: AbortSignal): Promise<void>
  /** Holds back the requests of one kind, or (null) of both. A pause that ends sooner than the current one changes nothing. */
  pause(kind: RequestKind | null, ms: number): void
  /** For how many more milliseconds requests of a kind are held back because of a pause; 0 if they are not. */
  pausedMs(kind: RequestKind): number
}

/** Limits requests on a clock. */
export function rateLimiter(clock: Clock, limits: RateLimits = RATE_LIMITS): RateLimiter {
  const lanes = { read: lane(clock, limits.read), write: lane(clock, limits.write) }
  return {
    admit: (kind, signal) => lanes[kind].admit(signal),
    pause: (kind, ms) => {
      for (const one of kind === null ? [lanes.read, lanes.write] : [lanes[kind]]) one.pause(ms)
    },
    pausedMs: (kind) => lanes[kind].pausedMs(),
  }
}

/** The limiters of projects, each made when it is first asked for. */
export function rateLimiters(clock: Clock, limits?: RateLimits): (projectId: string) => RateLimiter {
  const known = new Map<string, RateLimiter>()
  return (projectId) => {
    const limiter = known.get(projectId) ?? rateLimiter(clock, limits)
    known.set(projectId, limiter)
    return limiter
  }
}

/** The requests of one kind. */
function lane(clock: Clock, { count, ms }: Rate) {
  /** when the latest requests went, oldest first; at most `count` */
  const sentAt: number[] = []
  let pause = { since: 0, ms: 0 }
  let queue: Promise<void> = Promise.resolve()
  /** What is left of a period. A clock that was set back ends every period, so that nothing waits for it to catch up. */
  const leftOf = (since: number, length: number): number => {
    const elapsed = clock.now() - since
    return elapsed < 0 ? 0 : Math.max(0, length - elapsed)
  }
  const pausedMs = (): number => leftOf(pause.since, pause.ms)
  const waitMs = (): number => {
    const [oldest] = sentAt
    return Math.max(pausedMs(), oldest === undefined || sentAt.length < count ? 0 : leftOf(oldest, ms))
  }
  const takeTurn = async (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted()
    // a pause can begin or grow during the wait
    for (let wait = waitMs(); wait > 0; wait = waitMs()) await sleep(clock, wait, signal)
    sentAt.push(clock.now())
    if (sentAt.length > count) sentAt.shift()
  }
  return {
    admit: (signal: AbortSignal): Promise<void> => {
      const turn = queue.then(() => takeTurn(signal))
      queue = turn.catch(() => {})
      return turn
    },
    pause: (length: number): void => {
      if (length > pausedMs()) pause = { since: clock.now(), ms: length }
    },
    pausedMs,
  }
}
