/** When something began, by the simulator's clock, and how many times faster than that clock it goes on. */
export interface Beginning {
  /** milliseconds since 1970 */
  readonly at: number
  readonly speed: number
}

/** How long it has been going on, in its own milliseconds; negative before it began. */
export const elapsedAt = ({ at, speed }: Beginning, now: number): number => (now - at) * speed

/** When that much of its own time has passed, by the simulator's clock, in whole milliseconds. */
export const momentOf = ({ at, speed }: Beginning, elapsed: number): number => Math.round(at + elapsed / speed)

/** The same, had it begun that much of its own time earlier. */
export const earlier = (beginning: Beginning, elapsed: number): Beginning => ({
  ...beginning,
  at: momentOf(beginning, -elapsed),
})

export const later = (beginning: Beginning, elapsed: number): Beginning => earlier(beginning, -elapsed)
