import { MINUTE, SECOND } from '../state/clock.js'

/** How many requests CCE accepts for one project. It publishes no limits; these were measured. */
export interface RateLimits {
  readonly readsPerSecond: number
  readonly writesPerMinute: number
}

/** What CCE was measured to accept: about 70 reads a second and 10 writes a minute, those that it throttles included. */
export const MEASURED_LIMITS: RateLimits = { readsPerSecond: 70, writesPerMinute: 10 }

/**
 * Counts the requests of each project.
 * @returns a function that counts a request, and returns whether it came too early
 */
export function rateLimiter({
  readsPerSecond,
  writesPerMinute,
}: RateLimits): (projectId: string, method: string, now: number) => boolean {
  const times = new Map<string, number[]>()
  return (projectId, method, now) => {
    const isRead = method === 'GET'
    const [limit, period] = isRead ? [readsPerSecond, SECOND] : [writesPerMinute, MINUTE]
    const key = `${projectId} ${isRead ? 'read' : 'write'}`
    const recent = [...(times.get(key) ?? []).filter((time) => time > now - period), now]
    times.set(key, recent)
    return recent.length > limit
  }
}
